/**
 * Figures: how the numbers of a report are defined, each as data with its name, its unit and how it
 * follows from facts over time and across organizations.
 *
 * <p>Definitions come in from documents or callers and stand together in a catalogue, in which one
 * may be computed from others, with the rules that they have to meet; a plan says what an
 * organization has to reach of one. Nothing is computed here; that is done by roll-up.
 */
@NullMarked
package org.chamberkit.figure;

import org.jspecify.annotations.NullMarked;

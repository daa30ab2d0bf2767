/**
 * From facts to figures: sums, states, counts of different things, means and rates, for every
 * organization with all below it and every period.
 *
 * <p>Facts come from a register, definitions from a catalogue, the tree from a directory; what
 * comes out goes to reports, and to rubrics that ask for figures. Every figure knows the facts that
 * it stands on.
 */
@NullMarked
package org.chamberkit.aggregation;

import org.jspecify.annotations.NullMarked;

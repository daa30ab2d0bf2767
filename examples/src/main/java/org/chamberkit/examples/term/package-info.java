/**
 * The report of a term: five years of facts of an invented city, the figures that follow from them,
 * and what a changed fact moves.
 */
@NullMarked
package org.chamberkit.examples.term;

import org.jspecify.annotations.NullMarked;

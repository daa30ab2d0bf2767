/**
 * Numbers with a meaning: the exact decimal, points, ranges of points, rounding.
 *
 * <p>Texts and whole numbers come in; numbers go out that are equal when they stand for the same
 * number. Nothing here is ever a binary fraction, and what does not fit is refused by name.
 */
@NullMarked
package org.chamberkit.quantity;

import org.jspecify.annotations.NullMarked;

/**
 * How much two lists agree (两榜比较).
 *
 * <p>The places of two lists come in, of one list in two editions or of two lists that have members
 * in common; measures go out, of what they share, of the order of those they share, and of both
 * together with weight on the top. A measure that is not defined has no value. No measure decides a
 * score or a place.
 */
@NullMarked
package org.chamberkit.concordance;

import org.jspecify.annotations.NullMarked;

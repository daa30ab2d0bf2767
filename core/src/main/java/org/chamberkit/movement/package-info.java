/**
 * What moved since the edition before (位次变化).
 *
 * <p>The places of two or more editions of one list come in, matched by identifier; the movement of
 * the last against the one before goes out: who rose, fell, stayed, is new, came back or dropped
 * out, and since when. A newcomer has no change, which is not 0; and what came and went must add up
 * to the change of size.
 */
@NullMarked
package org.chamberkit.movement;

import org.jspecify.annotations.NullMarked;

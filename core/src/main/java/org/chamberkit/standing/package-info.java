/**
 * Who stands where: the bare places of a list, whatever they came from.
 *
 * <p>An edition comes in, or a version of one that was published; its places go out, with the
 * values that decide them, to be followed over time, compared and summed up.
 */
@NullMarked
package org.chamberkit.standing;

import org.jspecify.annotations.NullMarked;

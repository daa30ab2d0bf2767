/**
 * The item rules made ready for many answers: points in whole numbers of a unit.
 *
 * <p>An item of a rubric comes in, and a rule goes out that reckons with longs alone; of an answer
 * that is not plain it says so, and {@link org.chamberkit.rule.ItemRule} is asked instead. The room
 * serves scoring and is not exported.
 */
@NullMarked
package org.chamberkit.reckoning;

import org.jspecify.annotations.NullMarked;

/**
 * Composite indices (综合指数): many indicators of many units, brought to scales, weighed and combined
 * into one number for each unit, and the places that follow.
 *
 * <p>The definition of an index and a table of numbers come in; a result goes out, which holds
 * every parameter that was taken from the data and follows from it number by number: normalized
 * values, dimensions, total and place. A result whose numbers do not follow cannot be read; an
 * explanation tells the way to one total in words.
 */
@NullMarked
package org.chamberkit.index;

import org.jspecify.annotations.NullMarked;

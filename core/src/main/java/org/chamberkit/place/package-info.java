/**
 * Places (名次): how values that stand in an order are numbered, and columns of whole numbers ranked.
 *
 * <p>Values in their order, or columns of exact keys, come in; places by a named tie scheme and
 * quantile columns go out. Nothing here is about chambers, candidates or lists.
 */
@NullMarked
package org.chamberkit.place;

import org.jspecify.annotations.NullMarked;

/**
 * Rules that compare a number with another: with its target, with the standards of levels, with the
 * mean of others, with its own past, or by its place among others (比较计分).
 *
 * <p>What a number is compared with comes with the rule, the answer or the round; nothing is looked
 * up. Whatever decides a band is compared exactly.
 */
@NullMarked
package org.chamberkit.comparison;

import org.jspecify.annotations.NullMarked;

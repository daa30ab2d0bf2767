/**
 * What is asked: a versioned tree of dimensions, criteria and items with their points and rules.
 *
 * <p>The words of a published scheme come in as data: what each item is worth, by which rule an
 * answer earns points, and in which numbered order bonuses and deductions follow. A rubric that can
 * be built is consistent; from it scoring makes score cards. Pointers of problems follow the form
 * of the document, in which a part, a step or a rule stands under the name of its kind.
 */
@NullMarked
package org.chamberkit.rubric;

import org.jspecify.annotations.NullMarked;

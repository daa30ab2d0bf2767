/**
 * Who is evaluated together (参评对象): groups, targets, reference means and places among subjects, and
 * how a whole cohort is scored.
 *
 * <p>A cohort and evaluations come in; the scorer computes means and places from them, and gives
 * score cards together with every number that the means and places were made of.
 */
@NullMarked
package org.chamberkit.cohort;

import org.jspecify.annotations.NullMarked;

package org.chamberkit.review;

import com.google.common.collect.ImmutableList;
import org.chamberkit.evaluation.Evaluation;

/**
 * What stands after a review.
 *
 * @param <R> the type of the result
 * @param review what was objected, decided and changed
 * @param evaluations the evaluations with the rulings of the decision
 * @param result the result that they have now
 */
public record Reviewed<R>(Review review, ImmutableList<Evaluation> evaluations, R result) {}

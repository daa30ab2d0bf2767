package org.chamberkit.award;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.rating.PartId;

/**
 * How the scores of one perspective became one, and how far they lie apart (评委评分汇总).
 *
 * @param perspective the perspective
 * @param given how many scores were given
 * @param valid how many of them are valid
 * @param dropped the raters whose valid scores do not count, as the extremes of a trimmed mean
 * @param score the score, exactly; absent while there are too few valid ones
 * @param lowest the lowest valid score, if there is one
 * @param highest the highest valid score, if there is one
 * @param deviation the standard deviation of the valid scores, rounded as the rule declares; absent
 *     if it declares none, or there are too few
 */
public record PanelLine(
    PartId perspective,
    long given,
    long valid,
    ImmutableList<PartId> dropped,
    Optional<Fraction> score,
    Optional<Decimal> lowest,
    Optional<Decimal> highest,
    Optional<Decimal> deviation) {}

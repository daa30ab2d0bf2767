package org.chamberkit.mixture;

import java.util.Optional;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.PointsRange;

/**
 * A score card in a mixture, or that there is none.
 *
 * @param period the period of the card
 * @param total its total; absent if there is no card, or the subject did not pass a gate
 * @param counted the points that count: the total, or what it means that there is none; absent if
 *     it was left out
 */
public record MixedCard(
    Period period, Optional<PointsRange> total, Optional<PointsRange> counted) {}

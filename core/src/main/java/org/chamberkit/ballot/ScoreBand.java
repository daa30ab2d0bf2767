package org.chamberkit.ballot;

import org.chamberkit.quantity.Interval;
import org.chamberkit.rating.PartId;

/**
 * The scores that stand for a mark (分数段), such as {@code [70, 90)} for good.
 *
 * @param mark the mark
 * @param scores the scores
 */
public record ScoreBand(PartId mark, Interval scores) {}

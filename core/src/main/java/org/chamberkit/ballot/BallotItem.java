package org.chamberkit.ballot;

import org.chamberkit.rating.PartId;

/**
 * Which item of a rubric a vote answers, and how (测评对应评分项), so that nobody copies its result by
 * hand.
 *
 * @param item the item
 * @param use how the papers become its answer
 */
public record BallotItem(PartId item, PaperUse use) {}

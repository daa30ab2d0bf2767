package org.chamberkit.ballot;

import com.google.common.collect.ImmutableList;

/**
 * What one voter put on paper (测评票): a score for each candidate; one left out is an abstention.
 * Nothing on it tells who voted.
 *
 * @param scores the scores, each candidate at most once
 */
public record BallotPaper(ImmutableList<BallotScore> scores) {}

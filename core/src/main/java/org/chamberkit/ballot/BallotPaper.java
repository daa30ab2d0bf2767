package org.chamberkit.ballot;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.quantity.Decimal;

/**
 * What one voter put on paper (测评票): a score for each candidate; one left out is an abstention.
 * Nothing on it tells who voted.
 *
 * @param scores the scores, each candidate at most once
 */
public record BallotPaper(ImmutableList<BallotScore> scores) {

  /**
   * Looks up a score.
   *
   * @param candidate a candidate
   * @return the score that the paper gives it; absent if it abstains
   */
  public Optional<Decimal> score(CandidateId candidate) {
    return scores.stream()
        .filter(score -> score.candidate().equals(candidate))
        .map(BallotScore::score)
        .findFirst();
  }
}

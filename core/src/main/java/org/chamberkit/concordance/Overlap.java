package org.chamberkit.concordance;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.standing.Standing;
import org.chamberkit.standing.Standings;

/**
 * Who stands on both of two lists (同时上榜), found by identifier.
 *
 * @param common how many stand on both
 * @param union how many stand on one of them at least
 */
public record Overlap(long common, long union) {

  /**
   * Counts who stands on both lists.
   *
   * @param first one list
   * @param second the other
   * @return the overlap
   */
  public static Overlap of(Standings first, Standings second) {
    ImmutableMap<CandidateId, Standing> others = second.byCandidate();
    long common =
        first.entries().stream().filter(entry -> others.containsKey(entry.candidate())).count();
    return new Overlap(common, first.size() + second.size() - common);
  }

  /**
   * {@return the share of those on both among those on either (Jaccard index), 0 to 1; absent if
   * nobody stands on either}
   */
  public Optional<Fraction> jaccard() {
    return union == 0 ? Optional.empty() : Optional.of(new Fraction(common, union));
  }
}

package org.chamberkit.standing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.place.Direction;
import org.chamberkit.place.TieScheme;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.text.Name;

/** Editions of a list by revenue, made up. */
public final class Lists {

  public static final ValueKey REVENUE = ValueKey.of("revenue");

  public static final ListDefinition BY_REVENUE =
      ListDefinition.builder()
          .id(ListId.of("invented-revenue"))
          .name(Name.of("虚构营业收入榜", "Invented list by revenue"))
          .addKey(SortKey.of(REVENUE, Direction.HIGHEST_FIRST).withName(Name.of("营业收入", "revenue")))
          .ties(TieScheme.COMPETITION)
          .build();

  private Lists() {}

  /** An edition of candidates with values, such as {@code A 90, B 80}. */
  public static Edition edition(String id, String candidates) {
    return Ranking.rank(BY_REVENUE, candidates(candidates))
        .orThrow()
        .withId(EditionId.of(id))
        .withInvented(true);
  }

  public static Standings standings(String id, String candidates) {
    return Standings.of(edition(id, candidates));
  }

  public static ImmutableList<Candidate> candidates(String candidates) {
    return Splitter.on(", ")
        .omitEmptyStrings()
        .splitToStream(candidates)
        .map(text -> Splitter.on(' ').splitToList(text))
        .map(parts -> candidate(parts.get(0), Decimal.parse(parts.get(1))))
        .collect(toImmutableList());
  }

  /** A candidate with its revenue. */
  public static Candidate candidate(String id, Decimal revenue) {
    return Candidate.builder()
        .id(CandidateId.of(id))
        .putValue(REVENUE, Fraction.of(revenue))
        .invented(true)
        .build();
  }

  /** Some of twelve candidates with few values, so that many are equal. */
  public static Standings random(String id, Random random) {
    StringBuilder candidates = new StringBuilder();
    for (char candidate = 'A'; candidate <= 'L'; candidate++) {
      if (random.nextInt(3) > 0) {
        candidates
            .append(candidates.length() == 0 ? "" : ", ")
            .append(candidate)
            .append(' ')
            .append(random.nextInt(6));
      }
    }
    return standings(id, candidates.toString());
  }
}

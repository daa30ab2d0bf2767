package org.chamberkit.standing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.cut.Cut;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.cut.UpToPlace;
import org.chamberkit.cut.WithinValues;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class EntryBarTest {

  private static final long SEED = 202_307;

  @Test
  void tells_what_would_have_entered_by_the_way_of_the_cut() {
    assertThat(told(new FirstEntries(2, LineTies.WITH_TIES)))
        .isEqualTo("revenue of 80 or more would have entered. 营业收入达到 80 及以上即可入围。");
    assertThat(told(new FirstEntries(2, LineTies.WITHOUT_TIES)))
        .isEqualTo("revenue of more than 80 would have entered. 营业收入超过 80 即可入围。");
    assertThat(told(new UpToPlace(2)))
        .isEqualTo("revenue of 80 or more would have entered. 营业收入达到 80 及以上即可入围。");
    assertThat(told(new WithinValues(Interval.parse("(75.5, ..)").orElseThrow())))
        .isEqualTo("revenue of more than 75.5 would have entered. 营业收入超过 75.5 即可入围。");
  }

  @Test
  void tells_nothing_of_those_who_are_on_the_list_or_have_no_place() {
    Edition edition = edition("A 90, B 80, C 70", new FirstEntries(2, LineTies.WITH_TIES));

    assertThat(EntryBar.of(edition, CandidateId.of("A"))).isEmpty();
    assertThat(EntryBar.of(edition, CandidateId.of("Z"))).isEmpty();
  }

  /** The value told enters if it is enough, any better one does, and any worse one does not. */
  @Test
  void tells_the_very_line_on_seeded_lists() {
    Random random = new Random(SEED);
    for (int i = 0; i < 400; i++) {
      StringBuilder candidates = new StringBuilder();
      for (char candidate = 'A'; candidate <= 'H'; candidate++) {
        candidates.append(candidate == 'A' ? "" : ", ").append(candidate).append(' ');
        candidates.append(random.nextInt(6));
      }
      Cut cut =
          switch (random.nextInt(3)) {
            case 0 -> new FirstEntries(3, LineTies.WITH_TIES);
            case 1 -> new FirstEntries(3, LineTies.WITHOUT_TIES);
            default -> new UpToPlace(3);
          };
      Edition edition = edition(candidates.toString(), cut);
      for (Placing entry : edition.beyond()) {
        String told = "seed " + SEED + ", list " + candidates + ", " + cut + ", " + entry;
        Optional<EntryBar> bar = EntryBar.of(edition, entry.candidate());
        if (bar.isEmpty()) {
          assertThat(enters(edition, entry, new Fraction(100, 1))).as(told).isFalse();
          continue;
        }
        Fraction value = bar.get().value();
        Fraction little = new Fraction(1, 10);
        assertThat(enters(edition, entry, value)).as(told).isEqualTo(bar.get().reached());
        assertThat(enters(edition, entry, value.plus(little))).as(told).isTrue();
        assertThat(enters(edition, entry, value.minus(little))).as(told).isFalse();
      }
    }
  }

  private static boolean enters(Edition edition, Placing entry, Fraction value) {
    ImmutableList<Candidate> candidates =
        edition.ranked().stream()
            .map(
                each ->
                    Candidate.builder()
                        .id(each.candidate())
                        .putValue(
                            Lists.REVENUE,
                            each.candidate().equals(entry.candidate())
                                ? value
                                : Optional.ofNullable(each.values().get(Lists.REVENUE))
                                    .orElseThrow())
                        .build())
            .collect(ImmutableList.toImmutableList());
    return Ranking.rank(edition.list(), candidates).orThrow().entries().stream()
        .anyMatch(each -> each.candidate().equals(entry.candidate()));
  }

  private static String told(Cut cut) {
    Edition edition = edition("A 90, B 80, C 80, D 60", cut);
    EntryBar bar = EntryBar.of(edition, CandidateId.of("D")).orElseThrow();
    assertThat(bar.value().compareTo(Fraction.of(Decimal.of(60)))).isPositive();
    return bar.tell(Language.ENGLISH) + " " + bar.tell(Language.CHINESE);
  }

  private static Edition edition(String candidates, Cut cut) {
    return Ranking.rank(Lists.BY_REVENUE.withCut(cut), Lists.candidates(candidates)).orThrow();
  }
}

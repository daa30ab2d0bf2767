package org.chamberkit.standing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.cut.Cut;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.cut.UpToPlace;
import org.chamberkit.cut.WithinValues;
import org.chamberkit.place.ByCode;
import org.chamberkit.place.Direction;
import org.chamberkit.place.TieScheme;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class EntryBarTest {

  private static final long SEED = 202_307;

  private static final ImmutableList<RoundingMode> MODES =
      ImmutableList.of(
          RoundingMode.UP,
          RoundingMode.DOWN,
          RoundingMode.CEILING,
          RoundingMode.FLOOR,
          RoundingMode.HALF_UP,
          RoundingMode.HALF_DOWN,
          RoundingMode.HALF_EVEN);
  private static final ImmutableList<Direction> DIRECTIONS =
      ImmutableList.copyOf(Direction.values());
  private static final ImmutableList<LineTies> LINE_TIES = ImmutableList.copyOf(LineTies.values());
  private static final ImmutableList<TieScheme> SHARING =
      ImmutableList.of(TieScheme.COMPETITION, TieScheme.MODIFIED, TieScheme.DENSE);

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

  /** Whatever the cut, direction and display: a value enters if the bar says so, and only then. */
  @Test
  void tells_who_enters_where_values_are_compared_as_displayed() {
    Random random = new Random(SEED);
    int found = 0;
    for (int i = 0; i < 150; i++) {
      Rounding displayed = new Rounding(0, drawn(MODES, random));
      SortKey key =
          Lists.BY_REVENUE
              .keys()
              .get(0)
              .withDirection(drawn(DIRECTIONS, random))
              .withCompared(displayed);
      Cut cut = cut(random, key.direction());
      boolean isExact = cut.equals(new FirstEntries(3, LineTies.EXACTLY));
      ListDefinition list =
          ListDefinition.builder()
              .from(Lists.BY_REVENUE.withKeys(key))
              .ties(isExact ? TieScheme.ORDINAL : drawn(SHARING, random))
              .lastKey(isExact ? Optional.of(new ByCode()) : Optional.empty())
              .cut(cut)
              .build();
      StringBuilder drawn = new StringBuilder();
      for (char candidate = 'A'; candidate <= 'H'; candidate++) {
        drawn.append(candidate == 'A' ? "" : ", ").append(candidate).append(' ');
        drawn.append(Decimal.parse(random.nextInt(6) + "." + random.nextInt(10)));
      }
      Optional<Edition> edition = Ranking.rank(list, Lists.candidates(drawn.toString())).value();
      if (edition.isEmpty() || edition.get().beyond().isEmpty()) {
        continue;
      }
      Placing entry = edition.get().beyond().get(random.nextInt(edition.get().beyond().size()));
      Optional<EntryBar> bar = EntryBar.of(edition.get(), entry.candidate());
      found += bar.isPresent() ? 1 : 0;
      Fraction own = entry.values().get(Lists.REVENUE);
      for (int tenths = -20; tenths <= 80; tenths += 1 + random.nextInt(3)) {
        Fraction value = Fraction.of(new Decimal(tenths, 1));
        if (key.direction().compare(value, own) > 0) {
          continue;
        }
        Fraction shown = Fraction.of(value.rounded(displayed));
        boolean told =
            bar.filter(
                    at -> {
                      int behind = key.direction().compare(shown, at.value());
                      return behind < 0 || (behind == 0 && at.reached());
                    })
                .isPresent();
        assertThat(enters(edition.get(), entry, value))
            .as("seed %s, %s of %s, %s, at %s", SEED, entry.candidate(), drawn, list, value)
            .isEqualTo(told);
      }
    }
    assertThat(found).isGreaterThan(80);
  }

  private static <T> T drawn(ImmutableList<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static Cut cut(Random random, Direction direction) {
    String half = direction == Direction.HIGHEST_FIRST ? "[2.5, ..)" : "(.., 2.5]";
    return switch (random.nextInt(6)) {
      case 0 -> new UpToPlace(3);
      case 1 -> new WithinValues(Interval.parse(half).orElseThrow());
      default -> new FirstEntries(3, drawn(LINE_TIES, random));
    };
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
    return Ranking.rank(edition.list(), candidates)
        .value()
        .map(Edition::entries)
        .orElse(ImmutableList.of())
        .stream()
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

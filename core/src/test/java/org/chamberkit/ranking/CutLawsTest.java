package org.chamberkit.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.cut.Cut;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.cut.UpToPlace;
import org.chamberkit.place.ByCode;
import org.chamberkit.place.Draw;
import org.chamberkit.place.Ntile;
import org.chamberkit.place.PercentRank;
import org.chamberkit.place.TieScheme;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.junit.jupiter.api.Test;

/** What holds for every list with groups, cuts and reserves, tried on some hundred from seeds. */
class CutLawsTest {

  private static final int SEEDS = 400;

  /** Seeds that follow each other begin alike, so they are spread. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final Grouping GROUP = Grouping.of("group");

  @Test
  void everybody_stands_once_on_the_list_its_reserve_behind_or_without_a_place() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      Optional<Edition> edition = drawn.ranked().value();
      if (edition.isPresent()) {
        assertThat(
                Stream.concat(
                    edition.get().ranked().stream().map(Placing::candidate),
                    edition.get().excluded().stream().map(Excluded::candidate)))
            .as("seed %s", seed)
            .containsExactlyInAnyOrderElementsOf(
                drawn.candidates.stream().map(Candidate::id).toList());
      }
    }
  }

  @Test
  void the_order_of_the_candidates_does_not_matter() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      List<Candidate> shuffled = new ArrayList<>(drawn.candidates);
      Collections.shuffle(shuffled, drawn.random);

      assertThat(Ranking.rank(drawn.list, ImmutableList.copyOf(shuffled)).value())
          .as("seed %s", seed)
          .isEqualTo(drawn.ranked().value());
    }
  }

  @Test
  void a_list_is_refused_only_where_somebody_is_level_at_its_line() {
    int refused = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      WithProblems<Edition> ranked = drawn.ranked();
      if (ranked.value().isEmpty()) {
        refused++;
        ListDefinition open =
            drawn.list.withCut(
                new FirstEntries(
                    ((FirstEntries) drawn.list.cut().orElseThrow()).count(),
                    LineTies.WITHOUT_TIES));
        assertThat(Ranking.rank(open, drawn.candidates).orThrow().cuts())
            .as("seed %s", seed)
            .anyMatch(cut -> cut.tied() > 0);
      }
    }
    assertThat(refused).as("lists that were refused").isGreaterThan(10);
  }

  @Test
  void who_is_on_a_list_follows_from_the_places() {
    int tied = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      Optional<Edition> edition = drawn.ranked().value();
      if (edition.isPresent() && drawn.list.ties() == TieScheme.COMPETITION) {
        tied += edition.get().cuts().stream().anyMatch(cut -> cut.tied() > 0) ? 1 : 0;
        for (Placing entry : edition.get().ranked()) {
          assertThat(edition.get().entries().contains(entry))
              .as("seed %s, %s", seed, entry.candidate())
              .isIn(mayBeListed(drawn.list.cut().orElseThrow(), entry));
        }
      }
    }
    assertThat(tied).as("lists with somebody level at the line").isGreaterThan(10);
  }

  /** What the place alone says of whether an entry is listed: both where a last key decides. */
  private static List<Boolean> mayBeListed(Cut cut, Placing entry) {
    if (cut instanceof UpToPlace places) {
      return List.of(entry.place().compareTo(Decimal.of(places.last())) <= 0);
    }
    FirstEntries entries = (FirstEntries) cut;
    boolean begins = entry.place().compareTo(Decimal.of(entries.count())) <= 0;
    Decimal last = entry.place().plus(Decimal.of(entry.sharedBy() - 1));
    boolean ends = last.compareTo(Decimal.of(entries.count())) <= 0;
    return switch (entries.ties()) {
      case WITH_TIES -> List.of(begins);
      case WITHOUT_TIES, REFUSED -> List.of(ends);
      case EXACTLY -> List.of(begins, ends);
    };
  }

  @Test
  void nobody_can_be_moved_from_one_part_of_an_edition_to_another() {
    int moved = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      Optional<Edition> found = drawn.ranked().value();
      if (found.isPresent() && !found.get().beyond().isEmpty()) {
        Edition edition = found.get();
        Placing first = edition.beyond().get(0);
        List<Placing> entries = new ArrayList<>(edition.entries());
        entries.add(first);
        List<Placing> beyond = edition.beyond().subList(1, edition.beyond().size());
        Edition.Builder changed = Edition.builder();
        changed
            .list(edition.list())
            .entries(entries)
            .reserve(edition.reserve())
            .beyond(beyond)
            .cuts(edition.cuts())
            .excluded(edition.excluded());
        moved++;

        assertThatExceptionOfType(ProblemException.class)
            .as("seed %s", seed)
            .isThrownBy(changed::build);
      }
    }
    assertThat(moved).as("editions with somebody behind the cut").isGreaterThan(SEEDS / 3);
  }

  /** A list of all that can be drawn, and candidates of few values so that many are equal. */
  private static final class Drawn {

    private final Random random;
    private final ListDefinition list;
    private final ImmutableList<Candidate> candidates;

    Drawn(long seed) {
      random = new Random(seed * SPREAD);
      ListDefinition drawn =
          Invented.LIST
              .withKeys(
                  Invented.LIST.keys().subList(0, 1 + random.nextInt(2)).stream()
                      .map(this::changed)
                      .toList())
              .withLastKey(random.nextBoolean() ? new ByCode() : new Draw("seed " + seed));
      drawn =
          drawn
              .withTies(one(List.of(TieScheme.values())))
              .withCut(cut())
              .withReserve(random.nextInt(4));
      drawn = drawn.withQuantiles(new PercentRank(), new Ntile(1 + random.nextInt(4)));
      list =
          switch (random.nextInt(3)) {
            case 0 -> drawn.withPartition(GROUP);
            case 1 -> drawn.withWithin(GROUP);
            default -> drawn;
          };
      ImmutableList.Builder<Candidate> all = ImmutableList.builder();
      all.add(candidate("c", 1));
      int count = random.nextInt(20);
      for (int i = 0; i < count; i++) {
        all.add(candidate("c" + i, random.nextInt(6)));
      }
      candidates = all.build();
    }

    private SortKey changed(SortKey key) {
      return key.withUnknownValues(
              one(List.of(UnknownValues.FIRST, UnknownValues.LAST, UnknownValues.EXCLUDED)))
          .withCompared(random.nextBoolean() ? Optional.of(Rounding.halfUp(0)) : Optional.empty());
    }

    private Cut cut() {
      return random.nextInt(4) == 0
          ? new UpToPlace(1 + random.nextInt(8))
          : new FirstEntries(1 + random.nextInt(8), one(List.of(LineTies.values())));
    }

    private <T> T one(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    /** A candidate; of kind 0 one value is unknown and perhaps the group, too. */
    private Candidate candidate(String id, int kind) {
      Candidate.Builder candidate = Candidate.builder().id(CandidateId.of(id));
      if (kind > 0 || random.nextBoolean()) {
        candidate.putGroup(GROUP, GroupCode.of("g" + random.nextInt(3)));
      }
      int unknown = kind == 0 ? random.nextInt(list.keys().size()) : -1;
      for (int i = 0; i < list.keys().size(); i++) {
        if (i != unknown) {
          candidate.putValue(list.keys().get(i).key(), new Fraction(random.nextInt(5), 2));
        }
      }
      return candidate.build();
    }

    WithProblems<Edition> ranked() {
      return Ranking.rank(list, candidates);
    }
  }
}

package org.chamberkit.ranking;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.place.Direction;
import org.chamberkit.place.Draw;
import org.chamberkit.place.TieScheme;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Reason.PartedFrom;
import org.junit.jupiter.api.Test;

/** What holds for every list and all candidates, tried on several hundred drawn from seeds. */
class RankingLawsTest {

  private static final int SEEDS = 400;

  /** Seeds that follow each other begin alike, so they are spread. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  @Test
  void every_candidate_stands_once_in_the_edition_and_with_a_place_if_it_competes() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      Edition edition = drawn.edition();

      assertThat(edition.entries())
          .as("seed %s", seed)
          .extracting(Placing::candidate)
          .containsExactlyInAnyOrderElementsOf(
              drawn.competing().stream().map(Candidate::id).toList());
      assertThat(edition.entries().size() + edition.excluded().size())
          .as("seed %s", seed)
          .isEqualTo(drawn.candidates.size());
    }
  }

  @Test
  void a_place_is_one_more_than_the_number_of_those_who_are_better() {
    int shared = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      ImmutableMap<CandidateId, Candidate> byId = Maps.uniqueIndex(drawn.candidates, Candidate::id);
      for (Placing entry : drawn.edition().entries()) {
        Candidate candidate = byId.get(entry.candidate());
        long better =
            drawn.competing().stream().filter(other -> drawn.isBetter(other, candidate)).count();
        long equal =
            drawn.competing().stream()
                .filter(other -> !drawn.isBetter(other, candidate))
                .filter(other -> !drawn.isBetter(candidate, other))
                .count();

        assertThat(entry.place())
            .as("seed %s, %s", seed, candidate.id())
            .isEqualTo(Decimal.of(1 + better));
        assertThat(entry.sharedBy()).as("seed %s, %s", seed, candidate.id()).isEqualTo(equal);
        shared += entry.sharedBy() > 1 ? 1 : 0;
      }
    }
    assertThat(shared).as("shared places").isGreaterThan(SEEDS);
  }

  @Test
  void the_order_of_the_candidates_does_not_matter() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      List<Candidate> shuffled = new ArrayList<>(drawn.candidates);
      Collections.shuffle(shuffled, drawn.random);

      assertThat(Ranking.rank(drawn.list, ImmutableList.copyOf(shuffled)).value())
          .as("seed %s", seed)
          .contains(drawn.edition());
    }
  }

  @Test
  void bare_places_are_those_of_the_edition() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      for (TieScheme ties : TieScheme.values()) {
        ListDefinition list = drawn.list.withLastKey(new Draw("seed " + seed)).withTies(ties);
        Edition edition = Ranking.rank(list, drawn.candidates).orThrow();
        BarePlaces bare = BarePlaces.rank(list, drawn.candidates);

        assertThat(bare.size()).as("seed %s", seed).isEqualTo(edition.entries().size());
        for (Placing entry : edition.entries()) {
          int index = drawn.index(entry.candidate());
          assertThat(bare.place(index)).as("seed %s, %s", seed, ties).contains(entry.place());
        }
        for (Excluded excluded : edition.excluded()) {
          assertThat(bare.place(drawn.index(excluded.candidate())))
              .as("seed %s, %s", seed, ties)
              .isEmpty();
        }
        for (int i = 0; i < bare.size(); i++) {
          assertThat(bare.place(bare.candidate(i)))
              .as("seed %s, %s, position %s", seed, ties, i)
              .contains(edition.entries().get(i).place());
        }
      }
    }
  }

  @Test
  void who_is_excluded_does_not_move_the_others() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      Candidate another = drawn.candidate("another").withExclusions(Invented.VETO);
      ImmutableList<Candidate> more =
          ImmutableList.<Candidate>builder().add(another).addAll(drawn.candidates).build();

      assertThat(Ranking.rank(drawn.list, more).orThrow().entries())
          .as("seed %s", seed)
          .isEqualTo(drawn.edition().entries());
    }
  }

  @Test
  void a_better_value_of_any_key_never_worsens_the_place() {
    int bettered = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      for (Placing entry : drawn.edition().entries()) {
        for (SortKey key : drawn.list.keys()) {
          Decimal place = drawn.placeWithBetter(entry.candidate(), key);

          assertThat(place)
              .as("seed %s, %s, %s", seed, entry.candidate(), key.key())
              .isLessThanOrEqualTo(entry.place());
          bettered += place.compareTo(entry.place()) < 0 ? 1 : 0;
        }
      }
    }
    assertThat(bettered).as("places that became better").isGreaterThan(SEEDS);
  }

  @Test
  void a_reason_names_the_first_key_that_parts_an_entry_from_the_one_before() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      ImmutableList<Placing> entries = drawn.edition().entries();
      for (int i = 1; i < entries.size(); i++) {
        Placing before = entries.get(i - 1);
        Placing entry = entries.get(i);
        if (entry.reason() instanceof PartedFrom parted) {
          int at = drawn.list.keys().stream().map(SortKey::key).toList().indexOf(parted.key());
          for (SortKey key : drawn.list.keys().subList(0, at)) {
            assertThat(entry.values().get(key.key()))
                .as("seed %s, entry %s, %s", seed, i, key.key())
                .isEqualTo(before.values().get(key.key()));
          }
          assertThat(drawn.list.keys().get(at).direction())
              .as("seed %s, entry %s", seed, i)
              .isEqualTo(
                  parted.valueBefore().orElseThrow().compareTo(parted.value().orElseThrow()) > 0
                      ? Direction.HIGHEST_FIRST
                      : Direction.LOWEST_FIRST);
        } else {
          assertThat(entry.values()).as("seed %s, entry %s", seed, i).isEqualTo(before.values());
        }
      }
    }
  }

  /** A list of one to three keys and up to 30 candidates, of few values so that many are equal. */
  private static final class Drawn {

    private final Random random;
    private final ListDefinition list;
    private final ImmutableList<Candidate> candidates;
    private final boolean thirds;

    Drawn(long seed) {
      random = new Random(seed * SPREAD);
      thirds = random.nextBoolean();
      list =
          Invented.LIST.withKeys(
              Invented.LIST.keys().subList(0, 1 + random.nextInt(3)).stream()
                  .map(key -> key.withDirection(direction()))
                  .toList());
      ImmutableList.Builder<Candidate> drawn = ImmutableList.builder();
      // The first one competes, so that every key is known.
      drawn.add(candidate("c"));
      int count = random.nextInt(30);
      for (int i = 0; i < count; i++) {
        Candidate candidate = candidate("c" + i);
        drawn.add(
            switch (random.nextInt(8)) {
              case 0 -> candidate.withExclusions(Invented.GATE);
              case 1 -> candidate.withValues(ImmutableMap.of());
              case 2 -> candidate.withOrderCode(Integer.toString(random.nextInt(4)));
              default -> candidate;
            });
      }
      candidates = drawn.build();
    }

    private Direction direction() {
      return random.nextBoolean() ? Direction.HIGHEST_FIRST : Direction.LOWEST_FIRST;
    }

    Candidate candidate(String id) {
      Candidate.Builder candidate = Candidate.builder().id(CandidateId.of(id));
      for (SortKey key : list.keys()) {
        candidate.putValue(key.key(), new Fraction(random.nextInt(5) - 1L, denominator()));
      }
      return candidate.build();
    }

    /** Thirds do not end; the others are decimals of several scales. */
    private long denominator() {
      return thirds ? 1L + random.nextInt(3) : 1L << random.nextInt(3);
    }

    Edition edition() {
      return Ranking.rank(list, candidates).orThrow();
    }

    int index(CandidateId id) {
      int at = 0;
      while (!candidates.get(at).id().equals(id)) {
        at++;
      }
      return at;
    }

    ImmutableList<Candidate> competing() {
      return candidates.stream()
          .filter(candidate -> candidate.exclusions().isEmpty())
          .filter(candidate -> !candidate.values().isEmpty())
          .collect(toImmutableList());
    }

    boolean isBetter(Candidate candidate, Candidate other) {
      for (SortKey key : list.keys()) {
        int order = candidate.values().get(key.key()).compareTo(other.values().get(key.key()));
        if (order != 0) {
          return order > 0 == (key.direction() == Direction.HIGHEST_FIRST);
        }
      }
      return false;
    }

    Decimal placeWithBetter(CandidateId id, SortKey key) {
      Fraction step =
          new Fraction(key.direction() == Direction.HIGHEST_FIRST ? 1 : -1, 1L + random.nextInt(4));
      ImmutableList<Candidate> bettered =
          candidates.stream()
              .map(candidate -> candidate.id().equals(id) ? moved(candidate, key, step) : candidate)
              .collect(toImmutableList());
      return Ranking.rank(list, bettered).orThrow().entries().stream()
          .filter(entry -> entry.candidate().equals(id))
          .findFirst()
          .orElseThrow()
          .place();
    }

    private static Candidate moved(Candidate candidate, SortKey key, Fraction step) {
      return candidate.withValues(
          Maps.transformEntries(
              candidate.values(),
              (name, value) -> name.equals(key.key()) ? value.plus(step) : value));
    }
  }
}

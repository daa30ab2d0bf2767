package org.chamberkit.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.chamberkit.standing.Lists.standings;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.standing.Lists;
import org.chamberkit.standing.Standing;
import org.chamberkit.standing.Standings;
import org.junit.jupiter.api.Test;

class ListComparisonTest {

  private static final long SEED = 2010;

  private static final MeasureSettings SEVENTEEN =
      new MeasureSettings(Decimal.parse("0.9"), Optional.empty(), Rounding.halfUp(17));

  /** S = [{a, c}, b, d] against T = [a, {b, c}, d], the example of the README of rbo (D. Lukes). */
  @Test
  void reproduces_the_published_rank_biased_overlap_of_lists_with_ties() {
    ListComparison comparison =
        ListComparison.of(
            standings("s", "A 9, C 9, B 8, D 7"), standings("t", "A 9, B 8, C 8, D 7"), SEVENTEEN);

    RankBiasedOverlap overlap = comparison.rankBiasedOverlap().orElseThrow();
    assertThat(toDouble(overlap.min())).isCloseTo(0.48919503099801515, within(3e-16));
    assertThat(toDouble(overlap.residual())).isCloseTo(0.47747163566865164, within(3e-16));
    // To the last digit: the published ones end in the noise of binary fractions.
    assertThat(overlap.min()).isEqualTo(Decimal.parse("0.48919503099801523"));
    assertThat(overlap.residual()).isEqualTo(Decimal.parse("0.47747163566865144"));
    assertThat(overlap.extrapolated()).isEqualTo(Decimal.parse("0.96666666666666667"));
  }

  @Test
  void tells_what_two_lists_share() {
    ListComparison comparison =
        ListComparison.of(
            standings("1", "A 9, B 8, C 7, D 6"),
            standings("2", "B 9, A 8, E 7"),
            MeasureSettings.DEFAULT);

    assertThat(comparison.overlap()).isEqualTo(new Overlap(2, 5));
    assertThat(comparison.overlap().jaccard()).hasValue(new Fraction(2, 5));
    assertThat(comparison.tauB()).hasValue(Decimal.parse("-1"));
    assertThat(comparison.rho()).hasValue(Decimal.parse("-1"));
    assertThat(comparison.meanShift()).hasValue(Fraction.ONE);
    // Agreements 0, 1, 2/3 down to the end of the shorter list.
    assertThat(comparison.averageOverlap()).hasValue(Decimal.parse("0.555556"));
  }

  @Test
  void has_no_value_where_a_measure_is_not_defined() {
    Standings none = standings("1", "");
    Standings one = standings("2", "A 9");

    ListComparison nobody = ListComparison.of(none, none, MeasureSettings.DEFAULT);
    assertThat(nobody.overlap().jaccard()).isEmpty();
    assertThat(nobody.rankBiasedOverlap()).isEmpty();
    assertThat(nobody.averageOverlap()).isEmpty();
    assertThat(nobody.meanShift()).isEmpty();
    assertThat(nobody.tauB()).isEmpty();
    ListComparison alone = ListComparison.of(one, one, MeasureSettings.DEFAULT);
    assertThat(alone.tauB()).isEmpty();
    assertThat(alone.rho()).isEmpty();
    assertThat(alone.meanShift()).hasValue(Fraction.ZERO);
    assertThat(
            ListComparison.of(
                    standings("1", "A 9, B 9"), standings("2", "A 9, B 8"), MeasureSettings.DEFAULT)
                .tauB())
        .isEmpty();
  }

  @Test
  void keeps_the_laws_of_its_measures_on_seeded_lists() {
    Random random = new Random(SEED);
    for (int i = 0; i < 400; i++) {
      Standings first = Lists.random("1", random);
      Standings second = Lists.random("2", random);
      if (first.size() == 0 || second.size() == 0) {
        continue;
      }
      ListComparison there = ListComparison.of(first, second, SEVENTEEN);
      ListComparison back = ListComparison.of(second, first, SEVENTEEN);
      String told = "seed " + SEED + ", lists " + i;

      assertThat(back.rankBiasedOverlap()).as(told).isEqualTo(there.rankBiasedOverlap());
      assertThat(back.tauB()).as(told).isEqualTo(there.tauB());
      assertThat(back.averageOverlap()).as(told).isEqualTo(there.averageOverlap());
      RankBiasedOverlap overlap = there.rankBiasedOverlap().orElseThrow();
      double most = toDouble(overlap.min()) + toDouble(overlap.residual());
      assertThat(toDouble(overlap.extrapolated()))
          .as(told)
          .isBetween(toDouble(overlap.min()) - 1e-15, most + 1e-15);
      assertThat(most).as(told).isLessThanOrEqualTo(1 + 1e-15);
      RankBiasedOverlap own =
          ListComparison.of(first, first, SEVENTEEN).rankBiasedOverlap().orElseThrow();
      assertThat(own.extrapolated()).as(told).isEqualTo(Decimal.ONE);
      assertThat(toDouble(own.min()) + toDouble(own.residual())).isCloseTo(1, within(1e-15));
    }
  }

  /** Lists without ties, of different length, that go on without anything in common. */
  @Test
  void gives_the_least_overlap_as_it_is_summed_up_over_lists_that_go_on_apart() {
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      Standings first = untied("1", random);
      Standings second = untied("2", random);
      double sum = 0;
      double weight = 0.1;
      Set<Object> seen = new HashSet<>();
      int common = 0;
      for (int d = 1; d <= 700; d++, weight *= 0.9) {
        for (Standings list : new Standings[] {first, second}) {
          if (d <= list.size()) {
            Standing entry = list.entries().get(d - 1);
            common += seen.add(entry.candidate()) ? 0 : 1;
          }
        }
        sum += weight * common / d;
      }

      RankBiasedOverlap overlap =
          ListComparison.of(first, second, SEVENTEEN).rankBiasedOverlap().orElseThrow();
      assertThat(toDouble(overlap.min()))
          .as("seed %s, lists %s", SEED, i)
          .isCloseTo(sum, within(1e-12));
    }
  }

  @Test
  void cannot_be_asked_for_weights_or_depths_that_there_are_not() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new MeasureSettings(Decimal.ONE, Optional.of(0L), Rounding.halfUp(2)))
        .withMessage(
            """
            /persistence: PERSISTENCE_OUT_OF_RANGE The persistence of the rank-biased overlap must \
            be above 0 and below 1, but is 1.
            /depth: NO_DEPTH The average overlap goes down to a place from 1, not to 0.""");
  }

  private static Standings untied(String id, Random random) {
    StringBuilder candidates = new StringBuilder("A " + random.nextInt(1000) + ".5");
    for (char candidate = 'B'; candidate <= 'L'; candidate++) {
      if (random.nextInt(3) > 0) {
        String tail = "." + (candidate - 'A' + 10);
        candidates.append(", ").append(candidate).append(' ').append(random.nextInt(1000));
        candidates.append(tail);
      }
    }
    return standings(id, candidates.toString());
  }

  private static double toDouble(Decimal number) {
    return number.toBigDecimal().doubleValue();
  }
}

package org.chamberkit.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelTest {

  private static final long SEED = 5;

  private static final ImmutableMap<String, Averaging> WAYS =
      ImmutableMap.of(
          "mean", new Averaging.Mean(),
          "weighted", new Averaging.WeightedMean(),
          "median", new Averaging.Median(),
          "trimmed", new Averaging.TrimmedMean(5));

  @ParameterizedTest(name = "{0} of {1}: {2}, without {3}")
  @CsvSource(
      textBlock =
          """
          # With 5 raters or fewer the plain mean; above, one highest and one lowest are dropped.
          trimmed,  90 80 70 60 50,       70,      ''
          trimmed,  90 80 70 60 50 10,    65,      0 5
          trimmed,  90 90 50 50 70 70,    70,      1 2
          trimmed,  90 80 70 60 50 ?,     70,      ''
          trimmed,  90 80 ? 70 60 50 11,  65,      0 6
          mean,     90 80 75,             245/3,   ''
          mean,     90 ? 75,              82.5,    ''
          median,   90 10 80,             80,      0 1
          median,   90 10 80 70,          75,      0 1
          median,   60 60 60 60,          60,      0 3
          median,   60 ?,                 60,      ''
          """)
  void makes_one_rating_of_those_that_are_valid(
      String way, String ratings, String expected, String dropped) {
    PanelRating rating = new Panel(way(way), 1).rate(equal(ratings)).orThrow();

    assertThat(rating.value().map(Fraction::toString)).contains(expected);
    assertThat(Joiner.on(' ').join(rating.dropped())).isEqualTo(dropped);
  }

  @Test
  void weighs_raters_only_where_it_says_so() {
    ImmutableList<Part> ratings = CombinationTest.parts("3 1 1", "90 70 ?");

    assertThat(new Panel(way("weighted"), 1).rate(ratings).orThrow().value())
        .contains(new Fraction(85, 1));
    assertThat(new Panel(way("mean"), 1).rate(ratings).orThrow().value())
        .contains(new Fraction(80, 1));
  }

  @Test
  void has_no_rating_below_its_quorum() {
    PanelRating rating = new Panel(way("mean"), 3).rate(equal("90 ? 70")).orThrow();

    assertThat(rating.valid()).isEqualTo(2);
    assertThat(rating.value()).isEmpty();
    assertThat(new Panel(way("mean"), 2).rate(equal("90 ? 70")).orThrow().value())
        .contains(new Fraction(80, 1));
  }

  @Test
  void refuses_a_panel_without_ratings() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Panel(way("mean"), 0))
        .withMessage("/quorum: QUORUM_TOO_LOW A panel needs at least 1 valid rating, not 0.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Averaging.TrimmedMean(1))
        .withMessage(
            "/above: TRIMMED_AWAY Extremes can be dropped above 2 ratings or more, not above 1.");
  }

  @Test
  void does_not_look_at_the_order_of_raters_and_stays_between_the_extremes() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      List<Part> ratings = new ArrayList<>();
      int count = 1 + random.nextInt(9);
      for (int i = 0; i < count; i++) {
        ratings.add(
            Part.of(Decimal.of(1 + random.nextInt(4)), new Fraction(random.nextInt(20), 2)));
      }
      List<Part> shuffled = new ArrayList<>(ratings);
      Collections.shuffle(shuffled, random);
      Fraction lowest = values(ratings).get(0);
      Fraction highest = values(ratings).get(count - 1);
      for (Averaging way : WAYS.values()) {
        Panel panel = new Panel(way, 1);
        Fraction value = value(panel, ratings);
        assertThat(value)
            .as("seed %s, round %s, %s of %s", SEED, round, way, ratings)
            .isEqualTo(value(panel, shuffled))
            .isBetween(lowest, highest);
      }
    }
  }

  private static List<Fraction> values(List<Part> ratings) {
    return ratings.stream().map(part -> part.value().orElseThrow()).sorted().toList();
  }

  private static Fraction value(Panel panel, List<Part> ratings) {
    return panel.rate(ImmutableList.copyOf(ratings)).orThrow().value().orElseThrow();
  }

  private static Averaging way(String word) {
    return Optional.ofNullable(WAYS.get(word)).orElseThrow();
  }

  private static ImmutableList<Part> equal(String ratings) {
    return CombinationTest.parts(ratings.replaceAll("[^ ]+", "1"), ratings);
  }
}

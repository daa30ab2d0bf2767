package org.chamberkit.composite;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.composite.Combination.GeometricMean;
import org.chamberkit.composite.Combination.HarmonicMean;
import org.chamberkit.composite.Combination.Minimum;
import org.chamberkit.composite.Combination.PowerMean;
import org.chamberkit.composite.Combination.Sum;
import org.chamberkit.composite.Combination.WeightedMean;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinationTest {

  private static final Rounding TWELVE = Rounding.halfUp(12);

  private static final ImmutableMap<String, Combination> WAYS =
      ImmutableMap.<String, Combination>builder()
          .put("sum", new Sum())
          .put("arithmetic", new WeightedMean())
          .put("geometric", new GeometricMean(TWELVE))
          .put("harmonic", new HarmonicMean())
          .put("power 2", new PowerMean(fraction("2"), TWELVE))
          .put("power 0.5", new PowerMean(fraction("0.5"), TWELVE))
          .put("power -1", new PowerMean(fraction("-1"), TWELVE))
          .put("power -2", new PowerMean(fraction("-2"), TWELVE))
          .put("minimum", new Minimum())
          .buildOrThrow();

  @ParameterizedTest(name = "{0} of {1}, {2} missing parts, is {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # COINr 1.1.14 (MIT, 2025), run on R 4.2.2: means with the weights 1, 2, 3, 2, 2.
          arithmetic | 2 8 4 5 1 | REFUSE | 4.2
          geometric  | 2 8 4 5 1 | REFUSE | 3.397292929268
          harmonic   | 2 8 4 5 1 | REFUSE | 2.564102564103
          power 2    | 2 8 4 5 1 | REFUSE | 4.816637831517
          power 0.5  | 2 8 4 5 1 | REFUSE | 3.819368134732
          arithmetic | 2 8 ? 5 1 | DROP   | 4.285714285714
          geometric  | 2 8 ? 5 1 | DROP   | 3.167639217533
          harmonic   | 2 8 ? 5 1 | DROP   | 2.222222222222
          # Reckoned by hand.
          power -1   | 2 8 4 5 1 | REFUSE | 2.564102564103
          sum        | 2 8 4 5 1 | REFUSE | 42
          sum        | 2 8 ? 5 1 | DROP   | 42.857142857143
          minimum    | 2 8 4 5 1 | REFUSE | 1
          minimum    | 2 8 ? 5 ? | DROP   | 2
          arithmetic | 2 8 ? 5 1 | REFUSE | nothing
          minimum    | ? ? ? ? ? | DROP   | nothing
          """)
  void makes_one_number_of_five(String way, String values, MissingParts missing, String expected) {
    Combined combined = way(way).combine(parts("1 2 3 2 2", values), missing).orThrow();

    assertThat(combined.value().map(value -> value.rounded(TWELVE).toString()).orElse("nothing"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: arithmetic mean {1}, geometric mean {2}")
  @CsvSource(
      textBlock =
          """
          # OECD/JRC, Handbook on Constructing Composite Indicators, 2008, p. 103-104; six places.
          21 1 1 1, 6,    2.140695
          6 6 6 6,  6,    6
          21 2 1 1, 6.25, 2.54573
          6 7 6 6,  6.25, 6.235739
          """)
  void a_geometric_mean_lets_less_be_made_up_for(String values, String mean, String geometric) {
    ImmutableList<Part> parts = parts("1 1 1 1", values);

    assertThat(new WeightedMean().combine(parts, MissingParts.REFUSE).orThrow().value())
        .contains(fraction(mean));
    assertThat(
            new GeometricMean(Rounding.halfUp(6))
                .combine(parts, MissingParts.REFUSE)
                .orThrow()
                .value())
        .contains(fraction(geometric));
  }

  @ParameterizedTest(name = "{0} of {1} weighted {2} to {3} places by {4} is {5}")
  @CsvSource(
      textBlock =
          """
          # Roots that end exactly where the rounding turns, and next to it.
          geometric, 0.25 0.25,     1 1,       1, HALF_UP,   0.3
          geometric, 0.25 0.25,     1 1,       1, HALF_DOWN, 0.2
          geometric, 0.25 0.25,     1 1,       1, HALF_EVEN, 0.2
          geometric, 0.125 0.5,     1 1,       1, HALF_EVEN, 0.2
          geometric, 0.125 0.5,     1 1,       1, HALF_UP,   0.3
          geometric, 4 9,           1 1,       0, UP,        6
          geometric, 4 9,           1 1,       0, FLOOR,     6
          geometric, 4 9.00000001,  1 1,       0, UP,        7
          geometric, 4 8.99999999,  1 1,       0, DOWN,      5
          geometric, 2 2,           0.123456789012345678 0.987654321098765432, 18, CEILING, 2
          geometric, 8 2,           1 2,       0, HALF_UP,   3
          geometric, 100000000000000000 1,     1 1, 3, DOWN, 316227766.016
          power 2,   1 7,           1 1,       0, UP,        5
          power 2,   1 7,           1 1,       0, DOWN,      5
          power 0.5, 1 9,           1 1,       0, CEILING,   4
          power 0.5, 2 18,          1 1,       0, CEILING,   8
          power 0.5, 2 18,          1 1,       0, FLOOR,     8
          power 0.5, 2 3,           1 1,       0, FLOOR,     2
          power -2,  1 1,           1 3,       9, UP,        1
          power -2,  0.2 1.4,       1 1,       2, DOWN,      0.28
          power 2,   0 0,           1 1,       2, DOWN,      0
          power 2,   0 1,           3 1,       1, CEILING,   0.5
          power 0.5, 0 1,           1 1,       2, FLOOR,     0.25
          """)
  void a_root_is_right_to_the_last_digit(
      String way, String values, String weights, int places, String mode, String expected) {
    Rounding rounding = new Rounding(places, java.math.RoundingMode.valueOf(mode));
    Combination combination =
        way(way) instanceof PowerMean mean
            ? new PowerMean(mean.exponent(), rounding)
            : new GeometricMean(rounding);

    assertThat(combination.combine(parts(weights, values), MissingParts.REFUSE).orThrow().value())
        .contains(fraction(expected));
  }

  @ParameterizedTest(name = "{0} of 0, 4 and 9 is {1}")
  @CsvSource({
    "sum, 13",
    "arithmetic, 13/3",
    "geometric, 0",
    "harmonic, 0",
    "power -2, 0",
    "minimum, 0"
  })
  void says_what_a_child_of_zero_does(String way, String expected) {
    Combined combined = way(way).combine(parts("1 1 1", "0 4 9"), MissingParts.REFUSE).orThrow();

    assertThat(combined.value().map(Fraction::toString)).contains(expected);
  }

  @Test
  void names_each_negative_number_where_roots_are_taken() {
    ImmutableList<Problem> problems =
        new GeometricMean(TWELVE)
            .combine(parts("1 1 1", "-1 4 -0.5"), MissingParts.DROP)
            .problems();

    assertThat(problems.stream().map(problem -> problem.line(Language.ENGLISH)))
        .containsExactly(
            "/0/value: NEGATIVE_PART The method \"geometricMean\" takes no number below 0, but one"
                + " is -1.",
            "/2/value: NEGATIVE_PART The method \"geometricMean\" takes no number below 0, but one"
                + " is -0.5.");
    assertThat(value(new WeightedMean(), "1 1 1", "-1 4 -0.5")).isEqualTo("5/6");
    assertThat(value(new Minimum(), "1 1 1", "-1 4 -0.5")).isEqualTo("-1");
  }

  @Test
  void names_what_does_not_fit_instead_of_being_wrong() {
    ImmutableList<Part> parts = parts("1 1", "0.999999999999999999 999999999999999999");

    assertThat(new Sum().combine(parts, MissingParts.REFUSE).problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "AMOUNT_OVERFLOW A number here, given or worked out, has more than 18 digits; it cannot"
                + " be kept exactly.");
  }

  @Test
  void refuses_nothing_a_weight_of_zero_and_exponents_that_no_mean_has() {
    assertThat(new Sum().combine(ImmutableList.of(), MissingParts.DROP).problems())
        .extracting(problem -> problem.line(Language.CHINESE))
        .containsExactly("NOTHING_TO_COMBINE 没有可供合成的内容。");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Part.missing(Decimal.ZERO))
        .withMessage("/weight: PART_WEIGHT A weight must be above 0, but is 0.");
    for (String exponent : ImmutableList.of("0", "101", "0.001")) {
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> new PowerMean(fraction(exponent), TWELVE))
          .withMessage(
              "/exponent: EXPONENT_OUT_OF_RANGE The exponent of a power mean must not be 0, and be"
                  + " a fraction of whole numbers up to 100, but is %s.",
              exponent);
    }
  }

  @Test
  void tells_how_much_each_part_counts_among_those_that_are_there() {
    Combined combined =
        new WeightedMean().combine(parts("1 2 3 2 2", "2 8 ? 5 1"), MissingParts.DROP).orThrow();

    assertThat(combined.missingParts()).containsExactly(2);
    assertThat(combined.share(1)).isEqualTo(new Fraction(2, 7));
    assertThat(combined.share(2)).isEqualTo(Fraction.ZERO);
  }

  @ParameterizedTest(name = "{0} of {1} lies in {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum        | 1..2 3..5 | 4..7
          arithmetic | 1..2 3..5 | 2..3.5
          arithmetic | 1..  3..5 | 2..
          arithmetic | ..2  3..5 | ..3.5
          geometric  | 1..4 4..9 | 2..6
          geometric  | 1..  4..9 | 2..
          geometric  | 1..  0..0 | 0..0
          geometric  | ..4  4..9 | 0..6
          harmonic   | 1..  1..3 | 1..6
          harmonic   | 1..  1..  | 1..
          power -1   | 1..  1..3 | 1..6
          power 2    | 1..  7..8 | 5..
          minimum    | 1..  3..5 | 1..5
          minimum    | ..   3..5 | ..5
          minimum    | 1..  3..  | 1..
          """)
  void a_parent_can_be_what_its_children_can_be(String way, String spans, String expected) {
    ImmutableList<Span> children =
        Splitter.on(' ')
            .omitEmptyStrings()
            .splitToStream(spans)
            .map(CombinationTest::span)
            .collect(toImmutableList());
    ImmutableList<Decimal> weights =
        children.stream().map(child -> Decimal.ONE).collect(toImmutableList());

    assertThat(way(way).span(weights, children).orThrow()).isEqualTo(span(expected));
  }

  private static Span span(String text) {
    int dots = text.indexOf("..");
    return new Span(end(text.substring(0, dots)), end(text.substring(dots + 2)));
  }

  private static Optional<Fraction> end(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(fraction(text));
  }

  private static String value(Combination combination, String weights, String values) {
    return combination
        .combine(parts(weights, values), MissingParts.REFUSE)
        .orThrow()
        .value()
        .orElseThrow()
        .toString();
  }

  private static Combination way(String word) {
    return Optional.ofNullable(WAYS.get(word)).orElseThrow();
  }

  static Fraction fraction(String text) {
    return Fraction.of(Decimal.parse(text));
  }

  /** The parts of some weights and values; a question mark is a missing one. */
  static ImmutableList<Part> parts(String weights, String values) {
    ImmutableList<String> numbers = ImmutableList.copyOf(Splitter.on(' ').split(values));
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (String weight : Splitter.on(' ').split(weights)) {
      String value = numbers.get(parts.build().size());
      parts.add(
          new Part(
              Decimal.parse(weight),
              value.equals("?") ? Optional.empty() : Optional.of(fraction(value))));
    }
    return parts.build();
  }
}

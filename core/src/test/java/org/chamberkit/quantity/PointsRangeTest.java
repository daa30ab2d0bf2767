package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.RoundingMode;
import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.TypedArgumentConverter;
import org.junit.jupiter.params.provider.CsvSource;

class PointsRangeTest {

  @ParameterizedTest(name = "{0} plus {1} is {2}")
  @CsvSource(
      textBlock =
          """
          # a,     b,        sum
          3,       4.5,      7.5
          3,       0 to 10,  3 to 13
          -5 to 0, 0 to 10,  -5 to 10
          -5 to 0, 5 to 10,  0 to 10
          0 to …,  1 to 2,   1 to …
          … to 0,  1 to 2,   … to 2
          0 to …,  … to 0,   … to …
          … to …,  8,        … to …
          """)
  void is_added_end_by_end(
      @AsRange PointsRange a, @AsRange PointsRange b, @AsRange PointsRange sum) {
    assertThat(a.plus(b)).isEqualTo(sum);
    assertThat(b.plus(a)).isEqualTo(sum);
    assertThat(a.plus(PointsRange.ZERO)).isEqualTo(a);
  }

  @ParameterizedTest(name = "{0} with its sign turned is {1}")
  @CsvSource({"3,-3", "0,0", "-5 to 10,-10 to 5", "0 to …,… to 0", "… to …,… to …"})
  void changes_its_ends_when_the_sign_turns(
      @AsRange PointsRange range, @AsRange PointsRange negated) {
    assertThat(range.negated()).isEqualTo(negated);
    assertThat(negated.negated()).isEqualTo(range);
  }

  @ParameterizedTest(name = "{0} capped at {1} is {2}")
  @CsvSource(
      textBlock =
          """
          # range, cap, capped
          3,       5,   3
          5,       5,   5
          6,       5,   5
          0 to 4,  5,   0 to 4
          0 to 10, 5,   0 to 5
          6 to 10, 5,   5
          0 to …,  5,   0 to 5
          6 to …,  5,   5
          … to 10, 5,   … to 5
          … to …,  5,   … to 5
          """)
  void has_no_amount_above_a_cap(
      @AsRange PointsRange range, String cap, @AsRange PointsRange capped) {
    assertThat(range.cappedAt(Points.parse(cap))).isEqualTo(capped);
  }

  @ParameterizedTest(name = "{0} floored at {1} is {2}")
  @CsvSource(
      textBlock =
          """
          # range, floor, floored
          3,       5,     5
          5,       5,     5
          6,       5,     6
          6 to 10, 5,     6 to 10
          0 to 10, 5,     5 to 10
          0 to 4,  5,     5
          -5 to 3, 0,     0 to 3
          … to 10, 5,     5 to 10
          … to 4,  5,     5
          0 to …,  5,     5 to …
          … to …,  -5,    -5 to …
          """)
  void has_no_amount_below_a_floor(
      @AsRange PointsRange range, String floor, @AsRange PointsRange floored) {
    assertThat(range.flooredAt(Points.parse(floor))).isEqualTo(floored);
  }

  @ParameterizedTest(name = "{0} reaching to {1} is {2}")
  @CsvSource(
      textBlock =
          """
          # range, amount, reaching
          3,       3,      3
          3,       0,      0 to 3
          3,       4.5,    3 to 4.5
          1 to 6,  0,      0 to 6
          1 to 6,  3,      1 to 6
          1 to 6,  -2,     -2 to 6
          1 to 6,  7,      1 to 7
          1 to …,  0,      0 to …
          … to -1, 0,      … to 0
          … to …,  0,      … to …
          """)
  void reaches_to_an_amount(
      @AsRange PointsRange range, String amount, @AsRange PointsRange reaching) {
    Points points = Points.parse(amount);

    assertThat(range.reachingTo(points)).isEqualTo(reaching);
    assertThat(reaching.contains(points)).isTrue();
    assertThat(reaching.contains(range)).isTrue();
  }

  @ParameterizedTest(name = "{0} rounded {2} to {1} places is {3}")
  @CsvSource(
      textBlock =
          """
          # range,        places, mode,    rounded
          2.345,          2,      HALF_UP, 2.35
          -2.345,         2,      HALF_UP, -2.35
          2.345,          2,      DOWN,    2.34
          2.3,            2,      HALF_UP, 2.3
          2.344 to 2.345, 2,      HALF_UP, 2.34 to 2.35
          2.341 to 2.344, 2,      HALF_UP, 2.34
          0.5 to …,       0,      CEILING, 1 to …
          … to 0.5,       0,      FLOOR,   … to 0
          … to …,         0,      FLOOR,   … to …
          """)
  void is_rounded_at_both_ends(
      @AsRange PointsRange range, int places, RoundingMode mode, @AsRange PointsRange rounded) {
    assertThat(range.rounded(new Rounding(places, mode))).isEqualTo(rounded);
  }

  @ParameterizedTest(name = "{0} contains {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # range, amount, contains
          3 to 5,  2.99,   false
          3 to 5,  3,      true
          3 to 5,  4.5,    true
          3 to 5,  5,      true
          3 to 5,  5.01,   false
          4,       4,      true
          4,       4.01,   false
          0 to …,  -1,     false
          0 to …,  1000,   true
          … to 0,  1,      false
          … to 0,  -1000,  true
          … to …,  1,      true
          """)
  void contains_both_its_ends(@AsRange PointsRange range, String amount, boolean contains) {
    Points points = Points.parse(amount);

    assertThat(range.contains(points)).isEqualTo(contains);
    assertThat(range.contains(PointsRange.exactly(points))).isEqualTo(contains);
  }

  @ParameterizedTest(name = "{0} contains {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # range, other,   contains
          0 to 10, 0 to 10, true
          0 to 10, 3 to 5,  true
          0 to 10, -1 to 5, false
          0 to 10, 5 to 11, false
          0 to 10, 0 to …,  false
          0 to 10, … to 10, false
          0 to …,  3 to …,  true
          0 to …,  … to …,  false
          … to 0,  … to -3, true
          … to …,  … to …,  true
          """)
  void contains_a_range_that_lies_within_it(
      @AsRange PointsRange range, @AsRange PointsRange other, boolean contains) {
    assertThat(range.contains(other)).isEqualTo(contains);
  }

  @ParameterizedTest
  @CsvSource({"4,4", "0 to 4,", "0 to …,", "… to 0,", "… to …,"})
  void is_exact_when_it_holds_one_amount(@AsRange PointsRange range, String exact) {
    assertThat(range.exact()).isEqualTo(Optional.ofNullable(exact).map(Points::parse));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4         | 4
          -5 to 4.5 | [-5, 4.5]
          0 to …    | [0, ..)
          … to 0    | (.., 0]
          … to …    | (.., ..)
          """)
  void prints_its_ends_as_an_interval_and_an_absent_one_as_dots(
      @AsRange PointsRange range, String printed) {
    assertThat(range).hasToString(printed);
  }

  @Test
  void does_not_end_below_its_beginning() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> PointsRange.between(Points.of(5), Points.parse("4.5")))
        .withMessage(
            "/lowest: RANGE_REVERSED The lowest points 5 are above the highest points 4.5.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("最低分 5 高于最高分 4.5。"));
  }

  @Test
  void has_ends_whose_order_can_be_checked_alone() {
    assertThat(PointsRange.checkOrder(Points.of(5), Points.parse("5.0"))).isEmpty();
    assertThat(PointsRange.checkOrder(Points.of(-6), Points.of(5))).isEmpty();
    assertThat(PointsRange.checkOrder(Points.of(5), Points.parse("4.999")))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.line(Language.ENGLISH))
                    .isEqualTo(
                        "/lowest: RANGE_REVERSED "
                            + "The lowest points 5 are above the highest points 4.999."));
  }

  @Test
  void overflows_by_name_when_an_end_does() {
    PointsRange edge = PointsRange.atLeast(Points.of(999_999_999_999_999_999L));

    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> edge.plus(PointsRange.exactly(Points.of(1))));
  }

  private static PointsRange range(String text) {
    String[] ends = text.split(" to ", -1);
    if (ends.length == 1) {
      return PointsRange.exactly(Points.parse(text));
    }
    return new PointsRange(end(ends[0]), end(ends[1]));
  }

  private static Optional<Points> end(String text) {
    return Optional.of(text).filter(t -> !t.equals("…")).map(Points::parse);
  }

  /** Reads a range as it prints itself. */
  static final class RangeConverter extends TypedArgumentConverter<String, PointsRange> {

    RangeConverter() {
      super(String.class, PointsRange.class);
    }

    @Override
    protected PointsRange convert(String text) {
      return range(text);
    }
  }

  /** Marks a range that stands in a table. */
  @Retention(RetentionPolicy.RUNTIME)
  @ConvertWith(RangeConverter.class)
  @interface AsRange {}
}

package org.chamberkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Told;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortfallTest {

  @ParameterizedTest(name = "{3} of {4} by {0}, each {1}, not below {2}, leave {5}")
  @CsvSource(
      textBlock =
          """
          # unit,           each, floor, achieved, due, award,           working
          ONE,              0.1,  0,     27,       28,  0.4,             '0.5 − 0.1 × (28 − 27) = '
          ONE,              0.1,  0,     28,       28,  0.5,             '0.5 − 0.1 × 0 = '
          ONE,              0.1,  0,     30,       28,  0.5,             '0.5 − 0.1 × 0 = '
          ONE,              0.1,  0,     0,        0,   0.5,             '0.5 − 0.1 × 0 = '
          ONE,              0.1,  0,     23,       28,  0,               '0.5 − 0.1 × (28 − 23) = '
          ONE,              0.1,  0,     22,       28,  -0.1 FLOOR 0,    '0.5 − 0.1 × (28 − 22) = '
          ONE,              0.1,  -0.2,  20,       28,  -0.3 FLOOR -0.2, '0.5 − 0.1 × (28 − 20) = '
          PERCENTAGE_POINT, 0.1,  0,     24,       25,  0.1, '0.5 − 0.1 × (25 − 24) ÷ 25 × 100 = '
          PERCENTAGE_POINT, 0.1,  0,     29,       30,  1/6, '0.5 − 0.1 × (30 − 29) ÷ 30 × 100 = '
          PERCENTAGE_POINT, 0.1,  0,     30,       30,  0.5, '0.5 − 0.1 × 0 = '
          PERCENTAGE_POINT, 0.1,  0,     0,        0,   0.5, '0.5 − 0.1 × 0 = '
          """)
  void takes_points_off_for_what_is_missing_until_they_are_used_up(
      Shortfall.Unit unit,
      String each,
      String floor,
      long achieved,
      long due,
      String award,
      String working) {
    Shortfall rule = new Shortfall(unit, Points.parse(each), Points.parse(floor));
    Item item = item(rule);
    RatioAnswer answer = new RatioAnswer(achieved, due);

    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(rule.working(item, answer, Sample.CONTEXT)).isEqualTo(working);
    assertThat(rule.details(answer, Sample.CONTEXT, Language.ENGLISH)).isEmpty();
  }

  @Test
  void ranges_from_the_floor_to_the_maximum() {
    Shortfall rule = new Shortfall(Shortfall.Unit.ONE, Points.parse("0.1"), Points.of(-1));

    assertThat(item(rule).range(Optional.empty())).hasToString("[-1, 0.5]");
    assertThat(rule.mayNotApply()).isFalse();
    assertThat(rule.divides()).isFalse();
    assertThat(new Shortfall(Shortfall.Unit.PERCENTAGE_POINT, Points.of(1), Points.ZERO).divides())
        .isTrue();
  }

  @Test
  void refuses_counts_below_0() {
    Shortfall rule = new Shortfall(Shortfall.Unit.ONE, Points.of(1), Points.ZERO);

    assertThat(
            Told.problems(
                item(rule).check(new RatioAnswer(-1, -2), Sample.CONTEXT), Language.ENGLISH))
        .isEqualTo(
            """
            /ratio/achieved: NEGATIVE_COUNT \
            The count of item "projects" is -1; it must not be negative.
            /ratio/due: NEGATIVE_COUNT \
            The count of item "projects" is -2; it must not be negative.""");
  }

  @ParameterizedTest
  @CsvSource({"0", "-0.1"})
  void takes_something_off(String each) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Shortfall(Shortfall.Unit.ONE, Points.parse(each), Points.ZERO))
        .withMessage("/each: NOT_POSITIVE The points \"each\" must be above 0, but are %s.", each);
  }

  @Test
  void has_a_floor_below_the_maximum() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> item(new Shortfall(Shortfall.Unit.ONE, Points.of(1), Points.parse("0.5"))))
        .withMessage(
            "/rule/shortfall/floor: LEAST_NOT_BELOW_MAXIMUM "
                + "The fewest points are 0.5; they must be below the maximum of the item, 0.5.")
        .satisfies(
            e ->
                assertThat(Told.chinese(e.problems()))
                    .containsExactly("最低分为 0.5 分，必须低于评分项的分值 0.5 分。"));
  }

  private static Item item(Shortfall rule) {
    return Sample.item("projects", rule).maximum(Points.parse("0.5")).build();
  }
}

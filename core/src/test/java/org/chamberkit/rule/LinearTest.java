package org.chamberkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.NumberAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.RubricProblem;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearTest {

  @ParameterizedTest(name = "{3} from {1} to {2} of {0} points earn {4}")
  @CsvSource(
      textBlock =
          """
          # max, none, full, count, award,        working
          6,     0,    8,    0,     0,            '6 × 0 ÷ 8 = '
          6,     0,    8,    5,     3.75,         '6 × 5 ÷ 8 = '
          6,     0,    8,    8,     6,            '6 × 8 ÷ 8 = '
          6,     0,    8,    11,    8.25 CAP 6,   '6 × 11 ÷ 8 = '
          5,     0,    3,    1,     5/3,          '5 × 1 ÷ 3 = '
          6,     2,    8,    2,     0,            '6 × (2 − 2) ÷ (8 − 2) = '
          6,     2,    8,    1,     -1 FLOOR 0,   '6 × (1 − 2) ÷ (8 − 2) = '
          6,     2,    8,    7,     5,            '6 × (7 − 2) ÷ (8 − 2) = '
          4,     10,   2,    2,     4,            '4 × (2 − 10) ÷ (2 − 10) = '
          4,     10,   2,    8,     1,            '4 × (8 − 10) ÷ (2 − 10) = '
          4,     10,   2,    12,    -1 FLOOR 0,   '4 × (12 − 10) ÷ (2 − 10) = '
          4,     10,   2,    0,     5 CAP 4,      '4 × (0 − 10) ÷ (2 − 10) = '
          4,     10,   0,    0,     4,            '4 × (0 − 10) ÷ (0 − 10) = '
          """)
  void earns_points_for_a_count_along_its_line(
      String maximum, String none, String full, long count, String award, String working) {
    Linear rule = new Linear(Measure.COUNT, Decimal.parse(none), Decimal.parse(full));
    Item item = item(rule, maximum);
    CountAnswer answer = new CountAnswer(count);

    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(rule.working(item, answer, Sample.CONTEXT)).isEqualTo(working);
    assertThat(rule.details(answer, Sample.CONTEXT, Language.ENGLISH)).isEmpty();
  }

  @ParameterizedTest(name = "{2} of {3} from {0} to {1} earn {4}")
  @CsvSource(
      textBlock =
          """
          # none, full, part, whole, award,          working
          0,      0.3,  3,    20,    2.5,            '5 × 3 ÷ 20 ÷ 0.3 = '
          0,      0.3,  1,    9,     50/27,          '5 × 1 ÷ 9 ÷ 0.3 = '
          0.5,    0.9,  1,    2,     0,              '5 × (1 ÷ 2 − 0.5) ÷ (0.9 − 0.5) = '
          0.5,    0.9,  2,    3,     25/12,          '5 × (2 ÷ 3 − 0.5) ÷ (0.9 − 0.5) = '
          0.5,    0.9,  9,    10,    5,              '5 × (9 ÷ 10 − 0.5) ÷ (0.9 − 0.5) = '
          0.5,    0.9,  1,    1,     6.25 CAP 5,     '5 × (1 ÷ 1 − 0.5) ÷ (0.9 − 0.5) = '
          0.5,    0.9,  0,    7,     -6.25 FLOOR 0,  '5 × (0 ÷ 7 − 0.5) ÷ (0.9 − 0.5) = '
          0.2,    0,    1,    10,    2.5,            '5 × (1 ÷ 10 − 0.2) ÷ (0 − 0.2) = '
          """)
  void earns_points_for_a_share_along_its_line(
      String none, String full, long part, long whole, String award, String working) {
    Linear rule = new Linear(Measure.SHARE, Decimal.parse(none), Decimal.parse(full));
    Item item = item(rule, "5");
    ShareAnswer answer = new ShareAnswer(part, whole);

    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(rule.working(item, answer, Sample.CONTEXT)).isEqualTo(working);
  }

  @ParameterizedTest(name = "{5} from {2} at {1} to {3} of {0} points, {4}, earns {6}")
  @CsvSource(
      textBlock =
          """
          # max, none, least, full, ends,       number, award,         working
          6,     60,   1,     90,   CLOSED,     75,     3.5,           '1 + (6 − 1) × (75 − 60) ÷ (90 − 60) = '
          6,     60,   1,     90,   CLOSED,     96,     7 CAP 6,       '1 + (6 − 1) × (96 − 60) ÷ (90 − 60) = '
          6,     60,   1,     90,   CLOSED,     54,     0 FLOOR 1,     '1 + (6 − 1) × (54 − 60) ÷ (90 − 60) = '
          6,     60,   1,     90,   OPEN_ABOVE, 96,     7,             '1 + (6 − 1) × (96 − 60) ÷ (90 − 60) = '
          6,     60,   1,     90,   OPEN_ABOVE, 54,     0 FLOOR 1,     '1 + (6 − 1) × (54 − 60) ÷ (90 − 60) = '
          6,     60,   1,     90,   OPEN_BELOW, 96,     7 CAP 6,       '1 + (6 − 1) × (96 − 60) ÷ (90 − 60) = '
          6,     60,   1,     90,   OPEN_BELOW, 48,     -1,            '1 + (6 − 1) × (48 − 60) ÷ (90 − 60) = '
          6,     60,   -2,    90,   OPEN,       60,     -2,            '-2 + (6 + 2) × (60 − 60) ÷ (90 − 60) = '
          6,     0,    0,     -3,   CLOSED,     -1,     2,             '6 × -1 ÷ (-3) = '
          6,     -3,   0,     3,    CLOSED,     -1.5,   1.5,           '6 × (-1.5 + 3) ÷ (3 + 3) = '
          """)
  void goes_through_any_two_points_and_beyond_them_as_declared(
      String maximum,
      String none,
      String least,
      String full,
      LineEnds ends,
      String number,
      String award,
      String working) {
    Linear rule =
        new Linear(
            Measure.NUMBER,
            Decimal.parse(none),
            Decimal.parse(full),
            Points.parse(least),
            ends,
            ZeroDenominator.NOT_APPLICABLE);
    Item item = item(rule, maximum);
    NumberAnswer answer = new NumberAnswer(Decimal.parse(number));

    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(rule.working(item, answer, Sample.CONTEXT)).isEqualTo(working);
  }

  @ParameterizedTest(name = "a {0} from {1} to {2}, {3}, ranges over {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # measure | none | full | ends       | range
          COUNT     | 2    | 8    | CLOSED     | [1, 6]
          COUNT     | 2    | 8    | OPEN_ABOVE | [1, ..)
          COUNT     | 2    | 8    | OPEN_BELOW | [-0.666667, 6]
          COUNT     | 8    | 2    | OPEN_ABOVE | [1, 7.666667]
          COUNT     | 8    | 2    | OPEN       | (.., 7.666667]
          NUMBER    | 2    | 8    | OPEN       | (.., ..)
          SHARE     | 0.5  | 0.75 | OPEN       | [-9, 11]
          SHARE     | 1.5  | 2    | OPEN_ABOVE | 1
          SHARE     | -1   | -0.5 | OPEN_BELOW | 6
          """)
  void ranges_over_what_numbers_of_its_measure_can_earn(
      Measure measure, String none, String full, LineEnds ends, String range) {
    Linear rule =
        new Linear(
            measure,
            Decimal.parse(none),
            Decimal.parse(full),
            Points.of(1),
            ends,
            ZeroDenominator.NOT_APPLICABLE);

    assertThat(rule.range(Optional.of(Points.of(6)))).hasToString(range);
  }

  @Test
  void has_fewest_points_below_the_maximum() {
    Linear rule =
        new Linear(
            Measure.NUMBER,
            Decimal.ZERO,
            Decimal.ONE,
            Points.of(6),
            LineEnds.CLOSED,
            ZeroDenominator.NOT_APPLICABLE);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> item(rule, "6"))
        .withMessage(
            "/rule/linear/least: LEAST_NOT_BELOW_MAXIMUM "
                + "The fewest points are 6; they must be below the maximum of the item, 6.");
  }

  @Test
  void does_not_apply_to_a_share_of_nothing() {
    Linear rule = new Linear(Measure.SHARE, Decimal.ZERO, Decimal.ONE);
    Item item = item(rule, "5");
    ShareAnswer nothing = new ShareAnswer(0, 0);

    assertThat(item.check(nothing, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item, nothing, Sample.CONTEXT))).isEqualTo("not applicable");
    assertThat(rule.mayNotApply()).isTrue();
    assertThat(new Linear(Measure.COUNT, Decimal.ZERO, Decimal.ONE).mayNotApply()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1", "-9223372036854775808"})
  void refuses_a_negative_count(long count) {
    Item item = item(new Linear(Measure.COUNT, Decimal.ZERO, Decimal.of(8)), "6");
    ImmutableList<Problem> problems = item.check(new CountAnswer(count), Sample.CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo(
            "/count: NEGATIVE_COUNT "
                + "The count of item \"L1\" is %s; it must not be negative.".formatted(count));
  }

  @Test
  void refuses_a_part_of_more_than_the_whole() {
    Item item = item(new Linear(Measure.SHARE, Decimal.ZERO, Decimal.ONE), "6");
    ImmutableList<Problem> problems = item.check(new ShareAnswer(1, 0), Sample.CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo("/share: PART_EXCEEDS_WHOLE Item \"L1\" has a part of 1 in a whole of 0.");
    assertThat(Told.chinese(problems)).containsExactly("评分项“L1”的部分数 1 超过总数 0。");
  }

  @Test
  void overflows_by_name() {
    Linear rule = new Linear(Measure.COUNT, Decimal.ZERO, Decimal.of(8));
    Item item = item(rule, "6");

    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> rule.award(item, new CountAnswer(Long.MAX_VALUE), Sample.CONTEXT));
  }

  @ParameterizedTest
  @CsvSource({"COUNT, COUNT", "SHARE, SHARE", "RATIO, RATIO", "NUMBER, NUMBER"})
  void takes_the_answer_of_its_measure(Measure measure, AnswerKind kind) {
    assertThat(new Linear(measure, Decimal.ZERO, Decimal.ONE).answerKind()).isEqualTo(kind);
  }

  @Test
  void ranges_from_0_to_the_maximum_that_it_needs() {
    Linear rule = new Linear(Measure.COUNT, Decimal.ZERO, Decimal.of(8));

    assertThat(item(rule, "6").range(Optional.empty())).hasToString("[0, 6]");
    assertThat(rule.divides()).isTrue();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.item("L1", rule).build())
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(Problem::code)
                    .containsExactly(RubricProblem.MISSING_MAXIMUM));
  }

  @ParameterizedTest
  @CsvSource({"8, 8", "0.5, 0.50", "0, -0"})
  void has_a_line_between_two_numbers(String none, String full) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Linear(Measure.COUNT, Decimal.parse(none), Decimal.parse(full)))
        .withMessage("/full: NO_LINE The fewest points and full points both fall on %s.", none)
        .satisfies(
            e ->
                assertThat(Told.chinese(e.problems()))
                    .containsExactly("最低分与满分落在同一个数 %s 上。".formatted(none)));
  }

  private static Item item(Linear rule, String maximum) {
    return Sample.item("L1", rule).maximum(Points.parse(maximum)).build();
  }
}

package org.chamberkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.IncidentsAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerOccurrenceTest {

  @ParameterizedTest(name = "{2} at {0} with cap {1} earn {4}")
  @CsvSource(
      textBlock =
          """
          # each, cap, count, reckoned, points, working
          10,     ,    0,     0,        0,      '0 × 10 = '
          10,     ,    5,     50,       50,     '5 × 10 = '
          10,     ,    6,     60,       60,     '6 × 10 = '
          10,     60,  6,     60,       60,     '6 × 10 = '
          10,     55,  6,     60,       55,     '6 × 10 = '
          0.1,    ,    3,     0.3,      0.3,    '3 × 0.1 = '
          2.5,    9,   4,     10,       9,      '4 × 2.5 = '
          """)
  void earns_the_same_for_each_up_to_the_cap(
      String each, String cap, long count, String reckoned, String points, String working) {
    PerOccurrence rule = Sample.perOccurrence(each, cap);
    CountAnswer answer = new CountAnswer(count);
    Item item = Sample.item("G1", rule).build();

    Award.Counted award = (Award.Counted) rule.award(item, answer, Sample.CONTEXT);

    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(award)
        .isEqualTo(Award.of(Points.parse(reckoned)).cappedAt(Optional.of(Points.parse(points))));
    assertThat(award.reckoned()).isEqualTo(Sample.number(reckoned));
    assertThat(award.points()).isEqualTo(Sample.number(points));
    assertThat(rule.working(item, answer, Sample.CONTEXT)).isEqualTo(working);
  }

  @ParameterizedTest(name = "{3} at {1} from {0}, not below {2}, leave {4}")
  @CsvSource(
      textBlock =
          """
          # start, each, floor, count, award,           working
          2,       -0.5, 0,     0,     2,               '2 − 0 × 0.5 = '
          2,       -0.5, 0,     3,     0.5,             '2 − 3 × 0.5 = '
          2,       -0.5, 0,     5,     -0.5 FLOOR 0,    '2 − 5 × 0.5 = '
          2,       -0.5, -1,    7,     -1.5 FLOOR -1,   '2 − 7 × 0.5 = '
          2,       -0.5, ,      7,     -1.5,            '2 − 7 × 0.5 = '
          0,       -3,   -5,    1,     -3,              '1 × (-3) = '
          0,       -3,   -5,    2,     -6 FLOOR -5,     '2 × (-3) = '
          1,       0.5,  ,      2,     2,               '1 + 2 × 0.5 = '
          -1,      0.5,  ,      2,     0,               '-1 + 2 × 0.5 = '
          """)
  void may_begin_with_points_and_take_them_off_until_they_are_used_up(
      String start, String each, String floor, long count, String award, String working) {
    PerOccurrence rule =
        new PerOccurrence(
            Points.parse(start),
            Points.parse(each),
            Optional.empty(),
            Sample.points(floor),
            Optional.empty());
    Item item = Sample.item("O1", rule).build();
    CountAnswer answer = new CountAnswer(count);

    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(rule.working(item, answer, Sample.CONTEXT)).isEqualTo(working);
  }

  @ParameterizedTest(name = "{0} reported and {1} unreported earn {2}")
  @CsvSource(
      textBlock =
          """
          # reported, unreported, award,    working
          2,          0,          1,        '(2 + 0 × 2) × 0.5 = '
          2,          1,          2,        '(2 + 1 × 2) × 0.5 = '
          0,          3,          3,        '(0 + 3 × 2) × 0.5 = '
          4,          4,          6 CAP 5,  '(4 + 4 × 2) × 0.5 = '
          """)
  void counts_twice_what_was_not_reported_but_found_by_others(
      long reported, long unreported, String award, String working) {
    // Shaanxi, provincial civilised units, 2017: negative events not reported are deducted double.
    PerOccurrence rule =
        new PerOccurrence(
            Points.ZERO,
            Points.parse("0.5"),
            Optional.of(Points.of(5)),
            Optional.empty(),
            Optional.of(Decimal.of(2)));
    Item item = Sample.item("N1", rule).build();
    IncidentsAnswer answer = new IncidentsAnswer(reported, unreported);

    assertThat(rule.answerKind()).isEqualTo(AnswerKind.INCIDENTS);
    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(rule.working(item, answer, Sample.CONTEXT)).isEqualTo(working);
    assertThat(
            Told.problems(
                item.check(new IncidentsAnswer(-1, -2), Sample.CONTEXT), Language.ENGLISH))
        .isEqualTo(
            """
            /incidents/reported: NEGATIVE_COUNT \
            The count of item "N1" is -1; it must not be negative.
            /incidents/unreported: NEGATIVE_COUNT \
            The count of item "N1" is -2; it must not be negative.""");
  }

  @ParameterizedTest(name = "from {0}, {1} each, cap {2}, floor {3}, unreported {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 | 1  | 5 |   |   | /cap: BOUND_NEVER_REACHED The points begin at 5 and go the other way, \
          so that "cap" at 5 bounds nothing.
          0 | 1  |   | 0 |   | /floor: BOUND_NEVER_REACHED The points begin at 0 and go the other way, \
          so that "floor" at 0 bounds nothing.
          5 | -1 | 8 |   |   | /cap: BOUND_NEVER_REACHED The points begin at 5 and go the other way, \
          so that "cap" at 8 bounds nothing.
          5 | -1 |   | 5 |   | /floor: BOUND_NEVER_REACHED The points begin at 5 and go the other way, \
          so that "floor" at 5 bounds nothing.
          5 | -1 |   |   | 0 | /unreported: NOT_ABOVE_ZERO \
          The number "unreported" must be above 0, but is 0.
          """)
  void has_bounds_that_can_be_reached(
      String start, String each, String cap, String floor, String unreported, String message) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new PerOccurrence(
                    Points.parse(start),
                    Points.parse(each),
                    Sample.points(cap),
                    Sample.points(floor),
                    Optional.ofNullable(unreported).map(Decimal::parse)))
        .withMessage(message);
  }

  @Test
  void takes_its_points_off_the_maximum_of_the_item() {
    PerOccurrence rule = PerOccurrence.takingOff(Points.of(2), Points.parse("0.5"));

    assertThat(rule.range(Optional.empty())).hasToString("[0, 2]");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.item("O1", rule).maximum(Points.of(3)).build())
        .withMessage(
            "/rule/perOccurrence/start: POINTS_DIFFER "
                + "The points that the rule lists come to 2, but the maximum of the item is 3.");
  }

  @Test
  void reaches_beyond_the_maximum_of_the_item_unless_it_has_a_cap() {
    Item item = Sample.item("G1", Sample.perOccurrence("10", null)).maximum(Points.of(50)).build();
    Item capped = item.withRule(Sample.perOccurrence("10", "50"));

    assertThat(item.range(Optional.empty())).isEqualTo(PointsRange.atLeast(Points.ZERO));
    assertThat(capped.range(Optional.empty()))
        .isEqualTo(PointsRange.between(Points.ZERO, Points.of(50)));
  }

  @Test
  void refuses_a_negative_count() {
    Item item = Sample.item("G1", Sample.perOccurrence("10", null)).build();

    assertThat(item.check(new CountAnswer(-1), Sample.CONTEXT))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line(Language.ENGLISH))
                  .isEqualTo(
                      "/count: NEGATIVE_COUNT "
                          + "The count of item \"G1\" is -1; it must not be negative.");
              assertThat(problem.sentence(Language.CHINESE)).isEqualTo("评分项“G1”的数量为 -1，不得为负数。");
            });
  }

  @Test
  void overflows_by_name() {
    PerOccurrence rule = Sample.perOccurrence("10", "50");
    Item item = Sample.item("G1", rule).build();

    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(
            () -> rule.award(item, new CountAnswer(100_000_000_000_000_000L), Sample.CONTEXT));
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> rule.award(item, new CountAnswer(Long.MAX_VALUE), Sample.CONTEXT));
  }

  @Test
  void takes_only_points_that_move_and_a_cap_above_0() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.perOccurrence("0", "-5"))
        .withMessage(
            """
            /each: MOVES_NOTHING The points "each" must not be 0.
            /cap: NOT_POSITIVE The points "cap" must be above 0, but are -5.""")
        .satisfies(
            e ->
                assertThat(e.problems().get(1).sentence(Language.CHINESE))
                    .isEqualTo("“cap”必须大于 0 分，现为 -5 分。"));
  }
}

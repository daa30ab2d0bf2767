package org.chamberkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
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

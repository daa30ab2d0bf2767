package org.chamberkit.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedRangeTest {

  @ParameterizedTest(name = "{1} with cap {0} earn {3}")
  @CsvSource(
      textBlock =
          """
          # cap, occurrences, reckoned, points, working
          ,      '',          0,        0,      ''
          ,      3,           3,        3,      ''
          ,      4 4,         8,        8,      '4 + 4 = '
          ,      5 3 4.5,     12.5,     12.5,   '5 + 3 + 4.5 = '
          12.5,  5 3 4.5,     12.5,     12.5,   '5 + 3 + 4.5 = '
          10,    5 3 4.5,     12.5,     10,     '5 + 3 + 4.5 = '
          2,     3,           3,        2,      ''
          """)
  void earns_the_sum_up_to_the_cap(
      String cap, String given, String reckoned, String points, String working) {
    JudgedRange rule = Sample.judgedRange("3", "5", cap);
    Item item = Sample.item("H7", rule).build();
    OccurrencesAnswer answer = Sample.occurrences(given);

    Award.Counted award = (Award.Counted) rule.award(item, answer, Sample.CONTEXT);

    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(award)
        .isEqualTo(Award.of(Points.parse(reckoned)).cappedAt(Optional.of(Points.parse(points))));
    assertThat(award.reckoned()).isEqualTo(Sample.number(reckoned));
    assertThat(award.points()).isEqualTo(Sample.number(points));
    assertThat(rule.working(item, answer, Sample.CONTEXT)).isEqualTo(working);
  }

  @Test
  void refuses_each_occurrence_that_lies_outside_the_range() {
    Item item = Sample.item("H7", Sample.judgedRange("3", "5", null)).build();

    String problems =
        item.check(Sample.occurrences("2.9 3 5 6"), Sample.CONTEXT).stream()
            .map(problem -> problem.line(Language.ENGLISH))
            .collect(joining("\n"));

    assertThat(problems)
        .isEqualTo(
            """
            /occurrences/0/points: POINTS_OUT_OF_RANGE \
            Item "H7" allows 3 to 5 points, but 2.9 are given.
            /occurrences/3/points: POINTS_OUT_OF_RANGE \
            Item "H7" allows 3 to 5 points, but 6 are given.""");
  }

  @ParameterizedTest
  @CsvSource({"'', '[0, ..)'", "8, '[0, 8]'"})
  void ranges_from_0_to_the_cap(String cap, String range) {
    Item item = Sample.item("H7", Sample.judgedRange("3", "5", cap.isEmpty() ? null : cap)).build();

    assertThat(item.range(Optional.empty())).hasToString(range);
    assertThat(item.range(Optional.empty()).contains(PointsRange.ZERO)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0  | 5 |    | /lowest: NOT_POSITIVE The points "lowest" must be above 0, but are 0.
          3  | 5 | 0  | /cap: NOT_POSITIVE The points "cap" must be above 0, but are 0.
          5  | 3 |    | /lowest: RANGE_REVERSED The lowest points 5 are above the highest points 3.
          """)
  void takes_only_points_above_0_in_their_order(
      String lowest, String highest, String cap, String message) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.judgedRange(lowest, highest, cap))
        .withMessage(message);
  }

  @Test
  void names_all_that_is_wrong_with_it() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.judgedRange("-1", "-2", "-3"))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.sentence(Language.CHINESE))
                    .containsExactly(
                        "“lowest”必须大于 0 分，现为 -1 分。", "“cap”必须大于 0 分，现为 -3 分。", "最低分 -1 高于最高分 -2。"));
  }
}

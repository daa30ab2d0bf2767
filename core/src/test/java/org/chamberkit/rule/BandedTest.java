package org.chamberkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandedTest {

  private static final Banded COVERAGE =
      new Banded(
          Measure.SHARE, Told.bands("[0.95, 1] 6; [0.85, 0.95) 4.5; [0.70, 0.85) 3; [0, 0.70) 0"));
  private static final Item COVERED =
      Sample.item("coverage", COVERAGE).maximum(Points.of(6)).build();

  private static final Banded VISITS =
      new Banded(Measure.COUNT, Told.bands("[0, 3) 1; [3, 8) 2.5; [8, ..) 4"));
  private static final Item VISITED = Sample.item("visits", VISITS).maximum(Points.of(4)).build();

  @ParameterizedTest(name = "{0} of {1} earn {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # part | whole   | points | working
          17     | 20      | 4.5    | '17 ÷ 20 = 0.85 → [0.85, 0.95) → '
          849999 | 1000000 | 3      | '849999 ÷ 1000000 = 0.849999 → [0.7, 0.85) → '
          850001 | 1000000 | 4.5    | '850001 ÷ 1000000 = 0.850001 → [0.85, 0.95) → '
          19     | 20      | 6      | '19 ÷ 20 = 0.95 → [0.95, 1] → '
          18     | 19      | 4.5    | '18 ÷ 19 = 18/19 → [0.85, 0.95) → '
          7      | 10      | 3      | '7 ÷ 10 = 0.7 → [0.7, 0.85) → '
          2      | 3       | 0      | '2 ÷ 3 = 2/3 → [0, 0.7) → '
          0      | 60      | 0      | '0 ÷ 60 = 0 → [0, 0.7) → '
          60     | 60      | 6      | '60 ÷ 60 = 1 → [0.95, 1] → '
          """)
  void earns_the_points_of_the_band_of_the_exact_share(
      long part, long whole, String points, String working) {
    ShareAnswer answer = new ShareAnswer(part, whole);

    assertThat(COVERED.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(COVERAGE.award(COVERED, answer, Sample.CONTEXT))).isEqualTo(points);
    assertThat(COVERAGE.working(COVERED, answer, Sample.CONTEXT)).isEqualTo(working);
    assertThat(COVERAGE.details(answer, Sample.CONTEXT, Language.CHINESE)).isEmpty();
  }

  @Test
  void decides_shares_that_a_binary_number_could_not_tell_apart() {
    ShareAnswer below = new ShareAnswer(Long.MAX_VALUE / 20 * 17 - 1, Long.MAX_VALUE / 20 * 20);
    ShareAnswer on = new ShareAnswer(Long.MAX_VALUE / 20 * 17, Long.MAX_VALUE / 20 * 20);

    assertThat(Told.award(COVERAGE.award(COVERED, below, Sample.CONTEXT))).isEqualTo("3");
    assertThat(Told.award(COVERAGE.award(COVERED, on, Sample.CONTEXT))).isEqualTo("4.5");
  }

  @ParameterizedTest(name = "{0} earn {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # count             | points | working
          0                   | 1      | '0 → [0, 3) → '
          2                   | 1      | '2 → [0, 3) → '
          3                   | 2.5    | '3 → [3, 8) → '
          8                   | 4      | '8 → [8, ..) → '
          999999999999999999  | 4      | '999999999999999999 → [8, ..) → '
          """)
  void earns_the_points_of_the_band_of_a_count(long count, String points, String working) {
    CountAnswer answer = new CountAnswer(count);

    assertThat(VISITED.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(VISITS.award(VISITED, answer, Sample.CONTEXT))).isEqualTo(points);
    assertThat(VISITS.working(VISITED, answer, Sample.CONTEXT)).isEqualTo(working);
  }

  @Test
  void does_not_apply_to_a_share_of_nothing() {
    ShareAnswer nothing = new ShareAnswer(0, 0);

    assertThat(COVERED.check(nothing, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(COVERAGE.award(COVERED, nothing, Sample.CONTEXT)))
        .isEqualTo("not applicable");
    assertThat(COVERAGE.mayNotApply()).isTrue();
    assertThat(VISITS.mayNotApply()).isFalse();
    assertThat(COVERAGE.answerKind()).isEqualTo(AnswerKind.SHARE);
    assertThat(VISITS.answerKind()).isEqualTo(AnswerKind.COUNT);
  }

  @Test
  void refuses_counts_below_0_and_parts_above_the_whole() {
    ImmutableList<Problem> problems = COVERED.check(new ShareAnswer(-1, -2), Sample.CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo(
            """
            /share/part: NEGATIVE_COUNT \
            The count of item "coverage" is -1; it must not be negative.
            /share/whole: NEGATIVE_COUNT \
            The count of item "coverage" is -2; it must not be negative.
            /share: PART_EXCEEDS_WHOLE \
            Item "coverage" has a part of -1 in a whole of -2.""");
    assertThat(Told.problems(VISITED.check(new CountAnswer(-3), Sample.CONTEXT), Language.CHINESE))
        .isEqualTo("/count: NEGATIVE_COUNT 评分项“visits”的数量为 -3，不得为负数。");
  }

  @Test
  void ranges_over_the_points_of_its_bands() {
    assertThat(COVERED.range(Optional.empty())).hasToString("[0, 6]");
    assertThat(VISITED.range(Optional.empty())).hasToString("[1, 4]");
  }

  @Test
  void has_a_best_band_that_is_worth_the_maximum() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> COVERED.withMaximum(Points.of(5)))
        .withMessage(
            "/rule/banded/bands: POINTS_DIFFER The points that the rule lists come to 6, "
                + "but the maximum of the item is 5.");
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SHARE | ''                     | /bands: NO_BANDS There are no bands.
          SHARE | [0, 0.5) 1             | /bands/0: BAND_GAP \
          There are numbers between [0, 0.5) and 1 that lie in no band.
          COUNT | [0, 5] 1; [6, ..) 2    | /bands/1: BAND_GAP \
          There are numbers between [0, 5] and [6, ..) that lie in no band.
          COUNT | [5, ..) 2; [0, 5] 1    | /bands/0: BAND_OVERLAP \
          The bands [0, 5] and [5, ..) overlap.
          COUNT | [0, ..) -1             | /bands/0/points: NEGATIVE_NUMBER \
          The number "points" must not be below 0, but is -1.
          """)
  void has_bands_that_hold_each_number_once(Measure measure, String bands, String message) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Banded(measure, Told.bands(bands)))
        .withMessage(message);
  }
}

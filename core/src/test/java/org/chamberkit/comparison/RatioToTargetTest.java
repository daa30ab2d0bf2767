package org.chamberkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Told;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioToTargetTest {

  private static final Item CAPPED = item("5");

  @ParameterizedTest(name = "{1} of {2} due with cap {0} earn {3}")
  @CsvSource(
      textBlock =
          """
          # cap, achieved, due, award,        working
          5,     0,        8,   0,            '5 × 0 ÷ 8 = '
          5,     6,        8,   3.75,         '5 × 6 ÷ 8 = '
          5,     1,        3,   5/3,          '5 × 1 ÷ 3 = '
          5,     8,        8,   5,            '5 × 8 ÷ 8 = '
          5,     10,       8,   6.25 CAP 5,   '5 × 10 ÷ 8 = '
          ,      10,       8,   6.25,         '5 × 10 ÷ 8 = '
          6,     9,        8,   5.625,        '5 × 9 ÷ 8 = '
          6,     10,       8,   6.25 CAP 6,   '5 × 10 ÷ 8 = '
          4,     8,        8,   5 CAP 4,      '5 × 8 ÷ 8 = '
          """)
  void earns_the_maximum_times_what_was_reached_up_to_the_cap(
      String cap, long achieved, long due, String award, String working) {
    Item item = item(cap);
    RatioAnswer answer = new RatioAnswer(achieved, due);

    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(item.rule().award(item, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(item.rule().working(item, answer, Sample.CONTEXT)).isEqualTo(working);
    assertThat(item.rule().details(answer, Sample.CONTEXT, Language.ENGLISH)).isEmpty();
  }

  @ParameterizedTest(name = "{1} of {2} due, at most {0} of the maximum, earn {3}")
  @CsvSource(
      textBlock =
          """
          # share, achieved, due, award
          1,       10,       8,   6.25 CAP 5
          1,       7,        8,   4.375
          1.2,     9,        8,   5.625
          1.2,     12,       10,  6
          1.2,     13,       10,  6.5 CAP 6
          ,        13,       10,  6.5
          """)
  void has_a_cap_of_its_own_as_a_share_of_the_maximum(
      String share, long achieved, long due, String award) {
    RatioToTarget rule =
        share == null
            ? new RatioToTarget(Optional.empty())
            : RatioToTarget.upTo(Decimal.parse(share));
    Item item = Sample.item("visits", rule).maximum(Points.of(5)).build();

    assertThat(Told.award(rule.award(item, new RatioAnswer(achieved, due), Sample.CONTEXT)))
        .isEqualTo(award);
    assertThat(item.range(Optional.empty()).highest())
        .isEqualTo(Optional.ofNullable(share).map(of -> Points.of(5).times(Decimal.parse(of))));
  }

  @Test
  void states_its_cap_in_one_way() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new RatioToTarget(
                    Optional.of(Points.of(6)),
                    Optional.of(Decimal.parse("-1.2")),
                    ZeroDenominator.NONE))
        .withMessage(
            """
            /capShare: NOT_ABOVE_ZERO The number "capShare" must be above 0, but is -1.2.
            /capShare: TWO_CAPS The cap is stated in points and as a share of the maximum; \
            one of them must go.""");
  }

  @ParameterizedTest
  @CsvSource({"0", "3"})
  void does_not_apply_where_nothing_was_due(long achieved) {
    RatioAnswer answer = new RatioAnswer(achieved, 0);

    assertThat(CAPPED.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(CAPPED.rule().award(CAPPED, answer, Sample.CONTEXT)))
        .isEqualTo("not applicable");
    assertThat(CAPPED.rule().mayNotApply()).isTrue();
  }

  @Test
  void refuses_counts_below_0() {
    ImmutableList<Problem> problems = CAPPED.check(new RatioAnswer(-1, -2), Sample.CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo(
            """
            /ratio/achieved: NEGATIVE_COUNT \
            The count of item "visits" is -1; it must not be negative.
            /ratio/due: NEGATIVE_COUNT \
            The count of item "visits" is -2; it must not be negative.""");
    assertThat(Told.chinese(problems))
        .containsExactly("评分项“visits”的数量为 -1，不得为负数。", "评分项“visits”的数量为 -2，不得为负数。");
  }

  @Test
  void overflows_by_name() {
    RatioAnswer answer = new RatioAnswer(Long.MAX_VALUE, 1);

    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> CAPPED.rule().award(CAPPED, answer, Sample.CONTEXT));
  }

  @Test
  void ranges_from_0_to_the_cap() {
    assertThat(CAPPED.range(Optional.empty())).hasToString("[0, 5]");
    assertThat(item(null).range(Optional.empty())).hasToString("[0, ..)");
    assertThat(CAPPED.rule().needsMaximum()).isTrue();
    assertThat(CAPPED.rule().divides()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0", "-5"})
  void has_a_cap_above_0(String cap) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> item(cap))
        .withMessage("/cap: NOT_POSITIVE The points \"cap\" must be above 0, but are %s.", cap);
  }

  private static Item item(String cap) {
    return Sample.item("visits", new RatioToTarget(Sample.points(cap)))
        .maximum(Points.of(5))
        .build();
  }
}

package org.chamberkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.NumberAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.Told;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeToMeanTest {

  private static final PartId MEAN = PartId.of("mean");
  private static final String BANDS = "[0, ..) 5; [-0.1, 0) 3; (.., -0.1) 0";

  @ParameterizedTest(name = "{1} against {2} by {0} earns {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # by     | count | mean | points | working
          GROWTH     | 12  | 12  | 5 | '(12 − 12) ÷ 12 = 0 → [0, ..) → '
          GROWTH     | 9   | 10  | 3 | '(9 − 10) ÷ 10 = -0.1 → [-0.1, 0) → '
          GROWTH     | 2   | 3   | 0 | '(2 − 3) ÷ 3 = -1/3 → (.., -0.1) → '
          GROWTH     | 9   | 9.99 | 3 | '(9 − 9.99) ÷ 9.99 = -11/111 → [-0.1, 0) → '
          DIFFERENCE | 9   | 9.1 | 3 | '9 − 9.1 = -0.1 → [-0.1, 0) → '
          DIFFERENCE | 9   | 0   | 5 | '9 − 0 = 9 → [0, ..) → '
          DIFFERENCE | 9   | 9.2 | 0 | '9 − 9.2 = -0.2 → (.., -0.1) → '
          """)
  void earns_the_points_of_the_band_of_how_far_it_lies_from_the_mean(
      Comparing by, long count, String mean, String points, String working) {
    RelativeToMean rule = rule(Measure.COUNT, by, ZeroDenominator.NOT_APPLICABLE);
    CountAnswer answer = new CountAnswer(count);

    assertThat(item(rule).check(answer, context(mean))).isEmpty();
    assertThat(Told.award(rule.award(item(rule), answer, context(mean)))).isEqualTo(points);
    assertThat(rule.working(item(rule), answer, context(mean))).isEqualTo(working);
    assertThat(rule.details(answer, context(mean), Language.ENGLISH)).isEmpty();
  }

  @Test
  void takes_a_share_and_a_number_too() {
    RelativeToMean share = rule(Measure.SHARE, Comparing.DIFFERENCE, ZeroDenominator.FULL);
    RelativeToMean number = rule(Measure.NUMBER, Comparing.GROWTH, ZeroDenominator.FULL);

    assertThat(told(share, new ShareAnswer(2, 3), "0.7"))
        .isEqualTo("2 ÷ 3 − 0.7 = -1/30 → [-0.1, 0) → 3");
    assertThat(told(number, new NumberAnswer(Decimal.parse("-3.3")), "-3"))
        .isEqualTo("(-3.3 − (-3)) ÷ (-3) = 0.1 → [0, ..) → 5");
  }

  @ParameterizedTest(name = "a share of nothing is {0}")
  @CsvSource({"NOT_APPLICABLE, not applicable", "FULL, 5", "NONE, 0"})
  void says_what_is_earned_where_it_would_divide_by_0(ZeroDenominator zero, String award) {
    RelativeToMean share = rule(Measure.SHARE, Comparing.DIFFERENCE, zero);
    RelativeToMean growth = rule(Measure.COUNT, Comparing.GROWTH, zero);

    assertThat(told(share, new ShareAnswer(0, 0), "0.7")).isEqualTo("0 ÷ 0 → " + award);
    assertThat(told(growth, new CountAnswer(4), "0")).isEqualTo("(4 − 0) ÷ 0 → " + award);
    assertThat(share.mayNotApply()).isEqualTo(zero == ZeroDenominator.NOT_APPLICABLE);
    assertThat(growth.mayNotApply()).isEqualTo(zero == ZeroDenominator.NOT_APPLICABLE);
    assertThat(growth.details(new CountAnswer(4), context("0"), Language.CHINESE))
        .isEqualTo(zero.details(Language.CHINESE));
  }

  @Test
  void names_the_reference_and_ranges_over_its_bands() {
    RelativeToMean rule = rule(Measure.COUNT, Comparing.GROWTH, ZeroDenominator.NONE);

    assertThat(rule.reference()).contains(MEAN);
    assertThat(rule.range(Optional.empty())).hasToString("[0, 5]");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> item(rule).withMaximum(Points.of(6)))
        .withMessage(
            "/rule/relativeToMean/bands: POINTS_DIFFER "
                + "The points that the rule lists come to 5, but the maximum of the item is 6.");
  }

  @Test
  void says_what_zero_gives_only_where_it_divides() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> rule(Measure.COUNT, Comparing.DIFFERENCE, ZeroDenominator.FULL))
        .withMessage(
            "/zeroDenominator: NO_DENOMINATOR The rule does not divide by its answer, "
                + "so it must not say what a zero denominator gives.");
  }

  private static String told(RelativeToMean rule, AnswerValue answer, String mean) {
    return rule.working(item(rule), answer, context(mean))
        + Told.award(rule.award(item(rule), answer, context(mean)));
  }

  private static RelativeToMean rule(Measure measure, Comparing by, ZeroDenominator zero) {
    return new RelativeToMean(measure, MEAN, by, Told.bands(BANDS), zero);
  }

  private static Item item(RelativeToMean rule) {
    return Sample.item("fees", rule).maximum(Points.of(5)).build();
  }

  private static RuleContext context(String mean) {
    return new RuleContext(
        Period.ofYear(2023), ImmutableList.of(), ImmutableMap.of(MEAN, Decimal.parse(mean)));
  }
}

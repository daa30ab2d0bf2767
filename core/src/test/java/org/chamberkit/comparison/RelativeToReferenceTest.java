package org.chamberkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.Told;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeToReferenceTest {

  private static final PartId GROWTH = PartId.of("growth");
  private static final String BANDS = "[0, ..) 5; [-0.01, 0) 3; (.., -0.01) 0";
  private static final RelativeToReference RULE = rule(2);
  private static final Item MEMBERS = item(RULE);
  private static final RuleContext SIX_PERCENT = context("0.06");

  @ParameterizedTest(name = "{0} earn {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # series          | points | difference
          10000 10600 11236 | 5      | '0 → [0, ..) → '
          1000 1100 1122    | 5      | '0 → [0, ..) → '
          1000 1000 1120    | 5      | '0 → [0, ..) → '
          10000 10600 11235 | 3      | '-1/21200 → [-0.01, 0) → '
          400 420 441       | 3      | '-0.01 → [-0.01, 0) → '
          40000 42000 44099 | 0      | '-841/84000 → (.., -0.01) → '
          3 4 5             | 5      | '139/600 → [0, ..) → '
          5 6 0             | 0      | '-0.46 → (.., -0.01) → '
          100 100 100       | 0      | '-0.06 → (.., -0.01) → '
          """)
  void earns_the_points_of_the_band_of_the_exact_mean_less_the_reference(
      String series, String points, String difference) {
    SeriesAnswer answer = answer(series);
    String[] of = series.split(" ", -1);
    String mean =
        "((%2$s − %1$s) ÷ %1$s + (%3$s − %2$s) ÷ %2$s) ÷ 2 − 0.06 = ".formatted((Object[]) of);

    assertThat(MEMBERS.check(answer, SIX_PERCENT)).isEmpty();
    assertThat(Told.award(RULE.award(MEMBERS, answer, SIX_PERCENT))).isEqualTo(points);
    assertThat(RULE.working(MEMBERS, answer, SIX_PERCENT)).isEqualTo(mean + difference);
    assertThat(RULE.details(answer, SIX_PERCENT, Language.ENGLISH)).isEmpty();
  }

  @ParameterizedTest(name = "{0} against {1} earn {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # series | reference | points | working
          50 53    | 0.06      | 5      | '(53 − 50) ÷ 50 − 0.06 = 0 → [0, ..) → '
          3 4      | 0.34      | 3      | '(4 − 3) ÷ 3 − 0.34 = -1/150 → [-0.01, 0) → '
          3 4      | 0.33      | 5      | '(4 − 3) ÷ 3 − 0.33 = 1/300 → [0, ..) → '
          10 10    | 0         | 5      | '(10 − 10) ÷ 10 − 0 = 0 → [0, ..) → '
          """)
  void looks_at_one_year_if_it_is_told_to(
      String series, String reference, String points, String working) {
    RelativeToReference rule = rule(1);
    Item item = item(rule);

    assertThat(item.check(answer(series), context(reference))).isEmpty();
    assertThat(Told.award(rule.award(item, answer(series), context(reference)))).isEqualTo(points);
    assertThat(rule.working(item, answer(series), context(reference))).isEqualTo(working);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 5 6", "5 0 6", "0 0 0"})
  void does_not_apply_where_a_year_began_with_0(String series) {
    assertThat(MEMBERS.check(answer(series), SIX_PERCENT)).isEmpty();
    assertThat(Told.award(RULE.award(MEMBERS, answer(series), SIX_PERCENT)))
        .isEqualTo("not applicable");
    assertThat(RULE.mayNotApply()).isTrue();
  }

  @ParameterizedTest(name = "series {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''       | /series: SERIES_LENGTH \
          Item "members" takes the numbers of 3 years, but 0 are given.
          5 6      | /series: SERIES_LENGTH \
          Item "members" takes the numbers of 3 years, but 2 are given.
          5 6 7 8  | /series: SERIES_LENGTH \
          Item "members" takes the numbers of 3 years, but 4 are given.
          5 -6 7   | /series/1: NEGATIVE_COUNT \
          The count of item "members" is -6; it must not be negative.
          """)
  void refuses_a_series_of_another_length_or_below_0(String series, String message) {
    ImmutableList<Problem> problems = MEMBERS.check(answer(series), SIX_PERCENT);

    assertThat(Told.problems(problems, Language.ENGLISH)).isEqualTo(message);
  }

  @Test
  void tells_the_length_in_chinese() {
    assertThat(Told.chinese(MEMBERS.check(answer("-5 6"), SIX_PERCENT)))
        .containsExactly("评分项“members”需要 3 年的数，现给 2 个。", "评分项“members”的数量为 -5，不得为负数。");
  }

  @Test
  void decides_the_band_of_a_mean_that_does_not_fit_into_a_fraction_exactly() {
    // Five rates near a fifth: their mean is a fraction whose denominator has 44 digits.
    RelativeToReference rule = rule(5);
    SeriesAnswer answer =
        answer("999999937 1199999927 1439999911 1727999897 2073599879 2488319863");

    assertThat(Told.award(rule.award(item(rule), answer, context("0.2")))).isEqualTo("5");
    assertThat(rule.working(item(rule), answer, context("0.2")))
        .endsWith(" ÷ 5 − 0.2 = ≈ 0.000000001906 → [0, ..) → ");
    assertThat(rule.working(item(rule), answer, context("0.200000002")))
        .endsWith(" ÷ 5 − 0.200000002 = ≈ -0.000000000094 → [-0.01, 0) → ");
  }

  @Test
  void takes_numbers_of_any_size() {
    SeriesAnswer answer = answer("9223372036854775783 9223372036854775643 9223372036854775807");

    assertThat(Told.award(RULE.award(MEMBERS, answer, SIX_PERCENT))).isEqualTo("0");
    assertThat(RULE.working(MEMBERS, answer, SIX_PERCENT))
        .endsWith(" ÷ 2 − 0.06 = ≈ -0.06 → (.., -0.01) → ");
  }

  @Test
  void names_the_reference_that_it_compares_with() {
    assertThat(RULE.reference()).contains(GROWTH);
    assertThat(RULE.needsMaximum()).isFalse();
    assertThat(MEMBERS.range(Optional.empty())).hasToString("[0, 5]");
  }

  @Test
  void has_a_best_band_that_is_worth_the_maximum() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> MEMBERS.withMaximum(Points.of(6)))
        .withMessage(
            "/rule/relativeToReference/bands: POINTS_DIFFER "
                + "The points that the rule lists come to 5, but the maximum of the item is 6.");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 21, -1, Long.MAX_VALUE, Long.MIN_VALUE, 4_294_967_298L})
  void looks_at_1_to_20_years(long years) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> rule(years))
        .withMessage(
            "/years: YEARS_OUT_OF_RANGE The rule looks at %s years; it must be from 1 to 20.",
            years)
        .satisfies(
            e ->
                assertThat(Told.chinese(e.problems()))
                    .containsExactly("规则考察 %s 年，必须为 1 至 20 年。".formatted(years)));
    assertThat(rule(20).years()).isEqualTo(20);
  }

  @Test
  void has_bands_that_hold_each_difference_once() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new RelativeToReference(GROWTH, 0, Told.bands("[0, ..) -5; [-1, 0] 3")))
        .withMessage(
            """
            /years: YEARS_OUT_OF_RANGE The rule looks at 0 years; it must be from 1 to 20.
            /bands/0/points: NEGATIVE_NUMBER \
            The number "points" must not be below 0, but is -5.
            /bands/1: BAND_GAP There are numbers between .. and [-1, 0] that lie in no band.
            /bands/0: BAND_OVERLAP The bands [-1, 0] and [0, ..) overlap.""");
  }

  private static RelativeToReference rule(long years) {
    return new RelativeToReference(GROWTH, years, Told.bands(BANDS));
  }

  private static Item item(RelativeToReference rule) {
    return Sample.item("members", rule).maximum(Points.of(5)).build();
  }

  private static RuleContext context(String reference) {
    return new RuleContext(
        Period.ofYears(2022, 2023),
        ImmutableList.of(),
        ImmutableMap.of(GROWTH, Decimal.parse(reference)));
  }

  private static SeriesAnswer answer(String series) {
    return new SeriesAnswer(
        ImmutableLongArray.copyOf(
            Stream.of(series.split(" ")).filter(n -> !n.isEmpty()).mapToLong(Long::parseLong)));
  }
}

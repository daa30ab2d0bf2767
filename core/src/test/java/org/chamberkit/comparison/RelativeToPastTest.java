package org.chamberkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Told;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeToPastTest {

  private static final String BANDS = "[0.1, ..) 4; [0, 0.1) 3; (.., 0) 1";

  @ParameterizedTest(name = "{0} by {1} earn {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # series        | by         | points | working
          100 110 120 121 | GROWTH     | 4 \
          | '(121 − ((100 + 110 + 120) ÷ 3)) ÷ ((100 + 110 + 120) ÷ 3) = 0.1 → [0.1, ..) → '
          1 1 2 1         | GROWTH     | 1 \
          | '(1 − ((1 + 1 + 2) ÷ 3)) ÷ ((1 + 1 + 2) ÷ 3) = -0.25 → (.., 0) → '
          1 1 2 1         | DIFFERENCE | 1 \
          | '1 − ((1 + 1 + 2) ÷ 3) = -1/3 → (.., 0) → '
          0 0 0 0         | DIFFERENCE | 3 \
          | '0 − ((0 + 0 + 0) ÷ 3) = 0 → [0, 0.1) → '
          """)
  void earns_the_points_of_the_band_of_how_far_this_year_lies_from_the_mean_of_those_before(
      String series, Comparing by, String points, String working) {
    RelativeToPast rule = rule(3, by, ZeroDenominator.NOT_APPLICABLE);
    SeriesAnswer answer = answer(series);

    assertThat(item(rule).check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item(rule), answer, Sample.CONTEXT))).isEqualTo(points);
    assertThat(rule.working(item(rule), answer, Sample.CONTEXT)).isEqualTo(working);
    assertThat(rule.details(answer, Sample.CONTEXT, Language.ENGLISH)).isEmpty();
  }

  @Test
  void compares_with_last_year_alone_if_it_is_told_to() {
    RelativeToPast rule = rule(1, Comparing.GROWTH, ZeroDenominator.NONE);

    assertThat(rule.working(item(rule), answer("50 53"), Sample.CONTEXT))
        .isEqualTo("(53 − 50) ÷ 50 = 0.06 → [0, 0.1) → ");
  }

  @Test
  void takes_numbers_of_any_size() {
    RelativeToPast rule = rule(3, Comparing.GROWTH, ZeroDenominator.NONE);
    long most = Long.MAX_VALUE;

    assertThat(
            rule.working(
                item(rule),
                new SeriesAnswer(ImmutableLongArray.of(most, most, most - 1, most)),
                Sample.CONTEXT))
        .endsWith(" = ≈ 0 → [0, 0.1) → ");
  }

  @ParameterizedTest
  @CsvSource({"NOT_APPLICABLE, not applicable", "FULL, 4", "NONE, 0"})
  void says_what_is_earned_where_there_was_nothing_before(ZeroDenominator zero, String award) {
    RelativeToPast rule = rule(2, Comparing.GROWTH, zero);
    SeriesAnswer answer = answer("0 0 7");

    assertThat(item(rule).check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item(rule), answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(rule.working(item(rule), answer, Sample.CONTEXT))
        .isEqualTo("(7 − ((0 + 0) ÷ 2)) ÷ ((0 + 0) ÷ 2) → ");
    assertThat(rule.details(answer, Sample.CONTEXT, Language.ENGLISH))
        .isEqualTo(zero.details(Language.ENGLISH));
    assertThat(rule.mayNotApply()).isEqualTo(zero == ZeroDenominator.NOT_APPLICABLE);
  }

  @Test
  void refuses_a_series_of_another_length_or_below_0() {
    RelativeToPast rule = rule(3, Comparing.GROWTH, ZeroDenominator.NONE);

    assertThat(Told.problems(item(rule).check(answer("5 -6"), Sample.CONTEXT), Language.ENGLISH))
        .isEqualTo(
            """
            /series: SERIES_LENGTH Item "visits" takes the numbers of 4 years, but 2 are given.
            /series/1: NEGATIVE_COUNT The count of item "visits" is -6; it must not be negative.""");
  }

  @Test
  void ranges_over_its_bands_and_over_nothing_where_zero_gives_none() {
    assertThat(rule(3, Comparing.GROWTH, ZeroDenominator.NONE).range(Optional.empty()))
        .hasToString("[0, 4]");
    assertThat(rule(3, Comparing.GROWTH, ZeroDenominator.FULL).range(Optional.empty()))
        .hasToString("[1, 4]");
    assertThat(
            rule(3, Comparing.DIFFERENCE, ZeroDenominator.NOT_APPLICABLE).range(Optional.empty()))
        .hasToString("[1, 4]");
  }

  @Test
  void looks_at_1_to_20_years_and_says_what_zero_gives_only_where_it_divides() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> rule(21, Comparing.DIFFERENCE, ZeroDenominator.NONE))
        .withMessage(
            """
            /years: YEARS_OUT_OF_RANGE The rule looks at 21 years; it must be from 1 to 20.
            /zeroDenominator: NO_DENOMINATOR The rule does not divide by its answer, \
            so it must not say what a zero denominator gives.""");
  }

  private static RelativeToPast rule(long years, Comparing by, ZeroDenominator zero) {
    return new RelativeToPast(years, by, Told.bands(BANDS), zero);
  }

  private static Item item(RelativeToPast rule) {
    return Sample.item("visits", rule).maximum(Points.of(4)).build();
  }

  private static SeriesAnswer answer(String series) {
    return new SeriesAnswer(
        ImmutableLongArray.copyOf(Stream.of(series.split(" ")).mapToLong(Long::parseLong)));
  }
}

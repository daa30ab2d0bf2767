package org.chamberkit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.LargestRemainder;
import org.chamberkit.quantity.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Printed figures of published lists, worked out again to their last digit.
 *
 * <p>ACFIC: All-China Federation of Industry and Commerce (中华全国工商业联合会), research and analysis
 * reports on the top 500 private enterprises (中国民营企业500强调研分析报告), 2016 to 2025. Jiangsu: Jiangsu
 * Federation of Industry and Commerce, announcements of the top 200 private enterprises
 * (江苏民营企业200强), 2021 to 2023. Henan: Henan Federation of Industry and Commerce, top 100 private
 * enterprises of Henan (河南民营企业100强), 2021. Tianjin: Tianjin Federation of Industry and Commerce,
 * healthy growth project (健康成长工程), 2014.
 */
class PublishedFiguresTest {

  @ParameterizedTest(name = "{0}: {1} after {2} is {3}, {4} %")
  @CsvSource(
      textBlock =
          """
          'ACFIC 2016, threshold in 亿元',         101.75,  95.09,   6.66,   7.00
          'ACFIC 2017, threshold in 亿元',         120.52,  101.75,  18.77,  18.45
          'ACFIC 2020, threshold in 亿元',         202.04,  185.86,  16.18,  8.71
          'ACFIC 2023, threshold in 亿元',         275.78,  263.67,  12.11,  4.59
          'ACFIC 2026, threshold in 亿元',         255.993, 270.23,  -14.237, -5.27
          'ACFIC 2025, revenue in 万亿元',         43.05,   41.91,   1.14,   2.72
          'ACFIC 2024, revenue in 万亿元',         41.91,   39.83,   2.08,   5.22
          'ACFIC 2026, revenue in 万亿元',         44.93,   43.05,   1.88,   4.37
          'ACFIC 2025, over 1000 亿元',            105,     97,      8,      8.25
          'ACFIC 2025, assets over 1000 亿元',     97,      89,      8,      8.99
          'ACFIC 2025, over 5000 亿元',            11,      9,       2,      22.22
          'Jiangsu 2022, threshold in 亿元',       67.43,   58.6,    8.83,   15.07
          'Jiangsu 2022, manufacturing, 亿元',     96.2,    76,      20.2,   26.58
          'Henan 2021, jobs in 万',                66.18,   52.3,    13.88,  26.54
          'Tianjin 2014, donations in 万元',       37380.41, 16713.32, 20667.09, 123.66
          """)
  void a_change_and_its_percentage_follow_from_the_numbers(
      String source, String value, String before, String change, String percent) {
    Compared compared = Compared.of(fraction(value), Optional.of(fraction(before)));

    assertThat(compared.change()).as(source).hasValue(fraction(change));
    assertThat(percent(compared.growth().orElseThrow()))
        .as(source)
        .isEqualTo(Decimal.parse(percent));
  }

  /**
   * Tianjin 2014, taxes: 145.71 亿元, +54.53, +59.81 % as printed. From the rounded inputs it is
   * 59.80 %; what is printed lies within what they can stand for, each half a unit of its last
   * digit up or down.
   */
  @Test
  void a_printed_percentage_may_lie_within_what_rounded_numbers_stand_for() {
    Fraction lowest = growth("145.715", "54.525");
    Fraction highest = growth("145.705", "54.535");

    assertThat(percent(growth("145.71", "54.53"))).isEqualTo(Decimal.parse("59.80"));
    assertThat(percent(lowest)).isEqualTo(Decimal.parse("59.79"));
    assertThat(percent(highest)).isEqualTo(Decimal.parse("59.82"));
    assertThat(fraction("0.5981")).isBetween(lowest, highest);
  }

  private static Fraction growth(String value, String change) {
    Fraction before = fraction(value).minus(fraction(change));
    return Compared.of(fraction(value), Optional.of(before)).growth().orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1} of {2} are {3} %")
  @CsvSource(
      textBlock =
          """
          'ACFIC 2025, taxes of 10 亿元 and above', 240, 500, 48
          'ACFIC, 360 of 500',                      360, 500, 72
          'ACFIC, 332 of 500',                      332, 500, 66.4
          'ACFIC 2019, new on the list',            85,  500, 17
          'ACFIC 2025, grown',                      361, 500, 72.2
          """)
  void a_share_follows_from_its_counts(String source, long part, long whole, String percent) {
    assertThat(percent(new Fraction(part, whole))).as(source).isEqualTo(Decimal.parse(percent));
  }

  @ParameterizedTest(name = "{0} 亿元 and a change of {1}, as printed to {2} places: {3} before")
  @CsvSource(
      textBlock =
          """
          # Jiangsu, threshold of the top 200: 2021, 2022 and 2023
          58.6,  15.8, 1, 42.8
          67.43, 8.83, 2, 58.6
          75.7,  8.3,  1, 67.4
          # Jiangsu, threshold of manufacturing, 2021
          76,    5.66, 2, 70.34
          # ACFIC, threshold, 2016 and 2023
          101.75, 6.66, 2, 95.09
          275.78, 12.11, 2, 263.67
          """)
  void the_number_before_follows_from_a_number_and_its_change(
      String value, String change, int places, String before) {
    assertThat(fraction(value).minus(fraction(change)).rounded(Rounding.halfUp(places)))
        .isEqualTo(Decimal.parse(before));
  }

  /** Jiangsu 2023: 75.7 after 67.43 is 8.27, printed as 8.3. */
  @Test
  void a_change_is_printed_to_the_digits_of_the_coarser_number() {
    Compared compared = Compared.of(fraction("75.7"), Optional.of(fraction("67.43")));

    assertThat(compared.change().orElseThrow().rounded(Rounding.halfUp(1)))
        .isEqualTo(Decimal.parse("8.3"));
  }

  /** ACFIC 2025: 43.05 万亿元 of 500 enterprises, 861.00 亿元 each. */
  @Test
  void a_mean_follows_from_sum_and_number() {
    Fraction sumInYi = Fraction.of(Decimal.parse("430500"));

    assertThat(sumInYi.dividedBy(new Fraction(500, 1))).isEqualTo(new Fraction(861, 1));
  }

  /** Henan 2021: 1, 78 and 21 enterprises of the three sectors make the whole list. */
  @Test
  void sectors_make_the_whole_list() {
    ImmutableList<Exact> sectors = ImmutableList.of(Exact.of(1), Exact.of(78), Exact.of(21));

    assertThat(LargestRemainder.divide(Decimal.of(100), sectors, 0))
        .containsExactly(Decimal.of(1), Decimal.of(78), Decimal.of(21));
  }

  private static Fraction fraction(String number) {
    return Fraction.of(Decimal.parse(number));
  }

  private static Decimal percent(Fraction share) {
    return share.times(new Fraction(100, 1)).rounded(Rounding.halfUp(2));
  }
}

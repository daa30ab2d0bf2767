package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

  @ParameterizedTest(name = "{0}E-{1} is {2}E-{3}, {4}")
  @CsvSource(
      textBlock =
          """
          # given,            scale, digits,              scale, printed
          80,                  0,    80,                  0,     80
          800,                 1,    80,                  0,     80
          8050,                3,    805,                 2,     8.05
          -8050,               2,    -805,                1,     -80.5
          5,                   1,    5,                   1,     0.5
          -5,                  3,    -5,                  3,     -0.005
          0,                   18,   0,                   0,     0
          1,                   18,   1,                   18,    0.000000000000000001
          100,                 18,   1,                   16,    0.0000000000000001
          999999999999999999,  18,   999999999999999999,  18,    0.999999999999999999
          -999999999999999999, 0,    -999999999999999999, 0,     -999999999999999999
          -999999999999999999, 17,   -999999999999999999, 17,    -9.99999999999999999
          1000000000000000000, 1,    100000000000000000,  0,     100000000000000000
          -9223372036854775800, 2,   -92233720368547758,  0,     -92233720368547758
          """)
  void has_one_form_for_each_number(
      long given, int givenScale, long unscaled, int scale, String printed) {
    Decimal number = new Decimal(given, givenScale);

    assertThat(number.unscaled()).isEqualTo(unscaled);
    assertThat(number.scale()).isEqualTo(scale);
    assertThat(number)
        .hasToString(printed)
        .isEqualTo(Decimal.parse(printed))
        .hasSameHashCodeAs(Decimal.parse(printed));
    assertThat(number.toBigDecimal()).isEqualTo(new BigDecimal(printed));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 19})
  void has_0_to_18_places_behind_the_point(int scale) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Decimal(1, scale))
        .withMessage("scale must be from 0 to 18, but was %s", scale);
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        1_000_000_000_000_000_000L,
        -1_000_000_000_000_000_000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE
      })
  void has_at_most_18_digits(long number) {
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> Decimal.of(number))
        .withMessageContaining(Long.toString(number))
        .withMessageEndingWith("has more than 18 digits");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # text,                number
          0,                     0
          -0,                    0
          -0.000,                0
          0e5,                   0
          0e-999999999,          0
          0.0e+999999999,        0
          7,                     7
          007,                   7
          -007.50,               -7.5
          00000000000000000000000001, 1
          0.1,                   0.1
          00.10,                 0.1
          1.000000000000000000000, 1
          100.00,                100
          1e0,                   1
          1E2,                   100
          1e+2,                  100
          1e02,                  100
          1.5e1,                 15
          1.25e1,                12.5
          125e-2,                1.25
          1250e-2,               12.5
          1200e-2,               12
          -1.20e-1,              -0.12
          1e17,                  100000000000000000
          1e-18,                 0.000000000000000001
          10e-19,                0.000000000000000001
          1000000000000000000000e-21, 1
          0.000000000000000000001e21, 1
          0.00000000000000000012e2, 0.000000000000000012
          999999999999999999,    999999999999999999
          -999999999999999999,   -999999999999999999
          0.999999999999999999,  0.999999999999999999
          123456789.123456789,   123456789.123456789
          123456789012345678.000, 123456789012345678
          100000000000000000000000e-6, 100000000000000000
          """)
  void is_read_from_text(String text, String number) {
    assertThat(Decimal.parse(text)).hasToString(number);
    assertThat(Decimal.of(new BigDecimal(text))).hasToString(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        "--1",
        "-+1",
        ".5",
        "-.5",
        "5.",
        "5.e1",
        ".",
        "1e",
        "1e+",
        "1e-",
        "1e--1",
        "1e1.5",
        "1e1e1",
        "e1",
        " 1",
        "1 ",
        "1_000",
        "1,5",
        "1.2.3",
        "0x1",
        "1f",
        "1d",
        "NaN",
        "Infinity",
        "１２",
        "1２",
        "1.２",
        "1e２",
        "٣",
        "一",
        "−1",
        "1\n"
      })
  void is_not_read_from_what_is_not_a_number(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Decimal.parse(text))
        .withMessage("not a number: '" + text.replace("\n", "\\u000a") + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890123456789x",
        "1234567890123456789 ",
        "1234567890123456789.",
        "1234567890123456789.5.",
        "1234567890123456789e",
        "1234567890123456789e+",
        "1234567890123456789e5x",
        "-0.1234567890123456789-",
        "10000000000000000000000001, 2"
      })
  void is_not_read_from_many_digits_and_something_else(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Decimal.parse(text))
        .withMessage("not a number: '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000000000",
        "-1000000000000000000",
        "9999999999999999999",
        "1.000000000000000001",
        "0.1234567890123456789",
        "0.0000000000000000001",
        "123456789012345678.1",
        "1e18",
        "1e-19",
        "12e-19",
        "1e400",
        "1e-400",
        "-1e400",
        "1e999999999999999999999999",
        "1e-999999999999999999999999",
        "1.0e18446744073709551617",
        "123456789012345678e1"
      })
  void is_not_read_from_a_number_of_more_than_18_digits(String text) {
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> Decimal.parse(text))
        .withMessage(text + " has more than 18 digits");
  }

  @Test
  void is_the_same_number_as_a_big_decimal_that_fits() {
    assertThat(Decimal.of(new BigDecimal("1.50E+3"))).isEqualTo(Decimal.of(1500));
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> Decimal.of(new BigDecimal("1E+2147483647")))
        .withMessage("1E+2147483647 has more than 18 digits");
  }

  @ParameterizedTest(name = "{0}E-{1} is {2}")
  @CsvSource(
      textBlock =
          """
          # digits,            scale, printed
          1000000000000000001,  0,     1000000000000000001
          1000000000000000001,  1,     100000000000000000.1
          1999999999999999998,  3,     1999999999999999.998
          -9223372036854775807, 18,    -9.223372036854775807
          """)
  void says_in_plain_digits_what_does_not_fit(long unscaled, int scale, String printed) {
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> new Decimal(unscaled, scale))
        .withMessage(printed + " has more than 18 digits");
  }

  @Test
  void says_in_plain_digits_which_result_does_not_fit() {
    Decimal large = Decimal.parse("99999999999999999.9");

    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> large.plus(large))
        .withMessage("199999999999999999.8 has more than 18 digits");
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> Decimal.of(500_000_001).times(Decimal.parse("1000000000.1")))
        .withMessage("500000001050000000.1 has more than 18 digits");
  }

  @Test
  void quotes_at_most_200_characters_of_what_it_cannot_read() {
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> Decimal.parse("9".repeat(201)))
        .withMessage("9".repeat(200) + "… has more than 18 digits");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # a,                  b,                    sum
          999999999999999998,   1,                    999999999999999999
          999999999999999999,   1,
          -999999999999999999,  -1,
          999999999999999999,   999999999999999999,
          99999999999999999.9,  0.1,                  100000000000000000
          999999999999999999,   0.1,
          0.999999999999999999, 0.000000000000000001, 1
          0.999999999999999999, 0.000000000000000002,
          9,                    0.999999999999999996,
          -9,                   -0.999999999999999996,
          1,                    0.000000000000000001,
          10,                   -0.00000000000000001, 9.99999999999999999
          10,                   -0.000000000000000001,
          999999999999999999,   -0.000000000000000001,
          999999999999999999,   -999999999999999999,  0
          1.05,                 -0.05,                1
          0.5,                  0.25,                 0.75
          80,                   0.5,                  80.5
          """)
  void is_added_and_subtracted_exactly_or_not_at_all(Decimal a, Decimal b, Decimal sum) {
    assertThat(Result.of(() -> a.plus(b))).isEqualTo(Result.ofNullable(sum));
    assertThat(Result.of(() -> b.plus(a))).isEqualTo(Result.ofNullable(sum));
    assertThat(Result.of(() -> a.minus(b.negated()))).isEqualTo(Result.ofNullable(sum));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # a,                b,                  product
          6,                  10,                 60
          0.5,                0.5,                0.25
          -0.5,               2,                  -1
          0,                  999999999999999999, 0
          999999999,          1000000001,         999999999999999999
          1000000000,         1000000000,
          100000000000000000, 10,
          33333333333333333.3, 30,                999999999999999999
          0.000000001,        0.000000001,        0.000000000000000001
          0.000000001,        0.0000000001,
          0.000000000000002,  0.0005,             0.000000000000000001
          999999999999999999, 0.000000000000000001, 0.999999999999999999
          999999999999999999, 999999999999999999,
          999999999999999999, -999999999999999999,
          123456789012345678, 0.1,                12345678901234567.8
          500000000000000000, 0.2,                100000000000000000
          0.00000000000000005, 0.02,              0.000000000000000001
          4294967296,         4294967296,
          4294967.296,        -4294967.296,
          """)
  void is_multiplied_exactly_or_not_at_all(Decimal a, Decimal b, Decimal product) {
    assertThat(Result.of(() -> a.times(b))).isEqualTo(Result.ofNullable(product));
    assertThat(Result.of(() -> b.times(a))).isEqualTo(Result.ofNullable(product));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # a, b, places, mode, quotient
          2, 3, 2, HALF_UP, 0.67
          -2, 3, 2, HALF_UP, -0.67
          1, 8, 2, HALF_UP, 0.13
          1, 8, 2, HALF_EVEN, 0.12
          1, 8, 3, UNNECESSARY, 0.125
          -1, 3, 0, FLOOR, -1
          -1, 3, 0, DOWN, 0
          10, 4, 0, CEILING, 3
          1, 3, 18, DOWN, 0.333333333333333333
          2, 3, 18, UP, 0.666666666666666667
          999999999999999999, 1, 18, DOWN, 999999999999999999
          999999999999999999, 0.1, 0, DOWN,
          10, 3, 18, DOWN,
          999999999999999999, 2, 1, DOWN,
          999999999999999999, 2, 0, UP, 500000000000000000
          """)
  void is_divided_and_rounded_once(
      Decimal a, Decimal b, int places, RoundingMode mode, Decimal quotient) {
    assertThat(Result.of(() -> a.dividedBy(b, new Rounding(places, mode))))
        .isEqualTo(Result.ofNullable(quotient));
  }

  @Test
  void is_not_divided_by_0() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Decimal.ONE.dividedBy(Decimal.ZERO, Rounding.halfUp(2)))
        .isNotInstanceOf(AmountOverflowException.class);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # number, places, mode, rounded
          86.45, 1, HALF_UP, 86.5
          -86.45, 1, HALF_UP, -86.5
          86.45, 1, HALF_EVEN, 86.4
          86.45, 1, HALF_DOWN, 86.4
          86.45, 2, UP, 86.45
          86.45, 18, UP, 86.45
          0.04, 1, HALF_UP, 0
          -0.04, 1, UP, -0.1
          99.95, 1, HALF_UP, 100
          0.999999999999999999, 17, HALF_UP, 1
          99999999999999999.9, 0, HALF_UP, 100000000000000000
          """)
  void is_rounded_as_it_is_told(Decimal number, int places, RoundingMode mode, Decimal rounded) {
    assertThat(number.rounded(new Rounding(places, mode))).isEqualTo(rounded);
  }

  @Test
  void is_not_rounded_to_more_digits_than_it_has_room_for() {
    Decimal edge = Decimal.parse("999999999999999999");

    assertThat(edge.rounded(Rounding.halfUp(18))).isEqualTo(edge);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Decimal.parse("0.5").rounded(new Rounding(0, RoundingMode.UNNECESSARY)))
        .isNotInstanceOf(AmountOverflowException.class);
  }

  @ParameterizedTest(name = "{0} is below {1}")
  @CsvSource(
      textBlock =
          """
          -1,                  1
          -2,                  -1
          0,                   0.000000000000000001
          -0.000000000000000001, 0
          0.9,                 1
          9.99,                10
          0.999999999999999999, 1
          0.999999999999999999, 999999999999999999
          -999999999999999999, -0.999999999999999999
          -999999999999999999, 0.999999999999999999
          -1,                  -0.999999999999999999
          9,                   9.22337203685477581
          18.4,                18.4467440737095516
          -18.4467440737095516, -18.4
          36,                  36.893488147419103
          922337203685477580,  922337203685477581
          12345678901234567,   12345678901234567.8
          """)
  void is_compared_by_its_number_over_all_scales(Decimal lower, Decimal higher) {
    assertThat(lower).isLessThan(higher);
    assertThat(higher).isGreaterThan(lower);
    assertThat(lower).isEqualByComparingTo(lower);
    assertThat(higher.negated()).isLessThan(lower.negated());
  }

  @ParameterizedTest
  @CsvSource({"-0.5, -1, false", "0, 0, true", "3, 1, true", "3.5, 1, false", "-10, -1, true"})
  void tells_its_sign_and_whether_it_is_whole(Decimal number, int sign, boolean whole) {
    assertThat(number.signum()).isEqualTo(sign);
    assertThat(number.negated().signum()).isEqualTo(-sign);
    assertThat(number.isWhole()).isEqualTo(whole);
  }
}

package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  private static final int CASES = 3_000;

  @ParameterizedTest(name = "{0}/{1} is {4}")
  @CsvSource(
      textBlock =
          """
          # given,             by,  numerator,           denominator, printed
          73,                  122, 73,                  122,         73/122
          6,                   -4,  -3,                  2,           -1.5
          -6,                  -4,  3,                   2,           1.5
          0,                   -7,  0,                   1,           0
          10,                  5,   2,                   1,           2
          1,                   3,   1,                   3,           1/3
          -2,                  6,   -1,                  3,           -1/3
          1,                   8,   1,                   8,           0.125
          1,  1000000000000000000,  1,                   1000000000000000000, 0.000000000000000001
          1,  2000000000000000000,  1,                   2000000000000000000, 1/2000000000000000000
          9223372036854775807, 1,   9223372036854775807, 1,           9223372036854775807/1
          -9223372036854775807, -9223372036854775807, 1, 1,           1
          """)
  void has_one_form_for_each_number(
      long given, long by, long numerator, long denominator, String printed) {
    Fraction fraction = new Fraction(given, by);

    assertThat(fraction.numerator()).isEqualTo(numerator);
    assertThat(fraction.denominator()).isEqualTo(denominator);
    assertThat(fraction).hasToString(printed);
    assertThat(fraction.signum()).isEqualTo(Long.signum(numerator));
  }

  @Test
  void has_no_denominator_of_0() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fraction(5, 0))
        .withMessage("denominator of 5 must not be 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
        .withMessage("divisor must not be 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.ZERO.dividedBy(Fraction.ZERO))
        .withMessage("divisor must not be 0");
  }

  @ParameterizedTest
  @CsvSource({"-9223372036854775808, 3", "3, -9223372036854775808"})
  void overflows_by_name_where_a_sign_cannot_be_turned(long numerator, long denominator) {
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> new Fraction(numerator, denominator))
        .withMessage(
            numerator + "/" + denominator + " does not fit into two whole numbers of 63 bits");
  }

  @Test
  void keeps_what_a_division_of_decimals_would_lose() {
    Fraction third = new Fraction(1, 3);

    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(Fraction.of(Decimal.parse("59.8")).dividedBy(Fraction.of(Decimal.of(100))))
        .isEqualTo(new Fraction(299, 500));
    assertThat(new Fraction(73, 122)).isGreaterThan(new Fraction(598, 1000));
    assertThat(new Fraction(73, 122).rounded(Rounding.halfUp(3))).isEqualTo(Decimal.parse("0.598"));
    assertThat(third.exactDecimal()).isEmpty();
    assertThat(third.rounded(new Rounding(18, RoundingMode.UP)))
        .isEqualTo(Decimal.parse("0.333333333333333334"));
  }

  @Test
  void overflows_by_name_when_the_result_does_not_fit() {
    Fraction small = new Fraction(1, 4_000_000_007L);

    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> small.times(small))
        .withMessage("1/16000000056000000049 does not fit into two whole numbers of 63 bits");
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> small.dividedBy(new Fraction(4_000_000_007L, 1)))
        .withMessage("1/16000000056000000049 does not fit into two whole numbers of 63 bits");
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> small.plus(new Fraction(1, 4_000_000_009L)));
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> new Fraction(Long.MAX_VALUE, 1).rounded(Rounding.halfUp(0)));
  }

  @Test
  void has_room_for_63_bits_above_and_below_the_line() {
    Fraction most = new Fraction(Long.MAX_VALUE, 1);
    Fraction least = new Fraction(-Long.MAX_VALUE, 1);
    Fraction smallest = new Fraction(1, Long.MAX_VALUE);

    assertThat(new Fraction(Long.MAX_VALUE - 1, 1).plus(Fraction.ONE)).isEqualTo(most);
    assertThat(Fraction.ZERO.minus(most)).isEqualTo(least);
    assertThat(new Fraction(1L << 61, 1).times(new Fraction(2, 1)))
        .isEqualTo(new Fraction(1L << 62, 1));
    assertThat(Fraction.ONE.dividedBy(most)).isEqualTo(smallest);
    assertThat(Fraction.ONE.dividedBy(smallest)).isEqualTo(most);
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> most.plus(Fraction.ONE))
        .withMessage("9223372036854775808/1 does not fit into two whole numbers of 63 bits");
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> least.minus(Fraction.ONE))
        .withMessage("-9223372036854775808/1 does not fit into two whole numbers of 63 bits");
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> smallest.dividedBy(new Fraction(2, 1)))
        .withMessage("1/18446744073709551614 does not fit into two whole numbers of 63 bits");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void is_reckoned_with_as_the_whole_numbers_above_and_below_the_line(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      Fraction a = fraction(random);
      Fraction b = random.nextInt(8) == 0 ? a : fraction(random);
      BigInteger ad = big(a.numerator()).multiply(big(b.denominator()));
      BigInteger bc = big(b.numerator()).multiply(big(a.denominator()));
      BigInteger below = big(a.denominator()).multiply(big(b.denominator()));

      check(a.plus(b), ad.add(bc), below, "seed %s: %s + %s".formatted(seed, a, b));
      check(a.minus(b), ad.subtract(bc), below, "seed %s: %s - %s".formatted(seed, a, b));
      check(
          a.times(b),
          big(a.numerator()).multiply(big(b.numerator())),
          below,
          "seed %s: %s x %s".formatted(seed, a, b));
      if (b.signum() != 0) {
        check(a.dividedBy(b), ad, bc, "seed %s: %s / %s".formatted(seed, a, b));
      }
      assertThat(Integer.signum(a.compareTo(b)))
          .as("seed %s: %s against %s", seed, a, b)
          .isEqualTo(ad.compareTo(bc));
      assertThat(a.equals(b)).as("seed %s: %s equals %s", seed, a, b).isEqualTo(ad.equals(bc));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void a_decimal_comes_back_from_its_fraction(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      long unscaled = random.nextLong(1_000_000_000_000_000_000L) >> random.nextInt(59);
      Decimal number = new Decimal(random.nextBoolean() ? unscaled : -unscaled, random.nextInt(19));
      Fraction fraction = Fraction.of(number);

      assertThat(fraction.exactDecimal()).as("seed %s", seed).isEqualTo(Optional.of(number));
      assertThat(fraction).as("seed %s", seed).hasToString(number.toString());
      assertThat(fraction.rounded(Rounding.halfUp(3)))
          .as("seed %s: %s", seed, number)
          .isEqualTo(Decimal.of(number.toBigDecimal().setScale(3, RoundingMode.HALF_UP)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void an_exact_decimal_is_given_exactly_where_the_digits_end_and_fit(long seed) {
    Random random = new Random(seed);
    int given = 0;
    for (int i = 0; i < CASES; i++) {
      Fraction fraction = new Fraction(random.nextInt(2_000) - 1_000, 1 + random.nextInt(2_000));

      Optional<Decimal> exact = fraction.exactDecimal();
      assertThat(exact.map(Decimal::toBigDecimal))
          .as("seed %s: %s", seed, fraction)
          .isEqualTo(quotient(fraction));
      given += exact.isPresent() ? 1 : 0;
    }
    assertThat(given).as("seed %s", seed).isBetween(1, CASES - 1);
  }

  /** The quotient if its digits end; whole numbers below 2000 then need few of them. */
  private static Optional<BigDecimal> quotient(Fraction fraction) {
    try {
      BigDecimal exact =
          BigDecimal.valueOf(fraction.numerator())
              .divide(BigDecimal.valueOf(fraction.denominator()))
              .stripTrailingZeros();
      return Optional.of(exact.scale() < 0 ? exact.setScale(0) : exact);
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static void check(Fraction result, BigInteger above, BigInteger below, String what) {
    assertThat(big(result.numerator()).multiply(below))
        .as(what)
        .isEqualTo(above.multiply(big(result.denominator())));
    assertThat(result).as(what).isEqualTo(new Fraction(result.numerator(), result.denominator()));
  }

  /** A fraction of at most 30 bits above and below, so that no result overflows. */
  private static Fraction fraction(Random random) {
    return new Fraction(
        (random.nextInt() >> 2) >> random.nextInt(30),
        1 + ((random.nextInt() >>> 2) >> random.nextInt(30)));
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }
}

package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Fractions of every size, drawn from seeds, beside whole numbers of any length. */
class FractionLawsTest {

  private static final int SEEDS = 20_000;

  private final Random random = new Random();
  private Fraction one = Fraction.ZERO;
  private Fraction other = Fraction.ZERO;

  @Test
  void four_operations_give_what_they_give_in_numbers_of_any_length() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      draw(seed);
      BigInteger a = above(one);
      BigInteger b = below(one);
      BigInteger c = above(other);
      BigInteger d = below(other);

      check(seed, a.multiply(d).add(c.multiply(b)), b.multiply(d), () -> one.plus(other));
      check(seed, a.multiply(d).subtract(c.multiply(b)), b.multiply(d), () -> one.minus(other));
      check(seed, a.multiply(c), b.multiply(d), () -> one.times(other));
      if (other.signum() != 0) {
        check(seed, a.multiply(d), b.multiply(c), () -> one.dividedBy(other));
      }
      assertThat(one.compareTo(other))
          .as("seed %s: %s and %s", seed, one, other)
          .isEqualTo(a.multiply(d).compareTo(c.multiply(b)));
    }
  }

  @Test
  void rounding_gives_what_it_gives_in_numbers_of_any_length() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      draw(seed);
      for (RoundingMode mode : RoundingMode.values()) {
        Rounding rounding = new Rounding(random.nextInt(19), mode);
        BigDecimal quotient =
            mode == RoundingMode.UNNECESSARY
                ? BigDecimal.ZERO
                : new BigDecimal(above(one))
                    .divide(new BigDecimal(below(one)), rounding.places(), mode);
        if (mode != RoundingMode.UNNECESSARY) {
          checkRounded(seed, quotient, () -> one.rounded(rounding));
        }
        if (one.exactDecimal().isPresent() && mode != RoundingMode.UNNECESSARY) {
          Decimal exact = one.exactDecimal().get();
          checkRounded(seed, quotient, () -> exact.rounded(rounding));
        }
      }
    }
  }

  @Test
  void nothing_is_divided_by_0() {
    assertThat(catchThrowable(() -> Fraction.ONE.dividedBy(Fraction.ZERO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("divisor must not be 0");
  }

  private static void checkRounded(long seed, BigDecimal quotient, Supplier<Decimal> rounded) {
    Optional<Decimal> expected = decimal(quotient);
    if (expected.isPresent()) {
      assertThat(rounded.get()).as("seed %s", seed).isEqualTo(expected.get());
    } else {
      assertThat(catchThrowable(rounded::get)).isInstanceOf(AmountOverflowException.class);
    }
  }

  private static Optional<Decimal> decimal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    int scale = Math.max(0, stripped.scale());
    BigInteger digits = stripped.setScale(scale).unscaledValue().abs();
    return digits.compareTo(BigInteger.TEN.pow(Decimal.MOST_DIGITS)) < 0
        ? Optional.of(new Decimal(stripped.setScale(scale).unscaledValue().longValueExact(), scale))
        : Optional.empty();
  }

  private static void check(
      long seed, BigInteger above, BigInteger below, Supplier<Fraction> operation) {
    BigInteger gcd = above.gcd(below);
    BigInteger sign = BigInteger.valueOf(below.signum());
    BigInteger numerator = above.divide(gcd).multiply(sign);
    BigInteger denominator = below.divide(gcd).multiply(sign);
    if (numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE) {
      Fraction result = operation.get();
      assertThat(above(result)).as("seed %s", seed).isEqualTo(numerator);
      assertThat(below(result)).as("seed %s", seed).isEqualTo(denominator);
    } else {
      assertThat(catchThrowable(operation::get))
          .as("seed %s", seed)
          .isInstanceOf(AmountOverflowException.class);
    }
  }

  private void draw(long seed) {
    random.setSeed(seed);
    one = drawFraction();
    other = drawFraction();
  }

  /** Of any length up to 62 bits, and now and then of a power of ten below the line. */
  private Fraction drawFraction() {
    long above = random.nextLong() >> (1 + random.nextInt(63));
    long below =
        random.nextBoolean()
            ? Decimal.powerOfTen(random.nextInt(Decimal.MOST_DIGITS + 1))
            : 1 + (random.nextLong() >>> (2 + random.nextInt(62)));
    return new Fraction(above, below);
  }

  private static BigInteger above(Fraction fraction) {
    return BigInteger.valueOf(fraction.numerator());
  }

  private static BigInteger below(Fraction fraction) {
    return BigInteger.valueOf(fraction.denominator());
  }
}

package org.chamberkit.outlier;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Irrational;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Column;

/**
 * Skewness and excess kurtosis of a sample (偏度、峰度), adjusted for its size as the functions of
 * spreadsheets are: {@code n ÷ ((n − 1)(n − 2)) Σ ((x − mean) ÷ s)³} and {@code n (n + 1) ÷ ((n −
 * 1)(n − 2)(n − 3)) Σ ((x − mean) ÷ s)⁴ − 3 (n − 1)² ÷ ((n − 2)(n − 3))}, {@code s} being the
 * standard deviation of the sample.
 *
 * <p>They are kept exactly; only what is asked for is rounded.
 */
public final class Moments {

  private static final int FEWEST = 4;

  /** The square of the skewness. */
  private final Exact squaredSkewness;

  private final int sign;
  private final Exact kurtosis;

  private Moments(Exact squaredSkewness, int sign, Exact kurtosis) {
    this.squaredSkewness = squaredSkewness;
    this.sign = sign;
    this.kurtosis = kurtosis;
  }

  /**
   * Reckons the moments of the known numbers of a column.
   *
   * @param numbers the numbers
   * @return the moments; absent if fewer than four numbers are known, or all are equal
   */
  public static Optional<Moments> of(Column numbers) {
    ImmutableList.Builder<BigInteger> known = ImmutableList.builder();
    for (int row = 0; row < numbers.size(); row++) {
      if (numbers.isKnown(row)) {
        known.add(BigInteger.valueOf(numbers.unscaled(row)));
      }
    }
    return of(known.build());
  }

  /** Of whole numbers; a common factor changes nothing. */
  static Optional<Moments> of(List<BigInteger> numbers) {
    BigInteger count = BigInteger.valueOf(numbers.size());
    BigInteger sum = numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger second = BigInteger.ZERO;
    BigInteger third = BigInteger.ZERO;
    BigInteger fourth = BigInteger.ZERO;
    for (BigInteger number : numbers) {
      // n times the distance from the mean, which is whole.
      BigInteger distance = number.multiply(count).subtract(sum);
      BigInteger square = distance.multiply(distance);
      second = second.add(square);
      third = third.add(square.multiply(distance));
      fourth = fourth.add(square.multiply(square));
    }
    return numbers.size() < FEWEST || second.signum() == 0
        ? Optional.empty()
        : Optional.of(of(numbers.size(), second, third, fourth));
  }

  private static Moments of(long n, BigInteger second, BigInteger third, BigInteger fourth) {
    Exact squaredSkewness =
        new Exact(third.pow(2), second.pow(3))
            .times(Exact.of(n).times(Exact.of(n)).times(Exact.of(n - 1)))
            .dividedBy(Exact.of(n - 2).times(Exact.of(n - 2)));
    Exact both = Exact.of(n - 2).times(Exact.of(n - 3));
    Exact kurtosis =
        new Exact(fourth, second.pow(2))
            .times(Exact.of(n).times(Exact.of(n + 1)).times(Exact.of(n - 1)))
            .minus(Exact.of(n - 1).times(Exact.of(n - 1)).times(Exact.of(3)))
            .dividedBy(both);
    return new Moments(squaredSkewness, third.signum(), kurtosis);
  }

  /**
   * Returns the skewness.
   *
   * @param rounding how it is rounded
   * @return the skewness, above 0 if the high numbers reach further
   * @throws AmountOverflowException if it has more than 18 digits
   */
  public Decimal skewness(Rounding rounding) {
    if (sign == 0) {
      return Decimal.ZERO;
    }
    Irrational magnitude = Irrational.squareRoot(squaredSkewness);
    return magnitude.onLine(Exact.of(sign), Exact.ZERO).rounded(rounding);
  }

  /**
   * Returns the excess kurtosis.
   *
   * @param rounding how it is rounded
   * @return the kurtosis, 0 for a normal distribution
   * @throws AmountOverflowException if it has more than 18 digits
   */
  public Decimal kurtosis(Rounding rounding) {
    return kurtosis.rounded(rounding);
  }

  boolean isSkewedUp() {
    return sign > 0;
  }

  /** Whether both reach limits, the skewness to whichever side; compared exactly. */
  boolean reach(Decimal skewnessLimit, Decimal kurtosisLimit) {
    Exact limit = Exact.of(skewnessLimit);
    return squaredSkewness.compareTo(limit.times(limit)) >= 0
        && kurtosis.compareTo(Exact.of(kurtosisLimit)) >= 0;
  }
}

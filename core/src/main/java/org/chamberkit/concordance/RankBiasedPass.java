package org.chamberkit.concordance;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;

/**
 * Works out the overlap of two lists down to each depth, in decimals of so many digits that what
 * they lose cannot reach the digits that are kept.
 *
 * <p>Those who share a place stand together, and a depth counts places that are held. Down to the
 * end of the shorter list the agreement is twice the members in common divided by the members of
 * both; the overlap is the agreement times the depth. Further down the overlap is the share of the
 * members of the shorter list that are in common, times its length. Where nobody shares a place
 * that is how many are in common, as in the source.
 */
final class RankBiasedPass {

  private static final MathContext DIGITS = new MathContext(64, RoundingMode.HALF_EVEN);
  private static final BigDecimal CLOSE_TO_ONE = new BigDecimal("1.1");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final BigDecimal p;
  private final Rounding rounding;

  /** The depth of the shorter and of the longer list. */
  private final int shorter;

  private final int longer;

  /** The overlap down to each depth, from 1; index 0 is not used. */
  private final List<BigDecimal> overlaps = new ArrayList<>();

  RankBiasedPass(
      List<ImmutableList<CandidateId>> first,
      List<ImmutableList<CandidateId>> second,
      MeasureSettings settings) {
    this.p = settings.persistence().toBigDecimal();
    this.rounding = settings.rounding();
    this.shorter = Math.min(first.size(), second.size());
    this.longer = Math.max(first.size(), second.size());
    boolean isFirstShorter = first.size() < second.size();
    overlap(isFirstShorter ? first : second, isFirstShorter ? second : first);
  }

  private void overlap(
      List<ImmutableList<CandidateId>> shorterList, List<ImmutableList<CandidateId>> longerList) {
    Set<CandidateId> inShorter = new HashSet<>();
    Set<CandidateId> inLonger = new HashSet<>();
    long common = 0;
    overlaps.add(BigDecimal.ZERO);
    for (int depth = 1; depth <= longer; depth++) {
      for (CandidateId candidate : at(shorterList, depth)) {
        inShorter.add(candidate);
        common += inLonger.contains(candidate) ? 1 : 0;
      }
      for (CandidateId candidate : at(longerList, depth)) {
        inLonger.add(candidate);
        common += inShorter.contains(candidate) ? 1 : 0;
      }
      overlaps.add(
          depth <= shorter
              ? ratio(2 * common * depth, (long) inShorter.size() + inLonger.size())
              : ratio(common * shorter, inShorter.size()));
    }
  }

  private static ImmutableList<CandidateId> at(List<ImmutableList<CandidateId>> list, int depth) {
    return depth <= list.size() ? list.get(depth - 1) : ImmutableList.of();
  }

  /** The mean of the agreements down to a depth. */
  Decimal averageOverlap(long depth) {
    long end = Math.min(depth, longer);
    BigDecimal sum = BigDecimal.ZERO;
    for (int d = 1; d <= end; d++) {
      sum = sum.add(agreement(d), DIGITS);
    }
    return rounded(sum.divide(BigDecimal.valueOf(end), DIGITS));
  }

  RankBiasedOverlap overlap() {
    return new RankBiasedOverlap(rounded(min()), rounded(residual()), rounded(extrapolated()));
  }

  /** How many are in common down to a depth; a fraction where places are shared. */
  private BigDecimal overlap(int depth) {
    return overlaps.get(depth);
  }

  private BigDecimal agreement(int depth) {
    return overlap(depth).divide(BigDecimal.valueOf(depth), DIGITS);
  }

  /** Equation 11, to the depth of the longer list. */
  private BigDecimal min() {
    BigDecimal last = overlap(longer);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = BigDecimal.ONE;
    for (int d = 1; d <= longer; d++) {
      power = power.multiply(p, DIGITS);
      BigDecimal less = overlap(d).subtract(last, DIGITS);
      sum = sum.add(power.multiply(less, DIGITS).divide(BigDecimal.valueOf(d), DIGITS), DIGITS);
    }
    return weight(sum.add(last.multiply(lnOfInverse(), DIGITS), DIGITS));
  }

  /** Equation 30. */
  private BigDecimal residual() {
    BigDecimal last = overlap(longer);
    int f =
        BigDecimal.valueOf((long) longer + shorter)
            .subtract(last, DIGITS)
            .setScale(40, RoundingMode.HALF_EVEN) // so that a whole number is one
            .setScale(0, RoundingMode.CEILING)
            .intValueExact();
    BigDecimal behindShorter = BigDecimal.ZERO;
    BigDecimal behindLonger = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal power = BigDecimal.ONE;
    for (int d = 1; d <= f; d++) {
      power = power.multiply(p, DIGITS);
      BigDecimal term = power.divide(BigDecimal.valueOf(d), DIGITS);
      all = all.add(term, DIGITS);
      behindShorter = d > shorter ? behindShorter.add(term, DIGITS) : behindShorter;
      behindLonger = d > longer ? behindLonger.add(term, DIGITS) : behindLonger;
    }
    BigDecimal sum =
        behindShorter
            .multiply(BigDecimal.valueOf(shorter), DIGITS)
            .add(behindLonger.multiply(BigDecimal.valueOf(longer), DIGITS), DIGITS)
            .add(last.multiply(lnOfInverse().subtract(all, DIGITS), DIGITS), DIGITS);
    return power(shorter)
        .add(power(longer), DIGITS)
        .subtract(power(f), DIGITS)
        .subtract(weight(sum), DIGITS);
  }

  /** Equation 32. */
  private BigDecimal extrapolated() {
    BigDecimal atShorter = overlap(shorter).divide(BigDecimal.valueOf(shorter), DIGITS);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = BigDecimal.ONE;
    for (int d = 1; d <= longer; d++) {
      power = power.multiply(p, DIGITS);
      BigDecimal agreement = agreement(d);
      if (d > shorter) {
        BigDecimal unseen = ratio(d - shorter, d).multiply(atShorter, DIGITS);
        agreement = agreement.add(unseen, DIGITS);
      }
      sum = sum.add(power.multiply(agreement, DIGITS), DIGITS);
    }
    BigDecimal gained =
        overlap(longer)
            .subtract(overlap(shorter), DIGITS)
            .divide(BigDecimal.valueOf(longer), DIGITS);
    return weight(sum).add(power.multiply(gained.add(atShorter, DIGITS), DIGITS), DIGITS);
  }

  private BigDecimal weight(BigDecimal sum) {
    return BigDecimal.ONE.subtract(p).divide(p, DIGITS).multiply(sum, DIGITS);
  }

  private BigDecimal power(int exponent) {
    return p.pow(exponent, DIGITS);
  }

  /** The natural logarithm of {@code 1 ÷ (1 − p)}: of a root close to 1 by its series. */
  private BigDecimal lnOfInverse() {
    BigDecimal root = BigDecimal.ONE.divide(BigDecimal.ONE.subtract(p), DIGITS);
    BigDecimal times = TWO;
    while (root.compareTo(CLOSE_TO_ONE) > 0) {
      root = root.sqrt(DIGITS);
      times = times.multiply(TWO);
    }
    BigDecimal z = root.subtract(BigDecimal.ONE).divide(root.add(BigDecimal.ONE), DIGITS);
    BigDecimal square = z.multiply(z, DIGITS);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal power = z;
    for (long odd = 1; power.precision() - power.scale() > -DIGITS.getPrecision(); odd += 2) {
      sum = sum.add(power.divide(BigDecimal.valueOf(odd), DIGITS), DIGITS);
      power = power.multiply(square, DIGITS);
    }
    return sum.multiply(times, DIGITS);
  }

  private static BigDecimal ratio(long dividend, long divisor) {
    return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), DIGITS);
  }

  private Decimal rounded(BigDecimal number) {
    return Decimal.of(number.setScale(rounding.places(), rounding.mode()));
  }
}

package org.chamberkit.concordance;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Irrational;
import org.chamberkit.quantity.Rounding;

/**
 * How the order of the same members on two lists agrees: counted exactly in whole numbers, and
 * rounded once.
 *
 * <p>Each member has two ranks, one on each list; only their order counts, and equal ranks are
 * ties.
 */
final class RankCorrelation {

  private final int count;
  private final long[] first;
  private final long[] second;

  /**
   * Takes the ranks of the members.
   *
   * @param first for each member the rank on one list
   * @param second for each member the rank on the other
   */
  RankCorrelation(long[] first, long[] second) {
    this.count = first.length;
    this.first = first;
    this.second = second;
  }

  /**
   * Kendall's tau-b: {@code (P − Q) ÷ √((P + Q + T)(P + Q + U))}, where a pair tied in both counts
   * in neither T nor U. Pairs in order are counted as M. Knight does (A computer method for
   * calculating Kendall's tau, JASA 61, 1966): those out of order are the exchanges of a merge
   * sort.
   */
  Optional<Decimal> tauB(Rounding rounding) {
    Integer[] order = new Integer[count];
    Arrays.setAll(order, member -> member);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingLong(member -> first[member])
            .thenComparingLong(member -> second[member]));
    long tiedInBoth = 0;
    long tiedInFirst = 0;
    long runOfFirst = 0;
    long runOfBoth = 0;
    long[] inOrder = new long[count];
    for (int i = 0; i < count; i++) {
      boolean sameFirst = i > 0 && first[order[i]] == first[order[i - 1]];
      boolean sameBoth = sameFirst && second[order[i]] == second[order[i - 1]];
      runOfFirst = sameFirst ? runOfFirst + 1 : 0;
      runOfBoth = sameBoth ? runOfBoth + 1 : 0;
      tiedInFirst += runOfFirst;
      tiedInBoth += runOfBoth;
      inOrder[i] = second[order[i]];
    }
    long tiedInSecond = tied(second);
    long pairs = (long) count * (count - 1) / 2;
    long difference = pairs - tiedInFirst - tiedInSecond + tiedInBoth - 2 * exchanges(inOrder);
    return ratio(
        BigInteger.valueOf(difference),
        BigInteger.valueOf(pairs - tiedInFirst),
        BigInteger.valueOf(pairs - tiedInSecond),
        rounding);
  }

  private static long tied(long[] ranks) {
    long[] sorted = ranks.clone();
    Arrays.sort(sorted);
    long tied = 0;
    long run = 0;
    for (int i = 1; i < sorted.length; i++) {
      run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
      tied += run;
    }
    return tied;
  }

  /** Sorts, and counts the pairs that were out of order. */
  private static long exchanges(long[] values) {
    long[] from = values;
    long[] to = new long[values.length];
    long exchanges = 0;
    for (int width = 1; width < values.length; width *= 2) {
      for (int start = 0; start < values.length; start += 2 * width) {
        exchanges += merge(from, to, start, width);
      }
      long[] free = from;
      from = to;
      to = free;
    }
    return exchanges;
  }

  private static long merge(long[] from, long[] to, int start, int width) {
    int middle = Math.min(start + width, from.length);
    int end = Math.min(start + 2 * width, from.length);
    long exchanges = 0;
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      if (right == end || (left < middle && from[left] <= from[right])) {
        to[i] = from[left++];
      } else {
        exchanges += middle - left;
        to[i] = from[right++];
      }
    }
    return exchanges;
  }

  /**
   * Spearman's rho with ties: the correlation of the mean ranks (the short form with squared
   * differences holds without ties only).
   */
  Optional<Decimal> rho(Rounding rounding) {
    long[] one = deviations(first);
    long[] other = deviations(second);
    BigInteger product = BigInteger.ZERO;
    BigInteger ofOne = BigInteger.ZERO;
    BigInteger ofOther = BigInteger.ZERO;
    for (int i = 0; i < count; i++) {
      product = product.add(product(one[i], other[i]));
      ofOne = ofOne.add(product(one[i], one[i]));
      ofOther = ofOther.add(product(other[i], other[i]));
    }
    return ratio(product, ofOne, ofOther, rounding);
  }

  /** Twice what the mean rank of each member lies above the mean of all. */
  private static long[] deviations(long[] ranks) {
    Integer[] order = new Integer[ranks.length];
    Arrays.setAll(order, member -> member);
    Arrays.sort(order, Comparator.comparingLong(member -> ranks[member]));
    long[] deviations = new long[ranks.length];
    for (int start = 0, end; start < order.length; start = end) {
      end = start + 1;
      while (end < order.length && ranks[order[end]] == ranks[order[start]]) {
        end++;
      }
      for (int i = start; i < end; i++) {
        deviations[order[i]] = (long) start + 1 + end - (order.length + 1L);
      }
    }
    return deviations;
  }

  private static BigInteger product(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }

  /** {@code dividend ÷ √(one × other)}, rounded once; nothing where the divisor is 0. */
  private static Optional<Decimal> ratio(
      BigInteger dividend, BigInteger one, BigInteger other, Rounding rounding) {
    BigInteger product = one.multiply(other);
    if (product.signum() == 0) {
      return Optional.empty();
    }
    if (dividend.signum() == 0) {
      return Optional.of(Decimal.ZERO);
    }
    Irrational inverse = Irrational.squareRoot(new Exact(BigInteger.ONE, product));
    return Optional.of(inverse.onLine(Exact.of(dividend), Exact.ZERO).rounded(rounding));
  }
}

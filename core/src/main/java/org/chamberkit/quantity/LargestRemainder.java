package org.chamberkit.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Divides a total in the ratio of weights so that the rounded parts add up to it exactly (最大余数法):
 * each part is cut down to its last place, and what is left goes, a unit of that place each, to
 * those who lost most.
 */
public final class LargestRemainder {

  private LargestRemainder() {}

  /**
   * Divides a total.
   *
   * @param total the total, such as 100
   * @param weights the weights, none below 0
   * @param places how many places behind the point the parts have, at least as many as the total
   * @return the parts in the order of the weights; of equal remainders the one in front comes first
   * @throws IllegalArgumentException if a weight or the total is below 0, all weights are 0, or the
   *     total has more places
   * @throws AmountOverflowException if a part has more than 18 digits
   */
  public static ImmutableList<Decimal> divide(
      Decimal total, ImmutableList<Exact> weights, int places) {
    Exact sum = weights.stream().reduce(Exact.ZERO, Exact::plus);
    checkArgument(
        sum.signum() > 0 && weights.stream().allMatch(weight -> weight.signum() >= 0),
        "weights must not be below 0, and one above, but were %s",
        weights);
    checkArgument(
        total.signum() >= 0 && total.scale() <= places,
        "total must not be below 0 nor have more than %s places, but was %s",
        places,
        total);
    BigInteger units = BigInteger.TEN.pow(places);
    Exact all = Exact.of(total).times(Exact.of(units));
    ImmutableList<Exact> exact =
        weights.stream()
            .map(weight -> weight.times(all).dividedBy(sum).reduced())
            .collect(toImmutableList());
    BigInteger[] parts =
        exact.stream().map(part -> part.above().divide(part.below())).toArray(BigInteger[]::new);
    Exact given = Exact.of(Arrays.stream(parts).reduce(BigInteger.ZERO, BigInteger::add));
    int left = all.minus(given).toBigDecimal(new Rounding(0, RoundingMode.DOWN)).intValueExact();
    Integer[] order = new Integer[parts.length];
    Arrays.setAll(order, part -> part);
    Arrays.sort(
        order,
        Comparator.comparing((Integer part) -> Exact.of(parts[part]).minus(exact.get(part))));
    for (int i = 0; i < left; i++) {
      parts[order[i]] = parts[order[i]].add(BigInteger.ONE);
    }
    return Arrays.stream(parts)
        .map(part -> new Exact(part, units).rounded(new Rounding(places, RoundingMode.UNNECESSARY)))
        .collect(toImmutableList());
  }
}

package org.chamberkit.scale;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;

/**
 * The rank of a number among others, and a line through it.
 *
 * @param among the others, in rising order
 * @param better which numbers are better
 * @param ties which ranks equal numbers get
 * @param line what the rank becomes
 */
record RankFormula(ImmutableList<Decimal> among, Better better, RankTies ties, LineFormula line)
    implements Formula {

  private static final int TWO = 2;

  @Override
  public Column apply(Column numbers, Rounding rounding) {
    ImmutableList<Decimal> different = ties == RankTies.DENSE ? distinct() : among;
    ImmutableList.Builder<Optional<Decimal>> ranks = ImmutableList.builder();
    for (int row = 0; row < numbers.size(); row++) {
      ranks.add(numbers.get(row).map(number -> rank(number, different)));
    }
    return line.apply(Column.of(ranks.build()), rounding);
  }

  private ImmutableList<Decimal> distinct() {
    return among.stream().distinct().collect(ImmutableList.toImmutableList());
  }

  private Decimal rank(Decimal number, ImmutableList<Decimal> sorted) {
    int below = before(sorted, number, -1);
    int upTo = before(sorted, number, 0);
    int worse = better == Better.HIGHER ? below : sorted.size() - upTo;
    int equal = Math.max(1, upTo - below);
    return switch (ties) {
      case LOWEST, DENSE -> Decimal.of(worse + 1L);
      case HIGHEST -> Decimal.of(worse + (long) equal);
      case MEAN ->
          Decimal.of(TWO * (long) worse + 1 + equal).dividedBy(Decimal.of(TWO), Rounding.halfUp(1));
    };
  }

  /** How many compare to a number by at most as much: −1 for those below, 0 for equal ones, too. */
  private static int before(ImmutableList<Decimal> sorted, Decimal number, int most) {
    int from = 0;
    int to = sorted.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (Integer.signum(sorted.get(middle).compareTo(number)) <= most) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}

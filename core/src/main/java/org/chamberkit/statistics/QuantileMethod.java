package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;

/** How a quantile is found among values that stand in their order. */
public enum QuantileMethod {
  /**
   * Between two values in proportion, type 7 of Hyndman and Fan (Sample quantiles in statistical
   * packages, The American Statistician 50(4), 1996), as {@code PERCENTILE_CONT} of SQL (线性插值).
   */
  TYPE_7("type7") {
    @Override
    Fraction of(ImmutableList<Fraction> ascending, Fraction at) {
      Exact position = Exact.of(at).times(Exact.of(ascending.size() - 1L));
      int below = whole(position, RoundingMode.FLOOR);
      if (below == ascending.size() - 1) {
        return ascending.get(below);
      }
      Exact low = Exact.of(ascending.get(below));
      Exact step = Exact.of(ascending.get(below + 1)).minus(low);
      return low.plus(step.times(position.minus(Exact.of(below)))).toFraction();
    }
  },
  /**
   * The first value with at least that share up to it, as {@code PERCENTILE_DISC} of SQL (取实际值).
   */
  DISCRETE("discrete") {
    @Override
    Fraction of(ImmutableList<Fraction> ascending, Fraction at) {
      Exact count = Exact.of(at).times(Exact.of(ascending.size()));
      return ascending.get(Math.max(whole(count, RoundingMode.CEILING) - 1, 0));
    }
  };

  private final String word;

  QuantileMethod(String word) {
    this.word = word;
  }

  /** {@return the word for this method in documents} */
  public String word() {
    return word;
  }

  /** The quantile of at least one value. */
  abstract Fraction of(ImmutableList<Fraction> ascending, Fraction at);

  private static int whole(Exact number, RoundingMode mode) {
    Decimal rounded = number.rounded(new Rounding(0, mode));
    return Math.toIntExact(rounded.unscaled());
  }
}

package org.chamberkit.place;

import org.chamberkit.quantity.Fraction;

/**
 * {@code PERCENT_RANK}: how many stand ahead, of all others; from 0 to 1, and 0 for one who is
 * alone.
 */
public record PercentRank() implements Quantile {

  @Override
  public String word() {
    return "percentRank";
  }

  @Override
  public Fraction of(long first, long last, long own, long count) {
    return count == 1 ? Fraction.ZERO : new Fraction(first - 1, count - 1);
  }
}

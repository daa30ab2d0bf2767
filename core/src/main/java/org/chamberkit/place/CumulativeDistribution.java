package org.chamberkit.place;

import org.chamberkit.quantity.Fraction;

/** {@code CUME_DIST}: how many stand ahead or are equal, of all; above 0 up to 1. */
public record CumulativeDistribution() implements Quantile {

  @Override
  public String word() {
    return "cumeDist";
  }

  @Override
  public Fraction of(long first, long last, long own, long count) {
    return new Fraction(last, count);
  }
}

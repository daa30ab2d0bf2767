package org.chamberkit.place;

import org.chamberkit.quantity.Fraction;

/**
 * A column that says how far up one stands among all who have a place, as SQL defines it: all those
 * who are ranked together count, also those behind the cut.
 *
 * <p>Source: ISO/IEC 9075-2:2016, Information technology – Database languages – SQL – Part 2:
 * Foundation, 6.10 (window function).
 */
public sealed interface Quantile permits PercentRank, CumulativeDistribution, Ntile {

  /** {@return the word for this column in documents, such as {@code percentRank}} */
  String word();

  /**
   * Works out the value of one row.
   *
   * @param first the number of the first of those who are equal to it, counted from 1
   * @param last the number of the last of them
   * @param own its own number, from the first to the last
   * @param count how many are ranked together
   * @return the value, exact
   */
  Fraction of(long first, long last, long own, long count);
}

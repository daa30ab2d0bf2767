package org.chamberkit.place;

import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;

/**
 * Which places those get that are equal in every key; each scheme is called by its digits, for the
 * names of schemes are used for different ones ("中国式排名" above all).
 *
 * <p>A chain of keys with shared places at its end (先看甲，再看乙，仍相同则并列) is a list of several keys with
 * one of the schemes that share.
 */
public enum TieScheme {
  /**
   * Competition ranking, 1224 (并列占位): those who are equal share the best of their places, and the
   * others stay empty; a place is one more than the number of those who stand ahead.
   */
  COMPETITION("1224"),
  /**
   * Modified competition ranking, 1334: those who are equal share the last of their places; a place
   * is the number of those who do not stand behind.
   */
  MODIFIED("1334"),
  /**
   * Dense ranking, 1223 (并列不占位, 中国式排名): those who are equal share a place, and the next ones have
   * the next place.
   */
  DENSE("1223"),
  /**
   * Ordinal ranking, 1234 (不并列): nobody shares a place; a last key must decide between those who
   * are equal in the others.
   */
  ORDINAL("1234"),
  /** Fractional ranking, 1 2.5 2.5 4 (平均名次): those who are equal share the mean of their places. */
  AVERAGE("1 2.5 2.5 4");

  private final String word;

  TieScheme(String word) {
    this.word = word;
  }

  /** {@return the digits of this scheme, which are also its word in documents} */
  public String word() {
    return word;
  }

  /** {@return whether several can have one place} */
  public boolean shares() {
    return this != ORDINAL;
  }

  /**
   * Numbers one of those who are equal.
   *
   * @param first the number of the first of them, counted from 1
   * @param last the number of the last of them
   * @param own its own number, from the first to the last
   * @param block how many different ones there are up to these, from 1
   * @return its place; whole, or for {@link #AVERAGE} a whole number and a half
   */
  public Decimal place(long first, long last, long own, long block) {
    return switch (this) {
      case COMPETITION -> Decimal.of(first);
      case MODIFIED -> Decimal.of(last);
      case DENSE -> Decimal.of(block);
      case ORDINAL -> Decimal.of(own);
      case AVERAGE -> new Fraction(first + last, 2).exactDecimal().orElseThrow();
    };
  }
}

package org.chamberkit.place;

import org.chamberkit.quantity.Fraction;

/** Which values of a key stand ahead. */
public enum Direction {
  /** The highest value stands first (从高到低). */
  HIGHEST_FIRST("highestFirst"),
  /** The lowest value stands first (从低到高). */
  LOWEST_FIRST("lowestFirst");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /** {@return the word for this direction in documents} */
  public String word() {
    return word;
  }

  /**
   * Compares two values by where they stand.
   *
   * @param value a value
   * @param other another
   * @return a number below 0 if the first stands ahead, 0 if they are level, else above 0
   */
  public int compare(Fraction value, Fraction other) {
    return this == HIGHEST_FIRST ? other.compareTo(value) : value.compareTo(other);
  }
}

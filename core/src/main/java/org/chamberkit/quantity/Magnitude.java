package org.chamberkit.quantity;

import org.chamberkit.text.Name;

/**
 * By how many units the numbers of a column count (数量级), such as the 亿 of 亿元. Going from one to
 * another moves the point and loses nothing.
 */
public enum Magnitude {
  /** Single units, such as yuan (元). */
  ONE("one", 0, "", ""),
  /** Thousands (千). */
  THOUSAND("thousand", 3, "千", "thousand"),
  /** Ten thousands, such as 万元. */
  WAN("wan", 4, "万", "ten thousand"),
  /** Millions (百万). */
  MILLION("million", 6, "百万", "million"),
  /** Hundred millions, such as 亿元. */
  YI("yi", 8, "亿", "hundred million"),
  /** Billions (十亿). */
  BILLION("billion", 9, "十亿", "billion"),
  /** Million millions, such as 万亿元. */
  WAN_YI("wanYi", 12, "万亿", "trillion");

  private final String word;
  private final int zeros;
  private final String chinese;
  private final String english;

  Magnitude(String word, int zeros, String chinese, String english) {
    this.word = word;
    this.zeros = zeros;
    this.chinese = chinese;
    this.english = english;
  }

  /** {@return the word for this magnitude in documents} */
  public String word() {
    return word;
  }

  /** {@return how many zeros its number has: 8 for a hundred million} */
  public int zeros() {
    return zeros;
  }

  /**
   * Says a number with this magnitude, such as {@code 5亿} and {@code 5 hundred million}.
   *
   * @param number the number
   * @return the number and the magnitude, in both languages
   */
  public Name say(String number) {
    return this == ONE
        ? Name.of(number, number)
        : Name.of(number + chinese, number + ' ' + english);
  }

  /**
   * Counts a number by another magnitude.
   *
   * @param number a number that counts by this magnitude
   * @param other the other magnitude
   * @return the same quantity, counted by the other
   * @throws AmountOverflowException if it has more than 18 digits then
   */
  public Decimal to(Magnitude other, Decimal number) {
    return this == other
        ? number
        : Decimal.of(number.toBigDecimal().scaleByPowerOfTen(zeros - other.zeros));
  }

  /**
   * Counts the numbers of an interval by another magnitude.
   *
   * @param interval numbers that count by this magnitude
   * @param other the other magnitude
   * @return the same quantities, counted by the other
   * @throws AmountOverflowException if an end has more than 18 digits then
   */
  public Interval to(Magnitude other, Interval interval) {
    return new Interval(
        interval.from().map(end -> to(other, end)), interval.to().map(end -> to(other, end)));
  }

  private Interval.End to(Magnitude other, Interval.End end) {
    return new Interval.End(to(other, end.at()), end.included());
  }
}

package org.chamberkit.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * The numbers from one end to another (区间); each end says whether it belongs to them, and an absent
 * end is open.
 *
 * <p>Written {@code [0.85, 0.95)}: a square bracket includes the end, a round one does not; {@code
 * ..} behind or before a round one stands for an open end.
 *
 * @param from the lower end, absent if there is none
 * @param to the upper end, absent if there is none
 */
public record Interval(Optional<End> from, Optional<End> to) {

  private static final String NUMBER = "(\\.\\.|-?[0-9]+(?:\\.[0-9]+)?)";
  private static final Pattern FORM =
      Pattern.compile("([\\[(])" + NUMBER + ", ?" + NUMBER + "([])])");

  /** All numbers from 0 on. */
  public static final Interval NOT_NEGATIVE =
      new Interval(Optional.of(new End(Decimal.ZERO, true)), Optional.empty());

  /** All numbers from 0 to 1. */
  public static final Interval SHARES =
      new Interval(NOT_NEGATIVE.from, Optional.of(new End(Decimal.of(1), true)));

  /** All numbers. */
  public static final Interval ALL = new Interval(Optional.empty(), Optional.empty());

  /**
   * One end of an interval.
   *
   * @param at the number
   * @param included whether the number belongs to the interval
   */
  public record End(Decimal at, boolean included) {}

  /**
   * Checks that there is a number in the interval.
   *
   * @param from the lower end
   * @param to the upper end
   * @throws ProblemException with {@link QuantityProblem#EMPTY_INTERVAL} if there is none
   */
  public Interval {
    if (isEmpty(from, to)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  QuantityProblem.EMPTY_INTERVAL,
                  Pointer.ROOT,
                  ImmutableMap.of("interval", print(from, to)))));
    }
  }

  /**
   * Obtains the interval between two numbers that belong to it.
   *
   * @param from the least number
   * @param to the greatest number
   * @return the interval
   * @throws ProblemException with {@link QuantityProblem#EMPTY_INTERVAL} if the least is above the
   *     greatest
   */
  public static Interval closed(Decimal from, Decimal to) {
    return new Interval(Optional.of(new End(from, true)), Optional.of(new End(to, true)));
  }

  /**
   * Obtains the interval that a text stands for.
   *
   * @param text the text, such as {@code [0.85, 0.95)} or {@code [90, ..)}
   * @return the interval, or nothing if the text has not the form of one
   * @throws ProblemException if no number lies in it
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  public static Optional<Interval> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || text.contains("[..") || text.contains("..]")) {
      return Optional.empty();
    }
    return Optional.of(
        new Interval(
            end(form.group(2), form.group(1).equals("[")),
            end(form.group(3), form.group(4).equals("]"))));
  }

  private static Optional<End> end(String number, boolean included) {
    return number.equals("..")
        ? Optional.empty()
        : Optional.of(new End(Decimal.parse(number), included));
  }

  /**
   * Tells whether a number lies in the interval.
   *
   * @param number the number
   * @return true if it does
   */
  public boolean contains(Fraction number) {
    return from.map(end -> holds(end, number.compareTo(Fraction.of(end.at())))).orElse(true)
        && to.map(end -> holds(end, Fraction.of(end.at()).compareTo(number))).orElse(true);
  }

  /**
   * Returns the numbers that lie both in this interval and in another.
   *
   * @param other the other interval
   * @return from the later beginning to the earlier end; absent if there is no such number
   */
  public Optional<Interval> intersection(Interval other) {
    Optional<End> later = compareStarts(this, other) >= 0 ? from : other.from;
    Optional<End> earlier = compareEnds(this, other) <= 0 ? to : other.to;
    return isEmpty(later, earlier) ? Optional.empty() : Optional.of(new Interval(later, earlier));
  }

  private static boolean isEmpty(Optional<End> from, Optional<End> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    int order = from.get().at().compareTo(to.get().at());
    return order > 0 || (order == 0 && !(from.get().included() && to.get().included()));
  }

  private static boolean holds(End end, int inward) {
    return inward > 0 || (inward == 0 && end.included());
  }

  /**
   * Compares where this interval ends with where another begins.
   *
   * @param next an interval that does not begin before this one
   * @return 0 if no number lies between them or in both, below 0 if a number lies between them,
   *     above 0 if a number lies in both
   */
  int meets(Interval next) {
    if (to.isEmpty() || next.from.isEmpty()) {
      return 1;
    }
    int order = to.get().at().compareTo(next.from.get().at());
    if (order != 0) {
      return order;
    }
    boolean here = to.get().included();
    boolean there = next.from.get().included();
    return here == there ? (here ? 1 : -1) : 0;
  }

  /**
   * Compares where this interval begins with where another does.
   *
   * @param other the other interval
   * @return below 0, 0 or above 0, as this one begins before, with or behind the other
   */
  public int compareStart(Interval other) {
    return compareStarts(this, other);
  }

  /** Compares where two intervals begin: a number that both would reach first. */
  static int compareStarts(Interval one, Interval other) {
    return compare(one.from, other.from, -1);
  }

  /** Compares where two intervals end. */
  static int compareEnds(Interval one, Interval other) {
    return compare(one.to, other.to, 1);
  }

  /** Compares two ends; outward is the side to which an open or included end reaches further. */
  private static int compare(Optional<End> one, Optional<End> other, int outward) {
    if (one.isEmpty() || other.isEmpty()) {
      return outward * Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    int order = one.get().at().compareTo(other.get().at());
    return order != 0
        ? order
        : outward * Boolean.compare(one.get().included(), other.get().included());
  }

  /** {@return the interval as it is written} */
  @Override
  public String toString() {
    return print(from, to);
  }

  private static String print(Optional<End> from, Optional<End> to) {
    return (from.map(End::included).orElse(false) ? "[" : "(")
        + print(from)
        + ", "
        + print(to)
        + (to.map(End::included).orElse(false) ? "]" : ")");
  }

  static String print(Optional<End> end) {
    return end.map(number -> number.at().toString()).orElse("..");
  }
}

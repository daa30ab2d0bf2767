package org.chamberkit.rule;

import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;

/** The number of an answer that a rule looks at. */
public enum Measure {
  /** The count itself (数量). */
  COUNT(AnswerKind.COUNT, Interval.NOT_NEGATIVE),
  /** The part divided by the whole (占比), from 0 to 1. */
  SHARE(AnswerKind.SHARE, Interval.SHARES);

  private final AnswerKind kind;
  private final Interval domain;

  Measure(AnswerKind kind, Interval domain) {
    this.kind = kind;
    this.domain = domain;
  }

  /** {@return the kind of answer that has such a number} */
  public AnswerKind kind() {
    return kind;
  }

  /** {@return the numbers that are possible} */
  public Interval domain() {
    return domain;
  }

  /**
   * Tells whether an answer has a number: a share of nothing has none.
   *
   * @param answer an answer of the kind of a measure
   * @return true unless its number would be divided by 0
   */
  public static boolean isMeasured(AnswerValue answer) {
    return !(answer instanceof ShareAnswer share && share.whole() == 0);
  }

  /**
   * Returns the number of an answer.
   *
   * @param answer an answer of the kind of a measure, which {@link #isMeasured has a number}
   * @return the number, exactly
   */
  public static Fraction of(AnswerValue answer) {
    return answer instanceof ShareAnswer share
        ? new Fraction(share.part(), share.whole())
        : new Fraction(((CountAnswer) answer).count(), 1);
  }

  /**
   * Writes the number of an answer down.
   *
   * @param answer an answer of the kind of a measure
   * @return the number as it was given, such as {@code 6}, or {@code 51 ÷ 60} for a share
   */
  public static String working(AnswerValue answer) {
    return answer instanceof ShareAnswer share
        ? share.part() + " ÷ " + share.whole()
        : Long.toString(((CountAnswer) answer).count());
  }

  /**
   * Writes a subtraction down.
   *
   * @param number the number that is taken off
   * @return such as {@code − 0.5}, or {@code + 5} for a number below 0
   */
  public static String minus(Decimal number) {
    return number.signum() < 0 ? " + " + number.negated() : " − " + number;
  }
}

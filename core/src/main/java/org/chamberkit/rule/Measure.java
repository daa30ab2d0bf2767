package org.chamberkit.rule;

import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.NumberAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;

/** The number of an answer that a rule looks at. */
public enum Measure {
  /** The count itself (数量). */
  COUNT(AnswerKind.COUNT, Interval.NOT_NEGATIVE),
  /** The part divided by the whole (占比), from 0 to 1. */
  SHARE(AnswerKind.SHARE, Interval.SHARES),
  /** What was achieved divided by what was due (完成率), from 0 on. */
  RATIO(AnswerKind.RATIO, Interval.NOT_NEGATIVE),
  /** The number itself (数值), of either sign. */
  NUMBER(AnswerKind.NUMBER, Interval.ALL);

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

  /** {@return whether the number comes from a division, by what may be 0} */
  public boolean hasDenominator() {
    return this == SHARE || this == RATIO;
  }

  /**
   * Tells whether an answer has a number: a share of nothing has none.
   *
   * @param answer an answer of the kind of a measure
   * @return true unless its number would be divided by 0
   */
  public static boolean isMeasured(AnswerValue answer) {
    return !(answer instanceof ShareAnswer share && share.whole() == 0)
        && !(answer instanceof RatioAnswer ratio && ratio.due() == 0);
  }

  /**
   * Returns the number of an answer.
   *
   * @param answer an answer of the kind of a measure, which {@link #isMeasured has a number}
   * @return the number, exactly
   */
  public static Fraction of(AnswerValue answer) {
    if (answer instanceof ShareAnswer share) {
      return new Fraction(share.part(), share.whole());
    } else if (answer instanceof RatioAnswer ratio) {
      return new Fraction(ratio.achieved(), ratio.due());
    } else if (answer instanceof NumberAnswer number) {
      return Fraction.of(number.number());
    }
    return new Fraction(((CountAnswer) answer).count(), 1);
  }

  /**
   * Writes the number of an answer down.
   *
   * @param answer an answer of the kind of a measure
   * @return the number as it was given, such as {@code 6}, or {@code 51 ÷ 60} for a share
   */
  public static String working(AnswerValue answer) {
    if (answer instanceof ShareAnswer share) {
      return share.part() + " ÷ " + share.whole();
    } else if (answer instanceof RatioAnswer ratio) {
      return ratio.achieved() + " ÷ " + ratio.due();
    } else if (answer instanceof NumberAnswer number) {
      return number.number().toString();
    }
    return Long.toString(((CountAnswer) answer).count());
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

  /**
   * Writes a number down that is multiplied or divided by.
   *
   * @param number the number
   * @return the number, in brackets if it is below 0
   */
  public static String operand(Decimal number) {
    return number.signum() < 0 ? "(" + number + ")" : number.toString();
  }
}

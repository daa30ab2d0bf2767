package org.chamberkit.reckoning;

import java.math.RoundingMode;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.award.FiringKind;
import org.chamberkit.evaluation.AnswerColumns;

/**
 * The rule of an item made ready for many answers: it reckons in whole numbers of units, and says
 * of each answer that is not plain, such as one that is wrong, that it is not; of that the item
 * rule itself is asked.
 *
 * <p>This type is immutable and thread-safe.
 */
public abstract class PlainRule {

  /** Given back for an answer that is not plain. */
  public static final long NOT_PLAIN = Long.MIN_VALUE;

  /** Given back for an answer that shows that the item does not apply. */
  public static final long NOT_APPLICABLE = NOT_PLAIN + 1;

  /** The largest number that is none. */
  public static final long NO_NUMBER = NOT_PLAIN + 2;

  /** Stands for no cap. */
  public static final long ENDLESS = Long.MAX_VALUE;

  private final Optional<AnswerKind> kind;
  private final long cap;
  private final boolean divides;
  private final RoundingMode mode;

  /**
   * Creates a rule that divides.
   *
   * @param kind the one kind of answer that it takes
   * @param cap the most points in units, or {@link #ENDLESS}; the fewest are none
   * @param mode which way what is divided is rounded, {@code UNNECESSARY} if it is not
   */
  PlainRule(AnswerKind kind, long cap, RoundingMode mode) {
    this.kind = Optional.of(kind);
    this.cap = cap;
    this.divides = true;
    this.mode = mode;
  }

  /**
   * Creates a rule that does not divide.
   *
   * @param kind the one kind of answer that it takes
   * @param cap the most points in units, or {@link #ENDLESS}; what it reckons is not below 0
   */
  PlainRule(AnswerKind kind, long cap) {
    this.kind = Optional.of(kind);
    this.cap = cap;
    this.divides = false;
    this.mode = RoundingMode.UNNECESSARY;
  }

  /** Creates a rule that takes answers of any kind, has no cap and divides. */
  PlainRule(RoundingMode mode) {
    this.kind = Optional.empty();
    this.cap = ENDLESS;
    this.divides = true;
    this.mode = mode;
  }

  /**
   * {@return the one kind of answer that it takes; empty if it takes any, and is told the index of
   * the answer where others are told its place in the columns}
   */
  public final Optional<AnswerKind> kind() {
    return kind;
  }

  /**
   * Reckons the points before any bound: so many units, still to be divided by the divisor.
   *
   * @param columns the answers
   * @param place where the answer stands, which is of the one {@link #kind}
   * @return the number, at most {@link PointsUnit#MOST} on either side of 0, {@link #NOT_PLAIN} or
   *     {@link #NOT_APPLICABLE}
   */
  public abstract long reckon(AnswerColumns columns, int place);

  /**
   * Adds up the points in the end by a group of rules of the class of this one, and notes those of
   * each. Each class says the same again for itself, so that the loop is compiled for it alone and
   * calls nothing that it would have to look up.
   */
  abstract long sum(PlainGroup group, AnswerColumns columns, long[] points);

  /** The points in the end. */
  final long units(AnswerColumns columns, int place) {
    long reckoned = reckon(columns, place);
    return reckoned <= NO_NUMBER ? reckoned : finish(reckoned, divisorFor(columns, place));
  }

  /** What reckoned points are still divided by, above 0, for an answer that is plain. */
  long divisor(AnswerColumns columns, int place) {
    return 1;
  }

  /**
   * Returns what reckoned points are still divided by.
   *
   * @param columns the answers
   * @param place where the answer stands, which is plain
   * @return the divisor, above 0
   */
  public final long divisorFor(AnswerColumns columns, int place) {
    return divides ? divisor(columns, place) : 1;
  }

  /**
   * Brings reckoned points between the bounds and rounds them. The bounds are whole units, so that
   * it makes no difference that they act on the rounded number here; and there is no branch that
   * depends on the number, for no processor guesses those.
   *
   * @param reckoned the points before any bound
   * @param divisor what they are divided by
   * @return the points in units; {@link #NOT_PLAIN} where a rounding would be needed that there is
   *     not
   */
  public final long finish(long reckoned, long divisor) {
    if (!divides) {
      return Math.min(reckoned, cap);
    }
    long rounded =
        mode == RoundingMode.HALF_UP
            ? (2 * reckoned + divisor) / (2 * divisor)
            : rounded(reckoned, divisor, mode);
    return rounded <= NO_NUMBER ? rounded : Math.min(Math.max(rounded, 0), cap);
  }

  /**
   * Divides and rounds; a number below 0 stays at most 0, which is all that a floor asks.
   *
   * @param reckoned the number above the line
   * @param divisor the number below it, above 0
   * @param mode which way
   * @return the number, or {@link #NOT_PLAIN} if it would have to be rounded and must not be
   */
  public static long rounded(long reckoned, long divisor, RoundingMode mode) {
    long whole = reckoned / divisor;
    long rest = reckoned - whole * divisor;
    if (rest <= 0) {
      return whole;
    }
    return switch (mode) {
      case HALF_UP -> rest >= divisor - rest ? whole + 1 : whole;
      case HALF_DOWN -> rest > divisor - rest ? whole + 1 : whole;
      case HALF_EVEN ->
          rest > divisor - rest || (rest == divisor - rest && (whole & 1) == 1) ? whole + 1 : whole;
      case UP, CEILING -> whole + 1;
      case DOWN, FLOOR -> whole;
      case UNNECESSARY -> NOT_PLAIN;
    };
  }

  /**
   * Tells whether a bound or the rounding changed reckoned points.
   *
   * @param reckoned the points before any bound
   * @param divisor what they are divided by
   * @param units the points in the end
   * @return true if both are not the same number
   */
  public static boolean isChanged(long reckoned, long divisor, long units) {
    return units * divisor != reckoned;
  }

  /**
   * Tells what changed reckoned points.
   *
   * @param reckoned the points before any bound
   * @param divisor what they are divided by
   * @param units the points in the end, another number
   * @return the one rule that acted
   */
  public final FiringKind firing(long reckoned, long divisor, long units) {
    if (reckoned < 0) {
      return FiringKind.FLOOR;
    }
    boolean isLowered = units * divisor < reckoned;
    return isLowered && units == cap ? FiringKind.CAP : FiringKind.ROUNDING;
  }
}

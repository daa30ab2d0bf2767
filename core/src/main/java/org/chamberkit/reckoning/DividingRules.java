package org.chamberkit.reckoning;

import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.evaluation.AnswerColumns;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rule.Linear;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.Share;
import org.chamberkit.rule.ZeroDenominator;

/** The rules that divide one number of the answer, or of the rule, by another. */
final class DividingRules {

  private DividingRules() {}

  /** {@code maximum × part ÷ whole}. */
  static Optional<PlainRule> share(Share rule, long maximum, PointsUnit unit) {
    long most = Math.min(PointsUnit.MOST / Math.max(1, maximum), unit.mostBelow());
    return Optional.of(
        new LinearShare(
            maximum, 0, 1, most, PlainRule.ENDLESS, without(rule.zeroDenominator()), unit));
  }

  /** {@code maximum × achieved ÷ due}, at most the cap. */
  static Optional<PlainRule> ratio(RatioToTarget rule, long maximum, long cap, PointsUnit unit) {
    return Optional.of(new Ratio(maximum, cap, without(rule.zeroDenominator()), unit));
  }

  /**
   * {@code maximum × (number − none) ÷ (full − none)}, brought to {@code (slope × number − offset)
   * ÷ span}.
   */
  static Optional<PlainRule> linear(Linear rule, long maximum, PointsUnit unit) {
    int places = Math.max(rule.none().scale(), rule.full().scale());
    long one = PointsUnit.scaled(Decimal.ONE, places);
    long none = PointsUnit.scaled(rule.none(), places);
    long full = PointsUnit.scaled(rule.full(), places);
    long most = PointsUnit.MOST / Math.max(1, maximum);
    if (one == PointsUnit.NONE || none == PointsUnit.NONE || full == PointsUnit.NONE) {
      return Optional.empty();
    }
    long largest = (most - Math.abs(none)) / one;
    long span = Math.abs(full - none);
    if (largest < 1 || span > unit.mostBelow() || one > unit.mostBelow()) {
      return Optional.empty();
    }
    long turned = full > none ? maximum : -maximum;
    if (rule.measure() == Measure.COUNT) {
      return Optional.of(
          new LinearCount(turned * one, turned * none, span, largest, maximum, unit));
    }
    long mostWhole =
        Math.min(most / (one + Math.abs(none)), unit.mostBelow() / Math.max(span, one));
    return mostWhole < 1
        ? Optional.empty()
        : Optional.of(
            new LinearShare(
                turned * one,
                turned * none,
                span,
                mostWhole,
                maximum,
                without(rule.zeroDenominator()),
                unit));
  }

  /** What is given back where the rule would divide by 0. */
  private static long without(ZeroDenominator zero) {
    return zero.mayNotApply() ? PlainRule.NOT_APPLICABLE : PlainRule.NOT_PLAIN;
  }

  private static final class LinearCount extends PlainRule {

    private final long slope;
    private final long offset;
    private final long span;
    private final long largest;

    LinearCount(long slope, long offset, long span, long largest, long cap, PointsUnit unit) {
      super(AnswerKind.COUNT, cap, unit.mode());
      this.slope = slope;
      this.offset = offset;
      this.span = span;
      this.largest = largest;
    }

    @Override
    public long reckon(AnswerColumns columns, int place) {
      long count = columns.number(place);
      return count >= 0 && count <= largest ? slope * count - offset : NOT_PLAIN;
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((LinearCount) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }

    @Override
    long divisor(AnswerColumns columns, int place) {
      return span;
    }
  }

  private static final class LinearShare extends PlainRule {

    private final long slope;
    private final long offset;
    private final long span;
    private final long largest;
    private final long ofNothing;

    LinearShare(
        long slope,
        long offset,
        long span,
        long largest,
        long cap,
        long ofNothing,
        PointsUnit unit) {
      super(AnswerKind.SHARE, cap, unit.mode());
      this.slope = slope;
      this.offset = offset;
      this.span = span;
      this.largest = largest;
      this.ofNothing = ofNothing;
    }

    @Override
    public long reckon(AnswerColumns columns, int place) {
      long part = columns.number(place);
      long whole = columns.number(place + 1);
      if (part >= 0 && part <= whole && whole > 0 && whole <= largest) {
        return slope * part - offset * whole;
      }
      return part == 0 && whole == 0 ? ofNothing : NOT_PLAIN;
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((LinearShare) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }

    @Override
    long divisor(AnswerColumns columns, int place) {
      return span * columns.number(place + 1);
    }
  }

  private static final class Ratio extends PlainRule {

    private final long maximum;
    private final long largest;
    private final long mostDue;
    private final long ofNothing;

    Ratio(long maximum, long cap, long ofNothing, PointsUnit unit) {
      super(AnswerKind.RATIO, cap, unit.mode());
      this.maximum = maximum;
      this.largest = PointsUnit.MOST / Math.max(1, maximum);
      this.mostDue = unit.mostBelow();
      this.ofNothing = ofNothing;
    }

    @Override
    public long reckon(AnswerColumns columns, int place) {
      long achieved = columns.number(place);
      long due = columns.number(place + 1);
      if (achieved >= 0 && achieved <= largest && due > 0 && due <= mostDue) {
        return maximum * achieved;
      }
      return achieved >= 0 && due == 0 ? ofNothing : NOT_PLAIN;
    }

    @Override
    long sum(PlainGroup group, AnswerColumns columns, long[] points) {
      long sum = 0;
      for (int i = 0; i < group.rules.length; i++) {
        long units = ((Ratio) group.rules[i]).units(columns, group.places[i]);
        if (units <= NO_NUMBER) {
          return units;
        }
        group.put(i, units, points);
        sum += units;
      }
      return sum;
    }

    @Override
    long divisor(AnswerColumns columns, int place) {
      return columns.number(place + 1);
    }
  }
}

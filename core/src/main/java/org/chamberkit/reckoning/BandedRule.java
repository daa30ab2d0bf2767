package org.chamberkit.reckoning;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.evaluation.AnswerColumns;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.rule.Banded;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.PointsBand;

/**
 * The points of a band. The bands leave no gap and do not overlap, so that a number lies in the
 * last band that begins before it, in the order in which they begin.
 */
final class BandedRule extends PlainRule {

  private static final Comparator<PointsBand> HIGHEST_FIRST =
      Collections.reverseOrder(BandedRule::compareStarts);

  private final boolean ofShares;
  private final long ofNothing;
  private final long one;
  private final long largest;

  /** Where each band but the first begins, the highest first, times {@link #one}. */
  private final long[] starts;

  /** 0 where the start itself lies in the band, else 1. */
  private final long[] openings;

  private final long[] points;

  private BandedRule(
      boolean ofShares,
      long ofNothing,
      long one,
      long[] starts,
      long[] openings,
      long[] points,
      long largest) {
    super(ofShares ? AnswerKind.SHARE : AnswerKind.COUNT, ENDLESS);
    this.ofShares = ofShares;
    this.ofNothing = ofNothing;
    this.one = one;
    this.starts = starts;
    this.openings = openings;
    this.points = points;
    this.largest = largest;
  }

  static Optional<PlainRule> of(Banded rule, PointsUnit unit) {
    ImmutableList<PointsBand> bands = ImmutableList.sortedCopyOf(HIGHEST_FIRST, rule.bands());
    int places = bands.stream().mapToInt(BandedRule::places).max().orElseThrow();
    long one = PointsUnit.scaled(Decimal.ONE, places);
    if (one == PointsUnit.NONE) {
      return Optional.empty();
    }
    long[] starts = new long[bands.size()];
    long[] openings = new long[bands.size()];
    long[] points = new long[bands.size()];
    long farthest = one;
    for (int i = 0; i < points.length; i++) {
      PointsBand band = bands.get(i);
      points[i] = unit.units(band.points().value());
      Optional<Interval.End> from = band.range().from();
      starts[i] = from.map(end -> PointsUnit.scaled(end.at(), places)).orElse(0L);
      openings[i] = from.map(Interval.End::included).orElse(true) ? 0 : 1;
      if (points[i] == PointsUnit.NONE || starts[i] == PointsUnit.NONE) {
        return Optional.empty();
      }
      farthest = Math.max(farthest, Math.abs(starts[i]));
    }
    boolean ofShares = rule.measure() == Measure.SHARE;
    long ofNothing = rule.zeroDenominator().mayNotApply() ? NOT_APPLICABLE : NOT_PLAIN;
    long largest = PointsUnit.MOST / (ofShares ? farthest : one);
    return Optional.of(new BandedRule(ofShares, ofNothing, one, starts, openings, points, largest));
  }

  private static int compareStarts(PointsBand one, PointsBand other) {
    Optional<Interval.End> from = one.range().from();
    Optional<Interval.End> otherFrom = other.range().from();
    if (from.isEmpty() || otherFrom.isEmpty()) {
      return Boolean.compare(from.isPresent(), otherFrom.isPresent());
    }
    int order = from.get().at().compareTo(otherFrom.get().at());
    return order != 0 ? order : Boolean.compare(otherFrom.get().included(), from.get().included());
  }

  private static int places(PointsBand band) {
    return band.range().from().map(end -> end.at().scale()).orElse(0);
  }

  @Override
  public long reckon(AnswerColumns columns, int place) {
    if (ofShares) {
      return ofShare(columns.number(place), columns.number(place + 1));
    }
    long count = columns.number(place);
    return count >= 0 && count <= largest ? points(count * one, 1) : NOT_PLAIN;
  }

  @Override
  long sum(PlainGroup group, AnswerColumns columns, long[] points) {
    long sum = 0;
    for (int i = 0; i < group.rules.length; i++) {
      long units = ((BandedRule) group.rules[i]).units(columns, group.places[i]);
      if (units <= NO_NUMBER) {
        return units;
      }
      group.put(i, units, points);
      sum += units;
    }
    return sum;
  }

  private long ofShare(long part, long whole) {
    if (part >= 0 && part <= whole && whole > 0 && whole <= largest) {
      return points(part * one, whole);
    }
    return part == 0 && whole == 0 ? ofNothing : NOT_PLAIN;
  }

  /** The points of the band of {@code number ÷ (one × whole)}. */
  private long points(long number, long whole) {
    int band = 0;
    for (int i = 0; i < starts.length - 1; i++) {
      long start = starts[i] * whole + openings[i];
      band += (int) ((number - start) >>> (Long.SIZE - 1)); // one more if the number lies below
    }
    return points[band];
  }
}

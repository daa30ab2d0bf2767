package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;

/**
 * The points for all numbers of an interval (分段计分).
 *
 * @param range the numbers
 * @param points the points, not below 0
 */
public record PointsBand(Interval range, Points points) {

  static ImmutableList<Interval> ranges(ImmutableList<PointsBand> bands) {
    return ImmutableList.copyOf(Lists.transform(bands, PointsBand::range));
  }

  /** The band of a number that lies in one of them. */
  static PointsBand of(ImmutableList<PointsBand> bands, Fraction number) {
    return bands.stream().filter(band -> band.range().contains(number)).findFirst().orElseThrow();
  }

  static Points most(ImmutableList<PointsBand> bands) {
    return bands.stream().map(PointsBand::points).max(Points::compareTo).orElseThrow();
  }

  static PointsRange pointsRange(ImmutableList<PointsBand> bands) {
    Points fewest = bands.stream().map(PointsBand::points).min(Points::compareTo).orElseThrow();
    return PointsRange.between(fewest, most(bands));
  }
}

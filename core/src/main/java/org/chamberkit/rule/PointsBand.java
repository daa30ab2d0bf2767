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

  /**
   * Returns the numbers of bands.
   *
   * @param bands the bands
   * @return their ranges, in the same order
   */
  public static ImmutableList<Interval> ranges(ImmutableList<PointsBand> bands) {
    return ImmutableList.copyOf(Lists.transform(bands, PointsBand::range));
  }

  /**
   * Finds the band of a number.
   *
   * @param bands the bands
   * @param number a number that lies in one of them
   * @return the band
   */
  public static PointsBand of(ImmutableList<PointsBand> bands, Fraction number) {
    return bands.stream().filter(band -> band.range().contains(number)).findFirst().orElseThrow();
  }

  /**
   * Returns the points of the best band.
   *
   * @param bands the bands, at least one
   * @return the most points
   */
  public static Points most(ImmutableList<PointsBand> bands) {
    return bands.stream().map(PointsBand::points).max(Points::compareTo).orElseThrow();
  }

  /**
   * Returns what the bands can give.
   *
   * @param bands the bands, at least one
   * @return from the fewest to the most points
   */
  public static PointsRange pointsRange(ImmutableList<PointsBand> bands) {
    Points fewest = bands.stream().map(PointsBand::points).min(Points::compareTo).orElseThrow();
    return PointsRange.between(fewest, most(bands));
  }
}

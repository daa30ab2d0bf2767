package org.chamberkit.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.quantity.Interval;
import org.chamberkit.reckoning.PointsUnit;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Step;

/** A step after the points of the dimensions, in units. */
sealed interface PlainStep {

  /** A bonus or deduction. */
  record Adjusting(boolean adds, long cap, long lowest) implements PlainStep {

    /** The total after it. */
    long apply(long total, long sum) {
      return Math.max(lowest, total + effect(sum));
    }

    /** What it adds. */
    long effect(long sum) {
      long bounded = Math.min(sum, cap);
      return adds ? bounded : -bounded;
    }
  }

  /** Grades, each from its fewest to its most units, both included. */
  final class Grading implements PlainStep {

    private final long[] fewest;
    private final long[] most;
    private final List<Optional<GradeLine>> lines = new ArrayList<>();

    private Grading(GradeScale scale, PointsUnit unit) {
      fewest = new long[scale.bands().size()];
      most = new long[fewest.length];
      for (int i = 0; i < fewest.length; i++) {
        GradeBand band = scale.bands().get(i);
        fewest[i] = band.range().from().map(end -> fewest(end, unit)).orElse(Long.MIN_VALUE);
        most[i] = band.range().to().map(end -> most(end, unit)).orElse(Long.MAX_VALUE);
        lines.add(Optional.of(new GradeLine(scale.id(), band.grade())));
      }
    }

    private static long fewest(Interval.End end, PointsUnit unit) {
      long least = rounded(end, unit, RoundingMode.CEILING);
      boolean isLeftOut = !end.included() && rounded(end, unit, RoundingMode.FLOOR) == least;
      return isLeftOut ? least + 1 : least;
    }

    private static long most(Interval.End end, PointsUnit unit) {
      long greatest = rounded(end, unit, RoundingMode.FLOOR);
      boolean isLeftOut = !end.included() && rounded(end, unit, RoundingMode.CEILING) == greatest;
      return isLeftOut ? greatest - 1 : greatest;
    }

    private static long rounded(Interval.End end, PointsUnit unit, RoundingMode mode) {
      BigDecimal units = end.at().toBigDecimal().movePointRight(unit.places()).setScale(0, mode);
      return units
          .min(BigDecimal.valueOf(Long.MAX_VALUE - 1))
          .max(BigDecimal.valueOf(Long.MIN_VALUE + 1))
          .longValueExact();
    }

    /** The grade of a total. */
    Optional<GradeLine> grade(long total) {
      for (int i = 0; i < fewest.length; i++) {
        if (total >= fewest[i] && total <= most[i]) {
          return lines.get(i);
        }
      }
      return Optional.empty();
    }
  }

  /** The bonuses and deductions of a rubric; absent if one of them cannot be reckoned in units. */
  static Optional<Adjusting[]> adjusting(Rubric rubric, PointsUnit unit) {
    List<Adjusting> steps = new ArrayList<>();
    for (Step step : rubric.steps()) {
      if (step instanceof Adjustment adjustment) {
        long cap =
            adjustment.cap().map(points -> unit.units(points.value())).orElse(Long.MAX_VALUE);
        long lowest =
            adjustment
                .totalNotBelow()
                .map(points -> unit.units(points.value()))
                .orElse(-Long.MAX_VALUE);
        if (cap == PointsUnit.NONE || lowest == PointsUnit.NONE) {
          return Optional.empty();
        }
        steps.add(new Adjusting(adjustment.kind() == AdjustmentKind.BONUS, cap, lowest));
      }
    }
    return Optional.of(steps.toArray(Adjusting[]::new));
  }

  /** The grades of a rubric; absent if it has none. */
  static Optional<Grading> grading(Rubric rubric, PointsUnit unit) {
    return rubric.gradeScale().map(scale -> new Grading(scale, unit));
  }
}

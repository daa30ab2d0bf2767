package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.chamberkit.answer.PartId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.Bands;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.text.Name;

/**
 * The grade that follows from the total (等级划分).
 *
 * @param id the identifier, unique in the rubric
 * @param name what the step is called
 * @param bands the bands, in any order; together they hold each possible total once
 */
public record GradeScale(PartId id, Name name, ImmutableList<GradeBand> bands) implements Step {

  /**
   * Checks that no grade is listed twice.
   *
   * @param id the identifier
   * @param name what the step is called
   * @param bands the bands
   * @throws ProblemException with {@link RubricProblem#DUPLICATE_PART} if one is
   */
  public GradeScale {
    ProblemException.throwIfErrors(
        Repetitions.check(
            Pointer.to("bands"),
            bands,
            band -> band.grade().id(),
            (grade, entry) ->
                Problem.of(
                    RubricProblem.DUPLICATE_PART,
                    entry.child("grade").child("id"),
                    ImmutableMap.of("part", grade.text()))));
  }

  @Override
  public String word() {
    return "gradeScale";
  }

  /**
   * Returns the grade of a total.
   *
   * @param total the total
   * @return the grade; absent while the total is open and can come to more than one
   */
  public Optional<Grade> grade(PointsRange total) {
    return band(total).map(GradeBand::grade);
  }

  /**
   * Returns the band of a total.
   *
   * @param total the total
   * @return the band; absent while the total is open and can lie in more than one
   */
  public Optional<GradeBand> band(PointsRange total) {
    return bands.stream().filter(band -> holds(band.range(), total)).findFirst();
  }

  private static boolean holds(Interval band, PointsRange total) {
    return total.lowest().map(low -> holds(band, low)).orElse(band.from().isEmpty())
        && total.highest().map(high -> holds(band, high)).orElse(band.to().isEmpty());
  }

  private static boolean holds(Interval band, Points total) {
    return band.contains(Fraction.of(total.value()));
  }

  /** Checks that the bands hold each possible total once. */
  ImmutableList<Problem> check(PointsRange possible) {
    Interval domain =
        new Interval(
            possible.lowest().map(lowest -> new Interval.End(lowest.value(), true)),
            possible.highest().map(highest -> new Interval.End(highest.value(), true)));
    return Bands.check(ranges(), domain);
  }

  private ImmutableList<Interval> ranges() {
    return ImmutableList.copyOf(Lists.transform(bands, GradeBand::range));
  }
}

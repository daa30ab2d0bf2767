package org.chamberkit.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Objects;
import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.Bands;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;
import org.jspecify.annotations.Nullable;

/**
 * The grade that follows from the total (等级划分).
 *
 * @param id the identifier, unique in the rubric
 * @param name what the step is called
 * @param clause the clause of the source that the grades come from, if known
 * @param effective from which day to which day it is in force
 * @param bands the bands, in any order; together they hold each possible total once
 */
public record GradeScale(
    PartId id,
    Name name,
    Optional<String> clause,
    Validity effective,
    ImmutableList<GradeBand> bands)
    implements Step {

  /**
   * Checks that no grade is listed twice.
   *
   * @param id the identifier
   * @param name what the step is called
   * @param clause the clause of the source that the grades come from, if known
   * @param effective from which day to which day it is in force
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

  /**
   * Creates a scale that is always in force.
   *
   * @param id the identifier
   * @param name what the step is called
   * @param clause the clause of the source that the grades come from, if known
   * @param bands the bands
   * @throws ProblemException with {@link RubricProblem#DUPLICATE_PART} if a grade is listed twice
   */
  public GradeScale(PartId id, Name name, Optional<String> clause, ImmutableList<GradeBand> bands) {
    this(id, name, clause, Validity.ALWAYS, bands);
  }

  /**
   * Creates a scale of which no clause is known.
   *
   * @param id the identifier
   * @param name what the step is called
   * @param bands the bands
   * @throws ProblemException with {@link RubricProblem#DUPLICATE_PART} if a grade is listed twice
   */
  public GradeScale(PartId id, Name name, ImmutableList<GradeBand> bands) {
    this(id, name, Optional.empty(), bands);
  }

  @Override
  public String word() {
    return "gradeScale";
  }

  /**
   * Finds a grade.
   *
   * @param grade its identifier
   * @return the grade; absent if the scale does not have it
   */
  public Optional<Grade> find(PartId grade) {
    return bands.stream()
        .map(GradeBand::grade)
        .filter(found -> found.id().equals(grade))
        .findFirst();
  }

  /** {@return the grades, that of the lowest totals first} */
  public ImmutableList<Grade> ascending() {
    return ascendingBands().stream().map(GradeBand::grade).collect(toImmutableList());
  }

  /**
   * {@return the bands, that of the lowest totals first: in the order in which they are written}
   */
  public ImmutableList<GradeBand> ascendingBands() {
    return bands.stream()
        .sorted((one, other) -> one.range().compareStart(other.range()))
        .collect(toImmutableList());
  }

  /** Tells whether another scale says the same, in whichever order the bands are listed. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GradeScale scale
        && id.equals(scale.id)
        && name.equals(scale.name)
        && clause.equals(scale.clause)
        && effective.equals(scale.effective)
        && ascendingBands().equals(scale.ascendingBands());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, clause, effective, ascendingBands());
  }

  /**
   * Returns the next grade below another.
   *
   * @param grade a grade of this scale
   * @return the next grade below; absent for the lowest
   */
  public Optional<Grade> below(Grade grade) {
    ImmutableList<Grade> ascending = ascending();
    int place = ascending.indexOf(grade);
    return place > 0 ? Optional.of(ascending.get(place - 1)) : Optional.empty();
  }

  /**
   * Returns the lower of two grades.
   *
   * @param one a grade of this scale
   * @param other another
   * @return the one of the lower totals
   */
  public Grade lower(Grade one, Grade other) {
    ImmutableList<Grade> ascending = ascending();
    return ascending.indexOf(one) <= ascending.indexOf(other) ? one : other;
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

  /**
   * Checks that the bands hold each possible total once.
   *
   * @param possible the totals that are possible
   * @return a problem for each gap and overlap, with pointers into the bands
   */
  public ImmutableList<Problem> check(PointsRange possible) {
    return Bands.check(ranges(), possible.interval());
  }

  private ImmutableList<Interval> ranges() {
    return ImmutableList.copyOf(Lists.transform(bands, GradeBand::range));
  }
}

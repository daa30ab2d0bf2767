package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/** A step that works on the total as it stands: it bounds, converts or rounds it. */
public sealed interface TotalStep extends Step {

  /**
   * Works on a total; never lowers one of two totals below the other.
   *
   * @param total the total before the step
   * @return the total after it
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  PointsRange apply(PointsRange total);

  /** {@return the same step, always in force} */
  TotalStep always();

  /**
   * Bounds on the total (总分封顶、保底): 1000 points and a bonus of 30, but no more than 1000 in the end.
   *
   * @param id the identifier, unique in the rubric
   * @param name what the step is called
   * @param clause the clause of the source that the step comes from, if known
   * @param effective from which day to which day it is in force
   * @param most the highest total allowed, if there is one
   * @param least the lowest total allowed, if there is one
   */
  record Limit(
      PartId id,
      Name name,
      Optional<String> clause,
      Validity effective,
      Optional<Points> most,
      Optional<Points> least)
      implements TotalStep {

    /**
     * Checks that there is a bound, and that the lowest is not above the highest.
     *
     * @param id the identifier, unique in the rubric
     * @param name what the step is called
     * @param clause the clause of the source that the step comes from, if known
     * @param effective from which day to which day it is in force
     * @param most the highest total allowed, if there is one
     * @param least the lowest total allowed, if there is one
     * @throws ProblemException with {@link RubricProblem#NO_BOUND} or {@code RANGE_REVERSED} if not
     */
    public Limit {
      ProblemException.throwIfErrors(checkBounds(id, least, most));
    }

    private static ImmutableList<Problem> checkBounds(
        PartId id, Optional<Points> least, Optional<Points> most) {
      if (least.isEmpty() && most.isEmpty()) {
        return ImmutableList.of(
            Problem.of(RubricProblem.NO_BOUND, Pointer.ROOT, ImmutableMap.of("step", id.text())));
      }
      return RubricCheck.bounds(least, most);
    }

    /**
     * Creates a step that is always in force.
     *
     * @param id the identifier, unique in the rubric
     * @param name what the step is called
     * @param clause the clause of the source that the step comes from, if known
     * @param most the highest total allowed, if there is one
     * @param least the lowest total allowed, if there is one
     * @throws ProblemException with {@link RubricProblem#NO_BOUND} or {@code RANGE_REVERSED} if
     *     there is no bound, or the lowest is above the highest
     */
    public Limit(
        PartId id,
        Name name,
        Optional<String> clause,
        Optional<Points> most,
        Optional<Points> least) {
      this(id, name, clause, Validity.ALWAYS, most, least);
    }

    @Override
    public PointsRange apply(PointsRange total) {
      PointsRange capped = most.map(total::cappedAt).orElse(total);
      return least.map(capped::flooredAt).orElse(capped);
    }

    @Override
    public TotalStep always() {
      return new Limit(id, name, clause, most, least);
    }

    @Override
    public String word() {
      return "limit";
    }
  }

  /**
   * A conversion from one scale to another (折算), such as from 1000 points to 100: {@code total × to
   * ÷ from}, rounded once.
   *
   * @param id the identifier, unique in the rubric
   * @param name what the step is called
   * @param clause the clause of the source that the step comes from, if known
   * @param effective from which day to which day it is in force
   * @param from the full points of the scale before, above 0
   * @param to the full points of the scale after, above 0
   * @param rounding how the converted total is rounded
   */
  record Conversion(
      PartId id,
      Name name,
      Optional<String> clause,
      Validity effective,
      Points from,
      Points to,
      Rounding rounding)
      implements TotalStep {

    /**
     * Checks that both scales are above 0.
     *
     * @param id the identifier, unique in the rubric
     * @param name what the step is called
     * @param clause the clause of the source that the step comes from, if known
     * @param effective from which day to which day it is in force
     * @param from the full points of the scale before
     * @param to the full points of the scale after
     * @param rounding how the converted total is rounded
     * @throws ProblemException with {@code NOT_POSITIVE} if one is not
     */
    public Conversion {
      ProblemException.throwIfErrors(
          ImmutableList.<Problem>builder()
              .addAll(Points.checkPositive("from", Optional.of(from)))
              .addAll(Points.checkPositive("to", Optional.of(to)))
              .build());
    }

    /**
     * Creates a step that is always in force.
     *
     * @param id the identifier, unique in the rubric
     * @param name what the step is called
     * @param clause the clause of the source that the step comes from, if known
     * @param from the full points of the scale before, above 0
     * @param to the full points of the scale after, above 0
     * @param rounding how the converted total is rounded
     * @throws ProblemException with {@code NOT_POSITIVE} if a scale is not above 0
     */
    public Conversion(
        PartId id, Name name, Optional<String> clause, Points from, Points to, Rounding rounding) {
      this(id, name, clause, Validity.ALWAYS, from, to, rounding);
    }

    @Override
    public PointsRange apply(PointsRange total) {
      return new PointsRange(total.lowest().map(this::convert), total.highest().map(this::convert));
    }

    /**
     * Converts points, not yet rounded.
     *
     * @param points the points on the scale before
     * @return the points on the scale after, exactly
     * @throws AmountOverflowException if the number does not fit
     */
    public Fraction exactly(Points points) {
      return Fraction.of(points.value())
          .times(Fraction.of(to.value()))
          .dividedBy(Fraction.of(from.value()));
    }

    private Points convert(Points points) {
      return new Points(exactly(points).rounded(rounding));
    }

    @Override
    public TotalStep always() {
      return new Conversion(id, name, clause, from, to, rounding);
    }

    @Override
    public String word() {
      return "conversion";
    }
  }

  /**
   * The rounding of the total (总分修约).
   *
   * @param id the identifier, unique in the rubric
   * @param name what the step is called
   * @param clause the clause of the source that the step comes from, if known
   * @param effective from which day to which day it is in force
   * @param rounding how the total is rounded
   * @param places by which total subjects are ranked
   */
  record Rounded(
      PartId id,
      Name name,
      Optional<String> clause,
      Validity effective,
      Rounding rounding,
      PlacesBy places)
      implements TotalStep {

    /**
     * Creates a step that is always in force.
     *
     * @param id the identifier, unique in the rubric
     * @param name what the step is called
     * @param clause the clause of the source that the step comes from, if known
     * @param rounding how the total is rounded
     * @param places by which total subjects are ranked
     */
    public Rounded(
        PartId id, Name name, Optional<String> clause, Rounding rounding, PlacesBy places) {
      this(id, name, clause, Validity.ALWAYS, rounding, places);
    }

    @Override
    public PointsRange apply(PointsRange total) {
      return total.rounded(rounding);
    }

    @Override
    public TotalStep always() {
      return new Rounded(id, name, clause, rounding, places);
    }

    @Override
    public String word() {
      return "rounding";
    }
  }

  /** By which of two totals subjects are ranked (名次依据). */
  enum PlacesBy {
    /** By the total as it is published; who is equal in it shares a place. */
    ROUNDED,
    /** By the total before it was rounded; the published one is for display. */
    EXACT
  }
}

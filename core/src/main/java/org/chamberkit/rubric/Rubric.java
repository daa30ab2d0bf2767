package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamberkit.fact.EvidenceMethod;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.Perspective;
import org.chamberkit.subtotal.Roundings;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * One version of a rubric (评分细则): what is asked, what it is worth, and in which order the rules
 * follow.
 *
 * <p>The base score (基础分) is the sum of the dimensions; the steps follow in their order. A rubric
 * that is not consistent cannot be built: {@link ProblemException} then names all that is wrong.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Rubric rubric = Rubric.builder()
 *     .key(new RubricKey("wenzhou-chambers-elsewhere", "2012"))
 *     .name(Name.of("在外温州商会考核", "Evaluation of Wenzhou chambers elsewhere"))
 *     .standing(Standing.OFFICIAL)
 *     .source(source)
 *     .addDimensions(projects, services)
 *     .addStep(bonus)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Rubric implements WithRubric permits ImmutableRubric {

  /**
   * The items, the dimensions, and the base: what is done between the gates and the other steps.
   */
  private static final int SCORING_STEPS = 3;

  Rubric() {}

  /** {@return identifier and version} */
  public abstract RubricKey key();

  /** {@return what the rubric is called} */
  public abstract Name name();

  /** {@return whether it was published by a body or made up} */
  public abstract Standing standing();

  /** {@return where it was published; an official rubric has one} */
  public abstract Optional<Source> source();

  /** {@return from which day to which day it is in force; if not set, always} */
  @Value.Default
  public Validity effective() {
    return Validity.ALWAYS;
  }

  /**
   * {@return the points that everybody begins with (基础分), to which a running ledger adds and from
   * which it takes off; above 0, if there are such}
   */
  public abstract Optional<Points> opening();

  /**
   * {@return what the opening points and the dimensions are worth together (总分), above 0, if the
   * rubric states it}
   */
  public abstract Optional<Points> maximum();

  /**
   * {@return how points of items are rounded (修约), and those of criteria that divide if nothing is
   * said of them; there if some rule divides}
   */
  public abstract Optional<Rounding> rounding();

  /**
   * {@return how points of criteria are rounded, each of them, after its bounds; if the rubric says
   * so. How the total is rounded is a step}
   */
  public abstract Optional<Rounding> criterionRounding();

  /**
   * {@return the perspectives from which items are judged (评价方), with weights that add up to 1;
   * there if some rule mixes them}
   */
  public abstract ImmutableList<Perspective> perspectives();

  /** {@return where the perspectives are mixed; if not set, in each item} */
  @Value.Default
  public PerspectivesMixed perspectivesMixed() {
    return PerspectivesMixed.PER_ITEM;
  }

  /** {@return the dimensions, in the order of the rubric, at least one unless points are given} */
  public abstract ImmutableList<Criterion> dimensions();

  /**
   * {@return the numbered steps beside the points of the dimensions, in their order: gates come
   * before those points; bonuses and deductions, the grade and vetoes after them}
   */
  public abstract ImmutableList<Step> steps();

  /**
   * Returns the number of a step in the order of all rules (计分顺序), from 1: gates, then the items,
   * the dimensions and their sum, which have a number each, then the other steps.
   *
   * @param index the index of the step in the list
   * @return its number
   */
  public final int numberOf(int index) {
    return index + 1 + (steps().get(index) instanceof Gate ? 0 : SCORING_STEPS);
  }

  /** {@return the number of the sum of the dimensions in the order of all rules} */
  public final int numberOfBase() {
    return (int) steps().stream().filter(Gate.class::isInstance).count() + SCORING_STEPS;
  }

  /** {@return the opening points and the maxima of the dimensions, added up} */
  public final Points sumOfMaxima() {
    return dimensions().stream()
        .map(Criterion::worth)
        .reduce(opening().orElse(Points.ZERO), Points::plus);
  }

  /** {@return how points are rounded below the total} */
  public final Roundings roundings() {
    return new Roundings(rounding(), criterionRounding());
  }

  /**
   * {@return what the items of the dimensions are worth by the method that shows how their answers
   * are found (考评方法), for those that state one: a second split of the same points}
   */
  public final ImmutableSortedMap<EvidenceMethod, Points> pointsByMethod() {
    SortedMap<EvidenceMethod, Points> sums = new TreeMap<>();
    dimensions().forEach(dimension -> addByMethod(dimension, sums));
    return ImmutableSortedMap.copyOfSorted(sums);
  }

  private static void addByMethod(RubricPart part, SortedMap<EvidenceMethod, Points> sums) {
    if (part instanceof Criterion criterion) {
      criterion.parts().forEach(child -> addByMethod(child, sums));
    } else if (part instanceof Item item) {
      item.method().ifPresent(method -> sums.merge(method, item.worth(), Points::plus));
    }
  }

  /** {@return whether some of the rules are not always in force} */
  public final boolean isDated() {
    return Dating.days(this).findAny().isPresent();
  }

  /**
   * {@return the rules that are in force together, for each time in which these are the same while
   * the rubric is in force, in the order of the times}
   */
  public final ImmutableList<InForce> times() {
    return Dating.times(this).stream()
        .map(days -> new InForce(this, days, Dating.dayOf(days)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the rules that are in force on a day.
   *
   * @param day the day, mostly the last one of the period of an evaluation
   * @return the rules; absent if the rubric itself is not in force
   */
  public final Optional<InForce> inForceOn(LocalDate day) {
    return Dating.times(this).stream()
        .filter(days -> days.holdsOn(day))
        .map(days -> new InForce(this, days, day))
        .findFirst();
  }

  /** {@return the grades, if the rubric has any} */
  public final Optional<GradeScale> gradeScale() {
    return steps().stream()
        .filter(GradeScale.class::isInstance)
        .map(GradeScale.class::cast)
        .findFirst();
  }

  /**
   * Returns the totals that are possible.
   *
   * @return from the lowest to the highest total; an end is absent where a rule has no bound
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  public final PointsRange range() {
    PointsRange range =
        dimensions().stream()
            .map(dimension -> dimension.range(roundings()))
            .reduce(PointsRange.exactly(opening().orElse(Points.ZERO)), PointsRange::plus);
    for (Step step : steps()) {
      if (step instanceof Adjustment adjustment) {
        range = adjustment.apply(range, adjustment.range(roundings()));
      } else if (step instanceof TotalStep totalStep) {
        range = totalStep.apply(range);
      }
    }
    return range;
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(RubricCheck.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a rubric; key, name and standing are required, and at least one dimension. */
  public static final class Builder extends ImmutableRubric.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

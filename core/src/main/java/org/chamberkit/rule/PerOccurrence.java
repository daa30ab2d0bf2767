package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.IncidentsAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;

/**
 * The same points for each occurrence (每个计分): {@code start + count × each}, at most the cap where
 * points are added, at least the floor where they are taken off (扣完为止).
 *
 * <p>Without a bound, more earns more (多超多得), beyond the maximum of the item too, or costs more.
 *
 * <p>Where incidents that the subject did not report weigh more, the count is {@code reported +
 * unreported × weight}.
 *
 * <p>Sources: Wenzhou municipal government office, notice of 2012-04-11, section 5 (10 points for
 * each project, more earns more); work-assessment sheets of Party branches (each missing meeting
 * −0.5 within an item worth 2); the negative list of the Shaanxi provincial civilised-unit
 * assessment of 2017 (events not reported but found otherwise are deducted double).
 *
 * @param start the points where nothing occurs; the maximum of the item where points are taken off
 *     it, else mostly 0
 * @param each the points for each occurrence, not 0; below 0 to take off
 * @param cap the most that can be earned, above 0 and above the start; absent if there is no bound
 * @param floor the fewest points that are left, below the start; absent if there is no bound
 * @param unreported how many times an incident counts that was not reported, above 0; absent if the
 *     answer is a plain count
 */
public record PerOccurrence(
    Points start,
    Points each,
    Optional<Points> cap,
    Optional<Points> floor,
    Optional<Decimal> unreported)
    implements StandardItemRule {

  /**
   * Checks that the points move, and that each bound can be reached.
   *
   * @param start the points where nothing occurs
   * @param each the points for each occurrence
   * @param cap the most that can be earned
   * @param floor the fewest points that are left
   * @param unreported how many times an incident counts that was not reported
   * @throws ProblemException with {@link RuleProblem#MOVES_NOTHING} if each is 0, with {@link
   *     QuantityProblem#NOT_POSITIVE} if the cap is not above 0, with {@link
   *     RuleProblem#BOUND_NEVER_REACHED} if a bound lies where the points never go, with {@link
   *     RuleProblem#NOT_ABOVE_ZERO} if unreported incidents do not count
   */
  public PerOccurrence {
    RuleChecks checks = new RuleChecks();
    if (each.signum() == 0) {
      checks.add(
          RuleProblem.MOVES_NOTHING, Pointer.to("each"), ImmutableMap.of("attribute", "each"));
    }
    checks.positive("cap", cap).aboveZero("unreported", unreported);
    if (each.signum() != 0) {
      boolean rises = each.signum() > 0;
      Optional<Points> most = cap.filter(points -> points.signum() > 0);
      checkBound("cap", start, most, rises && isBelow(Optional.of(start), most), checks);
      checkBound("floor", start, floor, !rises && isBelow(floor, Optional.of(start)), checks);
    }
    checks.throwIfErrors();
  }

  /**
   * Creates a rule that adds the points to nothing.
   *
   * @param each the points for each occurrence
   * @param cap the most that can be earned
   * @throws ProblemException if the points are 0, or the cap is not above 0
   */
  public PerOccurrence(Points each, Optional<Points> cap) {
    this(Points.ZERO, each, cap, Optional.empty(), Optional.empty());
  }

  /**
   * Obtains a rule that takes the points off a start until it is used up (扣完为止).
   *
   * @param start the points where nothing occurs, above 0
   * @param off the points taken off for each occurrence, above 0
   * @return the rule
   * @throws ProblemException if the start is not above 0, or the points are 0
   */
  public static PerOccurrence takingOff(Points start, Points off) {
    return new PerOccurrence(
        start, off.negated(), Optional.empty(), Optional.of(Points.ZERO), Optional.empty());
  }

  private static boolean isBelow(Optional<Points> lower, Optional<Points> higher) {
    return lower.isPresent() && higher.isPresent() && lower.get().compareTo(higher.get()) < 0;
  }

  private static void checkBound(
      String attribute, Points start, Optional<Points> bound, boolean acts, RuleChecks checks) {
    if (bound.isPresent() && !acts) {
      checks.add(
          RuleProblem.BOUND_NEVER_REACHED,
          Pointer.to(attribute),
          ImmutableMap.of(
              "attribute", attribute, "start", start.toString(), "bound", bound.get().toString()));
    }
  }

  @Override
  public String word() {
    return "perOccurrence";
  }

  @Override
  public AnswerKind answerKind() {
    return unreported.isPresent() ? AnswerKind.INCIDENTS : AnswerKind.COUNT;
  }

  @Override
  public boolean isMonotone() {
    return true;
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public ImmutableList<Problem> checkMaximum(Optional<Points> maximum) {
    return each.signum() < 0 && start.signum() > 0
        ? RuleChecks.comesTo(start, "start", maximum)
        : ImmutableList.of();
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    RuleChecks checks = new RuleChecks();
    if (answer instanceof IncidentsAnswer incidents) {
      Pointer pointer = Pointer.to("incidents");
      return checks
          .count(item, incidents.reported(), pointer.child("reported"))
          .count(item, incidents.unreported(), pointer.child("unreported"))
          .problems();
    }
    return checks.count(item, ((CountAnswer) answer).count(), Pointer.to("count")).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    Award.Counted award = Award.of(start.plus(each.times(count(answer)))).cappedAt(cap);
    return floor.isPresent() ? award.flooredAt(floor.get()) : award;
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    String count = told(answer);
    if (start.signum() == 0) {
      return count + " × " + Measure.operand(each.value()) + " = ";
    }
    Points size = each.signum() < 0 ? each.negated() : each;
    return start + (each.signum() < 0 ? " − " : " + ") + count + " × " + size + " = ";
  }

  private String told(AnswerValue answer) {
    return answer instanceof IncidentsAnswer incidents
        ? "("
            + incidents.reported()
            + " + "
            + incidents.unreported()
            + " × "
            + unreported.orElseThrow()
            + ")"
        : Long.toString(((CountAnswer) answer).count());
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return each.signum() > 0
        ? new PointsRange(Optional.of(start), cap)
        : new PointsRange(floor, Optional.of(start));
  }

  private Decimal count(AnswerValue answer) {
    return answer instanceof IncidentsAnswer incidents
        ? Decimal.of(incidents.reported())
            .plus(Decimal.of(incidents.unreported()).times(unreported.orElseThrow()))
        : Decimal.of(((CountAnswer) answer).count());
  }
}

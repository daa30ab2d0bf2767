package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;

/**
 * The points of the band in which the exact number lies (分段计分).
 *
 * <p>Bands of counts meet like any others: {@code [0, 5)} and {@code [5, ..)} do, {@code [0, 4]}
 * and {@code [5, ..)} leave a gap.
 *
 * @param measure which number of the answer is meant
 * @param bands the bands, in any order; together they hold each possible number once, and the best
 *     is worth the maximum of the item
 */
public record Banded(Measure measure, ImmutableList<PointsBand> bands) implements StandardItemRule {

  /**
   * Checks the bands.
   *
   * @param measure which number of the answer is meant
   * @param bands the bands
   * @throws ProblemException if they leave a gap or overlap, or points are below 0
   */
  public Banded {
    new RuleChecks().bands(bands, measure.domain()).throwIfErrors();
  }

  @Override
  public String word() {
    return "banded";
  }

  @Override
  public AnswerKind answerKind() {
    return measure.kind();
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public boolean mayNotApply() {
    return measure == Measure.SHARE;
  }

  @Override
  public ImmutableList<Problem> checkMaximum(Optional<Points> maximum) {
    return RuleChecks.comesTo(PointsBand.most(bands), "bands", maximum);
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return new RuleChecks().measure(item, answer).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    return Measure.isMeasured(answer)
        ? Award.of(PointsBand.of(bands, Measure.of(answer)).points())
        : new Award.NotApplicable();
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    Fraction number = Measure.of(answer);
    String found = measure == Measure.SHARE ? Measure.working(answer) + " = " : "";
    return found + number + " → " + PointsBand.of(bands, number).range() + " → ";
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsBand.pointsRange(bands);
  }
}

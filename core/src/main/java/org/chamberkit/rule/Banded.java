package org.chamberkit.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.text.Language;

/**
 * The points of the band in which the exact number lies (分段计分).
 *
 * <p>Bands of counts meet like any others: {@code [0, 5)} and {@code [5, ..)} do, {@code [0, 4]}
 * and {@code [5, ..)} leave a gap.
 *
 * @param measure which number of the answer is meant
 * @param bands the bands, in any order; together they hold each possible number once, and the best
 *     is worth the maximum of the item
 * @param zeroDenominator what is earned where the number would be divided by 0
 */
public record Banded(
    Measure measure, ImmutableList<PointsBand> bands, ZeroDenominator zeroDenominator)
    implements StandardItemRule {

  /**
   * Checks the bands.
   *
   * @param measure which number of the answer is meant
   * @param bands the bands
   * @param zeroDenominator what is earned where the number would be divided by 0
   * @throws ProblemException if they leave a gap or overlap, points are below 0, or the number is
   *     never divided
   */
  public Banded {
    new RuleChecks()
        .bands(bands, measure.domain())
        .addAll(zeroDenominator.check(measure))
        .throwIfErrors();
  }

  /**
   * Creates bands of which a share of nothing does not apply.
   *
   * @param measure which number of the answer is meant
   * @param bands the bands
   * @throws ProblemException if they leave a gap or overlap, or points are below 0
   */
  public Banded(Measure measure, ImmutableList<PointsBand> bands) {
    this(measure, bands, ZeroDenominator.NOT_APPLICABLE);
  }

  @Override
  public String word() {
    return "banded";
  }

  @Override
  public AnswerKind answerKind() {
    return measure.kind();
  }

  /** {@return whether the points of the bands only rise, or only fall, with the numbers} */
  @Override
  public boolean isMonotone() {
    ImmutableList<Points> ascending =
        bands.stream()
            .sorted((one, other) -> one.range().compareStart(other.range()))
            .map(PointsBand::points)
            .collect(toImmutableList());
    return Ordering.<Points>natural().isOrdered(ascending)
        || Ordering.<Points>natural().reverse().isOrdered(ascending);
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public boolean mayNotApply() {
    return measure.hasDenominator() && zeroDenominator.mayNotApply();
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
        : zeroDenominator.award(PointsBand.most(bands));
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    if (!Measure.isMeasured(answer)) {
      return Measure.working(answer) + " → ";
    }
    Fraction number = Measure.of(answer);
    String found = measure.hasDenominator() ? Measure.working(answer) + " = " : "";
    return found + number + " → " + PointsBand.of(bands, number).range() + " → ";
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return Measure.isMeasured(answer) ? ImmutableList.of() : zeroDenominator.details(language);
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return zeroDenominator.range(measure, PointsBand.pointsRange(bands), PointsBand.most(bands));
  }
}

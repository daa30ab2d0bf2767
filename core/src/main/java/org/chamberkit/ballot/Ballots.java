package org.chamberkit.ballot;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;

/**
 * The votes of a survey (测评计票): {@code maximum × Σ value × votes ÷ (highest value × valid votes)}.
 * Void ballots are not counted, neither above nor below the line.
 *
 * @param marks the marks that a ballot can give, at least one; the best earns full points
 * @param zeroDenominator what is earned where no valid vote was cast
 */
public record Ballots(ImmutableList<Mark> marks, ZeroDenominator zeroDenominator)
    implements BallotRule {

  /**
   * Checks the marks.
   *
   * @param marks the marks
   * @param zeroDenominator what is earned where no valid vote was cast
   * @throws ProblemException if there are none, one is listed twice, one counts less than 0, or
   *     none counts anything
   */
  public Ballots {
    new RuleChecks().marks(marks, Optional.empty()).throwIfErrors();
  }

  /**
   * Creates a rule that does not apply where no valid vote was cast.
   *
   * @param marks the marks
   * @throws ProblemException if there are none, one is listed twice, one counts less than 0, or
   *     none counts anything
   */
  public Ballots(ImmutableList<Mark> marks) {
    this(marks, ZeroDenominator.NOT_APPLICABLE);
  }

  @Override
  public String word() {
    return "ballots";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.BALLOTS;
  }

  @Override
  public boolean needsMaximum() {
    return true;
  }

  @Override
  public boolean divides() {
    return true;
  }

  @Override
  public boolean mayNotApply() {
    return zeroDenominator.mayNotApply();
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    RuleChecks checks = new RuleChecks();
    Votings.check(item, (BallotsAnswer) answer, marks, Pointer.to("ballots"), checks);
    return checks.problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    BallotsAnswer ballots = (BallotsAnswer) answer;
    Points maximum = item.maximum().orElseThrow();
    Decimal valid = Votings.valid(ballots);
    if (valid.signum() == 0) {
      return zeroDenominator.award(maximum);
    }
    return Award.of(
        Fraction.of(maximum.value())
            .times(Fraction.of(Votings.sum(ballots, marks)))
            .dividedBy(Fraction.of(Mark.highest(marks).times(valid))));
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    BallotsAnswer ballots = (BallotsAnswer) answer;
    Decimal valid = Votings.valid(ballots);
    if (valid.signum() == 0) {
      return "0 ÷ 0 → ";
    }
    return item.maximum().orElseThrow()
        + ballots.votes().stream()
            .map(votes -> Mark.of(marks, votes.mark()).value() + " × " + votes.count())
            .collect(joining(" + ", " × (", ")"))
        + " ÷ ("
        + Mark.highest(marks)
        + " × "
        + valid
        + ") = ";
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return Votings.valid((BallotsAnswer) answer).signum() == 0
        ? zeroDenominator.details(language)
        : ImmutableList.of();
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    Points most = maximum.orElseThrow();
    Fraction fewest =
        Fraction.of(most.value())
            .times(Fraction.of(Mark.lowest(marks)))
            .dividedBy(Fraction.of(Mark.highest(marks)));
    // Where the digits of the fewest points do not end, none is still a bound.
    PointsRange range =
        PointsRange.between(fewest.exactDecimal().map(Points::new).orElse(Points.ZERO), most);
    return zeroDenominator.range(range, most);
  }
}

package org.chamberkit.ballot;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.answer.PartId;
import org.chamberkit.answer.Votes;
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

/**
 * The votes of a survey (测评计票): {@code maximum × Σ value × votes ÷ (highest value × valid votes)}.
 * Void ballots are not counted, neither above nor below the line.
 *
 * <p>It does not apply where no valid vote was cast.
 *
 * @param marks the marks that a ballot can give, at least one; the best earns full points
 */
public record Ballots(ImmutableList<Mark> marks) implements BallotRule {

  /**
   * Checks the marks.
   *
   * @param marks the marks
   * @throws ProblemException if there are none, one is listed twice, one counts less than 0, or
   *     none counts anything
   */
  public Ballots {
    new RuleChecks().marks(marks, Optional.empty()).throwIfErrors();
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
    return true;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    RuleChecks checks = new RuleChecks();
    BallotsAnswer ballots = (BallotsAnswer) answer;
    Pointer pointer = Pointer.to("ballots");
    checks
        .count(item, ballots.voters(), pointer.child("voters"))
        .count(item, ballots.invalid(), pointer.child("invalid"));
    Set<PartId> met = new HashSet<>();
    for (int i = 0; i < ballots.votes().size(); i++) {
      Votes votes = ballots.votes().get(i);
      Pointer vote = pointer.child("votes").child(i);
      checks.listed(item, votes.mark(), Mark.ids(marks), vote.child("mark"));
      checks.once(item, votes.mark(), met, vote.child("mark"));
      checks.count(item, votes.count(), vote.child("count"));
    }
    BigInteger cast = cast(ballots);
    if (cast.compareTo(BigInteger.valueOf(ballots.voters())) > 0) {
      checks.add(
          AnswerProblem.MORE_VOTES_THAN_VOTERS,
          pointer,
          ImmutableMap.of(
              "item", item.id().text(),
              "ballots", cast.toString(),
              "voters", Long.toString(ballots.voters())));
    }
    return checks.problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    BallotsAnswer ballots = (BallotsAnswer) answer;
    Decimal valid = valid(ballots);
    if (valid.signum() == 0) {
      return new Award.NotApplicable();
    }
    Decimal sum = Decimal.ZERO;
    for (Votes votes : ballots.votes()) {
      sum = sum.plus(value(votes).times(Decimal.of(votes.count())));
    }
    return Award.of(
        Fraction.of(item.maximum().orElseThrow().value())
            .times(Fraction.of(sum))
            .dividedBy(Fraction.of(Mark.highest(marks).times(valid))));
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    BallotsAnswer ballots = (BallotsAnswer) answer;
    return item.maximum().orElseThrow()
        + ballots.votes().stream()
            .map(votes -> value(votes) + " × " + votes.count())
            .collect(joining(" + ", " × (", ")"))
        + " ÷ ("
        + Mark.highest(marks)
        + " × "
        + valid(ballots)
        + ") = ";
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    Points most = maximum.orElseThrow();
    Fraction fewest =
        Fraction.of(most.value())
            .times(Fraction.of(Mark.lowest(marks)))
            .dividedBy(Fraction.of(Mark.highest(marks)));
    // Where the digits of the fewest points do not end, none is still a bound.
    return PointsRange.between(fewest.exactDecimal().map(Points::new).orElse(Points.ZERO), most);
  }

  private Decimal value(Votes votes) {
    return Mark.of(marks, votes.mark()).value();
  }

  /** All ballots; of an answer that is not checked yet, so that the sum may be of any length. */
  private static BigInteger cast(BallotsAnswer ballots) {
    return ballots.votes().stream()
        .map(votes -> BigInteger.valueOf(votes.count()))
        .reduce(BigInteger.valueOf(ballots.invalid()), BigInteger::add);
  }

  private static Decimal valid(BallotsAnswer ballots) {
    return ballots.votes().stream()
        .map(votes -> Decimal.of(votes.count()))
        .reduce(Decimal.ZERO, Decimal::plus);
  }
}

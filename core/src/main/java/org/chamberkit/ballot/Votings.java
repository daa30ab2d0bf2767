package org.chamberkit.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.problem.Pointer;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Votes;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.RuleChecks;

/** Counts the votes of one survey, and checks them. */
final class Votings {

  private Votings() {}

  static void check(
      Asked item,
      BallotsAnswer ballots,
      ImmutableList<Mark> marks,
      Pointer pointer,
      RuleChecks checks) {
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
  }

  /** All ballots; of an answer that is not checked yet, so that the sum may be of any length. */
  private static BigInteger cast(BallotsAnswer ballots) {
    return ballots.votes().stream()
        .map(votes -> BigInteger.valueOf(votes.count()))
        .reduce(BigInteger.valueOf(ballots.invalid()), BigInteger::add);
  }

  /** How many votes are valid. */
  static Decimal valid(BallotsAnswer ballots) {
    return ballots.votes().stream()
        .map(votes -> Decimal.of(votes.count()))
        .reduce(Decimal.ZERO, Decimal::plus);
  }

  /** What all valid votes count together. */
  static Decimal sum(BallotsAnswer ballots, ImmutableList<Mark> marks) {
    Decimal sum = Decimal.ZERO;
    for (Votes votes : ballots.votes()) {
      sum = sum.plus(Mark.of(marks, votes.mark()).value().times(Decimal.of(votes.count())));
    }
    return sum;
  }
}

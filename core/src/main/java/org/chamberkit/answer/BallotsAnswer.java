package org.chamberkit.answer;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.chamberkit.rating.Votes;

/**
 * The votes of a satisfaction survey (满意度测评).
 *
 * @param voters how many were asked; a rule refuses more votes than voters
 * @param invalid how many ballots were void (废票)
 * @param votes how many valid ballots gave each mark
 */
public record BallotsAnswer(long voters, long invalid, ImmutableList<Votes> votes)
    implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.BALLOTS;
  }

  @Override
  public String text() {
    return votes.stream()
        .map(vote -> vote.mark() + ": " + vote.count())
        .collect(joining(", ", "", " (" + voters + ", " + invalid + ")"));
  }
}

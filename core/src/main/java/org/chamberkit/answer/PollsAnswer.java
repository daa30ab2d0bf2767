package org.chamberkit.answer;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.chamberkit.rating.PartId;

/**
 * The votes of several groups of voters on several aspects (分类测评计票).
 *
 * @param polls one poll for each group and aspect, in any order
 */
public record PollsAnswer(ImmutableList<Poll> polls) implements AnswerValue {

  /**
   * The votes of one group on one aspect.
   *
   * @param perspective the group that voted, such as {@code staff}
   * @param aspect what was voted on, such as {@code workload}
   * @param ballots the votes
   */
  public record Poll(PartId perspective, PartId aspect, BallotsAnswer ballots) {}

  @Override
  public AnswerKind kind() {
    return AnswerKind.POLLS;
  }

  @Override
  public String text() {
    return polls.isEmpty()
        ? "–"
        : polls.stream()
            .map(poll -> poll.perspective() + " " + poll.aspect() + ": " + poll.ballots().text())
            .collect(joining("; "));
  }
}

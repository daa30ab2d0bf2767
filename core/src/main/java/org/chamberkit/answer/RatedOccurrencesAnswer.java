package org.chamberkit.answer;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

/**
 * Single occurrences, each scored by raters of several perspectives (多评委逐项评分).
 *
 * @param occurrences what happened, in the order it was given; empty if nothing did
 */
public record RatedOccurrencesAnswer(ImmutableList<Rated> occurrences) implements AnswerValue {

  /**
   * One thing that happened and the scores that raters gave for it.
   *
   * @param what what happened, in a few words, not blank
   * @param scores a score for each rater, in any order
   */
  public record Rated(String what, ImmutableList<ScoresAnswer.Score> scores) {

    /**
     * Checks that there are words.
     *
     * @param what what happened, in a few words
     * @param scores a score for each rater
     */
    public Rated {
      checkArgument(!what.isBlank(), "what happened must not be blank");
    }
  }

  @Override
  public AnswerKind kind() {
    return AnswerKind.RATED_OCCURRENCES;
  }

  @Override
  public String text() {
    return occurrences.isEmpty()
        ? "–"
        : occurrences.stream()
            .map(one -> one.what() + " (" + new ScoresAnswer(one.scores()).text() + ")")
            .collect(joining("; "));
  }
}

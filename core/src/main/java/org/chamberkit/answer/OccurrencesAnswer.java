package org.chamberkit.answer;

import com.google.common.collect.ImmutableList;

/**
 * Single occurrences, each judged by itself.
 *
 * @param occurrences the occurrences, in the order they were given; empty if there was none
 */
public record OccurrencesAnswer(ImmutableList<Occurrence> occurrences) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.OCCURRENCES;
  }
}

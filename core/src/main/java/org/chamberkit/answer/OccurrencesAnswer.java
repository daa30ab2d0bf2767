package org.chamberkit.answer;

import static java.util.stream.Collectors.joining;

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

  @Override
  public String text() {
    return occurrences.isEmpty()
        ? "–"
        : occurrences.stream()
            .map(one -> one.what() + " (" + one.points() + ")")
            .collect(joining(", "));
  }
}

package org.chamberkit.answer;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

/**
 * Honours that were awarded (荣誉).
 *
 * @param honours the honours, in the order they were given; empty if there was none
 */
public record HonoursAnswer(ImmutableList<Honour> honours) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.HONOURS;
  }

  @Override
  public String text() {
    return honours.isEmpty()
        ? "–"
        : honours.stream()
            .map(
                honour -> honour.matter() + " (" + honour.level() + ", " + honour.awardedOn() + ")")
            .collect(joining(", "));
  }
}

package org.chamberkit.answer;

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
}

package org.chamberkit.answer;

import static java.util.stream.Collectors.joining;

import com.google.common.primitives.ImmutableLongArray;

/**
 * Numbers at the ends of consecutive years (历年数), the earliest first.
 *
 * @param values the numbers
 */
public record SeriesAnswer(ImmutableLongArray values) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.SERIES;
  }

  @Override
  public String text() {
    return values.stream().mapToObj(Long::toString).collect(joining(", "));
  }
}

package org.chamberkit.answer;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.chamberkit.rating.PartId;

/**
 * What of a checklist is fulfilled (清单完成项).
 *
 * @param fulfilled the entries that are fulfilled, each once
 */
public record ChecklistAnswer(ImmutableList<PartId> fulfilled) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.FULFILLED;
  }

  @Override
  public String text() {
    return fulfilled.isEmpty() ? "–" : fulfilled.stream().map(PartId::text).collect(joining(", "));
  }
}

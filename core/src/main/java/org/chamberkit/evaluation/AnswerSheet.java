package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An evaluation laid beside the items of its rubric (答卷); made by a {@link Questionnaire}, every
 * answer fits its item.
 */
public final class AnswerSheet {

  private final Evaluation evaluation;
  private final ImmutableList<Optional<Answer>> answers;

  AnswerSheet(Evaluation evaluation, ImmutableList<Optional<Answer>> answers) {
    this.evaluation = evaluation;
    this.answers = answers;
  }

  /** {@return the evaluation} */
  public Evaluation evaluation() {
    return evaluation;
  }

  /** {@return the answer to each item, in the order of {@link Questionnaire#items}} */
  public ImmutableList<Optional<Answer>> answers() {
    return answers;
  }
}

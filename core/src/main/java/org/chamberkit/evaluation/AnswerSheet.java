package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.rule.RuleContext;

/**
 * An evaluation laid beside the items of its rubric (答卷); made by a {@link Questionnaire}, every
 * answer fits its item.
 */
public final class AnswerSheet {

  private final Evaluation evaluation;
  private final ImmutableList<Optional<Answer>> answers;
  private final RuleContext context;
  private final Optional<Validity> existence;

  AnswerSheet(
      Evaluation evaluation,
      ImmutableList<Optional<Answer>> answers,
      RuleContext context,
      Optional<Validity> existence) {
    this.evaluation = evaluation;
    this.answers = answers;
    this.context = context;
    this.existence = existence;
  }

  /** {@return the evaluation} */
  public Evaluation evaluation() {
    return evaluation;
  }

  /** {@return the answer to each item, in the order of {@link Questionnaire#items}} */
  public ImmutableList<Optional<Answer>> answers() {
    return answers;
  }

  /** {@return what the rubric and the round give to the rules beside the answers} */
  public RuleContext context() {
    return context;
  }

  /** {@return when the subject was in existence, as the directory knows, if there is one} */
  public Optional<Validity> existence() {
    return existence;
  }
}

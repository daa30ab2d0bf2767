package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.period.Validity;
import org.chamberkit.rule.RuleContext;

/**
 * An evaluation laid beside the items of its rubric (答卷); made by a {@link Questionnaire}, every
 * answer fits its item.
 */
public final class AnswerSheet {

  private final Evaluation evaluation;
  private final ImmutableList<Optional<Answer>> answers;
  private final ImmutableList<Optional<Overriding>> overridden;
  private final RuleContext context;
  private final Optional<Validity> existence;

  AnswerSheet(
      Evaluation evaluation,
      ImmutableList<Optional<Answer>> answers,
      ImmutableList<Optional<Overriding>> overridden,
      RuleContext context,
      Optional<Validity> existence) {
    this.evaluation = evaluation;
    this.answers = answers;
    this.overridden = overridden;
    this.context = context;
    this.existence = existence;
  }

  /** {@return the evaluation} */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * {@return the answer to each item as it was given, in the order of {@link Questionnaire#items};
   * what was overridden counts in its place}
   */
  public ImmutableList<Optional<Answer>> answers() {
    return answers;
  }

  /**
   * Returns the overriding that counts.
   *
   * @param position the position of an item
   * @return the last one about the item, if there is one
   */
  public Optional<Overriding> overridden(int position) {
    return overridden.isEmpty() ? Optional.empty() : overridden.get(position);
  }

  /**
   * Returns the answer that counts.
   *
   * @param position the position of an item
   * @return the answer that was put in the place of the given one, or that one
   */
  public Optional<AnswerValue> answer(int position) {
    return overridden(position)
        .flatMap(
            over ->
                over.ruling() instanceof Ruling.Answered answered
                    ? Optional.of(answered.value())
                    : Optional.empty())
        .or(() -> answers.get(position).map(Answer::value));
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

package org.chamberkit.answer;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;

/**
 * The scores that raters of several perspectives gave (各评委评分).
 *
 * @param scores a score for each rater, in any order
 */
public record ScoresAnswer(ImmutableList<Score> scores) implements AnswerValue {

  /**
   * The score of one rater.
   *
   * @param perspective from where the rater looks, such as {@code office}
   * @param rater which of its raters, an opaque identifier; no personal data
   * @param score the score, on the scale of the rule
   * @param weight how much it counts beside those of the same perspective, where the rule weighs
   *     them; above 0, mostly 1
   * @param voided why it is void (废票), not blank; absent if it is valid
   */
  public record Score(
      PartId perspective, PartId rater, Decimal score, Decimal weight, Optional<String> voided) {

    /**
     * Checks that the reason is not blank.
     *
     * @param perspective from where the rater looks
     * @param rater which of its raters
     * @param score the score
     * @param weight how much it counts beside the others
     * @param voided why it is void
     */
    public Score {
      checkArgument(
          voided.isEmpty() || !voided.get().isBlank(),
          "reason why the score of '%s' is void must not be blank",
          rater);
    }

    /**
     * Obtains a valid score that counts like any other.
     *
     * @param perspective from where the rater looks
     * @param rater which of its raters
     * @param score the score
     * @return the score
     */
    public static Score of(PartId perspective, PartId rater, Decimal score) {
      return new Score(perspective, rater, score, Decimal.ONE, Optional.empty());
    }
  }

  /**
   * Returns the scores of one perspective alone.
   *
   * @param perspective the perspective
   * @return its scores, in their order
   */
  public ScoresAnswer of(PartId perspective) {
    return new ScoresAnswer(
        scores.stream()
            .filter(score -> score.perspective().equals(perspective))
            .collect(toImmutableList()));
  }

  @Override
  public AnswerKind kind() {
    return AnswerKind.SCORES;
  }

  @Override
  public String text() {
    return scores.isEmpty()
        ? "–"
        : scores.stream()
            .map(one -> one.perspective() + " " + one.rater() + ": " + one.score())
            .collect(joining(", "));
  }
}

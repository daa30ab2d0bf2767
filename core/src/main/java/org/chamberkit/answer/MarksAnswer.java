package org.chamberkit.answer;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;

/**
 * The marks that raters of several perspectives gave (各评委等次评定).
 *
 * @param marks a mark for each rater, in any order
 */
public record MarksAnswer(ImmutableList<Marked> marks) implements AnswerValue {

  /**
   * The mark of one rater.
   *
   * @param perspective from where the rater looks, such as {@code office}
   * @param rater which of its raters, an opaque identifier; no personal data
   * @param mark the mark, such as {@code good}
   * @param weight how much it counts beside those of the same perspective, where the rule weighs
   *     them; above 0, mostly 1
   * @param voided why it is void (废票), not blank; absent if it is valid
   */
  public record Marked(
      PartId perspective, PartId rater, PartId mark, Decimal weight, Optional<String> voided) {

    /**
     * Checks that the reason is not blank.
     *
     * @param perspective from where the rater looks
     * @param rater which of its raters
     * @param mark the mark
     * @param weight how much it counts beside the others
     * @param voided why it is void
     */
    public Marked {
      checkArgument(
          voided.isEmpty() || !voided.get().isBlank(),
          "reason why the mark of '%s' is void must not be blank",
          rater);
    }

    /**
     * Obtains a valid mark that counts like any other.
     *
     * @param perspective from where the rater looks
     * @param rater which of its raters
     * @param mark the mark
     * @return the mark
     */
    public static Marked of(PartId perspective, PartId rater, PartId mark) {
      return new Marked(perspective, rater, mark, Decimal.ONE, Optional.empty());
    }
  }

  @Override
  public AnswerKind kind() {
    return AnswerKind.MARKS;
  }

  @Override
  public String text() {
    return marks.isEmpty()
        ? "–"
        : marks.stream()
            .map(one -> one.perspective() + " " + one.rater() + ": " + one.mark())
            .collect(joining(", "));
  }
}

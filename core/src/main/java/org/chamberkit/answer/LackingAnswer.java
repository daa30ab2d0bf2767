package org.chamberkit.answer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Reading;

/**
 * That an item has no answer as it was asked, and why (缺答说明): nobody knows it, it is not told, only
 * its digits or roughly its number are known, or it does not apply. This is not silence, and never
 * 0: the points stay open, unless the item does not apply.
 *
 * @param reading what is known: no exact number
 * @param reason why, not blank; there if the item does not apply
 */
public record LackingAnswer(Reading reading, Optional<String> reason) implements AnswerValue {

  /**
   * Checks that an answer is lacking, and that there is a reason where one is due.
   *
   * @param reading what is known
   * @param reason why
   * @throws ProblemException if the number is known, or the item does not apply without a reason
   */
  public LackingAnswer {
    checkArgument(
        reason.isEmpty() || !reason.get().isBlank(),
        "reason of a lacking answer must not be blank; leave it out");
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    reading
        .known()
        .ifPresent(
            number ->
                problems.add(
                    Problem.of(
                        AnswerProblem.NOT_LACKING,
                        Pointer.to("reading"),
                        ImmutableMap.of("number", number.toString()))));
    if (reading == Reading.Lack.NOT_APPLICABLE && reason.isEmpty()) {
      problems.add(Problem.of(AnswerProblem.REASON_NEEDED, Pointer.ROOT, ImmutableMap.of()));
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return whether the item does not apply to the subject (不适用)} */
  public boolean isNotApplicable() {
    return reading == Reading.Lack.NOT_APPLICABLE;
  }

  @Override
  public AnswerKind kind() {
    return AnswerKind.LACKING;
  }

  @Override
  public String text() {
    return reading + reason.map(why -> " (" + why + ")").orElse("");
  }
}

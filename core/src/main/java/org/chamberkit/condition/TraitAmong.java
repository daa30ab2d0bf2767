package org.chamberkit.condition;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.chamberkit.applicant.TraitId;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;

/**
 * A trait of the applicant is one of certain words (属性).
 *
 * @param trait the trait
 * @param words the words that are admitted, at least one
 */
public record TraitAmong(TraitId trait, ImmutableSortedSet<String> words) implements Condition {

  /**
   * Checks that something is asked.
   *
   * @param trait the trait
   * @param words the words that are admitted
   * @throws ProblemException with {@link ConditionProblem#NOTHING_ASKED}
   */
  public TraitAmong {
    ProblemException.throwIfErrors(ConditionChecks.notEmpty(words, "words"));
  }

  @Override
  public String word() {
    return "trait";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    return Words.ask(
        Name.ofChinese(trait.text()),
        Optional.ofNullable(inquiry.applicant().traits().get(trait)),
        words,
        Words::plain,
        words::contains,
        word -> false);
  }
}

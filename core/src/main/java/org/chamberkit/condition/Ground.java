package org.chamberkit.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/**
 * Why a condition passes, fails or is unknown (审核理由).
 *
 * @param kind of what kind the ground is
 * @param values the value of each gap of the kind's sentence, in both languages
 * @param on the day that it is about, if it is about one, such as that of a record
 */
public record Ground(
    GroundKind kind, ImmutableSortedMap<String, Name> values, Optional<LocalDate> on) {

  /**
   * Checks that the sentence can be filled.
   *
   * @param kind of what kind the ground is
   * @param values the value of each gap of the kind's sentence
   * @param on the day that it is about
   * @throws ProblemException with {@link ConditionProblem#GROUND_DOES_NOT_FIT} if there are other
   *     values than the sentence has gaps
   */
  public Ground {
    if (!values.keySet().equals(kind.sentence().gaps())) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  ConditionProblem.GROUND_DOES_NOT_FIT,
                  Pointer.to("values"),
                  ImmutableMap.of(
                      "kind", kind.word(), "gaps", String.join(", ", kind.sentence().gaps())))));
    }
  }

  /**
   * Obtains a ground that is not about a day.
   *
   * @param kind of what kind the ground is
   * @param values the value of each gap of the kind's sentence
   * @return the ground
   * @throws ProblemException if there are other values than the sentence has gaps
   */
  public static Ground of(GroundKind kind, Map<String, Name> values) {
    return new Ground(
        kind, ImmutableSortedMap.copyOf(values, Comparator.naturalOrder()), Optional.empty());
  }

  Ground on(LocalDate day) {
    return new Ground(kind, values, Optional.of(day));
  }

  /** {@return the ground in words, in both languages, without a full stop} */
  public Name sentences() {
    return Name.of(sentence(Language.CHINESE), sentence(Language.ENGLISH));
  }

  /**
   * Returns the ground in words.
   *
   * @param language the language
   * @return the sentence, without a full stop
   */
  public String sentence(Language language) {
    return kind.sentence().fill(language, Maps.transformValues(values, name -> name.in(language)));
  }
}

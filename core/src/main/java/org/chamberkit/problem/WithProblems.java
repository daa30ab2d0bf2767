package org.chamberkit.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What could be read or worked out, together with what is wrong with it.
 *
 * <p>There is a value exactly when none of the problems is an error.
 *
 * @param <T> the type of the value
 * @param value the value, unless there is an error
 * @param problems what is wrong; with a value these are warnings
 */
public record WithProblems<T>(Optional<T> value, ImmutableList<Problem> problems) {

  /**
   * Checks that there is a value exactly when there is no error.
   *
   * @param value the value
   * @param problems what is wrong
   */
  public WithProblems {
    checkArgument(
        value.isPresent() == (problems.isEmpty() || problems.stream().noneMatch(Problem::isError)),
        "a value must be there exactly when there is no error, but value is %s and problems are %s",
        value,
        problems);
  }

  /**
   * Obtains a value with nothing wrong.
   *
   * @param <T> the type of the value
   * @param value the value
   * @return the value, without problems
   */
  public static <T> WithProblems<T> of(T value) {
    return new WithProblems<>(Optional.of(value), ImmutableList.of());
  }

  /**
   * Obtains a value with warnings.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param warnings what should be looked at
   * @return the value and its problems
   * @throws IllegalArgumentException if one of the problems is an error
   */
  public static <T> WithProblems<T> of(T value, ImmutableList<Problem> warnings) {
    return new WithProblems<>(Optional.of(value), warnings);
  }

  /**
   * Obtains the absence of a value.
   *
   * @param <T> the type of the value
   * @param problems what is wrong, at least one error
   * @return the problems, without a value
   * @throws IllegalArgumentException if none of the problems is an error
   */
  public static <T> WithProblems<T> refused(ImmutableList<Problem> problems) {
    return new WithProblems<>(Optional.empty(), problems);
  }

  /**
   * Returns the value.
   *
   * @return the value
   * @throws ProblemException with all problems if there is none
   */
  public T orThrow() {
    return value.orElseThrow(() -> new ProblemException(problems));
  }
}

package org.chamberkit.code;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Severity;

/** How strictly a code of the right form is taken. */
public enum Checking {
  /**
   * A check character that differs from the computed one is an error; so is a symbol not assigned.
   */
  STRICT,
  /**
   * They are warnings, and the code is taken all the same. Registers hold a few codes that were
   * issued with a wrong check character, and assign new symbols with the years.
   */
  LENIENT;

  /** Returns the differences as this takes them. */
  ImmutableList<Problem> judge(ImmutableList<Problem> differences) {
    return this == STRICT
        ? differences
        : differences.stream()
            .map(
                problem ->
                    new Problem(
                        problem.code(), Severity.WARNING, problem.place(), problem.arguments()))
            .collect(toImmutableList());
  }
}

package org.chamberkit.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.chamberkit.text.Language;

/** Thrown when a value cannot be made or used; carries all problems that were found. */
public final class ProblemException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  /**
   * Creates an exception.
   *
   * @param problems what is wrong, at least one
   */
  public ProblemException(ImmutableList<Problem> problems) {
    super(problems.stream().map(p -> p.line(Language.ENGLISH)).collect(joining("\n")));
    checkArgument(!problems.isEmpty(), "an exception needs a problem");
    this.problems = problems;
  }

  /**
   * Throws an exception if one of the problems is an error.
   *
   * @param problems what is wrong
   * @throws ProblemException with all problems, warnings too, if there is an error
   */
  public static void throwIfErrors(ImmutableList<Problem> problems) {
    if (!problems.isEmpty() && problems.stream().anyMatch(Problem::isError)) {
      throw new ProblemException(problems);
    }
  }

  /** {@return what is wrong, at least one} */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}

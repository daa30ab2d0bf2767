package org.chamberkit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class ProblemExceptionTest {

  private static final Problem WARNING =
      Problem.of(SampleProblem.OLD, Pointer.ROOT, ImmutableMap.of());
  private static final Problem ERROR =
      Problem.of(
          SampleProblem.NEGATIVE,
          Pointer.to("units").child(1),
          ImmutableMap.of("unit", "Pier", "count", "-2"));

  @Test
  void lists_all_problems_one_on_a_line() {
    ImmutableList<Problem> problems = ImmutableList.of(WARNING, ERROR, ERROR);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ProblemException.throwIfErrors(problems))
        .withMessage(
            """
            OLD The version is old.
            /units/1: NEGATIVE The member count of unit "Pier" is -2.
            /units/1: NEGATIVE The member count of unit "Pier" is -2.""")
        .satisfies(e -> assertThat(e.problems()).isEqualTo(problems));
  }

  @Test
  void is_not_thrown_for_warnings_alone() {
    assertThatCode(() -> ProblemException.throwIfErrors(ImmutableList.of(WARNING, WARNING)))
        .doesNotThrowAnyException();
  }

  @Test
  void needs_a_problem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProblemException(ImmutableList.of()))
        .withMessage("an exception needs a problem");
  }
}

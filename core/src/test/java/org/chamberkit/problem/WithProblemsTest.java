package org.chamberkit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class WithProblemsTest {

  private static final Problem WARNING =
      Problem.of(SampleProblem.OLD, Pointer.ROOT, ImmutableMap.of());
  private static final Problem ERROR =
      Problem.of(
          SampleProblem.NEGATIVE,
          Pointer.to("units").child(1),
          ImmutableMap.of("unit", "Pier", "count", "-2"));

  @Test
  void has_a_value_beside_its_warnings() {
    WithProblems<String> read = WithProblems.of("card", ImmutableList.of(WARNING));

    assertThat(read.value()).contains("card");
    assertThat(read.problems()).containsExactly(WARNING);
    assertThat(read.orThrow()).isEqualTo("card");
    assertThat(WithProblems.of("card").problems()).isEmpty();
  }

  @Test
  void throws_all_problems_where_there_is_no_value() {
    WithProblems<String> read = WithProblems.refused(ImmutableList.of(WARNING, ERROR));

    assertThat(read.value()).isEmpty();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(read::orThrow)
        .satisfies(e -> assertThat(e.problems()).containsExactly(WARNING, ERROR));
  }

  @Test
  void refuses_a_value_beside_an_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WithProblems.of("card", ImmutableList.of(WARNING, ERROR)))
        .withMessage(
            "a value must be there exactly when there is no error, "
                + "but value is Optional[card] and problems are "
                + ImmutableList.of(WARNING, ERROR));
  }

  @Test
  void refuses_to_have_neither_value_nor_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WithProblems.refused(ImmutableList.of()))
        .withMessage(
            "a value must be there exactly when there is no error, "
                + "but value is Optional.empty and problems are []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WithProblems.refused(ImmutableList.of(WARNING)))
        .withMessage(
            "a value must be there exactly when there is no error, "
                + "but value is Optional.empty and problems are "
                + ImmutableList.of(WARNING));
  }
}

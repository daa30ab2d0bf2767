package org.chamberkit.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentTest {

  @ParameterizedTest(name = "{0} with cap {1} on the item and {2} on the step: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind   | of item | of step | range
          BONUS     |         |         | [0, ..)
          BONUS     | 8       |         | [0, 13]
          BONUS     |         | 10      | [0, 10]
          BONUS     | 8       | 20      | [0, 13]
          DEDUCTION |         |         | (.., 0]
          DEDUCTION | 8       |         | [-13, 0]
          DEDUCTION | 8       | 10      | [-10, 0]
          """)
  void moves_the_total_by_the_sum_of_its_items_up_to_its_cap(
      AdjustmentKind kind, String ofItem, String ofStep, String range) {
    Item counted = Sample.item("F2", Sample.judgedRange("3", "5", ofItem)).build();
    Adjustment step =
        Sample.adjustment(kind, "step", counted, Sample.judged("F3", 5))
            .cap(Sample.points(ofStep))
            .build();

    assertThat(step.range(Optional.empty())).hasToString(range);
    assertThat(step.word()).isEqualTo(kind.word());
  }

  @Test
  void refuses_to_be_empty_and_names_all_that_is_wrong() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> Sample.adjustment(AdjustmentKind.BONUS, "innovation").cap(Points.ZERO).build())
        .withMessage(
            """
            /cap: NOT_POSITIVE The points "cap" must be above 0, but are 0.
            /items: NO_PARTS "innovation" has no parts.""")
        .satisfies(
            e ->
                assertThat(e.problems().get(1).sentence(Language.CHINESE))
                    .isEqualTo("“innovation”没有任何组成部分。"));
  }
}

package org.chamberkit.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTest {

  private static final Criterion POLICY =
      Sample.criterion("E-1", Sample.judged("E1", 20), Sample.judged("E2", 20)).build();

  @Test
  void adds_up_the_maxima_below_it_on_all_levels() {
    Criterion block =
        Sample.criterion("E", POLICY, Sample.judged("E3", 30)).maximum(Points.of(70)).build();

    assertThat(POLICY.maximum()).isEmpty();
    assertThat(block.worth()).isEqualTo(Points.of(70));
    assertThat(block.range(Optional.empty()))
        .isEqualTo(PointsRange.between(Points.ZERO, Points.of(70)));
  }

  @Test
  void has_no_upper_end_where_one_of_its_items_has_none() {
    Item unbounded =
        Sample.item("G1", Sample.perOccurrence("10", null)).maximum(Points.of(50)).build();

    assertThat(Sample.criterion("E", POLICY, unbounded).build().range(Optional.empty()))
        .isEqualTo(PointsRange.atLeast(Points.ZERO));
  }

  @Test
  void refuses_a_maximum_that_its_parts_do_not_add_up_to() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                Sample.criterion("E", POLICY, Sample.judged("E3", 30))
                    .maximum(Points.of(100))
                    .build())
        .withMessage("/maximum: SUM_DIFFERS The parts of \"E\" add up to 70 points, not 100.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("“E”各组成部分的分值合计为 70 分，不是 100 分。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "100"})
  void refuses_maxima_that_are_too_long_to_be_added_up(String maximum) {
    Criterion.Builder criterion =
        Sample.criterion("E", Sample.judged("E1", 999_999_999_999_999_999L), Sample.judged("E2", 1))
            .maximum(Optional.of(maximum).filter(text -> !text.isEmpty()).map(Points::parse));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(criterion::build)
        .withMessage(
            "AMOUNT_OVERFLOW A number here, given or worked out, has more than 18 digits;"
                + " it cannot be kept exactly.");
  }

  @Test
  void refuses_to_be_empty_and_names_all_that_is_wrong() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.criterion("E").maximum(Points.of(-1)).build())
        .withMessage(
            """
            /maximum: NOT_POSITIVE The points "maximum" must be above 0, but are -1.
            /parts: NO_PARTS "E" has no parts.""");
  }

  @Test
  void refuses_items_that_do_not_state_their_maximum() {
    Item first = Sample.item("G1", Sample.perOccurrence("10", null)).build();
    Item second = Sample.item("G2", Sample.judgedRange("3", "5", null)).build();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> Sample.criterion("G", first, POLICY, second).maximum(Points.of(40)).build())
        .withMessage(
            """
            /parts/0/item: MISSING_MAXIMUM Item "G1" needs a maximum.
            /parts/2/item: MISSING_MAXIMUM Item "G2" needs a maximum.""");
  }
}

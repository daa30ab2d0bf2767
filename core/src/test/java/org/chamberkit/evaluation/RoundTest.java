package org.chamberkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** Rounds, their reference values, and findings; all of them invented. */
class RoundTest {

  private static final Round ROUND =
      Round.builder()
          .rubric(new RubricKey("sample", "1"))
          .name(Name.ofChinese("虚构评价周期"))
          .period(Period.ofYears(2022, 2023))
          .build();

  @Test
  void has_neither_reference_values_nor_invented_data_if_not_set() {
    assertThat(ROUND.references()).isEmpty();
    assertThat(ROUND.invented()).isFalse();
  }

  @Test
  void gives_each_reference_value_once() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                ROUND.withReferences(
                    reference("growth", "0.06"),
                    reference("other", "0.06"),
                    reference("growth", "0.07"),
                    reference("growth", "0.06")))
        .withMessage(
            """
            /references/2/id: REFERENCE_TWICE \
            The reference value "growth" is given more than once in this round.
            /references/3/id: REFERENCE_TWICE \
            The reference value "growth" is given more than once in this round.""")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("参照值“growth”在本评价周期中重复给出。"));
  }

  @Test
  void has_reference_values_with_an_origin_that_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReferenceValue(PartId.of("growth"), Decimal.ONE, Optional.of(" ")))
        .withMessage("origin of reference value 'growth' must not be blank; leave it out");
  }

  @Test
  void has_findings_with_a_reason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Finding(PartId.of("fraud"), " ", LocalDate.of(2023, 5, 1)))
        .withMessage("reason of finding 'fraud' must not be blank");
  }

  private static ReferenceValue reference(String id, String value) {
    return new ReferenceValue(PartId.of(id), Decimal.parse(value), Optional.empty());
  }
}

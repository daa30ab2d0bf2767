package org.chamberkit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chamberkit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsCodeTest {

  @Test
  void of_a_village_tells_its_township_and_division() {
    StatisticsCode village = StatisticsCode.of("320508019044");
    StatisticsCode township = StatisticsCode.of("320508019");

    assertThat(village.level()).isEqualTo(DivisionLevel.VILLAGE);
    assertThat(village.township()).isEqualTo(township);
    assertThat(village.parent()).contains(township);
    assertThat(village.division()).isEqualTo(DivisionCode.of("320508"));
    assertThat(village.isWithin(DivisionCode.of("320500"))).isTrue();
    assertThat(village.isWithin(DivisionCode.of("320600"))).isFalse();
  }

  @Test
  void of_a_township_lies_in_a_division() {
    StatisticsCode township = StatisticsCode.of("320508019");

    assertThat(township.level()).isEqualTo(DivisionLevel.TOWNSHIP);
    assertThat(township.township()).isEqualTo(township);
    assertThat(township.parent()).isEmpty();
    assertThat(township).hasToString("320508019").isLessThan(StatisticsCode.of("320508019044"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "320508", "3205080190", "32050801904", "3205080190444", "32050801a"})
  void is_nothing_but_9_or_12_digits(String text) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> StatisticsCode.of(text))
        .withMessage(
            "NOT_A_STATISTICS_CODE \"%s\" is not a statistics code; it must be 9 or 12 digits.",
            text);
  }
}

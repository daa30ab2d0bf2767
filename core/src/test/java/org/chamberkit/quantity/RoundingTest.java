package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.RoundingMode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

  @Test
  void of_schools_takes_a_half_away_from_zero() {
    assertThat(Rounding.halfUp(1)).isEqualTo(new Rounding(1, RoundingMode.HALF_UP));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 2, 18})
  void takes_places_that_a_document_gives(long places) {
    assertThat(Rounding.of(places, RoundingMode.HALF_EVEN))
        .isEqualTo(new Rounding((int) places, RoundingMode.HALF_EVEN));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 19, 4_294_967_298L, Long.MIN_VALUE, Long.MAX_VALUE})
  void refuses_places_that_a_document_gives_outside_them(long places) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Rounding.of(places, RoundingMode.HALF_UP))
        .withMessage(
            "/places: PLACES_OUT_OF_RANGE "
                + "Numbers can be rounded to 0 to 18 places behind the point, not to %s.",
            places);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 19})
  void keeps_0_to_18_places(int places) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Rounding.halfUp(places))
        .withMessage(
            "/places: PLACES_OUT_OF_RANGE "
                + "Numbers can be rounded to 0 to 18 places behind the point, not to %s.",
            places)
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("小数位数只能为 0 至 18 位，不能是 %s 位。", places));
  }
}

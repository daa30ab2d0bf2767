package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

  @Test
  void of_schools_takes_a_half_away_from_zero() {
    assertThat(Rounding.halfUp(1)).isEqualTo(new Rounding(1, RoundingMode.HALF_UP));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 19})
  void keeps_0_to_18_places(int places) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.halfUp(places))
        .withMessage("places must be from 0 to 18, but were %s", places);
  }
}

package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundedDivisionTest {

  private static final long SEED = 63;

  @ParameterizedTest
  @EnumSource(value = RoundingMode.class, mode = EnumSource.Mode.EXCLUDE, names = "UNNECESSARY")
  void gives_the_quotients_of_a_division(RoundingMode mode) {
    Random random = new Random(SEED);
    for (int i = 0; i < 3_000; i++) {
      long divisor = i < 40 ? i + 1 : positive(random);
      RoundedDivision division = new RoundedDivision(divisor, mode);
      for (long dividend : dividends(random, divisor)) {
        assertThat(division.divide(dividend))
            .as("seed %s, %s / %s by %s", SEED, dividend, divisor, mode)
            .isEqualTo(
                BigDecimal.valueOf(dividend)
                    .divide(BigDecimal.valueOf(divisor), 0, mode)
                    .longValueExact());
      }
    }
  }

  @Test
  void refuses_divisors_that_are_not_above_zero_and_a_mode_that_does_not_round() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoundedDivision(0, RoundingMode.UP))
        .withMessage("divisor must be above 0, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoundedDivision(1, RoundingMode.UNNECESSARY))
        .withMessage("mode must round");
  }

  /** Multiples and halves of the divisor, what lies next to them, and anything. */
  private static long[] dividends(Random random, long divisor) {
    long multiple = divisor * (positive(random) % (Long.MAX_VALUE / divisor));
    long half = multiple - divisor / 2;
    return new long[] {
      0,
      1,
      -1,
      multiple,
      -multiple,
      multiple - 1,
      1 - multiple,
      half,
      -half,
      half - 1,
      1 - half,
      positive(random),
      -positive(random),
      Long.MAX_VALUE,
      -Long.MAX_VALUE,
      divisor,
      divisor - 1
    };
  }

  /** A number above 0 of any length. */
  private static long positive(Random random) {
    return Math.max(1, random.nextLong() >>> (1 + random.nextInt(62)));
  }
}

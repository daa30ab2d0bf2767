package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrrationalTest {

  private static final long SEED = 2;

  @Test
  void a_square_root_is_that_of_the_platform() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      Decimal number = new Decimal(1 + random.nextInt(1_000_000_000), random.nextInt(12));

      assertThat(Irrational.squareRoot(Exact.of(number)).rounded(Rounding.halfUp(9)).toBigDecimal())
          .as("seed %s, root of %s", SEED, number)
          .isEqualByComparingTo(
              number.toBigDecimal().sqrt(new MathContext(40)).setScale(9, RoundingMode.HALF_UP));
    }
  }

  @ParameterizedTest(name = "from {1} to {2}, {0} lies at {5} ({4} to {3} places)")
  @CsvSource(
      textBlock =
          """
          # (ln 69432.78669 − ln 100) / (ln 75000 − ln 100), reckoned with Python's decimal to 40 digits.
          69432.78669, 100, 75000, 17, HALF_UP, 0.98834923353776971
          # Powers of the same number, where logarithms end.
          10,   1, 100,  3, UP,      0.5
          8,    2, 32,   1, FLOOR,   0.5
          8,    2, 32,   0, HALF_UP, 1
          8,    2, 32,   0, HALF_EVEN, 0
          0.5,  2, 32,   2, DOWN,    -0.5
          100,  100, 75000, 5, UP,   0
          75000,100, 75000, 5, DOWN, 1
          0.01, 1, 100,  5, CEILING, -1
          # Next to them.
          10.000000000001, 1, 100,  3, UP,   0.501
          9.999999999999,  1, 100,  3, DOWN, 0.499
          # A way that hardly goes anywhere.
          1.00000000000000002, 1, 1.00000000000000001, 0, HALF_UP, 2
          """)
  void a_way_in_logarithms_is_right_to_the_last_digit(
      Decimal number, Decimal from, Decimal to, int places, RoundingMode mode, Decimal expected) {
    assertThat(
            Irrational.logarithmRatio(Exact.of(number), Exact.of(from), Exact.of(to))
                .rounded(new Rounding(places, mode)))
        .isEqualTo(expected);
  }

  @Test
  void an_exact_number_rounds_as_a_big_decimal_does() {
    Exact number =
        Exact.of(new BigDecimal("-12345678901234567.25").unscaledValue()).dividedBy(Exact.of(100));

    assertThat(number.rounded(Rounding.halfUp(1))).isEqualTo(Decimal.parse("-12345678901234567.3"));
    assertThat(number.dividedBy(number).reduced()).isEqualTo(Exact.ONE);
  }
}

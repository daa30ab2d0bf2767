package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chamberkit.problem.Refusals.assertRefused;

import java.util.stream.Stream;
import org.chamberkit.quantity.Reading.Approximate;
import org.chamberkit.quantity.Reading.Lack;
import org.chamberkit.quantity.Reading.Masked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

  static Stream<Arguments> readings() {
    return Stream.of(
        Arguments.of(Reading.of(0), "[0, 0]", "0"),
        Arguments.of(Reading.of(Decimal.parse("12.50")), "[12.5, 12.5]", "12.5"),
        Arguments.of(
            new Approximate(Decimal.of(1201), Decimal.of(1299)), "[1201, 1299]", "[1201, 1299]"),
        Arguments.of(new Masked(1), "[0, 9]", "*"),
        Arguments.of(new Masked(3), "[100, 999]", "***"),
        Arguments.of(new Masked(17), "[10000000000000000, 99999999999999999]", "*****************"),
        Arguments.of(Lack.UNKNOWN, "(.., ..)", "unknown"),
        Arguments.of(Lack.WITHHELD, "(.., ..)", "withheld"),
        Arguments.of(Lack.NOT_APPLICABLE, "(.., ..)", "notApplicable"));
  }

  @ParameterizedTest(name = "{2} can be {1}")
  @MethodSource("readings")
  void says_which_numbers_it_can_be(Reading reading, String possible, String printed) {
    assertThat(reading.possible()).hasToString(possible);
    assertThat(reading).hasToString(printed);
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("readings")
  void is_known_only_if_it_is_exact(Reading reading, String possible, String printed) {
    assertThat(reading.known().map(Decimal::toString).orElse("none"))
        .isEqualTo(reading instanceof Reading.Known ? printed : "none");
  }

  @Test
  void equal_numbers_are_equal_readings() {
    assertThat(Reading.of(Decimal.parse("3.0"))).isEqualTo(Reading.of(3));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 18, Integer.MAX_VALUE})
  void a_masked_number_has_digits_that_a_decimal_holds(int digits) {
    assertRefused(
        () -> new Masked(digits),
        "/digits: MASKED_DIGITS A masked number has 1 to 17 digits, not " + digits + ".",
        "脱敏的数为 1 至 17 位，不能是 " + digits + " 位。");
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 4})
  void what_is_known_roughly_can_be_more_than_one_number(long most) {
    assertRefused(
        () -> new Approximate(Decimal.of(5), Decimal.of(most)),
        "EMPTY_INTERVAL No number lies in the interval [5, " + most + "].",
        "区间 [5, " + most + "] 内没有任何数。");
  }

  @Test
  void a_unit_is_an_identifier_that_is_ordered_by_its_text() {
    assertThat(Unit.of("persons")).isLessThan(Unit.of("yuan")).hasToString("persons");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.of("万元"))
        .withMessage(
            "unit must be 1 to 64 ASCII letters, digits, hyphens, dots or low lines, beginning with"
                + " a letter or digit, but was '万元'");
  }
}

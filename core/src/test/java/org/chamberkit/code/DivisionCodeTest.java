package org.chamberkit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"110000", "110101", "429004", "710000", "441999", "990100", "000000"})
  void is_any_six_digits(String text) {
    assertThat(DivisionCode.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "11010", "1101011", "11010a", "11-101", "１１０１０１", "١١٠١٠١", " 11010"})
  void is_nothing_but_six_digits(String text) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> DivisionCode.of(text))
        .withMessage(
            "NOT_A_DIVISION_CODE \"%s\" is not a division code; it must be six digits.", text)
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("“%s”不是行政区划代码，应为 6 位数字。", text));
  }

  @ParameterizedTest(name = "{0} lies within {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # a district of a municipality, its collective code, the municipality
          110101, 110100, true
          110101, 110000, true
          110100, 110000, true
          # a county directly under a province
          429004, 429000, true
          429004, 420000, true
          # a district of a prefecture
          330304, 330300, true
          330304, 330000, true
          330304, 330100, false
          330304, 110000, false
          # itself and its fellows
          330304, 330304, true
          330304, 330305, false
          330300, 330300, true
          330000, 330000, true
          # never upwards
          330000, 330300, false
          330300, 330304, false
          # a zero that belongs to the number of the prefecture
          331003, 331000, true
          331000, 330000, true
          330003, 331000, false
          """)
  void lies_within_what_the_same_pairs_of_digits_name(String one, String other, boolean within) {
    assertThat(DivisionCode.of(one).isWithin(DivisionCode.of(other))).isEqualTo(within);
  }

  @ParameterizedTest(name = "{0} is of level {1} below {2}")
  @CsvSource(
      textBlock =
          """
          110000, PROVINCIAL,
          110100, PREFECTURE, 110000
          110101, COUNTY,     110100
          330300, PREFECTURE, 330000
          330304, COUNTY,     330300
          # a county directly under a province, a city of the Corps
          429004, COUNTY,     429000
          659001, COUNTY,     659000
          # a zero that belongs to the number of the prefecture
          331000, PREFECTURE, 330000
          331003, COUNTY,     331000
          """)
  void has_the_level_that_its_zeros_show(String text, DivisionLevel level, String parent) {
    DivisionCode code = DivisionCode.of(text);

    assertThat(code.level()).isEqualTo(level);
    assertThat(code.parent()).isEqualTo(Optional.ofNullable(parent).map(DivisionCode::of));
    assertThat(code.parent().stream()).allMatch(code::isWithin);
    assertThat(code.province()).hasToString(text.substring(0, 2) + "0000");
    assertThat(code.prefecture().map(DivisionCode::text))
        .isEqualTo(
            level == DivisionLevel.PROVINCIAL
                ? Optional.empty()
                : Optional.of(text.substring(0, 4) + "00"));
  }

  @Test
  void is_ordered_by_its_digits() {
    assertThat(DivisionCode.of("110101"))
        .isEqualByComparingTo(new DivisionCode("110101"))
        .isGreaterThan(DivisionCode.of("110100"))
        .isLessThan(DivisionCode.of("120000"));
  }
}

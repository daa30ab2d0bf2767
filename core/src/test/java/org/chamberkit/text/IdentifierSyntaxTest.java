package org.chamberkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSyntaxTest {

  private static final String LONGEST =
      "a123456789012345678901234567890123456789012345678901234567890123";

  @ParameterizedTest
  @ValueSource(strings = {"a", "Z", "0", "G1", "wenzhou-2012", "3.1_b", "a-", "a.", "a__", LONGEST})
  void takes_letters_digits_hyphens_dots_and_low_lines(String text) {
    assertThat(IdentifierSyntax.check("part id", text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ''
          ' '
          -a
          .a
          _a
          'a b'
          a/b
          a:b
          a~b
          ä
          商会
          １
          'a\n'
          """)
  void refuses_everything_else(String text) {
    assertThat(IdentifierSyntax.matches(text)).isFalse();
  }

  @Test
  void refuses_more_than_64_characters() {
    assertThat(IdentifierSyntax.matches(LONGEST)).isTrue();
    assertThat(IdentifierSyntax.matches(LONGEST + "a")).isFalse();
  }

  @Test
  void says_what_an_identifier_must_look_like() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdentifierSyntax.check("rubric version", "2012\t"))
        .withMessage(
            "rubric version must be 1 to 64 ASCII letters, digits, hyphens, dots or low lines, "
                + "beginning with a letter or digit, but was '2012\\u0009'");
  }
}

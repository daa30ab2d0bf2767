package org.chamberkit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationCodeTest {

  private static final String SYMBOLS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Test
  void is_checked_by_the_worked_sum() {
    int sum = CheckCharacter.ORGANIZATION_CODE.sum("50000286");

    assertThat(sum).isEqualTo(75);
    assertThat(CheckCharacter.ORGANIZATION_CODE.of(sum)).isEqualTo('2');
    assertThat(OrganizationCode.of("500002862").printed()).isEqualTo("50000286-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"500002862", "00755193X", "59498494X", "MA5CJQ4N5", "MA31DKY80"})
  void is_right_with_its_check(String text) {
    assertThat(OrganizationCode.of(text)).hasToString(text);
    assertThat(OrganizationCode.of(text).differences()).isEmpty();
  }

  @Test
  void every_symbol_counts_as_its_place() {
    assertThat(CheckCharacter.ORGANIZATION_CODE.alphabet()).isEqualTo(SYMBOLS);
    for (int i = 0; i < SYMBOLS.length(); i++) {
      assertThat(CheckCharacter.ORGANIZATION_CODE.sum(SYMBOLS.charAt(i) + "0000000"))
          .isEqualTo(3 * i);
    }
  }

  @ParameterizedTest(name = "a rest of {0} is written {1}")
  @CsvSource({"0, 0", "1, X", "2, 9", "9, 2", "10, 1"})
  void eleven_is_written_0_and_ten_is_written_x(int rest, char check) {
    assertThat(CheckCharacter.ORGANIZATION_CODE.of(rest)).isEqualTo(check);
    assertThat(CheckCharacter.ORGANIZATION_CODE.of(rest + 11)).isEqualTo(check);
  }

  @Test
  void another_check_is_told_with_what_was_computed() {
    String told =
        "ORGANIZATION_CODE_CHECK Character 9 of \"500002863\", which checks the organization code,"
            + " is \"3\"; the weighted sum of 75 gives \"2\".";

    WithProblems<OrganizationCode> lenient = OrganizationCode.parse("500002863", Checking.LENIENT);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> OrganizationCode.of("500002863"))
        .withMessage(told);
    assertThat(lenient.orThrow()).hasToString("500002863");
    assertThat(lenient.problems())
        .noneMatch(Problem::isError)
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(told);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          50000286-2, 'ORGANIZATION_CODE_LENGTH null, ORGANIZATION_CODE_SYMBOL 9'
          50000286,   'ORGANIZATION_CODE_LENGTH null'
          5o0002862,  'ORGANIZATION_CODE_SYMBOL 2'
          50000286x,  'ORGANIZATION_CODE_SYMBOL 9'
          50000286A,  'ORGANIZATION_CODE_SYMBOL 9'
          """)
  void another_form_is_refused_even_leniently(String text, String told) {
    for (Checking checking : Checking.values()) {
      assertThat(
              OrganizationCode.parse(text, checking).problems().stream()
                  .map(problem -> problem.code() + " " + problem.arguments().get("position"))
                  .toList())
          .hasToString("[" + told + "]");
    }
  }

  @Test
  void codes_are_ordered_by_their_characters() {
    assertThat(OrganizationCode.of("500002862"))
        .isEqualByComparingTo(OrganizationCode.of("500002862"))
        .isEqualTo(OrganizationCode.of("500002862"))
        .hasSameHashCodeAs(OrganizationCode.of("500002862"))
        .isNotEqualTo("500002862")
        .isLessThan(OrganizationCode.of("MA31DKY80"));
  }
}

package org.chamberkit.code;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Severity;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  private static final long SEED = 32_100;
  private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Codes found in public text. */
  static final ImmutableList<String> VALID =
      ImmutableList.of(
          "51100000500002862F",
          "51100000500009247D",
          "51100000500012681T",
          "53100000500019795A",
          "51310110501144395U",
          "12440300455752807L",
          "11622700013944908W",
          "11341822003289161P",
          "1144030700755193X2",
          "913502000728319549",
          "9135021359498494XQ",
          "91350200776049653A",
          "91440101MA5CJQ4N59",
          "91350503MA31DKY80A");

  @ParameterizedTest
  @FieldSource("VALID")
  void a_published_code_is_right(String text) {
    CreditCode code = CreditCode.of(text);

    assertThat(code).hasToString(text);
    assertThat(code.differences()).isEmpty();
    assertThat(CreditCode.parse(text, Checking.LENIENT)).isEqualTo(WithProblems.of(code));
    assertThat(OrganizationCode.of(code.organization().text())).isEqualTo(code.organization());
  }

  @Test
  void tells_what_its_parts_stand_for() {
    CreditCode code = CreditCode.of("51100000500002862F");

    assertThat(code.department()).contains(RegistrationDepartment.CIVIL_AFFAIRS);
    assertThat(code.category()).contains(Name.of("社会团体", "Social organization"));
    assertThat(code.division()).isEqualTo(DivisionCode.of("100000"));
    assertThat(code.organization()).isEqualTo(OrganizationCode.of("500002862"));
    assertThat(code.organization().printed()).isEqualTo("50000286-2");
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource(
      textBlock =
          """
          53100000500019795A, CIVIL_AFFAIRS, 基金会
          12440300455752807L, STAFFING,      事业单位
          11622700013944908W, STAFFING,      机关
          913502000728319549, BUSINESS,      企业
          """)
  void tells_department_and_category(
      String text, RegistrationDepartment department, String category) {
    CreditCode code = CreditCode.of(text);

    assertThat(code.department()).contains(department);
    assertThat(code.category().orElseThrow().chinese()).isEqualTo(category);
  }

  @Test
  void is_checked_by_the_worked_sum() {
    int sum = CheckCharacter.CREDIT_CODE.sum("51100000500002862F");

    assertThat(sum).isEqualTo(481);
    assertThat(CheckCharacter.CREDIT_CODE.of(sum)).isEqualTo('F');
  }

  @Test
  void every_symbol_counts_as_its_place() {
    assertThat(CheckCharacter.CREDIT_CODE.alphabet()).isEqualTo(SYMBOLS).hasSize(31);
    for (int i = 0; i < SYMBOLS.length(); i++) {
      // The weight of the first character is 1, so the sum is the value of its symbol.
      int sum = CheckCharacter.CREDIT_CODE.sum(SYMBOLS.charAt(i) + "0".repeat(16));

      assertThat(sum).isEqualTo(i);
      assertThat(CheckCharacter.CREDIT_CODE.of(sum)).isEqualTo(SYMBOLS.charAt((31 - i) % 31));
    }
  }

  @Test
  void the_weights_are_the_powers_of_three() {
    int power = 1;
    for (int i = 0; i < 17; i++) {
      String one = "0".repeat(i) + "1" + "0".repeat(16 - i);
      assertThat(CheckCharacter.CREDIT_CODE.sum(one)).as("position %s", i + 1).isEqualTo(power);
      power = power * 3 % 31;
    }
  }

  @Test
  void a_code_in_use_with_another_check_is_taken_leniently_with_the_reason() {
    String text = "91350203M0001QAY9B";
    String told =
        "CREDIT_CODE_CHECK Character 18 of the credit code \"91350203M0001QAY9B\" is \"B\";"
            + " the weighted sum of %s gives \"9\".";
    int sum = CheckCharacter.CREDIT_CODE.sum(text);

    WithProblems<CreditCode> lenient = CreditCode.parse(text, Checking.LENIENT);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> CreditCode.of(text))
        .withMessage(told, sum);
    assertThat(lenient.orThrow().text()).isEqualTo(text);
    assertThat(lenient.orThrow().differences()).allMatch(Problem::isError).hasSize(1);
    assertThat(lenient.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.line(Language.ENGLISH)).isEqualTo(told, sum);
            });
  }

  @Test
  void a_made_up_code_differs_in_both_checks() {
    String text = "51100000500000024G";

    WithProblems<CreditCode> strict = CreditCode.parse(text, Checking.STRICT);
    WithProblems<CreditCode> lenient = CreditCode.parse(text, Checking.LENIENT);

    assertThat(strict.value()).isEmpty();
    assertThat(strict.problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "ORGANIZATION_CODE_CHECK Character 17 of \"51100000500000024G\", which checks the"
                + " organization code, is \"4\"; the weighted sum of 19 gives \"3\".",
            "CREDIT_CODE_CHECK Character 18 of the credit code \"51100000500000024G\" is \"G\";"
                + " the weighted sum of %s gives \"M\"."
                    .formatted(CheckCharacter.CREDIT_CODE.sum(text)));
    assertThat(lenient.value()).isPresent();
    assertThat(lenient.problems())
        .extracting(Problem::severity)
        .containsExactly(Severity.WARNING, Severity.WARNING);
    assertThat(lenient.orThrow().organization().differences()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} has length {1}")
  @CsvSource({"'', 0", "5110000050000286, 16", "51100000500002862FF, 19"})
  void another_length_is_refused_even_leniently(String text, String length) {
    for (Checking checking : Checking.values()) {
      assertThat(CreditCode.parse(text, checking).problems())
          .filteredOn(problem -> problem.code() == CodeProblem.CREDIT_CODE_LENGTH)
          .extracting(problem -> problem.arguments().get("length"))
          .containsExactly(length);
      assertThat(CreditCode.parse(text, checking).value()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"I", "O", "S", "V", "Z", "a", "f", " ", "-", "１", "😀", "\ud83d"})
  void every_wrong_character_is_found_where_it_stands(String wrong) {
    String right = "51100000500002862F";
    for (int i = 0; i < right.length(); i++) {
      String text = right.substring(0, i) + wrong + right.substring(i + 1);

      for (Checking checking : Checking.values()) {
        WithProblems<CreditCode> read = CreditCode.parse(text, checking);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
            .extracting(Problem::code)
            .containsOnly(CodeProblem.CREDIT_CODE_SYMBOL);
        assertThat(read.problems())
            .extracting(problem -> problem.arguments().get("position"))
            .containsExactly(Integer.toString(i + 1));
        assertThat(read.problems().get(0).arguments()).containsEntry("symbol", wrong);
      }
    }
  }

  @Test
  void a_letter_in_the_division_or_a_wrong_inner_check_is_found_where_it_stands() {
    assertThat(CreditCode.parse("5110000A50000286AF", Checking.LENIENT).problems())
        .extracting(problem -> problem.sentence(Language.ENGLISH))
        .containsExactly(
            "Character 8 of the credit code \"5110000A50000286AF\" is \"A\";"
                + " it must be one of 0123456789.",
            "Character 17 of the credit code \"5110000A50000286AF\" is \"A\";"
                + " it must be one of 0123456789X.");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    assertThat(CreditCode.parse("51io0000500002862", Checking.STRICT).problems())
        .extracting(problem -> problem.code() + " " + problem.arguments().get("position"))
        .containsExactly("CREDIT_CODE_LENGTH null", "CREDIT_CODE_SYMBOL 3", "CREDIT_CODE_SYMBOL 4");
  }

  @ParameterizedTest(name = "{0} begins with symbols not assigned")
  @CsvSource({"B1, UNKNOWN_DEPARTMENT", "54, UNKNOWN_CATEGORY", "94, UNKNOWN_CATEGORY"})
  void symbols_that_are_not_assigned_are_told(String symbols, CodeProblem problem) {
    String unchecked = symbols + "100000500002862";
    int sum = CheckCharacter.CREDIT_CODE.sum(unchecked);
    String text = unchecked + CheckCharacter.CREDIT_CODE.of(sum);

    WithProblems<CreditCode> lenient = CreditCode.parse(text, Checking.LENIENT);

    assertThat(CreditCode.parse(text, Checking.STRICT).problems())
        .extracting(Problem::code)
        .containsExactly(problem);
    assertThat(lenient.problems()).extracting(Problem::code).containsExactly(problem);
    assertThat(lenient.orThrow().category()).isEmpty();
  }

  @Test
  void any_other_symbol_at_any_position_is_detected() {
    for (String right : VALID) {
      assertEveryFlipIsDetected(right);
    }
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      assertEveryFlipIsDetected(random(random));
    }
  }

  @Test
  void codes_are_ordered_by_their_characters() {
    assertThat(CreditCode.of("51100000500002862F"))
        .isEqualByComparingTo(CreditCode.of("51100000500002862F"))
        .isLessThan(CreditCode.of("51100000500009247D"))
        .isNotEqualTo(CreditCode.of("51100000500009247D"))
        .isNotEqualTo("51100000500002862F")
        .hasSameHashCodeAs(CreditCode.of("51100000500002862F"));
  }

  @Test
  void departments_have_twelve_symbols_and_each_its_categories() {
    assertThat(RegistrationDepartment.values()).hasSize(12);
    assertThat(
            IntStream.range(0, SYMBOLS.length())
                .mapToObj(SYMBOLS::charAt)
                .flatMap(symbol -> RegistrationDepartment.of(symbol).stream())
                .collect(toImmutableSet()))
        .isEqualTo(ImmutableSet.copyOf(RegistrationDepartment.values()));
    assertThat(RegistrationDepartment.CIVIL_AFFAIRS.categories())
        .containsOnlyKeys('1', '2', '3', '9');
    assertThat(RegistrationDepartment.BUSINESS.categories()).containsOnlyKeys('1', '2', '3');
    assertThat(RegistrationDepartment.BUSINESS.title().chinese()).isEqualTo("工商");
  }

  private static void assertEveryFlipIsDetected(String right) {
    CreditCode.of(right);
    for (int i = 0; i < right.length(); i++) {
      for (int symbol = 0; symbol < SYMBOLS.length(); symbol++) {
        if (SYMBOLS.charAt(symbol) != right.charAt(i)) {
          String flipped = right.substring(0, i) + SYMBOLS.charAt(symbol) + right.substring(i + 1);
          assertThat(CreditCode.parse(flipped, Checking.STRICT).value())
              .as("%s for %s", flipped, right)
              .isEmpty();
        }
      }
    }
  }

  /** A code that is right, of any department, category, division and organization. */
  private static String random(Random random) {
    ImmutableList<RegistrationDepartment> departments =
        ImmutableList.copyOf(RegistrationDepartment.values());
    RegistrationDepartment department = departments.get(random.nextInt(departments.size()));
    StringBuilder code = new StringBuilder();
    code.append(department.symbol());
    code.append(department.categories().firstKey());
    for (int i = 0; i < 6; i++) {
      code.append(random.nextInt(10));
    }
    StringBuilder organization = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      organization.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
    }
    CheckCharacter inner = CheckCharacter.ORGANIZATION_CODE;
    code.append(organization).append(inner.of(inner.sum(organization.toString())));
    CheckCharacter outer = CheckCharacter.CREDIT_CODE;
    return code.append(outer.of(outer.sum(code.toString()))).toString();
  }
}

package org.chamberkit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

class CodeListTest {

  private static final CreditCode DIFFERING =
      CreditCode.parse("91350203M0001QAY9B", Checking.LENIENT).orThrow();
  private static final CodeList LIST =
      CodeList.builder()
          .name(Name.ofChinese("代码清单"))
          .addCodes(DivisionCode.of("110101"), StatisticsCode.of("320508019"))
          .addCodes(OrganizationCode.of("500002862"), CreditCode.of("51100000500002862F"))
          .build();

  @Test
  void holds_codes_of_every_kind() {
    assertThat(LIST.codes())
        .extracting(PublicCode::word)
        .containsExactly("division", "statistics", "organizationCode", "creditCode");
    assertThat(LIST.warnings()).isEmpty();
  }

  @Test
  void a_strict_list_refuses_what_a_lenient_one_warns_of() {
    CodeList lenient =
        LIST.withChecking(Checking.LENIENT)
            .withCodes(DIFFERING, OrganizationCode.parse("500002863", Checking.LENIENT).orThrow());

    assertThat(lenient.warnings())
        .noneMatch(Problem::isError)
        .extracting(problem -> problem.place() + " " + problem.code())
        .containsExactly(
            "/codes/0/creditCode CREDIT_CODE_CHECK",
            "/codes/1/organizationCode ORGANIZATION_CODE_CHECK");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> lenient.withChecking(Checking.STRICT))
        .satisfies(e -> assertThat(e.problems()).hasSize(2).allMatch(Problem::isError));
  }
}

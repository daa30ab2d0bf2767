package org.chamberkit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chamberkit.fact.InventedFacts.fact;
import static org.chamberkit.problem.Refusals.assertRefused;
import static org.chamberkit.problem.Refusals.assertTold;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Invented;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {

  private static final Directory DIRECTORY =
      Directory.builder()
          .name(Name.ofChinese("虚构名录"))
          .addOrganizations(
              Invented.federation("city", FederationLevel.MUNICIPAL)
                  .withExistence(
                      new Validity(
                          Optional.of(LocalDate.of(2001, 1, 1)),
                          Optional.of(LocalDate.of(2010, 12, 31)))))
          .build();

  @Test
  void what_it_is_about_stands_in_its_order_and_each_once() {
    ThingKind enterprise = ThingKind.of("enterprise");
    Fact fact =
        fact("F1", "2021-05-12").toBuilder()
            .about(
                ImmutableList.of(
                    new Thing(ThingKind.of("province"), "330000"),
                    new Thing(enterprise, "E2"),
                    new Thing(enterprise, "E1"),
                    new Thing(enterprise, "E2")))
            .build();

    assertThat(fact.about())
        .extracting(Thing::toString)
        .containsExactly("enterprise/E1", "enterprise/E2", "province/330000");
  }

  @Test
  void a_correction_says_why() {
    assertRefused(
        () -> fact("F1", "2021-05-12").toBuilder().correction(" ").build(),
        "/correction: BLANK_REASON The reason for changing fact \"F1\" must not be blank.",
        "更正或撤回事实记录“F1”的原因不能为空。");
  }

  @Test
  void a_withdrawal_says_why() {
    assertRefused(
        () -> new Withdrawal(FactId.of("F1"), LocalDate.of(2021, 5, 12), "\u3000"),
        "/reason: BLANK_REASON The reason for changing fact \"F1\" must not be blank.",
        "更正或撤回事实记录“F1”的原因不能为空。");
  }

  @Test
  void a_match_is_of_at_least_one_fact() {
    assertRefused(
        () -> new SameEvent(EventId.of("expo"), LocalDate.of(2021, 5, 12), ImmutableList.of()),
        "/facts: NOTHING_MATCHED The match to event \"expo\" must name at least one fact.",
        "认定为活动“expo”时至少应列出一条事实记录。");
  }

  @Test
  void evidence_has_a_title() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Evidence(" ", Optional.empty()))
        .withMessage("title of evidence must not be blank");
  }

  @Test
  void an_identifier_of_a_thing_has_the_form_of_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Thing(ThingKind.of("enterprise"), "a/b"))
        .withMessage(
            "thing id must be 1 to 64 ASCII letters, digits, hyphens, dots or low lines, beginning"
                + " with a letter or digit, but was 'a/b'");
  }

  @ParameterizedTest(name = "about {0} to {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # first,    last,       the organization exists
          2001-01-01, 2001-01-01, true
          2001-01-01, 2010-12-31, true
          2000-12-31, 2001-01-01, false
          2010-12-31, 2011-01-01, false
          1999-01-01, 1999-12-31, false
          """)
  void its_organization_exists_on_all_its_days(LocalDate first, LocalDate last, boolean exists) {
    Fact fact = fact("F1", "2021-05-12").toBuilder().when(new Period(first, last)).build();

    assertThat(fact.checkAgainst(DIRECTORY).isEmpty()).isEqualTo(exists);
  }

  @Test
  void what_does_not_fit_the_directory_is_told() {
    FactRegister register =
        FactRegister.builder()
            .addRecordings(
                fact("F1", "2005-05-12"),
                fact("F2", "2021-05-12"),
                fact("F3", "2021-05-12").toBuilder().organization(Invented.id("north")).build(),
                InventedFacts.withdrawal("F2", "2021-06-01"))
            .build();

    assertTold(
        register.checkAgainst(DIRECTORY),
        """
        /recordings/1/fact/when: FACT_OUTSIDE_EXISTENCE Fact "F2" is about 2021-05-11/2021-05-11, \
        but organization "city" exists for 2001-01-01/2010-12-31.
        /recordings/2/fact/organization: UNKNOWN_FACT_ORGANIZATION Fact "F3" is of organization \
        "north", which the directory does not have.""",
        """
        事实记录“F2”的时间为 2021-05-11/2021-05-11，而组织“city”的存续期为 2001-01-01/2010-12-31。
        事实记录“F3”所属组织“north”不在名录中。""");
  }

  @ParameterizedTest
  @CsvSource({
    "HOSTED, hosted",
    "UNDERTOOK, undertook",
    "CO_HOSTED, coHosted",
    "ASSISTED, assisted",
    "JOINED, joined"
  })
  void a_role_has_a_word(Role role, String word) {
    assertThat(role.word()).isEqualTo(word);
  }
}

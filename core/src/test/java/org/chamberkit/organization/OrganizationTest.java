package org.chamberkit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.code.Checking;
import org.chamberkit.code.CreditCode;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.industry.SizeClass;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.IncompleteValueException;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What all organizations have in common, and the types that have little more. */
class OrganizationTest {

  private static final CreditCode RIGHT = CreditCode.of("51100000500002862F");
  private static final CreditCode DIFFERING =
      CreditCode.parse("91350203M0001QAY9B", Checking.LENIENT).orThrow();

  static ImmutableList<Organization> oneOfEach() {
    return ImmutableList.of(
        Invented.federation("F", FederationLevel.COUNTY),
        Invented.chamber("C"),
        Invented.unit("G"),
        Invented.natives("N"),
        Invented.party("P"),
        Invented.serviceBody("S"),
        Invented.enterprise("E"),
        Invented.partner("B"));
  }

  @Test
  void there_is_a_type_of_its_own_for_all_that_is_counted_apart() {
    assertThat(oneOfEach())
        .extracting(Organization::type)
        .containsExactly(OrganizationType.values());
    assertThat(OrganizationType.values())
        .extracting(OrganizationType::word)
        .containsExactly(
            "federation",
            "chamber",
            "grassrootsUnit",
            "chamberOfNatives",
            "partyOrganization",
            "serviceBody",
            "enterprise",
            "partner");
  }

  @ParameterizedTest
  @MethodSource("oneOfEach")
  void exists_on_every_day_under_one_name_and_without_a_credit_code_unless_it_says_more(
      Organization organization) {
    assertThat(organization.existence()).isEqualTo(Validity.ALWAYS);
    assertThat(organization.formerNames()).isEmpty();
    assertThat(organization.creditCode()).isEmpty();
  }

  @Test
  void says_in_which_division_it_is_if_it_is_stated() {
    assertThat(oneOfEach())
        .extracting(Organization::location)
        .containsExactly(
            Optional.of(Invented.CITY),
            Optional.of(Invented.CITY),
            Optional.of(Invented.CITY),
            Optional.of(Invented.OTHER_CITY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(Invented.serviceBody("S").withPlace(Invented.CITY).location())
        .contains(Invented.CITY);
    assertThat(Invented.enterprise("E").withPlace(Invented.CITY).location())
        .contains(Invented.CITY);
    assertThat(Invented.partner("B").withPlace(Invented.CITY).location()).contains(Invented.CITY);
  }

  @Test
  void carries_any_credit_code_of_the_right_form_unless_it_is_a_party_organization() {
    ImmutableList<Organization> registered =
        ImmutableList.of(
            Invented.federation("F", FederationLevel.COUNTY).withCreditCode(RIGHT),
            Invented.chamber("C").withCreditCode(DIFFERING),
            Invented.unit("G").withCreditCode(RIGHT),
            Invented.natives("N").withCreditCode(RIGHT),
            Invented.serviceBody("S").withCreditCode(RIGHT),
            Invented.enterprise("E").withCreditCode(RIGHT),
            Invented.partner("B").withCreditCode(RIGHT));

    assertThat(registered)
        .allSatisfy(organization -> assertThat(organization.creditCode()).isPresent());
    assertThat(registered.get(1).creditCode()).contains(DIFFERING);
  }

  @Test
  void a_federation_may_have_a_second_name_and_no_code_of_its_own() {
    Federation corps =
        Federation.builder()
            .id(OrganizationId.of("F"))
            .level(FederationLevel.PROVINCIAL)
            .name(Name.ofChinese("虚构兵团工商业联合会"))
            .secondName(Name.ofChinese("虚构兵团总商会"))
            .build();

    assertThat(corps.division()).isEmpty();
    assertThat(corps.location()).isEmpty();
    assertThat(corps.secondName()).contains(Name.ofChinese("虚构兵团总商会"));
    assertThat(corps.withSecondName(Optional.empty()).secondName()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is above {1}: {2}")
  @CsvSource(
      textBlock =
          """
          NATIONAL,   PROVINCIAL, true
          NATIONAL,   COUNTY,     true
          PROVINCIAL, MUNICIPAL,  true
          MUNICIPAL,  COUNTY,     true
          COUNTY,     COUNTY,     false
          COUNTY,     MUNICIPAL,  false
          PROVINCIAL, NATIONAL,   false
          """)
  void a_level_is_above_those_that_come_after_it(
      FederationLevel one, FederationLevel other, boolean above) {
    assertThat(one.isAbove(other)).isEqualTo(above);
  }

  @Test
  void an_enterprise_may_state_its_industry_and_its_size() {
    Enterprise known =
        Invented.enterprise("E").withIndustry(IndustryCode.of("G")).withSizeClass(SizeClass.MICRO);

    assertThat(known.industry()).contains(IndustryCode.of("G"));
    assertThat(known.sizeClass()).contains(SizeClass.MICRO);
    assertThat(Invented.enterprise("E").industry()).isEmpty();
    assertThat(Invented.enterprise("E").sizeClass()).isEmpty();
  }

  @Test
  void a_person_is_a_name_under_an_identifier() {
    Person person = new Person(PersonId.of("X-1"), Name.ofChinese("某某"));

    assertThat(person.id()).hasToString("X-1").isLessThan(PersonId.of("X-2"));
    assertThat(person.name()).isEqualTo(Name.ofChinese("某某"));
  }

  @Test
  void says_what_is_missing() {
    assertMissing(() -> Federation.builder().build(), "id, level, name");
    assertMissing(() -> Chamber.builder().build(), "id, kind, name, place");
    assertMissing(() -> GrassrootsUnit.builder().build(), "id, kind, name, place");
    assertMissing(() -> ChamberOfNatives.builder().build(), "id, name, origin");
    assertMissing(() -> PartyOrganization.builder().build(), "id, kind, name");
    assertMissing(() -> ServiceBody.builder().build(), "id, kind, name");
    assertMissing(() -> Enterprise.builder().build(), "id, name");
    assertMissing(() -> Partner.builder().build(), "id, kind, name");
    assertMissing(() -> PartyThresholds.builder().build(), "name, source");
  }

  private static void assertMissing(Runnable build, String missing) {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(build::run)
        .withMessage("missing " + missing);
  }
}

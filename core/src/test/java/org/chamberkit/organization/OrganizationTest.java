package org.chamberkit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.IncompleteValueException;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {

  private static final DivisionCode COUNTY = DivisionCode.of("990221");

  @Test
  void is_told_by_a_word_and_exists_on_every_day_unless_its_days_are_known() {
    ImmutableList<Organization> oneOfEach =
        ImmutableList.of(
            Invented.federation("F", FederationLevel.COUNTY),
            Invented.chamber("C"),
            Invented.unit("G"),
            Invented.party("P"));

    assertThat(oneOfEach)
        .extracting(organization -> organization.type().word())
        .containsExactly("federation", "chamber", "grassrootsUnit", "partyOrganization");
    assertThat(oneOfEach).extracting(Organization::existence).containsOnly(Validity.ALWAYS);
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
  void a_non_local_chamber_has_an_origin_besides_its_place() {
    Chamber chamber =
        Chamber.builder()
            .id(OrganizationId.of("C-1"))
            .kind(ChamberKind.of("nonLocal"))
            .name(Name.ofChinese("虚构市虚构县商会"))
            .place(Invented.CITY)
            .origin(COUNTY)
            .build();

    assertThat(chamber.origin()).contains(COUNTY);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> chamber.withOrigin(Optional.empty()))
        .withMessage("MISSING_ORIGIN Non-local chamber \"C-1\" must state its origin.")
        .satisfies(e -> assertThat(chinese(e)).isEqualTo("异地商会“C-1”必须注明原籍地。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"trade", "youth", "women", "of-another-kind"})
  void a_chamber_of_another_kind_has_no_origin(String kind) {
    Chamber chamber = Invented.chamber("C-1").withKind(ChamberKind.of(kind));

    assertThat(chamber.origin()).isEmpty();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> chamber.withOrigin(COUNTY))
        .withMessage(
            "/origin: ORIGIN_NOT_EXPECTED "
                + "Only a non-local chamber has an origin, but \"C-1\" is of the kind \"%s\".",
            kind)
        .satisfies(e -> assertThat(chinese(e)).isEqualTo("只有异地商会才注明原籍地，“C-1”的类别是“%s”。", kind));
  }

  @Test
  void says_what_is_missing() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Federation.builder().build())
        .withMessage("missing id, level, name");
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Chamber.builder().build())
        .withMessage("missing id, kind, name, place");
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> GrassrootsUnit.builder().build())
        .withMessage("missing id, kind, name, place");
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> PartyOrganization.builder().build())
        .withMessage("missing id, kind, name");
  }

  @Test
  void identifiers_and_kinds_are_codes_in_their_order() {
    assertThat(OrganizationId.of("C-1"))
        .hasToString("C-1")
        .isEqualByComparingTo(new OrganizationId("C-1"))
        .isLessThan(OrganizationId.of("C-2"));
    assertThat(ChamberKind.WOMEN).hasToString("women").isLessThan(ChamberKind.YOUTH);
    assertThat(GrassrootsKind.PARK).hasToString("park").isLessThan(GrassrootsKind.STREET);
  }

  @Test
  void identifiers_and_kinds_are_never_names() {
    String form =
        " must be 1 to 64 ASCII letters, digits, hyphens, dots or low lines, "
            + "beginning with a letter or digit, but was '商会'";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganizationId.of("商会"))
        .withMessage("organization id" + form);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChamberKind.of("商会"))
        .withMessage("chamber kind" + form);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GrassrootsKind.of("商会"))
        .withMessage("grassroots kind" + form);
  }

  private static String chinese(ProblemException e) {
    return e.problems().get(0).sentence(Language.CHINESE);
  }
}

package org.chamberkit.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Identifiers, and the open kinds within a type. */
class KindsTest {

  static Stream<Arguments> codes() {
    Function<String, Object> id = OrganizationId::of;
    Function<String, Object> person = PersonId::of;
    Function<String, Object> chamber = ChamberKind::of;
    Function<String, Object> unit = GrassrootsKind::of;
    Function<String, Object> body = ServiceBodyKind::of;
    Function<String, Object> partner = PartnerKind::of;
    return Stream.of(
        arguments("organization id", id),
        arguments("person id", person),
        arguments("chamber kind", chamber),
        arguments("grassroots kind", unit),
        arguments("service body kind", body),
        arguments("partner kind", partner));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void is_a_code_of_its_own_and_never_a_name(String noun, Function<String, Object> of) {
    assertThat(of.apply("own.Kind-1")).hasToString("own.Kind-1").isEqualTo(of.apply("own.Kind-1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("商会"))
        .withMessage(
            noun
                + " must be 1 to 64 ASCII letters, digits, hyphens, dots or low lines, "
                + "beginning with a letter or digit, but was '商会'");
  }

  @Test
  void stand_in_the_order_of_their_codes() {
    assertThat(OrganizationId.of("C-1"))
        .isEqualByComparingTo(new OrganizationId("C-1"))
        .isLessThan(OrganizationId.of("C-2"));
    assertThat(ChamberKind.WOMEN).isLessThan(ChamberKind.YOUTH);
    assertThat(GrassrootsKind.PARK).isLessThan(GrassrootsKind.STREET);
    assertThat(ServiceBodyKind.COMMITTEE).isLessThan(ServiceBodyKind.OFFICE);
    assertThat(PartnerKind.BANK).isLessThan(PartnerKind.CITY);
  }

  @Test
  void the_known_ones_have_these_codes() {
    assertThat(
            List.of(
                ChamberKind.TRADE,
                ChamberKind.NON_LOCAL,
                ChamberKind.YOUTH,
                ChamberKind.WOMEN,
                ChamberKind.SPECIAL,
                ChamberKind.FUNCTIONAL,
                ChamberKind.FELLOWSHIP,
                ChamberKind.PRIVATE_ENTERPRISES,
                ChamberKind.SELF_EMPLOYED,
                ChamberKind.TOWNSHIP_ENTERPRISES,
                ChamberKind.FOREIGN_INVESTED))
        .hasToString(
            "[trade, nonLocal, youth, women, special, functional, fellowship,"
                + " privateEnterprises, selfEmployed, townshipEnterprises, foreignInvested]");
    assertThat(
            List.of(
                GrassrootsKind.TOWNSHIP,
                GrassrootsKind.STREET,
                GrassrootsKind.VILLAGE,
                GrassrootsKind.MARKET,
                GrassrootsKind.PARK,
                GrassrootsKind.BUILDING,
                GrassrootsKind.DEVELOPMENT_ZONE))
        .hasToString("[township, street, village, market, park, building, developmentZone]");
    assertThat(
            List.of(
                ServiceBodyKind.MEDIATION_ORGANIZATION,
                ServiceBodyKind.JUDGES_STUDIO,
                ServiceBodyKind.EDUCATION_BASE,
                ServiceBodyKind.PRACTICE_BASE,
                ServiceBodyKind.COMMITTEE,
                ServiceBodyKind.LEADING_GROUP,
                ServiceBodyKind.ASSOCIATION,
                ServiceBodyKind.OFFICE,
                ServiceBodyKind.SURVEY_POINT,
                ServiceBodyKind.SERVICE_STATION))
        .hasToString(
            "[mediationOrganization, judgesStudio, educationBase, practiceBase, committee,"
                + " leadingGroup, association, office, surveyPoint, serviceStation]");
    assertThat(
            List.of(
                PartnerKind.CITY,
                PartnerKind.VILLAGE,
                PartnerKind.FEDERATION,
                PartnerKind.OVERSEAS_CHAMBER,
                PartnerKind.DEPARTMENT,
                PartnerKind.BANK,
                PartnerKind.UNIVERSITY,
                PartnerKind.ENTERPRISE_ASSOCIATION))
        .hasToString(
            "[city, village, federation, overseasChamber, department, bank, university,"
                + " enterpriseAssociation]");
  }
}

package org.chamberkit.io;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.organization.Chamber;
import org.chamberkit.organization.ChamberKind;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.GrassrootsKind;
import org.chamberkit.organization.GrassrootsUnit;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.organization.PartyOrganization;
import org.chamberkit.organization.PartyOrganizationKind;
import org.chamberkit.period.Validity;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code organization}. */
final class OrganizationForms {

  static final Form<OrganizationId> ID =
      Forms.IDENTIFIER.as(OrganizationId::new, OrganizationId::text);

  static final Form<OrganizationType> TYPE =
      Forms.words(
          Stream.of(OrganizationType.values())
              .collect(toImmutableMap(OrganizationType::word, type -> type)));

  static final Form<FederationLevel> LEVEL =
      Forms.words(
          Stream.of(FederationLevel.values())
              .collect(toImmutableMap(FederationLevel::word, level -> level)));

  private static final Form<Federation> FEDERATION =
      new ObjectForm<>() {
        private final Attribute<Federation, OrganizationId> id = required("id", ID, Federation::id);
        private final Attribute<Federation, FederationLevel> level =
            required("level", LEVEL, Federation::level);
        private final Attribute<Federation, Name> name =
            required("name", TextForms.NAME, Federation::name);
        private final Attribute<Federation, Optional<Name>> secondName =
            optional("secondName", TextForms.NAME, Federation::secondName);
        private final Attribute<Federation, Optional<DivisionCode>> division =
            optional("division", CodeForms.DIVISION, Federation::division);
        private final Attribute<Federation, Validity> existence =
            defaulted("existence", PeriodForms.VALIDITY, Validity.ALWAYS, Federation::existence);

        @Override
        Federation build(Values values) {
          return Federation.builder()
              .id(values.get(id))
              .level(values.get(level))
              .name(values.get(name))
              .secondName(values.get(secondName))
              .division(values.get(division))
              .existence(values.get(existence))
              .build();
        }
      };

  private static final Form<Chamber> CHAMBER =
      new ObjectForm<>() {
        private final Attribute<Chamber, OrganizationId> id = required("id", ID, Chamber::id);
        private final Attribute<Chamber, ChamberKind> kind =
            required(
                "kind", Forms.IDENTIFIER.as(ChamberKind::new, ChamberKind::code), Chamber::kind);
        private final Attribute<Chamber, Name> name =
            required("name", TextForms.NAME, Chamber::name);
        private final Attribute<Chamber, DivisionCode> place =
            required("place", CodeForms.DIVISION, Chamber::place);
        private final Attribute<Chamber, Optional<DivisionCode>> origin =
            optional("origin", CodeForms.DIVISION, Chamber::origin);
        private final Attribute<Chamber, Validity> existence =
            defaulted("existence", PeriodForms.VALIDITY, Validity.ALWAYS, Chamber::existence);

        @Override
        Chamber build(Values values) {
          return Chamber.builder()
              .id(values.get(id))
              .kind(values.get(kind))
              .name(values.get(name))
              .place(values.get(place))
              .origin(values.get(origin))
              .existence(values.get(existence))
              .build();
        }
      };

  private static final Form<GrassrootsUnit> GRASSROOTS_UNIT =
      new ObjectForm<>() {
        private final Attribute<GrassrootsUnit, OrganizationId> id =
            required("id", ID, GrassrootsUnit::id);
        private final Attribute<GrassrootsUnit, GrassrootsKind> kind =
            required(
                "kind",
                Forms.IDENTIFIER.as(GrassrootsKind::new, GrassrootsKind::code),
                GrassrootsUnit::kind);
        private final Attribute<GrassrootsUnit, Name> name =
            required("name", TextForms.NAME, GrassrootsUnit::name);
        private final Attribute<GrassrootsUnit, DivisionCode> place =
            required("place", CodeForms.DIVISION, GrassrootsUnit::place);
        private final Attribute<GrassrootsUnit, Validity> existence =
            defaulted(
                "existence", PeriodForms.VALIDITY, Validity.ALWAYS, GrassrootsUnit::existence);

        @Override
        GrassrootsUnit build(Values values) {
          return GrassrootsUnit.builder()
              .id(values.get(id))
              .kind(values.get(kind))
              .name(values.get(name))
              .place(values.get(place))
              .existence(values.get(existence))
              .build();
        }
      };

  private static final Form<PartyOrganizationKind> PARTY_ORGANIZATION_KIND =
      Forms.words(
          ImmutableMap.of(
              "committee", PartyOrganizationKind.COMMITTEE,
              "generalBranch", PartyOrganizationKind.GENERAL_BRANCH,
              "branch", PartyOrganizationKind.BRANCH,
              "jointBranch", PartyOrganizationKind.JOINT_BRANCH,
              "functionalBranch", PartyOrganizationKind.FUNCTIONAL_BRANCH));

  private static final Form<PartyOrganization> PARTY_ORGANIZATION =
      new ObjectForm<>() {
        private final Attribute<PartyOrganization, OrganizationId> id =
            required("id", ID, PartyOrganization::id);
        private final Attribute<PartyOrganization, PartyOrganizationKind> kind =
            required("kind", PARTY_ORGANIZATION_KIND, PartyOrganization::kind);
        private final Attribute<PartyOrganization, Name> name =
            required("name", TextForms.NAME, PartyOrganization::name);
        private final Attribute<PartyOrganization, Validity> existence =
            defaulted(
                "existence", PeriodForms.VALIDITY, Validity.ALWAYS, PartyOrganization::existence);

        @Override
        PartyOrganization build(Values values) {
          return PartyOrganization.builder()
              .id(values.get(id))
              .kind(values.get(kind))
              .name(values.get(name))
              .existence(values.get(existence))
              .build();
        }
      };

  static final Form<Organization> ORGANIZATION =
      new KindForm<>(
          ImmutableMap.of(
              "federation", FEDERATION,
              "chamber", CHAMBER,
              "grassrootsUnit", GRASSROOTS_UNIT,
              "partyOrganization", PARTY_ORGANIZATION),
          organization -> organization.type().word());

  private OrganizationForms() {}
}

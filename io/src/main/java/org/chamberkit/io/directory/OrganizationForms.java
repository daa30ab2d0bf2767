package org.chamberkit.io.directory;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.industry.SizeClass;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.CodeForms;
import org.chamberkit.io.quantity.IndustryForms;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.organization.Chamber;
import org.chamberkit.organization.ChamberKind;
import org.chamberkit.organization.ChamberOfNatives;
import org.chamberkit.organization.Enterprise;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.FormerName;
import org.chamberkit.organization.GrassrootsKind;
import org.chamberkit.organization.GrassrootsUnit;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.organization.Partner;
import org.chamberkit.organization.PartnerKind;
import org.chamberkit.organization.PartyOrganization;
import org.chamberkit.organization.PartyOrganizationKind;
import org.chamberkit.organization.PartyThreshold;
import org.chamberkit.organization.PartyThresholds;
import org.chamberkit.organization.Person;
import org.chamberkit.organization.PersonId;
import org.chamberkit.organization.ServiceBody;
import org.chamberkit.organization.ServiceBodyKind;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Interval;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code organization}. */
public final class OrganizationForms {

  public static final Form<OrganizationId> ID =
      Forms.IDENTIFIER.as(OrganizationId::new, OrganizationId::text);

  public static final Form<OrganizationType> TYPE =
      Forms.words(
          Stream.of(OrganizationType.values())
              .collect(toImmutableMap(OrganizationType::word, type -> type)));

  public static final Form<FederationLevel> LEVEL =
      Forms.words(
          Stream.of(FederationLevel.values())
              .collect(toImmutableMap(FederationLevel::word, level -> level)));

  private static final Form<FormerName> FORMER_NAME =
      new ObjectForm<>() {
        private final Attribute<FormerName, Name> name =
            required("name", TextForms.NAME, FormerName::name);
        private final Attribute<FormerName, LocalDate> endsOn =
            required("endsOn", Forms.DAY, FormerName::endsOn);

        @Override
        protected FormerName build(Values values) {
          return new FormerName(values.get(name), values.get(endsOn));
        }
      };

  private static final Form<Federation> FEDERATION =
      new ObjectForm<>() {
        private final Attribute<Federation, OrganizationId> id = required("id", ID, Federation::id);
        private final Attribute<Federation, FederationLevel> level =
            required("level", LEVEL, Federation::level);
        private final Attribute<Federation, Name> name =
            required("name", TextForms.NAME, Federation::name);
        private final Attribute<Federation, Optional<Name>> secondName =
            optional("secondName", TextForms.NAME, Federation::secondName);
        private final Attribute<Federation, ImmutableList<FormerName>> formerNames =
            list("formerNames", FORMER_NAME, Federation::formerNames);
        private final Attribute<Federation, Optional<DivisionCode>> division =
            optional("division", CodeForms.DIVISION, Federation::division);
        private final Attribute<Federation, Optional<CreditCode>> creditCode =
            optional("creditCode", CodeForms.CREDIT_CODE, Federation::creditCode);
        private final Attribute<Federation, Validity> existence =
            defaulted("existence", PeriodForms.VALIDITY, Validity.ALWAYS, Federation::existence);

        @Override
        protected Federation build(Values values) {
          return Federation.builder()
              .id(values.get(id))
              .level(values.get(level))
              .name(values.get(name))
              .secondName(values.get(secondName))
              .formerNames(values.get(formerNames))
              .division(values.get(division))
              .creditCode(values.get(creditCode))
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
        private final Attribute<Chamber, ImmutableList<FormerName>> formerNames =
            list("formerNames", FORMER_NAME, Chamber::formerNames);
        private final Attribute<Chamber, DivisionCode> place =
            required("place", CodeForms.DIVISION, Chamber::place);
        private final Attribute<Chamber, Optional<DivisionCode>> origin =
            optional("origin", CodeForms.DIVISION, Chamber::origin);
        private final Attribute<Chamber, Optional<CreditCode>> creditCode =
            optional("creditCode", CodeForms.CREDIT_CODE, Chamber::creditCode);
        private final Attribute<Chamber, Validity> existence =
            defaulted("existence", PeriodForms.VALIDITY, Validity.ALWAYS, Chamber::existence);

        @Override
        protected Chamber build(Values values) {
          return Chamber.builder()
              .id(values.get(id))
              .kind(values.get(kind))
              .name(values.get(name))
              .formerNames(values.get(formerNames))
              .place(values.get(place))
              .origin(values.get(origin))
              .creditCode(values.get(creditCode))
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
        private final Attribute<GrassrootsUnit, ImmutableList<FormerName>> formerNames =
            list("formerNames", FORMER_NAME, GrassrootsUnit::formerNames);
        private final Attribute<GrassrootsUnit, DivisionCode> place =
            required("place", CodeForms.DIVISION, GrassrootsUnit::place);
        private final Attribute<GrassrootsUnit, Optional<CreditCode>> creditCode =
            optional("creditCode", CodeForms.CREDIT_CODE, GrassrootsUnit::creditCode);
        private final Attribute<GrassrootsUnit, Validity> existence =
            defaulted(
                "existence", PeriodForms.VALIDITY, Validity.ALWAYS, GrassrootsUnit::existence);

        @Override
        protected GrassrootsUnit build(Values values) {
          return GrassrootsUnit.builder()
              .id(values.get(id))
              .kind(values.get(kind))
              .name(values.get(name))
              .formerNames(values.get(formerNames))
              .place(values.get(place))
              .creditCode(values.get(creditCode))
              .existence(values.get(existence))
              .build();
        }
      };

  private static final Form<ChamberOfNatives> CHAMBER_OF_NATIVES =
      new ObjectForm<>() {
        private final Attribute<ChamberOfNatives, OrganizationId> id =
            required("id", ID, ChamberOfNatives::id);
        private final Attribute<ChamberOfNatives, Name> name =
            required("name", TextForms.NAME, ChamberOfNatives::name);
        private final Attribute<ChamberOfNatives, ImmutableList<FormerName>> formerNames =
            list("formerNames", FORMER_NAME, ChamberOfNatives::formerNames);
        private final Attribute<ChamberOfNatives, DivisionCode> origin =
            required("origin", CodeForms.DIVISION, ChamberOfNatives::origin);
        private final Attribute<ChamberOfNatives, Optional<DivisionCode>> place =
            optional("place", CodeForms.DIVISION, ChamberOfNatives::place);
        private final Attribute<ChamberOfNatives, Optional<Name>> placeAbroad =
            optional("placeAbroad", TextForms.NAME, ChamberOfNatives::placeAbroad);
        private final Attribute<ChamberOfNatives, Optional<CreditCode>> creditCode =
            optional("creditCode", CodeForms.CREDIT_CODE, ChamberOfNatives::creditCode);
        private final Attribute<ChamberOfNatives, Validity> existence =
            defaulted(
                "existence", PeriodForms.VALIDITY, Validity.ALWAYS, ChamberOfNatives::existence);

        @Override
        protected ChamberOfNatives build(Values values) {
          return ChamberOfNatives.builder()
              .id(values.get(id))
              .name(values.get(name))
              .formerNames(values.get(formerNames))
              .origin(values.get(origin))
              .place(values.get(place))
              .placeAbroad(values.get(placeAbroad))
              .creditCode(values.get(creditCode))
              .existence(values.get(existence))
              .build();
        }
      };

  private static final Form<PartyOrganizationKind> PARTY_ORGANIZATION_KIND =
      Forms.words(
          Stream.of(PartyOrganizationKind.values())
              .collect(toImmutableMap(PartyOrganizationKind::word, kind -> kind)));

  private static final Form<PartyOrganization> PARTY_ORGANIZATION =
      new ObjectForm<>() {
        private final Attribute<PartyOrganization, OrganizationId> id =
            required("id", ID, PartyOrganization::id);
        private final Attribute<PartyOrganization, PartyOrganizationKind> kind =
            required("kind", PARTY_ORGANIZATION_KIND, PartyOrganization::kind);
        private final Attribute<PartyOrganization, Name> name =
            required("name", TextForms.NAME, PartyOrganization::name);
        private final Attribute<PartyOrganization, ImmutableList<FormerName>> formerNames =
            list("formerNames", FORMER_NAME, PartyOrganization::formerNames);
        private final Attribute<PartyOrganization, OptionalLong> members =
            defaulted(
                "members",
                Forms.WHOLE.as(OptionalLong::of, OptionalLong::orElseThrow),
                OptionalLong.empty(),
                PartyOrganization::members);
        private final Attribute<PartyOrganization, Validity> existence =
            defaulted(
                "existence", PeriodForms.VALIDITY, Validity.ALWAYS, PartyOrganization::existence);

        @Override
        protected PartyOrganization build(Values values) {
          return PartyOrganization.builder()
              .id(values.get(id))
              .kind(values.get(kind))
              .name(values.get(name))
              .formerNames(values.get(formerNames))
              .members(values.get(members))
              .existence(values.get(existence))
              .build();
        }
      };

  private static final Form<ServiceBody> SERVICE_BODY =
      new ObjectForm<>() {
        private final Attribute<ServiceBody, OrganizationId> id =
            required("id", ID, ServiceBody::id);
        private final Attribute<ServiceBody, ServiceBodyKind> kind =
            required(
                "kind",
                Forms.IDENTIFIER.as(ServiceBodyKind::new, ServiceBodyKind::code),
                ServiceBody::kind);
        private final Attribute<ServiceBody, Name> name =
            required("name", TextForms.NAME, ServiceBody::name);
        private final Attribute<ServiceBody, ImmutableList<FormerName>> formerNames =
            list("formerNames", FORMER_NAME, ServiceBody::formerNames);
        private final Attribute<ServiceBody, Optional<DivisionCode>> place =
            optional("place", CodeForms.DIVISION, ServiceBody::place);
        private final Attribute<ServiceBody, Optional<CreditCode>> creditCode =
            optional("creditCode", CodeForms.CREDIT_CODE, ServiceBody::creditCode);
        private final Attribute<ServiceBody, Validity> existence =
            defaulted("existence", PeriodForms.VALIDITY, Validity.ALWAYS, ServiceBody::existence);

        @Override
        protected ServiceBody build(Values values) {
          return ServiceBody.builder()
              .id(values.get(id))
              .kind(values.get(kind))
              .name(values.get(name))
              .formerNames(values.get(formerNames))
              .place(values.get(place))
              .creditCode(values.get(creditCode))
              .existence(values.get(existence))
              .build();
        }
      };

  private static final Form<SizeClass> SIZE_CLASS =
      Forms.words(
          Stream.of(SizeClass.values()).collect(toImmutableMap(SizeClass::word, size -> size)));

  private static final Form<Enterprise> ENTERPRISE =
      new ObjectForm<>() {
        private final Attribute<Enterprise, OrganizationId> id = required("id", ID, Enterprise::id);
        private final Attribute<Enterprise, Name> name =
            required("name", TextForms.NAME, Enterprise::name);
        private final Attribute<Enterprise, ImmutableList<FormerName>> formerNames =
            list("formerNames", FORMER_NAME, Enterprise::formerNames);
        private final Attribute<Enterprise, Optional<IndustryCode>> industry =
            optional("industry", IndustryForms.INDUSTRY, Enterprise::industry);
        private final Attribute<Enterprise, Optional<SizeClass>> sizeClass =
            optional("sizeClass", SIZE_CLASS, Enterprise::sizeClass);
        private final Attribute<Enterprise, Optional<DivisionCode>> place =
            optional("place", CodeForms.DIVISION, Enterprise::place);
        private final Attribute<Enterprise, Optional<CreditCode>> creditCode =
            optional("creditCode", CodeForms.CREDIT_CODE, Enterprise::creditCode);
        private final Attribute<Enterprise, Validity> existence =
            defaulted("existence", PeriodForms.VALIDITY, Validity.ALWAYS, Enterprise::existence);

        @Override
        protected Enterprise build(Values values) {
          return Enterprise.builder()
              .id(values.get(id))
              .name(values.get(name))
              .formerNames(values.get(formerNames))
              .industry(values.get(industry))
              .sizeClass(values.get(sizeClass))
              .place(values.get(place))
              .creditCode(values.get(creditCode))
              .existence(values.get(existence))
              .build();
        }
      };

  private static final Form<Partner> PARTNER =
      new ObjectForm<>() {
        private final Attribute<Partner, OrganizationId> id = required("id", ID, Partner::id);
        private final Attribute<Partner, PartnerKind> kind =
            required(
                "kind", Forms.IDENTIFIER.as(PartnerKind::new, PartnerKind::code), Partner::kind);
        private final Attribute<Partner, Name> name =
            required("name", TextForms.NAME, Partner::name);
        private final Attribute<Partner, ImmutableList<FormerName>> formerNames =
            list("formerNames", FORMER_NAME, Partner::formerNames);
        private final Attribute<Partner, Optional<DivisionCode>> place =
            optional("place", CodeForms.DIVISION, Partner::place);
        private final Attribute<Partner, Optional<CreditCode>> creditCode =
            optional("creditCode", CodeForms.CREDIT_CODE, Partner::creditCode);
        private final Attribute<Partner, Validity> existence =
            defaulted("existence", PeriodForms.VALIDITY, Validity.ALWAYS, Partner::existence);

        @Override
        protected Partner build(Values values) {
          return Partner.builder()
              .id(values.get(id))
              .kind(values.get(kind))
              .name(values.get(name))
              .formerNames(values.get(formerNames))
              .place(values.get(place))
              .creditCode(values.get(creditCode))
              .existence(values.get(existence))
              .build();
        }
      };

  static final Form<Organization> ORGANIZATION =
      new KindForm<>(
          ImmutableMap.<String, Form<? extends Organization>>builder()
              .put("federation", FEDERATION)
              .put("chamber", CHAMBER)
              .put("grassrootsUnit", GRASSROOTS_UNIT)
              .put("chamberOfNatives", CHAMBER_OF_NATIVES)
              .put("partyOrganization", PARTY_ORGANIZATION)
              .put("serviceBody", SERVICE_BODY)
              .put("enterprise", ENTERPRISE)
              .put("partner", PARTNER)
              .buildOrThrow(),
          organization -> organization.type().word());

  static final Form<PersonId> PERSON_ID = Forms.IDENTIFIER.as(PersonId::new, PersonId::text);

  static final Form<Person> PERSON =
      new ObjectForm<>() {
        private final Attribute<Person, PersonId> id = required("id", PERSON_ID, Person::id);
        private final Attribute<Person, Name> name = required("name", TextForms.NAME, Person::name);

        @Override
        protected Person build(Values values) {
          return new Person(values.get(id), values.get(name));
        }
      };

  private static final Form<PartyThreshold> PARTY_THRESHOLD =
      new ObjectForm<>() {
        private final Attribute<PartyThreshold, PartyOrganizationKind> kind =
            required("kind", PARTY_ORGANIZATION_KIND, PartyThreshold::kind);
        private final Attribute<PartyThreshold, Interval> members =
            required("members", QuantityForms.INTERVAL, PartyThreshold::members);
        private final Attribute<PartyThreshold, Optional<Interval>> hostMembers =
            optional("hostMembers", QuantityForms.INTERVAL, PartyThreshold::hostMembers);

        @Override
        protected PartyThreshold build(Values values) {
          return new PartyThreshold(values.get(kind), values.get(members), values.get(hostMembers));
        }
      };

  public static final ObjectForm<PartyThresholds> PARTY_THRESHOLDS =
      new ObjectForm<>() {
        private final Attribute<PartyThresholds, Name> name =
            required("name", TextForms.NAME, PartyThresholds::name);
        private final Attribute<PartyThresholds, String> source =
            required("source", Forms.TEXT, PartyThresholds::source);
        private final Attribute<PartyThresholds, ImmutableList<PartyThreshold>> thresholds =
            list("thresholds", PARTY_THRESHOLD, PartyThresholds::thresholds);

        @Override
        protected PartyThresholds build(Values values) {
          return PartyThresholds.builder()
              .name(values.get(name))
              .source(values.get(source))
              .thresholds(values.get(thresholds))
              .build();
        }
      };

  private OrganizationForms() {}
}

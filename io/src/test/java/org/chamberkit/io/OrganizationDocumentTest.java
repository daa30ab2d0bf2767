package org.chamberkit.io;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.chamberkit.code.Checking;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.directory.Directory;
import org.chamberkit.directory.DirectoryProblem;
import org.chamberkit.directory.DirectoryProfile;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.industry.SizeClass;
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
import org.chamberkit.organization.Partner;
import org.chamberkit.organization.PartnerKind;
import org.chamberkit.organization.PartyOrganization;
import org.chamberkit.organization.PartyOrganizationKind;
import org.chamberkit.organization.PartyThresholds;
import org.chamberkit.organization.ServiceBody;
import org.chamberkit.organization.ServiceBodyKind;
import org.chamberkit.period.Validity;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** Organizations of every type within a directory, and thresholds: read, written. */
class OrganizationDocumentTest {

  private static final long SEED = 990_200;
  private static final DivisionCode CITY = DivisionCode.of("990100");
  private static final DivisionCode OTHER_CITY = DivisionCode.of("990200");
  private static final CreditCode CODE = CreditCode.of("51100000500002862F");
  private static final LocalDate FOUNDING = LocalDate.of(2001, 5, 18);

  @Test
  void are_read_with_every_attribute() throws IOException {
    Directory directory =
        JsonDocument.DIRECTORY
            .read(JsonSource.of(Golden.of("v1/directory-of-all-types.json").file()))
            .orThrow();

    assertThat(directory.find(OrganizationId.of("F-990100")))
        .contains(
            Federation.builder()
                .id(OrganizationId.of("F-990100"))
                .level(FederationLevel.MUNICIPAL)
                .name(Name.of("虚构市工商业联合会", "Federation of Invented City"))
                .secondName(Name.ofChinese("虚构市总商会"))
                .addFormerNames(
                    new FormerName(
                        Name.of("虚构地区工商业联合会", "Federation of Invented Prefecture"),
                        LocalDate.of(2000, 12, 31)),
                    formerName("虚构市工商联", LocalDate.of(2003, 6, 30)))
                .division(CITY)
                .creditCode(CreditCode.of("51100000500009247D"))
                .existence(Validity.startingOn(LocalDate.of(1995, 6, 1)))
                .build());
    assertThat(directory.find(OrganizationId.of("N-001")))
        .contains(
            ChamberOfNatives.builder()
                .id(OrganizationId.of("N-001"))
                .name(Name.of("虚构二市虚构市商会", "Chamber of Invented City in Invented Second City"))
                .addFormerName(formerName("虚构二市虚构商会", LocalDate.of(2011, 3, 31)))
                .origin(CITY)
                .place(OTHER_CITY)
                .creditCode(CODE)
                .existence(Validity.startingOn(LocalDate.of(2008, 8, 8)))
                .build());
    assertThat(directory.find(OrganizationId.of("N-002")))
        .contains(
            ChamberOfNatives.builder()
                .id(OrganizationId.of("N-002"))
                .name(Name.ofChinese("虚构国虚构市商会"))
                .origin(CITY)
                .placeAbroad(Name.of("虚构国首都", "Capital of Invented Land"))
                .build());
    assertThat(directory.find(OrganizationId.of("P-001")))
        .contains(
            PartyOrganization.builder()
                .id(OrganizationId.of("P-001"))
                .kind(PartyOrganizationKind.JOINT_BRANCH)
                .name(Name.ofChinese("虚构市商会联合党支部"))
                .addFormerName(formerName("虚构市茶叶商会党支部", LocalDate.of(2012, 12, 31)))
                .members(12)
                .build());
  }

  @Test
  void bodies_enterprises_and_partners_are_read_with_every_attribute() throws IOException {
    Directory directory =
        JsonDocument.DIRECTORY
            .read(JsonSource.of(Golden.of("v1/directory-of-all-types.json").file()))
            .orThrow();

    assertThat(directory.find(OrganizationId.of("S-001")))
        .contains(
            ServiceBody.builder()
                .id(OrganizationId.of("S-001"))
                .kind(ServiceBodyKind.JUDGES_STUDIO)
                .name(Name.of("虚构市工商联法官工作室", "Judges' studio of Invented City"))
                .addFormerName(formerName("虚构市工商联法律服务站", LocalDate.of(2019, 12, 31)))
                .place(DivisionCode.of("990102"))
                .creditCode(CreditCode.of("51310110501144395U"))
                .existence(Validity.startingOn(LocalDate.of(2018, 1, 1)))
                .build());
    assertThat(directory.find(OrganizationId.of("E-001")))
        .contains(
            Enterprise.builder()
                .id(OrganizationId.of("E-001"))
                .name(Name.of("虚构物流有限公司", "Invented Logistics Ltd"))
                .addFormerName(formerName("虚构货运有限公司", LocalDate.of(2016, 2, 29)))
                .industry(IndustryCode.of("G"))
                .sizeClass(SizeClass.SMALL)
                .place(DivisionCode.of("990102"))
                .creditCode(CreditCode.of("91440101MA5CJQ4N59"))
                .existence(Validity.startingOn(LocalDate.of(2002, 2, 2)))
                .build());
    assertThat(directory.find(OrganizationId.of("B-001")))
        .contains(
            Partner.builder()
                .id(OrganizationId.of("B-001"))
                .kind(PartnerKind.BANK)
                .name(Name.of("虚构银行虚构市分行", "Invented Bank, Invented City"))
                .addFormerName(formerName("虚构信用社", LocalDate.of(2009, 9, 9)))
                .place(CITY)
                .creditCode(CreditCode.of("913502000728319549"))
                .existence(Validity.startingOn(LocalDate.of(1999, 1, 1)))
                .build());
  }

  @Test
  void a_credit_code_whose_check_differs_is_read_and_written() throws IOException {
    CreditCode differing = CreditCode.parse("91350203M0001QAY9B", Checking.LENIENT).orThrow();
    Directory directory =
        directory(
            ImmutableList.of(
                Enterprise.builder()
                    .id(OrganizationId.of("E"))
                    .name(Name.ofChinese("虚构企业"))
                    .creditCode(differing)
                    .build()));

    byte[] document = JsonDocument.DIRECTORY.document(directory);

    assertThat(JsonDocument.DIRECTORY.read(JsonSource.ofBytes("d", document)).orThrow())
        .isEqualTo(directory);
  }

  @Test
  void what_is_written_reads_back_equal() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      List<Organization> organizations = new ArrayList<>();
      for (int k = 0; k < 10; k++) {
        organizations.add(organization("O-" + k, random));
      }
      Directory directory = directory(organizations);
      String told = "seed " + SEED + ", directory " + i;

      byte[] document = JsonDocument.DIRECTORY.document(directory);
      byte[] record = JsonDocument.DIRECTORY.record(directory);

      Directory read = JsonDocument.DIRECTORY.read(JsonSource.ofBytes("d", document)).orThrow();
      assertThat(read).as(told).isEqualTo(directory);
      assertThat(JsonDocument.DIRECTORY.document(read)).as(told).isEqualTo(document);
      assertThat(JsonDocument.DIRECTORY.read(JsonSource.ofBytes("d", record)).orThrow())
          .as(told)
          .isEqualTo(directory);
    }
  }

  @Test
  void the_thresholds_of_the_branch_regulations_are_the_golden_ones() throws IOException {
    PartyThresholds shipped = PartyThresholds.branchRegulations2018();
    PartyThresholds none = shipped.withThresholds(ImmutableList.of());

    Golden.of("v1/party-thresholds-2018.json")
        .shouldEqual(JsonDocument.PARTY_THRESHOLDS.text(shipped));
    for (PartyThresholds thresholds : ImmutableList.of(shipped, none)) {
      JsonSource document =
          JsonSource.ofBytes("document", JsonDocument.PARTY_THRESHOLDS.document(thresholds));
      assertThat(JsonDocument.PARTY_THRESHOLDS.read(document).orThrow()).isEqualTo(thresholds);
    }
  }

  private static Directory directory(List<Organization> organizations) {
    return Directory.builder()
        .name(Name.ofChinese("虚构市工商联名录"))
        .invented(true)
        .profile(
            new DirectoryProfile(
                ImmutableList.of(),
                ImmutableList.of(DirectoryProblem.CREDIT_CODE_SHARED),
                ImmutableList.of(DirectoryProblem.SEVERAL_ROOTS),
                Optional.empty()))
        .organizations(organizations)
        .build();
  }

  /** An organization of any type, some parts left out by chance. */
  private static Organization organization(String id, Random random) {
    OrganizationId key = OrganizationId.of(id);
    Name name = Name.of("虚构" + id, "Invented " + id);
    ImmutableList<FormerName> former = formerNames(random);
    Optional<DivisionCode> place = maybe(random, OTHER_CITY);
    Optional<CreditCode> code = maybe(random, CODE);
    Validity existence = maybe(random, FOUNDING).map(Validity::startingOn).orElse(Validity.ALWAYS);
    return switch (random.nextInt(8)) {
      case 0 ->
          Federation.builder()
              .id(key)
              .level(FederationLevel.COUNTY)
              .name(name)
              .secondName(maybe(random, name))
              .formerNames(former)
              .division(place)
              .creditCode(code)
              .existence(existence)
              .build();
      case 1 ->
          Chamber.builder()
              .id(key)
              .kind(ChamberKind.SELF_EMPLOYED)
              .name(name)
              .formerNames(former)
              .place(CITY)
              .creditCode(code)
              .existence(existence)
              .build();
      case 2 ->
          GrassrootsUnit.builder()
              .id(key)
              .kind(GrassrootsKind.DEVELOPMENT_ZONE)
              .name(name)
              .formerNames(former)
              .place(CITY)
              .creditCode(code)
              .existence(existence)
              .build();
      case 3 ->
          ChamberOfNatives.builder()
              .id(key)
              .name(name)
              .formerNames(former)
              .origin(CITY)
              .place(place)
              .placeAbroad(place.isPresent() ? Optional.empty() : Optional.of(name))
              .creditCode(code)
              .existence(existence)
              .build();
      case 4 ->
          PartyOrganization.builder()
              .id(key)
              .kind(PartyOrganizationKind.BRANCH)
              .name(name)
              .formerNames(former)
              .members(
                  random.nextBoolean()
                      ? OptionalLong.of(3 + random.nextInt(48))
                      : OptionalLong.empty())
              .existence(existence)
              .build();
      case 5 ->
          ServiceBody.builder()
              .id(key)
              .kind(ServiceBodyKind.of("own." + random.nextInt(9)))
              .name(name)
              .formerNames(former)
              .place(place)
              .creditCode(code)
              .existence(existence)
              .build();
      case 6 ->
          Enterprise.builder()
              .id(key)
              .name(name)
              .formerNames(former)
              .industry(maybe(random, IndustryCode.of("15")))
              .sizeClass(maybe(random, SizeClass.MEDIUM))
              .place(place)
              .creditCode(code)
              .existence(existence)
              .build();
      default ->
          Partner.builder()
              .id(key)
              .kind(PartnerKind.of("own." + random.nextInt(9)))
              .name(name)
              .formerNames(former)
              .place(place)
              .creditCode(code)
              .existence(existence)
              .build();
    };
  }

  private static ImmutableList<FormerName> formerNames(Random random) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(i -> formerName("旧名" + i, FOUNDING.plusYears(i)))
        .collect(toImmutableList());
  }

  private static FormerName formerName(String chinese, LocalDate endsOn) {
    return new FormerName(Name.ofChinese(chinese), endsOn);
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}

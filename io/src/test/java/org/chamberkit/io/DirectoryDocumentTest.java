package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.Chamber;
import org.chamberkit.organization.ChamberKind;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.GrassrootsKind;
import org.chamberkit.organization.GrassrootsUnit;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.PartyOrganization;
import org.chamberkit.organization.PartyOrganizationKind;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.relation.Heir;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.relation.Succession;
import org.chamberkit.relation.SuccessionKind;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A directory as a document: read, warned of, written. */
class DirectoryDocumentTest {

  private static final long SEED = 990_100;
  private static final DivisionCode CITY = DivisionCode.of("990100");
  private static final LocalDate FOUNDING = LocalDate.of(2001, 5, 18);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "directory",
        "directory-with-successions",
        "directory-with-posts",
        "directory-of-all-types"
      })
  void is_written_as_it_was_read(String name) throws IOException {
    Golden golden = Golden.of("v1/" + name + ".json");

    Parsed<Directory> read = JsonDocument.DIRECTORY.read(JsonSource.of(golden.file()));

    assertThat(read.problems()).noneMatch(Problem::isError);
    assertThat(JsonDocument.DIRECTORY.text(read.orThrow())).isEqualTo(golden.text());
  }

  @Test
  void is_read_with_every_attribute() throws IOException {
    Directory directory =
        JsonDocument.DIRECTORY.read(JsonSource.of(Golden.of("v1/directory.json").file())).orThrow();

    assertThat(directory.invented()).isTrue();
    assertThat(directory.find(OrganizationId.of("F-990100")))
        .contains(
            Federation.builder()
                .id(OrganizationId.of("F-990100"))
                .level(FederationLevel.MUNICIPAL)
                .name(Name.of("虚构市工商业联合会", "Federation of Invented City"))
                .secondName(Name.of("虚构市总商会", "General Chamber of Invented City"))
                .division(CITY)
                .existence(Validity.startingOn(LocalDate.of(1995, 6, 1)))
                .build());
    assertThat(directory.find(OrganizationId.of("C-002")))
        .contains(
            Chamber.builder()
                .id(OrganizationId.of("C-002"))
                .kind(ChamberKind.NON_LOCAL)
                .name(Name.of("虚构市虚构县商会", "Chamber of Invented County in Invented City"))
                .place(CITY)
                .origin(DivisionCode.of("990221"))
                .existence(Validity.startingOn(LocalDate.of(2006, 9, 9)))
                .build());
    assertThat(directory.find(OrganizationId.of("G-002")))
        .contains(
            GrassrootsUnit.builder()
                .id(OrganizationId.of("G-002"))
                .kind(GrassrootsKind.STREET)
                .name(Name.of("虚构街道商会", "Chamber of Invented Street"))
                .place(DivisionCode.of("990103"))
                .build());
    assertThat(directory.find(OrganizationId.of("P-002")))
        .contains(
            PartyOrganization.builder()
                .id(OrganizationId.of("P-002"))
                .kind(PartyOrganizationKind.JOINT_BRANCH)
                .name(Name.of("虚构商会联合党支部", "Joint branch of invented chambers"))
                .build());
    assertThat(directory.relations())
        .last()
        .isEqualTo(
            new Relation(
                RelationKind.PARTY_BODY_OF,
                OrganizationId.of("P-002"),
                OrganizationId.of("G-002"),
                new Validity(
                    Optional.of(LocalDate.of(2015, 7, 1)),
                    Optional.of(LocalDate.of(2019, 6, 30)))));
  }

  @Test
  void is_read_with_who_stands_in_the_place_of_whom() throws IOException {
    Golden golden = Golden.of("v1/directory-with-successions.json");
    Directory directory = JsonDocument.DIRECTORY.read(JsonSource.of(golden.file())).orThrow();

    assertThat(directory.successions())
        .containsExactly(
            new Succession(
                SuccessionKind.SPLIT,
                OrganizationId.of("G-01"),
                ImmutableList.of(
                    new Heir(OrganizationId.of("G-02"), Optional.of(Decimal.parse("0.625"))),
                    new Heir(OrganizationId.of("G-03"), Optional.empty())),
                LocalDate.of(2015, 1, 1)),
            new Succession(
                SuccessionKind.MERGED,
                OrganizationId.of("G-03"),
                ImmutableList.of(new Heir(OrganizationId.of("G-04"), Optional.empty())),
                LocalDate.of(2020, 1, 1)));
  }

  @Test
  void is_read_with_its_warnings_in_their_places() throws IOException {
    JsonSource source = JsonSource.of(Golden.of("refused/directory-warnings.json").file());

    Parsed<Directory> read =
        JsonDocument.DIRECTORY.read(new JsonSource("directory.json", source.open()));

    assertThat(read.orThrow().warnings()).hasSize(2);
    assertThat(read.problems())
        .noneMatch(Problem::isError)
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "directory.json:45:17 /organizations/2/chamber/name: SAME_NAME For"
                + " 2010-01-01/2015-12-31, \"C-001\" and \"C-002\" under \"F-990100\" have the same"
                + " name \"虚构市物流商会\".",
            "directory.json:68:28 /organizations/4/partyOrganization: PARTY_WITHOUT_HOST"
                + " Party organization \"P-001\" is not the Party body of any organization.");
  }

  @Test
  void what_is_written_reads_back_equal() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      Directory directory = directory(random);
      String told = "seed " + SEED + ", directory " + i;

      byte[] document = JsonDocument.DIRECTORY.document(directory);
      byte[] record = JsonDocument.DIRECTORY.record(directory);

      Parsed<Directory> read = JsonDocument.DIRECTORY.read(JsonSource.ofBytes("d", document));
      assertThat(read.orThrow()).as(told).isEqualTo(directory);
      assertThat(read.problems())
          .as(told)
          .filteredOn(problem -> problem.code() != JsonProblem.INVISIBLE_CHARACTER)
          .hasSameSizeAs(directory.warnings());
      assertThat(JsonDocument.DIRECTORY.document(read.orThrow())).as(told).isEqualTo(document);
      assertThat(JsonDocument.DIRECTORY.read(JsonSource.ofBytes("d", record)).orThrow())
          .as(told)
          .isEqualTo(directory);
    }
  }

  /** A directory with every kind of organization and relation, some parts left out by chance. */
  private static Directory directory(Random random) {
    Federation city =
        Federation.builder()
            .id(OrganizationId.of("F"))
            .level(random.nextBoolean() ? FederationLevel.NATIONAL : FederationLevel.MUNICIPAL)
            .name(Name.ofChinese("虚构市工商业联合会"))
            .secondName(maybe(random, Name.of("虚构市总商会 \"\\ \u2028 😀", "General Chamber")))
            .division(maybe(random, CITY))
            .existence(validity(random))
            .build();
    Federation district =
        Federation.builder()
            .id(OrganizationId.of("F-1"))
            .level(FederationLevel.COUNTY)
            .name(Name.ofChinese("虚构市东区工商业联合会"))
            .build();
    List<Organization> organizations = new ArrayList<>(ImmutableList.of(city, district));
    List<Relation> relations = new ArrayList<>();
    relations.add(
        new Relation(RelationKind.GUIDES, city.id(), district.id(), laterValidity(random)));
    for (int i = 0; i < 8; i++) {
      Organization body = random.nextBoolean() ? chamber(i, random) : unit(i, random);
      PartyOrganization branch =
          PartyOrganization.builder()
              .id(OrganizationId.of("P-" + i))
              .kind(any(ImmutableList.copyOf(PartyOrganizationKind.values()), random))
              .name(Name.ofChinese("虚构党组织"))
              .existence(validity(random))
              .build();
      organizations.addAll(ImmutableList.of(body, branch));
      relations.add(
          new Relation(RelationKind.AFFILIATED_TO, body.id(), city.id(), laterValidity(random)));
      if (random.nextBoolean()) {
        relations.add(
            new Relation(
                RelationKind.PARTY_BODY_OF, branch.id(), body.id(), laterValidity(random)));
      }
    }
    return Directory.builder()
        .name(Name.of("虚构市工商联名录", "Directory of Invented City"))
        .invented(random.nextBoolean())
        .organizations(organizations)
        .relations(relations)
        .build();
  }

  private static Chamber chamber(int number, Random random) {
    boolean nonLocal = random.nextBoolean();
    return Chamber.builder()
        .id(OrganizationId.of("C-" + number))
        .kind(nonLocal ? ChamberKind.NON_LOCAL : ChamberKind.of("own." + number))
        .name(Name.ofChinese("虚构商会" + random.nextInt(8)))
        .place(CITY)
        .origin(nonLocal ? Optional.of(DivisionCode.of("990221")) : Optional.empty())
        .existence(validity(random))
        .build();
  }

  private static GrassrootsUnit unit(int number, Random random) {
    return GrassrootsUnit.builder()
        .id(OrganizationId.of("G-" + number))
        .kind(GrassrootsKind.PARK)
        .name(Name.ofChinese("虚构园区商会" + random.nextInt(8)))
        .place(DivisionCode.of("990102"))
        .existence(validity(random))
        .build();
  }

  private static Validity validity(Random random) {
    return maybe(random, FOUNDING).map(Validity::startingOn).orElse(Validity.ALWAYS);
  }

  /** A validity within every other one. */
  private static Validity laterValidity(Random random) {
    return new Validity(
        maybe(random, FOUNDING.plusDays(random.nextInt(9))),
        maybe(random, FOUNDING.plusYears(1 + random.nextInt(9))));
  }

  private static <T> T any(ImmutableList<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}

package org.chamberkit.directory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chamberkit.directory.InventedRelations.affiliated;
import static org.chamberkit.directory.InventedRelations.days;
import static org.chamberkit.directory.InventedRelations.guides;
import static org.chamberkit.directory.InventedRelations.partyBody;
import static org.chamberkit.organization.Invented.chamber;
import static org.chamberkit.organization.Invented.federation;
import static org.chamberkit.organization.Invented.party;
import static org.chamberkit.organization.Invented.unit;

import com.google.common.collect.ImmutableList;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Invented;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a directory is refused or warned of for; every message whole, in both languages. */
class DirectoryCheckTest {

  private static final Federation CITY = federation("city", FederationLevel.MUNICIPAL);
  private static final Federation EAST = federation("east", FederationLevel.COUNTY);
  private static final Federation WEST = federation("west", FederationLevel.COUNTY);

  @Test
  void an_identifier_is_used_once() {
    assertRefused(
        InventedRelations.directory(CITY, chamber("C"), unit("C"), party("C"))
            // What "C" means is anyone's guess, so nothing is said of its relations.
            .addRelations(guides("C", "city", "../.."), partyBody("C", "city", "../..")),
        """
        /organizations/2/grassrootsUnit/id: DUPLICATE_ORGANIZATION \
        The identifier "C" is used more than once in this directory.
        /organizations/3/partyOrganization/id: DUPLICATE_ORGANIZATION \
        The identifier "C" is used more than once in this directory.""",
        """
        标识“C”在本名录中重复使用。
        标识“C”在本名录中重复使用。""");
  }

  @Test
  void a_relation_names_organizations_of_the_directory() {
    assertRefused(
        InventedRelations.directory(CITY)
            .addRelations(guides("city", "north", "../.."), affiliated("a", "b", "../..")),
        """
        /relations/0/to: UNKNOWN_ORGANIZATION The directory has no organization "north".
        /relations/1/from: UNKNOWN_ORGANIZATION The directory has no organization "a".
        /relations/1/to: UNKNOWN_ORGANIZATION The directory has no organization "b".""",
        """
        名录中没有组织“north”。
        名录中没有组织“a”。
        名录中没有组织“b”。""");
  }

  @Test
  void nobody_is_related_to_itself() {
    assertRefused(
        InventedRelations.directory(CITY).addRelation(guides("city", "city", "../..")),
        "/relations/0/to: RELATED_TO_ITSELF \"city\" cannot be related to itself.",
        "“city”不能与自身建立关系。");
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # kind,      from,    to,      fits
          GUIDES,        city,    east,    true
          GUIDES,        city,    chamber, false
          GUIDES,        chamber, city,    false
          GUIDES,        city,    unit,    false
          GUIDES,        party,   city,    false
          AFFILIATED_TO, chamber, city,    true
          AFFILIATED_TO, unit,    east,    true
          AFFILIATED_TO, east,    city,    false
          AFFILIATED_TO, unit,    chamber, false
          AFFILIATED_TO, party,   city,    false
          PARTY_BODY_OF, party,   chamber, true
          PARTY_BODY_OF, party,   unit,    true
          PARTY_BODY_OF, party,   east,    true
          PARTY_BODY_OF, party,   party2,  false
          PARTY_BODY_OF, chamber, city,    false
          """)
  void a_relation_is_between_kinds_that_can_have_it(
      RelationKind kind, String from, String to, boolean fits) {
    Directory.Builder directory =
        InventedRelations.directory(
            CITY, EAST, chamber("chamber"), unit("unit"), party("party"), party("party2"));
    directory.addRelation(new Relation(kind, Invented.id(from), Invented.id(to), days("../..")));

    assertThat(problems(directory).stream().filter(Problem::isError))
        .extracting(Problem::code)
        .isEqualTo(fits ? ImmutableList.of() : ImmutableList.of(DirectoryProblem.KINDS_DO_NOT_FIT));
  }

  @Test
  void a_relation_between_kinds_that_cannot_have_it_is_told_which_can() {
    assertRefused(
        InventedRelations.directory(CITY, chamber("C"))
            .addRelations(
                guides("city", "C", "../.."),
                affiliated("city", "C", "../.."),
                partyBody("C", "city", "../..")),
        """
        /relations/0: KINDS_DO_NOT_FIT The relation "guides" leads from federation to federation, \
        not from federation to chamber.
        /relations/1: KINDS_DO_NOT_FIT The relation "affiliatedTo" leads from \
        chamber / grassrootsUnit to federation, not from federation to chamber.
        /relations/2: KINDS_DO_NOT_FIT The relation "partyBodyOf" leads from partyOrganization to \
        chamber / grassrootsUnit / federation / chamberOfNatives / serviceBody / enterprise, \
        not from chamber to federation.""",
        """
        “guides”关系应由 federation 指向 federation，不能由 federation 指向 chamber。
        “affiliatedTo”关系应由 chamber / grassrootsUnit 指向 federation，不能由 federation 指向 chamber。
        “partyBodyOf”关系应由 partyOrganization 指向 chamber / grassrootsUnit / federation / chamberOfNatives / serviceBody / enterprise，\
        不能由 chamber 指向 federation。""");
  }

  @Test
  void a_federation_guides_lower_ones_only_so_that_there_are_no_circles() {
    assertRefused(
        InventedRelations.directory(
                federation("nation", FederationLevel.NATIONAL), CITY, EAST, WEST)
            .addRelations(
                guides("nation", "city", "../.."),
                guides("east", "west", "../.."),
                guides("west", "east", "../.."),
                guides("city", "nation", "../..")),
        """
        /relations/1: LEVEL_DOES_NOT_FIT "east" of the level "county" cannot guide \
        "west" of the level "county"; a federation guides lower ones only.
        /relations/2: LEVEL_DOES_NOT_FIT "west" of the level "county" cannot guide \
        "east" of the level "county"; a federation guides lower ones only.
        /relations/3: LEVEL_DOES_NOT_FIT "city" of the level "municipal" cannot guide \
        "nation" of the level "national"; a federation guides lower ones only.""",
        """
        层级为“county”的“east”不能指导层级为“county”的“west”，工商联只指导下级工商联。
        层级为“county”的“west”不能指导层级为“county”的“east”，工商联只指导下级工商联。
        层级为“municipal”的“city”不能指导层级为“national”的“nation”，工商联只指导下级工商联。""");
  }

  @Test
  void a_level_is_stated_and_not_taken_from_the_code() {
    // By its code a district of a municipality looks like one of a city, and here a city like it.
    Federation municipality =
        federation("municipality", FederationLevel.PROVINCIAL)
            .withDivision(DivisionCode.of("990000"));
    Federation district = EAST.withDivision(DivisionCode.of("990101"));
    Federation city = CITY.withDivision(district.division());

    assertThat(
            problems(
                InventedRelations.directory(municipality, district, city)
                    .addRelations(
                        guides("municipality", "east", "../2010-12-31"),
                        guides("city", "east", "2011-01-01/.."))))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          # relation,            whose existence it goes beyond
          2001-01-01/2015-12-31, ''
          2005-01-01/..,         ''
          ../2005-01-01,         ''
          ../..,                 ''
          2000-12-31/2010-01-01, C
          ../2000-12-31,         C
          2005-01-01/2016-01-01, C
          2016-01-01/..,         C
          1990-01-01/2010-01-01, C city
          2005-01-01/2021-01-01, C city
          1980-01-01/1981-01-01, C city
          """)
  void a_relation_lies_in_the_existence_of_both_its_ends(String relation, String beyond) {
    Directory.Builder directory =
        InventedRelations.directory(
            CITY.withExistence(days("1995-01-01/2020-12-31")),
            chamber("C").withExistence(days("2001-01-01/2015-12-31")));
    directory.addRelation(affiliated("C", "city", relation));

    ImmutableList<Problem> problems = problems(directory);

    assertThat(problems)
        .extracting(Problem::code)
        .allMatch(code -> code == DirectoryProblem.OUTSIDE_EXISTENCE);
    assertThat(
            problems.stream()
                .map(problem -> problem.arguments().get("organization"))
                .collect(joining(" ")))
        .isEqualTo(beyond);
  }

  @Test
  void a_relation_beyond_the_existence_of_an_end_is_told_both() {
    assertRefused(
        InventedRelations.directory(CITY, chamber("C").withExistence(days("2001-01-01/..")))
            .addRelation(affiliated("C", "city", "1999-01-01/..")),
        "/relations/0/validity: OUTSIDE_EXISTENCE The validity 1999-01-01/.. goes beyond the"
            + " existence 2001-01-01/.. of \"C\".",
        "有效期 1999-01-01/.. 超出“C”的存续期 2001-01-01/..。");
  }

  @Test
  void a_relation_is_between_organizations_that_exist_together() {
    assertRefused(
        InventedRelations.directory(
                CITY.withExistence(days("2016-01-01/..")),
                chamber("C").withExistence(days("../2015-12-31")))
            .addRelation(affiliated("C", "city", "../..")),
        "/relations/0: NEVER_TOGETHER "
            + "\"C\" exists for ../2015-12-31 and \"city\" for 2016-01-01/.., never together.",
        "“C”的存续期为 ../2015-12-31，“city”的存续期为 2016-01-01/..，两者从未同时存在。");
  }

  @Test
  void a_federation_is_guided_by_one_at_a_time() {
    assertRefused(
        InventedRelations.directory(
                CITY, federation("other", FederationLevel.MUNICIPAL), EAST, WEST)
            .addRelations(
                guides("other", "east", "2005-01-01/.."),
                guides("city", "east", "../2005-01-01"),
                guides("city", "west", "../2004-12-31"),
                guides("other", "west", "2005-01-01/..")),
        "/relations/0: GUIDED_TWICE "
            + "For 2005-01-01/2005-01-01, \"east\" is guided by both \"city\" and \"other\".",
        "“east”在 2005-01-01/2005-01-01 期间同时受“city”和“other”指导。");
  }

  @Test
  void a_chamber_or_unit_is_affiliated_to_one_federation_at_a_time() {
    assertRefused(
        InventedRelations.directory(
                CITY.withExistence(days("2000-01-01/..")), EAST, chamber("C"), unit("G"))
            .addRelations(
                affiliated("C", "east", "../.."),
                affiliated("C", "city", "../.."),
                affiliated("G", "city", "2001-01-01/.."),
                affiliated("G", "east", "2002-01-01/2003-01-01"),
                affiliated("G", "east", "2004-01-01/..")),
        """
        /relations/1: AFFILIATED_TWICE \
        For 2000-01-01/.., "C" is affiliated to both "east" and "city".
        /relations/3: AFFILIATED_TWICE \
        For 2002-01-01/2003-01-01, "G" is affiliated to both "city" and "east".
        /relations/4: AFFILIATED_TWICE \
        For 2004-01-01/.., "G" is affiliated to both "city" and "east".""",
        """
        “C”在 2000-01-01/.. 期间同时隶属于“east”和“city”。
        “G”在 2002-01-01/2003-01-01 期间同时隶属于“city”和“east”。
        “G”在 2004-01-01/.. 期间同时隶属于“city”和“east”。""");
  }

  @Test
  void a_relation_is_stated_once_for_a_day() {
    assertRefused(
        InventedRelations.directory(CITY, EAST, chamber("C"), party("P"))
            .addRelations(
                guides("city", "east", "../2010-12-31"),
                guides("city", "east", "2011-01-01/.."),
                partyBody("P", "C", "2012-07-01/.."),
                partyBody("P", "east", "../.."),
                partyBody("P", "C", "2012-01-01/2012-12-31")),
        "/relations/4: RELATION_TWICE For 2012-07-01/2012-12-31, "
            + "the relation \"partyBodyOf\" from \"P\" to \"C\" is stated more than once.",
        "从“P”到“C”的“partyBodyOf”关系在 2012-07-01/2012-12-31 期间重复登记。");
  }

  @Test
  void a_party_organization_without_a_host_is_a_warning() {
    Directory directory =
        InventedRelations.directory(CITY, party("P"), party("Q"))
            .addRelation(partyBody("Q", "city", "2012-01-01/2012-12-31"))
            .build();

    assertTold(
        directory.warnings(),
        "/organizations/1/partyOrganization: PARTY_WITHOUT_HOST "
            + "Party organization \"P\" is not the Party body of any organization.",
        "党组织“P”没有所在单位。");
  }

  @Test
  void the_same_name_under_one_federation_is_a_warning() {
    Name name = Name.ofChinese("虚构物流商会");
    Directory directory =
        InventedRelations.directory(
                CITY,
                EAST,
                chamber("earlier").withName(name),
                unit("later").withName(name),
                chamber("much-later").withName(Name.of("虚构物流商会", "Logistics")),
                chamber("elsewhere").withName(name),
                chamber("nowhere").withName(name))
            .addRelations(
                affiliated("later", "city", "2005-01-01/2010-12-31"),
                affiliated("earlier", "city", "../2005-12-31"),
                affiliated("much-later", "city", "2011-01-01/.."),
                affiliated("elsewhere", "east", "../.."))
            .build();

    assertTold(
        directory.warnings(),
        "/organizations/3/grassrootsUnit/name: SAME_NAME For 2005-01-01/2005-12-31, "
            + "\"earlier\" and \"later\" under \"city\" have the same name \"虚构物流商会\".",
        "“city”之下的“earlier”和“later”在 2005-01-01/2005-12-31 期间名称相同，均为“虚构物流商会”。");
  }

  @Test
  void an_organization_that_comes_back_does_not_share_its_name_with_itself() {
    Directory directory =
        InventedRelations.directory(CITY, chamber("C"))
            .addRelations(
                affiliated("C", "city", "../2005-12-31"), affiliated("C", "city", "2007-01-01/.."))
            .build();

    assertThat(directory.warnings()).isEmpty();
  }

  @Test
  void all_that_is_wrong_is_said_at_once_warnings_too() {
    assertRefused(
        InventedRelations.directory(CITY, CITY, EAST, party("P"), chamber("C"))
            .addRelations(
                guides("east", "C", "../.."),
                affiliated("C", "north", "../.."),
                affiliated("C", "east", "../.."),
                affiliated("C", "east", "../..")),
        """
        /organizations/1/federation/id: DUPLICATE_ORGANIZATION \
        The identifier "city" is used more than once in this directory.
        /relations/0: KINDS_DO_NOT_FIT The relation "guides" leads from federation to federation, \
        not from federation to chamber.
        /relations/1/to: UNKNOWN_ORGANIZATION The directory has no organization "north".
        /relations/3: RELATION_TWICE For ../.., \
        the relation "affiliatedTo" from "C" to "east" is stated more than once.
        /organizations/3/partyOrganization: PARTY_WITHOUT_HOST \
        Party organization "P" is not the Party body of any organization.""",
        """
        标识“city”在本名录中重复使用。
        “guides”关系应由 federation 指向 federation，不能由 federation 指向 chamber。
        名录中没有组织“north”。
        从“C”到“east”的“affiliatedTo”关系在 ../.. 期间重复登记。
        党组织“P”没有所在单位。""");
  }

  private static void assertRefused(Directory.Builder directory, String english, String chinese) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(directory::build)
        .withMessage(english)
        .satisfies(e -> assertTold(e.problems(), english, chinese));
  }

  private static void assertTold(ImmutableList<Problem> problems, String english, String chinese) {
    assertThat(problems.stream().map(p -> p.line(Language.ENGLISH)).collect(joining("\n")))
        .isEqualTo(english);
    assertThat(problems.stream().map(p -> p.sentence(Language.CHINESE)).collect(joining("\n")))
        .isEqualTo(chinese);
  }

  private static ImmutableList<Problem> problems(Directory.Builder directory) {
    try {
      return directory.build().warnings();
    } catch (ProblemException e) {
      return e.problems();
    }
  }
}

package org.chamberkit.directory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.directory.InventedRelations.affiliated;
import static org.chamberkit.directory.InventedRelations.days;
import static org.chamberkit.organization.Invented.chamber;
import static org.chamberkit.organization.Invented.enterprise;
import static org.chamberkit.organization.Invented.federation;
import static org.chamberkit.organization.Invented.id;
import static org.chamberkit.organization.Invented.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chamberkit.code.Checking;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.code.Gazetteer;
import org.chamberkit.code.GazetteerEntry;
import org.chamberkit.organization.Chamber;
import org.chamberkit.organization.ChamberKind;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.FormerName;
import org.chamberkit.organization.GrassrootsKind;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.Person;
import org.chamberkit.organization.PersonId;
import org.chamberkit.post.IndividualMembership;
import org.chamberkit.post.Post;
import org.chamberkit.post.PostKind;
import org.chamberkit.post.Term;
import org.chamberkit.post.TermNumber;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.relation.Heir;
import org.chamberkit.relation.StandIns;
import org.chamberkit.relation.Succession;
import org.chamberkit.relation.SuccessionKind;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a directory by name, code, division and day. */
class DirectoryLookupTest {

  private static final CreditCode CODE = CreditCode.of("51100000500002862F");

  private static final CreditCode OTHER_CODE = CreditCode.of("51100000500009247D");

  private static final Directory DIRECTORY =
      InventedRelations.directory(
              federation("city", FederationLevel.MUNICIPAL)
                  .withName(Name.of("虚构市工商联", "Federation"))
                  .withSecondName(Name.of("虚构市总商会", "General Chamber")),
              chamber("tea")
                  .withName(Name.of("虚构茶业商会", "Tea"))
                  .withFormerNames(
                      new FormerName(Name.of("虚构茶叶商会", "Leaf"), LocalDate.of(2010, 12, 31)))
                  .withPlace(DivisionCode.of("990102"))
                  .withCreditCode(CODE)
                  .withExistence(days("2001-01-01/2019-12-31")),
              chamber("heir")
                  .withName(Name.ofChinese("虚构茶叶商会"))
                  .withPlace(DivisionCode.of("990201"))
                  .withCreditCode(CODE)
                  .withExistence(days("2020-01-01/..")),
              enterprise("firm"))
          .build();

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "虚构市工商联,   1990-01-01, city",
    "General Chamber, 1990-01-01, city",
    "虚构市总商会,   2021-01-01, city",
    "虚构茶叶商会,   2000-12-31, ''",
    "虚构茶叶商会,   2001-01-01, tea",
    "Leaf,           2010-12-31, tea",
    "虚构茶叶商会,   2011-01-01, ''",
    "Tea,            2011-01-01, tea",
    "Tea,            2010-12-31, ''",
    "虚构茶叶商会,   2020-01-01, heir",
    "虚构茶,         2020-01-01, ''"
  })
  void an_organization_is_found_by_the_names_that_it_has_on_a_day(
      String name, LocalDate day, String expected) {
    assertThat(ids(DIRECTORY.findByName(name, day))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2000-12-31, ''", "2019-12-31, tea", "2020-01-01, heir"})
  void an_organization_is_found_by_its_credit_code(LocalDate day, String expected) {
    assertThat(ids(DIRECTORY.findByCode(CODE, day))).isEqualTo(expected);
    assertThat(DIRECTORY.findByCode(OTHER_CODE, day)).isEmpty();
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "990000, 2019-12-31, city tea",
    "990000, 2020-01-01, city heir",
    "990100, 2019-12-31, city tea",
    "990102, 2019-12-31, tea",
    "990200, 2020-01-01, heir",
    "990300, 2020-01-01, ''",
    "980000, 2020-01-01, ''"
  })
  void organizations_are_found_by_the_division_in_which_they_are(
      String division, LocalDate day, String expected) {
    assertThat(ids(DIRECTORY.existingWithin(DivisionCode.of(division), day))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "trade,    2019-12-31, tea",
    "trade,    2020-01-01, heir",
    "trade,    2000-12-31, ''",
    "nonLocal, 2020-01-01, ''"
  })
  void organizations_are_found_by_their_kind(ChamberKind kind, LocalDate day, String expected) {
    assertThat(ids(DIRECTORY.existingOn(day, kind))).isEqualTo(expected);
    // A kind of another type may have the same code.
    assertThat(DIRECTORY.existingOn(day, GrassrootsKind.of(kind.code()))).isEmpty();
  }

  @Test
  void organizations_are_found_by_their_type() {
    ImmutableList<Chamber> chambers =
        DIRECTORY.existingOn(LocalDate.of(2019, 12, 31), Chamber.class);

    assertThat(chambers).extracting(Chamber::id).containsExactly(id("tea"));
  }

  @Test
  void a_credit_code_is_right_and_used_by_one_at_a_time() {
    CreditCode wrong = CreditCode.parse("91350203M0001QAY9B", Checking.LENIENT).orThrow();
    assertTold(
        problems(
            InventedRelations.directory(
                chamber("a").withCreditCode(CODE),
                chamber("b").withCreditCode(CODE).withExistence(days("2001-01-01/..")),
                chamber("c").withCreditCode(wrong))),
        """
        /organizations/2/chamber/creditCode: CREDIT_CODE_DIFFERS The credit code \
        91350203M0001QAY9B of "c" is not one that the standard computes and assigns; compare it \
        with the certificate.
        /organizations/1/chamber/creditCode: CREDIT_CODE_SHARED For 2001-01-01/.., both "a" and \
        "b" have the credit code 51100000500002862F.""",
        """
        “c”的统一社会信用代码 91350203M0001QAY9B 与标准的校验或赋码不符，请与登记证书核对。
        “a”和“b”在 2001-01-01/.. 期间的统一社会信用代码相同，均为 51100000500002862F。""");
  }

  /**
   * On random codes and days, one is shared if and only if trying every pair on every day says so.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_credit_code_is_shared_where_trying_every_pair_says_so(long seed) {
    Random random = new Random(seed);
    int shared = 0;
    for (int run = 0; run < 1_000; run++) {
      List<Chamber> chambers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        chambers.add(
            chamber("c" + i)
                .withCreditCode(random.nextBoolean() ? CODE : OTHER_CODE)
                .withExistence(
                    days("%d-01-01/%d-12-31".formatted(2001 + random.nextInt(4), 2004 + i))));
      }
      boolean expected =
          IntStream.rangeClosed(2000, 2008)
              .mapToObj(year -> LocalDate.of(year, 6, 30))
              .anyMatch(day -> isShared(chambers, day));
      boolean said =
          problems(InventedRelations.directory(chambers.toArray(Organization[]::new))).stream()
              .anyMatch(problem -> problem.code() == DirectoryProblem.CREDIT_CODE_SHARED);

      assertThat(said).as("seed %s, run %s: %s", seed, run, chambers).isEqualTo(expected);
      shared += said ? 1 : 0;
    }
    assertThat(shared).isPositive();
  }

  private static boolean isShared(List<Chamber> chambers, LocalDate day) {
    List<CreditCode> codes =
        chambers.stream()
            .filter(chamber -> chamber.existence().holdsOn(day))
            .flatMap(chamber -> chamber.creditCode().stream())
            .toList();
    return codes.stream().distinct().count() < codes.size();
  }

  @Test
  void a_name_is_shared_on_the_days_on_which_both_have_it() {
    Chamber renamed =
        chamber("renamed")
            .withName(Name.ofChinese("虚构新商会"))
            .withFormerNames(new FormerName(Name.ofChinese("虚构商会"), LocalDate.of(2010, 12, 31)));
    assertTold(
        problems(
            InventedRelations.directory(
                    federation("city", FederationLevel.MUNICIPAL),
                    renamed,
                    chamber("early").withName(Name.ofChinese("虚构商会")),
                    chamber("late")
                        .withName(Name.ofChinese("虚构新商会"))
                        .withExistence(days("../2010-12-31")))
                .addRelations(
                    affiliated("renamed", "city", "2005-01-01/.."),
                    affiliated("early", "city", "../.."),
                    affiliated("late", "city", "../.."))),
        "/organizations/1/chamber/name: SAME_NAME For 2005-01-01/2010-12-31, "
            + "\"early\" and \"renamed\" under \"city\" have the same name \"虚构商会\".",
        "“city”之下的“early”和“renamed”在 2005-01-01/2010-12-31 期间名称相同，均为“虚构商会”。");
  }

  @Test
  void a_gazetteer_has_the_divisions_of_those_that_exist_on_a_day() {
    Gazetteer gazetteer =
        Gazetteer.builder()
            .name(Name.ofChinese("虚构省区划沿革"))
            .invented(true)
            .addEntries(entry("990000", "../.."), entry("990100", "../.."))
            .addEntry(entry("990102", "../2012-12-31"))
            .build();

    assertThat(DIRECTORY.checkAgainst(gazetteer, LocalDate.of(2012, 12, 31))).isEmpty();
    assertTold(
        DIRECTORY.checkAgainst(gazetteer, LocalDate.of(2013, 1, 1)),
        "/organizations/1/chamber/place: DIVISION_NOT_VALID The gazetteer has no division 990102 on"
            + " 2013-01-01, but \"tea\" is in it.",
        "区划沿革表在 2013-01-01 没有“tea”所在的行政区划 990102。");
    assertThat(
            DIRECTORY
                .withProfile(
                    new DirectoryProfile(
                        ImmutableList.of(DirectoryProblem.DIVISION_NOT_VALID),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        Optional.empty()))
                .checkAgainst(gazetteer, LocalDate.of(2020, 1, 1)))
        .extracting(problem -> problem.isError() + " " + problem.arguments().get("organization"))
        .containsExactly("true heir");
  }

  @Test
  void the_directory_of_a_day_keeps_the_posts_terms_and_members_of_the_day() {
    PersonId person = PersonId.of("p");
    Directory directory =
        InventedRelations.directory(
                federation("city", FederationLevel.MUNICIPAL),
                unit("gone").withExistence(days("../2009-12-31")))
            .addPersons(new Person(person, Name.ofChinese("张虚构")))
            .addTerms(
                new Term(id("city"), TermNumber.of(7), days("../2010-12-31")),
                new Term(id("city"), TermNumber.of(8), days("2011-01-01/..")))
            .addPosts(
                post(PostKind.CHAIR, "city", 8, "2011-01-01/.."),
                post(PostKind.VICE_CHAIR, "city", 7, "2005-01-01/2010-12-31"),
                post(PostKind.EXECUTIVE_MEMBER, "city", 7, "../.."),
                post(PostKind.PRESIDENT, "gone", 0, "../.."))
            .addIndividualMembers(
                new IndividualMembership(person, id("gone"), days("../..")),
                new IndividualMembership(person, id("city"), days("../..")))
            .build();

    Directory day = directory.asOf(LocalDate.of(2011, 1, 1));

    assertThat(day.persons()).isEqualTo(directory.persons());
    assertThat(day.terms()).extracting(Term::number).containsExactly(TermNumber.of(8));
    assertThat(day.posts())
        .extracting(post -> post.kind() + " " + post.term())
        .containsExactly("chair Optional[8]", "executiveMember Optional.empty");
    assertThat(day.individualMembers())
        .extracting(IndividualMembership::organization)
        .containsExactly(id("city"));
    assertThat(day.profile()).isEqualTo(directory.profile());
    assertThat(day.asOf(LocalDate.of(2011, 1, 1))).isEqualTo(day);
  }

  @Test
  void stand_ins_lead_from_all_that_existed_then_to_those_of_now() {
    Directory directory =
        InventedRelations.directory(
                unit("stays"),
                unit("split").withExistence(days("../2014-12-31")),
                unit("closed").withExistence(days("../2014-12-31")),
                unit("half").withExistence(days("2015-01-01/..")),
                unit("other").withExistence(days("2015-01-01/..")))
            .addSuccession(
                new Succession(
                    SuccessionKind.SPLIT,
                    id("split"),
                    ImmutableList.of(
                        new Heir(id("half"), Optional.of(Decimal.parse("0.5"))),
                        new Heir(id("other"), Optional.empty())),
                    LocalDate.of(2015, 1, 1)))
            .build();
    LocalDate then = LocalDate.of(2014, 12, 31);
    LocalDate now = LocalDate.of(2021, 12, 31);

    StandIns standIns = directory.standIns(then, now);

    assertThat(standIns.then()).isEqualTo(then);
    assertThat(standIns.now()).isEqualTo(now);
    assertThat(standIns.byOrganization().keySet())
        .containsExactly(id("closed"), id("split"), id("stays"));
    standIns
        .byOrganization()
        .forEach((id, shares) -> assertThat(shares).isEqualTo(directory.succeeded(id, now)));
    assertThat(standIns.byOrganization().get(id("split")))
        .hasToString("Succeeded[shares={half=0.5}, unallocated=0.5]");
    assertThat(standIns.byOrganization().get(id("closed")))
        .hasToString("Succeeded[shares={}, unallocated=1]");
    assertThat(directory.standIns(now, then).byOrganization().get(id("half")))
        .hasToString("Succeeded[shares={}, unallocated=1]");
  }

  private static Post post(PostKind kind, String organization, int term, String validity) {
    return new Post(
        kind,
        PersonId.of("p"),
        id(organization),
        term == 0 ? Optional.empty() : Optional.of(TermNumber.of(term)),
        days(validity));
  }

  private static GazetteerEntry entry(String code, String validity) {
    return GazetteerEntry.builder()
        .code(DivisionCode.of(code))
        .name(Name.ofChinese("虚构" + code))
        .validity(days(validity))
        .build();
  }

  private static String ids(List<? extends Organization> organizations) {
    return organizations.stream().map(one -> one.id().text()).collect(joining(" "));
  }

  private static ImmutableList<Problem> problems(Directory.Builder directory) {
    try {
      return directory.build().warnings();
    } catch (ProblemException e) {
      return e.problems();
    }
  }

  private static void assertTold(ImmutableList<Problem> problems, String english, String chinese) {
    assertThat(problems.stream().map(p -> p.line(Language.ENGLISH)).collect(joining("\n")))
        .isEqualTo(english);
    assertThat(problems.stream().map(p -> p.sentence(Language.CHINESE)).collect(joining("\n")))
        .isEqualTo(chinese);
  }
}

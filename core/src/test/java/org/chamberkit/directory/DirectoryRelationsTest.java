package org.chamberkit.directory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chamberkit.directory.InventedRelations.affiliated;
import static org.chamberkit.directory.InventedRelations.days;
import static org.chamberkit.directory.InventedRelations.guides;
import static org.chamberkit.organization.Invented.chamber;
import static org.chamberkit.organization.Invented.enterprise;
import static org.chamberkit.organization.Invented.federation;
import static org.chamberkit.organization.Invented.id;
import static org.chamberkit.organization.Invented.natives;
import static org.chamberkit.organization.Invented.partner;
import static org.chamberkit.organization.Invented.party;
import static org.chamberkit.organization.Invented.serviceBody;
import static org.chamberkit.organization.Invented.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.Person;
import org.chamberkit.organization.PersonId;
import org.chamberkit.post.IndividualMembership;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.relation.CooperationBasis;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Membership, service, pairing and cooperation: who has them with whom, and what is answered. */
class DirectoryRelationsTest {

  private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

  private static final ImmutableList<Organization> ONE_OF_EACH =
      ImmutableList.of(
          federation("federation", FederationLevel.COUNTY),
          chamber("chamber"),
          unit("unit"),
          natives("natives"),
          party("party"),
          serviceBody("body"),
          enterprise("enterprise"),
          partner("partner"));

  @ParameterizedTest(name = "{0} leads from {1} to {2}")
  @CsvSource(
      textBlock =
          """
          MEMBER_OF,       chamber unit natives body enterprise partner, federation chamber unit natives
          PARTY_BODY_OF,   party,                             federation chamber unit natives body enterprise
          SERVES,          body,                              federation chamber unit natives
          PAIRED_WITH,     federation chamber unit natives,   federation chamber unit natives partner
          COOPERATES_WITH, federation chamber unit natives body, \
          federation chamber unit natives body enterprise partner
          """)
  void a_relation_leads_from_those_that_can_have_it(RelationKind kind, String from, String to) {
    for (Organization one : ONE_OF_EACH) {
      for (Organization other : ONE_OF_EACH) {
        if (!one.equals(other)) {
          Directory.Builder directory =
              InventedRelations.directory().addAllOrganizations(ONE_OF_EACH);
          directory.addRelation(new Relation(kind, one.id(), other.id(), days("../..")));
          boolean fits =
              ImmutableList.copyOf(from.split(" ")).contains(one.id().text())
                  && ImmutableList.copyOf(to.split(" ")).contains(other.id().text());

          assertThat(problems(directory).stream().filter(Problem::isError))
              .as("%s from %s to %s", kind, one.id(), other.id())
              .extracting(Problem::code)
              .isEqualTo(
                  fits ? ImmutableList.of() : ImmutableList.of(DirectoryProblem.KINDS_DO_NOT_FIT));
        }
      }
    }
  }

  @Test
  void members_are_enterprises_organizations_and_persons() {
    Person person = new Person(PersonId.of("p-1"), Name.ofChinese("张虚构"));
    Person former = new Person(PersonId.of("p-2"), Name.ofChinese("李虚构"));
    Directory directory =
        InventedRelations.directory()
            .addAllOrganizations(ONE_OF_EACH)
            .addRelations(
                member("enterprise", "2001-01-01/.."),
                member("partner", "2001-01-01/.."),
                member("chamber", "2001-01-01/.."),
                member("unit", "2001-01-01/2021-12-30"))
            .addPersons(person, former)
            .addIndividualMembers(
                new IndividualMembership(former.id(), id("federation"), days("../2021-12-30")),
                new IndividualMembership(person.id(), id("federation"), days("2021-12-31/..")))
            .build();

    Members members = directory.members(id("federation"), DAY);

    assertThat(members)
        .isEqualTo(
            new Members(
                ImmutableList.of(enterprise("enterprise")),
                ImmutableList.of(partner("partner"), chamber("chamber")),
                ImmutableList.of(person)));
    assertThat(members.count()).isEqualTo(4);
    assertThat(directory.members(id("federation"), DAY.minusDays(1)).count()).isEqualTo(5);
    assertThat(directory.members(id("chamber"), DAY).count()).isZero();
  }

  @Test
  void a_pairing_holds_both_ways_however_it_is_stated() {
    Directory directory =
        InventedRelations.directory(chamber("b"), chamber("a"), chamber("c"))
            .addRelations(paired("b", "a", "../.."), paired("c", "b", "2010-01-01/.."))
            .build();

    for (boolean isFrom : new boolean[] {true, false}) {
      assertThat(paired(directory, "a", isFrom)).isEqualTo("b");
      assertThat(paired(directory, "b", isFrom)).isEqualTo("a c");
      assertThat(paired(directory, "c", isFrom)).isEqualTo("b");
    }
  }

  @Test
  void a_pairing_is_stated_from_one_end() {
    assertTold(
        problems(
            InventedRelations.directory(chamber("b"), chamber("a"))
                .addRelations(
                    paired("b", "a", "../2010-12-31"), paired("a", "b", "2010-01-01/.."))),
        "/relations/1: RELATION_TWICE For 2010-01-01/2010-12-31, the relation \"pairedWith\" from"
            + " \"a\" to \"b\" is stated more than once.",
        "从“a”到“b”的“pairedWith”关系在 2010-01-01/2010-12-31 期间重复登记。");
  }

  @Test
  void a_cooperation_can_stand_on_an_agreement_and_on_a_mechanism_but_on_each_once() {
    Directory.Builder directory =
        InventedRelations.directory(federation("city", FederationLevel.MUNICIPAL), partner("bank"));
    directory.addRelations(
        cooperation(Optional.of(CooperationBasis.AGREEMENT)),
        cooperation(Optional.of(CooperationBasis.MECHANISM)),
        cooperation(Optional.empty()));

    assertThat(problems(directory)).isEmpty();
    assertThat(problems(directory.addRelation(cooperation(Optional.empty()))))
        .extracting(problem -> problem.code().name() + " " + problem.place().pointer())
        .containsExactly("RELATION_TWICE /relations/3");
  }

  @Test
  void only_a_cooperation_has_a_basis() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new Relation(
                    RelationKind.SERVES,
                    id("body"),
                    id("city"),
                    Optional.of(CooperationBasis.AGREEMENT),
                    days("../..")))
        .satisfies(
            e ->
                assertTold(
                    e.problems(),
                    "/basis: BASIS_NOT_EXPECTED Only a cooperation has a basis, but the relation is"
                        + " \"serves\".",
                    "只有合作关系才注明合作依据，该关系是“serves”。"));
  }

  @Test
  void divisions_are_within_those_above_where_both_have_one() {
    assertTold(
        problems(
            InventedRelations.directory(
                    federation("nation", FederationLevel.NATIONAL).withDivision(Optional.empty()),
                    federation("corps", FederationLevel.PROVINCIAL).withDivision(Optional.empty()),
                    federation("city", FederationLevel.MUNICIPAL),
                    federation("east", FederationLevel.COUNTY)
                        .withDivision(DivisionCode.of("990201")),
                    chamber("inside").withPlace(DivisionCode.of("990102")),
                    unit("outside").withPlace(DivisionCode.of("990202")))
                .addRelations(
                    guides("nation", "corps", "../.."),
                    guides("corps", "city", "../.."),
                    guides("city", "east", "../.."),
                    affiliated("inside", "city", "../.."),
                    affiliated("outside", "city", "../.."))),
        """
        /relations/2: DIVISION_OUTSIDE_GUIDE The division 990201 of "east" lies outside 990100, \
        the division of "city" which guides it.
        /relations/4: PLACE_OUTSIDE_DIVISION "outside" is in 990202, outside 990100, the division \
        of "city" to which it is affiliated.""",
        """
        “east”的行政区划 990201 不在指导它的“city”的行政区划 990100 之内。
        “outside”所在地 990202 不在其所隶属的“city”的行政区划 990100 之内。""");
  }

  private static Relation member(String from, String validity) {
    return new Relation(RelationKind.MEMBER_OF, id(from), id("federation"), days(validity));
  }

  private static Relation paired(String from, String to, String validity) {
    return new Relation(RelationKind.PAIRED_WITH, id(from), id(to), days(validity));
  }

  private static Relation cooperation(Optional<CooperationBasis> basis) {
    return new Relation(RelationKind.COOPERATES_WITH, id("city"), id("bank"), basis, days("../.."));
  }

  private static String paired(Directory directory, String id, boolean isFrom) {
    return (isFrom
            ? directory.relatedFrom(id(id), RelationKind.PAIRED_WITH, DAY)
            : directory.relatedTo(id(id), RelationKind.PAIRED_WITH, DAY))
        .stream().map(organization -> organization.id().text()).collect(joining(" "));
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

package org.chamberkit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chamberkit.directory.InventedRelations.affiliated;
import static org.chamberkit.directory.InventedRelations.days;
import static org.chamberkit.directory.InventedRelations.guides;
import static org.chamberkit.directory.InventedRelations.partyBody;
import static org.chamberkit.organization.Invented.chamber;
import static org.chamberkit.organization.Invented.federation;
import static org.chamberkit.organization.Invented.id;
import static org.chamberkit.organization.Invented.party;
import static org.chamberkit.organization.Invented.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.chamberkit.organization.Chamber;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.GrassrootsUnit;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.PartyOrganizationKind;
import org.chamberkit.problem.IncompleteValueException;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a directory answers. */
class DirectoryTest {

  private static final Directory DIRECTORY =
      InventedRelations.directory(
              federation("city", FederationLevel.MUNICIPAL),
              federation("east", FederationLevel.COUNTY).withExistence(days("1998-03-01/..")),
              federation("west", FederationLevel.COUNTY),
              chamber("trade").withExistence(days("2001-01-01/2015-12-31")),
              unit("street"),
              party("branch"),
              party("joint").withKind(PartyOrganizationKind.JOINT_BRANCH))
          .addRelations(
              guides("city", "west", "../.."),
              guides("city", "east", "../.."),
              affiliated("trade", "east", "../2009-12-31"),
              affiliated("trade", "city", "2010-01-01/.."),
              affiliated("street", "east", "2005-01-01/2010-12-31"),
              partyBody("joint", "street", "2006-01-01/.."),
              partyBody("joint", "trade", "2008-01-01/.."),
              partyBody("branch", "city", "../.."))
          .build();

  @Test
  void finds_an_organization_by_its_identifier() {
    assertThat(DIRECTORY.find(id("street"))).contains(unit("street"));
    assertThat(DIRECTORY.find(id("Street"))).isEmpty();
    assertThat(DIRECTORY.invented()).isTrue();
    assertThat(DIRECTORY.warnings()).isEmpty();
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource(
      textBlock =
          """
          1998-02-28, city west street branch joint
          1998-03-01, city east west street branch joint
          2001-01-01, city east west trade street branch joint
          2015-12-31, city east west trade street branch joint
          2016-01-01, city east west street branch joint
          """)
  void knows_who_exists_on_a_day(LocalDate day, String expected) {
    assertThat(ids(DIRECTORY.existingOn(day))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # from, kind,          on,         leads to
          city,   GUIDES,        1998-02-28, west
          city,   GUIDES,        1998-03-01, west east
          east,   GUIDES,        2010-01-01, ''
          trade,  AFFILIATED_TO, 2000-12-31, ''
          trade,  AFFILIATED_TO, 2001-01-01, east
          trade,  AFFILIATED_TO, 2009-12-31, east
          trade,  AFFILIATED_TO, 2010-01-01, city
          trade,  AFFILIATED_TO, 2015-12-31, city
          trade,  AFFILIATED_TO, 2016-01-01, ''
          trade,  GUIDES,        2010-01-01, ''
          joint,  PARTY_BODY_OF, 2007-12-31, street
          joint,  PARTY_BODY_OF, 2008-01-01, street trade
          joint,  PARTY_BODY_OF, 2016-01-01, street
          """)
  void knows_where_the_relations_of_an_organization_lead(
      String from, RelationKind kind, LocalDate day, String expected) {
    assertThat(ids(DIRECTORY.relatedFrom(id(from), kind, day))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{3} {1} {0} on {2}")
  @CsvSource(
      textBlock =
          """
          # to, kind,          on,         comes from
          east, GUIDES,        1998-02-28, ''
          east, GUIDES,        2020-01-01, city
          east, AFFILIATED_TO, 2009-12-31, trade street
          east, AFFILIATED_TO, 2010-12-31, street
          east, AFFILIATED_TO, 2011-01-01, ''
          city, AFFILIATED_TO, 2010-12-31, trade
          city, PARTY_BODY_OF, 2010-12-31, branch
          city, GUIDES,        2010-12-31, ''
          """)
  void knows_whose_relations_lead_to_an_organization(
      String to, RelationKind kind, LocalDate day, String expected) {
    assertThat(ids(DIRECTORY.relatedTo(id(to), kind, day))).isEqualTo(expected);
  }

  @Test
  void tells_affiliated_chambers_from_grassroots_units_and_from_what_is_guided() {
    LocalDate day = LocalDate.of(2009, 12, 31);
    Directory directory =
        DIRECTORY.withRelations(
            guides("city", "east", "../.."),
            affiliated("trade", "city", "../.."),
            affiliated("street", "city", "../.."),
            partyBody("branch", "city", "../.."),
            partyBody("joint", "trade", "../.."));
    ImmutableList<Organization> affiliated =
        directory.relatedTo(id("city"), RelationKind.AFFILIATED_TO, day);

    assertThat(affiliated.stream().filter(Chamber.class::isInstance))
        .extracting(Organization::id)
        .containsExactly(id("trade"));
    assertThat(affiliated.stream().filter(GrassrootsUnit.class::isInstance))
        .extracting(Organization::id)
        .containsExactly(id("street"));
    assertThat(ids(directory.relatedFrom(id("city"), RelationKind.GUIDES, day))).isEqualTo("east");
  }

  @Test
  void answers_for_its_own_organizations_only() {
    LocalDate day = LocalDate.of(2010, 1, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DIRECTORY.relatedFrom(id("north"), RelationKind.GUIDES, day))
        .withMessage("directory has no organization 'north'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DIRECTORY.relatedTo(id("north"), RelationKind.GUIDES, day))
        .withMessage("directory has no organization 'north'");
  }

  @Test
  void may_be_empty_and_is_equal_by_its_parts() {
    Directory empty = Directory.builder().name(Name.ofChinese("虚构名录")).build();

    assertThat(empty.invented()).isFalse();
    assertThat(empty.existingOn(LocalDate.of(2010, 1, 1))).isEmpty();
    assertThat(DIRECTORY.withName(Name.ofChinese("别名")).withName(DIRECTORY.name()))
        .isEqualTo(DIRECTORY)
        .hasSameHashCodeAs(DIRECTORY);
  }

  private static String ids(ImmutableList<Organization> organizations) {
    return String.join(" ", organizations.stream().map(o -> o.id().text()).toList());
  }

  @Test
  void says_what_is_missing() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Directory.builder().build())
        .withMessage("missing name");
  }
}

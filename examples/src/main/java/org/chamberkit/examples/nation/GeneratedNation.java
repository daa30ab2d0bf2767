package org.chamberkit.examples.nation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.GrassrootsKind;
import org.chamberkit.organization.GrassrootsUnit;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Name;

/**
 * Generates the organizations of a whole nation over its real divisions: a federation for the
 * nation, for the Corps and for each division down to the counties, and a chamber for each
 * township.
 *
 * <p><b>Every organization, relation and day of founding is invented.</b> No one may conclude from
 * them that there is a chamber, or since when, or who guides whom. Each name ends with {@value
 * #LABEL}, and the directory says that it is invented. The same divisions give the same
 * organizations.
 *
 * <p>A federation is guided by that of the division next above, and a chamber is affiliated to it.
 * Those of the cities under code 6590 are guided by the Corps, which has no code of its own: so
 * this relation cannot be read off the codes.
 *
 * @param organizations the organizations, each federation before those that it guides
 * @param relations the relations, one for each organization but the national federation
 */
public record GeneratedNation(
    ImmutableList<Organization> organizations, ImmutableList<Relation> relations) {

  /** What each generated name ends with: "generated". */
  public static final String LABEL = "（生成）";

  /** The identifier of the national federation. */
  public static final OrganizationId NATION = OrganizationId.of("F-nation");

  /** The identifier of the federation of the Corps. */
  public static final OrganizationId CORPS = OrganizationId.of("F-corps");

  private static final String CITIES_OF_THE_CORPS = "6590";

  /** Numbers of townships below this one are those of streets. */
  private static final int FIRST_TOWN = 100;

  private static final LocalDate FIRST_FOUNDING = LocalDate.of(1981, 1, 1);

  /** From how many days those of founding are taken; the last one is in 2022. */
  private static final int DAYS_OF_FOUNDING = 15_013;

  /** A prime as well, so that neighbours are founded on days far apart. */
  private static final int SPREAD = 7_919;

  /**
   * Generates the organizations.
   *
   * @param table the divisions
   * @return the organizations and their relations
   */
  public static GeneratedNation of(DivisionTable table) {
    ImmutableList.Builder<Organization> organizations = ImmutableList.builder();
    ImmutableList.Builder<Relation> relations = ImmutableList.builder();
    organizations.add(
        federation(NATION, FederationLevel.NATIONAL, "全国", Optional.empty(), "0"),
        federation(CORPS, FederationLevel.PROVINCIAL, "新疆生产建设兵团", Optional.empty(), "1"));
    relations.add(relation(RelationKind.GUIDES, NATION, CORPS));
    for (DivisionRow row : table.rows()) {
      Optional<DivisionRow> above = table.above(row);
      if (row.level() == DivisionLevel.TOWNSHIP) {
        GrassrootsUnit chamber = chamber(row, above.orElseThrow());
        organizations.add(chamber);
        relations.add(
            relation(RelationKind.AFFILIATED_TO, chamber.id(), federationId(above.orElseThrow())));
      } else {
        Federation federation = federation(row, above);
        organizations.add(federation);
        relations.add(relation(RelationKind.GUIDES, guide(row, above), federation.id()));
      }
    }
    return new GeneratedNation(organizations.build(), relations.build());
  }

  /** {@return a builder of the directory, which has yet to be built and so to be checked} */
  public Directory.Builder directory() {
    Directory.Builder directory = Directory.builder();
    directory
        .name(Name.of("全国工商联组织名录" + LABEL, "Directory of a nation (generated)"))
        .invented(true)
        .addAllOrganizations(organizations)
        .addAllRelations(relations);
    return directory;
  }

  private static OrganizationId guide(DivisionRow row, Optional<DivisionRow> above) {
    return row.code().startsWith(CITIES_OF_THE_CORPS)
        ? CORPS
        : above.map(GeneratedNation::federationId).orElse(NATION);
  }

  private static OrganizationId federationId(DivisionRow row) {
    return OrganizationId.of("F-" + row.division());
  }

  private static Federation federation(DivisionRow row, Optional<DivisionRow> above) {
    String place =
        row.level() == DivisionLevel.COUNTY
            ? above.map(DivisionRow::name).orElse("") + row.name()
            : row.name();
    return federation(
        federationId(row), level(row.level()), place, Optional.of(row.division()), row.code());
  }

  private static Federation federation(
      OrganizationId id,
      FederationLevel level,
      String place,
      Optional<DivisionCode> division,
      String seed) {
    return Federation.builder()
        .id(id)
        .level(level)
        .name(Name.ofChinese(place + "工商业联合会" + LABEL))
        .secondName(Name.ofChinese(place + "总商会" + LABEL))
        .division(division)
        .existence(founded(seed))
        .build();
  }

  private static FederationLevel level(DivisionLevel level) {
    return switch (level) {
      case PROVINCE -> FederationLevel.PROVINCIAL;
      case PREFECTURE -> FederationLevel.MUNICIPAL;
      case COUNTY -> FederationLevel.COUNTY;
      case TOWNSHIP -> throw new IllegalArgumentException("a township has no federation");
    };
  }

  private static GrassrootsUnit chamber(DivisionRow row, DivisionRow above) {
    int number = Integer.parseInt(row.code().substring(DivisionLevel.COUNTY.digits()));
    return GrassrootsUnit.builder()
        .id(OrganizationId.of("G-" + row.code()))
        .kind(number < FIRST_TOWN ? GrassrootsKind.STREET : GrassrootsKind.TOWNSHIP)
        .name(Name.ofChinese(above.name() + row.name() + "商会" + LABEL))
        .place(above.division())
        .existence(founded(row.code()))
        .build();
  }

  private static Validity founded(String seed) {
    return Validity.startingOn(
        FIRST_FOUNDING.plusDays(Long.parseLong(seed) * SPREAD % DAYS_OF_FOUNDING));
  }

  private static Relation relation(RelationKind kind, OrganizationId from, OrganizationId to) {
    return new Relation(kind, from, to, Validity.ALWAYS);
  }
}

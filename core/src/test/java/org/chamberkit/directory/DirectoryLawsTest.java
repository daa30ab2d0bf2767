package org.chamberkit.directory;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chamberkit.directory.Links.Link;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Invented;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** What holds of every directory, right or wrong, tried on random ones. */
class DirectoryLawsTest {

  private static final long SEED = 990_102;
  private static final int RUNS = 2_000;
  private static final int DAYS = 8;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private static final ImmutableSet<DirectoryProblem> OVERLAPS =
      ImmutableSet.of(
          DirectoryProblem.GUIDED_TWICE,
          DirectoryProblem.AFFILIATED_TWICE,
          DirectoryProblem.RELATION_TWICE,
          DirectoryProblem.SAME_NAME);

  private final Random random = new Random(SEED);

  @Test
  void the_order_of_organizations_and_relations_does_not_change_what_is_said() {
    for (int run = 0; run < RUNS; run++) {
      List<Organization> organizations = organizations();
      if (random.nextInt(4) == 0) {
        organizations.add(Invented.unit(anyId().text()));
      }
      List<Relation> relations = relations();
      List<String> told = told(organizations, relations);

      Collections.shuffle(organizations, random);
      Collections.shuffle(relations, random);

      assertThat(told(organizations, relations))
          .as("seed %s, run %s", SEED, run)
          .containsExactlyInAnyOrderElementsOf(told);
    }
  }

  @Test
  void what_overlaps_is_what_trying_every_pair_on_every_day_finds() {
    for (int run = 0; run < RUNS; run++) {
      List<Organization> organizations = organizations();
      List<Relation> relations = relations();

      ImmutableSet<ProblemCode> said =
          problems(organizations, relations).stream()
              .map(Problem::code)
              .filter(OVERLAPS::contains)
              .collect(toImmutableSet());

      assertThat(said)
          .as("seed %s, run %s", SEED, run)
          .isEqualTo(overlapsOnAnyDay(organizations, relations));
    }
  }

  @Test
  void what_is_related_is_what_trying_every_relation_finds() {
    int built = 0;
    for (int run = 0; run < RUNS; run++) {
      List<Organization> organizations = organizations();
      List<Relation> relations = relations();
      if (problems(organizations, relations).stream().noneMatch(Problem::isError)) {
        assertRelated(directory(organizations, relations), "seed " + SEED + ", run " + run);
        built++;
      }
    }
    assertThat(built).as("directories without errors").isGreaterThan(100);
  }

  @Test
  void many_identifiers_with_the_same_hash_code_do_not_make_building_slow() {
    ImmutableList<String> colliding = colliding(14);
    ImmutableList<String> scattered =
        colliding.stream()
            .map(id -> id + Long.toString(random.nextLong(1L << 40), 36))
            .collect(toImmutableList());
    assertThat(colliding.stream().map(String::hashCode).distinct()).hasSize(1);
    assertThat(scattered.stream().map(String::hashCode).distinct()).hasSizeGreaterThan(16_000);

    long usual = fastestBuilding(scattered);
    long hostile = fastestBuilding(colliding);

    assertThat(hostile)
        .as("nanoseconds; with scattered hash codes %s", usual)
        .isLessThan(40 * usual);
  }

  private static void assertRelated(Directory directory, String told) {
    for (Organization organization : directory.organizations()) {
      for (RelationKind kind : RelationKind.values()) {
        for (LocalDate day : days()) {
          List<Relation> holding =
              directory.relations().stream()
                  .filter(relation -> relation.kind() == kind && holds(directory, relation, day))
                  .toList();
          assertThat(directory.relatedFrom(organization.id(), kind, day))
              .as("%s, %s %s on %s", told, organization.id(), kind, day)
              .isEqualTo(related(directory, holding, organization.id(), kind, true));
          assertThat(directory.relatedTo(organization.id(), kind, day))
              .as("%s, %s %s on %s", told, kind, organization.id(), day)
              .isEqualTo(related(directory, holding, organization.id(), kind, false));
        }
      }
    }
  }

  /** Those at the other end of relations from one, or to it; of what holds both ways, of either. */
  private static List<Organization> related(
      Directory directory,
      List<Relation> holding,
      OrganizationId id,
      RelationKind kind,
      boolean isFrom) {
    List<OrganizationId> ids = new ArrayList<>();
    for (Relation relation : holding) {
      if (relation.from().equals(id) && (isFrom || kind.isMutual())) {
        ids.add(relation.to());
      } else if (relation.to().equals(id) && (!isFrom || kind.isMutual())) {
        ids.add(relation.from());
      }
    }
    return ids.stream().map(other -> directory.find(other).orElseThrow()).toList();
  }

  private static boolean holds(Directory directory, Relation relation, LocalDate day) {
    return relation.validity().holdsOn(day)
        && directory.find(relation.from()).orElseThrow().existence().holdsOn(day)
        && directory.find(relation.to()).orElseThrow().existence().holdsOn(day);
  }

  private static ImmutableSet<ProblemCode> overlapsOnAnyDay(
      List<Organization> organizations, List<Relation> relations) {
    List<Link> links =
        IntStream.range(0, relations.size())
            .mapToObj(i -> link(i, relations.get(i), organizations))
            .flatMap(Optional::stream)
            .toList();
    ImmutableSet.Builder<ProblemCode> found = ImmutableSet.builder();
    for (LocalDate day : days()) {
      List<Link> holding = links.stream().filter(link -> link.days().holdsOn(day)).toList();
      for (Link one : holding) {
        for (Link other : holding) {
          if (one.position() < other.position()) {
            overlap(one, other).ifPresent(found::add);
          }
        }
      }
    }
    return found.build();
  }

  private static Optional<ProblemCode> overlap(Link one, Link other) {
    boolean sameKind =
        one.kind() == other.kind() && one.relation().basis().equals(other.relation().basis());
    boolean sameBelow = one.lower().equals(other.lower());
    boolean sameAbove = one.upper().equals(other.upper());
    boolean ofTree = one.kind().makesTree() && other.kind().makesTree();
    if (sameKind && sameBelow && sameAbove) {
      return Optional.of(DirectoryProblem.RELATION_TWICE);
    }
    if (sameBelow && ofTree) {
      return Optional.of(
          one.kind() == RelationKind.GUIDES
              ? DirectoryProblem.GUIDED_TWICE
              : DirectoryProblem.AFFILIATED_TWICE);
    }
    return sameAbove && ofTree && one.lower().name().equals(other.lower().name())
        ? Optional.of(DirectoryProblem.SAME_NAME)
        : Optional.empty();
  }

  /** The link of a relation whose ends are known and of kinds that fit. */
  private static Optional<Link> link(
      int position, Relation relation, List<Organization> organizations) {
    Optional<Organization> from = find(relation.from(), organizations);
    Optional<Organization> to = find(relation.to(), organizations);
    if (from.equals(to)
        || !from.map(end -> relation.kind().fromTypes().contains(end.type())).orElse(false)
        || !to.map(end -> relation.kind().toTypes().contains(end.type())).orElse(false)) {
      return Optional.empty();
    }
    return from.get()
        .existence()
        .intersection(to.get().existence())
        .flatMap(relation.validity()::intersection)
        .map(days -> new Link(position, relation, from.get(), to.get(), days));
  }

  private static Optional<Organization> find(OrganizationId id, List<Organization> organizations) {
    return organizations.stream().filter(end -> end.id().equals(id)).findFirst();
  }

  private static List<String> told(List<Organization> organizations, List<Relation> relations) {
    return problems(organizations, relations).stream()
        .map(problem -> problem.code() + " " + problem.arguments())
        .toList();
  }

  private static ImmutableList<Problem> problems(
      List<Organization> organizations, List<Relation> relations) {
    try {
      return directory(organizations, relations).warnings();
    } catch (ProblemException e) {
      return e.problems();
    }
  }

  private static Directory directory(List<Organization> organizations, List<Relation> relations) {
    return Directory.builder()
        .name(Name.ofChinese("虚构名录"))
        .invented(true)
        .profile(InventedRelations.SEVERAL_ROOTS)
        .organizations(organizations)
        .relations(relations)
        .build();
  }

  /** Two municipal and two county federations, two chambers, a unit and a Party organization. */
  private List<Organization> organizations() {
    List<Organization> organizations = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      organizations.add(
          Invented.federation("M" + i, FederationLevel.MUNICIPAL)
              .withName(name())
              .withExistence(validity(6)));
      organizations.add(
          Invented.federation("F" + i, FederationLevel.COUNTY)
              .withName(name())
              .withExistence(validity(6)));
      organizations.add(Invented.chamber("C" + i).withName(name()).withExistence(validity(6)));
    }
    organizations.add(Invented.unit("G").withName(name()).withExistence(validity(6)));
    organizations.add(Invented.party("P").withName(name()).withExistence(validity(6)));
    return organizations;
  }

  private List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      relations.add(
          switch (random.nextInt(9)) {
            case 0 -> new Relation(anyKind(), anyId(), anyId(), validity(3));
            case 1, 2 -> relation(RelationKind.GUIDES, "M" + either(), "F" + either());
            case 3, 4 -> relation(RelationKind.AFFILIATED_TO, "C" + either(), "M" + either());
            case 5 -> relation(RelationKind.AFFILIATED_TO, "G", "M" + either());
            case 6 -> relation(RelationKind.PAIRED_WITH, anyOf("C0", "C1", "G"), anyOf("C0", "C1"));
            case 7 -> relation(RelationKind.MEMBER_OF, anyOf("C0", "C1", "G"), "M" + either());
            default -> relation(RelationKind.PARTY_BODY_OF, "P", "C" + either());
          });
    }
    return relations;
  }

  private Relation relation(RelationKind kind, String from, String to) {
    return new Relation(kind, Invented.id(from), Invented.id(to), validity(3));
  }

  private String anyOf(String... all) {
    return any(ImmutableList.copyOf(all));
  }

  private int either() {
    return random.nextInt(2);
  }

  private RelationKind anyKind() {
    return any(ImmutableList.copyOf(RelationKind.values()));
  }

  /** The identifier of an organization, or of none. */
  private OrganizationId anyId() {
    return Invented.id(any(ImmutableList.of("M0", "M1", "F0", "F1", "C0", "C1", "G", "P", "X")));
  }

  private <T> T any(ImmutableList<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Name name() {
    return Name.ofChinese("虚构" + random.nextInt(5));
  }

  /** A validity within the days that are tried; of eight ends so many are open on average. */
  private Validity validity(int open) {
    int first = random.nextInt(DAYS);
    int last = first + random.nextInt(DAYS - first);
    return new Validity(
        random.nextInt(8) < open ? Optional.empty() : Optional.of(FIRST.plusDays(first)),
        random.nextInt(8) < open ? Optional.empty() : Optional.of(FIRST.plusDays(last)));
  }

  /** The days that are tried, with one before and one after all that are named. */
  private static List<LocalDate> days() {
    return IntStream.rangeClosed(-1, DAYS).mapToObj(FIRST::plusDays).toList();
  }

  /** Two to the power of {@code pairs} identifiers, all with the same hash code. */
  private static ImmutableList<String> colliding(int pairs) {
    ImmutableList<String> ids = ImmutableList.of("");
    for (int i = 0; i < pairs; i++) {
      ids = ids.stream().flatMap(id -> Stream.of(id + "Aa", id + "BB")).collect(toImmutableList());
    }
    return ids;
  }

  /** How long the fastest of five buildings takes, of a federation with a chamber for each id. */
  private static long fastestBuilding(ImmutableList<String> ids) {
    List<Organization> organizations = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    organizations.add(Invented.federation("city", FederationLevel.MUNICIPAL));
    for (String id : ids) {
      organizations.add(Invented.chamber(id));
      relations.add(InventedRelations.affiliated(id, "city", "../.."));
    }
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      Directory directory = directory(organizations, relations);
      assertThat(directory.find(Invented.id(ids.get(i)))).isPresent();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }
}

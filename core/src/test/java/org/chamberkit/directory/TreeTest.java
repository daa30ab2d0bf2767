package org.chamberkit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chamberkit.directory.InventedRelations.affiliated;
import static org.chamberkit.directory.InventedRelations.guides;
import static org.chamberkit.directory.InventedRelations.partyBody;
import static org.chamberkit.organization.Invented.chamber;
import static org.chamberkit.organization.Invented.federation;
import static org.chamberkit.organization.Invented.id;
import static org.chamberkit.organization.Invented.party;
import static org.chamberkit.organization.Invented.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

  private static final ImmutableList<FederationLevel> LEVELS =
      ImmutableList.copyOf(FederationLevel.values());
  private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
  private static final ImmutableSet<RelationKind> GUIDANCE = ImmutableSet.of(RelationKind.GUIDES);
  private static final ImmutableSet<RelationKind> BOTH =
      ImmutableSet.of(RelationKind.GUIDES, RelationKind.AFFILIATED_TO);

  /** A city that guides two districts, one of them only until 2020, with chambers below. */
  private static final Directory CITY =
      InventedRelations.directory(
              federation("city", FederationLevel.MUNICIPAL),
              federation("east", FederationLevel.COUNTY),
              federation("west", FederationLevel.COUNTY),
              chamber("tea"),
              chamber("silk"),
              unit("street"),
              party("branch"))
          .addRelations(
              guides("city", "west", "../.."),
              guides("city", "east", "../2020-12-31"),
              affiliated("tea", "city", "../.."),
              affiliated("silk", "west", "../.."),
              affiliated("street", "east", "../.."),
              partyBody("branch", "silk", "../.."))
          .build();

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2020-12-31, 'city 0 (east 1 (street 2) tea 1 west 1 (silk 2))'",
    "2021-01-01, 'city 0 (tea 1 west 1 (silk 2)) east 0 (street 1)'"
  })
  void puts_those_below_behind_those_above_in_the_order_of_their_identifiers(
      LocalDate day, String drawn) {
    assertThat(draw(Tree.of(CITY, BOTH, day))).isEqualTo(drawn);
  }

  @Test
  void holds_those_alone_that_can_have_one_of_its_relations() {
    assertThat(draw(Tree.of(CITY, GUIDANCE, DAY))).isEqualTo("city 0 (west 1) east 0");
    assertThat(draw(Tree.of(CITY, ImmutableSet.of(RelationKind.AFFILIATED_TO), DAY)))
        .isEqualTo("city 0 (tea 1) east 0 (street 1) west 0 (silk 1)");
  }

  @Test
  void leaves_out_who_does_not_exist_on_the_day() {
    Federation young =
        federation("young", FederationLevel.COUNTY)
            .withExistence(InventedRelations.days("2022-01-01/.."));

    Directory directory = InventedRelations.directory(young).build();

    assertThat(Tree.of(directory, BOTH, DAY).size()).isZero();
    assertThat(Tree.of(directory, BOTH, DAY).roots()).isEqualTo(ImmutableIntArray.of());
    assertThat(Tree.of(directory, BOTH, DAY.plusDays(1)).size()).isEqualTo(1);
  }

  @Test
  void makes_a_subtree_a_range_of_positions() {
    Tree tree = Tree.of(CITY, BOTH, LocalDate.of(2020, 12, 31));
    int city = tree.find(id("city")).orElseThrow();
    int west = tree.find(id("west")).orElseThrow();
    int silk = tree.find(id("silk")).orElseThrow();

    assertThat(tree.end(city)).isEqualTo(tree.size());
    assertThat(tree.end(west) - west).isEqualTo(2);
    assertThat(tree.ancestors(silk)).isEqualTo(ImmutableIntArray.of(west, city));
    assertThat(tree.isWithin(silk, west)).isTrue();
    assertThat(tree.isWithin(west, west)).isTrue();
    assertThat(tree.isWithin(west, silk)).isFalse();
    assertThat(tree.find(id("branch"))).isEmpty();
  }

  @Test
  void is_not_made_of_relations_of_which_there_may_be_several() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tree.of(CITY, ImmutableSet.of(RelationKind.PARTY_BODY_OF), DAY))
        .withMessage("relations 'partyBodyOf' do not make a tree");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tree.of(CITY, ImmutableSet.of(), DAY))
        .withMessage("a tree needs a kind of relation");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2})
  void has_no_position_before_the_first_or_behind_the_last(int position) {
    Tree tree = Tree.of(CITY, GUIDANCE, DAY);
    int beyond = position < 0 ? position : tree.size();

    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tree.get(beyond));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> tree.parent(beyond));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> tree.ancestors(beyond));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tree.end(beyond));
  }

  /** Every answer of the arrays is the one that following the relations one by one gives. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void says_what_following_the_relations_says(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      Directory directory = drawn(random);
      Tree tree = Tree.of(directory, BOTH, DAY);
      String seeds = "seed " + seed + ", run " + run;

      assertThat(tree.size()).as(seeds).isEqualTo(directory.existingOn(DAY).size());
      for (int i = 0; i < tree.size(); i++) {
        Optional<OrganizationId> above = above(directory, tree.get(i).id());
        assertThat(tree.find(tree.get(i).id())).as(seeds).hasValue(i);
        assertThat(tree.parent(i).stream().mapToObj(p -> tree.get(p).id()).findFirst())
            .as(seeds)
            .isEqualTo(above);
        List<OrganizationId> chain = new ArrayList<>();
        for (Optional<OrganizationId> a = above; a.isPresent(); a = above(directory, a.get())) {
          chain.add(a.get());
        }
        assertThat(ids(tree, tree.ancestors(i))).as(seeds).isEqualTo(chain);
        assertThat(tree.depth(i)).as(seeds).isEqualTo(chain.size());
        for (int j = 0; j < tree.size(); j++) {
          boolean below = i == j || ids(tree, tree.ancestors(j)).contains(tree.get(i).id());
          assertThat(tree.isWithin(j, i)).as(seeds).isEqualTo(below);
        }
        int position = i;
        assertThat(ids(tree, tree.children(i)))
            .as(seeds)
            .isEqualTo(
                IntStream.range(0, tree.size())
                    .filter(j -> tree.parent(j).equals(OptionalInt.of(position)))
                    .mapToObj(j -> tree.get(j).id())
                    .sorted()
                    .toList());
      }
    }
  }

  @Test
  void of_a_day_is_the_tree_of_the_directory_of_that_day() {
    for (String day : List.of("2020-12-31", "2021-01-01")) {
      LocalDate date = LocalDate.parse(day);

      assertThat(draw(Tree.of(CITY.asOf(date), BOTH, date)))
          .isEqualTo(draw(Tree.of(CITY, BOTH, date)));
    }
    assertThat(CITY.asOf(DAY).relations()).hasSize(5);
    assertThat(CITY.asOf(DAY).asOf(DAY)).isEqualTo(CITY.asOf(DAY));
  }

  private static Optional<OrganizationId> above(Directory directory, OrganizationId id) {
    ImmutableList<Organization> guides = directory.relatedTo(id, RelationKind.GUIDES, DAY);
    ImmutableList<Organization> hosts = directory.relatedFrom(id, RelationKind.AFFILIATED_TO, DAY);
    return guides.stream().findFirst().or(() -> hosts.stream().findFirst()).map(Organization::id);
  }

  private static List<OrganizationId> ids(Tree tree, ImmutableIntArray positions) {
    return positions.stream().mapToObj(position -> tree.get(position).id()).toList();
  }

  private static Directory drawn(Random random) {
    Directory.Builder directory = Directory.builder().name(Name.ofChinese("虚构名录")).invented(true);
    List<Federation> federations = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      FederationLevel level = LEVELS.get(random.nextInt(LEVELS.size()));
      Federation next = federation("f" + random.nextInt(1_000_000), level);
      if (federations.stream().anyMatch(met -> met.id().equals(next.id()))) {
        continue;
      }
      federations.stream()
          .filter(met -> met.level().isAbove(level))
          .skip(random.nextInt(3))
          .findFirst()
          .ifPresent(
              met -> directory.addRelation(guides(met.id().text(), next.id().text(), "../..")));
      federations.add(next);
    }
    directory.addAllOrganizations(federations);
    for (int i = 0; i < random.nextInt(12); i++) {
      String name = "c" + i;
      directory.addOrganization(random.nextBoolean() ? chamber(name) : unit(name));
      if (random.nextInt(4) > 0) {
        String host = federations.get(random.nextInt(federations.size())).id().text();
        String days = random.nextInt(4) > 0 ? "../.." : "../2021-12-30";
        directory.addRelation(affiliated(name, host, days));
      }
    }
    return directory.build();
  }

  /** Each identifier with its depth, those below it in brackets. */
  private static String draw(Tree tree) {
    return draw(tree, tree.roots());
  }

  private static String draw(Tree tree, ImmutableIntArray positions) {
    StringBuilder drawn = new StringBuilder();
    positions.forEach(
        position -> {
          drawn.append(drawn.length() == 0 ? "" : " ");
          drawn.append(tree.get(position).id()).append(' ').append(tree.depth(position));
          ImmutableIntArray children = tree.children(position);
          drawn.append(children.isEmpty() ? "" : " (" + draw(tree, children) + ")");
        });
    return drawn.toString();
  }
}

package org.chamberkit.directory;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.directory.InventedRelations.affiliated;
import static org.chamberkit.directory.InventedRelations.days;
import static org.chamberkit.directory.InventedRelations.guides;
import static org.chamberkit.organization.Invented.chamber;
import static org.chamberkit.organization.Invented.federation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.relation.Relation;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a directory is told about its tree: circles, several roots, who is left without anyone. */
class TreeCheckTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 6;

  private static final DirectoryProfile ANY_LEVEL =
      new DirectoryProfile(
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(DirectoryProblem.LEVEL_DOES_NOT_FIT, DirectoryProblem.SEVERAL_ROOTS),
          Optional.empty());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # guide guided days         | circles
          a b ../..; b c ../..        | ''
          a b ../..; b a ../..        | a by b for ../.., b by a for ../..
          a b ../2011-12-31; b a 2012-01-01/.. | ''
          a b ../2011-12-31; b c ../..; c a 2011-01-01/.. | \
          a by b for 2011-01-01/2011-12-31, b by c for 2011-01-01/2011-12-31, \
          c by a for 2011-01-01/2011-12-31
          c d 2011-01-01/2011-12-31; a c ../..; b a ../..; c b ../.. | \
          a by c for ../.., b by a for ../.., c by b for ../..
          """)
  void a_federation_does_not_guide_itself_by_way_of_others(String relations, String circles) {
    Directory.Builder directory =
        InventedRelations.directory(
            federation("a", FederationLevel.COUNTY),
            federation("b", FederationLevel.COUNTY),
            federation("c", FederationLevel.COUNTY),
            federation("d", FederationLevel.COUNTY));
    directory.profile(ANY_LEVEL);
    for (String relation : Splitter.on("; ").split(relations)) {
      List<String> words = Splitter.on(' ').splitToList(relation);
      directory.addRelation(guides(words.get(0), words.get(1), words.get(2)));
    }

    assertThat(
            problems(directory).stream()
                .map(Problem::arguments)
                .map(
                    of ->
                        of.get("organization")
                            + " by "
                            + of.get("guided")
                            + " for "
                            + of.get("days"))
                .sorted()
                .collect(joining(", ")))
        .isEqualTo(circles);
  }

  /** Each guides the next, for one day less each time; the last guides the first later on. */
  @Test
  void thousands_that_almost_guide_in_a_circle_take_little_time() {
    int count = 20_000;
    Directory.Builder directory = InventedRelations.directory().profile(ANY_LEVEL);
    for (int i = 0; i < count; i++) {
      directory.addOrganizations(federation("f" + i, FederationLevel.COUNTY));
      directory.addRelations(
          i == count - 1
              ? guides("f" + i, "f0", FIRST.plusDays(2L * count) + "/..")
              : guides("f" + i, "f" + (i + 1), "../" + FIRST.plusDays(count - i)));
    }

    assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> problems(directory)))
        .isEmpty();
    directory.addRelations(
        guides("f9", "f0", FIRST.plusDays(count - 9) + "/" + FIRST.plusDays(count)));
    assertThat(problems(directory))
        .hasSize(10)
        .allSatisfy(
            problem ->
                assertThat(problem.arguments())
                    .containsEntry(
                        "days", FIRST.plusDays(count - 9) + "/" + FIRST.plusDays(count - 8)));
  }

  /** On random graphs, there is a circle if and only if there is one on some day. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void circles_are_those_that_trying_every_day_finds(long seed) {
    Random random = new Random(seed);
    int circles = 0;
    int compared = 0;
    for (int run = 0; run < 2_000; run++) {
      Directory.Builder directory = InventedRelations.directory();
      directory.profile(ANY_LEVEL);
      List<Relation> relations = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        directory.addOrganization(federation("f" + i, FederationLevel.COUNTY));
        int guide = random.nextInt(5);
        if (guide != i) {
          relations.add(guides("f" + guide, "f" + i, someDays(random)));
        }
      }
      directory.addAllRelations(relations);
      boolean expected =
          IntStream.rangeClosed(-1, DAYS).anyMatch(d -> hasCircle(relations, FIRST.plusDays(d)));
      boolean said =
          problems(directory).stream().anyMatch(p -> p.code() == DirectoryProblem.GUIDES_ITSELF);

      assertThat(said).as("seed %s, run %s: %s", seed, run, relations).isEqualTo(expected);
      circles += said ? 1 : 0;
      compared++;
    }
    assertThat(circles).isBetween(compared / 20, compared - compared / 20);
  }

  private static boolean hasCircle(List<Relation> relations, LocalDate day) {
    for (Relation start : relations) {
      Optional<Relation> at = Optional.of(start).filter(r -> r.validity().holdsOn(day));
      for (int steps = 0; at.isPresent() && steps <= relations.size(); steps++) {
        if (at.get().from().equals(start.to())) {
          return true;
        }
        Relation below = at.get();
        at =
            relations.stream()
                .filter(r -> r.to().equals(below.from()) && r.validity().holdsOn(day))
                .findFirst();
      }
    }
    return false;
  }

  private static String someDays(Random random) {
    int first = random.nextInt(DAYS);
    int last = first + random.nextInt(DAYS - first);
    return (random.nextBoolean() ? ".." : FIRST.plusDays(first))
        + "/"
        + (random.nextBoolean() ? ".." : FIRST.plusDays(last));
  }

  @Test
  void there_is_one_highest_federation_at_a_time() {
    Directory directory =
        InventedRelations.directory(
                federation("east", FederationLevel.COUNTY),
                federation("other", FederationLevel.MUNICIPAL),
                federation("city", FederationLevel.MUNICIPAL).withExistence(days("../2010-12-31")),
                federation("later", FederationLevel.COUNTY).withExistence(days("2011-01-01/..")),
                federation("guided", FederationLevel.COUNTY))
            .addRelation(guides("city", "guided", "../2000-12-31"))
            .profile(DirectoryProfile.DEFAULT)
            .build();

    assertTold(
        directory.warnings(),
        """
        /organizations/1/federation: SEVERAL_ROOTS Nobody guides "other", nor "city" beside it; \
        as a rule there is one highest federation.
        /organizations/0/federation: SEVERAL_ROOTS Nobody guides "east", nor "city" beside it; \
        as a rule there is one highest federation.
        /organizations/3/federation: SEVERAL_ROOTS Nobody guides "later", nor "other" beside it; \
        as a rule there is one highest federation.""",
        """
        “other”没有上级工商联指导，同期的“city”也没有；名录一般只有一个最高层级的工商联。
        “east”没有上级工商联指导，同期的“city”也没有；名录一般只有一个最高层级的工商联。
        “later”没有上级工商联指导，同期的“other”也没有；名录一般只有一个最高层级的工商联。""");
  }

  @ParameterizedTest(name = "chamber until {0}, then {1}: {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # chamber's last day, next affiliation, warned
          -,                    -,                true
          -,                    2011-01-01/..,    false
          -,                    2010-01-01/..,    false
          -,                    2011-01-02/..,    true
          2010-12-31,           -,                false
          2011-01-01,           -,                true
          """)
  void what_goes_on_when_its_federation_ends_has_another(String last, String next, boolean warned) {
    Directory.Builder directory =
        InventedRelations.directory(
            federation("city", FederationLevel.MUNICIPAL).withExistence(days("../2010-12-31")),
            federation("other", FederationLevel.MUNICIPAL),
            chamber("C").withExistence(days("../" + Optional.ofNullable(last).orElse(".."))));
    boolean overlaps = next != null && next.startsWith("2010");
    directory.addRelation(affiliated("C", "city", overlaps ? "../2009-12-31" : "../.."));
    if (next != null) {
      directory.addRelation(affiliated("C", "other", next));
    }

    assertThat(problems(directory))
        .extracting(Problem::code)
        .isEqualTo(
            warned ? ImmutableList.of(DirectoryProblem.PARENT_ENDS_FIRST) : ImmutableList.of());
  }

  @Test
  void who_is_left_without_anyone_above_is_told_since_when() {
    Directory directory =
        InventedRelations.directory(
                federation("city", FederationLevel.MUNICIPAL).withExistence(days("../2010-12-31")),
                federation("east", FederationLevel.COUNTY))
            .addRelation(guides("city", "east", "../.."))
            .build();

    assertTold(
        directory.warnings(),
        "/relations/0: PARENT_ENDS_FIRST \"city\" ended on 2010-12-31; "
            + "from the next day on nobody stands above \"east\".",
        "“city”于 2010-12-31 终止，次日起“east”没有上级单位。");
  }

  /** Who is left is found by trying every day for every organization with somebody above. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void who_is_left_is_what_trying_every_day_finds(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 1_000; run++) {
      List<Validity> existence =
          IntStream.range(0, 3).mapToObj(i -> days(someDays(random))).toList();
      Directory.Builder directory =
          InventedRelations.directory(
              federation("m0", FederationLevel.MUNICIPAL).withExistence(existence.get(0)),
              federation("m1", FederationLevel.MUNICIPAL).withExistence(existence.get(1)),
              chamber("C").withExistence(existence.get(2)));
      directory.addRelations(affiliated("C", "m0", "../.."), affiliated("C", "m1", "../.."));
      List<Problem> problems = problems(directory);
      if (problems.stream().noneMatch(Problem::isError)) {
        boolean left =
            IntStream.rangeClosed(-1, DAYS)
                .mapToObj(FIRST::plusDays)
                .anyMatch(
                    day ->
                        above(existence, day)
                            && existence.get(2).holdsOn(day.plusDays(1))
                            && !above(existence, day.plusDays(1)));
        assertThat(!problems.isEmpty())
            .as("seed %s, run %s: %s", seed, run, existence)
            .isEqualTo(left);
      }
    }
  }

  @Test
  void thousands_above_one_after_the_other_take_little_time() {
    int count = 60_000;
    Directory.Builder directory = InventedRelations.directory(chamber("C")).profile(ANY_LEVEL);
    for (int i = count; i > 0; i--) {
      String day = FIRST.plusDays(i).toString();
      directory.addOrganizations(
          federation("f" + i, FederationLevel.COUNTY).withExistence(days(day + "/" + day)));
      directory.addRelations(affiliated("C", "f" + i, "../.."));
    }

    assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> problems(directory)))
        .extracting(problem -> problem.arguments().get("upper"))
        .containsExactly("f" + count);
  }

  @Test
  void thousands_of_roots_on_days_of_their_own_take_little_time() {
    List<Lasting> separate =
        IntStream.range(0, 300_000)
            .mapToObj(i -> new Lasting(2L * i, 2L * i))
            .collect(toCollection(ArrayList::new));
    Collections.shuffle(separate, new Random(1));

    assertThat(
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> Overlaps.firstTogether(separate)))
        .isEqualTo(IntStream.range(0, separate.size()).toArray());
  }

  private record Lasting(long first, long last) implements Overlaps.Dated {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_root_beside_another_is_the_first_of_all_that_trying_every_pair_finds(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 500; run++) {
      List<Lasting> all = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        long first = random.nextInt(15) == 0 ? Long.MIN_VALUE : random.nextInt(20);
        long last = random.nextInt(15) == 0 ? Long.MAX_VALUE : Math.max(0, first);
        all.add(new Lasting(first, last == Long.MAX_VALUE ? last : last + random.nextInt(6)));
      }
      int[] expected =
          IntStream.range(0, all.size())
              .map(
                  i ->
                      IntStream.rangeClosed(0, i)
                          .filter(
                              j ->
                                  all.get(i).first() <= all.get(j).last()
                                      && all.get(j).first() <= all.get(i).last())
                          .findFirst()
                          .orElseThrow())
              .toArray();

      assertThat(Overlaps.firstTogether(all))
          .as("seed %s, run %s: %s", seed, run, all)
          .isEqualTo(expected);
    }
  }

  private static boolean above(List<Validity> existence, LocalDate day) {
    return existence.get(2).holdsOn(day)
        && (existence.get(0).holdsOn(day) || existence.get(1).holdsOn(day));
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

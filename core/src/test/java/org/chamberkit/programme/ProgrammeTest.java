package org.chamberkit.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.MetricValue;
import org.chamberkit.applicant.Population;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.condition.IndustryWithin;
import org.chamberkit.condition.ValueWithin;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.eligibility.EligibilityRules;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.measure.CompositePart;
import org.chamberkit.measure.Measure;
import org.chamberkit.measure.MeasureId;
import org.chamberkit.measure.MeasureMethod;
import org.chamberkit.measure.Measures;
import org.chamberkit.measure.MissingPlace;
import org.chamberkit.measure.Scaling;
import org.chamberkit.period.Period;
import org.chamberkit.place.Direction;
import org.chamberkit.place.TieScheme;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.ranking.Arrangement;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** Rules of published lists over invented enterprises. */
class ProgrammeTest {

  private static final long SEED = 320_707;
  private static final Period YEAR = Period.ofYear(2020);
  private static final ImmutableList<String> METRICS = ImmutableList.of("a", "b", "c");

  // Fortune, 100 Fastest-Growing Companies, method (2013): the sum of three ranks; a tie goes to
  // the
  // larger revenue; the first hundred are then ranked again within the hundred.
  private static final ListDefinition SUM_OF_PLACES =
      list("fastest", key("places", Direction.LOWEST_FIRST), key("c", Direction.HIGHEST_FIRST));

  @Test
  void those_selected_are_ranked_anew_among_themselves() {
    // Among all: w 1+5+1 = 7, x 3+2+3 = 8, y 4+1+4 = 9, z 2+4+5 = 11, v 5+3+2 = 10.
    // Among w, x, y alone: w 1+3+1 = 5, x 2+2+2 = 6, y 3+1+3 = 7.
    Population population =
        population("w C 90 10 90", "x C 70 40 70", "y C 60 50 60", "z C 80 20 50", "v C 50 30 80");

    ProgrammeEdition all = publish(population, ProgrammeList.of(SUM_OF_PLACES));
    ProgrammeEdition three =
        publish(
            population,
            new ProgrammeList(SUM_OF_PLACES, Optional.empty(), Optional.empty(), Optional.of(3L)));

    assertThat(told(all, "fastest", "places")).isEqualTo("1 w 7, 2 x 8, 3 y 9, 4 v 10, 5 z 11");
    assertThat(told(three, "fastest", "places")).isEqualTo("1 w 5, 2 x 6, 3 y 7");
    assertThat(three.lists().get(0).edition().excluded())
        .extracting(one -> one.exclusions().get(0).reason().in(Language.ENGLISH))
        .containsExactly(
            "place 4 of the first pass, not selected", "place 5 of the first pass, not selected");
  }

  @Test
  void equal_sums_of_places_go_to_the_larger_revenue() {
    Population population = population("x C 1 2 5", "y C 2 1 5", "z C 3 3 1");

    assertThat(told(publish(population, ProgrammeList.of(SUM_OF_PLACES)), "fastest", "places"))
        .isEqualTo("1 z 5, 2 x 6, 2 y 6");
  }

  @Test
  void a_list_for_each_industry_is_ranked_by_score_then_tax_then_revenue() {
    // Yibin city, rule for selecting its hundred strongest private enterprises (百强民营企业评选办法):
    // sorted per industry class; a tie goes to the higher tax, then to the higher revenue.
    ListDefinition yibin =
        list(
            "yibin",
            key("a", Direction.HIGHEST_FIRST),
            key("b", Direction.HIGHEST_FIRST),
            key("c", Direction.HIGHEST_FIRST));
    Population population =
        population("v 13 80 5 1", "w 13 80 6 1", "x F 70 1 1", "y 13 80 6 2", "z F 70 1 1");

    ProgrammeEdition edition =
        publish(
            population,
            new ProgrammeList(
                yibin, Optional.empty(), Optional.of(Split.SECTION), Optional.empty()));

    assertThat(told(edition, "yibin-C", "a")).isEqualTo("1 y 80, 2 w 80, 3 v 80");
    assertThat(told(edition, "yibin-F", "a")).isEqualTo("1 x 70, 1 z 70");
  }

  @Test
  void several_lists_come_from_one_population_each_with_its_own_filter() {
    ProgrammeList manufacturing =
        new ProgrammeList(
            list("manufacturing", key("a", Direction.HIGHEST_FIRST)),
            Optional.of(new IndustryWithin(ImmutableSortedSet.of(IndustryCode.of("C")))),
            Optional.empty(),
            Optional.empty());
    Population population = population("v 13 80 5 1", "w F 90 6 1", "x C 70 1 9");

    ProgrammeEdition edition =
        publish(
            population,
            ProgrammeList.of(list("all", key("a", Direction.HIGHEST_FIRST))),
            manufacturing,
            ProgrammeList.of(list("other", key("c", Direction.LOWEST_FIRST))));

    assertThat(told(edition, "all", "a")).isEqualTo("1 w 90, 2 v 80, 3 x 70");
    assertThat(told(edition, "manufacturing", "a")).isEqualTo("1 v 80, 2 x 70");
    assertThat(told(edition, "other", "c")).isEqualTo("1 v 1, 1 w 1, 3 x 9");
  }

  @Test
  void a_programme_may_hold_a_roll_without_places() {
    // Jiangsu Federation of Industry and Commerce: rolls of leaders in green development and in
    // social responsibility (绿色发展领军企业、社会责任领先企业) stand beside the ranked lists.
    ListDefinition roll =
        ListDefinition.builder()
            .id(ListId.of("green"))
            .name(Name.ofChinese("名单"))
            .arrangement(Arrangement.BY_CODE)
            .ties(TieScheme.COMPETITION)
            .build();
    ProgrammeList green =
        new ProgrammeList(
            roll,
            Optional.of(
                new ValueWithin(
                    MetricId.of("b"), 0, Interval.parse("[5, ..)").orElseThrow(), Magnitude.ONE)),
            Optional.empty(),
            Optional.empty());
    Population population = population("w C 1 9 1", "v C 2 5 1", "x C 3 4 1");

    Edition edition = publish(population, green).lists().get(0).edition();

    assertThat(edition.entries().stream().sorted(comparing(Placing::printOrder)))
        .extracting(entry -> entry.candidate().text())
        .containsExactly("v", "w");
    assertThat(edition.entries())
        .extracting(entry -> edition.label(entry))
        .containsOnly(edition.label(edition.entries().get(0)));
  }

  @Test
  void every_applicant_is_accounted_for_on_every_list() {
    Random random = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      String[] rows = new String[1 + random.nextInt(12)];
      for (int row = 0; row < rows.length; row++) {
        rows[row] =
            "n" + row + (random.nextBoolean() ? " C " : " F ") + random.nextInt(5) + " 1 " + row;
      }
      ListDefinition first =
          list("first", key("a", Direction.HIGHEST_FIRST))
              .withCut(new FirstEntries(4, LineTies.WITH_TIES))
              .withReserve(2);
      ProgrammeEdition edition =
          publish(
              population(rows),
              ProgrammeList.of(first),
              ProgrammeList.of(list("second", key("c", Direction.LOWEST_FIRST))),
              new ProgrammeList(
                  list("split", key("a", Direction.HIGHEST_FIRST)),
                  Optional.empty(),
                  Optional.of(Split.SECTION),
                  Optional.empty()));

      String told = "seed " + SEED + ", round " + i;
      assertThat(accounted(edition, "first")).as(told).isEqualTo(rows.length);
      assertThat(accounted(edition, "second")).as(told).isEqualTo(rows.length);
      assertThat(accounted(edition, "split-C") + accounted(edition, "split-F"))
          .as(told)
          .isEqualTo(rows.length);
      assertThat(edition.screening().applicants()).as(told).hasSize(rows.length);
    }
  }

  /** How many stand on a list, in its reserve, behind it, or without a place. */
  private static int accounted(ProgrammeEdition programme, String list) {
    return programme
        .find(ListId.of(list))
        .map(PublishedList::edition)
        .map(
            edition ->
                edition.entries().size()
                    + edition.reserve().size()
                    + edition.beyond().size()
                    + edition.excluded().size())
        .orElse(0);
  }

  @Test
  void the_order_of_the_applicants_does_not_matter() {
    Random random = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      List<String> rows = new ArrayList<>();
      int count = 1 + random.nextInt(9);
      for (int row = 0; row < count; row++) {
        rows.add(
            "n"
                + row
                + " C "
                + random.nextInt(4)
                + ' '
                + random.nextInt(4)
                + ' '
                + random.nextInt(4));
      }
      ProgrammeEdition edition =
          publish(population(rows.toArray(new String[0])), ProgrammeList.of(SUM_OF_PLACES));
      Collections.shuffle(rows, random);

      assertThat(
              publish(population(rows.toArray(new String[0])), ProgrammeList.of(SUM_OF_PLACES))
                  .lists()
                  .get(0)
                  .edition())
          .as("seed %s, round %s", SEED, i)
          .isEqualTo(edition.lists().get(0).edition());
    }
  }

  private static String told(ProgrammeEdition edition, String list, String key) {
    return edition.find(ListId.of(list)).orElseThrow().edition().entries().stream()
        .map(
            entry ->
                entry.place()
                    + " "
                    + entry.candidate()
                    + " "
                    + entry.values().get(ValueKey.of(key)))
        .collect(joining(", "));
  }

  private static ProgrammeEdition publish(Population population, ProgrammeList... lists) {
    ImmutableList.Builder<Measure> measures = ImmutableList.builder();
    ImmutableList.Builder<CompositePart> parts = ImmutableList.builder();
    Scaling place = new Scaling.PlaceAmong(Optional.empty(), new MissingPlace.BehindLast());
    for (String metric : METRICS) {
      MeasureId id = MeasureId.of(metric);
      MeasureMethod method = new MeasureMethod.OfMetric(MetricId.of(metric), 0);
      measures.add(new Measure(id, Name.ofChinese("指标"), method));
      parts.add(new CompositePart(id, Decimal.ONE, Direction.HIGHEST_FIRST, place));
    }
    measures.add(
        new Measure(
            MeasureId.of("places"),
            Name.ofChinese("名次之和"),
            new MeasureMethod.Composite(
                parts.build(), new Combination.Sum(), MissingParts.REFUSE)));
    return Programme.builder()
        .id(ProgrammeId.of("invented"))
        .name(Name.ofChinese("虚构"))
        .publisher(Name.ofChinese("虚构"))
        .source("see the comment of the test")
        .measures(new Measures(population.metrics(), measures.build()))
        .eligibility(
            EligibilityRules.builder().name(Name.ofChinese("虚构")).source("invented").build())
        .addLists(lists)
        .build()
        .publish(EditionId.of("2021"), population, YEAR, LocalDate.of(2021, 3, 1))
        .orThrow();
  }

  /** Applicants by rows of identifier, industry and the values of the metrics. */
  private static Population population(String... rows) {
    ImmutableList.Builder<Applicant> applicants = ImmutableList.builder();
    for (String row : rows) {
      List<String> cells = Splitter.on(' ').splitToList(row);
      Applicant.Builder applicant =
          Applicant.builder()
              .id(CandidateId.of(cells.get(0)))
              .name(Name.ofChinese("虚构"))
              .industry(IndustryCode.of(cells.get(1)));
      for (int i = 0; i < METRICS.size(); i++) {
        applicant.addValue(
            new MetricValue(
                MetricId.of(METRICS.get(i)), YEAR, Reading.of(Decimal.parse(cells.get(i + 2)))));
      }
      applicants.add(applicant.build());
    }
    return Population.builder()
        .invented(true)
        .metrics(
            METRICS.stream()
                .map(
                    id ->
                        new Metric(
                            MetricId.of(id),
                            Name.ofChinese("指标"),
                            Unit.of("points"),
                            Magnitude.ONE))
                .collect(toImmutableList()))
        .applicants(applicants.build())
        .build();
  }

  private static SortKey key(String key, Direction direction) {
    return SortKey.of(ValueKey.of(key), direction);
  }

  private static ListDefinition list(String id, SortKey... keys) {
    return ListDefinition.builder()
        .id(ListId.of(id))
        .name(Name.ofChinese("榜单"))
        .addKeys(keys)
        .ties(TieScheme.COMPETITION)
        .build();
  }
}

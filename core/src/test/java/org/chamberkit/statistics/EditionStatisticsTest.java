package org.chamberkit.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.standing.Lists;
import org.chamberkit.standing.Standing;
import org.chamberkit.standing.Standings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionStatisticsTest {

  private static final long SEED = 7_4754;
  private static final ValueKey REVENUE = Lists.REVENUE;
  private static final ValueKey LAST_YEAR = ValueKey.of("revenue-last-year");
  private static final Grouping PLACE = Grouping.of("place");
  private static final Grouping INDUSTRY = Grouping.of("industry");

  private static final StatisticsPlan PLAN =
      StatisticsPlan.builder()
          .addMetric(
              MetricPlan.builder()
                  .key(REVENUE)
                  .addQuantiles(
                      at("0.25", QuantileMethod.TYPE_7), at("0.25", QuantileMethod.DISCRETE))
                  .addBar(interval("[30, ..)"))
                  .growthFrom(LAST_YEAR)
                  .addGrowthBands(interval("(0, ..)"), interval("(0.1, ..)"))
                  .addLargest(1, 4)
                  .build())
          .addBreakdowns(
              new Breakdown(new GroupBy.OfProvince(PLACE), REVENUE),
              new Breakdown(new GroupBy.OfRegion(PLACE, Region.FOUR_REGIONS), REVENUE),
              new Breakdown(new GroupBy.OfSection(INDUSTRY), REVENUE),
              new Breakdown(new GroupBy.OfIndustryDivision(INDUSTRY), REVENUE),
              new Breakdown(new GroupBy.OfSector(INDUSTRY), REVENUE),
              new Breakdown(
                  new GroupBy.OfBand(
                      REVENUE, ImmutableList.of(interval("[40, ..)"), interval("[20, 40)"))),
                  REVENUE))
          .build();

  /** Candidate, revenue, revenue of the year before, division, industry; "-" is not known. */
  private static final Standings NOW =
      standings(
          "2023",
          "A 50 40 120101 36",
          "B 40 40 330100 51",
          "C 40 30 330200 36",
          "D 30 29 210100 01",
          "E 30 35 120101 -",
          "F 10 - - 05");

  private static final Standings BEFORE =
      standings("2022", "A 40 30 120101 36", "B 40 40 330100 51", "C 20 20 330200 36");

  private static final Standings EARLIER = standings("2021", "A 50 40 120101 36", "B 30 1 - -");

  private static final EditionStatistics STATISTICS =
      EditionStatistics.of(ImmutableList.of(EARLIER, BEFORE, NOW), PLAN).orThrow();

  @Test
  void tells_sums_means_and_the_threshold_beside_the_edition_before() {
    MetricStatistics revenue = STATISTICS.metrics().get(0);

    assertThat(STATISTICS.size()).isEqualTo(Compared.of(6, Optional.of(3L)));
    assertThat(told(revenue.sum())).isEqualTo("200 after 100: 100, 1");
    assertThat(told(revenue.mean().orElseThrow())).isEqualTo("100/3 after 100/3: 0, 0");
    assertThat(told(revenue.median().orElseThrow())).isEqualTo("35 after 40: -5, -0.125");
    assertThat(told(revenue.threshold().orElseThrow())).isEqualTo("10 after 20: -10, -0.5");
    assertThat(told(revenue.answers())).isEqualTo("6 after 3: 3, 1");
    // From +25 % to +100 %.
    assertThat(revenue.growthOfGrowth()).hasValue(new Fraction(3, 4));
    // The mean went from 40 to 33.33 to 33.33: from −16.67 % to 0.
    assertThat(revenue.growthOfGrowthOfMean()).hasValue(new Fraction(1, 6));
  }

  @Test
  void tells_concentration_growth_bands_and_shares_of_the_edition_before() {
    MetricStatistics revenue = STATISTICS.metrics().get(0);

    // 40² + 40² + 20² = 3600; 2 × (20 + 2×40 + 3×40) ÷ 300 − 4/3 = 0.1333.
    Concentration before = revenue.concentrationBefore().orElseThrow();
    assertThat(before.herfindahl()).isEqualTo(Decimal.of(3600));
    assertThat(before.herfindahlFromZeroToOne()).isEqualTo(fraction("0.36"));
    assertThat(before.gini()).isEqualTo(Decimal.parse("0.1333"));
    assertThat(before.largest().get(0).share()).isEqualTo(fraction("0.4"));
    // A had grown by a third, B and C not at all.
    assertThat(revenue.growth())
        .extracting(band -> told(band.compared()))
        .containsExactly("3 after 1: 2, 2", "2 after 1: 1, 1");
    assertThat(STATISTICS.distributions().get(0).groups())
        .extracting(row -> row.group().orElse("–") + " " + told(row.before().orElseThrow()))
        .containsExactly("120000 33.33 1 40", "210000 0 0 0", "330000 66.67 2 60", "– 0 0 0");
  }

  private static String told(GroupBefore group) {
    return group.percent()
        + " "
        + group.answers()
        + " "
        + group.percentOfSum().map(Decimal::toString).orElse("–");
  }

  @Test
  void does_not_count_growth_on_an_edition_before_that_knows_of_none() {
    Standings unknown = standings("2022", "A 40 - 120101 36");

    MetricStatistics revenue =
        EditionStatistics.of(ImmutableList.of(unknown, NOW), PLAN).orThrow().metrics().get(0);

    assertThat(revenue.growth()).extracting(BandCount::before).containsOnly(Optional.empty());
    assertThat(revenue.bars().get(0).growth())
        .extracting(BandCount::before)
        .containsOnly(Optional.empty());
  }

  @Test
  void has_a_threshold_for_each_group_where_groups_are_ranked_by_themselves() {
    Standings now =
        groups(
            "2023", "A 1 50 120000", "B 2 40 120000", "C 1 9 330000", "D 2 7 330000", "E 1 3 11");
    Standings before = groups("2022", "A 1 45 120000", "B 2 41 120000", "C 1 6 330000");

    MetricStatistics revenue =
        EditionStatistics.of(ImmutableList.of(before, now), PLAN).orThrow().metrics().get(0);

    assertThat(revenue.threshold()).isEmpty();
    assertThat(revenue.thresholds())
        .extracting(group -> group.group() + ": " + told(group.threshold()))
        .containsExactly(
            "11: 3 after –: –, –", "120000: 40 after 41: -1, -1/41", "330000: 7 after 6: 1, 1/6");
  }

  /** Candidate, place, revenue and group of each entry. */
  private static Standings groups(String id, String... entries) {
    ImmutableList.Builder<Standing> standings = ImmutableList.builder();
    for (String entry : entries) {
      List<String> parts = Splitter.on(' ').splitToList(entry);
      standings.add(
          new Standing(
              CandidateId.of(parts.get(0)),
              Optional.empty(),
              fraction(parts.get(1)),
              ImmutableMap.of(REVENUE, fraction(parts.get(2))),
              ImmutableMap.of(PLACE, GroupCode.of(parts.get(3)))));
    }
    return Standings.builder()
        .list(Lists.BY_REVENUE.withPartition(PLACE))
        .edition(EditionId.of(id))
        .entries(standings.build())
        .build();
  }

  /** As SQL does: median 35 and quartiles 30 of 50, 40, 40, 30, 30, 10, run in DuckDB and H2. */
  @Test
  void reproduces_the_quantiles_of_databases() {
    MetricStatistics revenue = STATISTICS.metrics().get(0);

    assertThat(revenue.median().orElseThrow().value()).isEqualTo(new Fraction(35, 1));
    assertThat(revenue.quantiles())
        .extracting(Compared::value)
        .containsExactly(new Fraction(30, 1), new Fraction(30, 1));
  }

  /** 5, 50 and 95 % of 1 to 10 by type 7: 1.45, 5.5 and 9.55, as COINr 1.1.14 gives them. */
  @ParameterizedTest(name = "{0} at {1} is {2}")
  @CsvSource({
    "TYPE_7, 0.05, 1.45", "TYPE_7, 0.5, 5.5", "TYPE_7, 0.95, 9.55", "TYPE_7, 1, 10",
    "DISCRETE, 0, 1", "DISCRETE, 0.1, 1", "DISCRETE, 0.11, 2", "DISCRETE, 1, 10"
  })
  void names_the_way_of_a_quantile(QuantileMethod method, String at, String quantile) {
    ImmutableList<Fraction> ascending =
        LongStream.rangeClosed(1, 10)
            .mapToObj(number -> new Fraction(number, 1))
            .collect(toImmutableList());

    assertThat(method.of(ascending, fraction(at))).isEqualTo(fraction(quantile));
  }

  @Test
  void counts_over_bars_and_growth_bands_also_within_the_bar() {
    MetricStatistics revenue = STATISTICS.metrics().get(0);

    assertThat(revenue.bars()).hasSize(1);
    assertThat(told(revenue.bars().get(0).count())).isEqualTo("5 after 2: 3, 1.5");
    // A grew by 25 %, B by none, C by a third, D by 1/29, E fell, of F it is not known.
    assertThat(revenue.growth()).extracting(BandCount::count).containsExactly(3L, 2L);
    assertThat(revenue.bars().get(0).growth()).extracting(BandCount::count).containsExactly(3L, 2L);
  }

  @Test
  void tells_how_far_it_is_in_few_hands() {
    Concentration concentration = STATISTICS.metrics().get(0).concentration().orElseThrow();

    assertThat(concentration.largest())
        .containsExactly(
            new LargestShare(1, new Fraction(1, 4)), new LargestShare(4, new Fraction(4, 5)));
    assertThat(concentration.topTenth()).isEqualTo(new Fraction(1, 4));
    // 25² + 2 × 20² + 2 × 15² + 5² = 1900; (0.19 − 1/6) ÷ (5/6) = 0.028.
    assertThat(concentration.herfindahl()).isEqualTo(Decimal.of(1900));
    assertThat(concentration.herfindahlFromZeroToOne()).isEqualTo(fraction("0.19"));
    assertThat(concentration.normalized()).hasValue(Decimal.parse("0.028"));
    // 2 × (10 + 2×30 + 3×30 + 4×40 + 5×40 + 6×50) ÷ (6 × 200) − 7/6 = 1640/1200 − 1400/1200.
    assertThat(concentration.gini()).isEqualTo(Decimal.parse("0.2"));
  }

  @Test
  void divides_the_list_into_groups_that_add_up() {
    assertThat(STATISTICS.distributions())
        .extracting(EditionStatisticsTest::told)
        .containsExactly(
            "120000 2 80 33.33, 210000 1 30 16.67, 330000 2 80 33.33, – 1 10 16.67",
            "east 4 160 66.67, northeast 1 30 16.67, – 1 10 16.66",
            "A 2 40 33.33, C 2 90 33.33, F 1 40 16.67, – 1 30 16.67",
            "01 1 30 16.67, 05 1 10 16.67, 36 2 90 33.33, 51 1 40 16.67, – 1 30 16.66",
            "primary 1 30 16.67, secondary 2 90 33.33, tertiary 2 50 33.33, – 1 30 16.67",
            "[40, ..) 3 130 50, [20, 40) 2 60 33.33, – 1 10 16.67");
  }

  @Test
  void keeps_a_group_of_the_edition_before_that_is_empty_now() {
    EditionStatistics statistics =
        EditionStatistics.of(ImmutableList.of(NOW, BEFORE), PLAN).orThrow();

    GroupRow northeast = statistics.distributions().get(1).groups().get(1);
    assertThat(northeast.group()).hasValue("northeast");
    assertThat(told(northeast.count())).isEqualTo("0 after 1: -1, -1");
  }

  @Test
  void has_no_value_where_there_is_nothing_to_work_it_out_of() {
    Standings nobody = NOW.withEntries(ImmutableList.of());
    EditionStatistics statistics = EditionStatistics.of(ImmutableList.of(nobody), PLAN).orThrow();

    MetricStatistics revenue = statistics.metrics().get(0);
    assertThat(told(revenue.sum())).isEqualTo("0 after –: –, –");
    assertThat(revenue.mean()).isEmpty();
    assertThat(revenue.threshold()).isEmpty();
    assertThat(revenue.concentration()).isEmpty();
    assertThat(revenue.growthOfGrowth()).isEmpty();
    assertThat(statistics.distributions().get(0).groups()).isEmpty();
    assertThat(EditionStatistics.of(ImmutableList.of(), PLAN).problems())
        .extracting(problem -> problem.code().name())
        .containsExactly("NO_EDITION_TO_COUNT");
  }

  @Test
  void keeps_the_laws_of_concentration_on_seeded_lists() {
    Random random = new Random(SEED);
    StatisticsPlan fine = PLAN.withRounding(Rounding.halfUp(10));
    for (int i = 0; i < 300; i++) {
      Standings list = Lists.random("1", random);
      Optional<Concentration> found =
          EditionStatistics.of(ImmutableList.of(list), fine)
              .orThrow()
              .metrics()
              .get(0)
              .concentration();
      if (found.isEmpty()) {
        continue;
      }
      Concentration concentration = found.get();
      String told = "seed " + SEED + ", list " + i;
      assertThat(concentration.gini().signum()).as(told).isNotNegative();
      assertThat(concentration.gini()).as(told).isLessThan(Decimal.ONE);
      assertThat(concentration.herfindahl().toBigDecimal().doubleValue())
          .as(told)
          .isBetween(10000.0 / list.size() - 1e-6, 10000.0);
      assertThat(concentration.largest().get(1).share())
          .as(told)
          .isGreaterThanOrEqualTo(concentration.largest().get(0).share())
          .isLessThanOrEqualTo(Fraction.ONE);
    }
  }

  @Test
  void cannot_be_built_with_groups_that_do_not_add_up() {
    Distribution first = STATISTICS.distributions().get(0);
    Distribution less =
        new Distribution(first.breakdown(), first.groups().subList(0, first.groups().size() - 1));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> STATISTICS.withDistributions(less))
        .withMessage(
            """
            /distributions/0/groups: GROUPS_DO_NOT_ADD_UP The groups add up to 5 under "count", but \
            the whole is 6.
            /distributions/0/groups: GROUPS_DO_NOT_ADD_UP The groups add up to 83.33 under \
            "percent", but the whole is 100.
            /distributions/0/groups: GROUPS_DO_NOT_ADD_UP The groups add up to 190 under "sum", but \
            the whole is 200.
            /distributions/0/groups: GROUPS_DO_NOT_ADD_UP The groups add up to 5 under "answers", \
            but the whole is 6.
            /distributions/0/groups: GROUPS_DO_NOT_ADD_UP The groups add up to 95 under \
            "percentOfSum", but the whole is 100.""");
  }

  private static String told(Compared number) {
    return number.value()
        + " after "
        + number.before().map(Fraction::toString).orElse("–")
        + ": "
        + number.change().map(Fraction::toString).orElse("–")
        + ", "
        + number.growth().map(Fraction::toString).orElse("–");
  }

  private static String told(Distribution distribution) {
    return String.join(
        ", ",
        distribution.groups().stream()
            .map(
                row ->
                    row.group().orElse("–")
                        + " "
                        + row.count().value()
                        + " "
                        + row.sum().value()
                        + " "
                        + row.percent())
            .toList());
  }

  private static Standings standings(String id, String... entries) {
    ImmutableList.Builder<Standing> standings = ImmutableList.builder();
    long place = 0;
    for (String entry : entries) {
      List<String> parts = Splitter.on(' ').splitToList(entry);
      ImmutableMap.Builder<ValueKey, Fraction> values = ImmutableMap.builder();
      values.put(REVENUE, fraction(parts.get(1)));
      ImmutableMap.Builder<Grouping, GroupCode> groups = ImmutableMap.builder();
      if (!parts.get(2).equals("-")) {
        values.put(LAST_YEAR, fraction(parts.get(2)));
      }
      if (!parts.get(3).equals("-")) {
        groups.put(PLACE, GroupCode.of(parts.get(3)));
      }
      if (!parts.get(4).equals("-")) {
        groups.put(INDUSTRY, GroupCode.of(parts.get(4)));
      }
      standings.add(
          new Standing(
              CandidateId.of(parts.get(0)),
              Optional.empty(),
              new Fraction(++place, 1),
              values.buildOrThrow(),
              groups.buildOrThrow()));
    }
    return Standings.builder()
        .list(Lists.BY_REVENUE)
        .edition(EditionId.of(id))
        .entries(standings.build())
        .build();
  }

  private static QuantileAt at(String share, QuantileMethod method) {
    return new QuantileAt(fraction(share), method);
  }

  private static Fraction fraction(String number) {
    return Fraction.of(Decimal.parse(number));
  }

  private static Interval interval(String text) {
    return Interval.parse(text).orElseThrow();
  }
}

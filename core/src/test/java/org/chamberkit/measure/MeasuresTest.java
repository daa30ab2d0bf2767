package org.chamberkit.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.MetricValue;
import org.chamberkit.applicant.Population;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.measure.MeasureMethod.Composite;
import org.chamberkit.measure.MeasureMethod.Growth;
import org.chamberkit.measure.MeasureMethod.OfMetric;
import org.chamberkit.period.Period;
import org.chamberkit.place.Direction;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

  private static final Period YEAR = Period.ofYear(2018);
  private static final MetricId REVENUE = MetricId.of("revenue");

  // Inc. 5000, rules of 2009 to 2019: growth over three years, revenue of the base year at least
  // 100,000 dollars. The firms are invented.
  @ParameterizedTest(name = "from {0} to {1}: ratio {2}, {3} % in all, {4} % a year")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # base,  last,    ratio, total,  yearly
          100000,  200000,  2,     100,    25.99
          100000,  800000,  8,     700,    100
          300000,  100000,  1/3,   -66.67, -30.66
          100000,  0,       0,     -100,   -100
          100000,  -50000,  -0.5,  -150,   -
          99999,   9000000, -,     -,      -
          0,       9000000, -,     -,      -
          -5,      9000000, -,     -,      -
          """)
  void growth_is_compared_by_its_ratio_and_printed_as_declared(
      String base, String last, String ratio, String total, String yearly) {
    MeasuredValue inAll = growth(PrintedRate.TOTAL, base, last);
    MeasuredValue aYear = growth(PrintedRate.YEARLY, base, last);

    assertThat(inAll.value().map(Fraction::toString)).isEqualTo(Optional.ofNullable(ratio));
    assertThat(inAll.printed().map(Decimal::toString)).isEqualTo(Optional.ofNullable(total));
    assertThat(aYear.printed().map(Decimal::toString)).isEqualTo(Optional.ofNullable(yearly));
    assertThat(inAll.notEligible()).isEqualTo(ratio == null);
  }

  @Test
  void a_base_that_does_not_qualify_is_told() {
    assertThat(
            growth(PrintedRate.TOTAL, "0", "5").lacking().orElseThrow().sentence(Language.ENGLISH))
        .isEqualTo("revenue of 2015 is 0; there is no growth from a base that is not above 0");
  }

  private static MeasuredValue growth(PrintedRate printed, String base, String last) {
    Growth growth =
        new Growth(
            REVENUE, 3, Interval.parse("[100000, ..)").orElseThrow(), printed, Rounding.halfUp(2));
    Measures measures =
        new Measures(
            ImmutableList.of(metric(REVENUE, Magnitude.ONE)),
            ImmutableList.of(measure("growth", growth)));
    Applicant applicant =
        applicant("a")
            .withValues(
                new MetricValue(REVENUE, Period.ofYear(2015), Reading.of(Decimal.parse(base))),
                new MetricValue(REVENUE, YEAR, Reading.of(Decimal.parse(last))));
    Population population =
        Population.builder()
            .addMetric(metric(REVENUE, Magnitude.ONE))
            .addApplicant(applicant)
            .build();
    return measures.measure(population, YEAR, population.applicants()).orThrow().get(0).get(0);
  }

  @ParameterizedTest(name = "{0} counted by {1} is {2} counted by {3}")
  @CsvSource(
      textBlock =
          """
          # 2559930 万元 is the entry threshold of the ACFIC list of 2026: 255.993 亿元
          2559930,            WAN,    255.993,             YI
          44.93,              WAN_YI, 449300,              YI
          0.0001,             YI,     1,                   WAN
          999999999999999999, ONE,    999999.999999999999, WAN_YI
          123456789,          ONE,    1.23456789,          YI
          7.5,                BILLION, 7500,               MILLION
          """)
  void money_goes_from_one_magnitude_to_another_without_loss(
      String number, Magnitude from, String other, Magnitude to) {
    assertThat(from.to(to, Decimal.parse(number))).isEqualTo(Decimal.parse(other));
    assertThat(to.to(from, Decimal.parse(other))).isEqualTo(Decimal.parse(number));
  }

  @Test
  void a_missing_place_takes_the_value_that_the_definition_names() {
    // Forbes Global 2000, method: four lists of 2000 by sales, profit, assets and market value,
    // each
    // firm by its places; here four lists of two, and 3 for whoever is not among them. Invented
    // data.
    Scaling place = new Scaling.PlaceAmong(Optional.of(2L), new MissingPlace.Fixed(3));

    assertThat(composite(place, new Combination.Sum(), "9 9 9 9", "8 8 8 1", "1 1 1 8", "- - - 2"))
        .containsExactly("4", "9", "11", "-");
  }

  @Test
  void behind_the_last_is_one_more_than_have_a_place() {
    Scaling place = new Scaling.PlaceAmong(Optional.empty(), new MissingPlace.BehindLast());

    // Equal values share the best place, 1224.
    assertThat(composite(place, new Combination.Sum(), "9 9", "9 -", "1 8"))
        .containsExactly("2", "4", "5");
  }

  @Test
  void a_percentage_of_the_best_is_exact() {
    Scaling percent = new Scaling.PercentOfBest(Decimal.of(100));

    assertThat(composite(percent, new Combination.WeightedMean(), "3 10", "1 5", "2 -"))
        .containsExactly("100", "125/3", "-");
  }

  /** The composite of as many columns as a row has, for each row; a hyphen is unknown. */
  private static List<String> composite(Scaling scaling, Combination combination, String... rows) {
    int width = Splitter.on(' ').splitToList(rows[0]).size();
    ImmutableList.Builder<Metric> metrics = ImmutableList.builder();
    ImmutableList.Builder<Measure> measures = ImmutableList.builder();
    ImmutableList.Builder<CompositePart> parts = ImmutableList.builder();
    for (int i = 0; i < width; i++) {
      MetricId metric = MetricId.of("m" + i);
      metrics.add(metric(metric, Magnitude.ONE));
      measures.add(measure("m" + i, new OfMetric(metric, 0)));
      parts.add(
          new CompositePart(MeasureId.of("m" + i), Decimal.ONE, Direction.HIGHEST_FIRST, scaling));
    }
    measures.add(measure("all", new Composite(parts.build(), combination, MissingParts.REFUSE)));
    ImmutableList.Builder<Applicant> applicants = ImmutableList.builder();
    for (int row = 0; row < rows.length; row++) {
      Applicant.Builder applicant = Applicant.builder().from(applicant("r" + row));
      List<String> cells = Splitter.on(' ').splitToList(rows[row]);
      for (int i = 0; i < width; i++) {
        if (!cells.get(i).equals("-")) {
          applicant.addValue(
              new MetricValue(MetricId.of("m" + i), YEAR, Reading.of(Decimal.parse(cells.get(i)))));
        }
      }
      applicants.add(applicant.build());
    }
    Population population =
        Population.builder().metrics(metrics.build()).applicants(applicants.build()).build();
    return new Measures(metrics.build(), measures.build())
        .measure(population, YEAR, population.applicants()).orThrow().stream()
            .map(row -> row.get(width).value().map(Fraction::toString).orElse("-"))
            .toList();
  }

  private static Metric metric(MetricId id, Magnitude magnitude) {
    return new Metric(id, Name.of("指标", id.text()), Unit.of("units"), magnitude);
  }

  private static Measure measure(String id, MeasureMethod method) {
    return new Measure(MeasureId.of(id), Name.of("指标", id), method);
  }

  private static Applicant applicant(String id) {
    return Applicant.builder().id(CandidateId.of(id)).name(Name.ofChinese("虚构")).build();
  }
}

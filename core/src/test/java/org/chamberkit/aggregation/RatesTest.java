package org.chamberkit.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.aggregation.InventedCity.CITY;
import static org.chamberkit.aggregation.InventedCity.YEAR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.Thing;
import org.chamberkit.fact.ThingKind;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureKind;
import org.chamberkit.figure.FigureMethod;
import org.chamberkit.figure.FigureMethod.Divisor;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.figure.FigureMethod.ZeroRule;
import org.chamberkit.figure.Measure;
import org.chamberkit.figure.OverTime;
import org.chamberkit.figure.Selection;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.tally.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coverage, yearly means and counts of different things. */
class RatesTest {

  private static final Category SCOPE = Category.of("scope");
  private static final FigureId PART = FigureId.of("part");
  private static final FigureId WHOLE = FigureId.of("whole");
  private static final FigureId RATE = FigureId.of("rate");

  private static FigureDefinition counted(FigureId id, String mark) {
    return InventedCity.figure(
        id,
        FigureKind.STOCK,
        new FromFacts(
            Selection.of(InventedCity.KIND).marked(SCOPE, Mark.of(mark)),
            Measure.Amounts.AMOUNT,
            OverTime.LAST,
            AcrossUnits.SUM,
            Optional.empty()));
  }

  private static FigureDefinition rate(ZeroRule zero) {
    return InventedCity.figure(RATE, FigureKind.COVERAGE, new RatioOf(PART, WHOLE, zero));
  }

  private static Fact fact(String id, String district, String mark, Reading reading) {
    return InventedCity.fact(id, district, InventedCity.day("2021-03-31"), reading).toBuilder()
        .marks(ImmutableSortedMap.of(SCOPE, Mark.of(mark)))
        .build();
  }

  @ParameterizedTest(name = "{0} of {1} and {2} of {3} are {4} %")
  @CsvSource(
      textBlock =
          """
          # Nanjing, March 2021: 73 of 122 chambers (中华工商时报)
          73,  122, 0, 0, 59.8
          # Yichang, July 2024: 156 of 174, published as 91 %
          156, 174, 0, 0, 89.7
          # The sums are divided; the mean of the districts' rates would be 75 %.
          1,   2,   98, 98, 99
          """)
  void a_coverage_divides_the_sums_and_keeps_the_counts(
      long part, long whole, long otherPart, long otherWhole, String percent) {
    RollUp rollUp =
        InventedCity.rollUp(
            counted(PART, "part"), counted(WHOLE, "whole"), rate(ZeroRule.NOT_APPLICABLE));
    Figure figure =
        ImmutableList.of(
                fact("p1", "A", "part", Reading.of(part)),
                fact("w1", "A", "whole", Reading.of(whole)),
                fact("p2", "B", "part", Reading.of(otherPart)),
                fact("w2", "B", "whole", Reading.of(otherWhole)))
            .stream()
            .collect(rollUp.collector())
            .get(RATE, CITY, YEAR);

    assertThat(
            figure
                .exact()
                .orElseThrow()
                .times(new Fraction(100, 1))
                .rounded(new Rounding(1, RoundingMode.HALF_UP)))
        .isEqualTo(Decimal.parse(percent));
    assertThat(figure.sources())
        .extracting(source -> source.exact().orElseThrow().numerator())
        .containsExactly(part + otherPart, whole + otherWhole);
  }

  @Test
  void a_coverage_of_which_a_count_is_masked_lies_between_bounds() {
    RollUp rollUp =
        InventedCity.rollUp(
            counted(PART, "part"), counted(WHOLE, "whole"), rate(ZeroRule.NOT_APPLICABLE));
    Figure figure =
        ImmutableList.of(
                fact("p1", "A", "part", new Reading.Masked(2)),
                fact("w1", "A", "whole", Reading.of(100)))
            .stream()
            .collect(rollUp.collector())
            .get(RATE, CITY, YEAR);

    assertThat(figure).hasToString("rate city 2021-01-01/2021-12-31: [0.1, 0.99]");
  }

  @Test
  void nothing_of_a_masked_count_is_known_to_be_nothing() {
    RollUp rollUp =
        InventedCity.rollUp(
            counted(PART, "part"), counted(WHOLE, "whole"), rate(ZeroRule.NOT_APPLICABLE));
    Figure figure =
        ImmutableList.of(
                fact("p1", "A", "part", Reading.of(0)),
                fact("w1", "A", "whole", new Reading.Masked(2)))
            .stream()
            .collect(rollUp.collector())
            .get(RATE, CITY, YEAR);

    assertThat(figure.exact()).contains(Fraction.ZERO);
    assertThat(figure).hasToString("rate city 2021-01-01/2021-12-31: 0");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"NOT_APPLICABLE, –", "ZERO, 0", "ONE, 1"})
  void nothing_of_nothing_is_what_the_rule_says(ZeroRule rule, String expected) {
    RollUp rollUp = InventedCity.rollUp(counted(PART, "part"), counted(WHOLE, "whole"), rate(rule));

    assertThat(rollUp.accumulator().figures().get(RATE, CITY, YEAR))
        .hasToString("rate city 2021-01-01/2021-12-31: " + expected);
  }

  @ParameterizedTest(name = "{0} to {1} by {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2017-01-01, 2021-12-31, YEARS,  24
          2017-01-01, 2021-12-31, MONTHS, 24
          # A congress that came eight months late
          2017-01-01, 2022-08-31, YEARS,  20
          2017-01-01, 2022-08-31, MONTHS, 360/17
          """)
  void a_yearly_mean_divides_by_the_length_of_the_period(
      String first, String last, Divisor divisor, String expected) {
    Period period = new Period(LocalDate.parse(first), LocalDate.parse(last));
    RollUp rollUp =
        InventedCity.rollUp(
                InventedCity.figure(
                    WHOLE,
                    FigureKind.FLOW,
                    new FromFacts(
                        Selection.of(InventedCity.KIND),
                        Measure.Amounts.AMOUNT,
                        OverTime.SUM,
                        AcrossUnits.SUM,
                        Optional.empty())),
                InventedCity.figure(RATE, FigureKind.YEARLY_MEAN, new MeanPerYear(WHOLE, divisor)))
            .withPeriods(period);
    // Only two of the years have data.
    Figures figures =
        ImmutableList.of(
                InventedCity.fact("x", "A", InventedCity.day("2018-03-01"), Reading.of(100)),
                InventedCity.fact("y", "B", InventedCity.day("2020-03-01"), Reading.of(20)))
            .stream()
            .collect(rollUp.collector());

    assertThat(figures.get(RATE, CITY, period).exact()).map(Object::toString).contains(expected);
  }

  @Test
  void different_things_count_once_however_often_they_are_met() {
    ThingKind enterprise = ThingKind.of("enterprise");
    FigureMethod method =
        new FromFacts(
            Selection.of(InventedCity.KIND),
            new Measure.Things(enterprise),
            OverTime.SUM,
            AcrossUnits.SUM,
            Optional.empty());
    RollUp rollUp = InventedCity.rollUp(InventedCity.figure(RATE, FigureKind.DISTINCT, method));
    Fact first = InventedCity.quarter("A", 1, 0);
    Figures figures =
        ImmutableList.of(
                first.toBuilder()
                    .about(
                        ImmutableSortedSet.of(
                            new Thing(enterprise, "x"), new Thing(enterprise, "y")))
                    .build(),
                InventedCity.quarter("A", 2, 0).toBuilder()
                    .about(ImmutableSortedSet.of(new Thing(enterprise, "x")))
                    .build(),
                InventedCity.quarter("B", 2, 0).toBuilder()
                    .about(
                        ImmutableSortedSet.of(
                            new Thing(enterprise, "y"), new Thing(ThingKind.of("person"), "z")))
                    .build())
            .stream()
            .collect(rollUp.collector());

    assertThat(figures.get(RATE, CITY, YEAR)).hasToString("rate city 2021-01-01/2021-12-31: 2");
  }
}

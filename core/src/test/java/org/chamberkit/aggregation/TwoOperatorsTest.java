package org.chamberkit.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.aggregation.InventedCity.CITY;
import static org.chamberkit.aggregation.InventedCity.YEAR;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.MissingRule;
import org.chamberkit.figure.OverTime;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.period.Frequency;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.tally.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The operator over time and the one across organizations are chosen apart; what three districts
 * report in four quarters comes to another figure with each choice.
 */
class TwoOperatorsTest {

  /** District B has not reported its second quarter. */
  private static final ImmutableList<Fact> REPORTED =
      ImmutableList.of(
          InventedCity.quarter("A", 1, 10),
          InventedCity.quarter("A", 2, 12),
          InventedCity.quarter("A", 3, 14),
          InventedCity.quarter("A", 4, 16),
          InventedCity.quarter("B", 1, 20),
          InventedCity.quarter("B", 3, 22),
          InventedCity.quarter("B", 4, 21),
          InventedCity.quarter("C", 1, 5),
          InventedCity.quarter("C", 2, 5),
          InventedCity.quarter("C", 3, 6),
          InventedCity.quarter("C", 4, 8));

  @ParameterizedTest(name = "{0} over time, {1} across, missing {2}: {3}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          SUM,          SUM,      -,           139
          LAST,         SUM,      -,           45
          FIRST,        SUM,      -,           35
          LEAST,        SUM,      -,           35
          GREATEST,     SUM,      -,           46
          MEAN,         SUM,      -,           40
          MEAN,         SUM,      ALWAYS_ZERO, 34.75
          MEAN_BY_DAYS, SUM,      ALWAYS_ZERO, 34.79726
          MEAN,         MEAN,     -,           13.333333
          MEAN,         LEAST,    -,           6
          MEAN,         GREATEST, -,           21
          SUM,          MEAN,     -,           46.333333
          COUNT,        SUM,      -,           11
          SUM,          SUM,      ALWAYS_ZERO, 139
          SUM,          SUM,      ALWAYS_NULL, [.. ..]
          SUM,          SUM,      NON_NULL,    -
          SUM,          SUM,      PARTIAL_NULL, [.. ..]
          SUM,          SUM,      PARTIAL_ZERO, 139
          SUM,          SUM,      NON_ZERO,    139
          COUNT,        SUM,      PARTIAL_ZERO, 12
          # A last value is that of the last quarter, which all have reported.
          LAST,         SUM,      NON_NULL,    45
          """)
  void each_choice_of_operators_gives_its_figure(
      OverTime overTime, AcrossUnits across, MissingRule missing, String expected) {
    Optional<Expected> reports =
        Optional.ofNullable(missing)
            .map(
                rule ->
                    new Expected(
                        Frequency.QUARTERLY,
                        rule,
                        OrganizationType.FEDERATION,
                        Optional.of(FederationLevel.COUNTY)));
    RollUp rollUp = InventedCity.rollUp(InventedCity.amounts(overTime, across, reports));

    Figure figure =
        REPORTED.stream().collect(rollUp.collector()).get(InventedCity.FIGURE, CITY, YEAR);

    assertThat(print(figure)).isEqualTo(expected);
  }

  private static String print(Figure figure) {
    if (figure.isNone()) {
      return null;
    }
    return figure
        .exact()
        .map(number -> number.rounded(new Rounding(6, RoundingMode.HALF_UP)).toString())
        .orElse("[.. ..]");
  }
}

package org.chamberkit.aggregation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.aggregation.InventedCity.CITY;
import static org.chamberkit.aggregation.InventedCity.FIGURE;
import static org.chamberkit.aggregation.InventedCity.YEAR;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.MissingRule;
import org.chamberkit.figure.OverTime;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.period.Frequency;
import org.chamberkit.quantity.Reading;
import org.chamberkit.tally.FactsOfFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts a figure stands on where not all of them count. */
class StandingTest {

  private static final ImmutableList<Fact> FACTS =
      ImmutableList.of(
          fact("a1", "A", "2021-02-01", Reading.of(10)),
          fact("a2", "A", "2021-05-01", Reading.of(30)),
          fact("a3", "A", "2021-05-01", Reading.of(20)),
          fact("a4", "A", "2021-11-01", Reading.of(20)),
          fact("b1", "B", "2021-03-01", Reading.of(7)),
          fact("b2", "B", "2021-12-01", Reading.Lack.UNKNOWN),
          fact("b3", "B", "2021-12-02", Reading.Lack.NOT_APPLICABLE),
          fact("b4", "B", "2022-01-01", Reading.of(8)));

  private static Fact fact(String id, String organization, String day, Reading reading) {
    return InventedCity.fact(id, organization, InventedCity.day(day), reading);
  }

  private static FactsOfFigure facts(OverTime overTime, Optional<Expected> expected) {
    return InventedCity.rollUp(InventedCity.amounts(overTime, AcrossUnits.SUM, expected))
        .trace(FACTS)
        .facts(FIGURE, CITY, YEAR);
  }

  private static String ids(Iterable<Fact> facts) {
    return ImmutableList.copyOf(facts).stream().map(fact -> fact.id().text()).collect(joining(" "));
  }

  @ParameterizedTest(name = "{0}: {1}, not {2}")
  @CsvSource({
    "SUM, a1 a2 a3 a4 b1 b2, ''",
    "FIRST, a1 b1, a2 a3 a4 b2",
    "LAST, a4 b2, a1 a2 a3 b1",
    // What is not known may be the least or the greatest.
    "LEAST, a1 b1 b2, a2 a3 a4",
    "GREATEST, a2 b1 b2, a1 a3 a4"
  })
  void of_a_value_that_stays_it_is_the_fact_that_says_it(
      OverTime overTime, String counted, String givenWay) {
    FactsOfFigure facts = facts(overTime, Optional.empty());

    assertThat(ids(facts.counted())).isEqualTo(counted);
    assertThat(ids(facts.givenWay())).isEqualTo(givenWay);
    assertThat(facts.reportedAgain()).isEmpty();
  }

  @Test
  void of_expected_reports_it_is_one_of_each_step() {
    FactsOfFigure facts =
        facts(
            OverTime.MEAN,
            Optional.of(
                new Expected(
                    Frequency.QUARTERLY,
                    MissingRule.NON_NULL,
                    OrganizationType.FEDERATION,
                    Optional.of(FederationLevel.COUNTY))));

    // Of two numbers of one day the greater stays; that it does not apply is an answer, too.
    assertThat(ids(facts.counted())).isEqualTo("a1 a2 a4 b1 b3 b2");
    assertThat(ids(facts.givenWay())).isEqualTo("a3");
  }
}

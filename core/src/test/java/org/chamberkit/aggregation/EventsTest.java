package org.chamberkit.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.aggregation.InventedCity.CITY;
import static org.chamberkit.aggregation.InventedCity.FIGURE;
import static org.chamberkit.aggregation.InventedCity.YEAR;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chamberkit.directory.Directory;
import org.chamberkit.directory.DirectoryProblem;
import org.chamberkit.directory.DirectoryProfile;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.Role;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.OverTime;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.tally.FactsOfFigure;
import org.chamberkit.tally.Figure;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The same event reported by two districts and the city. */
class EventsTest {

  private static final RollUp AMOUNTS =
      InventedCity.rollUp(InventedCity.amounts(OverTime.SUM, AcrossUnits.SUM, Optional.empty()));

  private static Fact of(String id, String organization, Role role, Reading reading) {
    return InventedCity.fact(id, organization, InventedCity.day("2021-05-12"), reading).toBuilder()
        .role(role)
        .build()
        .withEvent(EventId.of("fair"));
  }

  private static final Fact OF_A = of("of-a", "A", Role.JOINED, Reading.of(40));
  private static final Fact OF_B = of("of-b", "B", Role.CO_HOSTED, Reading.of(70));
  private static final Fact OF_CITY = of("of-city", "city", Role.HOSTED, Reading.of(100));
  private static final Fact ANOTHER =
      InventedCity.fact("another", "A", InventedCity.day("2021-06-01"), Reading.of(5));

  private static String figure(TracedFigures figures, String organization) {
    Figure figure = figures.figures().get(FIGURE, OrganizationId.of(organization), YEAR);
    return figure.exact().orElseThrow() + ", " + figure.countedOnce() + " of " + figure.reports();
  }

  @Test
  void counts_in_the_figures_of_each_and_above_them_once() {
    TracedFigures figures = AMOUNTS.trace(ImmutableList.of(OF_A, OF_B, OF_CITY, ANOTHER));

    assertThat(figure(figures, "A")).isEqualTo("45, 0 of 2");
    assertThat(figure(figures, "B")).isEqualTo("70, 0 of 1");
    assertThat(figure(figures, "C")).isEqualTo("0, 0 of 0");
    // Of the three reports that of the host counts.
    assertThat(figure(figures, "city")).isEqualTo("105, 2 of 4");
  }

  @Test
  void is_told_with_the_facts_of_the_figure() {
    TracedFigures figures = AMOUNTS.trace(ImmutableList.of(OF_A, OF_B, OF_CITY, ANOTHER));

    assertThat(figures.facts(FIGURE, CITY, YEAR))
        .isEqualTo(
            new FactsOfFigure(
                ImmutableList.of(OF_CITY, ANOTHER),
                ImmutableList.of(OF_A, OF_B),
                ImmutableList.of()));
    assertThat(figures.facts(FIGURE, OrganizationId.of("A"), YEAR))
        .isEqualTo(
            new FactsOfFigure(
                ImmutableList.of(OF_A, ANOTHER), ImmutableList.of(), ImmutableList.of()));
  }

  @Test
  void goes_by_the_next_report_if_the_foremost_is_withdrawn() {
    Change change =
        AMOUNTS.trace(ImmutableList.of(OF_A, OF_B, OF_CITY, ANOTHER)).remove(FactId.of("of-city"));

    assertThat(figure(change.figures(), "city")).isEqualTo("75, 1 of 3");
    assertThat(change.moved())
        .extracting(moved -> moved.before() + " -> " + moved.after().exact().orElseThrow())
        .containsExactly("figure city 2021-01-01/2021-12-31: 105 -> 75");
  }

  @Test
  void goes_by_a_known_number_where_the_foremost_does_not_know_it() {
    Fact masked = of("of-city", "city", Role.HOSTED, new Reading.Masked(3));
    TracedFigures figures = AMOUNTS.trace(ImmutableList.of(OF_A, OF_B, masked));

    assertThat(figure(figures, "city")).isEqualTo("70, 1 of 2");
    assertThat(figures.facts(FIGURE, CITY, YEAR))
        .isEqualTo(
            new FactsOfFigure(
                ImmutableList.of(OF_B), ImmutableList.of(masked, OF_A), ImmutableList.of()));
  }

  @Test
  void is_counted_once_where_nobody_knows_its_number() {
    Fact masked = of("of-city", "city", Role.HOSTED, new Reading.Masked(3));
    Fact rough =
        of("of-a", "A", Role.JOINED, new Reading.Approximate(Decimal.of(201), Decimal.of(299)));
    Figure figure =
        AMOUNTS.trace(ImmutableList.of(masked, rough)).figures().get(FIGURE, CITY, YEAR);

    assertThat(figure).hasToString("figure city 2021-01-01/2021-12-31: [100, 999]");
  }

  /** Thousands that stand one above the other, as a profile may let them, report one event. */
  @Test
  void is_counted_once_however_many_stand_one_above_the_other() {
    int depth = 10_000;
    Directory.Builder directory = Directory.builder().name(Name.ofChinese("虚构名录"));
    directory.profile(
        new DirectoryProfile(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(DirectoryProblem.LEVEL_DOES_NOT_FIT),
            Optional.empty()));
    for (int i = 0; i < depth; i++) {
      directory.addOrganizations(InventedCity.federation("o" + i, FederationLevel.COUNTY));
      if (i > 0) {
        directory.addRelations(InventedCity.guides("o" + (i - 1), "o" + i, Validity.ALWAYS));
      }
    }
    RollUp rollUp = AMOUNTS.withDirectory(directory.build());

    Figures figures =
        Assertions.assertTimeout(
            Duration.ofSeconds(20),
            () -> {
              Figures reckoned =
                  IntStream.range(0, depth)
                      .mapToObj(i -> of("f" + i, "o" + i, Role.JOINED, Reading.of(i)))
                      .collect(rollUp.collector());
              reckoned.get(FIGURE, OrganizationId.of("o0"), YEAR);
              return reckoned;
            });

    Figure all = figures.get(FIGURE, OrganizationId.of("o0"), YEAR);
    assertThat(all.countedOnce()).isEqualTo(depth - 1);
    assertThat(all.exact()).hasValueSatisfying(number -> assertThat(number).hasToString("0"));
    assertThat(figures.get(FIGURE, OrganizationId.of("o9000"), YEAR).exact())
        .hasValueSatisfying(number -> assertThat(number).hasToString("9000"));
  }
}

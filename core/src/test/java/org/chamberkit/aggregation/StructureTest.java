package org.chamberkit.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.directory.Directory;
import org.chamberkit.directory.DirectoryProblem;
import org.chamberkit.directory.DirectoryProfile;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureKind;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.Measure;
import org.chamberkit.figure.OverTime;
import org.chamberkit.figure.Selection;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Reading;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * As it was then and as it is now: in the province of {@link RandomTerm}, "moving" went from north
 * to south on 1 June 2019; on 1 July 2020 "merged" went to d1 in the north, and "split" by half to
 * d5 in the south and by a quarter to d2 in the north.
 */
class StructureTest {

  private static final Period TERM = RandomTerm.TERM;
  private static final FigureId FLOW = FigureId.of("flow");
  private static final FigureId BALANCE = FigureId.of("balance");
  private static final FigureId STATE = FigureId.of("state");

  private static final ImmutableList<Fact> FACTS =
      ImmutableList.of(
          fact("before", "moving", "2019-05-31", 10),
          fact("after", "moving", "2019-06-01", 3),
          fact("of-merged", "merged", "2018-01-01", 100),
          fact("of-split", "split", "2018-02-02", 40),
          fact("of-d1", "d1", "2021-02-02", 7));

  private static final DirectoryProfile LENIENT =
      new DirectoryProfile(
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(
              DirectoryProblem.OUTSIDE_EXISTENCE,
              DirectoryProblem.NEVER_TOGETHER,
              DirectoryProblem.SEVERAL_ROOTS),
          Optional.empty());

  private static Fact fact(String id, String organization, String day, long amount) {
    return InventedCity.fact(id, organization, InventedCity.day(day), Reading.of(amount));
  }

  private static Figures figures(Structure structure) {
    RollUp rollUp =
        RollUp.builder()
            .catalogue(
                InventedCity.catalogue(
                    figure(FLOW, OverTime.SUM),
                    figure(STATE, OverTime.LAST),
                    figure(BALANCE, OverTime.BALANCE)))
            .directory(RandomTerm.directory())
            .addRelations(RelationKind.GUIDES)
            .structure(structure)
            .addPeriods(TERM, Period.ofYear(2018))
            .build();
    return FACTS.stream().collect(rollUp.collector());
  }

  private static FigureDefinition figure(FigureId id, OverTime overTime) {
    return InventedCity.figure(
        id,
        FigureKind.FLOW,
        new FromFacts(
            Selection.of(InventedCity.KIND),
            Measure.Amounts.AMOUNT,
            overTime,
            AcrossUnits.SUM,
            Optional.empty()));
  }

  private static String get(Figures figures, FigureId id, String organization, Period period) {
    return figures
        .get(id, OrganizationId.of(organization), period)
        .exact()
        .orElseThrow()
        .toString();
  }

  @Test
  void what_happened_counts_for_who_stood_above_on_its_day() {
    Figures then = figures(Structure.asItWasThen());

    assertThat(get(then, FLOW, "north", TERM)).isEqualTo("117");
    assertThat(get(then, FLOW, "south", TERM)).isEqualTo("43");
    assertThat(get(then, FLOW, "province", TERM)).isEqualTo("160");
    assertThat(get(then, FLOW, "merged", TERM)).isEqualTo("100");
  }

  @Test
  void a_state_counts_for_who_exists_on_the_last_day_and_stands_above_then() {
    Figures then = figures(Structure.asItWasThen());

    // 3 of "moving" in the south, 7 of d1 in the north; "merged" and "split" are no more.
    assertThat(get(then, STATE, "south", TERM)).isEqualTo("3");
    assertThat(get(then, STATE, "north", TERM)).isEqualTo("7");
    assertThat(get(then, STATE, "province", Period.ofYear(2018))).isEqualTo("140");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"SUM, 10", "MEAN, 5", "LEAST, 3", "GREATEST, 7"})
  void a_state_counts_for_the_same_organizations_whatever_is_made_of_them(
      AcrossUnits across, String expected) {
    FigureDefinition state =
        InventedCity.figure(
            STATE,
            FigureKind.FLOW,
            new FromFacts(
                Selection.of(InventedCity.KIND),
                Measure.Amounts.AMOUNT,
                OverTime.LAST,
                across,
                Optional.empty()));
    TracedFigures traced =
        RollUp.builder()
            .catalogue(InventedCity.catalogue(state))
            .directory(RandomTerm.directory())
            .addRelations(RelationKind.GUIDES)
            .addPeriods(TERM)
            .build()
            .trace(FACTS);

    // 3 of "moving" and 7 of d1; "merged" and "split" are no more when the term ends.
    assertThat(get(traced.figures(), STATE, "province", TERM)).isEqualTo(expected);
    assertThat(traced.facts(STATE, OrganizationId.of("province"), TERM).counted())
        .extracting(Fact::organization)
        .extracting(OrganizationId::text)
        .containsOnly("moving", "d1");
  }

  @Test
  void a_balance_of_one_that_is_no_more_goes_to_its_heirs() {
    Figures then = figures(Structure.asItWasThen());

    // 10 of "split" is a quarter of 40 for d2, and 10 are nobody's.
    assertThat(get(then, BALANCE, "d1", TERM)).isEqualTo("107");
    assertThat(get(then, BALANCE, "north", TERM)).isEqualTo("117");
    assertThat(get(then, BALANCE, "south", TERM)).isEqualTo("33");
    assertThat(then.unallocated(BALANCE, TERM)).hasToString("10");
    assertThat(get(then, BALANCE, "merged", Period.ofYear(2018))).isEqualTo("100");
    assertThat(get(then, BALANCE, "province", Period.ofYear(2018))).isEqualTo("140");
  }

  @Test
  void as_it_is_now_heirs_have_what_they_took_over_by_their_shares() {
    Figures now = figures(Structure.asOf(LocalDate.of(2021, 12, 31)));

    assertThat(get(now, FLOW, "d1", TERM)).isEqualTo("107");
    assertThat(get(now, FLOW, "d5", TERM)).isEqualTo("20");
    assertThat(get(now, FLOW, "d2", TERM)).isEqualTo("10");
    assertThat(get(now, FLOW, "north", TERM)).isEqualTo("117");
    assertThat(get(now, FLOW, "south", TERM)).isEqualTo("33");
    assertThat(get(now, FLOW, "province", TERM)).isEqualTo("150");
    assertThat(now.unallocated(FLOW, TERM)).hasToString("10");
    assertThat(get(now, FLOW, "split", TERM)).isEqualTo("0");
  }

  /** A city that C joined on a day, and others that exist for some days only. */
  private static Directory joinedOn(String day, Organization... others) {
    Directory.Builder directory = Directory.builder().name(Name.ofChinese("虚构市名录"));
    directory.addOrganizations(InventedCity.federation("city", FederationLevel.MUNICIPAL));
    directory.addOrganizations(InventedCity.federation("C", FederationLevel.COUNTY));
    directory.addRelations(
        InventedCity.guides("city", "C", Validity.startingOn(LocalDate.parse(day))));
    directory.addOrganizations(others);
    for (Organization other : others) {
      directory.addRelations(InventedCity.guides("city", other.id().text(), Validity.ALWAYS));
    }
    return directory.profile(LENIENT).build();
  }

  private static Federation district(String id, String first, String last) {
    return InventedCity.federation(id, FederationLevel.COUNTY)
        .withExistence(
            new Validity(Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last))));
  }

  @ParameterizedTest(name = "where another joined on {0}")
  @ValueSource(strings = {"2000-01-01", "2021-02-01", "2021-07-01", "2021-12-31", "2022-01-01"})
  void who_moved_meanwhile_is_nothing_to_one_that_is_no_more_or_not_yet(String day) {
    RollUp rollUp =
        RollUp.builder()
            .catalogue(
                InventedCity.catalogue(
                    figure(FLOW, OverTime.SUM), figure(FigureId.of("all"), OverTime.BALANCE)))
            .directory(
                joinedOn(
                    day,
                    district("A", "2019-01-01", "2021-05-05"),
                    district("B", "2021-09-09", "2023-01-01")))
            .addRelations(RelationKind.GUIDES)
            .addPeriods(InventedCity.YEAR)
            .build();

    Figures figures =
        Stream.of(
                fact("in-time", "A", "2021-03-03", 1),
                fact("late", "A", "2021-10-10", 10),
                fact("early", "B", "2021-01-01", 100))
            .collect(rollUp.collector());

    assertThat(get(figures, FLOW, "city", InventedCity.YEAR)).isEqualTo("111");
    // A is no more when the year ends and has no heir, so its balance is nobody's.
    assertThat(get(figures, FigureId.of("all"), "city", InventedCity.YEAR)).isEqualTo("100");
    assertThat(figures.unallocated(FigureId.of("all"), InventedCity.YEAR)).hasToString("11");
  }

  @Test
  void a_relation_that_never_holds_adds_nothing_where_a_profile_lets_it_pass() {
    Directory directory =
        Directory.builder()
            .name(Name.ofChinese("虚构市名录"))
            .addOrganizations(
                district("A", "2019-01-01", "2019-12-31"),
                InventedCity.federation("city", FederationLevel.MUNICIPAL)
                    .withExistence(Validity.startingOn(LocalDate.of(2020, 1, 1))))
            .addRelations(InventedCity.guides("city", "A", Validity.ALWAYS))
            .profile(LENIENT)
            .build();
    RollUp rollUp =
        RollUp.builder()
            .catalogue(InventedCity.catalogue(figure(FLOW, OverTime.SUM)))
            .directory(directory)
            .addRelations(RelationKind.GUIDES)
            .addPeriods(Period.ofYear(2019))
            .build();

    Figures figures = Stream.of(fact("f", "A", "2019-05-05", 4)).collect(rollUp.collector());

    assertThat(get(figures, FLOW, "city", Period.ofYear(2019))).isEqualTo("0");
    assertThat(get(figures, FLOW, "A", Period.ofYear(2019))).isEqualTo("4");
  }
}

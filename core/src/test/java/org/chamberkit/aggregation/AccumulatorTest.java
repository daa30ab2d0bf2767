package org.chamberkit.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chamberkit.aggregation.InventedCity.CITY;
import static org.chamberkit.aggregation.InventedCity.FIGURE;
import static org.chamberkit.aggregation.InventedCity.YEAR;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.OverTime;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class AccumulatorTest {

  private static final RollUp SUM =
      InventedCity.rollUp(InventedCity.amounts(OverTime.SUM, AcrossUnits.SUM, Optional.empty()));
  private static final long LARGEST = 999_999_999_999_999_999L;

  @Test
  void reports_each_fact_that_cannot_be_taken_up_and_goes_on() {
    Accumulator accumulator = SUM.accumulator();
    accumulator.add(InventedCity.fact("good", "A", YEAR, Reading.of(5)));
    accumulator.add(InventedCity.fact("stray", "nowhere", YEAR, Reading.of(5)));
    accumulator.add(InventedCity.fact("negative", "A", YEAR, Reading.of(-1)));
    accumulator.add(
        InventedCity.fact("money", "A", YEAR, Reading.of(5))
            .withAmount(new Amount(Reading.of(5), Unit.of("yuan"))));

    assertThat(accumulator.taken()).isEqualTo(4);
    ImmutableList<Problem> problems = accumulator.problems();
    assertThat(problems)
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/amount: UNIT_DIFFERS Fact \"money\" is in \"yuan\", but figure \"figure\" is counted"
                + " in \"visits\".",
            "/amount: OUT_OF_RANGE The amount -1 of fact \"negative\" lies outside the range"
                + " [0, ..) of figure \"figure\".",
            "/organization: UNKNOWN_FACT_ORGANIZATION Fact \"stray\" is of organization"
                + " \"nowhere\", which the directory does not have.");
    assertThat(problems)
        .extracting(problem -> problem.sentence(Language.CHINESE))
        .containsExactly(
            "事实记录“money”的单位为“yuan”，而指标“figure”的单位为“visits”。",
            "事实记录“negative”的数量 -1 超出指标“figure”的取值范围 [0, ..)。",
            "事实记录“stray”所属组织“nowhere”不在名录中。");
    Figures figures = accumulator.figures();
    assertThat(figures.problems()).isEqualTo(problems);
    assertThat(figures.get(FIGURE, CITY, YEAR)).hasToString("figure city 2021-01-01/2021-12-31: 5");
  }

  @Test
  void some_facts_of_a_list_are_taken_up_and_no_others() {
    ImmutableList<Fact> facts =
        ImmutableList.of(
            InventedCity.fact("a", "A", YEAR, Reading.of(1)),
            InventedCity.fact("b", "A", YEAR, Reading.of(2)),
            InventedCity.fact("c", "nowhere", YEAR, Reading.of(4)),
            InventedCity.fact("d", "A", YEAR, Reading.of(8)),
            InventedCity.fact("e", "A", YEAR, Reading.of(16)));
    Accumulator accumulator = SUM.accumulator();
    accumulator.add(facts, 1, 4);

    assertThat(accumulator.taken()).isEqualTo(3);
    assertThat(accumulator.problems()).hasSize(1);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> accumulator.add(facts, 4, 6))
        .withMessage("end index (6) must not be greater than size (5)");
    assertThat(accumulator.figures().get(FIGURE, CITY, YEAR))
        .hasToString("figure city 2021-01-01/2021-12-31: 10");
  }

  @Test
  void a_fact_counts_where_its_last_day_lies() {
    Fact across =
        InventedCity.fact(
            "x",
            "A",
            new Period(LocalDate.of(2020, 12, 20), LocalDate.of(2021, 1, 2)),
            Reading.of(1));
    Fact after = InventedCity.fact("y", "A", InventedCity.day("2022-01-01"), Reading.of(2));
    Fact before = InventedCity.fact("z", "A", InventedCity.day("2020-12-31"), Reading.of(4));

    assertThat(
            ImmutableList.of(across, after, before).stream()
                .collect(SUM.collector())
                .get(FIGURE, CITY, YEAR))
        .hasToString("figure city 2021-01-01/2021-12-31: 1");
  }

  @Test
  void a_sum_is_exact_beyond_what_is_added_on_the_way_but_not_beyond_18_digits() {
    RollUp any =
        InventedCity.rollUp(
            InventedCity.amounts(OverTime.SUM, AcrossUnits.SUM, Optional.empty())
                .withRange(Interval.ALL));
    Accumulator accumulator = any.accumulator();
    for (int i = 0; i < 20; i++) {
      accumulator.add(InventedCity.fact("p" + i, "A", YEAR, Reading.of(LARGEST)));
    }
    for (int i = 0; i < 19; i++) {
      accumulator.add(InventedCity.fact("m" + i, "B", YEAR, Reading.of(-LARGEST)));
    }
    Figures figures = accumulator.figures();

    assertThat(figures.get(FIGURE, CITY, YEAR).exact())
        .map(Object::toString)
        .contains("" + LARGEST);
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> figures.get(FIGURE, OrganizationId.of("A"), YEAR));
  }

  @Test
  void decimals_and_large_numbers_that_do_not_fit_together_are_refused_in_any_order() {
    Fact large = InventedCity.fact("large", "A", YEAR, Reading.of(LARGEST));
    Fact fine = InventedCity.fact("fine", "A", YEAR, Reading.of(Decimal.parse("0.5")));
    for (ImmutableList<Fact> order :
        ImmutableList.of(ImmutableList.of(large, fine), ImmutableList.of(fine, large))) {
      assertThatExceptionOfType(AmountOverflowException.class)
          .isThrownBy(() -> order.stream().collect(SUM.collector()))
          .withMessageContaining("has more than 18 digits");
    }
  }

  @Test
  void columns_come_to_the_same_as_facts() {
    FactColumns columns =
        new FactColumns(
            new int[] {0, 0, 0},
            new int[] {
              SUM.organizationPosition(OrganizationId.of("A")),
              SUM.organizationPosition(OrganizationId.of("B")),
              SUM.organizationPosition(OrganizationId.of("B"))
            },
            new int[] {18_700, 18_701, 30_000},
            new long[] {125, 250, 1},
            2);
    Accumulator accumulator = SUM.accumulator();
    accumulator.add(columns, 0, 3);

    assertThat(SUM.figurePosition(FIGURE)).isZero();
    assertThat(accumulator.figures().get(FIGURE, CITY, YEAR))
        .hasToString("figure city 2021-01-01/2021-12-31: 3.75");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SUM.accumulator()
                    .add(
                        new FactColumns(
                            new int[1], new int[1], new int[] {18_700}, new long[] {-1}, 0),
                        0,
                        1))
        .withMessage("row 0: -1 is outside the range of its figure");
  }

  @Test
  void what_is_not_there_cannot_be_asked_for() {
    Figures figures = SUM.accumulator().figures();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.get(FigureId.of("other"), CITY, YEAR))
        .withMessage("catalogue has no figure 'other'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.get(FIGURE, OrganizationId.of("other"), YEAR))
        .withMessage("directory has no organization 'other'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.get(FIGURE, CITY, Period.ofYear(1999)))
        .withMessage("roll-up has no period 1999-01-01/1999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SUM.accumulator()
                    .merge(SUM.withStructure(Structure.asOf(YEAR.endsOn())).accumulator()))
        .withMessage("accumulators of different roll-ups cannot be merged");
  }

  @Test
  void refuses_periods_too_far_apart_before_anything_is_taken_up() {
    RollUp rollUp =
        InventedCity.rollUp(InventedCity.amounts(OverTime.SUM, AcrossUnits.SUM, Optional.empty()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rollUp.withPeriods(Period.ofYear(1500), Period.ofYear(2021)))
        .withMessage("the periods of a roll-up lie more than 500 years apart");
  }
}

package org.chamberkit.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.figure.InventedFigures.SESSIONS;
import static org.chamberkit.figure.InventedFigures.TOTAL;
import static org.chamberkit.figure.InventedFigures.figure;
import static org.chamberkit.figure.InventedFigures.id;
import static org.chamberkit.problem.Refusals.assertRefused;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.ThingKind;
import org.chamberkit.figure.FigureMethod.Divisor;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.figure.FigureMethod.ZeroRule;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.period.Frequency;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a definition is refused for; every message whole, in both languages. */
class FigureDefinitionTest {

  private static final Optional<Expected> MONTHLY =
      Optional.of(
          new Expected(
              Frequency.MONTHLY,
              MissingRule.NON_NULL,
              OrganizationType.FEDERATION,
              Optional.of(FederationLevel.COUNTY)));

  @Test
  void amounts_are_not_negative_unless_it_says_so() {
    FigureDefinition figure = figure("R1", FigureKind.FLOW, TOTAL);

    assertThat(figure.range()).isEqualTo(Interval.NOT_NEGATIVE);
    assertThat(figure.withRange(Interval.ALL).range()).isEqualTo(Interval.ALL);
  }

  @Test
  void selects_at_least_one_kind_of_fact_and_in_a_category_at_least_one_mark() {
    Selection nothing =
        new Selection(
            ImmutableSortedSet.of(),
            ImmutableSet.of(),
            ImmutableSortedMap.of(Category.of("level"), ImmutableSortedSet.<Mark>of()));

    assertRefused(
        () -> figure("R1", FigureKind.FLOW, selecting(nothing)),
        """
        /method/facts/kinds: NO_FACT_KIND Figure "R1" must name at least one kind of fact.
        /method/facts/marks/level: NO_MARK Figure "R1" must name at least one mark in the category \
        "level".""",
        """
        指标“R1”至少应选取一类事实记录。
        指标“R1”在类别“level”中至少应列出一个标记。""");
  }

  @Test
  void a_mean_by_days_says_how_often_it_is_reported() {
    assertRefused(
        () ->
            figure(
                "R1",
                FigureKind.STOCK,
                method(Measure.Amounts.AMOUNT, OverTime.MEAN_BY_DAYS, Optional.empty())),
        "/method/facts/overTime: NO_FREQUENCY Figure \"R1\" is a mean by days and must say how often"
            + " it is reported.",
        "指标“R1”按天数加权平均，必须注明报送频次。");
  }

  @ParameterizedTest(name = "over time {0}, across units {1}, expected {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # over time, across, expected, fits
          SUM,         SUM,    false,    true
          SUM,         SUM,    true,     false
          LAST,        SUM,    false,    false
          SUM,         MEAN,   false,    false
          """)
  void different_things_are_counted_and_never_added(
      OverTime overTime, AcrossUnits acrossUnits, boolean expected, boolean fits) {
    FromFacts method =
        new FromFacts(
            SESSIONS,
            new Measure.Things(ThingKind.of("enterprise")),
            overTime,
            acrossUnits,
            expected ? MONTHLY : Optional.empty());

    if (fits) {
      assertThat(figure("R1", FigureKind.DISTINCT, method).method()).isEqualTo(method);
    } else {
      assertRefused(
          () -> figure("R1", FigureKind.DISTINCT, method),
          "/method/facts/measure: THINGS_ARE_COUNTED Figure \"R1\" counts different things, so its"
              + " operators are both \"sum\" and nothing is expected.",
          "指标“R1”为去重计数，两种汇总方式都应为 sum，且不设报送频次。");
    }
  }

  @Test
  void a_balance_expects_no_reports() {
    assertRefused(
        () ->
            figure(
                "R1", FigureKind.STOCK, method(Measure.Amounts.AMOUNT, OverTime.BALANCE, MONTHLY)),
        "/method/facts/expected: BALANCE_EXPECTS_NOTHING Figure \"R1\" is a balance of what came and"
            + " went, so it cannot expect reports.",
        "指标“R1”为增减累计，不设报送频次。");
  }

  @Test
  void only_federations_have_a_level() {
    Expected ofChambers =
        new Expected(
            Frequency.MONTHLY,
            MissingRule.NON_NULL,
            OrganizationType.CHAMBER,
            Optional.of(FederationLevel.COUNTY));

    assertRefused(
        () ->
            figure(
                "R1",
                FigureKind.STOCK,
                method(Measure.Amounts.AMOUNT, OverTime.LAST, Optional.of(ofChambers))),
        "/method/facts/expected/level: LEVEL_OF_NO_FEDERATION Figure \"R1\" expects reports of a"
            + " level, which only federations have.",
        "指标“R1”限定了报送单位的层级，而只有工商联才有层级。");
  }

  @ParameterizedTest
  @EnumSource
  void the_states_of_different_days_are_not_added_up(OverTime overTime) {
    FromFacts method = method(Measure.Amounts.AMOUNT, overTime, Optional.empty());
    switch (overTime) {
      case SUM, COUNT ->
          assertRefused(
              () -> figure("R1", FigureKind.STOCK, method),
              "/method/facts/overTime: STOCK_ADDED_UP Figure \"R1\" is a stock; the states of"
                  + " different days cannot be added up or counted.",
              "指标“R1”为存量，不同日期的存量不能相加或计数。");
      case MEAN_BY_DAYS ->
          assertThat(
                  figure("R1", FigureKind.STOCK, method(Measure.Amounts.AMOUNT, overTime, MONTHLY)))
              .isNotNull();
      default -> assertThat(figure("R1", FigureKind.STOCK, method)).isNotNull();
    }
  }

  @ParameterizedTest(name = "{0}: facts {1}, things {2}, ratio {3}, mean per year {4}")
  @CsvSource(
      textBlock =
          """
          # kind,      facts, things, ratio, mean per year
          FLOW,        true,  true,   false, false
          HONOUR,      true,  true,   false, false
          LIST,        true,  true,   false, false
          DISTINCT,    false, true,   false, false
          COVERAGE,    false, false,  true,  false
          COMPLETION,  false, false,  true,  false
          YEARLY_MEAN, false, false,  false, true
          """)
  void its_method_fits_its_kind(
      FigureKind kind, boolean facts, boolean things, boolean ratio, boolean meanPerYear) {
    assertThat(fits(kind, TOTAL)).isEqualTo(facts);
    assertThat(
            fits(
                kind,
                method(
                    new Measure.Things(ThingKind.of("village")), OverTime.SUM, Optional.empty())))
        .isEqualTo(things);
    assertThat(fits(kind, new RatioOf(id("A"), id("B"), ZeroRule.ONE))).isEqualTo(ratio);
    assertThat(fits(kind, new MeanPerYear(id("A"), Divisor.MONTHS))).isEqualTo(meanPerYear);
  }

  @Test
  void a_method_that_does_not_fit_is_told() {
    assertRefused(
        () -> figure("R1", FigureKind.COVERAGE, TOTAL),
        "/method: METHOD_DOES_NOT_FIT_KIND Figure \"R1\" is of a kind that is computed by another"
            + " method.",
        "指标“R1”的计算方法与其性质不符。");
  }

  private static boolean fits(FigureKind kind, FigureMethod method) {
    try {
      return figure("R1", kind, method).kind() == kind;
    } catch (ProblemException e) {
      return false;
    }
  }

  private static FromFacts selecting(Selection selection) {
    return new FromFacts(
        selection, Measure.Facts.COUNT, OverTime.SUM, AcrossUnits.SUM, Optional.empty());
  }

  private static FromFacts method(Measure measure, OverTime overTime, Optional<Expected> expected) {
    return new FromFacts(SESSIONS, measure, overTime, AcrossUnits.SUM, expected);
  }
}

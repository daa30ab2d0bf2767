package org.chamberkit.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chamberkit.aggregation.InventedCity.CITY;
import static org.chamberkit.aggregation.InventedCity.FIGURE;
import static org.chamberkit.aggregation.InventedCity.YEAR;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.Comparison;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureRule;
import org.chamberkit.figure.FigureRuleId;
import org.chamberkit.figure.OverTime;
import org.chamberkit.figure.RuleTerm;
import org.chamberkit.figure.RuleTerm.OfOrganizations;
import org.chamberkit.figure.RuleTerm.OfPeriod;
import org.chamberkit.figure.RuleTerm.Sign;
import org.chamberkit.figure.Target;
import org.chamberkit.figure.TargetPlan;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Severity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.tally.RuleFinding;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

class RulesAndTargetsTest {

  private static final Period BEFORE = Period.ofYear(2020);

  private static FigureRule rule(
      String id, RuleTerm left, Comparison comparison, RuleTerm... right) {
    return FigureRule.builder()
        .id(FigureRuleId.of(id))
        .addLeft(left)
        .comparison(comparison)
        .addRight(right)
        .severity(Severity.WARNING)
        .instruction(Name.ofChinese("请核对。"))
        .build();
  }

  private static RuleTerm term(Sign sign, OfPeriod period, OfOrganizations organizations) {
    return new RuleTerm(sign, FIGURE, period, organizations);
  }

  private static final FigureRule DISTRICTS =
      rule(
          "districts",
          term(Sign.PLUS, OfPeriod.THIS, OfOrganizations.DIRECTLY_BELOW),
          Comparison.EQUAL,
          RuleTerm.of(FIGURE));
  private static final FigureRule NOT_LESS =
      rule(
          "not-less",
          RuleTerm.of(FIGURE),
          Comparison.AT_LEAST,
          term(Sign.PLUS, OfPeriod.PREVIOUS, OfOrganizations.ITSELF));
  private static final FigureRule AS_REPORTED =
      rule(
          "as-reported",
          term(Sign.PLUS, OfPeriod.PREVIOUS, OfOrganizations.ITSELF),
          Comparison.EQUAL,
          term(Sign.PLUS, OfPeriod.PREVIOUS_AS_REPORTED, OfOrganizations.ITSELF));

  private static final RollUp ROLL_UP =
      RollUp.builder()
          .from(
              InventedCity.rollUp(
                  InventedCity.amounts(OverTime.SUM, AcrossUnits.SUM, Optional.empty())))
          .catalogue(
              InventedCity.catalogue(
                      InventedCity.amounts(OverTime.SUM, AcrossUnits.SUM, Optional.empty()))
                  .withRules(DISTRICTS, NOT_LESS, AS_REPORTED))
          .periods(ImmutableList.of(YEAR, BEFORE))
          .build();

  private static final Fact OF_CITY = InventedCity.fact("c", "city", YEAR, Reading.of(3));
  private static final Fact OF_A = InventedCity.fact("a", "A", YEAR, Reading.of(4));
  private static final Fact LAST_YEAR = InventedCity.fact("b", "A", BEFORE, Reading.of(9));
  private static final Fact LATE = InventedCity.fact("l", "B", BEFORE, Reading.of(1));

  private static Figures figures(Fact... facts) {
    return ImmutableList.copyOf(facts).stream().collect(ROLL_UP.collector());
  }

  @Test
  void each_rule_is_met_or_not_or_cannot_be_decided() {
    Figures figures = figures(OF_CITY, OF_A, LAST_YEAR, LATE);

    ImmutableList<RuleFinding> findings =
        figures.check(CITY, YEAR, Optional.of(figures(LAST_YEAR)));

    assertThat(findings)
        .extracting(
            finding ->
                finding.rule().id()
                    + " "
                    + finding.left().orElseThrow()
                    + " "
                    + finding.right().orElseThrow()
                    + " "
                    + finding.isMet().orElseThrow())
        .containsExactly("districts 4 7 false", "not-less 7 10 false", "as-reported 10 9 false");
    assertThat(figures.check(CITY, YEAR, Optional.empty()).get(2).isMet()).isEmpty();
    assertThat(figures.check(CITY, BEFORE, Optional.empty()).get(1).isMet()).isEmpty();
    assertThat(figures.check(CITY, BEFORE, Optional.empty()).get(0).isMet()).contains(true);
  }

  @Test
  void a_rule_that_is_not_met_is_told_with_its_own_severity() {
    Problem problem =
        figures(OF_CITY, OF_A).check(CITY, YEAR, Optional.empty()).get(0).problem().orElseThrow();

    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.sentence(Language.ENGLISH))
        .isEqualTo(
            "For \"city\" in 2021-01-01/2021-12-31, rule \"districts\" is not met: 4 = 7 does not"
                + " hold.");
    assertThat(problem.sentence(Language.CHINESE))
        .isEqualTo("“city” 2021-01-01/2021-12-31 的数据不符合审核关系“districts”：4 = 7 不成立。");
    assertThat(figures(OF_A).check(CITY, YEAR, Optional.empty()).get(0).problem()).isEmpty();
  }

  @Test
  void what_was_reached_stands_beside_its_target() {
    TargetPlan plan =
        TargetPlan.builder()
            .name(Name.ofChinese("虚构任务分解"))
            .figure(FIGURE)
            .unit(InventedCity.UNIT)
            .period(YEAR)
            .organization(CITY)
            .addTargets(
                new Target(OrganizationId.of("A"), Decimal.of(3)),
                new Target(OrganizationId.of("B"), Decimal.of(0)))
            .build();

    assertThat(figures(OF_A).attained(plan))
        .extracting(attained -> attained.figure().organization() + " " + attained.rate())
        .containsExactly("A Optional[4/3]", "B Optional.empty");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> figures(OF_A).attained(plan.withUnit(Unit.of("yuan"))));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> figures(OF_A).attained(plan.withFigure(FigureId.of("other"))));
  }
}

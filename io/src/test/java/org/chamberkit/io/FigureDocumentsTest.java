package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.Optional;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.Role;
import org.chamberkit.fact.ThingKind;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.Comparison;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureKind;
import org.chamberkit.figure.FigureMethod;
import org.chamberkit.figure.FigureMethod.Divisor;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.figure.FigureMethod.ZeroRule;
import org.chamberkit.figure.FigureRule;
import org.chamberkit.figure.FigureRuleId;
import org.chamberkit.figure.Measure;
import org.chamberkit.figure.MissingRule;
import org.chamberkit.figure.OverTime;
import org.chamberkit.figure.RuleTerm;
import org.chamberkit.figure.RuleTerm.OfOrganizations;
import org.chamberkit.figure.RuleTerm.OfPeriod;
import org.chamberkit.figure.RuleTerm.Sign;
import org.chamberkit.figure.Selection;
import org.chamberkit.figure.Target;
import org.chamberkit.figure.TargetPlan;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.period.Frequency;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Severity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Catalogues of figures with their rules, and plans of targets, as documents. */
class FigureDocumentsTest {

  private static final FigureDefinition SESSIONS =
      figure(
          "sessions",
          "培训期数",
          FigureKind.FLOW,
          "sessions",
          new FromFacts(
              Selection.of(FactKind.of("training.session")).inRoles(Role.CO_HOSTED, Role.HOSTED),
              Measure.Facts.COUNT,
              OverTime.SUM,
              AcrossUnits.SUM,
              Optional.empty()));

  private static final FigureDefinition YOUNG =
      figure(
              "sessions.young",
              "年轻一代培训期数",
              FigureKind.FLOW,
              "sessions",
              new FromFacts(
                  Selection.of(FactKind.of("training.session"))
                      .inRoles(Role.CO_HOSTED, Role.HOSTED)
                      .marked(Category.of("programme"), Mark.of("young"), Mark.of("heirs")),
                  Measure.Facts.COUNT,
                  OverTime.SUM,
                  AcrossUnits.SUM,
                  Optional.empty()))
          .withPartOf(FigureId.of("sessions"))
          .withCategories(Category.of("programme"), Category.of("level"));

  private static final FigureDefinition FOLLOWERS =
      figure(
              "followers",
              "新媒体关注人数",
              FigureKind.STOCK,
              "persons",
              new FromFacts(
                  Selection.of(FactKind.of("media.followers")),
                  Measure.Amounts.AMOUNT,
                  OverTime.LAST,
                  AcrossUnits.SUM,
                  Optional.of(
                      new Expected(
                          Frequency.YEARLY,
                          MissingRule.PARTIAL_NULL,
                          OrganizationType.FEDERATION,
                          Optional.of(FederationLevel.COUNTY)))))
          .withRange(Interval.closed(Decimal.ZERO, Decimal.of(10_000_000)));

  private static final FigureDefinition ENTERPRISES =
      figure(
          "enterprises",
          "动员企业数",
          FigureKind.DISTINCT,
          "enterprises",
          new FromFacts(
              Selection.of(FactKind.of("village.support")),
              new Measure.Things(ThingKind.of("enterprise")),
              OverTime.SUM,
              AcrossUnits.SUM,
              Optional.empty()));

  private static final FigureDefinition SHARE =
      figure(
              "young.share",
              "年轻一代培训占比",
              FigureKind.COMPLETION,
              "share",
              new RatioOf(
                  FigureId.of("sessions.young"), FigureId.of("sessions"), ZeroRule.NOT_APPLICABLE))
          .withRounding(Rounding.of(4, RoundingMode.HALF_UP));

  private static final FigureDefinition MEAN =
      figure(
          "sessions.yearly",
          "年均培训期数",
          FigureKind.YEARLY_MEAN,
          "sessions",
          new MeanPerYear(FigureId.of("sessions"), Divisor.MONTHS));

  private static final FigureRule RULE =
      FigureRule.builder()
          .id(FigureRuleId.of("sessions-of-districts"))
          .addLeft(
              RuleTerm.of(FigureId.of("sessions")),
              new RuleTerm(
                  Sign.MINUS,
                  FigureId.of("sessions.young"),
                  OfPeriod.PREVIOUS_AS_REPORTED,
                  OfOrganizations.ITSELF))
          .comparison(Comparison.AT_LEAST)
          .addRight(
              new RuleTerm(
                  Sign.PLUS,
                  FigureId.of("sessions"),
                  OfPeriod.PREVIOUS,
                  OfOrganizations.DIRECTLY_BELOW))
          .severity(Severity.WARNING)
          .instruction(Name.of("培训期数减少，请说明原因。", "Fewer sessions than before; say why."))
          .build();

  private static final FigureCatalogue CATALOGUE =
      FigureCatalogue.builder()
          .name(Name.of("虚构指标目录", "Catalogue of invented figures"))
          .source("虚构")
          .addFigures(SESSIONS, YOUNG, FOLLOWERS, ENTERPRISES, SHARE, MEAN)
          .addRules(
              RULE,
              FigureRule.builder()
                  .id(FigureRuleId.of("not-negative"))
                  .addLeft(RuleTerm.of(FigureId.of("followers")))
                  .comparison(Comparison.AT_LEAST)
                  .severity(Severity.ERROR)
                  .instruction(Name.ofChinese("关注人数不得为负。"))
                  .build())
          .build();

  private static final TargetPlan PLAN =
      TargetPlan.builder()
          .name(Name.of("虚构市培训任务分解", "Training targets of Invented City"))
          .figure(FigureId.of("sessions"))
          .unit(Unit.of("sessions"))
          .period(Period.ofYear(2021))
          .organization(OrganizationId.of("F-990100"))
          .whole(Decimal.of(40))
          .addTargets(
              new Target(OrganizationId.of("F-990100"), Decimal.of(10)),
              new Target(OrganizationId.of("F-990102"), Decimal.parse("18.5")),
              new Target(OrganizationId.of("F-990103"), Decimal.parse("11.5")))
          .build();

  private static FigureDefinition figure(
      String id, String name, FigureKind kind, String unit, FigureMethod method) {
    return FigureDefinition.builder()
        .id(FigureId.of(id))
        .name(Name.ofChinese(name))
        .kind(kind)
        .unit(Unit.of(unit))
        .method(method)
        .build();
  }

  @Test
  void a_catalogue_is_the_golden_one() throws IOException {
    Golden.of("v1/figure-catalogue.json")
        .shouldEqual(JsonDocument.FIGURE_CATALOGUE.text(CATALOGUE));
    assertReadsBack(JsonDocument.FIGURE_CATALOGUE, CATALOGUE);
  }

  @Test
  void a_plan_of_targets_is_the_golden_one() throws IOException {
    Golden.of("v1/target-plan.json").shouldEqual(JsonDocument.TARGET_PLAN.text(PLAN));
    assertReadsBack(JsonDocument.TARGET_PLAN, PLAN);
    assertThat(PLAN.checkAgainst(CATALOGUE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_operator_over_time_is_a_word(OverTime overTime) throws IOException {
    for (AcrossUnits acrossUnits : AcrossUnits.values()) {
      for (MissingRule missing : MissingRule.values()) {
        for (Frequency frequency : Frequency.values()) {
          FromFacts method =
              new FromFacts(
                  Selection.of(FactKind.of("visit")),
                  Measure.Amounts.AMOUNT,
                  overTime,
                  acrossUnits,
                  overTime == OverTime.BALANCE
                      ? Optional.empty()
                      : Optional.of(
                          new Expected(
                              frequency, missing, OrganizationType.CHAMBER, Optional.empty())));
          assertReadsBack(
              JsonDocument.FIGURE_CATALOGUE,
              CATALOGUE.withFigures(
                  SESSIONS, YOUNG, FOLLOWERS, figure("F", "指标", FigureKind.FLOW, "u", method)));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_for_nothing_over_nothing_is_a_word(ZeroRule zero) throws IOException {
    RatioOf ratio = new RatioOf(FigureId.of("sessions.young"), FigureId.of("sessions"), zero);
    assertReadsBack(
        JsonDocument.FIGURE_CATALOGUE,
        CATALOGUE.withFigures(SESSIONS, YOUNG, FOLLOWERS, SHARE.withMethod(ratio)));
  }

  private static <T> void assertReadsBack(JsonDocument<T> format, T value) throws IOException {
    byte[] document = format.document(value);
    T read = format.read(JsonSource.ofBytes("document", document)).orThrow();
    assertThat(read).isEqualTo(value);
    assertThat(format.document(read)).isEqualTo(document);
  }
}

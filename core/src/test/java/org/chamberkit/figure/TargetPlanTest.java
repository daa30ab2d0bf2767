package org.chamberkit.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.figure.InventedFigures.catalogue;
import static org.chamberkit.figure.InventedFigures.id;
import static org.chamberkit.figure.InventedFigures.total;
import static org.chamberkit.problem.Refusals.assertRefused;
import static org.chamberkit.problem.Refusals.assertTold;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.organization.Invented;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** What a plan of targets is refused or warned of for. */
class TargetPlanTest {

  private static final TargetPlan PLAN =
      TargetPlan.builder()
          .name(Name.ofChinese("虚构培训任务分解"))
          .figure(id("A"))
          .unit(Unit.of("sessions"))
          .period(Period.ofYear(2021))
          .organization(Invented.id("city"))
          .addTargets(target("city", "10"), target("east", "20.5"), target("west", "4.5"))
          .build();

  @Test
  void adds_up_the_targets_of_the_parts() {
    assertThat(PLAN.sum()).isEqualTo(Decimal.of(35));
    assertThat(PLAN.withTargets(ImmutableList.of()).sum()).isEqualTo(Decimal.ZERO);
  }

  @Test
  void the_parts_come_up_to_the_whole() {
    assertThat(PLAN.withWhole(Decimal.of(35)).warnings()).isEmpty();
    assertRefused(
        () -> PLAN.withWhole(Decimal.parse("35.5")),
        "/targets: TARGETS_FALL_SHORT The targets add up to 35, less than the target 35.5 of"
            + " \"city\".",
        "各目标值合计 35，少于“city”的目标值 35.5。");
  }

  @Test
  void parts_beyond_the_whole_are_warned_of() {
    assertTold(
        PLAN.withWhole(Decimal.of(30)).warnings(),
        "/targets: TARGETS_GO_BEYOND The targets add up to 35, more than the target 30 of \"city\".",
        "各目标值合计 35，多于“city”的目标值 30。");
  }

  @Test
  void nothing_is_compared_without_a_whole_or_without_parts() {
    assertThat(PLAN.warnings()).isEmpty();
    assertThat(
            PLAN.withTargets(ImmutableList.of()).withWhole(Optional.of(Decimal.of(9))).warnings())
        .isEmpty();
  }

  @Test
  void an_organization_has_one_target() {
    assertRefused(
        () -> PLAN.withTargets(target("east", "1"), target("west", "1"), target("east", "2")),
        "/targets/2/organization: DUPLICATE_TARGET Organization \"east\" has more than one target in"
            + " this plan.",
        "组织“east”在本任务分解中有多个目标值。");
  }

  @Test
  void its_figure_is_one_of_the_catalogue_and_in_its_unit() {
    FigureCatalogue catalogue = catalogue(total("A")).build();

    assertThat(PLAN.checkAgainst(catalogue)).isEmpty();
    assertTold(
        PLAN.withUnit(Unit.of("persons")).checkAgainst(catalogue),
        "/unit: TARGET_IN_ANOTHER_UNIT The targets are in \"persons\", but figure \"A\" is in"
            + " \"sessions\".",
        "目标值的单位为“persons”，而指标“A”的单位为“sessions”。");
    assertTold(
        PLAN.withFigure(id("B")).checkAgainst(catalogue),
        "/figure: UNKNOWN_FIGURE The catalogue has no figure \"B\".",
        "指标目录中没有指标“B”。");
  }

  private static Target target(String organization, String amount) {
    return new Target(Invented.id(organization), Decimal.parse(amount));
  }
}

package org.chamberkit.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chamberkit.figure.InventedFigures.TOTAL;
import static org.chamberkit.figure.InventedFigures.catalogue;
import static org.chamberkit.figure.InventedFigures.figure;
import static org.chamberkit.figure.InventedFigures.id;
import static org.chamberkit.figure.InventedFigures.mean;
import static org.chamberkit.figure.InventedFigures.ratio;
import static org.chamberkit.figure.InventedFigures.total;
import static org.chamberkit.problem.Refusals.assertRefused;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.figure.RuleTerm.OfOrganizations;
import org.chamberkit.figure.RuleTerm.OfPeriod;
import org.chamberkit.figure.RuleTerm.Sign;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Severity;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a catalogue is refused for; every message whole, in both languages. */
class FigureCatalogueTest {

  private static final Unit PERSONS = Unit.of("persons");

  @Test
  void finds_a_figure_by_its_identifier() {
    FigureCatalogue catalogue = catalogue(total("A"), mean("B", "A")).build();

    assertThat(catalogue.find(id("B"))).contains(mean("B", "A"));
    assertThat(catalogue.find(id("b"))).isEmpty();
  }

  @Test
  void an_identifier_is_used_once() {
    assertRefused(
        () ->
            catalogue(total("A"), total("B"), total("A"))
                .addRules(rule("S", RuleTerm.of(id("A"))), rule("S", RuleTerm.of(id("A"))))
                .build(),
        """
        /figures/2/id: DUPLICATE_FIGURE The identifier "A" is used more than once in this catalogue.
        /rules/1/id: DUPLICATE_FIGURE_RULE The identifier "S" is used by more than one rule of \
        this catalogue.""",
        """
        标识“A”在本指标目录中重复使用。
        标识“S”在本指标目录的审核关系中重复使用。""");
  }

  @Test
  void a_figure_names_figures_of_the_catalogue() {
    assertRefused(
        () ->
            catalogue(
                    mean("A", "X"),
                    ratio("B", "X", "Y"),
                    ratio("C", "X", "X"),
                    total("D").withPartOf(id("Y")))
                .addRules(rule("S", RuleTerm.of(id("X"))))
                .build(),
        """
        /figures/0/method/meanPerYear/of: UNKNOWN_FIGURE The catalogue has no figure "X".
        /figures/1/method/ratio/numerator: UNKNOWN_FIGURE The catalogue has no figure "X".
        /figures/1/method/ratio/denominator: UNKNOWN_FIGURE The catalogue has no figure "Y".
        /figures/2/method/ratio/numerator: UNKNOWN_FIGURE The catalogue has no figure "X".
        /figures/2/method/ratio/denominator: UNKNOWN_FIGURE The catalogue has no figure "X".
        /figures/3/partOf: UNKNOWN_FIGURE The catalogue has no figure "Y".
        /rules/0/left/0/figure: UNKNOWN_FIGURE The catalogue has no figure "X".""",
        """
        指标目录中没有指标“X”。
        指标目录中没有指标“X”。
        指标目录中没有指标“Y”。
        指标目录中没有指标“X”。
        指标目录中没有指标“X”。
        指标目录中没有指标“Y”。
        指标目录中没有指标“X”。""");
  }

  @Test
  void a_circle_of_figures_is_told_once() {
    assertRefused(
        () ->
            catalogue(
                    total("A"),
                    ratio("B", "A", "C"),
                    ratio("C", "A", "D"),
                    ratio("D", "B", "A"),
                    ratio("E", "D", "E"))
                .build(),
        """
        /figures/1/method: FIGURE_OF_ITSELF Figure "B" is computed from itself: B → C → D → B.
        /figures/4/method: FIGURE_OF_ITSELF Figure "E" is computed from itself: E → E.""",
        """
        指标“B”由自身计算得出：B → C → D → B。
        指标“E”由自身计算得出：E → E。""");
  }

  @Test
  void a_figure_is_no_part_of_itself() {
    assertRefused(
        () ->
            catalogue(
                    total("A").withPartOf(id("C")),
                    total("B").withPartOf(id("A")),
                    total("C").withPartOf(id("B")))
                .build(),
        "/figures/0/partOf: PART_OF_ITSELF Figure \"A\" is a part of itself: A → C → B → A.",
        "指标“A”成为自身的其中项：A → C → B → A。");
  }

  @Test
  void a_chain_of_any_length_is_followed() {
    List<FigureDefinition> figures = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      figures.add(ratio("A" + i, "A" + (i + 1), "A" + (i + 1)).withPartOf(id("A" + (i + 1))));
    }
    figures.add(total("A50000"));
    FigureCatalogue.Builder catalogue = catalogue(figures.toArray(FigureDefinition[]::new));

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(catalogue.build().figures()).hasSize(50_001));
  }

  @Test
  void a_part_is_in_the_unit_of_its_whole() {
    assertRefused(
        () -> catalogue(total("A"), total("B").withUnit(PERSONS).withPartOf(id("A"))).build(),
        "/figures/1/partOf: PART_OF_ANOTHER_UNIT Figure \"B\" in \"persons\" cannot be a part of"
            + " \"A\" in \"sessions\".",
        "指标“B”的单位为“persons”，不能是单位为“sessions”的“A”的其中项。");
  }

  @Test
  void a_yearly_mean_is_of_a_total_in_its_unit() {
    FigureDefinition stock =
        figure(
            "C",
            FigureKind.STOCK,
            new FigureMethod.FromFacts(
                TOTAL.selection(),
                Measure.Amounts.AMOUNT,
                OverTime.LAST,
                AcrossUnits.SUM,
                Optional.empty()));

    assertRefused(
        () ->
            catalogue(total("A"), mean("B", "A").withUnit(PERSONS), stock, mean("D", "C")).build(),
        """
        /figures/1/method/meanPerYear/of: MEAN_IN_ANOTHER_UNIT Figure "B" in "persons" cannot be \
        the mean of "A" in "sessions".
        /figures/3/method/meanPerYear/of: MEAN_OF_NO_TOTAL Figure "D" is a yearly mean of "C", \
        which is no total over the period.""",
        """
        指标“B”的单位为“persons”，不能是单位为“sessions”的“A”的年均值。
        指标“D”是“C”的年均值，而“C”不是累计指标。""");
  }

  @Test
  void a_rule_has_figures_of_one_unit() {
    assertRefused(
        () ->
            catalogue(total("A"), total("B").withUnit(PERSONS), total("C"))
                .addRules(
                    rule("S", RuleTerm.of(id("A")), RuleTerm.of(id("B")))
                        .withRight(RuleTerm.of(id("C")), RuleTerm.of(id("B"))))
                .build(),
        """
        /rules/0/left/1/figure: RULE_MIXES_UNITS Rule "S" puts "B" in "persons" beside "A" in \
        "sessions".
        /rules/0/right/1/figure: RULE_MIXES_UNITS Rule "S" puts "B" in "persons" beside "A" in \
        "sessions".""",
        """
        审核关系“S”将单位为“persons”的“B”与单位为“sessions”的“A”并列。
        审核关系“S”将单位为“persons”的“B”与单位为“sessions”的“A”并列。""");
  }

  @Test
  void the_left_side_of_a_rule_has_a_term_and_the_right_one_may_have_none() {
    FigureRule rule = rule("S", RuleTerm.of(id("A")));

    assertThat(rule.right()).isEmpty();
    assertRefused(
        () -> rule.withLeft(ImmutableList.of()),
        "/left: RULE_WITHOUT_TERM The left side of rule \"S\" must have at least one term.",
        "审核关系“S”的左边至少应有一项。");
  }

  @Test
  void a_term_is_added_for_the_organization_and_period_looked_at_unless_it_says_otherwise() {
    assertThat(RuleTerm.of(id("A")))
        .isEqualTo(new RuleTerm(Sign.PLUS, id("A"), OfPeriod.THIS, OfOrganizations.ITSELF));
  }

  @ParameterizedTest(name = "{0}: below {1}, equal {2}, above {3}")
  @CsvSource({
    "AT_MOST, true, true, false",
    "EQUAL, false, true, false",
    "AT_LEAST, false, true, true"
  })
  void a_comparison_is_met_or_not(
      Comparison comparison, boolean below, boolean equal, boolean above) {
    assertThat(comparison.isMet(-1)).isEqualTo(below);
    assertThat(comparison.isMet(0)).isEqualTo(equal);
    assertThat(comparison.isMet(1)).isEqualTo(above);
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                catalogue(total("A"), total("A"), mean("B", "B"))
                    .addRules(rule("S", RuleTerm.of(id("X"))))
                    .build())
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.code().name())
                    .containsExactly(
                        "DUPLICATE_FIGURE",
                        "MEAN_OF_NO_TOTAL",
                        "FIGURE_OF_ITSELF",
                        "UNKNOWN_FIGURE"));
  }

  private static FigureRule rule(String id, RuleTerm... left) {
    return FigureRule.builder()
        .id(FigureRuleId.of(id))
        .addLeft(left)
        .comparison(Comparison.AT_MOST)
        .severity(Severity.ERROR)
        .instruction(Name.of("请核对。", "Check the numbers."))
        .build();
  }
}

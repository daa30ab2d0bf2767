package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.composite.Combination;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeRule;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rubric.Step;
import org.chamberkit.rubric.TotalStep;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals of published schemes: capped, converted, rounded, from a base; and what limits grades. */
class TotalStepsTest {

  /**
   * Jiangsu, 行业性社会团体评估 (试行): 1000 points, 30 extra, no more than 1000 in the end; of the parts only
   * 党建工作 100 is public. How 900 and 30 are earned is made up.
   */
  private static final Rubric JIANGSU =
      Sample.rubric(
              Sample.criterion("party", Sample.judged("P1", 100)).build(),
              Sample.criterion("rest", Sample.judged("R1", 900)).build())
          .maximum(Points.of(1000))
          .addSteps(bonus(30), limit(1000))
          .build();

  /** Its sibling on a scale of 100: extra 3, no more than 100; every figure divided by ten. */
  private static final Rubric SIBLING =
      Sample.rubric(
              Sample.criterion("party", Sample.judged("P1", 10)).build(),
              Sample.criterion("rest", Sample.judged("R1", 90)).build())
          .maximum(Points.of(100))
          .addSteps(bonus(3), limit(100))
          .build();

  /** The first one, converted to 100 as the last of its steps. */
  private static final Rubric CONVERTED =
      JIANGSU.withSteps(
          bonus(30),
          limit(1000),
          new TotalStep.Conversion(
              PartId.of("hundred"),
              name("折算"),
              Optional.empty(),
              Points.of(1000),
              Points.of(100),
              Rounding.halfUp(2)));

  @ParameterizedTest(name = "{0} + {1} + {2} of 1000 is {3}, of 100 {4}")
  @CsvSource({
    "100, 900, 30, 1000, 100",
    "90, 860, 30, 980, 98",
    "95, 885, 30, 1000, 100",
    "95, 875, 30, 1000, 100",
    "95.5, 874, 30, 999.5, 99.95",
    "0, 0, 0, 0, 0"
  })
  void a_capped_total_and_its_sibling_differ_by_ten(
      String party, String rest, String extra, String total, String tenth) {
    ImmutableMap<String, AnswerValue> answers =
        ImmutableMap.of("P1", points(party), "R1", points(rest), "X1", points(extra));
    ImmutableMap<String, AnswerValue> tenths =
        ImmutableMap.of("P1", tenth(party), "R1", tenth(rest), "X1", tenth(extra));

    assertThat(total(JIANGSU, answers)).hasToString(total);
    assertThat(total(SIBLING, tenths)).hasToString(tenth);
    assertThat(total(CONVERTED, answers)).hasToString(tenth);
  }

  @Test
  void a_limit_says_what_it_did() {
    ScoreCard card =
        card(JIANGSU, ImmutableMap.of("P1", points("100"), "R1", points("900"), "X1", points("9")));

    assertThat(card.changes()).hasSize(1);
    assertThat(card.changes().get(0).acted()).isTrue();
    assertThat(card.changes().get(0).before()).hasToString("1009");
    assertThat(card.changes().get(0).behind()).isEqualTo(1);
    assertThat(JIANGSU.range()).hasToString("[0, 1000]");
  }

  @Test
  void a_running_ledger_begins_with_a_base_and_may_go_beyond_it() {
    Rubric ledger =
        Sample.rubric()
            .opening(Points.of(100))
            .addSteps(
                Sample.adjustment(
                        AdjustmentKind.BONUS,
                        "plus",
                        Sample.item("P", Sample.perOccurrence("2", null)).build())
                    .build(),
                Sample.adjustment(
                        AdjustmentKind.DEDUCTION,
                        "minus",
                        Sample.item("M", Sample.perOccurrence("5", null)).build())
                    .totalNotBelow(Points.ZERO)
                    .build())
            .build();

    assertThat(ledger.sumOfMaxima()).isEqualTo(Points.of(100));
    assertThat(total(ledger, ImmutableMap.of("P", count(7), "M", count(1)))).hasToString("109");
    assertThat(total(ledger, ImmutableMap.of("P", count(0), "M", count(30)))).hasToString("0");
    assertThat(total(ledger, ImmutableMap.of("P", count(0)))).hasToString("[0, 100]");
  }

  /** Item scores to two places, the total half up to one: a state capital's assessment. */
  @ParameterizedTest(name = "{0} and {1} round to {2}, ranked by {3}")
  @CsvSource({"43.21, 43.24, 86.5, 86.45", "43.2, 43.24, 86.4, 86.44", "50, 50, 100, 100"})
  void a_total_is_rounded_as_declared_and_ranked_by_the_exact_one(
      String one, String other, String total, String ranked) {
    Rubric exact = rounded(TotalStep.PlacesBy.EXACT);
    ImmutableMap<String, AnswerValue> answers =
        ImmutableMap.of("A1", points(one), "A2", points(other));
    ScoreCard card = card(exact, answers);

    assertThat(card.total()).map(PointsRange::toString).contains(total);
    assertThat(value(card, "total")).isEqualTo(ranked);
    ScoreCard shown = card(rounded(TotalStep.PlacesBy.ROUNDED), answers);
    assertThat(value(shown, "total")).isEqualTo(total);
  }

  private static final GradeScale STARS =
      new GradeScale(
          PartId.of("stars"),
          name("星级"),
          ImmutableList.of(
              stars("[90, 100]", "five"),
              stars("[80, 90)", "four"),
              stars("[70, 80)", "three"),
              stars("[60, 70)", "two"),
              stars("[0, 60)", "one")));

  /**
   * Stars of Party branches, a city notice of 2023: base × 70 % + appraisal × 30 %, 90 and above
   * five stars; another plan asks for an innovation project besides.
   */
  private static final Rubric BRANCHES =
      Sample.rubric(
              Sample.criterion("A", weighted("base", "0.7"), weighted("appraisal", "0.3"))
                  .combination(new Combination.Sum())
                  .maximum(Points.of(100))
                  .build())
          .addSteps(
              STARS,
              new GradeRule.Requirement(
                  PartId.of("innovative"),
                  name("五星须有创新项目"),
                  Optional.of("二"),
                  new GradeRule.Condition.Found(PartId.of("innovation"), name("有创新项目")),
                  PartId.of("five")),
              new GradeRule.Cap(
                  PartId.of("weak"),
                  name("基础分不足80不得评四星以上"),
                  Optional.empty(),
                  new GradeRule.Condition.Earned(
                      PartId.of("base"), Interval.parse("[0, 80)").orElseThrow()),
                  PartId.of("three")))
          .build();

  @ParameterizedTest(name = "{0} × 70 % + {1} × 30 %, innovation {2}: {3}, {4}; {5} rules acted")
  @CsvSource({
    "95, 90, met, 93.5, five, 0",
    "95, 90, notMet, 93.5, four, 1",
    "95, 90, , 93.5, four, 1",
    "95, 90, unknown, 93.5, open, 1",
    "90, 90, met, 90, five, 0",
    "90, 89.9, met, 89.97, four, 0",
    "79, 100, met, 85.3, three, 1",
    "79, 100, unknown, 85.3, three, 1",
    "60, 60, , 60, two, 0",
    "0, 0, , 0, one, 0"
  })
  void a_grade_follows_from_the_total_and_from_what_was_found(
      String base, String appraisal, String innovation, String total, String grade, int acted) {
    List<Finding> findings = new ArrayList<>();
    if (innovation != null) {
      findings.add(finding("innovation", innovation));
    }
    ScoreCard card =
        Scorer.of(BRANCHES)
            .score(
                evaluation(
                        BRANCHES,
                        ImmutableMap.of("base", points(base), "appraisal", points(appraisal)))
                    .withFindings(findings))
            .orThrow();

    assertThat(card.total()).map(PointsRange::toString).contains(total);
    assertThat(card.grade().map(line -> line.grade().id().text()).orElse("open")).isEqualTo(grade);
    assertThat(card.gradeRules()).hasSize(acted);
  }

  private static Rubric rounded(TotalStep.PlacesBy places) {
    return Sample.rubric(
            Sample.criterion("A", Sample.judged("A1", 50), Sample.judged("A2", 50)).build())
        .rounding(Rounding.halfUp(2))
        .addStep(
            new TotalStep.Rounded(
                PartId.of("shown"), name("修约"), Optional.empty(), Rounding.halfUp(1), places))
        .build();
  }

  private static String value(ScoreCard card, String key) {
    return Optional.ofNullable(card.candidate().values().get(ValueKey.of(key)))
        .orElseThrow()
        .exactDecimal()
        .orElseThrow()
        .toString();
  }

  private static Item weighted(String id, String weight) {
    return Sample.judged(id, 100).withWeight(Decimal.parse(weight));
  }

  private static GradeBand stars(String range, String id) {
    return new GradeBand(Interval.parse(range).orElseThrow(), new Grade(PartId.of(id), name(id)));
  }

  private static Finding finding(String ground, String outcome) {
    Finding.Outcome found =
        switch (outcome) {
          case "met" -> Finding.Outcome.MET;
          case "notMet" -> Finding.Outcome.NOT_MET;
          default -> Finding.Outcome.UNKNOWN;
        };
    return new Finding(PartId.of(ground), found, "虚构", LocalDate.of(2023, 12, 1));
  }

  private static Step bonus(long most) {
    return Sample.adjustment(AdjustmentKind.BONUS, "extra", Sample.judged("X1", most))
        .cap(Points.of(most))
        .build();
  }

  private static Step limit(long most) {
    return new TotalStep.Limit(
        PartId.of("most"),
        name("封顶"),
        Optional.empty(),
        Optional.of(Points.of(most)),
        Optional.empty());
  }

  private static Name name(String chinese) {
    return Name.ofChinese(chinese);
  }

  private static AnswerValue points(String text) {
    return new PointsAnswer(Points.parse(text));
  }

  private static AnswerValue tenth(String text) {
    return new PointsAnswer(Points.parse(text).times(Decimal.parse("0.1")));
  }

  private static AnswerValue count(long count) {
    return new CountAnswer(count);
  }

  private static PointsRange total(Rubric rubric, Map<String, AnswerValue> answers) {
    return card(rubric, answers).total().orElseThrow();
  }

  private static ScoreCard card(Rubric rubric, Map<String, AnswerValue> answers) {
    return Scorer.of(rubric).score(evaluation(rubric, answers)).orThrow();
  }

  static Evaluation evaluation(Rubric rubric, Map<String, AnswerValue> answers) {
    Evaluation.Builder evaluation = Evaluation.builder();
    answers.forEach(
        (item, value) ->
            evaluation.addAnswer(Answer.builder().item(PartId.of(item)).value(value).build()));
    return evaluation
        .rubric(rubric.key())
        .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of("A-1"), Optional.empty()))
        .period(Period.ofYear(2023))
        .invented(true)
        .build();
  }
}

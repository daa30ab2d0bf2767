package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
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
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas over whole schemes, each with its source. What is answered is invented. */
class PublishedFormulasTest {

  /**
   * A city notice of 2023 on the star rating of Party branches: (base items − deductions) × 70 % +
   * appraisal items × 30 %; 90 or more five stars, [80, 90) four, [70, 80) three, [60, 70) two,
   * below 60 one. What is deducted counts 70 % of its points, so that the sum is the same; the
   * notice sets no floor for the base, so only the total, which is ours to bound, does not go below
   * 0.
   */
  private static final Rubric STARS =
      Sample.rubric(
              Sample.criterion(
                      "score",
                      Sample.criterion("base", Sample.judged("items", 100))
                          .weight(Decimal.parse("0.7"))
                          .build(),
                      Sample.criterion("appraisal", Sample.judged("appraised", 100))
                          .weight(Decimal.parse("0.3"))
                          .build())
                  .build())
          .maximum(Points.of(100))
          .addSteps(
              Sample.adjustment(
                      AdjustmentKind.DEDUCTION,
                      "deductions",
                      Sample.item(
                              "missed", new PerOccurrence(Points.parse("0.7"), Optional.empty()))
                          .missing(MissingPolicy.ZERO)
                          .build())
                  .totalNotBelow(Points.ZERO)
                  .build(),
              new GradeScale(
                  PartId.of("stars"),
                  Name.ofChinese("星级"),
                  ImmutableList.of(
                      stars("5", "[90, ..)"),
                      stars("4", "[80, 90)"),
                      stars("3", "[70, 80)"),
                      stars("2", "[60, 70)"),
                      stars("1", "(.., 60)"))))
          .build();

  @ParameterizedTest(name = "base {0} less {1}, appraisal {2}, is {3}, {4} stars")
  @CsvSource(
      textBlock =
          """
          # base, missed, appraisal, total, stars
          95,     2,      90,        92.1,  5
          90,     0,      90,        90,    5
          90,     1,      90,        89.3,  4
          88.5,   3,      76,        82.65, 4
          60,     5,      60,        56.5,  1
          2,      20,     0,         0,     1
          """)
  void stars_follow_from_seventy_percent_of_base_less_deductions_and_thirty_of_appraisal(
      String base, long missed, String appraisal, String total, String stars) {
    ScoreCard card =
        score(
            STARS,
            Wenzhou.points("items", base),
            Wenzhou.points("appraised", appraisal),
            Wenzhou.answer("missed", new CountAnswer(missed)));

    assertThat(card.total()).contains(PointsRange.exactly(Points.parse(total)));
    assertThat(card.grade().map(line -> line.grade().id().text())).contains(stars);
  }

  /**
   * A published result notice of investment targets: [(28/27) × ½ + (177.7/54) × ½] × 0.5 is given
   * full points, 0.5; a rate of 96 % of 0.5 is 0.48, one of 120 % is 0.60; each missing project
   * costs 0.1. The amounts are in units of a tenth.
   */
  @ParameterizedTest(name = "{0} % and {1} of 27 projects")
  @CsvSource({"96, 28, 0.98", "120, 28, 1.1", "120, 13, 1.1"})
  void rates_of_targets_count_up_to_their_own_caps(long percent, long projects, String total) {
    RatioToTarget half = new RatioToTarget(Optional.empty());
    Criterion both =
        Sample.criterion("both", item("projects", "0.25", half), item("amount", "0.25", half))
            .cap(Points.parse("0.5"))
            .notApplicable(NotApplicablePolicy.REBASE)
            .build();
    RatioToTarget capped =
        new RatioToTarget(
            Optional.empty(), Optional.of(Decimal.parse("1.2")), ZeroDenominator.NONE);
    Rubric rubric =
        Sample.rubric(both, Sample.criterion("rate", item("rated", "0.5", capped)).build())
            .rounding(Rounding.halfUp(2))
            .build();

    ScoreCard card =
        score(
            rubric,
            Wenzhou.answer("projects", new RatioAnswer(projects, 27)),
            Wenzhou.answer("amount", new RatioAnswer(1_777, 540)),
            Wenzhou.answer("rated", new RatioAnswer(percent, 100)));

    assertThat(card.total()).contains(PointsRange.exactly(Points.parse(total)));
  }

  private static Item item(String id, String maximum, ItemRule rule) {
    return Sample.item(id, rule).maximum(Points.parse(maximum)).build();
  }

  private static GradeBand stars(String number, String range) {
    return new GradeBand(
        Interval.parse(range).orElseThrow(),
        new Grade(PartId.of(number), Name.ofChinese(number + "星")));
  }

  private static ScoreCard score(Rubric rubric, Answer... answers) {
    Evaluation evaluation =
        Evaluation.builder()
            .rubric(rubric.key())
            .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of("B-1"), Optional.empty()))
            .period(Period.ofYear(2023))
            .invented(true)
            .addAnswers(answers)
            .build();
    return Scorer.of(rubric).score(evaluation).orThrow();
  }
}

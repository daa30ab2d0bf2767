package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.InForce;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rubric.TotalStep;
import org.chamberkit.rubric.Veto;
import org.chamberkit.scrutiny.RubricLinter;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules with days of their own; all of it invented. */
class DatedRulesTest {

  private static final Validity TO_2022 = days(null, "2022-12-31");
  private static final Validity SINCE_2023 = days("2023-01-01", null);

  /** H1 is replaced by H2 in 2023, the deduction begins then, the limit and a ground end then. */
  private static final Rubric RUBRIC =
      Sample.rubric(
              Sample.criterion(
                      "H",
                      Sample.judged("G", 60),
                      Sample.judged("H1", 40).withEffective(TO_2022),
                      Sample.judged("H2", 40).withEffective(SINCE_2023))
                  .maximum(Points.of(100))
                  .build())
          .maximum(Points.of(100))
          .addSteps(
              Sample.adjustment(
                      AdjustmentKind.DEDUCTION,
                      "late",
                      Sample.item("D", Sample.perOccurrence("5", null)).build())
                  .effective(SINCE_2023)
                  .build(),
              new TotalStep.Limit(
                  PartId.of("most"),
                  Name.of("封顶", "Cap"),
                  Optional.of("第九条"),
                  TO_2022,
                  Optional.of(Points.of(90)),
                  Optional.empty()),
              new Veto(
                  PartId.of("veto"),
                  Name.of("否决", "Veto"),
                  ImmutableList.of(
                      new Veto.Ground(
                          PartId.of("old"), Name.of("旧情形", "Old"), Optional.empty(), TO_2022),
                      new Veto.Ground(PartId.of("fraud"), Name.of("造假", "Fraud")))))
          .build();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2022, 90, H2 late", "2023, 88, H1 most old"})
  void rules_outside_their_days_do_not_apply(int year, String total, String left) {
    WithProblems<ScoreCard> scored = Scorer.of(RUBRIC).score(evaluation(year, all(year)));
    ScoreCard card = scored.orThrow();

    assertThat(scored.problems()).isEmpty();
    assertThat(card.total()).map(Object::toString).contains(total);
    assertThat(card.notInForce().stream().map(rule -> rule.rule().text()))
        .containsExactlyInAnyOrderElementsOf(Splitter.on(' ').split(left));
    assertThat(Explanation.of(RUBRIC, card, Language.ENGLISH))
        .contains("Not in force, so it does not apply: ");
  }

  @Test
  void what_is_said_of_a_rule_that_is_not_in_force_counts_for_nothing() {
    Evaluation evaluation =
        evaluation(2023, ImmutableMap.of("G", 60, "H2", 40, "H1", 40, "D", 0))
            .withFindings(new Finding(PartId.of("old"), "found", LocalDate.of(2023, 5, 1)));

    WithProblems<ScoreCard> scored = Scorer.of(RUBRIC).score(evaluation);

    assertThat(scored.orThrow().total()).map(Object::toString).contains("100");
    assertThat(scored.orThrow().isVetoed()).isFalse();
    assertThat(Expected.lines(scored, Language.ENGLISH))
        .isEqualTo(
            """
            /answers/2/item: RULE_NOT_IN_FORCE "H1" is in force for ../2022-12-31, not on the last day \
            2023-12-31 of this period; what is said of it counts for nothing.
            /findings/0/ground: RULE_NOT_IN_FORCE "old" is in force for ../2022-12-31, not on the last \
            day 2023-12-31 of this period; what is said of it counts for nothing.""");
  }

  @Test
  void rules_must_fit_together_at_each_time() {
    assertThatThrownBy(
            () ->
                Sample.rubric(
                        Sample.criterion("A", Sample.judged("A1", 10)).build(),
                        Sample.criterion(
                                "B",
                                Sample.judged("B1", 10).withEffective(TO_2022),
                                Sample.judged("B2", 20).withEffective(SINCE_2023))
                            .maximum(Points.of(10))
                            .build())
                    .build())
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            """
            NOT_CONSISTENT_WHILE Of rubric "sample 1", the rules that are in force together for \
            2023-01-01/.. do not fit together; why is told next.
            /dimensions/1/maximum: SUM_DIFFERS The parts of "B" add up to 20 points, not 10.""");
  }

  @Test
  void the_linter_looks_at_each_time() {
    assertThat(RubricLinter.check(RUBRIC).stream().map(Problem::place).map(Object::toString))
        .contains("/dimensions/0/parts/0/item");
  }

  @Test
  void a_questionnaire_is_about_rules_that_are_in_force_together() {
    assertThatThrownBy(() -> Questionnaire.of(RUBRIC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "rubric 'sample 1' has rules that are not always in force; compile those that are"
                + " together");
    assertThat(RUBRIC.times().stream().map(InForce::days).map(Object::toString))
        .containsExactly("../2022-12-31", "2023-01-01/..");
  }

  /** The rules of a time, written down as a rubric of their own, score the same. */
  @Test
  void the_rules_of_a_time_score_like_a_rubric_of_their_own() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      int year = 2021 + random.nextInt(4);
      ImmutableMap.Builder<String, Integer> given = ImmutableMap.builder();
      given.put("G", random.nextInt(61)).put(year < 2023 ? "H1" : "H2", random.nextInt(41));
      if (year >= 2023) {
        given.put("D", random.nextInt(4));
      }
      Evaluation evaluation = evaluation(year, given.buildOrThrow());
      Rubric alone = RUBRIC.inForceOn(LocalDate.of(year, 12, 31)).orElseThrow().rubric();

      ScoreCard card = Scorer.of(RUBRIC).score(evaluation).orThrow();

      assertThat(card.withNotInForce(ImmutableList.of()))
          .as("seed %s", seed)
          .isEqualTo(Scorer.of(alone).score(evaluation).orThrow());
      assertThat(Scorer.of(RUBRIC).scoreInFull(evaluation).orThrow())
          .as("seed %s", seed)
          .isEqualTo(card);
    }
  }

  private static ImmutableMap<String, Integer> all(int year) {
    return year < 2023
        ? ImmutableMap.of("G", 60, "H1", 38)
        : ImmutableMap.of("G", 60, "H2", 38, "D", 2);
  }

  private static Evaluation evaluation(int year, Map<String, Integer> given) {
    Evaluation.Builder evaluation =
        Evaluation.builder()
            .rubric(RUBRIC.key())
            .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of("X-1"), Optional.empty()))
            .period(Period.ofYear(year))
            .invented(true);
    given.forEach(
        (item, number) ->
            evaluation.addAnswer(
                Answer.builder().item(PartId.of(item)).value(value(item, number)).build()));
    return evaluation.build();
  }

  private static AnswerValue value(String item, int number) {
    return item.equals("D") ? new CountAnswer(number) : new PointsAnswer(Points.of(number));
  }

  private static Validity days(String first, String last) {
    return new Validity(
        Optional.ofNullable(first).map(LocalDate::parse),
        Optional.ofNullable(last).map(LocalDate::parse));
  }
}

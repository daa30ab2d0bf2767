package org.chamberkit.cohort;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chamberkit.cohort.InventedCohort.COHORT;
import static org.chamberkit.cohort.InventedCohort.RUBRIC;
import static org.chamberkit.cohort.InventedCohort.YEAR;
import static org.chamberkit.cohort.InventedCohort.answer;
import static org.chamberkit.cohort.InventedCohort.visits;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.Ruling;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.review.Decision;
import org.chamberkit.review.Objection;
import org.chamberkit.review.Outcome;
import org.chamberkit.review.Reviewed;
import org.chamberkit.review.Reviewer;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** Objections, and what their decisions change for all who are compared; invented. */
class ReviewerTest {

  private static final CohortScorer SCORER = CohortScorer.builder(RUBRIC, COHORT).build();
  private static final ImmutableList<Evaluation> ALL =
      visits("A 9", "B 7", "X 3", "C 8", "Y 4", "E 6");

  private static final Objection RAISED =
      Objection.builder()
          .rubric(RUBRIC.key())
          .subject(ALL.get(1).subject())
          .period(YEAR)
          .invented(true)
          .raisedBy("district B")
          .raisedOn(LocalDate.of(2024, 2, 1))
          .addItem(PartId.of("visits"))
          .ground("two visits were not counted")
          .build();

  private static final Objection UPHELD =
      RAISED.withDecision(
          decision(
              Outcome.UPHELD,
              new Overriding(
                  PartId.of("visits"),
                  new Ruling.Answered(new CountAnswer(9)),
                  "review office",
                  LocalDate.of(2024, 2, 20),
                  "two more are on file")));

  @Test
  void says_what_moves_for_all_whose_places_move_with_an_objection_that_is_upheld() {
    Reviewed<CohortResult> reviewed = Reviewer.review(SCORER, ALL, UPHELD).orThrow();

    assertThat(reviewed.review().explain(Language.ENGLISH))
        .isEqualTo(
            """
            Objection of district B for B on 2024-02-01: two visits were not counted
            Upheld by review office on 2024-02-20: two more are on file
            B:
              item visits: 7 → 9
              item place: 4 → 5
              criterion D: 11 → 14
              base: 11 → 14
              total: 11 → 14
              place at item place: 3 → 1
            C:
              item place: 4.5 → 4
              criterion D: 12.5 → 12
              base: 12.5 → 12
              total: 12.5 → 12
              place at item place: 2 → 3
            """);
    assertThat(reviewed.review().explain(Language.CHINESE))
        .contains("review office于 2024-02-20 认定异议成立：two more are on file")
        .contains("  评分项 visits：7 → 9 分\n")
        .contains("  评分项 place 位次：3 → 1\n");
  }

  @Test
  void keeps_what_was_answered_before_on_record() {
    Reviewed<CohortResult> reviewed = Reviewer.review(SCORER, ALL, UPHELD).orThrow();

    Evaluation ruled = reviewed.evaluations().get(1);
    assertThat(ruled.answers()).isEqualTo(ALL.get(1).answers());
    assertThat(ruled.overridden()).hasSize(1);
    assertThat(reviewed.evaluations().get(0)).isEqualTo(ALL.get(0));
    assertThat(reviewed.result().cards().get(1).lines().get(0).replaced())
        .contains(new CountAnswer(7));
    assertThat(SCORER.score(reviewed.evaluations()).orThrow()).isEqualTo(reviewed.result());
  }

  @Test
  void changes_nothing_where_an_objection_is_dismissed() {
    Reviewed<CohortResult> reviewed =
        Reviewer.review(SCORER, ALL, RAISED.withDecision(decision(Outcome.DISMISSED))).orThrow();

    assertThat(reviewed.review().changes()).isEmpty();
    assertThat(reviewed.result()).isEqualTo(SCORER.score(ALL).orThrow());
    assertThat(reviewed.review().explain(Language.ENGLISH))
        .isEqualTo(
            """
            Objection of district B for B on 2024-02-01: two visits were not counted
            Dismissed by review office on 2024-02-20: as it was found
            """);
  }

  @Test
  void reviews_a_single_subject() {
    Rubric rubric =
        RUBRIC.withDimensions(
            Sample.criterion(
                    "D", InventedCohort.item("visits", 20, Sample.perOccurrence("1", "20")))
                .build());
    Evaluation evaluation = InventedCohort.evaluation("B", answer("visits", new CountAnswer(7)));
    Objection points =
        RAISED.withDecision(
            decision(
                Outcome.UPHELD,
                new Overriding(
                    PartId.of("visits"),
                    new Ruling.Awarded(Points.parse("8.5")),
                    "review office",
                    LocalDate.of(2024, 2, 20),
                    "judged anew")));

    Reviewed<ScoreCard> reviewed = Reviewer.review(Scorer.of(rubric), evaluation, points).orThrow();

    assertThat(reviewed.review().explain(Language.ENGLISH))
        .endsWith(
            "  item visits: 7 → 8.5\n  criterion D: 7 → 8.5\n  base: 7 → 8.5\n"
                + "  total: 7 → 8.5\n");
  }

  @Test
  void refuses_what_is_not_decided_or_about_nobody() {
    WithProblems<Reviewed<CohortResult>> reviewed =
        Reviewer.review(SCORER, ALL.subList(2, 4), RAISED);

    assertThat(
            reviewed.problems().stream()
                .map(problem -> problem.line(Language.ENGLISH))
                .collect(joining("\n")))
        .isEqualTo(
            """
            /decision: NOT_DECIDED The objection is not decided yet.
            /subject: OBJECTION_OF_NOBODY There is no evaluation of "B" by rubric "invented 1" for \
            2023-01-01/2023-12-31.""");
  }

  @Test
  void cannot_be_decided_before_it_is_raised_or_rule_where_nothing_is_upheld() {
    assertThatThrownBy(() -> UPHELD.withRaisedOn(LocalDate.of(2024, 3, 1)))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "/decision/decidedOn: DECIDED_BEFORE_RAISED The objection was raised on 2024-03-01, so"
                + " it cannot have been decided on 2024-02-20.");
    assertThatThrownBy(() -> decision(Outcome.UPHELD))
        .hasMessage(
            "/overridden: UPHELD_WITHOUT_RULING An objection that is upheld needs at least one"
                + " answer or points that count instead.");
    assertThatThrownBy(
            () -> decision(Outcome.DISMISSED, UPHELD.decision().orElseThrow().overridden().get(0)))
        .hasMessage(
            "/overridden: DISMISSED_WITH_RULING An objection that is dismissed changes nothing.");
  }

  private static Decision decision(Outcome outcome, Overriding... overridden) {
    return new Decision(
        outcome,
        "review office",
        LocalDate.of(2024, 2, 20),
        outcome == Outcome.UPHELD ? "two more are on file" : "as it was found",
        ImmutableList.copyOf(overridden));
  }
}

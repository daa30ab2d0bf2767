package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.scoring.Expected.exactly;
import static org.chamberkit.scoring.Expected.subtotal;
import static org.chamberkit.scoring.FiveGood.ratings;
import static org.chamberkit.scoring.FiveGood.replacing;
import static org.chamberkit.scoring.FiveGood.score;

import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Firing;
import org.chamberkit.award.FiringKind;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.ledger.Rebase;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiveGoodScorerTest {

  @Test
  void gives_the_card_that_was_worked_by_hand() {
    WithProblems<ScoreCard> card = FiveGood.SCORER.score(FiveGood.DISTRICT);

    assertThat(card.problems()).isEmpty();
    assertThat(card.orThrow())
        .isEqualTo(
            ScoreCard.builder()
                .rubric(FiveGoodRubric.RUBRIC.key())
                .subject(FiveGood.subject(FiveGood.EAST))
                .period(FiveGood.PERIOD)
                .invented(true)
                .references(FiveGood.ROUND.references())
                .addGate(
                    new GateLine(
                        FiveGoodRubric.GATE.id(), FiveGoodRubric.GATE.name(), Validity.ALWAYS))
                .addLines(
                    // 6 × 7 ÷ 8 = 42 ÷ 8
                    line("P1", "politics", "linear", "5.25"),
                    // 51 ÷ 60 = 0.85, which belongs to [0.85, 0.95)
                    line("P2", "politics", "banded", "4.5"),
                    // 4 × 6 ÷ 7 = 24 ÷ 7 = 3.428…
                    rounded("P3", "politics", "share", 24, 7, "3.43"),
                    // 4 × (0.2 × 1 + 0.2 × 0.8 + 0.6 × 0.8) = 4 × (0.2 + 0.16 + 0.48) = 4 × 0.84
                    line("P4", "politics", "gradedJudgement", "3.36"),
                    // Four of five, 1 each.
                    line("T1", "team", "checklist", "4"),
                    // 42 ÷ 700 = 0.06 and 37 ÷ 742 = 0.0498…, mean 0.0549…, less 0.06: −0.0050…,
                    // which belongs to [−0.01, 0)
                    line("T2", "team", "relativeToReference", "3"),
                    // 420 ÷ 700 = 0.6, which belongs to [0.6, 1]
                    line("T3", "team", "banded", "5"),
                    // 5 × (33 ÷ 42 − 0.5) ÷ (0.9 − 0.5) = 5 × 2 ÷ 7 ÷ 0.4 = 25 ÷ 7 = 3.571…
                    rounded("T4", "team", "linear", 25, 7, "3.57"),
                    // 6 × 11 ÷ 13 = 66 ÷ 13 = 5.076…
                    rounded("C1", "chambers", "share", 66, 13, "5.08"),
                    // No trade chamber was due.
                    notApplicable("C2", "chambers", "ratioToTarget"),
                    // 6 × 3 ÷ 14 ÷ 0.3 = 60 ÷ 14 = 30 ÷ 7 = 4.285…
                    rounded("C3", "chambers", "linear", 30, 7, "4.29"),
                    // 4 × 5 ÷ 6 = 10 ÷ 3 = 3.333…
                    rounded("C4", "chambers", "share", 10, 3, "3.33"),
                    // 5 × 34 ÷ 36 = 85 ÷ 18 = 4.722…
                    rounded("R1", "role", "ratioToTarget", 85, 18, "4.72"),
                    // 5 × 23 ÷ 21 = 115 ÷ 21 = 5.476…, at most 5
                    fired("R2", "role", "ratioToTarget", FiringKind.CAP, 115, 21, "5"),
                    // 5 × 9 ÷ 14 = 45 ÷ 14 = 3.214…
                    rounded("R3", "role", "share", 45, 14, "3.21"),
                    // 5 × 1, at most 4
                    fired("R4", "role", "perOccurrence", FiringKind.CAP, 5, 1, "4"),
                    // 20 + 9 + 5 + 3 = 37 valid votes of 39 ballots;
                    // 6 × (2000 + 720 + 300 + 120) ÷ (100 × 37) = 6 × 3140 ÷ 3700
                    // = 942 ÷ 185 = 5.0918…
                    rounded("R5", "role", "ballots", 942, 185, "5.09"),
                    // 5 × 5 ÷ 6 = 25 ÷ 6 = 4.166…
                    rounded("S1", "support", "ratioToTarget", 25, 6, "4.17"),
                    line("S2", "support", "yesNo", "5"),
                    // 5 × (0.2 × 1 + 0.2 × 1 + 0.6 × 0.8) = 5 × 0.88
                    line("S3", "support", "gradedJudgement", "4.4"),
                    // A at its highest 5, B 3, C 3
                    line("B1", "honours", "highestHonour", "11"),
                    // 3 × 0.5
                    line("D1", "lateness", "perOccurrence", "1.5"))
                .addSubtotals(
                    // 5.25 + 4.5 + 3.43 + 3.36
                    subtotal("politics", "16.54"),
                    // 4 + 3 + 5 + 3.57
                    subtotal("team", "15.57"),
                    // 5.08 + 4.29 + 3.33 = 12.7 of 6 + 6 + 4 = 16; 12.7 × 20 ÷ 16 = 15.875
                    new Subtotal(
                        PartId.of("chambers"),
                        Optional.empty(),
                        exactly("15.88"),
                        Optional.of(
                            new Rebase(
                                exactly("12.7"),
                                exactly("16"),
                                Points.of(20),
                                Rounding.halfUp(2)))),
                    // 4.72 + 5 + 3.21 + 4 + 5.09
                    subtotal("role", "22.02"),
                    // 4.17 + 5 + 4.4
                    subtotal("support", "13.57"))
                // 16.54 + 15.57 + 15.88 + 22.02 + 13.57
                .base(exactly("83.58"))
                .addSteps(
                    StepLine.builder()
                        .step(PartId.of("honours"))
                        .kind(AdjustmentKind.BONUS)
                        .reckoned(exactly("11"))
                        .cap(Points.of(10))
                        .addFiring(
                            new Firing(FiringKind.CAP, new Fraction(11, 1), new Fraction(10, 1)))
                        .effect(exactly("10"))
                        .build(),
                    StepLine.builder()
                        .step(PartId.of("lateness"))
                        .kind(AdjustmentKind.DEDUCTION)
                        .reckoned(exactly("1.5"))
                        .cap(Points.of(5))
                        .effect(exactly("-1.5"))
                        .build())
                // 83.58 + 10 − 1.5
                .total(exactly("92.08"))
                .addPerspectives(
                    // (1 + 1) ÷ 2, (0.8 + 1) ÷ 2, (0.8 + 0.8) ÷ 2
                    new PerspectiveMean(PartId.of("self"), Fraction.ONE),
                    new PerspectiveMean(PartId.of("members"), new Fraction(9, 10)),
                    new PerspectiveMean(PartId.of("superior"), new Fraction(4, 5)))
                .grade(
                    new GradeLine(PartId.of("grade"), FiveGoodRubric.GRADES.bands().get(0).grade()))
                .build());
  }

  @Test
  void gives_the_most_and_the_least_that_can_be_had() {
    assertThat(score(FiveGood.FULL).total()).contains(exactly("100"));
    assertThat(score(FiveGood.EMPTY).total()).contains(exactly("3.4"));
  }

  @Test
  void scores_the_same_items_by_the_names_and_points_of_another_version() {
    Item education = (Item) FiveGoodRubric.POLITICS.parts().get(0);
    Item work = (Item) FiveGoodRubric.POLITICS.parts().get(2);
    Criterion politics =
        FiveGoodRubric.POLITICS.withParts(
            education.withMaximum(Points.of(4)).withName(Name.of("教育培训", "Training")),
            FiveGoodRubric.POLITICS.parts().get(1),
            work.withMaximum(Points.of(6)),
            FiveGoodRubric.POLITICS.parts().get(3));
    RubricKey key = new RubricKey(FiveGoodRubric.RUBRIC.key().id(), "2024");
    Rubric later = FiveGood.withDimension(politics, 0).withKey(key);
    Evaluation evaluation = FiveGood.DISTRICT.withRubric(key);

    ScoreCard card = FiveGood.scorer(later).score(evaluation).orThrow();

    assertThat(FiveGood.line(card, "P1").points()).isEqualTo(exactly("3.5")); // 4 × 7 ÷ 8
    assertThat(FiveGood.line(card, "P3").points()).isEqualTo(exactly("5.14")); // 6 × 6 ÷ 7 = 5.142…
    // 92.08 − 5.25 − 3.43 + 3.5 + 5.14
    assertThat(card.total()).contains(exactly("92.04"));
    assertThat(Explanation.of(later, card, Language.ENGLISH))
        .contains("  Training (P1): 4 × 7 ÷ 8 = 3.5, maximum 4\n");
    assertThat(Expected.lines(FiveGood.SCORER.score(evaluation), Language.ENGLISH))
        .isEqualTo(
            "/rubric: OTHER_RUBRIC This evaluation answers rubric \"five-good-sample 2024\", "
                + "not \"five-good-sample 2020\".");
  }

  @ParameterizedTest(name = "to {0} places, marks of {1}, {2} and {3} earn {4}")
  @CsvSource(
      textBlock =
          """
          # places, self, members,   superior,  points
          # 4 × (0.2 × 1 + 0.2 × 1 + 0.6 × 0.8) = 3.52; rounded by perspective 0.8 + 0.8 + 1.8 = 3.4
          0,        excellent, excellent, good, 4
          1,        excellent, excellent, good, 3.5
          2,        excellent, excellent, good, 3.52
          # 4 × (0.2 × 0 + 0.2 × 0.6 + 0.6 × 0.8) = 2.4
          0,        poor,      fair,      good, 2
          2,        poor,      fair,      good, 2.4
          """)
  void mixes_the_perspectives_of_an_item_before_it_rounds(
      int places, String self, String members, String superior, String points) {
    Rubric rubric = FiveGoodRubric.RUBRIC.withRounding(Rounding.halfUp(places));
    Evaluation evaluation = replacing(FiveGood.FULL, "P4", ratings(self, members, superior));

    ScoreCard card = FiveGood.scorer(rubric).score(evaluation).orThrow();

    assertThat(FiveGood.line(card, "P4").points()).isEqualTo(exactly(points));
  }

  private static LedgerLine line(String item, String under, String rule, String points) {
    return bare(item, under, rule)
        .reckoned(Fraction.of(Points.parse(points).value()))
        .points(exactly(points))
        .build();
  }

  private static LedgerLine rounded(
      String item, String under, String rule, long above, long below, String points) {
    return fired(item, under, rule, FiringKind.ROUNDING, above, below, points);
  }

  private static LedgerLine fired(
      String item,
      String under,
      String rule,
      FiringKind kind,
      long above,
      long below,
      String points) {
    Fraction reckoned = new Fraction(above, below);
    return bare(item, under, rule)
        .reckoned(reckoned)
        .addFiring(new Firing(kind, reckoned, Fraction.of(Points.parse(points).value())))
        .points(exactly(points))
        .build();
  }

  private static LedgerLine notApplicable(String item, String under, String rule) {
    return bare(item, under, rule).applicable(false).points(PointsRange.ZERO).build();
  }

  /** A builder of a line of the district that was worked by hand. */
  private static LedgerLine.Builder bare(String item, String under, String rule) {
    AnswerValue answer =
        FiveGood.DISTRICT.answers().stream()
            .filter(given -> given.item().equals(PartId.of(item)))
            .findFirst()
            .orElseThrow()
            .value();
    return LedgerLine.builder()
        .item(PartId.of(item))
        .under(PartId.of(under))
        .rule(rule)
        .answer(answer);
  }
}

package org.chamberkit.scoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.scoring.FiveGood.ballots;
import static org.chamberkit.scoring.FiveGood.count;
import static org.chamberkit.scoring.FiveGood.honours;
import static org.chamberkit.scoring.FiveGood.ratings;
import static org.chamberkit.scoring.FiveGood.ratio;
import static org.chamberkit.scoring.FiveGood.replacing;
import static org.chamberkit.scoring.FiveGood.score;
import static org.chamberkit.scoring.FiveGood.share;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PartId;
import org.chamberkit.award.Firing;
import org.chamberkit.award.FiringKind;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.NotApplicablePolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiveGoodScorerTest {

  private static final Finding FRAUD =
      new Finding(PartId.of("fraud"), "invented numbers of members", LocalDate.of(2023, 11, 2));
  private static final Finding DISCIPLINE =
      new Finding(PartId.of("discipline"), "invented case", LocalDate.of(2022, 4, 30));

  @Test
  void gives_the_card_that_was_worked_by_hand() {
    WithProblems<ScoreCard> card = FiveGood.SCORER.score(FiveGood.DISTRICT);

    assertThat(card.problems()).isEmpty();
    assertThat(card.orThrow())
        .isEqualTo(
            ScoreCard.builder()
                .rubric(FiveGood.RUBRIC.key())
                .subject(FiveGood.subject(FiveGood.EAST))
                .period(FiveGood.PERIOD)
                .invented(true)
                .references(FiveGood.ROUND.references())
                .addGate(new GateLine(FiveGood.GATE.id(), FiveGood.GATE.name(), Validity.ALWAYS))
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
                .grade(new GradeLine(PartId.of("grade"), FiveGood.GRADES.bands().get(0).grade()))
                .build());
  }

  @Test
  void gives_the_most_and_the_least_that_can_be_had() {
    assertThat(score(FiveGood.FULL).total()).contains(exactly("100"));
    assertThat(score(FiveGood.EMPTY).total()).contains(exactly("3.4"));
  }

  @Test
  void leaves_the_whole_range_of_the_rubric_open_without_answers() {
    ScoreCard card = score(FiveGood.evaluation(FiveGood.EAST));

    assertThat(card.total()).contains(FiveGood.RUBRIC.range());
    assertThat(card.grade()).isEmpty();
  }

  @Test
  void scores_the_same_items_by_the_names_and_points_of_another_version() {
    Item education = (Item) FiveGood.POLITICS.parts().get(0);
    Item work = (Item) FiveGood.POLITICS.parts().get(2);
    Criterion politics =
        FiveGood.POLITICS.withParts(
            education.withMaximum(Points.of(4)).withName(Name.of("教育培训", "Training")),
            FiveGood.POLITICS.parts().get(1),
            work.withMaximum(Points.of(6)),
            FiveGood.POLITICS.parts().get(3));
    RubricKey key = new RubricKey(FiveGood.RUBRIC.key().id(), "2024");
    Rubric later = withDimension(politics, 0).withKey(key);
    Evaluation evaluation = FiveGood.DISTRICT.withRubric(key);

    ScoreCard card = FiveGood.scorer(later).score(evaluation).orThrow();

    assertThat(line(card, "P1").points()).isEqualTo(exactly("3.5")); // 4 × 7 ÷ 8
    assertThat(line(card, "P3").points()).isEqualTo(exactly("5.14")); // 6 × 6 ÷ 7 = 5.142…
    // 92.08 − 5.25 − 3.43 + 3.5 + 5.14
    assertThat(card.total()).contains(exactly("92.04"));
    assertThat(Explanation.of(later, card, Language.ENGLISH))
        .contains("  Training (P1): 4 × 7 ÷ 8 = 3.5, maximum 4\n");
    assertThat(lines(FiveGood.SCORER.score(evaluation), Language.ENGLISH))
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
    Rubric rubric = FiveGood.RUBRIC.withRounding(Rounding.halfUp(places));
    Evaluation evaluation = replacing(FiveGood.FULL, "P4", ratings(self, members, superior));

    ScoreCard card = FiveGood.scorer(rubric).score(evaluation).orThrow();

    assertThat(line(card, "P4").points()).isEqualTo(exactly(points));
  }

  @ParameterizedTest(name = "{0} and {1} do not apply: {2} of {3} make {4}")
  @CsvSource(
      textBlock =
          """
          # not applicable, both,  reckoned, applicable, points
          C1, C1, 8.22, 14, 11.74
          C2, C2, 6.22, 16, 7.78
          C3, C3, 8,    14, 11.43
          C4, C4, 8.22, 16, 10.28
          C1, C2, 4.22, 10, 8.44
          C1, C4, 6.22, 10, 12.44
          """)
  void raises_what_applies_to_the_full_points_and_rounds_once(
      String first, String second, String reckoned, String applicable, String points) {
    // C1 6 × 1 ÷ 3 = 2, C2 4 × 1 ÷ 1 = 4, C3 6 × 1 ÷ 9 ÷ 0.3 = 2.222…, so 2.22, C4 4 × 1 ÷ 2 = 2;
    // 8.22 × 20 ÷ 14 = 11.742…, 6.22 × 20 ÷ 16 = 7.775, 8 × 20 ÷ 14 = 11.428…,
    // 8.22 × 20 ÷ 16 = 10.275
    Evaluation district =
        replacing(
            replacing(
                replacing(replacing(FiveGood.FULL, "C1", share(1, 3)), "C2", ratio(1, 1)),
                "C3",
                share(1, 9)),
            "C4",
            share(1, 2));
    Evaluation evaluation =
        replacing(replacing(district, first, nothingDue(first)), second, nothingDue(second));

    Subtotal chambers = score(evaluation).subtotals().get(2);

    assertThat(chambers)
        .isEqualTo(
            new Subtotal(
                PartId.of("chambers"),
                Optional.empty(),
                exactly(points),
                Optional.of(
                    new Rebase(
                        exactly(reckoned),
                        exactly(applicable),
                        Points.of(20),
                        FiveGood.TWO_PLACES))));
  }

  private static AnswerValue nothingDue(String item) {
    return item.equals("C2") || item.startsWith("S") || item.equals("R1") || item.equals("R2")
        ? ratio(0, 0)
        : share(0, 0);
  }

  @Test
  void refuses_a_dimension_of_which_nothing_applies() {
    Evaluation evaluation = FiveGood.FULL;
    for (String item : ImmutableList.of("C1", "C2", "C3", "C4")) {
      evaluation = replacing(evaluation, item, nothingDue(item));
    }

    WithProblems<ScoreCard> card = FiveGood.SCORER.score(evaluation);

    assertThat(card.value()).isEmpty();
    assertThat(lines(card, Language.ENGLISH))
        .isEqualTo(
            "/answers: NOTHING_APPLIES No item of dimension \"chambers\" applies, "
                + "so its points cannot be worked out.");
    assertThat(lines(card, Language.CHINESE))
        .isEqualTo("/answers: NOTHING_APPLIES 维度“chambers”的所有评分项均不适用，无法计算得分。");
  }

  @Test
  void leaves_the_points_of_a_criterion_alone_where_the_rubric_says_so() {
    Rubric rubric = withDimension(FiveGood.CHAMBERS.withNotApplicable(NotApplicablePolicy.ZERO), 2);

    ScoreCard card = FiveGood.scorer(rubric).score(FiveGood.DISTRICT).orThrow();

    assertThat(card.subtotals().get(2)).isEqualTo(subtotal("chambers", "12.7"));
    // 83.58 − 15.88 + 12.7 + 10 − 1.5
    assertThat(card.total()).contains(exactly("88.9"));
  }

  @Test
  void leaves_a_criterion_aside_of_which_nothing_applies() {
    Criterion inner =
        FiveGood.CHAMBERS
            .withId(PartId.of("inner"))
            .withMaximum(Optional.empty())
            .withParts(FiveGood.CHAMBERS.parts().get(0), FiveGood.CHAMBERS.parts().get(1));
    Criterion outer =
        FiveGood.CHAMBERS.withParts(
            inner, FiveGood.CHAMBERS.parts().get(2), FiveGood.CHAMBERS.parts().get(3));
    Scorer scorer = FiveGood.scorer(withDimension(outer, 2));
    Evaluation half = replacing(FiveGood.DISTRICT, "C1", share(0, 0));

    // C3 4.29 + C4 3.33 = 7.62; × 20 ÷ 10
    ScoreCard card = scorer.score(half).orThrow();
    assertThat(card.subtotals().get(2).points()).isEqualTo(exactly("15.24"));
    assertThat(card.subtotals().get(3))
        .isEqualTo(
            new Subtotal(
                PartId.of("inner"),
                Optional.of(PartId.of("chambers")),
                PointsRange.ZERO,
                Optional.empty()));

    // C1 5.08 of 6, raised to 8.466…, so 8.47; + 4.29 + 3.33
    ScoreCard full = scorer.score(FiveGood.DISTRICT).orThrow();
    assertThat(full.subtotals().get(3).points()).isEqualTo(exactly("8.47"));
    assertThat(full.subtotals().get(2)).isEqualTo(subtotal("chambers", "16.09"));

    // C1 not answered and C2 not due: 0 to 10 for both, or 0 to 20 × 7.62 ÷ 10
    WithProblems<ScoreCard> open = scorer.score(Wenzhou.without(FiveGood.DISTRICT, "C1"));
    assertThat(open.orThrow().subtotals().get(3).points()).isEqualTo(between("0", "10"));
    assertThat(open.orThrow().subtotals().get(2).points()).isEqualTo(between("7.62", "17.62"));
  }

  @Test
  void gives_no_points_to_a_criterion_of_which_nothing_applies_where_the_rubric_says_so() {
    // Any answer about satisfaction earns at least 2.4 of 6.
    Criterion inner =
        FiveGood.ROLE
            .withId(PartId.of("inner"))
            .withMaximum(Optional.empty())
            .withParts(FiveGood.ROLE.parts().get(4));
    List<RubricPart> parts = new ArrayList<>(FiveGood.ROLE.parts());
    parts.set(4, inner);
    Rubric rubric =
        withDimension(
            FiveGood.ROLE.withParts(parts).withNotApplicable(NotApplicablePolicy.ZERO), 3);
    Scorer scorer = FiveGood.scorer(rubric);

    // 4.72 + 5 + 3.21 + 4
    ScoreCard none =
        scorer.score(replacing(FiveGood.DISTRICT, "R5", ballots(40, 2, 0, 0, 0, 0))).orThrow();
    assertThat(none.subtotals().get(3)).isEqualTo(subtotal("role", "16.93"));

    ScoreCard open = scorer.score(Wenzhou.without(FiveGood.DISTRICT, "R5")).orThrow();
    assertThat(open.subtotals().get(4).points()).isEqualTo(between("0", "6"));
    assertThat(open.subtotals().get(3).points()).isEqualTo(between("16.93", "22.93"));
    Rubric alone =
        rubric.withMaximum(Optional.empty()).withSteps().withDimensions(rubric.dimensions().get(3));
    assertThat(alone.range()).isEqualTo(between("0", "25"));
  }

  @Test
  void keeps_the_points_open_while_an_answer_is_missing() {
    // Proposals always apply: 0 to 4 instead of 4.
    WithProblems<ScoreCard> scored =
        FiveGood.SCORER.score(Wenzhou.without(FiveGood.DISTRICT, "R4"));

    ScoreCard card = scored.orThrow();
    assertThat(lines(scored, Language.ENGLISH))
        .isEqualTo("/answers: MISSING_ANSWER Item \"R4\" is not answered; its points are open.");
    assertThat(line(card, "R4"))
        .isEqualTo(
            LedgerLine.builder()
                .item(PartId.of("R4"))
                .under(PartId.of("role"))
                .rule("perOccurrence")
                .points(between("0", "4"))
                .build());
    assertThat(card.subtotals().get(3))
        .isEqualTo(
            new Subtotal(
                PartId.of("role"), Optional.empty(), between("18.02", "22.02"), Optional.empty()));
    assertThat(card.base()).contains(between("79.58", "83.58"));
    assertThat(card.total()).contains(between("88.08", "92.08"));
    assertThat(card.isProvisional()).isTrue();
    assertThat(card.grade()).isEmpty();
  }

  @Test
  void keeps_open_whether_an_item_applies_that_is_not_answered() {
    // The rest of the dimension is 5.09 + 4 + 5 + 3.21 = 17.3 of 20: with R1 17.3 to 22.3,
    // without it 17.3 × 25 ÷ 20 = 21.625, so 21.63, which lies between.
    ScoreCard card = score(Wenzhou.without(FiveGood.DISTRICT, "R1"));

    assertThat(card.subtotals().get(3))
        .isEqualTo(
            new Subtotal(
                PartId.of("role"),
                Optional.empty(),
                between("17.3", "22.3"),
                Optional.of(
                    new Rebase(
                        between("17.3", "22.3"),
                        between("20", "25"),
                        Points.of(25),
                        FiveGood.TWO_PLACES))));
    assertThat(card.total()).contains(between("87.36", "92.36"));
  }

  @ParameterizedTest(name = "without {0}, chambers have {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # C1 6, C3 6, C4 4 of a full district, where C2 does not apply.
          C1    | [12.5, 20]
          C3    | [12.5, 20]
          C4    | [15, 20]
          C1 C3 | [5, 20]
          # The one that applies in the end has all or nothing.
          C1 C3 C4 | [0, 20]
          """)
  void gives_all_that_any_choice_of_what_applies_can_give(String missing, String points) {
    Evaluation full = replacing(FiveGood.FULL, "C2", ratio(0, 0));

    ScoreCard card = score(Wenzhou.without(full, words(missing, ' ')));

    assertThat(card.subtotals().get(2).points()).hasToString(points);
  }

  @ParameterizedTest(name = "marks of {0}, {1} and {2} leave {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # self     | members   | superior  | points
          excellent  | excellent | excellent | 4
          -          | excellent | excellent | [3.2, 4]
          excellent  | good      | -         | [1.44, 3.84]
          -          | -         | good      | [1.92, 3.52]
          -          | -         | -         | [0, 4]
          """)
  void keeps_the_points_open_while_a_rating_is_missing(
      String self, String members, String superior, String points) {
    Evaluation evaluation = replacing(FiveGood.FULL, "P4", ratings(self, members, superior));

    WithProblems<ScoreCard> scored = FiveGood.SCORER.score(evaluation);

    ScoreCard card = scored.orThrow();
    assertThat(line(card, "P4").points()).hasToString(points);
    assertThat(line(card, "P4").answer()).isPresent();
    assertThat(line(card, "P4").reckoned().isPresent()).isEqualTo(scored.problems().isEmpty());
    assertThat(card.isProvisional()).isEqualTo(!scored.problems().isEmpty());
    assertThat(card.total()).contains(exactly("96").plus(line(card, "P4").points()));
    // A perspective that did not rate all judged items has no mean.
    assertThat(card.perspectives())
        .extracting(mean -> mean.perspective().text())
        .doesNotContainAnyElementsOf(
            self.equals("-") ? ImmutableList.of("self") : ImmutableList.of("nobody"))
        .hasSize(3 - scored.problems().size());
  }

  @Test
  void warns_of_each_rating_that_is_missing() {
    Evaluation evaluation = replacing(FiveGood.FULL, "S3", ratings("-", "good", "-"));

    WithProblems<ScoreCard> scored = FiveGood.SCORER.score(evaluation);

    assertThat(lines(scored, Language.ENGLISH))
        .isEqualTo(
            """
            /answers/19/value/ratings: MISSING_RATING \
            Item "S3" is not rated by "self"; its points are open.
            /answers/19/value/ratings: MISSING_RATING \
            Item "S3" is not rated by "superior"; its points are open.""");
    assertThat(lines(scored, Language.CHINESE))
        .isEqualTo(
            """
            /answers/19/value/ratings: MISSING_RATING 评价方“self”未对评分项“S3”评定，其得分待定。
            /answers/19/value/ratings: MISSING_RATING 评价方“superior”未对评分项“S3”评定，其得分待定。""");
  }

  @Test
  void takes_silence_for_no_points_where_the_rubric_says_so_though_any_answer_gives_more() {
    // An answer to T3 earns at least 1, one to R5 at least 2.4.
    Item members = ((Item) FiveGood.TEAM.parts().get(2)).withMissing(MissingPolicy.ZERO);
    Rubric rubric =
        withDimension(
            FiveGood.TEAM.withParts(
                FiveGood.TEAM.parts().stream()
                    .map(part -> part.id().equals(members.id()) ? members : part)
                    .toArray(RubricPart[]::new)),
            1);

    WithProblems<ScoreCard> scored =
        FiveGood.scorer(rubric).score(Wenzhou.without(FiveGood.EMPTY, "T3"));

    assertThat(scored.problems()).isEmpty();
    assertThat(line(scored.orThrow(), "T3").points()).isEqualTo(PointsRange.ZERO);
    assertThat(scored.orThrow().total()).contains(exactly("2.4"));
  }

  @ParameterizedTest(name = "{0} passes the gate: {1}")
  @CsvSource({"F-990101,true", "F-990102,true", "F-990103,false", "F-990104,false"})
  void scores_who_was_in_existence_on_each_day_of_the_round(String district, boolean passes) {
    Evaluation evaluation = FiveGood.DISTRICT.withSubject(FiveGood.subject(district));

    WithProblems<ScoreCard> scored = FiveGood.SCORER.score(evaluation);

    ScoreCard card = scored.orThrow();
    assertThat(scored.problems()).isEmpty();
    assertThat(card.isGated()).isEqualTo(!passes);
    assertThat(card.total().isPresent()).isEqualTo(passes);
    assertThat(card.isProvisional()).isFalse();
  }

  @Test
  void gives_a_card_without_points_where_a_gate_was_not_passed() {
    ScoreCard card =
        score(FiveGood.DISTRICT.withSubject(FiveGood.subject(FiveGood.YOUNG)).withFindings(FRAUD));

    assertThat(card)
        .isEqualTo(
            ScoreCard.builder()
                .rubric(FiveGood.RUBRIC.key())
                .subject(FiveGood.subject(FiveGood.YOUNG))
                .period(FiveGood.PERIOD)
                .invented(true)
                .addGate(
                    new GateLine(
                        FiveGood.GATE.id(),
                        FiveGood.GATE.name(),
                        Validity.startingOn(LocalDate.of(2022, 1, 2))))
                .addVeto(veto("data fraud", FRAUD))
                .build());
  }

  @ParameterizedTest(name = "honours of {0} add {1}")
  @CsvSource(
      textBlock =
          """
          # honours, of the items, added
          '',                                                                     0,  0
          A municipal 2022-01-01,                                                 1,  1
          A municipal 2022-01-01;A provincial 2022-01-02,                         3,  3
          A national 2022-01-02;A provincial 2022-01-01;A national 2023-12-31,    5,  5
          A national 2022-01-02;B national 2022-01-02,                            10, 10
          A national 2022-01-02;B national 2022-01-02;C municipal 2022-01-02,     11, 10
          A national 2022-01-02;B national 2022-01-02;C national 2022-01-02,      15, 10
          """)
  void adds_the_highest_honour_of_each_matter_up_to_10(
      String honours, String reckoned, String effect) {
    String[] each = words(honours, ';');

    ScoreCard card = score(replacing(FiveGood.FULL, "B1", honours(each)));

    assertThat(card.steps().get(0).reckoned()).isEqualTo(exactly(reckoned));
    assertThat(card.steps().get(0).effect()).isEqualTo(exactly(effect));
    assertThat(card.steps().get(0).firings()).hasSize(reckoned.equals(effect) ? 0 : 1);
    assertThat(card.total()).contains(exactly("100").plus(exactly(effect)));
  }

  @ParameterizedTest(name = "{0} late reports take off {1} and leave {2}")
  @CsvSource(
      textBlock =
          """
          # late, effect, total, before the floor
          0,      0,      3.4,
          1,      -0.5,   2.9,
          6,      -3,     0.4,
          7,      -3.5,   0,     -0.1
          10,     -5,     0,     -1.6
          11,     -5,     0,     -1.6
          """)
  void takes_off_at_most_5_and_leaves_no_less_than_nothing(
      long late, String effect, String total, String before) {
    ScoreCard card = score(replacing(FiveGood.EMPTY, "D1", count(late)));

    StepLine step = card.steps().get(1);
    assertThat(step.effect()).isEqualTo(exactly(effect));
    assertThat(step.firings()).hasSize(late > 10 ? 1 : 0);
    assertThat(step.floor())
        .isEqualTo(
            Optional.ofNullable(before)
                .map(points -> new Floor(Points.ZERO, exactly(points), PointsRange.ZERO)));
    assertThat(card.total()).contains(exactly(total));
  }

  @Test
  void keeps_an_open_total_from_falling_below_nothing() {
    Evaluation evaluation = Wenzhou.without(replacing(FiveGood.EMPTY, "D1", count(3)), "R4", "B1");

    ScoreCard card = score(evaluation);

    // 3.4 + 0 to 4 + 0 to 10 − 1.5
    assertThat(card.total()).contains(between("1.9", "15.9"));
    assertThat(card.steps().get(1).floor()).isEmpty();

    ScoreCard floored = score(replacing(evaluation, "D1", count(8)));
    assertThat(floored.steps().get(1).floor())
        .contains(new Floor(Points.ZERO, between("-0.6", "13.4"), between("0", "13.4")));
    assertThat(floored.total()).contains(between("0", "13.4"));

    // Late reports without an answer take off 0 to 5.
    ScoreCard open = score(Wenzhou.without(FiveGood.EMPTY, "D1"));
    assertThat(open.steps().get(1).reckoned()).hasToString("[0, ..)");
    assertThat(open.steps().get(1).effect()).isEqualTo(between("-5", "0"));
    assertThat(open.steps().get(1).floor())
        .contains(new Floor(Points.ZERO, between("-1.6", "3.4"), between("0", "3.4")));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      textBlock =
          """
          110,   recommend
          90,    recommend
          89.99, meets
          80,    meets
          79.99, improve
          70,    improve
          69.99, not
          0,     not
          """)
  void grades_each_end_of_a_band(String total, String grade) {
    assertThat(FiveGood.GRADES.grade(exactly(total)))
        .get()
        .extracting(given -> given.id().text())
        .isEqualTo(grade);
  }

  @ParameterizedTest(name = "nothing for {0}, {1} of 500 visited: {2}, {3}")
  @CsvSource(
      textBlock =
          """
          # nothing for,           visited, total, grade
          # 100, less 6 + 4, 6 + 4 + 5 + 5, 6 + 4 + 5 + 5 + 6 + 4; 5 × 499 ÷ 500 = 4.99
          '',                      500,     100,   recommend
          P1 P3,                   500,     90,    recommend
          P1 P3,                   499,     89.99, meets
          P1 P3 R3 S1,             500,     80,    meets
          P1 P3 R3 S1,             499,     79.99, improve
          P1 P3 R3 S1 C1 C2,       500,     70,    improve
          P1 P3 R3 S1 C1 C2,       499,     69.99, not
          """)
  void grades_by_the_hundredth(String nothing, long visited, String total, String grade) {
    Evaluation evaluation = replacing(FiveGood.FULL, "R1", ratio(visited, 500));
    for (Answer least : FiveGood.EMPTY.answers()) {
      if (ImmutableList.copyOf(words(nothing, ' ')).contains(least.item().text())) {
        evaluation = Wenzhou.replacing(evaluation, least);
      }
    }

    ScoreCard card = score(evaluation);

    assertThat(card.total()).contains(exactly(total));
    assertThat(card.grade()).get().extracting(line -> line.grade().id().text()).isEqualTo(grade);
  }

  @Test
  void grades_the_highest_and_the_lowest_total() {
    ScoreCard highest =
        score(
            replacing(
                FiveGood.FULL, "B1", honours("A national 2022-01-01", "B national 2022-01-01")));
    ScoreCard lowest = score(replacing(FiveGood.EMPTY, "D1", count(99)));

    assertThat(highest.total()).contains(exactly("110"));
    assertThat(highest.grade()).get().extracting(l -> l.grade().id().text()).isEqualTo("recommend");
    assertThat(lowest.total()).contains(exactly("0"));
    assertThat(lowest.grade()).get().extracting(l -> l.grade().id().text()).isEqualTo("not");
    assertThat(FiveGood.RUBRIC.range()).isEqualTo(between("0", "110"));
  }

  @Test
  void keeps_the_grade_open_while_the_total_can_lie_in_several_bands() {
    // 100 − 6 to 100, or what is re-based: all of it recommended.
    ScoreCard recommended = score(Wenzhou.without(FiveGood.FULL, "P1"));
    assertThat(recommended.total()).contains(between("94", "100"));
    assertThat(recommended.isProvisional()).isTrue();
    assertThat(recommended.grade())
        .get()
        .extracting(line -> line.grade().id().text())
        .isEqualTo("recommend");

    // 88.08 to 92.08
    assertThat(score(Wenzhou.without(FiveGood.DISTRICT, "R4")).grade()).isEmpty();

    // The lower end belongs to the band: 100 − 6, less 4 to 0.
    Evaluation lower = replacing(FiveGood.FULL, "P1", count(0));
    ScoreCard atEdge = score(Wenzhou.without(lower, "R4"));
    assertThat(atEdge.total()).contains(between("90", "94"));
    assertThat(atEdge.grade()).isPresent();

    // 89.99 to 93.99
    ScoreCard below = score(Wenzhou.without(replacing(lower, "R1", ratio(499, 500)), "R4"));
    assertThat(below.total()).contains(between("89.99", "93.99"));
    assertThat(below.grade()).isEmpty();
  }

  @Test
  void takes_the_grade_away_by_a_veto_and_keeps_the_points() {
    ScoreCard free = score(FiveGood.DISTRICT);
    ScoreCard card = score(FiveGood.DISTRICT.withFindings(DISCIPLINE, FRAUD));

    assertThat(card.isVetoed()).isTrue();
    assertThat(card.grade()).isEmpty();
    // In the order of the rubric.
    assertThat(card.vetoes())
        .containsExactly(
            veto("data fraud", FRAUD),
            veto("serious discipline case of the leading body", DISCIPLINE));
    assertThat(card).isEqualTo(free.withGrade(Optional.empty()).withVetoes(card.vetoes()));
  }

  @Test
  void takes_each_finding_of_the_same_ground() {
    Finding again = new Finding(FRAUD.ground(), "once more", LocalDate.of(2023, 12, 1));

    assertThat(score(FiveGood.DISTRICT.withFindings(again, FRAUD)).vetoes())
        .containsExactly(veto("data fraud", again), veto("data fraud", FRAUD));
  }

  private static String[] words(String text, char separator) {
    return Splitter.on(separator).omitEmptyStrings().splitToStream(text).toArray(String[]::new);
  }

  private static VetoLine veto(String name, Finding finding) {
    return new VetoLine(
        FiveGood.VETO.id(),
        FiveGood.VETO.grounds().stream()
            .map(ground -> ground.name())
            .filter(found -> found.in(Language.ENGLISH).equals(name))
            .findFirst()
            .orElseThrow(),
        finding);
  }

  private static Rubric withDimension(Criterion dimension, int index) {
    return FiveGood.RUBRIC.withDimensions(
        FiveGood.RUBRIC.dimensions().stream()
            .map(given -> given.equals(FiveGood.RUBRIC.dimensions().get(index)) ? dimension : given)
            .toArray(Criterion[]::new));
  }

  static LedgerLine line(ScoreCard card, String item) {
    return Maps.uniqueIndex(card.lines(), line -> line.item().text()).get(item);
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

  private static Subtotal subtotal(String part, String points) {
    return new Subtotal(PartId.of(part), Optional.empty(), exactly(points), Optional.empty());
  }

  private static PointsRange exactly(String points) {
    return PointsRange.exactly(Points.parse(points));
  }

  private static PointsRange between(String lowest, String highest) {
    return PointsRange.between(Points.parse(lowest), Points.parse(highest));
  }

  private static String lines(WithProblems<?> result, Language language) {
    return result.problems().stream().map(problem -> problem.line(language)).collect(joining("\n"));
  }
}

package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.scoring.Expected.between;
import static org.chamberkit.scoring.Expected.exactly;
import static org.chamberkit.scoring.Expected.lines;
import static org.chamberkit.scoring.Expected.subtotal;
import static org.chamberkit.scoring.FiveGood.ballots;
import static org.chamberkit.scoring.FiveGood.ratio;
import static org.chamberkit.scoring.FiveGood.replacing;
import static org.chamberkit.scoring.FiveGood.score;
import static org.chamberkit.scoring.FiveGood.scorer;
import static org.chamberkit.scoring.FiveGood.share;
import static org.chamberkit.scoring.FiveGood.withDimension;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.ledger.Rebase;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the points of what does not apply, or may not. */
class FiveGoodRebasingTest {

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
                        FiveGoodRubric.TWO_PLACES))));
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
    Rubric rubric =
        withDimension(FiveGoodRubric.CHAMBERS.withNotApplicable(NotApplicablePolicy.ZERO), 2);

    ScoreCard card = FiveGood.scorer(rubric).score(FiveGood.DISTRICT).orThrow();

    assertThat(card.subtotals().get(2)).isEqualTo(subtotal("chambers", "12.7"));
    // 83.58 − 15.88 + 12.7 + 10 − 1.5
    assertThat(card.total()).contains(exactly("88.9"));
  }

  @Test
  void leaves_a_criterion_aside_of_which_nothing_applies() {
    Criterion inner =
        FiveGoodRubric.CHAMBERS
            .withId(PartId.of("inner"))
            .withMaximum(Optional.empty())
            .withParts(
                FiveGoodRubric.CHAMBERS.parts().get(0), FiveGoodRubric.CHAMBERS.parts().get(1));
    Criterion outer =
        FiveGoodRubric.CHAMBERS.withParts(
            inner, FiveGoodRubric.CHAMBERS.parts().get(2), FiveGoodRubric.CHAMBERS.parts().get(3));
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
        FiveGoodRubric.ROLE
            .withId(PartId.of("inner"))
            .withMaximum(Optional.empty())
            .withParts(FiveGoodRubric.ROLE.parts().get(4));
    List<RubricPart> parts = new ArrayList<>(FiveGoodRubric.ROLE.parts());
    parts.set(4, inner);
    Rubric rubric =
        withDimension(
            FiveGoodRubric.ROLE.withParts(parts).withNotApplicable(NotApplicablePolicy.ZERO), 3);
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
                        FiveGoodRubric.TWO_PLACES))));
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

    ScoreCard card =
        score(
            Wenzhou.without(full, Splitter.on(' ').splitToStream(missing).toArray(String[]::new)));

    assertThat(card.subtotals().get(2).points()).hasToString(points);
  }
}

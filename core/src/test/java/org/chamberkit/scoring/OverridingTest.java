package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chamberkit.scoring.Expected.exactly;
import static org.chamberkit.scoring.Expected.lines;
import static org.chamberkit.scoring.FiveGood.line;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.award.Firing;
import org.chamberkit.award.FiringKind;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.Ruling;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Reading;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** Answers and points that were overridden, with who did it and why. */
class OverridingTest {

  /** Proposals: 1 point each, at most 4; answered with 5. */
  private static final String PROPOSALS = "R4";

  private static final Evaluation DISTRICT = FiveGood.DISTRICT;

  @Test
  void puts_another_answer_in_the_place_of_the_given_one_which_stays_on_record() {
    Overriding over = over(PROPOSALS, new Ruling.Answered(new CountAnswer(3)));

    ScoreCard card = FiveGood.score(DISTRICT.withOverridden(over));

    LedgerLine line = line(card, PROPOSALS);
    assertThat(line.points()).isEqualTo(exactly("3"));
    assertThat(line.answer()).contains(new CountAnswer(3));
    assertThat(line.replaced()).contains(new CountAnswer(5));
    assertThat(line.overridden()).contains(over);
    assertThat(card.total()).contains(exactly("91.08"));
    assertThat(Explanation.of(FiveGoodRubric.RUBRIC, card, Language.ENGLISH))
        .contains(
            "Overridden by review office on 2024-02-01: two were filed twice; the answer was 5");
    assertThat(Explanation.of(FiveGoodRubric.RUBRIC, card, Language.CHINESE))
        .contains("review office于 2024-02-01 改判：two were filed twice；原答案为 5");
  }

  @Test
  void gives_points_whatever_the_answer_earns_and_says_so_in_the_ledger() {
    Overriding over = over(PROPOSALS, new Ruling.Awarded(Points.parse("2.5")));

    ScoreCard card = FiveGood.score(DISTRICT.withOverridden(over));

    LedgerLine line = line(card, PROPOSALS);
    assertThat(line.points()).isEqualTo(exactly("2.5"));
    assertThat(line.answer()).contains(new CountAnswer(5));
    assertThat(line.reckoned()).contains(new Fraction(5, 1));
    assertThat(line.firings())
        .containsExactly(
            new Firing(FiringKind.CAP, new Fraction(5, 1), new Fraction(4, 1)),
            new Firing(FiringKind.OVERRIDING, new Fraction(4, 1), new Fraction(5, 2)));
    assertThat(card.total()).contains(exactly("90.58"));
    assertThat(Explanation.of(FiveGoodRubric.RUBRIC, card, Language.ENGLISH))
        .contains("cut down from 5 to the cap 4, overridden from 4 to 2.5");
  }

  @Test
  void settles_an_item_that_is_not_answered_or_whose_answer_is_not_known() {
    Overriding over = over(PROPOSALS, new Ruling.Awarded(Points.of(2)));
    Evaluation silent = Wenzhou.without(DISTRICT, PROPOSALS).withOverridden(over);
    Evaluation unknown =
        FiveGood.replacing(
                DISTRICT, PROPOSALS, new LackingAnswer(Reading.Lack.UNKNOWN, Optional.empty()))
            .withOverridden(over);
    Evaluation answered =
        Wenzhou.without(DISTRICT, PROPOSALS)
            .withOverridden(over(PROPOSALS, new Ruling.Answered(new CountAnswer(2))));

    for (Evaluation evaluation : ImmutableList.of(silent, unknown, answered)) {
      ScoreCard card = FiveGood.score(evaluation);
      assertThat(line(card, PROPOSALS).points()).isEqualTo(exactly("2"));
      assertThat(card.isProvisional()).isFalse();
      assertThat(Explanation.of(FiveGoodRubric.RUBRIC, card, Language.ENGLISH))
          .contains("Overridden by review office");
    }
    assertThat(FiveGood.SCORER.score(silent).problems()).isEmpty();
    assertThat(Explanation.of(FiveGoodRubric.RUBRIC, FiveGood.score(silent), Language.ENGLISH))
        .contains("(R4): overridden to 2\n");
  }

  @Test
  void counts_the_last_of_several_rulings_and_keeps_them_all() {
    Evaluation evaluation =
        DISTRICT.withOverridden(
            over(PROPOSALS, new Ruling.Awarded(Points.of(1))),
            over(PROPOSALS, new Ruling.Answered(new CountAnswer(2))));

    assertThat(line(FiveGood.score(evaluation), PROPOSALS).points()).isEqualTo(exactly("2"));
    assertThat(evaluation.overridden()).hasSize(2);
  }

  @Test
  void says_at_once_all_that_does_not_fit_the_rubric() {
    WithProblems<ScoreCard> scored =
        FiveGood.SCORER.score(
            DISTRICT.withOverridden(
                over("X9", new Ruling.Awarded(Points.of(1))),
                over(PROPOSALS, new Ruling.Awarded(Points.parse("4.5"))),
                over("P1", new Ruling.Answered(new CountAnswer(-1)))));

    assertThat(scored.value()).isEmpty();
    assertThat(lines(scored, Language.ENGLISH))
        .contains("/overridden/0/item: UNKNOWN_ITEM The rubric has no item \"X9\"")
        .contains(
            "/overridden/1/ruling/points: OVERRIDDEN_OUT_OF_RANGE Item \"R4\" can earn [0, 4] points,"
                + " but it is overridden with 4.5.")
        .contains("/overridden/2/ruling/answer/count: NEGATIVE_COUNT ");
  }

  @Test
  void cannot_differ_from_its_line() {
    LedgerLine line =
        line(
            FiveGood.score(
                DISTRICT.withOverridden(over(PROPOSALS, new Ruling.Answered(new CountAnswer(3))))),
            PROPOSALS);

    assertThatThrownBy(() -> line.withAnswer(new CountAnswer(4)))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "OVERRIDING_DIFFERS Item \"R4\" must have the answer or the points that it was overridden"
                + " with.");
  }

  private static Overriding over(String item, Ruling ruling) {
    return new Overriding(
        PartId.of(item), ruling, "review office", LocalDate.of(2024, 2, 1), "two were filed twice");
  }
}

package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.scoring.Expected.between;
import static org.chamberkit.scoring.Expected.exactly;
import static org.chamberkit.scoring.Expected.lines;
import static org.chamberkit.scoring.FiveGood.line;
import static org.chamberkit.scoring.FiveGood.ratings;
import static org.chamberkit.scoring.FiveGood.replacing;
import static org.chamberkit.scoring.FiveGood.score;
import static org.chamberkit.scoring.FiveGood.withDimension;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card says while answers or ratings are missing. */
class FiveGoodOpenPointsTest {

  @Test
  void leaves_the_whole_range_of_the_rubric_open_without_answers() {
    ScoreCard card = score(FiveGood.evaluation(FiveGood.EAST));

    assertThat(card.total()).contains(FiveGoodRubric.RUBRIC.range());
    assertThat(card.grade()).isEmpty();
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
    Item members = ((Item) FiveGoodRubric.TEAM.parts().get(2)).withMissing(MissingPolicy.ZERO);
    Rubric rubric =
        withDimension(
            FiveGoodRubric.TEAM.withParts(
                FiveGoodRubric.TEAM.parts().stream()
                    .map(part -> part.id().equals(members.id()) ? members : part)
                    .toArray(RubricPart[]::new)),
            1);

    WithProblems<ScoreCard> scored =
        FiveGood.scorer(rubric).score(Wenzhou.without(FiveGood.EMPTY, "T3"));

    assertThat(scored.problems()).isEmpty();
    assertThat(line(scored.orThrow(), "T3").points()).isEqualTo(PointsRange.ZERO);
    assertThat(scored.orThrow().total()).contains(exactly("2.4"));
  }
}

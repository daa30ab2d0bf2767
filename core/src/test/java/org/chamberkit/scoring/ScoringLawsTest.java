package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** What holds for every rubric and every evaluation, tried on several hundred drawn from seeds. */
class ScoringLawsTest {

  private static final int SEEDS = 300;

  @Test
  void the_parts_add_up_to_what_is_reckoned_by_other_means() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomEvaluations drawn = new RandomEvaluations(seed);
      Evaluation evaluation = drawn.evaluation(percent(seed));
      ScoreCard card = score(drawn, evaluation);
      Reckoning reckoning = new Reckoning(drawn.rubric(), evaluation);

      assertThat(total(card)).as("seed %s", seed).isEqualTo(reckoning.total());
      assertThat(card.base()).as("seed %s", seed).contains(reckoning.base());
      for (Criterion dimension : drawn.rubric().dimensions()) {
        checkSubtotals(dimension, card, reckoning, seed);
      }
      for (int i = 0; i < card.steps().size(); i++) {
        assertThat(card.steps().get(i).effect())
            .as("seed %s, step %s", seed, i)
            .isEqualTo(reckoning.of((Adjustment) drawn.rubric().steps().get(i)));
      }
    }
  }

  @Test
  void a_higher_answer_never_lowers_the_total_and_in_a_deduction_never_raises_it() {
    int moved = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomEvaluations drawn = new RandomEvaluations(seed);
      Evaluation evaluation = drawn.evaluation(percent(seed));
      PointsRange total = total(score(drawn, evaluation));
      ImmutableMap<PartId, Item> items = Maps.uniqueIndex(drawn.items(), Item::id);
      for (Answer answer : evaluation.answers()) {
        Item item = items.get(answer.item());
        Answer raised = answer.withValue(drawn.raised(item, answer.value()));
        PointsRange after = total(score(drawn, Wenzhou.replacing(evaluation, raised)));

        boolean isDeducted = drawn.isDeducted(item);
        PointsRange lower = isDeducted ? after : total;
        PointsRange higher = isDeducted ? total : after;
        String what = "seed %s, %s from %s".formatted(seed, raised, answer);
        checkNotAbove(what, lower.lowest(), higher.lowest());
        checkNotAbove(what, lower.highest(), higher.highest());
        moved += after.equals(total) ? 0 : 1;
      }
    }
    assertThat(moved).as("answers that moved a total").isGreaterThan(SEEDS);
  }

  @Test
  void the_order_of_the_answers_does_not_matter() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomEvaluations drawn = new RandomEvaluations(seed);
      Evaluation evaluation = drawn.evaluation(percent(seed));
      Evaluation shuffled = evaluation.withAnswers(drawn.shuffled(evaluation.answers()));
      Scorer scorer = Scorer.of(drawn.rubric());

      assertThat(scorer.score(shuffled)).as("seed %s", seed).isEqualTo(scorer.score(evaluation));
    }
  }

  @Test
  void scoring_twice_gives_the_same_card() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomEvaluations drawn = new RandomEvaluations(seed);
      RandomEvaluations again = new RandomEvaluations(seed);
      WithProblems<ScoreCard> first =
          Scorer.of(drawn.rubric()).score(drawn.evaluation(percent(seed)));
      Scorer scorer = Scorer.of(again.rubric());
      Evaluation evaluation = again.evaluation(percent(seed));

      assertThat(scorer.score(evaluation)).as("seed %s", seed).isEqualTo(first);
      assertThat(scorer.score(evaluation)).as("seed %s, once more", seed).isEqualTo(first);
    }
  }

  @Test
  void the_total_lies_within_the_range_of_the_rubric() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomEvaluations drawn = new RandomEvaluations(seed);
      PointsRange total = total(score(drawn, drawn.evaluation(percent(seed))));

      assertThat(drawn.rubric().range().contains(total))
          .as("seed %s: %s within %s", seed, total, drawn.rubric().range())
          .isTrue();
    }
  }

  @Test
  void without_answers_the_whole_range_of_the_rubric_is_open() {
    int tried = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomEvaluations drawn = new RandomEvaluations(seed);
      if (drawn.items().stream().allMatch(i -> i.missing() == MissingPolicy.PROVISIONAL)) {
        assertThat(total(score(drawn, drawn.evaluation(0))))
            .as("seed %s", seed)
            .isEqualTo(drawn.rubric().range());
        tried++;
      }
    }
    assertThat(tried).as("rubrics where no silence counts as none").isPositive();
  }

  @Test
  void a_provisional_card_contains_the_total_of_every_completion() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomEvaluations drawn = new RandomEvaluations(seed);
      Evaluation evaluation = drawn.evaluation(percent(seed) / 2);
      PointsRange total = total(score(drawn, evaluation));
      for (int i = 0; i < 10; i++) {
        ScoreCard completed = score(drawn, drawn.completed(evaluation));

        assertThat(completed.isProvisional()).as("seed %s", seed).isFalse();
        assertThat(total.contains(total(completed)))
            .as("seed %s: %s within %s", seed, total(completed), total)
            .isTrue();
      }
    }
  }

  @Test
  void a_provisional_card_is_no_wider_than_its_completions() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomEvaluations drawn = new RandomEvaluations(seed);
      Evaluation evaluation = drawn.evaluation(percent(seed) / 2);
      PointsRange total = total(score(drawn, evaluation));
      PointsRange lowest = total(score(drawn, drawn.completed(evaluation, false)));
      PointsRange highest = total(score(drawn, drawn.completed(evaluation, true)));

      if (total.lowest().isPresent()) {
        assertThat(lowest.exact()).as("seed %s", seed).isEqualTo(total.lowest());
      }
      if (total.highest().isPresent()) {
        assertThat(highest.exact()).as("seed %s", seed).isEqualTo(total.highest());
      }
    }
  }

  @Test
  void an_explanation_has_a_line_for_every_part_in_both_languages() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomEvaluations drawn = new RandomEvaluations(seed);
      ScoreCard card = score(drawn, drawn.evaluation(percent(seed)));
      int heading = 4;
      int ending = card.isProvisional() ? 3 : 2;
      int parts = card.subtotals().size() + card.lines().size() + card.steps().size();
      String english = Explanation.of(drawn.rubric(), card, Language.ENGLISH);
      String chinese = Explanation.of(drawn.rubric(), card, Language.CHINESE);

      assertThat(english.lines()).as("seed %s", seed).hasSize(heading + parts + ending);
      assertThat(chinese.lines()).as("seed %s", seed).hasSize(heading + parts + ending);
      for (LedgerLine line : card.lines()) {
        assertThat(english).as("seed %s", seed).containsOnlyOnce("(" + line.item() + ")");
        assertThat(chinese).as("seed %s", seed).containsOnlyOnce("（" + line.item() + "）");
      }
    }
  }

  /** How many of a hundred items are answered: none to all, by turns. */
  private static int percent(long seed) {
    return (int) (seed % 5) * 25;
  }

  private static ScoreCard score(RandomEvaluations drawn, Evaluation evaluation) {
    return Scorer.of(drawn.rubric()).score(evaluation).orThrow();
  }

  private static PointsRange total(ScoreCard card) {
    return card.total().orElseThrow();
  }

  private static void checkSubtotals(
      Criterion criterion, ScoreCard card, Reckoning reckoning, long seed) {
    ImmutableMap<PartId, Subtotal> subtotals = Maps.uniqueIndex(card.subtotals(), Subtotal::part);
    assertThat(subtotals.get(criterion.id()).points())
        .as("seed %s, criterion %s", seed, criterion.id())
        .isEqualTo(reckoning.of(criterion));
    for (RubricPart part : criterion.parts()) {
      if (part instanceof Criterion below) {
        checkSubtotals(below, card, reckoning, seed);
      }
    }
  }

  /** Checks two ends of the same side; where one has no bound, neither has the other. */
  private static void checkNotAbove(String what, Optional<Points> lower, Optional<Points> higher) {
    assertThat(lower.isPresent()).as(what).isEqualTo(higher.isPresent());
    if (lower.isPresent()) {
      assertThat(lower.get()).as(what).isLessThanOrEqualTo(higher.get());
    }
  }
}

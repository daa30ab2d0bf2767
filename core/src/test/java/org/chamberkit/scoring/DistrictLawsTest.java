package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** What holds for districts that are evaluated by items of all kinds, drawn from seeds. */
class DistrictLawsTest {

  private static final int SEEDS = 200;
  private static final ImmutableList<Answer> NO_ANSWERS = ImmutableList.of();

  @Test
  void the_lines_add_up_and_are_raised_to_the_total() {
    int reckoned = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomDistricts drawn = new RandomDistricts(seed);
      Optional<ScoreCard> scored = drawn.scorer().score(drawn.evaluation(100)).value();
      if (scored.isEmpty()) {
        continue;
      }
      ScoreCard card = scored.get();
      BigDecimal base = BigDecimal.ZERO;
      for (Criterion dimension : drawn.rubric().dimensions()) {
        base = base.add(reckoned(drawn, dimension, card).orElseThrow());
      }
      BigDecimal bonus = sum(card, FiveGoodRubric.BONUS.id()).min(BigDecimal.TEN);
      BigDecimal deduction = sum(card, FiveGoodRubric.DEDUCTION.id()).min(BigDecimal.valueOf(5));
      BigDecimal total = base.add(bonus).subtract(deduction).max(BigDecimal.ZERO);

      assertThat(number(card.base())).as("seed %s", seed).isEqualByComparingTo(base);
      assertThat(number(card.total())).as("seed %s", seed).isEqualByComparingTo(total);
      reckoned++;
    }
    assertThat(reckoned).as("cards").isGreaterThan(SEEDS / 2);
  }

  @Test
  void the_total_lies_within_the_range_of_the_rubric() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomDistricts drawn = new RandomDistricts(seed);
      PointsRange range = drawn.rubric().range();
      Optional<ScoreCard> scored = drawn.scorer().score(drawn.evaluation(percent(seed))).value();

      if (scored.isPresent()) {
        assertThat(range.contains(total(scored.get())))
            .as("seed %s: %s within %s", seed, total(scored.get()), range)
            .isTrue();
      }
    }
  }

  @Test
  void a_provisional_card_contains_the_total_of_every_completion() {
    int moved = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomDistricts drawn = new RandomDistricts(seed);
      Evaluation evaluation = drawn.evaluation(50 + percent(seed) / 2);
      Optional<ScoreCard> scored = drawn.scorer().score(evaluation).value();
      for (int i = 0; i < 5 && scored.isPresent(); i++) {
        Optional<ScoreCard> completed = drawn.scorer().score(drawn.completed(evaluation)).value();
        if (completed.isPresent()) {
          checkContains(seed, scored.get(), completed.get());
          moved += total(completed.get()).equals(total(scored.get())) ? 0 : 1;
        }
      }
    }
    assertThat(moved).as("completions of an open total").isGreaterThan(SEEDS * 2);
  }

  @Test
  void a_provisional_card_is_no_wider_than_its_completions() {
    int tried = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomDistricts drawn = new RandomDistricts(seed);
      Evaluation evaluation = drawn.evaluationWithout((int) (seed % 4));
      Optional<ScoreCard> scored = drawn.scorer().score(evaluation).value();
      Optional<PointsRange> hull = Optional.empty();
      for (Evaluation extreme : drawn.extremes(evaluation)) {
        Optional<ScoreCard> completed = drawn.scorer().score(extreme).value();
        if (completed.isPresent()) {
          Points total = total(completed.get()).exact().orElseThrow();
          hull = Optional.of(hull.orElse(PointsRange.exactly(total)).reachingTo(total));
        }
      }
      if (hull.isPresent()) {
        assertThat(scored.flatMap(ScoreCard::total)).as("seed %s", seed).isEqualTo(hull);
        tried += hull.get().exact().isEmpty() ? 1 : 0;
      }
    }
    assertThat(tried).as("open totals").isGreaterThan(SEEDS / 3);
  }

  @Test
  void more_of_what_is_asked_for_never_lowers_an_item() {
    int moved = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomDistricts drawn = new RandomDistricts(seed);
      Evaluation evaluation = drawn.evaluation(50 + percent(seed) / 2);
      Optional<ScoreCard> scored = drawn.scorer().score(evaluation).value();
      for (Answer answer : scored.isPresent() ? evaluation.answers() : NO_ANSWERS) {
        Item item = item(drawn, answer);
        Answer raised = answer.withValue(drawn.raised(item, answer.value()));
        ScoreCard before = scored.orElseThrow();
        ScoreCard after = drawn.scorer().score(Wenzhou.replacing(evaluation, raised)).orThrow();
        boolean isDeducted = FiveGoodRubric.DEDUCTION.items().contains(item);

        String what = "seed %s, %s from %s".formatted(seed, raised, answer);
        checkNotAbove(what, points(before, item), points(after, item));
        checkNotAbove(what, total(isDeducted ? after : before), total(isDeducted ? before : after));
        moved += total(after).equals(total(before)) ? 0 : 1;
      }
    }
    assertThat(moved).as("answers that moved a total").isGreaterThan(SEEDS * 3);
  }

  @Test
  void the_order_of_the_answers_does_not_matter() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomDistricts drawn = new RandomDistricts(seed);
      Evaluation evaluation = drawn.evaluation(percent(seed));
      Evaluation shuffled = evaluation.withAnswers(drawn.shuffled(evaluation.answers()));

      assertThat(drawn.scorer().score(shuffled).value())
          .as("seed %s", seed)
          .isEqualTo(drawn.scorer().score(evaluation).value());
    }
  }

  @Test
  void the_card_of_a_district_is_the_same_whoever_is_scored_before_it() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomDistricts drawn = new RandomDistricts(seed);
      Evaluation evaluation = drawn.evaluation(percent(seed));
      Evaluation other =
          drawn.evaluation(percent(seed + 1)).withSubject(FiveGood.subject(FiveGood.WEST));
      WithProblems<ScoreCard> alone = FiveGood.scorer(drawn.rubric()).score(evaluation);

      drawn.scorer().score(other);

      assertThat(drawn.scorer().score(evaluation)).as("seed %s", seed).isEqualTo(alone);
      assertThat(drawn.scorer().score(evaluation)).as("seed %s, again", seed).isEqualTo(alone);
    }
  }

  @Test
  void an_explanation_tells_every_part_in_both_languages() {
    for (long seed = 1; seed <= SEEDS / 4; seed++) {
      RandomDistricts drawn = new RandomDistricts(seed);
      Optional<ScoreCard> scored = drawn.scorer().score(drawn.evaluation(percent(seed))).value();
      if (scored.isPresent()) {
        ScoreCard card = scored.get();
        String english = Explanation.of(drawn.rubric(), card, Language.ENGLISH);
        String chinese = Explanation.of(drawn.rubric(), card, Language.CHINESE);
        for (LedgerLine line : card.lines()) {
          assertThat(english).as("seed %s", seed).containsOnlyOnce("(" + line.item() + ")");
          assertThat(chinese).as("seed %s", seed).containsOnlyOnce("（" + line.item() + "）");
        }
        assertThat(english).as("seed %s", seed).contains("\nTotal: ").endsWith("\n");
        assertThat(english.lines().count()).as("seed %s", seed).isEqualTo(chinese.lines().count());
      }
    }
  }

  /** How many of a hundred items are answered: none to all, by turns. */
  private static int percent(long seed) {
    return (int) (seed % 5) * 25;
  }

  /** A criterion reckoned from the lines of the card by other means; absent if nothing applies. */
  private static Optional<BigDecimal> reckoned(
      RandomDistricts drawn, Criterion criterion, ScoreCard card) {
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal worth = BigDecimal.ZERO;
    BigDecimal full = BigDecimal.ZERO;
    for (RubricPart part : criterion.parts()) {
      Optional<BigDecimal> of =
          part instanceof Criterion inner
              ? reckoned(drawn, inner, card)
              : Optional.of(line(card, part.id()))
                  .filter(LedgerLine::applicable)
                  .map(line -> number(Optional.of(line.points())));
      BigDecimal maximum = part.worth().value().toBigDecimal();
      points = points.add(of.orElse(BigDecimal.ZERO));
      worth = of.isPresent() || !criterion.rebases() ? worth.add(maximum) : worth;
      full = full.add(maximum);
    }
    if (worth.signum() == 0) {
      return Optional.empty();
    }
    Rounding rounding = drawn.rubric().rounding().orElseThrow();
    return Optional.of(
        worth.compareTo(full) < 0
            ? points.multiply(full).divide(worth, rounding.places(), rounding.mode())
            : points);
  }

  private static LedgerLine line(ScoreCard card, PartId item) {
    return card.lines().stream().filter(line -> line.item().equals(item)).findFirst().orElseThrow();
  }

  private static BigDecimal sum(ScoreCard card, PartId under) {
    return card.lines().stream()
        .filter(line -> line.under().equals(under))
        .map(line -> number(Optional.of(line.points())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal number(Optional<PointsRange> points) {
    return points.flatMap(PointsRange::exact).orElseThrow().value().toBigDecimal();
  }

  private static PointsRange total(ScoreCard card) {
    return card.total().orElseThrow();
  }

  private static PointsRange points(ScoreCard card, Item item) {
    return line(card, item.id()).points();
  }

  private static void checkContains(long seed, ScoreCard open, ScoreCard completed) {
    assertThat(completed.isProvisional()).as("seed %s", seed).isFalse();
    assertThat(total(open).contains(total(completed)))
        .as("seed %s: %s within %s", seed, total(completed), total(open))
        .isTrue();
    for (int i = 0; i < open.subtotals().size(); i++) {
      if (open.subtotals().get(i).under().isPresent()) {
        continue; // What its points are if it applies at all.
      }
      PointsRange subtotal = open.subtotals().get(i).points();
      PointsRange of = completed.subtotals().get(i).points();
      assertThat(subtotal.contains(of))
          .as("seed %s, subtotal %s: %s within %s", seed, i, of, subtotal)
          .isTrue();
    }
    assertThat(open.grade().isEmpty() || open.grade().equals(completed.grade()))
        .as("seed %s: grade %s, completed %s", seed, open.grade(), completed.grade())
        .isTrue();
  }

  /** Checks two ends of the same side; where one has no bound, neither has the other. */
  private static void checkNotAbove(String what, PointsRange lower, PointsRange higher) {
    checkNotAbove(what, lower.lowest(), higher.lowest());
    checkNotAbove(what, lower.highest(), higher.highest());
  }

  private static void checkNotAbove(String what, Optional<Points> lower, Optional<Points> higher) {
    assertThat(lower.isPresent()).as(what).isEqualTo(higher.isPresent());
    if (lower.isPresent()) {
      assertThat(lower.get()).as(what).isLessThanOrEqualTo(higher.get());
    }
  }

  private static Item item(RandomDistricts drawn, Answer answer) {
    return Optional.ofNullable(drawn.items().get(answer.item())).orElseThrow();
  }
}

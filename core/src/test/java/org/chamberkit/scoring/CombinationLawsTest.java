package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.composite.Combination;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Sample;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** What holds for trees that combine, bound, round and pass on in every way, drawn from seeds. */
class CombinationLawsTest {

  private static final int SEEDS = 300;
  private static final Rounding TWO = Rounding.halfUp(2);

  /** A rubric whose items are worth 100 each, and answers to some of them. */
  private static final class Drawn {

    final Random random;
    final List<Item> items = new ArrayList<>();
    final Rubric rubric;
    private int parts;

    Drawn(long seed) {
      random = new Random(seed);
      Rubric.Builder builder = Sample.rubric(criterion(3, false), criterion(2, false));
      rubric =
          builder
              .rounding(TWO)
              .criterionRounding(
                  random.nextBoolean() ? Optional.of(Rounding.halfUp(1)) : Optional.empty())
              .build();
    }

    private Criterion criterion(int levels, boolean mayPass) {
      boolean passes = mayPass && random.nextInt(3) == 0;
      Combination combination = passes ? new Combination.Sum() : combination();
      boolean isSum = combination instanceof Combination.Sum;
      List<RubricPart> below = new ArrayList<>();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        boolean isLeaf = !isSum || levels == 0 || random.nextBoolean();
        RubricPart part = isLeaf ? item(passes) : criterion(levels - 1, !passes);
        below.add(part);
      }
      String id = "C" + parts++;
      Criterion.Builder builder = Sample.criterion(id, below.toArray(new RubricPart[0]));
      builder.notApplicable(passes ? NotApplicablePolicy.PASS : NotApplicablePolicy.REBASE);
      if (!isSum) {
        builder.combination(combination);
      }
      if (!passes && random.nextInt(3) == 0) {
        builder.cap(Points.of(60)).floor(Points.of(random.nextInt(20)));
      }
      return builder.build();
    }

    private Combination combination() {
      return switch (random.nextInt(8)) {
        case 0 -> new Combination.WeightedMean();
        case 1 -> new Combination.GeometricMean(TWO);
        case 2 -> new Combination.HarmonicMean();
        case 3 -> new Combination.PowerMean(new Fraction(2, 1), TWO);
        case 4 -> new Combination.Minimum();
        default -> new Combination.Sum();
      };
    }

    private Item item(boolean isPlain) {
      Item item = Sample.judged("I" + parts++, 100);
      MissingPolicy[] policies = {
        MissingPolicy.PROVISIONAL, MissingPolicy.ZERO, MissingPolicy.EXCLUDE
      };
      item = item.withMissing(List.of(policies).get(random.nextInt(3)));
      if (!isPlain && random.nextBoolean()) {
        item = item.withWeight(new Decimal(1 + random.nextInt(30), 1));
      }
      items.add(item);
      return item;
    }

    Map<String, AnswerValue> answers(int percent) {
      Map<String, AnswerValue> answers = new LinkedHashMap<>();
      for (Item item : items) {
        if (random.nextInt(100) < percent) {
          answers.put(item.id().text(), drawn());
        }
      }
      return answers;
    }

    AnswerValue drawn() {
      return new PointsAnswer(new Points(new Decimal(random.nextInt(10001), 2)));
    }

    /** The same answers, and one to each item that is open. */
    Map<String, AnswerValue> completed(Map<String, AnswerValue> answers) {
      Map<String, AnswerValue> completed = new LinkedHashMap<>(answers);
      items.stream()
          .filter(item -> item.missing() == MissingPolicy.PROVISIONAL)
          .forEach(item -> completed.putIfAbsent(item.id().text(), drawn()));
      return completed;
    }

    Optional<PointsRange> total(Rubric by, Map<String, AnswerValue> answers) {
      WithProblems<ScoreCard> card = Scorer.of(by).score(TotalStepsTest.evaluation(by, answers));
      return card.value().flatMap(ScoreCard::total);
    }

    Rubric shuffled() {
      List<Criterion> dimensions = new ArrayList<>();
      rubric.dimensions().forEach(dimension -> dimensions.add(shuffled(dimension)));
      Collections.shuffle(dimensions, random);
      return rubric.withDimensions(dimensions);
    }

    private Criterion shuffled(Criterion criterion) {
      List<RubricPart> below = new ArrayList<>();
      for (RubricPart part : criterion.parts()) {
        below.add(part instanceof Criterion child ? shuffled(child) : part);
      }
      Collections.shuffle(below, random);
      return criterion.withParts(below);
    }
  }

  @Test
  void the_order_of_parts_does_not_matter() {
    int scored = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      Map<String, AnswerValue> answers = drawn.answers(70);
      Optional<PointsRange> total = drawn.total(drawn.rubric, answers);

      assertThat(drawn.total(drawn.shuffled(), answers)).as("seed %s", seed).isEqualTo(total);
      scored += total.isPresent() ? 1 : 0;
    }
    assertThat(scored).as("evaluations that could be scored").isGreaterThan(SEEDS / 2);
  }

  @Test
  void an_open_total_contains_that_of_every_completion_and_lies_in_the_range() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      Map<String, AnswerValue> answers = drawn.answers((int) (seed % 4) * 25);
      Optional<PointsRange> total = drawn.total(drawn.rubric, answers);
      if (total.isEmpty()) {
        continue; // nothing of a dimension applies
      }
      assertThat(drawn.rubric.range().contains(total.get()))
          .as("seed %s: %s within %s", seed, total.get(), drawn.rubric.range())
          .isTrue();
      for (int i = 0; i < 5; i++) {
        Optional<PointsRange> completed = drawn.total(drawn.rubric, drawn.completed(answers));
        assertThat(total.get().contains(completed.orElseThrow()))
            .as("seed %s: %s within %s", seed, completed.get(), total.get())
            .isTrue();
        assertThat(completed.get().exact()).as("seed %s", seed).isPresent();
      }
    }
  }

  @Test
  void every_card_is_explained_and_names_what_was_left_out() {
    for (long seed = 1; seed <= SEEDS; seed += 3) {
      Drawn drawn = new Drawn(seed);
      WithProblems<ScoreCard> card =
          Scorer.of(drawn.rubric).score(TotalStepsTest.evaluation(drawn.rubric, drawn.answers(60)));
      if (card.value().isPresent()) {
        ScoreCard made = card.value().get();
        long left = made.lines().stream().filter(line -> !line.applicable()).count();
        String told = Explanation.of(drawn.rubric, made, Language.ENGLISH);

        assertThat(told.lines().filter(line -> line.contains("left out by the rubric")).count())
            .as("seed %s", seed)
            .isEqualTo(left);
        assertThat(Explanation.of(drawn.rubric, made, Language.CHINESE).lines())
            .as("seed %s", seed)
            .hasSameSizeAs(told.lines().toList());
      }
    }
  }

  @Test
  void what_is_excluded_leaves_the_proportions_of_the_rest() {
    Item excluded = Sample.judged("C1", 20).withMissing(MissingPolicy.EXCLUDE);
    Criterion below =
        Sample.criterion("C", excluded, Sample.judged("C2", 30))
            .notApplicable(NotApplicablePolicy.PASS)
            .build();
    Rubric rubric =
        Sample.rubric(
                Sample.criterion("A", below, Sample.judged("A2", 50))
                    .notApplicable(NotApplicablePolicy.REBASE)
                    .build())
            .rounding(TWO)
            .build();
    ImmutableMap<String, AnswerValue> answers =
        ImmutableMap.of(
            "C2", new PointsAnswer(Points.of(24)), "A2", new PointsAnswer(Points.of(40)));

    // 24 of 30 and 40 of 50 are four fifths each, and so is the whole.
    assertThat(new Drawn(1).total(rubric, answers)).map(PointsRange::toString).contains("80");
  }
}

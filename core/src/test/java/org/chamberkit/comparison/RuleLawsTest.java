package org.chamberkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Item;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** What holds for every rule of the library and every answer, tried on rules drawn from seeds. */
class RuleLawsTest {

  private static final int SEEDS = 4_000;

  @Test
  void what_is_earned_lies_in_the_range_and_is_told() {
    Set<String> tried = new TreeSet<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomRule drawn = new RandomRule(seed);
      Item item = drawn.item();
      AnswerValue answer = drawn.answer();
      String what = "seed %s: %s answered by %s".formatted(seed, item.rule(), answer);
      assertThat(item.check(answer, drawn.context).stream().filter(Problem::isError))
          .as(what)
          .isEmpty();

      Award award = item.rule().award(item, answer, drawn.context);

      PointsRange range = item.rule().range(item.maximum());
      for (Fraction earned : earned(award)) {
        assertThat(holds(range, earned)).as("%s earns %s of %s", what, earned, range).isTrue();
      }
      if (award instanceof Award.NotApplicable) {
        assertThat(item.rule().mayNotApply()).as(what).isTrue();
      } else if (!item.rule().divides()) {
        assertThat(earned(award)).as(what).allMatch(points -> points.exactDecimal().isPresent());
      }
      for (Language language : Language.values()) {
        item.rule().details(answer, drawn.context, language);
      }
      if (award instanceof Award.Counted) {
        assertThat(item.rule().working(item, answer, drawn.context)).as(what).isNotNull();
      }
      tried.add(item.rule().word());
    }
    assertThat(tried).hasSameSizeAs(RandomRule.RULE_TYPES);
  }

  @Test
  void more_of_what_is_better_never_earns_less() {
    Set<String> moved = new TreeSet<>();
    Set<String> tried = new TreeSet<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomRule drawn = new RandomRule(seed);
      Item item = drawn.item();
      AnswerValue answer = drawn.answer();
      Optional<AnswerValue> better = drawn.better(answer);
      if (better.isEmpty()) {
        continue;
      }
      Award before = item.rule().award(item, answer, drawn.context);
      Award after = item.rule().award(item, better.get(), drawn.context);
      if (before instanceof Award.Counted less && after instanceof Award.Counted more) {
        assertThat(more.points())
            .as("seed %s: %s, from %s to %s", seed, item.rule(), answer, better.get())
            .isGreaterThanOrEqualTo(less.points());
        tried.add(item.rule().word());
        if (!more.points().equals(less.points())) {
          moved.add(item.rule().word());
        }
      }
    }
    // Not among them: checklists, options, judgements and honours, whose answers have no order of
    // their own, and bands, which may give fewer points for more.
    assertThat(tried)
        .containsExactly(
            "ballots",
            "efficacySixtyForty",
            "efficacyWithinBand",
            "gradeLetters",
            "judged",
            "linear",
            "overCompletion",
            "panelMarks",
            "panelRange",
            "panelScores",
            "perOccurrence",
            "rankBased",
            "ratioToTarget",
            "share",
            "shortfall",
            "yesNo");
    assertThat(moved).isEqualTo(tried);
  }

  private static ImmutableList<Fraction> earned(Award award) {
    if (award instanceof Award.Counted counted) {
      return ImmutableList.of(counted.points());
    }
    return award instanceof Award.Open open
        ? ImmutableList.of(open.lowest(), open.highest())
        : ImmutableList.of();
  }

  private static boolean holds(PointsRange range, Fraction earned) {
    return range.lowest().map(low -> Fraction.of(low.value()).compareTo(earned) <= 0).orElse(true)
        && range
            .highest()
            .map(high -> earned.compareTo(Fraction.of(high.value())) <= 0)
            .orElse(true);
  }
}

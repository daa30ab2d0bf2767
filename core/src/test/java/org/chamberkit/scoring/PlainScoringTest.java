package org.chamberkit.scoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.Rubric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the quick pass takes on, it scores as the full pass does. */
class PlainScoringTest {

  private static final int SEEDS = 300;

  @Test
  void the_quick_pass_gives_the_card_of_the_full_one() {
    int plain = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomEvaluations drawn = new RandomEvaluations(seed);
      Scorer scorer = Scorer.of(drawn.rubric());
      for (int percent : new int[] {100, 100, 95, 50, 0}) {
        plain += compare(scorer, drawn.evaluation(percent), seed);
      }
    }
    assertThat(plain).as("cards of the quick pass").isGreaterThan(SEEDS);
  }

  @Test
  void districts_too_are_scored_as_by_the_full_pass() {
    int plain = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      RandomDistricts drawn = new RandomDistricts(seed);
      for (int percent : new int[] {100, 100, 95}) {
        Evaluation evaluation = drawn.evaluation(percent);
        plain += compare(drawn.scorer(), evaluation, seed);
        plain += compare(withoutGate(drawn.rubric()), evaluation, seed);
        compare(drawn.scorer(), evaluation.withSubject(FiveGood.subject(FiveGood.YOUNG)), seed);
        compare(drawn.scorer(), evaluation.withSubject(FiveGood.subject(FiveGood.GONE)), seed);
      }
    }
    assertThat(plain).as("cards of the quick pass").isGreaterThan(2 * SEEDS);
  }

  private static Scorer withoutGate(Rubric rubric) {
    return Scorer.builder(
            rubric.withSteps(
                rubric.steps().stream().filter(step -> !(step instanceof ExistenceGate)).toList()))
        .round(FiveGood.ROUND)
        .build();
  }

  /** One if the quick pass took the evaluation on, else nothing. */
  private static int compare(Scorer scorer, Evaluation evaluation, long seed) {
    WithProblems<ScoreCard> scored = scorer.score(evaluation);
    WithProblems<ScoreCard> inFull = scorer.scoreInFull(evaluation);
    Optional<ScoreCard> card = scored.value();
    Optional<ScoreCard> full = inFull.value();

    assertThat(scored).as("seed %s", seed).isEqualTo(inFull);
    assertThat(inFull).as("seed %s", seed).isEqualTo(scored);
    assertThat(card.map(ScoreCard::hashCode)).isEqualTo(full.map(ScoreCard::hashCode));
    assertThat(card.map(ScoreCard::toString)).isEqualTo(full.map(ScoreCard::toString));
    assertThat(card.map(ScoreCard::candidate)).isEqualTo(full.map(ScoreCard::candidate));
    assertThat(scorer.total(evaluation).value().orElse(Optional.empty()))
        .as("seed %s", seed)
        .isEqualTo(full.flatMap(ScoreCard::total));
    assertThat(scorer.total(evaluation).problems()).isEqualTo(inFull.problems());
    if (card.isEmpty() || !(card.get() instanceof ColumnCard)) {
      return 0;
    }
    for (Method attribute : attributes()) {
      assertThat(value(attribute, card.get()))
          .as("seed %s, %s", seed, attribute.getName())
          .isEqualTo(value(attribute, full.get()));
    }
    ScoreCard whole = ScoreCard.builder().from(card.get()).build();
    assertThat(whole).as("seed %s, checked", seed).isEqualTo(card.get());
    assertThat(card.get().withInvented(true)).isEqualTo(full.get().withInvented(true));
    return 1;
  }

  /**
   * Whoever adds an attribute to one of these has to say in {@link PlainRubric} and {@link
   * PlainPass} what is no longer plain, and only then to name it here.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          rubric.ImmutableRubric, criterionRounding dimensions effective key maximum name opening \
          perspectives perspectivesMixed rounding source standing steps
          rubric.ImmutableCriterion, cap clause combination effective floor id maximum name notApplicable \
          parts weight
          rubric.ImmutableItem, clause effective excusable figure id maximum method name rule statedMissing \
          weight
          rubric.ImmutableAdjustment, cap clause effective id items kind name totalNotBelow
          evaluation.ImmutableEvaluation, answers findings invented overridden period rubric subject
          evaluation.ImmutableAnswer, answeredBy answeredOn evidence item origin remark value
          ledger.ImmutableLedgerLine, answer applicable firings item origin overridden panels \
          points reckoned replaced rule under
          ledger.ImmutableStepLine, cap effect firings floor kind reckoned step
          ledger.Subtotal, change combination part points rebase under
          """)
  void the_quick_pass_knows_every_attribute(String type, String attributes) throws Exception {
    assertThat(fields(Class.forName("org.chamberkit." + type))).isEqualTo(attributes);
  }

  @Test
  void a_card_is_told_from_others_by_all_its_attributes() {
    ScoreCard card = FiveGood.score(FiveGood.FULL).withChanges().withOpening(Optional.empty());

    assertThat(fields(ImmutableScoreCard.class))
        .isEqualTo(
            "base changes gates grade gradeRules invented lines notInForce opening period"
                + " perspectiveTotals perspectives references rubric steps subject subtotals total vetoes");
    for (Method attribute : attributes()) {
      boolean isThere = !value(attribute, card).equals(Optional.empty());
      assertThat(card.toString().contains(attribute.getName() + "="))
          .as(attribute.getName())
          .isEqualTo(isThere);
    }
  }

  private static String fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .map(Field::getName)
        .sorted()
        .collect(joining(" "));
  }

  private static ImmutableList<Method> attributes() {
    return Arrays.stream(ScoreCard.class.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .collect(ImmutableList.toImmutableList());
  }

  private static Object value(Method attribute, ScoreCard card) {
    try {
      return attribute.invoke(card);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}

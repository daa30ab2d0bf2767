package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chamberkit.scoring.Expected.between;
import static org.chamberkit.scoring.Expected.lines;
import static org.chamberkit.scoring.FiveGood.line;
import static org.chamberkit.scoring.FiveGood.replacing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Reading;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rule.Banded;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Linear;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.rule.Told;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not known, not told, not exact or not applicable, and what it means for the score. */
class LackingAnswersTest {

  private static final LackingAnswer NOT_APPLICABLE =
      new LackingAnswer(Reading.Lack.NOT_APPLICABLE, Optional.of("new district"));

  /** Proposals, 0 to 4 points. */
  private static final String PROPOSALS = "R4";

  static final ImmutableList<LackingAnswer> OPEN =
      ImmutableList.of(
          new LackingAnswer(Reading.Lack.UNKNOWN, Optional.empty()),
          new LackingAnswer(Reading.Lack.WITHHELD, Optional.of("under review")),
          new LackingAnswer(new Reading.Masked(2), Optional.empty()),
          new LackingAnswer(
              new Reading.Approximate(Decimal.of(3), Decimal.of(4)), Optional.empty()));

  static ImmutableList<Arguments> warnings() {
    return ImmutableList.of(
        Arguments.of(
            OPEN.get(0),
            between("0", "4"),
            between("88.08", "92.08"),
            "UNKNOWN_ANSWER The answer to item \"R4\" is not known; its points are open."),
        Arguments.of(
            OPEN.get(1),
            between("0", "4"),
            between("88.08", "92.08"),
            "WITHHELD_ANSWER The answer to item \"R4\" is withheld; its points are open."),
        Arguments.of(
            OPEN.get(2),
            between("4", "4"), // ten at least, and four are enough
            between("92.08", "92.08"),
            "INEXACT_ANSWER The answer to item \"R4\" is known only as **; its points are open within"
                + " what that allows."),
        Arguments.of(
            OPEN.get(3),
            between("3", "4"),
            between("91.08", "92.08"),
            "INEXACT_ANSWER The answer to item \"R4\" is known only as [3, 4]; its points are open"
                + " within what that allows."));
  }

  @ParameterizedTest
  @MethodSource("warnings")
  void keeps_points_open_as_far_as_they_rest_on_what_is_not_exact(
      LackingAnswer lacking, PointsRange points, PointsRange total, String warning) {
    WithProblems<ScoreCard> scored =
        FiveGood.SCORER.score(replacing(FiveGood.DISTRICT, PROPOSALS, lacking));

    ScoreCard card = scored.orThrow();
    assertThat(line(card, PROPOSALS).points()).isEqualTo(points);
    assertThat(line(card, PROPOSALS).answer()).contains(lacking);
    assertThat(card.total()).contains(total);
    assertThat(lines(scored, Language.ENGLISH))
        .isEqualTo("/answers/15/value/lacking/reading: " + warning);
  }

  @ParameterizedTest
  @FieldSource("OPEN")
  void does_not_take_what_is_not_known_for_silence(LackingAnswer lacking) {
    Rubric rubric = withProposals(item -> item.withMissing(MissingPolicy.ZERO));
    Scorer scorer = FiveGood.scorer(rubric);

    ScoreCard silent = scorer.score(Wenzhou.without(FiveGood.DISTRICT, PROPOSALS)).orThrow();
    ScoreCard unknown = scorer.score(replacing(FiveGood.DISTRICT, PROPOSALS, lacking)).orThrow();

    assertThat(line(silent, PROPOSALS).points()).isEqualTo(PointsRange.ZERO);
    assertThat(line(unknown, PROPOSALS).points().highest()).contains(Points.of(4));
  }

  static ImmutableList<Arguments> rulesOfCounts() {
    Measure count = Measure.COUNT;
    return ImmutableList.of(
        Arguments.of(new PerOccurrence(Points.parse("0.1"), Optional.of(Points.of(4))), true),
        Arguments.of(PerOccurrence.takingOff(Points.of(4), Points.parse("0.05")), true),
        Arguments.of(new Linear(count, Decimal.of(8), Decimal.of(50)), true),
        Arguments.of(new Linear(count, Decimal.of(70), Decimal.of(9)), true),
        Arguments.of(new Banded(count, Told.bands("[0, 5) 1; [5, 40) 2; [40, ..) 4")), true),
        Arguments.of(new Banded(count, Told.bands("[0, 5) 4; [5, 40) 1; [40, ..) 3")), false));
  }

  /** What digits or ends leave open is what the numbers between them earn, and no more. */
  @ParameterizedTest
  @MethodSource("rulesOfCounts")
  void opens_what_the_numbers_earn_that_an_answer_can_be(ItemRule rule, boolean isMonotone) {
    Scorer scorer =
        FiveGood.scorer(withProposals(item -> item.withRule(rule).withMaximum(Points.of(4))));
    for (Reading reading :
        ImmutableList.of(
            new Reading.Masked(1),
            new Reading.Masked(2),
            new Reading.Approximate(Decimal.parse("6.5"), Decimal.of(44)))) {
      LackingAnswer lacking = new LackingAnswer(reading, Optional.empty());

      PointsRange open = points(scorer, lacking);

      PointsRange earned =
          LongStream.rangeClosed(0, 99)
              .filter(count -> reading.possible().contains(new Fraction(count, 1)))
              .mapToObj(count -> points(scorer, new CountAnswer(count)))
              .reduce((one, other) -> one.reachingTo(other.exact().orElseThrow()))
              .orElseThrow();
      if (isMonotone) {
        assertThat(open).as("%s by %s", reading, rule).isEqualTo(earned);
      } else {
        assertThat(open).as("%s by %s", reading, rule).isEqualTo(between("1", "4"));
      }
    }
  }

  @Test
  void leaves_all_open_where_seventeen_digits_earn_more_than_a_number_can_hold() {
    ItemRule rule = new PerOccurrence(Points.of(1_000), Optional.of(Points.of(4)));
    Scorer scorer = FiveGood.scorer(withProposals(item -> item.withRule(rule)));

    assertThat(points(scorer, new LackingAnswer(new Reading.Masked(17), Optional.empty())))
        .isEqualTo(between("0", "4"));
  }

  private static PointsRange points(Scorer scorer, AnswerValue answer) {
    return line(scorer.score(replacing(FiveGood.DISTRICT, PROPOSALS, answer)).orThrow(), PROPOSALS)
        .points();
  }

  @Test
  void leaves_out_what_the_rubric_lets_a_subject_leave_out() {
    Scorer scorer = FiveGood.scorer(withProposals(item -> item.withExcusable(true)));

    ScoreCard card =
        scorer.score(replacing(FiveGood.DISTRICT, PROPOSALS, NOT_APPLICABLE)).orThrow();

    // 18.02 of the other 21 points, raised to 25.
    Subtotal role = card.subtotals().get(3);
    assertThat(line(card, PROPOSALS).applicable()).isFalse();
    assertThat(role.rebase()).isPresent();
    assertThat(role.points()).isEqualTo(PointsRange.exactly(Points.parse("21.45")));
    assertThat(Explanation.of(scorer.rubric(), card, Language.ENGLISH))
        .contains("does not apply: new district");
  }

  @Test
  void does_not_let_a_subject_leave_out_what_is_asked_of_everybody() {
    WithProblems<ScoreCard> scored =
        FiveGood.SCORER.score(replacing(FiveGood.DISTRICT, PROPOSALS, NOT_APPLICABLE));

    assertThat(scored.value()).isEmpty();
    assertThat(lines(scored, Language.ENGLISH))
        .isEqualTo(
            "/answers/15/value/lacking/reading: NOT_EXCUSABLE Item \"R4\" applies to every subject;"
                + " the rubric does not let it be left out.");
  }

  @Test
  void tells_what_is_known_in_both_languages() {
    Evaluation evaluation = replacing(FiveGood.DISTRICT, PROPOSALS, OPEN.get(1));
    ScoreCard card = FiveGood.score(replacing(evaluation, "P4", OPEN.get(0)));

    assertThat(Explanation.of(FiveGoodRubric.RUBRIC, card, Language.ENGLISH))
        .contains("answered as withheld (under review), possible 0 to 4")
        .contains("answered as not known, possible 0 to 4")
        .contains("The total is provisional: answers are not known or not exact.");
    assertThat(Explanation.of(FiveGoodRubric.RUBRIC, card, Language.CHINESE))
        .contains("填报为不予公开（under review），可能得 0 至 4 分")
        .contains("因有答案未知或不确切，总分为暂定。");
  }

  @Test
  void refuses_what_is_not_lacking_and_what_has_no_reason() {
    assertThatThrownBy(() -> new LackingAnswer(Reading.of(6), Optional.empty()))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "/reading: NOT_LACKING The number 6 is known, so it must be given as an answer.");
    assertThatThrownBy(() -> new LackingAnswer(Reading.Lack.NOT_APPLICABLE, Optional.empty()))
        .isInstanceOf(ProblemException.class)
        .hasMessage("REASON_NEEDED Whoever leaves an item out as not applicable must say why.");
  }

  private static Rubric withProposals(UnaryOperator<Item> change) {
    Criterion role = FiveGoodRubric.RUBRIC.dimensions().get(3);
    ImmutableList.Builder<RubricPart> parts = ImmutableList.builder();
    for (RubricPart part : role.parts()) {
      boolean isIt = part.id().text().equals(PROPOSALS);
      parts.add(isIt ? change.apply((Item) part) : part);
    }
    return FiveGood.withDimension(role.withParts(parts.build()), 3);
  }
}

package org.chamberkit.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.fact.EvidenceMethod;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.PerspectivesMixed;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.Mark;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Jiuquan, county federations 2022: self 20 %, executive members 20 %, municipal federation 60 %
 * (Jiuquan federation, 2023-01-20); the items, their points and the marks are invented.
 */
class PerspectiveTotalsTest {

  private static final ImmutableList<Mark> MARKS =
      Stream.of("1", "0.8", "0.6", "0")
          .map(value -> new Mark(id("m" + value), Name.ofChinese(value), Decimal.parse(value)))
          .collect(toImmutableList());

  /** Two judged items, cut down to 60 together, and a counted one. */
  private static Rubric rubric(PerspectivesMixed mixed, Optional<Points> cap) {
    return Sample.rubric(
            Sample.criterion("J", judged("J1"), judged("J2")).cap(cap).build(),
            Sample.criterion(
                    "C",
                    Sample.item("C1", Sample.perOccurrence("5", "20"))
                        .maximum(Points.of(20))
                        .build())
                .build())
        .addPerspectives(
            perspective("self", "0.2"), perspective("members", "0.2"), perspective("city", "0.6"))
        .perspectivesMixed(mixed)
        .addSteps(
            Sample.adjustment(
                    AdjustmentKind.BONUS,
                    "bonus",
                    Sample.item("B", Sample.perOccurrence("1", "3")).build())
                .build())
        .build();
  }

  @ParameterizedTest(name = "{0}: {1} per item, {2} per total")
  @CsvSource({
    // 0.2 × (80 + 20) + 0.2 × (64 + 20) + 0.6 × (48 + 20): a cap of 100 does nothing.
    "100, 77.6, 77.6",
    // 0.2 × (60 + 20) + 0.2 × (60 + 20) + 0.6 × (48 + 20); per item, 57.6 is below the cap.
    "60, 77.6, 72.8",
  })
  void caps_act_before_or_after_the_perspectives_are_mixed(
      String cap, String perItem, String perTotal) {
    Evaluation evaluation = evaluation("1 1", "0.8 0.8", "0.6 0.6");
    Optional<Points> most = Optional.of(Points.parse(cap));
    PointsRange item = total(rubric(PerspectivesMixed.PER_ITEM, most), evaluation);
    PointsRange total = total(rubric(PerspectivesMixed.PER_TOTAL, most), evaluation);

    assertThat(item).hasToString(perItem);
    assertThat(total).hasToString(perTotal);
  }

  @Test
  void the_card_holds_the_total_of_each_perspective_and_their_mix() {
    Rubric rubric = rubric(PerspectivesMixed.PER_TOTAL, Optional.of(Points.of(60)));
    ScoreCard card = Scorer.of(rubric).score(evaluation("1 1", "0.8 0.8", "0.6 0.6")).orThrow();

    assertThat(card.perspectiveTotals().stream().map(total -> total.points().toString()))
        .containsExactly("80", "80", "68");
    assertThat(card.points(id("J"))).map(PointsRange::toString).contains("52.8");
    assertThat(card.candidate().values().entrySet().stream().map(Object::toString))
        .contains("dimension/J=52.8", "perspectiveTotal/city=68", "item/C1=20");
    assertThat(Explanation.of(rubric, card, Language.ENGLISH))
        .contains(
            "As judged by city, weight 0.6: 68\n  J (J): 48, maximum 60",
            "    J1 (J1): 40 × (1 × 0.6) = 24, maximum 40\n",
            "base: 0.2 × 80 + 0.2 × 80 + 0.6 × 68 = 72.8");
  }

  @Test
  void each_perspective_has_points_of_its_own_by_method() {
    Rubric rubric = rubric(PerspectivesMixed.PER_TOTAL, Optional.empty());
    Rubric split =
        rubric.withDimensions(
            Sample.criterion(
                    "J",
                    judged("J1").withMethod(EvidenceMethod.FILE),
                    judged("J2").withMethod(EvidenceMethod.SITE))
                .build(),
            rubric.dimensions().get(1));
    ScoreCard card = Scorer.of(split).score(evaluation("1 1", "0.8 0.6", "0.6 0")).orThrow();

    assertThat(Explanation.of(split, card, Language.ENGLISH))
        .contains(
            "  By method of evidence: file 40 of 40, site 40 of 40\n",
            "  By method of evidence: file 32 of 40, site 24 of 40\n",
            "  By method of evidence: file 24 of 40, site 0 of 40\n");
  }

  /** Without caps and roundings the order does not matter; nor does the order of perspectives. */
  @Test
  void without_caps_it_does_not_matter_where_perspectives_are_mixed() {
    Rubric perItem = rubric(PerspectivesMixed.PER_ITEM, Optional.empty());
    Rubric perTotal = rubric(PerspectivesMixed.PER_TOTAL, Optional.empty());
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      Evaluation evaluation = evaluation(marks(random), marks(random), marks(random));

      assertThat(total(perTotal, evaluation))
          .as("seed %s", seed)
          .isEqualTo(total(perItem, evaluation));
      assertThat(total(perTotal.withPerspectives(perTotal.perspectives().reverse()), evaluation))
          .as("seed %s", seed)
          .isEqualTo(total(perTotal, evaluation));
    }
  }

  private static String marks(Random random) {
    return value(random) + " " + value(random);
  }

  private static String value(Random random) {
    return MARKS.get(random.nextInt(MARKS.size())).value().toString();
  }

  private static PointsRange total(Rubric rubric, Evaluation evaluation) {
    return Scorer.of(rubric).total(evaluation).orThrow().orElseThrow();
  }

  private static Evaluation evaluation(String self, String members, String city) {
    return Evaluation.builder()
        .rubric(rubric(PerspectivesMixed.PER_ITEM, Optional.empty()).key())
        .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of("F"), Optional.empty()))
        .period(Period.ofYear(2022))
        .addAnswers(
            rated("J1", 0, self, members, city),
            rated("J2", 1, self, members, city),
            answer("C1", new CountAnswer(4)),
            answer("B", new CountAnswer(0)))
        .build();
  }

  private static Answer rated(String item, int index, String... given) {
    String[] perspectives = {"self", "members", "city"};
    ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
    for (int i = 0; i < given.length; i++) {
      ratings.add(
          new Rating(
              id(perspectives[i]), id("m" + Splitter.on(' ').splitToList(given[i]).get(index))));
    }
    return answer(item, new RatingsAnswer(ratings.build()));
  }

  private static Answer answer(String item, AnswerValue value) {
    return Answer.builder().item(id(item)).value(value).build();
  }

  private static Item judged(String id) {
    return Sample.item(id, new GradedJudgement(MARKS)).maximum(Points.of(40)).build();
  }

  private static Perspective perspective(String id, String weight) {
    return new Perspective(id(id), Name.ofChinese(id), Decimal.parse(weight));
  }

  private static PartId id(String text) {
    return PartId.of(text);
  }
}

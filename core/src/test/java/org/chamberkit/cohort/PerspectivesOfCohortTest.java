package org.chamberkit.cohort;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.cohort.InventedCohort.COHORT;
import static org.chamberkit.cohort.InventedCohort.RUBRIC;
import static org.chamberkit.cohort.InventedCohort.YEAR;
import static org.chamberkit.cohort.InventedCohort.answer;
import static org.chamberkit.cohort.InventedCohort.group;
import static org.chamberkit.cohort.InventedCohort.places;
import static org.chamberkit.cohort.InventedCohort.totals;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.comparison.RankBased;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.Ruling;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.review.Decision;
import org.chamberkit.review.Objection;
import org.chamberkit.review.Outcome;
import org.chamberkit.review.Reviewed;
import org.chamberkit.review.Reviewer;
import org.chamberkit.rubric.PerspectivesMixed;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.Mark;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/**
 * Places by what perspectives judge, where each perspective has a total of its own: subjects are
 * compared by the mix. Rubric and districts are invented.
 */
class PerspectivesOfCohortTest {

  private static final ImmutableList<Mark> MARKS =
      Stream.of("1", "0.8", "0.6")
          .map(
              value ->
                  new Mark(PartId.of("m" + value), Name.ofChinese(value), Decimal.parse(value)))
          .collect(toImmutableList());

  private static final Rubric MIXED =
      RUBRIC
          .withPerspectives(perspective("self", "0.4"), perspective("city", "0.6"))
          .withPerspectivesMixed(PerspectivesMixed.PER_TOTAL)
          .withDimensions(
              Sample.criterion(
                      "D",
                      InventedCohort.item("judged", 20, new GradedJudgement(MARKS)),
                      InventedCohort.item(
                          "place", 5, new RankBased(Points.parse("0.5"), Points.ZERO)))
                  .build());

  private static final CohortScorer SCORER =
      CohortScorer.builder(
              MIXED,
              COHORT
                  .withGroups(group("urban", "A", "B"))
                  .withRanks(
                      new Rank(
                          PartId.of("place"),
                          new Basis.OfPoints(PartId.of("judged")),
                          COHORT.ranks().get(0).direction())))
          .build();

  private static final ImmutableList<Evaluation> ALL =
      ImmutableList.of(judged("A", "m1", "m0.8"), judged("B", "m0.6", "m1"));

  @Test
  void subjects_are_ranked_by_the_mix_of_what_perspectives_give() {
    CohortResult result = SCORER.score(ALL).orThrow();

    // A: 0.4 × 20 + 0.6 × 16 = 17.6; B: 0.4 × 12 + 0.6 × 20 = 16.8
    assertThat(places(result)).containsExactly("A 1", "B 2");
    assertThat(totals(result)).containsExactly("A 22.6", "B 21.3");
  }

  @Test
  void a_review_tells_what_changes_in_the_mix() {
    Objection upheld =
        Objection.builder()
            .rubric(MIXED.key())
            .subject(ALL.get(1).subject())
            .period(YEAR)
            .invented(true)
            .raisedBy("district B")
            .raisedOn(LocalDate.of(2024, 2, 1))
            .addItem(PartId.of("judged"))
            .ground("its own rating was entered wrongly")
            .decision(
                new Decision(
                    Outcome.UPHELD,
                    "review office",
                    LocalDate.of(2024, 2, 20),
                    "as on the sheet",
                    ImmutableList.of(
                        new Overriding(
                            PartId.of("judged"),
                            new Ruling.Answered(ratings("m1", "m1")),
                            "review office",
                            LocalDate.of(2024, 2, 20),
                            "as on the sheet"))))
            .build();

    Reviewed<CohortResult> reviewed = Reviewer.review(SCORER, ALL, upheld).orThrow();

    assertThat(reviewed.review().explain(Language.ENGLISH))
        .endsWith(
            """
            B:
              item judged: 16.8 → 20
              item place: 4.5 → 5
              criterion D: 21.3 → 25
              base: 21.3 → 25
              total: 21.3 → 25
              place at item place: 2 → 1
            """);
  }

  private static Evaluation judged(String district, String self, String city) {
    return InventedCohort.evaluation(district, answer("judged", ratings(self, city)));
  }

  private static RatingsAnswer ratings(String self, String city) {
    return new RatingsAnswer(
        ImmutableList.of(
            new Rating(PartId.of("self"), PartId.of(self)),
            new Rating(PartId.of("city"), PartId.of(city))));
  }

  private static Perspective perspective(String id, String weight) {
    return new Perspective(PartId.of(id), Name.ofChinese(id), Decimal.parse(weight));
  }
}

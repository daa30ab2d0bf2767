package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.chamberkit.cohort.CohortResult;
import org.chamberkit.cohort.CohortScorer;
import org.chamberkit.evaluation.Dossier;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.review.Objection;
import org.chamberkit.review.Review;
import org.chamberkit.review.Reviewed;
import org.chamberkit.review.Reviewer;
import org.junit.jupiter.api.Test;

/** Dossiers, objections and reviews as documents; invented. */
class ReviewDocumentsTest {

  @Test
  void an_objection_and_its_review_are_the_golden_ones() throws IOException {
    Objection objection = CohortDocumentsTest.read(JsonDocument.OBJECTION, "v1/objection.json");
    assertThat(JsonDocument.OBJECTION.text(objection))
        .isEqualTo(Golden.of("v1/objection.json").text());

    Review review = review(objection).orThrow().review();

    String text = JsonDocument.REVIEW.text(review);
    Golden.of("v1/review.json").shouldEqual(text);
    assertThat(JsonDocument.REVIEW.read(JsonSource.ofText("review", text)).orThrow())
        .isEqualTo(review);
  }

  @Test
  void a_dossier_and_what_it_is_merged_into_are_the_golden_ones() throws IOException {
    Dossier dossier = CohortDocumentsTest.read(JsonDocument.DOSSIER, "v1/dossier.json");
    assertThat(JsonDocument.DOSSIER.text(dossier)).isEqualTo(Golden.of("v1/dossier.json").text());

    Evaluation merged = dossier.merged().orThrow();

    Golden.of("v1/dossier-evaluation.json").shouldEqual(JsonDocument.EVALUATION.text(merged));
  }

  /** What is wrong with an objection against the golden cohort. */
  static ImmutableList<Problem> problems(Objection objection) throws IOException {
    return review(objection).problems();
  }

  private static WithProblems<Reviewed<CohortResult>> review(Objection objection)
      throws IOException {
    String folder = "cohorts/scored/";
    CohortScorer scorer =
        CohortScorer.builder(
                CohortDocumentsTest.read(JsonDocument.RUBRIC, folder + "rubric.json"),
                CohortDocumentsTest.read(JsonDocument.COHORT, folder + "cohort.json"))
            .build();
    return Reviewer.review(scorer, CohortDocumentsTest.evaluations(folder), objection);
  }
}

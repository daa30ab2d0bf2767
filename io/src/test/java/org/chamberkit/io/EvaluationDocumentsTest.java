package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.Ruling;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.fact.FactId;
import org.chamberkit.figure.FigureId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** An evaluation with all that can be on record about its answers, and its card; invented. */
class EvaluationDocumentsTest {

  private static final Period YEAR = Period.ofYear(2012);

  @Test
  void what_is_on_record_about_answers_is_in_the_documents() throws IOException {
    Rubric rubric =
        JsonDocument.RUBRIC
            .read(JsonSource.of(Golden.of("v1/chambers-rubric.json").file()))
            .orThrow();
    Evaluation evaluation =
        Evaluation.builder()
            .rubric(rubric.key())
            .subject(
                new Subject(SubjectKind.ORGANIZATION, SubjectId.of("invented-1"), Optional.empty()))
            .period(YEAR)
            .invented(true)
            .addAnswers(
                answer("G1", new CountAnswer(6))
                    .withOrigin(
                        new Origin.OfFigure(
                            FigureId.of("projects"),
                            Unit.of("projects"),
                            ImmutableList.of(YEAR),
                            Optional.of(LocalDate.of(2013, 1, 10)),
                            ImmutableList.of(FactId.of("P-1"), FactId.of("P-2")),
                            Optional.of(new CountAnswer(7)))),
                answer("H1", new LackingAnswer(new Reading.Masked(1), Optional.empty())),
                answer("H2", new PointsAnswer(Points.of(8)))
                    .withOrigin(
                        new Origin.OfFiles(
                            ImmutableList.of(PartId.of("self"), PartId.of("superior")))),
                answer("H3", new PointsAnswer(Points.of(8)))
                    .withOrigin(
                        new Origin.OfCohort(Optional.of(PartId.of("abroad")), Optional.empty())),
                answer("H4", new PointsAnswer(Points.of(7))),
                answer("H5", new PointsAnswer(Points.of(6))),
                answer("H6", new LackingAnswer(Reading.Lack.WITHHELD, Optional.of("还在核查"))))
            .addOverridden(
                overriding("H4", new Ruling.Awarded(Points.parse("5.5"))),
                overriding("H5", new Ruling.Answered(new PointsAnswer(Points.of(4)))))
            .build();
    ScoreCard card = Scorer.of(rubric).score(evaluation).orThrow();

    assertIsGolden(JsonDocument.EVALUATION, evaluation, "chambers-record-evaluation.json");
    assertIsGolden(JsonDocument.SCORE_CARD, card, "chambers-record-score-card.json");
  }

  @Test
  void the_scores_of_raters_and_what_panels_make_of_them_are_in_the_documents() throws IOException {
    Rubric rubric = CohortDocumentsTest.read(JsonDocument.RUBRIC, "v1/panels-rubric.json");
    Evaluation evaluation =
        CohortDocumentsTest.read(JsonDocument.EVALUATION, "v1/panels-evaluation.json");

    assertIsGolden(JsonDocument.RUBRIC, rubric, "panels-rubric.json");
    assertIsGolden(JsonDocument.EVALUATION, evaluation, "panels-evaluation.json");
    assertIsGolden(
        JsonDocument.SCORE_CARD,
        Scorer.of(rubric).score(evaluation).orThrow(),
        "panels-score-card.json");
    assertIsExplained(rubric, Scorer.of(rubric).score(evaluation).orThrow(), "panels");
  }

  @Test
  void rules_that_are_not_in_force_are_in_the_documents_and_told() throws IOException {
    Rubric rubric = CohortDocumentsTest.read(JsonDocument.RUBRIC, "v1/dated-rubric.json");
    Evaluation evaluation =
        CohortDocumentsTest.read(JsonDocument.EVALUATION, "v1/dated-evaluation.json");
    ScoreCard card = Scorer.of(rubric).score(evaluation).orThrow();

    assertIsGolden(JsonDocument.RUBRIC, rubric, "dated-rubric.json");
    assertIsGolden(JsonDocument.EVALUATION, evaluation, "dated-evaluation.json");
    assertIsGolden(JsonDocument.SCORE_CARD, card, "dated-score-card.json");
    assertIsExplained(rubric, card, "dated");
  }

  @Test
  void totals_of_perspectives_are_in_the_documents_and_told() throws IOException {
    Rubric rubric = CohortDocumentsTest.read(JsonDocument.RUBRIC, "v1/totals-rubric.json");
    Evaluation evaluation =
        CohortDocumentsTest.read(JsonDocument.EVALUATION, "v1/totals-evaluation.json");
    ScoreCard card = Scorer.of(rubric).score(evaluation).orThrow();

    assertIsGolden(JsonDocument.RUBRIC, rubric, "totals-rubric.json");
    assertIsGolden(JsonDocument.EVALUATION, evaluation, "totals-evaluation.json");
    assertIsGolden(JsonDocument.SCORE_CARD, card, "totals-score-card.json");
    assertIsExplained(rubric, card, "totals");
  }

  private static void assertIsExplained(Rubric rubric, ScoreCard card, String name)
      throws IOException {
    Golden.of("explained/" + name + ".en.txt")
        .shouldEqual(Explanation.of(rubric, card, Language.ENGLISH));
    Golden.of("explained/" + name + ".zh.txt")
        .shouldEqual(Explanation.of(rubric, card, Language.CHINESE));
  }

  private static <T> void assertIsGolden(JsonDocument<T> format, T value, String name)
      throws IOException {
    String text = format.text(value);
    Golden.of("v1/" + name).shouldEqual(text);
    assertThat(format.read(JsonSource.ofText(name, text)).orThrow()).isEqualTo(value);
  }

  private static Answer answer(String item, AnswerValue value) {
    return Answer.builder().item(PartId.of(item)).value(value).build();
  }

  private static Overriding overriding(String item, Ruling ruling) {
    return new Overriding(PartId.of(item), ruling, "虚构考评组", LocalDate.of(2013, 1, 20), "虚构理由");
  }
}

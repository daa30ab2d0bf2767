package org.chamberkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of the library sees of its build: nothing. */
class ConsumerTest {

  /** Uses builders, copies with one change, records and sealed types of every room. */
  private static final String SOURCE =
      """
      import com.google.common.collect.ImmutableList;
      import com.google.common.collect.ImmutableMap;
      import java.time.LocalDate;
      import java.util.Optional;
      import org.chamberkit.answer.*;
      import org.chamberkit.evaluation.*;
      import org.chamberkit.fact.Evidence;
      import org.chamberkit.io.*;
      import org.chamberkit.period.*;
      import org.chamberkit.problem.*;
      import org.chamberkit.quantity.*;
      import org.chamberkit.rating.*;
      import org.chamberkit.rubric.*;
      import org.chamberkit.rule.*;
      import org.chamberkit.scoring.*;
      import org.chamberkit.text.*;

      public final class Consumer {

        private Consumer() {}

        public static void main(String... arguments) throws Exception {
          Item calls =
              Item.builder()
                  .id(PartId.of("calls"))
                  .name(Name.of("走访企业", "Visits to enterprises"))
                  .maximum(Points.of(60))
                  .rule(new PerOccurrence(Points.parse("2.5"), Optional.of(Points.of(60))))
                  .build();
          Item judged =
              calls.withId(PartId.of("plan")).withMaximum(Points.of(40)).withRule(new Judged());
          Item merit =
              judged
                  .withId(PartId.of("merit"))
                  .withRule(new JudgedRange(Points.of(3), Points.of(5), Optional.empty()))
                  .withMissing(MissingPolicy.ZERO);
          Criterion work =
              Criterion.builder()
                  .id(PartId.of("work"))
                  .name(Name.ofChinese("工作"))
                  .addParts(calls, judged)
                  .build();
          Adjustment bonus =
              Adjustment.builder()
                  .kind(AdjustmentKind.BONUS)
                  .id(PartId.of("bonus"))
                  .name(Name.ofChinese("加分"))
                  .addItem(merit)
                  .build();
          Rubric rubric =
              Rubric.builder()
                  .key(new RubricKey("invented", "1"))
                  .name(Name.of("虚构细则", "Invented rubric"))
                  .standing(Standing.ILLUSTRATIVE)
                  .effective(Validity.startingOn(LocalDate.of(2012, 1, 1)))
                  .addDimension(work)
                  .addStep(bonus)
                  .build();
          Answer visits =
              Answer.builder()
                  .item(PartId.of("calls"))
                  .value(new CountAnswer(12))
                  .addEvidence(new Evidence("invented list", Optional.empty()))
                  .build();
          Answer plan =
              Answer.builder()
                  .item(PartId.of("plan"))
                  .value(new PointsAnswer(Points.parse("33.5")))
                  .build();
          Evaluation evaluation =
              Evaluation.builder()
                  .rubric(rubric.key())
                  .subject(
                      new Subject(
                          SubjectKind.ORGANIZATION, SubjectId.of("invented-1"), Optional.empty()))
                  .period(Period.ofYear(2012))
                  .invented(true)
                  .addAnswers(visits, plan)
                  .build();
          ScoreCard card = Scorer.of(rubric).score(evaluation).orThrow();
          WithProblems<ScoreCard> refused =
              Scorer.of(rubric).score(evaluation.withAnswers(ImmutableList.of(visits, wrong(plan))));
          Place place = Place.builder().source("invented").pointer(Pointer.ROOT).build();
          Problem problem =
              Problem.of(JsonProblem.NUL_BYTE, Pointer.ROOT, ImmutableMap.of())
                  .at(place.withLine(1));
          System.out.println(card.total().orElseThrow() + " points");
          refused.problems().forEach(p -> System.out.println(p.line(Language.ENGLISH)));
          System.out.println(problem.line(Language.ENGLISH));
          System.out.println(JsonDocument.EVALUATION.text(evaluation).contains("invented-1"));
        }

        private static Answer wrong(Answer answer) {
          return answer.withValue(
              new OccurrencesAnswer(ImmutableList.of(new Occurrence("invented", Points.of(4)))));
        }
      }
      """;

  @Test
  void compiles_without_warnings_where_no_annotation_processor_was_ever_heard_of(
      @TempDir Path classes) throws IOException, InterruptedException {
    UserProject project = new UserProject(classes);

    assertThat(project.compile("Consumer", SOURCE)).isEmpty();
    assertThat(project.run("Consumer", classes))
        .isEqualTo(
            """
            63.5 points
            /answers/1/value/occurrences: WRONG_ANSWER_KIND Item "plan" takes an answer of the kind "points", not "occurrences".
            invented:1: NUL_BYTE There is a NUL byte here; this is not a JSON text.
            true
            """);
  }
}

package org.chamberkit.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {

  private static final Rubric RUBRIC =
      Sample.rubric(
              Sample.criterion(
                      "G",
                      Sample.item("G1", Sample.perOccurrence("10", null))
                          .maximum(Points.of(50))
                          .build(),
                      Sample.criterion("H", Sample.judged("H1", 10), Sample.judged("H2", 8))
                          .build())
                  .build())
          .addSteps(
              Sample.adjustment(
                      AdjustmentKind.BONUS,
                      "innovation",
                      Sample.item("H7", Sample.judgedRange("3", "5", null))
                          .missing(MissingPolicy.ZERO)
                          .build())
                  .build())
          .effective(
              new Validity(
                  Optional.of(LocalDate.of(2012, 4, 11)), Optional.of(LocalDate.of(2012, 12, 31))))
          .build();

  private static final Questionnaire QUESTIONNAIRE = Questionnaire.of(RUBRIC);

  private static final Evaluation EMPTY =
      Evaluation.builder()
          .rubric(RUBRIC.key())
          .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of("C-001"), Optional.empty()))
          .period(Period.ofYear(2012))
          .build();

  @Test
  void has_the_items_of_the_dimensions_and_then_those_of_the_steps() {
    assertThat(QUESTIONNAIRE.items())
        .extracting(item -> item.id().text())
        .containsExactly("G1", "H1", "H2", "H7");
    assertThat(QUESTIONNAIRE.rubric()).isSameAs(RUBRIC);
  }

  @Test
  void lays_each_answer_beside_its_item_whatever_their_order() {
    Answer h7 = answer("H7", Sample.occurrences("4"));
    Answer h2 = answer("H2", new PointsAnswer(Points.of(8)));
    Answer g1 = answer("G1", new CountAnswer(6));
    Answer h1 = answer("H1", new PointsAnswer(Points.ZERO));
    Evaluation evaluation = EMPTY.withAnswers(h7, h2, g1, h1);

    WithProblems<AnswerSheet> sheet = QUESTIONNAIRE.lay(evaluation);

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.orThrow().evaluation()).isSameAs(evaluation);
    assertThat(sheet.orThrow().answers())
        .containsExactly(Optional.of(g1), Optional.of(h1), Optional.of(h2), Optional.of(h7));
  }

  @Test
  void warns_of_items_without_an_answer_unless_silence_counts_as_none() {
    Answer h1 = answer("H1", new PointsAnswer(Points.of(10)));

    WithProblems<AnswerSheet> sheet = QUESTIONNAIRE.lay(EMPTY.withAnswers(h1));

    assertThat(lines(sheet))
        .isEqualTo(
            """
            /answers: MISSING_ANSWER Item "G1" is not answered; its points are open.
            /answers: MISSING_ANSWER Item "H2" is not answered; its points are open.""");
    assertThat(sheet.problems().get(1).sentence(Language.CHINESE)).isEqualTo("评分项“H2”未作答，其得分待定。");
    assertThat(sheet.orThrow().answers())
        .containsExactly(Optional.empty(), Optional.of(h1), Optional.empty(), Optional.empty());
  }

  @Test
  void names_all_that_does_not_fit_at_once() {
    Evaluation evaluation =
        EMPTY
            .withPeriod(Period.ofYears(2012, 2013))
            .withAnswers(
                answer("X9", new CountAnswer(1)),
                answer("G1", new CountAnswer(-2)),
                answer("H7", Sample.occurrences("4 6 2.5")),
                answer("innovation", new CountAnswer(1)),
                answer("H1", new CountAnswer(10)));

    WithProblems<AnswerSheet> sheet = QUESTIONNAIRE.lay(evaluation);

    assertThat(lines(sheet))
        .isEqualTo(
            """
            /period: RUBRIC_NOT_IN_FORCE Rubric "sample 1" is in force for \
            2012-04-11/2012-12-31, not on the last day 2013-12-31 of this period.
            /answers/0/item: UNKNOWN_ITEM \
            The rubric has no item "X9"; it has G1, H1, H2, H7.
            /answers/1/value/count: NEGATIVE_COUNT \
            The count of item "G1" is -2; it must not be negative.
            /answers/2/value/occurrences/1/points: POINTS_OUT_OF_RANGE \
            Item "H7" allows 3 to 5 points, but 6 are given.
            /answers/2/value/occurrences/2/points: POINTS_OUT_OF_RANGE \
            Item "H7" allows 3 to 5 points, but 2.5 are given.
            /answers/3/item: UNKNOWN_ITEM \
            The rubric has no item "innovation"; it has G1, H1, H2, H7.
            /answers/4/value/count: WRONG_ANSWER_KIND \
            Item "H1" takes an answer of the kind "points", not "count".
            /answers: MISSING_ANSWER Item "H2" is not answered; its points are open.""");
    assertThat(sheet.problems())
        .extracting(problem -> problem.sentence(Language.CHINESE))
        .startsWith(
            "评分细则“sample 1”的有效期为 2012-04-11/2012-12-31，不含本期间的最后一日 2013-12-31。",
            "评分细则没有评分项“X9”，只有 G1, H1, H2, H7。");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(sheet::orThrow)
        .withMessage(lines(sheet));
  }

  @Test
  void does_not_look_at_the_answers_to_another_rubric() {
    Evaluation evaluation =
        EMPTY
            .withRubric(new RubricKey("sample", "2"))
            .withPeriod(Period.ofYear(2013))
            .withAnswers(answer("X9", new CountAnswer(1)));

    WithProblems<AnswerSheet> sheet = QUESTIONNAIRE.lay(evaluation);

    assertThat(lines(sheet))
        .isEqualTo(
            "/rubric: OTHER_RUBRIC This evaluation answers rubric \"sample 2\", not \"sample 1\".");
    assertThat(sheet.problems().get(0).sentence(Language.CHINESE))
        .isEqualTo("本评价对应的评分细则是“sample 2”，不是“sample 1”。");
  }

  @ParameterizedTest(name = "a period that ends on {0} is in force: {1}")
  @CsvSource(
      textBlock =
          """
          2012-04-10, false
          2012-04-11, true
          2012-12-31, true
          2013-01-01, false
          """)
  void goes_by_the_last_day_of_the_period(LocalDate endsOn, boolean inForce) {
    Period period = new Period(LocalDate.of(2011, 1, 1), endsOn);

    assertThat(QUESTIONNAIRE.lay(EMPTY.withPeriod(period)).value().isPresent()).isEqualTo(inForce);
  }

  private static Answer answer(String item, AnswerValue value) {
    return Answer.builder().item(PartId.of(item)).value(value).build();
  }

  private static String lines(WithProblems<?> result) {
    return result.problems().stream()
        .map(problem -> problem.line(Language.ENGLISH))
        .collect(joining("\n"));
  }
}

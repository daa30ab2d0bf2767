package org.chamberkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.NumberAnswer;
import org.chamberkit.answer.OptionAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An evaluation kept in columns beside the same one kept whole. */
class AnswerColumnsTest {

  private static final ImmutableList<AnswerValue> VALUES =
      ImmutableList.of(
          new CountAnswer(7),
          new YesNoAnswer(true),
          new YesNoAnswer(false),
          new ShareAnswer(3, 4),
          new RatioAnswer(5, 0),
          new OptionAnswer(PartId.of("good")),
          new NumberAnswer(Decimal.parse("1.50")));

  private static final Evaluation COLUMNS = evaluation();

  /** Built with a remark, so kept whole, and then without it. */
  private static final Evaluation WHOLE =
      evaluation()
          .withAnswers(COLUMNS.answers().get(0).withRemark("备注"))
          .withAnswers(COLUMNS.answers());

  private static Evaluation evaluation() {
    Evaluation.Builder builder = Evaluation.builder();
    builder
        .rubric(new RubricKey("sample", "1"))
        .subject(subject("C-001"))
        .period(Period.ofYear(2021));
    for (int i = 0; i < VALUES.size(); i++) {
      builder.addAnswers(answer("I" + i, VALUES.get(i)));
    }
    return builder.build();
  }

  private static Subject subject(String id) {
    return new Subject(SubjectKind.ORGANIZATION, SubjectId.of(id), Optional.empty());
  }

  private static Answer answer(String item, AnswerValue value) {
    return Answer.builder().item(PartId.of(item)).value(value).build();
  }

  @Test
  void is_equal_to_it_with_the_same_answers_and_text() {
    assertThat(COLUMNS).isInstanceOf(Evaluation.InColumns.class);
    assertThat(WHOLE).isNotInstanceOf(Evaluation.InColumns.class);

    assertThat(COLUMNS.answers()).extracting(Answer::value).isEqualTo(VALUES);
    assertThat(COLUMNS).isEqualTo(WHOLE).hasSameHashCodeAs(WHOLE).hasToString(WHOLE.toString());
    assertThat(WHOLE).isEqualTo(COLUMNS);
    assertThat(COLUMNS.columns().form()).isSameAs(WHOLE.columns().form());
  }

  static Stream<Arguments> changes() {
    Finding finding =
        new Finding(PartId.of("V1"), Finding.Outcome.MET, "查实", LocalDate.of(2021, 3, 1));
    return Stream.of(
        change("rubric", one -> one.withRubric(new RubricKey("sample", "2"))),
        change("subject", one -> one.withSubject(subject("C-002"))),
        change("period", one -> one.withPeriod(Period.ofYear(2022))),
        change("invented", one -> one.withInvented(true)),
        change("an answer", one -> one.withAnswers(answer("I0", new CountAnswer(8)))),
        change("answers", one -> one.withAnswers(one.answers().reverse())),
        change("finding", one -> one.withFindings(finding)),
        change("findings", one -> one.withFindings(List.of(finding))));
  }

  private static Arguments change(String name, UnaryOperator<Evaluation> change) {
    return arguments(name, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void changes_as_it_does(String name, UnaryOperator<Evaluation> change) {
    assertThat(change.apply(COLUMNS)).isEqualTo(change.apply(WHOLE)).isNotEqualTo(COLUMNS);
    assertThat(change.apply(COLUMNS)).hasSameHashCodeAs(change.apply(WHOLE));
  }

  @Test
  void refuses_an_item_twice_when_it_changes() {
    Answer twice = answer("I1", new CountAnswer(1));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> COLUMNS.withAnswers(twice, twice))
        .withMessage("/answers/1/item: ANSWERED_TWICE Item \"I1\" is answered more than once.");
  }
}

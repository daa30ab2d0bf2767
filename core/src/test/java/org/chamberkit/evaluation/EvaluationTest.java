package org.chamberkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.fact.Evidence;
import org.chamberkit.period.Period;
import org.chamberkit.problem.IncompleteValueException;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  @Test
  void answers_no_item_twice() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> evaluation("G1", "H1", "G1", "H2", "H1"))
        .withMessage(
            """
            /answers/2/item: ANSWERED_TWICE Item "G1" is answered more than once.
            /answers/4/item: ANSWERED_TWICE Item "H1" is answered more than once.""")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("评分项“G1”重复作答。"));
  }

  @Test
  void is_of_real_data_unless_it_says_otherwise() {
    Evaluation evaluation = evaluation("G1");

    assertThat(evaluation.invented()).isFalse();
    assertThat(evaluation.withInvented(true)).isNotEqualTo(evaluation);
  }

  @Test
  void needs_rubric_subject_and_period() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Evaluation.builder().build())
        .withMessage("missing rubric, subject, period");
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Answer.builder().build())
        .withMessage("missing item, value");
  }

  @Test
  void calls_its_subject_by_name_where_one_is_known() {
    SubjectId id = SubjectId.of("C-001");
    Subject named =
        new Subject(SubjectKind.ORGANIZATION, id, Optional.of(Name.of("北港商会", "North Harbour")));

    assertThat(named.label(Language.ENGLISH)).isEqualTo("North Harbour");
    assertThat(named.label(Language.CHINESE)).isEqualTo("北港商会");
    assertThat(new Subject(SubjectKind.PERSON, id, Optional.empty()).label(Language.CHINESE))
        .isEqualTo("C-001");
  }

  @Test
  void names_its_evidence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Evidence("\t", Optional.empty()))
        .withMessage("title of evidence must not be blank");
  }

  @Test
  void is_of_a_subject_known_by_its_code() {
    assertThat(SubjectId.of("C-001")).isLessThan(SubjectId.of("C-002")).hasToString("C-001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubjectId.of("北港商会"))
        .withMessage(
            "subject id must be 1 to 64 ASCII letters, digits, hyphens, dots or low lines, "
                + "beginning with a letter or digit, but was '北港商会'");
  }

  private static Evaluation evaluation(String... items) {
    return Evaluation.builder()
        .rubric(new RubricKey("sample", "1"))
        .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of("C-001"), Optional.empty()))
        .period(Period.ofYear(2012))
        .addAllAnswers(
            Stream.of(items)
                .map(id -> Answer.builder().item(PartId.of(id)).value(new CountAnswer(1)).build())
                .toList())
        .build();
  }
}

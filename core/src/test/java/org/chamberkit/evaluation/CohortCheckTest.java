package org.chamberkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.Optional;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

class CohortCheckTest {

  private static final Evaluation EVALUATION =
      Evaluation.builder()
          .rubric(new RubricKey("sample", "1"))
          .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of("F-1"), Optional.empty()))
          .period(Period.ofYears(2022, 2023))
          .build();

  @Test
  void finds_each_subject_that_comes_again() {
    CohortCheck check = new CohortCheck();
    Evaluation named =
        EVALUATION.withSubject(
            new Subject(
                SubjectKind.ORGANIZATION,
                SubjectId.of("F-1"),
                Optional.of(Name.ofChinese("虚构东区"))));

    assertThat(check.meet(EVALUATION)).isEmpty();
    Problem again = Iterables.getOnlyElement(check.meet(named.withInvented(true)));
    assertThat(again.line(Language.ENGLISH))
        .isEqualTo(
            "/subject/id: SUBJECT_TWICE Subject \"F-1\" is evaluated more than once in this input.");
    assertThat(again.line(Language.CHINESE))
        .isEqualTo("/subject/id: SUBJECT_TWICE 评价对象“F-1”在本次输入中被重复评价。");
    assertThat(check.meet(EVALUATION)).hasSize(1);
    assertThat(new CohortCheck().meet(EVALUATION)).isEmpty();
  }

  @Test
  void takes_another_subject_kind_period_or_rubric() {
    CohortCheck check = new CohortCheck();

    assertThat(check.meet(EVALUATION)).isEmpty();
    assertThat(check.meet(EVALUATION.withPeriod(Period.ofYear(2022)))).isEmpty();
    assertThat(check.meet(EVALUATION.withRubric(new RubricKey("sample", "2")))).isEmpty();
    assertThat(check.meet(EVALUATION.withSubject(subject(SubjectKind.DEPARTMENT, "F-1"))))
        .isEmpty();
    assertThat(check.meet(EVALUATION.withSubject(subject(SubjectKind.ORGANIZATION, "F-2"))))
        .isEmpty();
  }

  private static Subject subject(SubjectKind kind, String id) {
    return new Subject(kind, SubjectId.of(id), Optional.empty());
  }
}

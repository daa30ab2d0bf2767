package org.chamberkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.rubric.RubricProblem;
import org.chamberkit.scoring.ScoringProblem;
import org.junit.jupiter.api.Test;

class ProblemCodesTest {

  private static final String GAP = "\\{[a-zA-Z]+}";

  @Test
  void a_name_is_in_capitals_and_used_once_in_the_library() {
    assertThat(codes())
        .extracting(ProblemCode::name)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).matches("[A-Z][A-Z0-9_]*"));
  }

  @Test
  void a_sentence_is_whole_in_both_languages() {
    assertThat(codes())
        .contains(RubricProblem.SUM_DIFFERS, ScoringProblem.PART_TWICE)
        .allSatisfy(
            code -> {
              String english = code.sentence().english().replaceAll(GAP, "");
              String chinese = code.sentence().chinese().replaceAll(GAP, "");
              assertThat(english).endsWith(".").matches("[\\x20-\\x7e&&[^{}]]+");
              assertThat(chinese).endsWith("。").containsPattern("\\p{IsHan}");
              assertThat(chinese).doesNotContain("{", "}", ",", ";", "\"", ".");
            });
  }

  @Test
  void a_remedy_is_one_whole_sentence_in_both_languages_without_gaps() {
    assertThat(codes())
        .extracting(ProblemCode::remedy)
        .allSatisfy(
            remedy -> {
              assertThat(remedy.gaps()).isEmpty();
              assertThat(remedy.english()).matches("[A-Z][\\x20-\\x7e&&[^{}]]+[A-Za-z0-9%)\"]\\.");
              assertThat(remedy.chinese()).endsWith("。").containsPattern("\\p{IsHan}");
              assertThat(remedy.chinese()).doesNotContain("{", "}", ",", ";", "\"", ".");
            });
  }

  @Test
  void only_what_can_be_used_all_the_same_is_a_warning() {
    assertThat(codes().stream().filter(code -> code.severity() == Severity.WARNING))
        .extracting(ProblemCode::name)
        .containsExactlyInAnyOrder(
            "CAP_NEVER_ACTS",
            "COHORT_DIFFERS",
            "CREDIT_CODE_DIFFERS",
            "DIVISION_NOT_VALID",
            "DIVISION_OUTSIDE_GUIDE",
            "DIVISION_WITHOUT_PARENT",
            "EVENT_AMOUNTS_DIFFER",
            "FIGURE_DIFFERS",
            "FIGURE_NOT_AT_HAND",
            "FIGURE_NOT_KNOWN",
            "FILES_DIFFER",
            "FINDINGS_DIFFER",
            "FLOOR_NEVER_ACTS",
            "GRADE_OUT_OF_REACH",
            "ID_OF_OTHER_KIND",
            "ID_RENAMED",
            "INEXACT_ANSWER",
            "ITEM_DOES_NOT_VARY",
            "MISSING_ANSWER",
            "MISSING_FINDING",
            "MISSING_POLL",
            "MISSING_RATING",
            "NOT_EVALUATED",
            "NOT_VOTED_ON",
            "NO_LIST_OF_SPLIT",
            "PARENT_ENDS_FIRST",
            "PARTY_MEMBERS_DO_NOT_FIT",
            "PARTY_WITHOUT_HOST",
            "PLACE_OPEN",
            "PLACE_OUTSIDE_DIVISION",
            "POST_OUTSIDE_TERM",
            "RECORDED_AHEAD",
            "RULE_NEVER_ACTS",
            "RULE_NOT_IN_FORCE",
            "SAME_NAME",
            "SEVERAL_HOLDERS",
            "SEVERAL_ROOTS",
            "SILENCE_NOT_STATED",
            "TARGETS_GO_BEYOND",
            "TOO_FEW_RATERS",
            "UNKNOWN_ANSWER",
            "UNKNOWN_GROUP",
            "UNKNOWN_VALUE",
            "VOTE_DIFFERS",
            "WAIVER_NOT_NEEDED",
            "WEIGHT_OVER_HALF",
            "WITHHELD_ANSWER",
            "ZERO_DENOMINATOR");
  }

  private static ImmutableList<ProblemCode> codes() {
    return Core.CLASSES.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(ProblemCode.class::cast)
        .collect(toImmutableList());
  }
}

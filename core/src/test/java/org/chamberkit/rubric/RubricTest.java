package org.chamberkit.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.Mark;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

class RubricTest {

  private static final Criterion POLICY =
      Sample.criterion("E", Sample.judged("E1", 20), Sample.judged("E2", 20)).build();
  private static final Criterion BASICS = Sample.criterion("F", Sample.judged("F1", 30)).build();
  private static final Item INNOVATION =
      Sample.item("F2", Sample.judgedRange("3", "5", "12")).build();

  @Test
  void adds_up_its_dimensions_and_then_its_steps() {
    Rubric rubric =
        Sample.rubric(POLICY, BASICS)
            .maximum(Points.of(70))
            .addSteps(
                Sample.adjustment(AdjustmentKind.BONUS, "bonus", INNOVATION).build(),
                Sample.adjustment(
                        AdjustmentKind.DEDUCTION, "late", INNOVATION.withId(PartId.of("F3")))
                    .cap(Points.of(10))
                    .build())
            .build();

    assertThat(rubric.sumOfMaxima()).isEqualTo(Points.of(70));
    assertThat(rubric.range()).hasToString("[-10, 82]");
    assertThat(rubric.withSteps().range()).hasToString("[0, 70]");
    assertThat(rubric.effective()).isEqualTo(Validity.ALWAYS);
  }

  @Test
  void refuses_a_maximum_that_its_dimensions_do_not_add_up_to() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.rubric(POLICY, BASICS).maximum(Points.of(100)).build())
        .withMessage("/maximum: SUM_DIFFERS The parts of \"sample\" add up to 70 points, not 100.");
  }

  @Test
  void refuses_maxima_that_are_too_long_to_be_added_up() {
    Criterion full = Sample.criterion("D", Sample.judged("D1", 999_999_999_999_999_999L)).build();

    assertThat(Sample.rubric(full).build().sumOfMaxima()).isEqualTo(full.worth());
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.rubric(full, POLICY).build())
        .withMessage(
            "AMOUNT_OVERFLOW A number here, given or worked out, has more than 18 digits;"
                + " it cannot be kept exactly.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.rubric(full, POLICY, POLICY).maximum(Points.of(-1)).build())
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.code() + " " + problem.place())
                    .startsWith("NOT_POSITIVE /maximum", "AMOUNT_OVERFLOW ")
                    .hasSize(5));
  }

  @Test
  void refuses_weights_that_are_too_long_to_be_added_up() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                Sample.rubric(POLICY)
                    .addPerspectives(
                        perspective("self", "999999999999999999"), perspective("superior", "1"))
                    .build())
        .withMessage(
            "/perspectives: AMOUNT_OVERFLOW A number here, given or worked out, has more than"
                + " 18 digits; it cannot be kept exactly.");
  }

  @Test
  void refuses_grades_where_the_range_of_the_total_is_too_long_to_be_kept() {
    GradedJudgement rule =
        new GradedJudgement(
            ImmutableList.of(
                new Mark(PartId.of("best"), Name.ofChinese("优"), Decimal.ONE),
                new Mark(
                    PartId.of("worst"),
                    Name.ofChinese("差"),
                    Decimal.parse("0.999999999999999999"))));
    Item judged = Sample.item("D1", rule).maximum(Points.of(5)).build();
    Grade grade = new Grade(PartId.of("any"), Name.ofChinese("合格"));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                Sample.rubric(Sample.criterion("D", judged).build())
                    .addPerspectives(perspective("self", "1"))
                    .addStep(
                        new GradeScale(
                            PartId.of("grade"),
                            Name.ofChinese("等级"),
                            ImmutableList.of(new GradeBand(Interval.ALL, grade))))
                    .build())
        .withMessage(
            "/steps/0/gradeScale/bands: AMOUNT_OVERFLOW A number here, given or worked out, has more"
                + " than 18 digits; it cannot be kept exactly.");
  }

  @Test
  void refuses_to_be_empty() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Sample.rubric().maximum(Points.of(100)).build())
        .withMessage("/dimensions: NO_PARTS \"sample\" has no parts.");
  }

  @Test
  void names_its_source_if_it_is_official() {
    Rubric illustrative = Sample.rubric(POLICY).build();
    Source source = new Source("Ouhai office", "Notice 3", Optional.empty(), Optional.empty());

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> illustrative.withStanding(Standing.OFFICIAL))
        .withMessage(
            "MISSING_SOURCE An official rubric must name its source, but \"sample\" names none.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("正式的评分细则必须注明出处，“sample”未注明。"));
    assertThat(illustrative.withSource(source).withStanding(Standing.OFFICIAL).source())
        .contains(source);
  }

  @Test
  void uses_an_identifier_once_on_all_levels_and_in_all_steps() {
    Criterion inner =
        Sample.criterion("D-1", Sample.judged("D1", 1), Sample.judged("E1", 1)).build();
    Criterion outer =
        Sample.criterion("D", Sample.judged("D0", 1), inner, Sample.judged("D1", 1)).build();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                Sample.rubric(POLICY, outer, BASICS.withId(PartId.of("D-1")))
                    .addSteps(
                        Sample.adjustment(AdjustmentKind.BONUS, "E", INNOVATION).build(),
                        Sample.adjustment(
                                AdjustmentKind.DEDUCTION,
                                "late",
                                INNOVATION.withId(PartId.of("F9")),
                                INNOVATION)
                            .build())
                    .build())
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.place() + " " + problem.arguments().get("part"))
                    .containsExactly(
                        "/dimensions/1/parts/1/criterion/parts/1/item/id E1",
                        "/dimensions/1/parts/2/item/id D1",
                        "/dimensions/2/id D-1",
                        "/steps/0/bonus/id E",
                        "/steps/1/deduction/items/1/id F2"));
  }

  @Test
  void names_all_that_is_wrong_at_once() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                Sample.rubric(POLICY, POLICY)
                    .standing(Standing.OFFICIAL)
                    .maximum(Points.of(-100))
                    .build())
        .withMessage(
            """
            /maximum: NOT_POSITIVE The points "maximum" must be above 0, but are -100.
            MISSING_SOURCE An official rubric must name its source, but "sample" names none.
            /maximum: SUM_DIFFERS The parts of "sample" add up to 80 points, not -100.
            /dimensions/1/id: DUPLICATE_PART \
            The identifier "E" is used more than once in this rubric.
            /dimensions/1/parts/0/item/id: DUPLICATE_PART \
            The identifier "E1" is used more than once in this rubric.
            /dimensions/1/parts/1/item/id: DUPLICATE_PART \
            The identifier "E2" is used more than once in this rubric.""")
        .satisfies(
            e ->
                assertThat(e.problems().get(3).sentence(Language.CHINESE))
                    .isEqualTo("标识“E”在本评分细则中重复使用。"));
  }

  @Test
  void has_a_key_of_identifier_and_version() {
    assertThat(new RubricKey("wenzhou", "2012")).hasToString("wenzhou 2012");
    assertThat(new RubricKey("a", "2"))
        .isGreaterThan(new RubricKey("a", "1"))
        .isLessThan(new RubricKey("b", "1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RubricKey("温州", "2012"))
        .withMessage(
            "rubric id must be 1 to 64 ASCII letters, digits, hyphens, dots or low lines, "
                + "beginning with a letter or digit, but was '温州'");
  }

  @Test
  void has_a_source_with_publisher_and_title() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source(" ", "Notice 3", Optional.empty(), Optional.empty()))
        .withMessage("publisher of 'Notice 3' must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source("Ouhai office", "", Optional.empty(), Optional.empty()))
        .withMessage("title must not be blank");
  }

  private static Perspective perspective(String id, String weight) {
    return new Perspective(PartId.of(id), Name.ofChinese(id), Decimal.parse(weight));
  }
}

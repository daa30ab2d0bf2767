package org.chamberkit.rubric;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.rubric.Sample.interval;
import static org.chamberkit.rubric.Sample.problems;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the steps of a rubric are checked for: their order, grades and grounds of vetoes. */
class RubricStepsTest {

  private static final Criterion JUDGED =
      Sample.criterion("J", Sample.judged("J1", 60), Sample.judged("J2", 40)).build();

  private static final ExistenceGate GATE =
      new ExistenceGate(PartId.of("gate"), Name.ofChinese("准入"));
  private static final Adjustment BONUS =
      Sample.adjustment(
              AdjustmentKind.BONUS,
              "bonus",
              Sample.item("B1", Sample.perOccurrence("1", null)).build())
          .cap(Points.of(10))
          .build();
  private static final Adjustment DEDUCTION =
      Sample.adjustment(
              AdjustmentKind.DEDUCTION,
              "late",
              Sample.item("D1", Sample.perOccurrence("0.5", null)).build())
          .cap(Points.of(5))
          .totalNotBelow(Points.ZERO)
          .build();
  private static final GradeScale GRADES = grades("grade", "[0, 60)", "[60, 110]");
  private static final Veto VETO =
      new Veto(
          PartId.of("veto"),
          Name.ofChinese("否决"),
          ImmutableList.of(new Veto.Ground(PartId.of("fraud"), Name.ofChinese("造假"))));

  @Test
  void has_its_steps_in_their_order() {
    Rubric rubric = Sample.rubric(JUDGED).addSteps(GATE, BONUS, DEDUCTION, GRADES, VETO).build();

    assertThat(rubric.numberOf(0)).isEqualTo(1);
    assertThat(rubric.numberOfBase()).isEqualTo(4);
    assertThat(rubric.numberOf(1)).isEqualTo(5);
    assertThat(rubric.numberOf(4)).isEqualTo(8);
    assertThat(rubric.steps())
        .extracting(Step::word)
        .containsExactly("existenceGate", "bonus", "deduction", "gradeScale", "veto");

    Rubric open = rubric.withSteps(DEDUCTION, BONUS, VETO);
    assertThat(open.numberOfBase()).isEqualTo(3);
    assertThat(open.numberOf(0)).isEqualTo(4);
    assertThat(open.numberOf(2)).isEqualTo(6);

    Rubric gated = rubric.withSteps(GATE, new ExistenceGate(PartId.of("gate-2"), GATE.name()));
    assertThat(gated.numberOfBase()).isEqualTo(5);
    assertThat(gated.numberOf(1)).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # steps                      | index and kind  | step    | before
          bonus gate                   | 1/existenceGate | gate    | bonus
          grade bonus                  | 1/bonus         | bonus   | grade
          veto grade                   | 1/gradeScale    | grade   | veto
          gate veto late               | 2/deduction     | late    | veto
          gate bonus late grade grade2 | 4/gradeScale    | grade2  | grade
          """)
  void refuses_steps_in_another_order(String steps, String pointer, String step, String before) {
    Rubric.Builder rubric = Sample.rubric(JUDGED);
    for (String id : Splitter.on(' ').split(steps)) {
      rubric.addStep(
          Stream.of(GATE, BONUS, DEDUCTION, GRADES, VETO, grades("grade2", "[0, 110]"))
              .filter(known -> known.id().text().equals(id))
              .findFirst()
              .orElseThrow());
    }

    assertThat(problems(rubric::build, Language.ENGLISH))
        .isEqualTo(
            "/steps/%s: STEP_OUT_OF_ORDER Step \"%s\" cannot follow \"%s\": gates come first, then"
                + " bonuses, deductions and what else moves the total, then one grade, then rules"
                + " about grades, then vetoes.",
            pointer, step, before);
    assertThat(problems(rubric::build, Language.CHINESE))
        .isEqualTo(
            "/steps/%s: STEP_OUT_OF_ORDER 步骤“%s”不能排在“%s”之后："
                + "依次为准入条件、加分扣分及总分调整、一个等级划分、等级限制、一票否决。",
            pointer, step, before);
  }

  @Test
  void uses_an_identifier_once_in_steps_of_all_kinds_and_in_grounds() {
    Veto.Ground ground = VETO.grounds().get(0);
    Rubric.Builder rubric =
        Sample.rubric(JUDGED)
            .addSteps(
                GATE,
                new Veto(
                    PartId.of("gate"),
                    VETO.name(),
                    ImmutableList.of(
                        ground, ground, new Veto.Ground(PartId.of("J1"), ground.name()))));

    assertThat(problems(rubric::build, Language.ENGLISH))
        .isEqualTo(
            """
            /steps/1/veto/id: DUPLICATE_PART \
            The identifier "gate" is used more than once in this rubric.
            /steps/1/veto/grounds/1/id: DUPLICATE_PART \
            The identifier "fraud" is used more than once in this rubric.
            /steps/1/veto/grounds/2/id: DUPLICATE_PART \
            The identifier "J1" is used more than once in this rubric.""");
  }

  @Test
  void lists_no_grade_twice() {
    assertThat(
            problems(
                () ->
                    new GradeScale(
                        PartId.of("grade"),
                        Name.ofChinese("等级"),
                        ImmutableList.of(
                            band("[0, 60)", "low"),
                            band("[60, 80)", "high"),
                            band("[80, 110]", "low"))),
                Language.ENGLISH))
        .isEqualTo(
            "/bands/2/grade/id: DUPLICATE_PART "
                + "The identifier \"low\" is used more than once in this rubric.");
  }

  @Test
  void has_a_ground_for_each_veto() {
    assertThat(
            problems(
                () -> new Veto(PartId.of("veto"), VETO.name(), ImmutableList.of()),
                Language.ENGLISH))
        .isEqualTo("/grounds: NO_PARTS \"veto\" has no parts.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # bands; totals from 0 to 110     | what is wrong
          [0, 60) [60, 110]                |
          [60, 110] [0, 60)                |
          [-10, 60) [60, 80] (80, ..)      |
          [0, 110]                         |
          [0, 60) (60, 110]                | 1 GAP [0, 60) (60, 110]
          [0, 60) [61, 110]                | 1 GAP [0, 60) [61, 110]
          [60, 110] [0, 59.99]             | 0 GAP [0, 59.99] [60, 110]
          [0, 60] [60, 110]                | 1 OVERLAP [0, 60] [60, 110]
          [0, 70) [60, 110]                | 1 OVERLAP [0, 70) [60, 110]
          [0, 110] [20, 30]                | 1 OVERLAP [0, 110] [20, 30]
          (0, 60) [60, 110]                | 0 GAP 0 (0, 60)
          [1, 60) [60, 110]                | 0 GAP 0 [1, 60)
          [0, 60) [60, 110)                | 1 GAP [60, 110) 110
          [0, 60) [60, 100]                | 1 GAP [60, 100] 110
          [0, 50) [60, 90) [80, 100]       | 1 GAP [0, 50) [60, 90); 2 OVERLAP [60, 90) [80, 100]; \
          2 GAP [80, 100] 110
          """)
  void has_exactly_one_grade_for_each_total_that_is_possible(String bands, String wrong) {
    Rubric.Builder rubric =
        Sample.rubric(JUDGED)
            .addSteps(BONUS, DEDUCTION, grades("grade", intervals(bands).toArray(String[]::new)));

    if (wrong == null) {
      assertThat(rubric.build().range()).hasToString("[0, 110]");
    } else {
      assertThat(problems(rubric::build, Language.ENGLISH))
          .isEqualTo(
              Splitter.on("; ")
                  .splitToStream(wrong)
                  .map(RubricStepsTest::sentence)
                  .collect(joining("\n")));
    }
  }

  /** The sentence of what a table tells as {@code 1 GAP [0, 60) (60, 110]}. */
  private static String sentence(String text) {
    List<String> words = Splitter.on(' ').limit(3).splitToList(text);
    int between = words.get(2).matches("[0-9].*") ? 1 : words.get(2).indexOf(' ', 5);
    String lower = words.get(2).substring(0, between);
    String upper = words.get(2).substring(between + 1);
    return "/steps/2/gradeScale/bands/%s: BAND_%s ".formatted(words.get(0), words.get(1))
        + (words.get(1).equals("GAP")
            ? "There are numbers between " + lower + " and " + upper + " that lie in no band."
            : "The bands " + lower + " and " + upper + " overlap.");
  }

  @Test
  void has_a_grade_for_totals_without_a_bound() {
    Adjustment endless = BONUS.withCap(Optional.empty());
    GradeScale bounded = grades("grade", "[0, 60)", "[60, 1000]");
    GradeScale open = grades("grade", "[0, 60)", "[60, ..)");
    Rubric.Builder rubric = Sample.rubric(JUDGED).addSteps(endless, bounded);

    assertThat(problems(rubric::build, Language.ENGLISH))
        .isEqualTo(
            "/steps/1/gradeScale/bands/1: BAND_GAP "
                + "There are numbers between [60, 1000] and .. that lie in no band.");
    Rubric graded = Sample.rubric(JUDGED).addSteps(endless, open).build();
    assertThat(graded.range()).hasToString("[0, ..)");
    // All that is possible lies in one band, however high it is.
    assertThat(open.grade(PointsRange.atLeast(Points.of(60))))
        .contains(open.bands().get(1).grade());
    assertThat(open.grade(PointsRange.atLeast(Points.of(59)))).isEmpty();
    assertThat(open.grade(PointsRange.UNBOUNDED)).isEmpty();
  }

  @Test
  void asks_for_grades_only_of_a_rubric_that_is_right_otherwise() {
    Rubric.Builder rubric =
        Sample.rubric(JUDGED).maximum(Points.of(90)).addStep(grades("grade", "[0, 60)"));

    assertThat(problems(rubric::build, Language.ENGLISH))
        .isEqualTo("/maximum: SUM_DIFFERS The parts of \"sample\" add up to 100 points, not 90.");
  }

  @Test
  void refuses_grades_of_totals_that_are_too_long() {
    Criterion full = Sample.criterion("F", Sample.judged("F1", 999_999_999_999_999_999L)).build();
    Rubric.Builder rubric =
        Sample.rubric(full).addSteps(BONUS, grades("grade", "[0, 60)", "[60, ..)"));

    assertThat(problems(rubric::build, Language.ENGLISH))
        .isEqualTo(
            "/steps/1/gradeScale/bands: AMOUNT_OVERFLOW A number here, given or worked out, has more than 18 digits;"
                + " it cannot be kept exactly.");
  }

  /** Grades A, B and so on. */
  private static GradeScale grades(String id, String... ranges) {
    ImmutableList.Builder<GradeBand> bands = ImmutableList.builder();
    for (int i = 0; i < ranges.length; i++) {
      bands.add(band(ranges[i], Character.toString('A' + i)));
    }
    return new GradeScale(PartId.of(id), Name.ofChinese("等级"), bands.build());
  }

  private static GradeBand band(String range, String grade) {
    return new GradeBand(interval(range), new Grade(PartId.of(grade), Name.ofChinese(grade)));
  }

  /** Intervals with blanks between. */
  private static Stream<String> intervals(String text) {
    return Splitter.on("; ").splitToStream(text.replaceAll("([])]) ", "$1; "));
  }
}

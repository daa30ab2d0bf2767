package org.chamberkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rubric.Step;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTableTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "CHAMBERS, ENGLISH",
    "CHAMBERS, CHINESE",
    "DEPARTMENTS, ENGLISH",
    "DEPARTMENTS, CHINESE"
  })
  void shows_the_points_of_each_card(Wenzhou example, Language language) throws IOException {
    ScoreTable table = new ScoreTable(example.rubric(), language);
    Scorer scorer = Scorer.of(example.rubric());
    for (Evaluation evaluation : example.evaluations()) {
      table.add(scorer.score(evaluation).orThrow());
    }

    Golden.of("table/" + example.word() + "-" + language.tag() + ".txt").shouldEqual(table.text());
  }

  @Test
  void marks_the_lines_whose_data_are_invented_if_not_all_are() throws IOException {
    Rubric rubric = Wenzhou.DEPARTMENTS.rubric();
    Evaluation evaluation = Wenzhou.DEPARTMENTS.evaluations().get(0);
    Evaluation unnamed =
        evaluation
            .withInvented(false)
            .withSubject(
                new Subject(
                    evaluation.subject().kind(), evaluation.subject().id(), Optional.empty()));

    assertThat(table(rubric, Language.ENGLISH, evaluation, unnamed))
        .isEqualTo(
            """
            Evaluation of municipal departments (wenzhou-departments 2012)
            Source: 温州市人民政府办公室 (Wenzhou municipal government office), 2012年4月11日通知 (notice of 2012-04-11), section 4
            Standing: official, as published there

                                                                 Work of the                    Major  Assigned matters
            id                       name                   department's own  Basic work  innovations         neglected  total
            invented-department-1 *  Invented Department 1              61.5          27            4                 0   92.5
            invented-department-1                                       61.5          27            4                 0   92.5

            * The data of this line are invented.
            """);
  }

  @Test
  void shows_what_is_possible_where_answers_are_missing() throws IOException {
    Rubric rubric = Wenzhou.DEPARTMENTS.rubric();
    Rubric open =
        rubric
            .withStanding(Standing.ILLUSTRATIVE)
            .withSource(Optional.empty())
            .withSteps(rubric.steps().stream().map(ScoreTableTest::opened).toList());
    Evaluation unanswered =
        Wenzhou.DEPARTMENTS.evaluations().get(0).withAnswers(ImmutableList.of());

    assertThat(table(open, Language.ENGLISH, unanswered))
        .isEqualTo(
            """
            Evaluation of municipal departments (wenzhou-departments 2012)
            Standing: made up as an illustration, not official

                                                               Work of the                    Major  Assigned matters
            id                     name                   department's own  Basic work  innovations         neglected  total
            invented-department-1  Invented Department 1           0 to 70     0 to 30    0 or more         0 or less   open

            A total that is not one number is provisional: answers are missing.

            All data in this table are invented.
            """);
    assertThat(table(open, Language.CHINESE, unanswered))
        .isEqualTo(
            """
            市级部门考核（wenzhou-departments 2012）
            性质：示例，并非正式文件

            编号                   名称        个性工作  基础工作  重大创新加分  交办事项扣分  总分
            invented-department-1  虚构部门甲   0 至 70   0 至 30      不少于 0      不多于 0  不定

            总分不是单一数值的，为暂定：有评分项未作答。

            本表数据均为虚构。
            """);
  }

  @Test
  void escapes_what_would_break_a_line() throws IOException {
    Evaluation evaluation = Wenzhou.DEPARTMENTS.evaluations().get(0);
    Subject subject =
        new Subject(
            evaluation.subject().kind(),
            evaluation.subject().id(),
            Optional.of(Name.ofChinese("虚构\n\u001b[31m部门")));

    assertThat(
            table(Wenzhou.DEPARTMENTS.rubric(), Language.CHINESE, evaluation.withSubject(subject)))
        .contains("  虚构\\u000a\\u001b[31m部门  ");
  }

  private static Step opened(Step step) {
    Adjustment adjustment = (Adjustment) step;
    return adjustment.withItems(
        adjustment.items().stream()
            .map(item -> item.withMissing(MissingPolicy.PROVISIONAL))
            .toList());
  }

  private static String table(Rubric rubric, Language language, Evaluation... evaluations) {
    ScoreTable table = new ScoreTable(rubric, language);
    for (Evaluation evaluation : evaluations) {
      table.add(Scorer.of(rubric).score(evaluation).orThrow());
    }
    return table.text();
  }
}

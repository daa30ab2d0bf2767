package org.chamberkit.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.ChecklistAnswer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {

  private static final Checklist RULE =
      new Checklist(
          ImmutableList.of(
              entry("congress", "按期换届", "Congress on time", "1"),
              entry("rules", "议事规则", "Rules for meetings", "2.5"),
              entry("records", "会议记录", "Records kept", "1.5")));
  private static final Item BODY = Sample.item("body", RULE).maximum(Points.of(5)).build();

  @ParameterizedTest(name = "{0} earn {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # fulfilled            | points | working
          ''                     | 0      | ''
          rules                  | 2.5    | ''
          records congress       | 2.5    | '1 + 1.5 = '
          records rules congress | 5      | '1 + 2.5 + 1.5 = '
          """)
  void earns_the_points_of_what_is_fulfilled(String fulfilled, String points, String working) {
    ChecklistAnswer answer = answer(fulfilled);

    assertThat(BODY.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(RULE.award(BODY, answer, Sample.CONTEXT))).isEqualTo(points);
    assertThat(RULE.working(BODY, answer, Sample.CONTEXT)).isEqualTo(working);
  }

  @Test
  void tells_of_each_entry_whether_it_is_fulfilled() {
    assertThat(RULE.details(answer("records congress"), Sample.CONTEXT, Language.ENGLISH))
        .containsExactly(
            "Fulfilled: Congress on time.",
            "Not fulfilled: Rules for meetings.",
            "Fulfilled: Records kept.");
    assertThat(RULE.details(answer("records congress"), Sample.CONTEXT, Language.CHINESE))
        .containsExactly("已完成：按期换届。", "未完成：议事规则。", "已完成：会议记录。");
  }

  @Test
  void refuses_what_it_does_not_list_and_what_is_given_twice() {
    ImmutableList<Problem> problems =
        BODY.check(answer("rules charter rules rules"), Sample.CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo(
            """
            /fulfilled: MORE_FULFILLED_THAN_LISTED \
            Item "body" lists 3 entries, but 4 are given as fulfilled.
            /fulfilled/1: NOT_LISTED \
            Item "body" does not list "charter"; it lists congress, rules, records.
            /fulfilled/2: GIVEN_TWICE \
            "rules" is given more than once in the answer to item "body".
            /fulfilled/3: GIVEN_TWICE \
            "rules" is given more than once in the answer to item "body".""");
    assertThat(Told.chinese(problems))
        .containsExactly(
            "评分项“body”共列 3 项，却填报完成 4 项。",
            "评分项“body”没有列出“charter”，所列为 congress, rules, records。",
            "“rules”在评分项“body”的答案中重复出现。",
            "“rules”在评分项“body”的答案中重复出现。");
  }

  @Test
  void ranges_from_0_to_all_of_its_points() {
    PointsRange range = PointsRange.between(Points.ZERO, Points.of(5));

    assertThat(BODY.range(Optional.empty())).isEqualTo(range);
    assertThat(Sample.item("body", RULE).build().range(Optional.empty())).isEqualTo(range);
  }

  @Test
  void is_worth_the_maximum_of_its_item() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> BODY.withMaximum(Points.of(6)))
        .withMessage(
            "/rule/checklist/entries: POINTS_DIFFER The points that the rule lists come to 5, "
                + "but the maximum of the item is 6.")
        .satisfies(
            e ->
                assertThat(Told.chinese(e.problems())).containsExactly("规则所列分值为 5 分，评分项的分值为 6 分。"));
  }

  @Test
  void lists_something() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Checklist(ImmutableList.of()))
        .withMessage("/entries: NOTHING_LISTED The rule lists nothing to choose from.")
        .satisfies(e -> assertThat(Told.chinese(e.problems())).containsExactly("规则没有列出任何可选内容。"));
  }

  @Test
  void lists_nothing_twice_nor_below_0_points() {
    Choice again = entry("rules", "再次", "Again", "-0.5");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Checklist(ImmutableList.of(again, again)))
        .withMessage(
            """
            /entries/1/id: LISTED_TWICE "rules" is listed more than once in this rule.
            /entries/0/points: NEGATIVE_NUMBER \
            The number "points" must not be below 0, but is -0.5.
            /entries/1/points: NEGATIVE_NUMBER \
            The number "points" must not be below 0, but is -0.5.""")
        .satisfies(
            e ->
                assertThat(Told.chinese(e.problems()))
                    .containsExactly(
                        "“rules”在本规则中重复列出。", "“points”不得小于 0，现为 -0.5。", "“points”不得小于 0，现为 -0.5。"));
  }

  @Test
  void does_not_list_more_points_than_can_be_kept() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new Checklist(
                    ImmutableList.of(
                        entry("a", "甲", "A", "999999999999999999"), entry("b", "乙", "B", "1"))))
        .withMessage(
            "/entries: AMOUNT_OVERFLOW A number here, given or worked out, has more than 18 digits;"
                + " it cannot be kept exactly.");
  }

  private static Choice entry(String id, String chinese, String english, String points) {
    return new Choice(PartId.of(id), Name.of(chinese, english), Points.parse(points));
  }

  private static ChecklistAnswer answer(String fulfilled) {
    return new ChecklistAnswer(
        Stream.of(fulfilled.split(" "))
            .filter(word -> !word.isEmpty())
            .map(PartId::of)
            .collect(toImmutableList()));
  }
}

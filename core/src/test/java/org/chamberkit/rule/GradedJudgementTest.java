package org.chamberkit.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Severity;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradedJudgementTest {

  private static final GradedJudgement RULE =
      new GradedJudgement(
          ImmutableList.of(
              mark("excellent", "优", "1"),
              mark("good", "良", "0.8"),
              mark("fair", "中", "0.6"),
              mark("poor", "差", "0")));
  private static final Item LEADERS = Sample.item("leaders", RULE).maximum(Points.of(4)).build();
  private static final RuleContext CONTEXT =
      new RuleContext(
          Period.ofYears(2022, 2023),
          ImmutableList.of(
              perspective("self", "自评", "0.2"),
              perspective("members", "执委评", "0.2"),
              perspective("superior", "上级评", "0.6")),
          ImmutableMap.of());

  @ParameterizedTest(name = "{0} earn {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # ratings                                       | points | working
          self=excellent members=excellent superior=excellent | 4  | '0.2 × 1 + 0.2 × 1 + 0.6 × 1'
          self=excellent members=good superior=fair | 2.88 | '0.2 × 1 + 0.2 × 0.8 + 0.6 × 0.6'
          superior=fair self=excellent members=good | 2.88 | '0.2 × 1 + 0.2 × 0.8 + 0.6 × 0.6'
          self=poor members=poor superior=good      | 1.92 | '0.2 × 0 + 0.2 × 0 + 0.6 × 0.8'
          self=poor members=poor superior=poor      | 0    | '0.2 × 0 + 0.2 × 0 + 0.6 × 0'
          """)
  void mixes_the_marks_of_the_perspectives(String ratings, String points, String working) {
    RatingsAnswer answer = answer(ratings);

    assertThat(LEADERS.check(answer, CONTEXT)).isEmpty();
    assertThat(Told.award(RULE.award(LEADERS, answer, CONTEXT))).isEqualTo(points);
    assertThat(RULE.working(LEADERS, answer, CONTEXT)).isEqualTo("4 × (" + working + ") = ");
  }

  @Test
  void mixes_before_anything_is_rounded() {
    Item item = LEADERS.withMaximum(Points.parse("0.01"));

    assertThat(
            Told.award(RULE.award(item, answer("self=good members=good superior=fair"), CONTEXT)))
        .isEqualTo("0.0068");
  }

  @Test
  void tells_the_marks_in_the_order_of_the_perspectives() {
    RatingsAnswer answer = answer("superior=fair self=excellent");

    assertThat(RULE.details(answer, CONTEXT, Language.ENGLISH))
        .containsExactly("Self: Excellent.", "Superior: Fair.");
    assertThat(RULE.details(answer, CONTEXT, Language.CHINESE)).containsExactly("自评：优。", "上级评：中。");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # ratings                     | award            | not rated by
          self=excellent members=good   | open 1.44 to 3.84 | superior
          superior=fair                 | open 1.44 to 3.04 | self members
          self=poor members=poor        | open 0 to 2.4    | superior
          ''                            | open 0 to 4      | self members superior
          """)
  void is_open_while_a_perspective_has_not_rated(String ratings, String award, String missing) {
    RatingsAnswer answer = answer(ratings);
    ImmutableList<Problem> problems = LEADERS.check(answer, CONTEXT);

    assertThat(Told.award(RULE.award(LEADERS, answer, CONTEXT))).isEqualTo(award);
    assertThat(problems).extracting(Problem::severity).containsOnly(Severity.WARNING);
    assertThat(problems)
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactlyElementsOf(
            Stream.of(missing.split(" "))
                .map(
                    by ->
                        "/ratings: MISSING_RATING Item \"leaders\" is not rated by \""
                            + by
                            + "\"; its points are open.")
                .toList());
  }

  @Test
  void is_open_even_where_every_mark_counts_the_same() {
    GradedJudgement rule = new GradedJudgement(ImmutableList.of(mark("seen", "已阅", "0.5")));
    Item item = LEADERS.withRule(rule);

    assertThat(Told.award(rule.award(item, answer("self=seen members=seen"), CONTEXT)))
        .isEqualTo("open 2 to 2");
    assertThat(
            Told.award(rule.award(item, answer("self=seen members=seen superior=seen"), CONTEXT)))
        .isEqualTo("2");
  }

  @Test
  void refuses_unknown_perspectives_and_marks_and_ratings_given_twice() {
    ImmutableList<Problem> problems =
        LEADERS.check(answer("self=good boss=great self=fair superior=poor"), CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo(
            """
            /ratings/1/perspective: UNKNOWN_PERSPECTIVE Item "leaders" is rated by "boss"; \
            the perspectives are self, members, superior.
            /ratings/1/mark: NOT_LISTED Item "leaders" does not list "great"; \
            it lists excellent, good, fair, poor.
            /ratings/2/perspective: GIVEN_TWICE \
            "self" is given more than once in the answer to item "leaders".
            /ratings: MISSING_RATING \
            Item "leaders" is not rated by "members"; its points are open.""");
    assertThat(Told.chinese(problems))
        .containsExactly(
            "评分项“leaders”的评价方“boss”未知，评价方为 self, members, superior。",
            "评分项“leaders”没有列出“great”，所列为 excellent, good, fair, poor。",
            "“self”在评分项“leaders”的答案中重复出现。",
            "评价方“members”未对评分项“leaders”评定，其得分待定。");
  }

  @Test
  void gives_the_share_that_each_perspective_gave() {
    assertThat(RULE.ratings(answer("superior=fair self=excellent")))
        .containsExactly(
            Map.entry(PartId.of("superior"), Sample.number("0.6")),
            Map.entry(PartId.of("self"), Sample.number("1")));
    assertThat(RULE.needsPerspectives()).isTrue();
    assertThat(RULE.mayNotApply()).isFalse();
  }

  @Test
  void overflows_by_name_where_the_points_have_too_many_digits() {
    GradedJudgement rule =
        new GradedJudgement(
            ImmutableList.of(mark("full", "满", "1"), mark("tiny", "微", "0.000003814697265625")));
    Item item = LEADERS.withMaximum(Points.parse("0.5")).withRule(rule);

    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(
            () -> rule.award(item, answer("self=tiny members=tiny superior=tiny"), CONTEXT));
  }

  @Test
  void ranges_from_the_worst_to_the_best_mark() {
    GradedJudgement milder =
        new GradedJudgement(ImmutableList.of(mark("yes", "是", "0.9"), mark("no", "否", "0.25")));

    assertThat(LEADERS.range(Optional.empty())).hasToString("[0, 4]");
    assertThat(LEADERS.withRule(milder).range(Optional.empty())).hasToString("[1, 3.6]");
  }

  @ParameterizedTest(name = "marks that count {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 1.01 | /marks: MARK_VALUE The marks count from 1 to 1.01; \
          the highest must be above 0, and at most 1 in a judgement.
          0      | /marks: MARK_VALUE The marks count from 0 to 0; \
          the highest must be above 0, and at most 1 in a judgement.
          1 -0.1 | /marks/1/value: NEGATIVE_NUMBER \
          The number "value" must not be below 0, but is -0.1.
          ''     | /marks: NOTHING_LISTED The rule lists nothing to choose from.
          """)
  void has_marks_that_count_from_0_to_1(String values, String message) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new GradedJudgement(marks(values)))
        .withMessage(message);
  }

  @Test
  void says_in_chinese_what_marks_may_count() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new GradedJudgement(marks("0.5 2")))
        .satisfies(
            e ->
                assertThat(Told.chinese(e.problems()))
                    .containsExactly("各等次计值为 0.5 至 2；最高者必须大于 0，评定类规则中不得大于 1。"));
  }

  @Test
  void lists_no_mark_twice() {
    Mark good = mark("good", "良", "0.8");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new GradedJudgement(ImmutableList.of(good, good)))
        .withMessage("/marks/1/id: LISTED_TWICE \"good\" is listed more than once in this rule.");
  }

  private static ImmutableList<Mark> marks(String values) {
    return Stream.of(values.split(" "))
        .filter(value -> !value.isEmpty())
        .map(value -> mark("m" + value.replace("-", ""), "等次", value))
        .collect(toImmutableList());
  }

  private static Mark mark(String id, String chinese, String value) {
    return new Mark(PartId.of(id), Name.of(chinese, capital(id)), Decimal.parse(value));
  }

  private static Perspective perspective(String id, String chinese, String weight) {
    return new Perspective(PartId.of(id), Name.of(chinese, capital(id)), Decimal.parse(weight));
  }

  private static String capital(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1);
  }

  /** Ratings such as {@code self=good superior=fair}. */
  private static RatingsAnswer answer(String ratings) {
    return new RatingsAnswer(
        Stream.of(ratings.split(" "))
            .filter(text -> !text.isEmpty())
            .map(text -> text.split("=", 2))
            .map(of -> new Rating(PartId.of(of[0]), PartId.of(of[1])))
            .collect(toImmutableList()));
  }
}

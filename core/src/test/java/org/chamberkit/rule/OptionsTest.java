package org.chamberkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.OptionAnswer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  private static final Options RULE =
      new Options(
          ImmutableList.of(
              option("own", "独立办公场所", "Rooms of its own", "4"),
              option("shared", "共用办公场所", "Shared rooms", "2.5"),
              option("none", "无办公场所", "No rooms", "1")));
  private static final Item ROOMS = Sample.item("rooms", RULE).maximum(Points.of(4)).build();

  @ParameterizedTest
  @CsvSource({
    "own, 4, Rooms of its own., 独立办公场所。",
    "shared, 2.5, Shared rooms., 共用办公场所。",
    "none, 1, No rooms., 无办公场所。"
  })
  void earns_the_points_of_the_option(
      String option, String points, String english, String chinese) {
    OptionAnswer answer = new OptionAnswer(PartId.of(option));

    assertThat(ROOMS.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(RULE.award(ROOMS, answer, Sample.CONTEXT))).isEqualTo(points);
    assertThat(RULE.working(ROOMS, answer, Sample.CONTEXT)).isEmpty();
    assertThat(RULE.details(answer, Sample.CONTEXT, Language.ENGLISH)).containsExactly(english);
    assertThat(RULE.details(answer, Sample.CONTEXT, Language.CHINESE)).containsExactly(chinese);
  }

  @Test
  void refuses_an_option_that_it_does_not_list() {
    ImmutableList<Problem> problems =
        ROOMS.check(new OptionAnswer(PartId.of("rented")), Sample.CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo(
            "/option: NOT_LISTED "
                + "Item \"rooms\" does not list \"rented\"; it lists own, shared, none.");
    assertThat(Told.chinese(problems))
        .containsExactly("评分项“rooms”没有列出“rented”，所列为 own, shared, none。");
  }

  @Test
  void shows_what_could_not_be_seen_in_the_name_of_an_option() {
    Options rule = new Options(ImmutableList.of(option("a", "甲", "A\n\u202EB", "1")));

    assertThat(rule.details(new OptionAnswer(PartId.of("a")), Sample.CONTEXT, Language.ENGLISH))
        .containsExactly("A\\u000a\\u202eB.");
  }

  @Test
  void ranges_from_the_least_to_the_best_option() {
    assertThat(ROOMS.range(Optional.empty())).hasToString("[1, 4]");
  }

  @ParameterizedTest
  @CsvSource({"3", "7.5"})
  void has_a_best_option_that_is_worth_the_maximum(String maximum) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ROOMS.withMaximum(Points.parse(maximum)))
        .withMessage(
            "/rule/options/options: POINTS_DIFFER The points that the rule lists come to 4, "
                + "but the maximum of the item is %s.",
            maximum);
  }

  @Test
  void lists_something_once_and_not_below_0_points() {
    Choice wrong = option("own", "甲", "A", "-1");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Options(ImmutableList.of()))
        .withMessage("/options: NOTHING_LISTED The rule lists nothing to choose from.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Options(ImmutableList.of(RULE.options().get(0), wrong)))
        .withMessage(
            """
            /options/1/id: LISTED_TWICE "own" is listed more than once in this rule.
            /options/1/points: NEGATIVE_NUMBER \
            The number "points" must not be below 0, but is -1.""");
  }

  private static Choice option(String id, String chinese, String english, String points) {
    return new Choice(PartId.of(id), Name.of(chinese, english), Points.parse(points));
  }
}

package org.chamberkit.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.Honour;
import org.chamberkit.answer.HonoursAnswer;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighestHonourTest {

  private static final HighestHonour RULE =
      new HighestHonour(
          ImmutableList.of(
              level("national", "国家级", "National", "5"),
              level("provincial", "省级", "Provincial", "3"),
              level("municipal", "市级", "Municipal", "1")));
  private static final Item HONOURS = Sample.item("honours", RULE).build();
  private static final RuleContext CONTEXT =
      new RuleContext(Period.ofYears(2022, 2023), ImmutableList.of(), ImmutableMap.of());

  @ParameterizedTest(name = "{0} earn {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # matter=level                                    | points | working
          ''                                                | 0      | ''
          aid=national                                      | 5      | ''
          aid=national lawyers=municipal                    | 6      | '5 + 1 = '
          aid=municipal aid=national aid=provincial         | 5      | ''
          aid=provincial aid=provincial                     | 3      | ''
          aid=provincial Aid=provincial                     | 6      | '3 + 3 = '
          aid=municipal lawyers=provincial aid=provincial   | 6      | '3 + 3 = '
          a=municipal b=municipal c=national d=provincial   | 10     | '1 + 1 + 5 + 3 = '
          """)
  void earns_the_highest_honour_of_each_matter(String honours, String points, String working) {
    HonoursAnswer answer = answer(honours);

    assertThat(HONOURS.check(answer, CONTEXT)).isEmpty();
    assertThat(Told.award(RULE.award(HONOURS, answer, CONTEXT))).isEqualTo(points);
    assertThat(RULE.working(HONOURS, answer, CONTEXT)).isEqualTo(working);
  }

  @ParameterizedTest(name = "{0} earn {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # matter=level                                    | points
          ''                                                | 0
          aid=national lawyers=municipal                    | 5
          aid=municipal aid=provincial lawyers=municipal    | 3
          """)
  void earns_the_best_honour_alone_where_they_do_not_add_up(String honours, String points) {
    HighestHonour rule = new HighestHonour(RULE.levels(), HighestHonour.Counting.BEST_ONLY);
    HonoursAnswer answer = answer(honours);

    assertThat(Told.award(rule.award(HONOURS, answer, CONTEXT))).isEqualTo(points);
    assertThat(rule.working(HONOURS, answer, CONTEXT)).isEmpty();
    assertThat(rule.range(Optional.empty())).hasToString("[0, 5]");
  }

  @Test
  void tells_why_each_honour_does_not_count() {
    HighestHonour rule = new HighestHonour(RULE.levels(), HighestHonour.Counting.BEST_ONLY);
    HonoursAnswer answer =
        new HonoursAnswer(
            ImmutableList.of(
                honour("aid", "municipal", LocalDate.of(2023, 5, 1)),
                honour("lawyers", "provincial", LocalDate.of(2023, 5, 2)),
                honour("aid", "national", LocalDate.of(2023, 5, 3))));

    assertThat(rule.details(answer, CONTEXT, Language.ENGLISH))
        .containsExactly(
            "aid, Municipal, 2023-05-01: not counted, the same matter counts once, at its highest"
                + " level.",
            "lawyers, Provincial, 2023-05-02: not counted, only the best honour counts.",
            "aid, National, 2023-05-03: 5.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"legal aid ", "\u3000legal aid", "legal  aid", "legal\u00a0aid"})
  void takes_the_same_words_for_the_same_matter_whatever_white_space_they_have(String matter) {
    HonoursAnswer answer =
        new HonoursAnswer(
            ImmutableList.of(
                honour("legal aid", "municipal", LocalDate.of(2023, 5, 1)),
                honour(matter, "national", LocalDate.of(2023, 5, 1))));

    assertThat(Told.award(RULE.award(HONOURS, answer, CONTEXT))).isEqualTo("5");
  }

  @Test
  void tells_of_each_honour_whether_it_counts() {
    HonoursAnswer answer = answer("aid=municipal lawyers=provincial aid=national aid=national");

    assertThat(RULE.details(answer, CONTEXT, Language.ENGLISH))
        .containsExactly(
            "aid, Municipal, 2023-05-01: not counted, "
                + "the same matter counts once, at its highest level.",
            "lawyers, Provincial, 2023-05-01: 3.",
            "aid, National, 2023-05-01: 5.",
            "aid, National, 2023-05-01: not counted, "
                + "the same matter counts once, at its highest level.");
    assertThat(RULE.details(answer, CONTEXT, Language.CHINESE))
        .containsExactly(
            "aid，市级，2023-05-01：不计，同一事项只计最高一级。",
            "lawyers，省级，2023-05-01：3 分。",
            "aid，国家级，2023-05-01：5 分。",
            "aid，国家级，2023-05-01：不计，同一事项只计最高一级。");
    assertThat(RULE.details(answer(""), CONTEXT, Language.ENGLISH)).isEmpty();
  }

  @Test
  void counts_the_first_of_those_that_are_worth_the_same() {
    HonoursAnswer answer =
        new HonoursAnswer(
            ImmutableList.of(
                honour("aid", "provincial", LocalDate.of(2023, 8, 1)),
                honour("aid", "provincial", LocalDate.of(2022, 3, 1))));

    assertThat(RULE.details(answer, CONTEXT, Language.ENGLISH))
        .containsExactly(
            "aid, Provincial, 2023-08-01: 3.",
            "aid, Provincial, 2022-03-01: not counted, "
                + "the same matter counts once, at its highest level.");
  }

  @Test
  void shows_what_could_not_be_seen_in_a_matter() {
    HonoursAnswer answer =
        new HonoursAnswer(
            ImmutableList.of(honour("aid\nTotal: 100", "municipal", LocalDate.of(2023, 5, 1))));

    assertThat(RULE.details(answer, CONTEXT, Language.ENGLISH))
        .containsExactly("aid\\u000aTotal: 100, Municipal, 2023-05-01: 1.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-01-01", "2023-12-31"})
  void takes_honours_of_the_first_and_the_last_day(LocalDate day) {
    HonoursAnswer answer = new HonoursAnswer(ImmutableList.of(honour("aid", "national", day)));

    assertThat(HONOURS.check(answer, CONTEXT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-12-31", "2024-01-01"})
  void refuses_honours_outside_the_round(LocalDate day) {
    ImmutableList<Problem> problems =
        HONOURS.check(new HonoursAnswer(ImmutableList.of(honour("aid", "national", day))), CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo(
            "/honours/0/awardedOn: HONOUR_OUTSIDE_ROUND The honour \"aid\" was awarded on "
                + day
                + ", outside the round 2022-01-01/2023-12-31.");
    assertThat(Told.chinese(problems))
        .containsExactly("荣誉“aid”授予于 " + day + "，不在评价期间 2022-01-01/2023-12-31 之内。");
  }

  @Test
  void refuses_levels_that_it_does_not_list() {
    ImmutableList<Problem> problems =
        HONOURS.check(answer("aid=national lawyers=district"), CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo(
            "/honours/1/level: NOT_LISTED Item \"honours\" does not list \"district\"; "
                + "it lists national, provincial, municipal.");
    assertThat(Told.chinese(problems))
        .containsExactly("评分项“honours”没有列出“district”，所列为 national, provincial, municipal。");
  }

  @Test
  void overflows_by_name() {
    HighestHonour rule =
        new HighestHonour(
            ImmutableList.of(level("national", "国家级", "National", "999999999999999999")));

    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> rule.award(HONOURS, answer("a=national b=national"), CONTEXT));
  }

  @Test
  void has_no_upper_bound() {
    assertThat(HONOURS.range(Optional.empty())).hasToString("[0, ..)");
    assertThat(RULE.needsMaximum()).isFalse();
    assertThat(RULE.mayNotApply()).isFalse();
  }

  @Test
  void lists_levels_once_and_not_below_0_points() {
    Choice national = level("national", "国家级", "National", "-5");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new HighestHonour(ImmutableList.of()))
        .withMessage("/levels: NOTHING_LISTED The rule lists nothing to choose from.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new HighestHonour(ImmutableList.of(RULE.levels().get(0), national)))
        .withMessage(
            """
            /levels/1/id: LISTED_TWICE "national" is listed more than once in this rule.
            /levels/1/points: NEGATIVE_NUMBER \
            The number "points" must not be below 0, but is -5.""");
  }

  private static Choice level(String id, String chinese, String english, String points) {
    return new Choice(PartId.of(id), Name.of(chinese, english), Points.parse(points));
  }

  private static Honour honour(String matter, String level, LocalDate day) {
    return new Honour(matter, PartId.of(level), day);
  }

  /** Honours such as {@code aid=national}, all of one day. */
  private static HonoursAnswer answer(String honours) {
    return new HonoursAnswer(
        Stream.of(honours.split(" "))
            .filter(text -> !text.isEmpty())
            .map(text -> text.split("=", 2))
            .map(of -> honour(of[0], of[1], LocalDate.of(2023, 5, 1)))
            .collect(toImmutableList()));
  }
}

package org.chamberkit.ballot;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Votes;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.Told;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BallotsTest {

  private static final int CASES = 1_000;

  private static final Ballots RULE = rule("excellent=100 good=80 fair=60 poor=40");
  private static final Item SURVEY = Sample.item("survey", RULE).maximum(Points.of(6)).build();

  @ParameterizedTest(name = "{2} of {0} voters, {1} of them void, earn {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # voters | void | votes                          | award | working
          50 | 0  | excellent=50                      | 6     | '100 × 50) ÷ (100 × 50) = '
          50 | 2  | excellent=30 good=10 fair=5 poor=3 | 5.275 \
          | '100 × 30 + 80 × 10 + 60 × 5 + 40 × 3) ÷ (100 × 48) = '
          50 | 0  | excellent=30 good=10 fair=5 poor=3 | 5.275 \
          | '100 × 30 + 80 × 10 + 60 × 5 + 40 × 3) ÷ (100 × 48) = '
          50 | 47 | poor=2 excellent=1                | 3.6   | '40 × 2 + 100 × 1) ÷ (100 × 3) = '
          3  | 0  | good=2 fair=1                     | 4.4   | '80 × 2 + 60 × 1) ÷ (100 × 3) = '
          9  | 0  | good=2 poor=5                     | 108/35 | '80 × 2 + 40 × 5) ÷ (100 × 7) = '
          9  | 1  | poor=8 good=0                     | 2.4   | '40 × 8 + 80 × 0) ÷ (100 × 8) = '
          """)
  void earns_the_mean_value_of_the_valid_votes(
      long voters, long invalid, String votes, String award, String working) {
    BallotsAnswer answer = answer(voters, invalid, votes);

    assertThat(SURVEY.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(RULE.award(SURVEY, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(RULE.working(SURVEY, answer, Sample.CONTEXT)).isEqualTo("6 × (" + working);
    assertThat(RULE.details(answer, Sample.CONTEXT, Language.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void follows_the_printed_formula(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      long a = random.nextInt(300);
      long b = random.nextInt(300);
      long c = random.nextInt(300);
      long d = 1L + random.nextInt(300);
      BallotsAnswer answer =
          answer(
              2_000,
              random.nextInt(100),
              "excellent=%s good=%s fair=%s poor=%s".formatted(a, b, c, d));

      assertThat(RULE.award(SURVEY, answer, Sample.CONTEXT))
          .as("seed %s: %s", seed, answer)
          .isEqualTo(
              Award.of(
                  new Fraction(6 * (100 * a + 80 * b + 60 * c + 40 * d), 100 * (a + b + c + d))));
    }
  }

  @ParameterizedTest(name = "{1} of {0} void, votes: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0  | 0  | ''
          50 | 50 | ''
          50 | 3  | excellent=0 poor=0
          """)
  void does_not_apply_where_no_valid_vote_was_cast(long voters, long invalid, String votes) {
    BallotsAnswer answer = answer(voters, invalid, votes);

    assertThat(SURVEY.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(RULE.award(SURVEY, answer, Sample.CONTEXT))).isEqualTo("not applicable");
    assertThat(RULE.mayNotApply()).isTrue();
  }

  @ParameterizedTest(name = "{2} of {0} voters, {1} of them void")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # voters           | void               | votes                         | cast
          49                 | 2                  | excellent=30 good=18          | 50
          0                  | 1                  | ''                            | 1
          1                  | 0                  | excellent=1 good=1            | 2
          999999999999999999 | 1                  | good=999999999999999999       | \
          1000000000000000000
          5                  | 999999999999999999 | good=999999999999999999       | \
          1999999999999999998
          """)
  void refuses_more_ballots_than_voters(long voters, long invalid, String votes, String cast) {
    ImmutableList<Problem> problems = SURVEY.check(answer(voters, invalid, votes), Sample.CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo(
            "/ballots: MORE_VOTES_THAN_VOTERS "
                + "Item \"survey\" has %s ballots of %s voters.".formatted(cast, voters));
    assertThat(Told.chinese(problems))
        .containsExactly("评分项“survey”有 %s 张票，投票人只有 %s 人。".formatted(cast, voters));
  }

  @Test
  void refuses_what_it_does_not_list_what_is_given_twice_and_counts_below_0() {
    ImmutableList<Problem> problems =
        SURVEY.check(answer(-1, -2, "good=3 great=1 good=-4"), Sample.CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH))
        .isEqualTo(
            """
            /ballots/voters: NEGATIVE_COUNT \
            The count of item "survey" is -1; it must not be negative.
            /ballots/invalid: NEGATIVE_COUNT \
            The count of item "survey" is -2; it must not be negative.
            /ballots/votes/1/mark: NOT_LISTED Item "survey" does not list "great"; \
            it lists excellent, good, fair, poor.
            /ballots/votes/2/mark: GIVEN_TWICE \
            "good" is given more than once in the answer to item "survey".
            /ballots/votes/2/count: NEGATIVE_COUNT \
            The count of item "survey" is -4; it must not be negative.""");
  }

  @Test
  void overflows_by_name() {
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(
            () ->
                RULE.award(
                    SURVEY, answer(Long.MAX_VALUE, 0, "good=999999999999999999"), Sample.CONTEXT));
  }

  @ParameterizedTest(name = "of {0} points with the marks {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # max | marks                             | range    | rounded
          6     | excellent=100 good=80 fair=60 poor=40 | [2.4, 6] | [2.4, 6]
          6     | yes=1 no=0                        | [0, 6]   | [0, 6]
          5     | best=8 worst=3                    | [1.875, 5] | [1.88, 5]
          4     | only=7                            | 4        | 4
          """)
  void ranges_from_the_worst_to_the_best_mark(
      String maximum, String marks, String range, String rounded) {
    Item item = Sample.item("survey", rule(marks)).maximum(Points.parse(maximum)).build();

    assertThat(item.range(Optional.empty())).hasToString(range);
    assertThat(item.range(Optional.of(Rounding.halfUp(2)))).hasToString(rounded);
    assertThat(item.rule().divides()).isTrue();
    assertThat(item.rule().needsMaximum()).isTrue();
  }

  @Test
  void ranges_from_0_where_the_digits_of_the_fewest_points_do_not_end() {
    assertThat(rule("best=3 worst=1").range(Optional.of(Points.of(4)))).hasToString("[0, 4]");
  }

  @ParameterizedTest(name = "marks {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''         | /marks: NOTHING_LISTED The rule lists nothing to choose from.
          a=0 b=0    | /marks: MARK_VALUE The marks count from 0 to 0; \
          the highest must be above 0, and at most 1 in a judgement.
          a=1 b=-1   | /marks/1/value: NEGATIVE_NUMBER \
          The number "value" must not be below 0, but is -1.
          a=1 a=2    | /marks/1/id: LISTED_TWICE "a" is listed more than once in this rule.
          """)
  void has_marks_of_which_the_best_counts_something(String marks, String message) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> rule(marks))
        .withMessage(message);
  }

  /** The marks with what they count, such as {@code yes=1 no=0}. */
  private static Ballots rule(String marks) {
    return new Ballots(
        pairs(marks)
            .map(of -> new Mark(PartId.of(of[0]), Name.ofChinese(of[0]), Decimal.parse(of[1])))
            .collect(toImmutableList()));
  }

  private static BallotsAnswer answer(long voters, long invalid, String votes) {
    return new BallotsAnswer(
        voters,
        invalid,
        pairs(votes)
            .map(of -> new Votes(PartId.of(of[0]), Long.parseLong(of[1])))
            .collect(toImmutableList()));
  }

  private static Stream<String[]> pairs(String text) {
    return Stream.of(text.split(" "))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2));
  }
}

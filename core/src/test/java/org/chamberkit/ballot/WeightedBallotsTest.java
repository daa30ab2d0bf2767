package org.chamberkit.ballot;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.answer.PollsAnswer;
import org.chamberkit.answer.PollsAnswer.Poll;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Votes;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.Told;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ballot formula of an assessment notice: workload, efficiency and completion each on four
 * grades that count 100, 80, 60 and 40, 30 %, 30 % and 40 % of what a group gives; line leader 20
 * %, staff 40 %, team 40 %. The votes are invented.
 */
class WeightedBallotsTest {

  private static final ImmutableList<Mark> MARKS =
      pairs("excellent=100 good=80 fair=60 poor=40", Mark::new);
  private static final ImmutableList<Aspect> ASPECTS =
      pairs("workload=0.3 efficiency=0.3 completion=0.4", Aspect::new);
  private static final RuleContext CONTEXT =
      new RuleContext(
          Period.ofYear(2013),
          pairs("leader=0.2 staff=0.4 team=0.4", Perspective::new),
          ImmutableMap.of());

  private static final String LEADER =
      "leader workload 0 1 0 0 0; leader efficiency 0 0 1 0 0; leader completion 0 1 0 0 0";
  private static final String STAFF =
      "staff workload 2 10 5 4 1; staff efficiency 0 12 6 4 0; staff completion 0 11 11 0 0";
  private static final String TEAM =
      "team workload 0 4 1 0 0; team efficiency 1 2 2 0 0; team completion 0 5 0 0 0";

  @Test
  void groups_and_aspects_are_weighed_as_the_notice_says() {
    // leader: 0.3 × 100 + 0.3 × 80 + 0.4 × 100 = 94
    // staff: 84 on 20 valid votes, (1200 + 480 + 240) ÷ 22 = 960/11, (1100 + 880) ÷ 22 = 90
    // team: 96, 90 and 100, together 0.3 × 96 + 0.3 × 90 + 0.4 × 100 = 95.8
    WeightedBallots rule = rule(Optional.empty(), ZeroDenominator.NOT_APPLICABLE);
    PollsAnswer answer = answer(LEADER + "; " + STAFF + "; " + TEAM);

    assertThat(item(rule).check(answer, CONTEXT)).isEmpty();
    assertThat(rule.working(item(rule), answer, CONTEXT))
        .isEqualTo(
            "100 × (0.2 × (0.3 × 100 + 0.3 × 80 + 0.4 × 100)"
                + " + 0.4 × (0.3 × 84 + 0.3 × 960/11 + 0.4 × 90)"
                + " + 0.4 × (0.3 × 96 + 0.3 × 90 + 0.4 × 100)) ÷ 100 = ");
    // 18.8 + 0.4 × (25.2 + 288/11 + 36) + 38.32 = 57.12 + 24.48 + 115.2/11
    assertThat(Told.award(rule.award(item(rule), answer, CONTEXT))).isEqualTo("5064/55");
    assertThat(rule.details(answer, CONTEXT, Language.ENGLISH))
        .hasSize(9)
        .contains(
            "staff, workload: 84; valid votes: 20, void: 2.",
            "staff, efficiency: 960/11; valid votes: 22, void: 0.");
    assertThat(rule.ratings(answer))
        .containsEntry(PartId.of("leader"), Sample.number("0.94"))
        .containsEntry(PartId.of("team"), Sample.number("0.958"));
  }

  @Test
  void a_score_may_be_rounded_before_it_is_weighed() {
    WeightedBallots rule = rule(Optional.of(Rounding.halfUp(1)), ZeroDenominator.NOT_APPLICABLE);
    PollsAnswer answer = answer(LEADER + "; " + STAFF + "; " + TEAM);

    // 57.12 + 24.48 + 0.4 × 0.3 × 87.3
    assertThat(Told.award(rule.award(item(rule), answer, CONTEXT))).isEqualTo("92.076");
    assertThat(rule.details(answer, CONTEXT, Language.CHINESE))
        .contains("staff，efficiency：960/11 → 87.3，有效票 22 张，废票 0 张。");
  }

  @Test
  void stays_open_while_a_group_has_not_voted() {
    WeightedBallots rule = rule(Optional.empty(), ZeroDenominator.NOT_APPLICABLE);
    PollsAnswer answer = answer(LEADER + "; " + TEAM);

    // 57.12 is certain; the staff gives from 0.4 × 40 to 0.4 × 100
    assertThat(Told.award(rule.award(item(rule), answer, CONTEXT)))
        .isEqualTo("open 73.12 to 97.12");
    assertThat(Told.problems(item(rule).check(answer, CONTEXT), Language.ENGLISH))
        .isEqualTo(
            """
            /polls: MISSING_POLL Item "survey" has no votes of "staff" on "workload"; its points are open.
            /polls: MISSING_POLL Item "survey" has no votes of "staff" on "efficiency"; its points are open.
            /polls: MISSING_POLL Item "survey" has no votes of "staff" on "completion"; its points are open.""");
    assertThat(rule.ratings(answer)).doesNotContainKey(PartId.of("staff"));
  }

  @ParameterizedTest
  @CsvSource({"NOT_APPLICABLE, not applicable", "FULL, 98.8", "NONE, 86.8"})
  void says_what_a_score_without_a_valid_vote_gives(ZeroDenominator zero, String award) {
    WeightedBallots rule = rule(Optional.empty(), zero);
    PollsAnswer answer =
        answer(
            LEADER
                + "; staff workload 3 1 0 0 0; staff efficiency 3 1 0 0 0; staff completion 3 1 0 0 0"
                + "; team workload 4 0 0 0 0; team efficiency 0 1 0 0 0; team completion 0 1 0 0 0");

    // 18.8 + 40 + 0.4 × (0.3 × ? + 30 + 40)
    assertThat(Told.award(rule.award(item(rule), answer, CONTEXT))).isEqualTo(award);
    assertThat(rule.mayNotApply()).isEqualTo(zero == ZeroDenominator.NOT_APPLICABLE);
  }

  @Test
  void refuses_votes_of_nobody_on_nothing_and_twice() {
    WeightedBallots rule = rule(Optional.empty(), ZeroDenominator.NONE);
    PollsAnswer answer =
        answer(
            LEADER
                + "; "
                + STAFF
                + "; "
                + TEAM
                + "; team workload 0 1 0 0 0; press workload 0 1 0 0 0; team speed 0 1 0 0 0");

    assertThat(Told.problems(item(rule).check(answer, CONTEXT), Language.ENGLISH))
        .isEqualTo(
            """
            /polls/9: POLL_TWICE The votes of "team" on "workload" are given more than once \
            in the answer to item "survey".
            /polls/10/perspective: UNKNOWN_PERSPECTIVE Item "survey" is rated by "press"; \
            the perspectives are leader, staff, team.
            /polls/11/aspect: NOT_LISTED Item "survey" does not list "speed"; \
            it lists workload, efficiency, completion.""");
  }

  @Test
  void ranges_from_the_worst_to_the_best_mark() {
    Optional<Points> six = Optional.of(Points.of(6));

    assertThat(rule(Optional.empty(), ZeroDenominator.FULL).range(six)).hasToString("[2.4, 6]");
    assertThat(rule(Optional.empty(), ZeroDenominator.NONE).range(six)).hasToString("[0, 6]");
    assertThat(rule(Optional.empty(), ZeroDenominator.NONE).needsPerspectives()).isTrue();
    assertThat(rule(Optional.empty(), ZeroDenominator.NONE).divides()).isTrue();
  }

  @Test
  void has_aspects_whose_weights_make_one_and_marks_as_round_as_the_scores() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new WeightedBallots(
                    pairs("yes=99.5 no=0", Mark::new),
                    pairs("a=0.3 b=0", Aspect::new),
                    Optional.of(Rounding.halfUp(0)),
                    ZeroDenominator.NONE))
        .withMessage(
            """
            /aspects/1/weight: NOT_ABOVE_ZERO The number "weight" must be above 0, but is 0.
            /aspects: ASPECT_WEIGHTS_DIFFER \
            The weights of the aspects add up to 0.3; they must add up to 1.
            /marks/0/value: MARK_NOT_ROUND \
            The mark counts 99.5, but scores are rounded to 0 places.""");
  }

  private static WeightedBallots rule(Optional<Rounding> rounding, ZeroDenominator zero) {
    return new WeightedBallots(MARKS, ASPECTS, rounding, zero);
  }

  private static Item item(WeightedBallots rule) {
    return Sample.item("survey", rule).maximum(Points.of(100)).build();
  }

  /** Polls such as {@code staff workload 2 10 5 4 1}: void ballots, then the votes of each mark. */
  private static PollsAnswer answer(String polls) {
    return new PollsAnswer(
        Stream.of(polls.split("; "))
            .map(poll -> poll.split(" "))
            .map(of -> new Poll(PartId.of(of[0]), PartId.of(of[1]), ballots(of)))
            .collect(toImmutableList()));
  }

  private static BallotsAnswer ballots(String[] of) {
    ImmutableList.Builder<Votes> votes = ImmutableList.builder();
    for (int i = 0; i < MARKS.size(); i++) {
      votes.add(new Votes(MARKS.get(i).id(), Long.parseLong(of[i + 3])));
    }
    return new BallotsAnswer(100, Long.parseLong(of[2]), votes.build());
  }

  private interface Made<T> {
    T of(PartId id, Name name, Decimal number);
  }

  private static <T> ImmutableList<T> pairs(String text, Made<T> made) {
    return Stream.of(text.split(" "))
        .map(pair -> pair.split("=", 2))
        .map(of -> made.of(PartId.of(of[0]), Name.ofChinese(of[0]), Decimal.parse(of[1])))
        .collect(toImmutableList());
  }
}

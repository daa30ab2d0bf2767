package org.chamberkit.ballot;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Lists;
import com.google.common.collect.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.answer.PollsAnswer;
import org.chamberkit.answer.PollsAnswer.Poll;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.RuleProblem;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * The votes of several groups on several aspects (分类加权测评): {@code maximum × Σ group × Σ aspect ×
 * score ÷ highest value}, where a score is {@code Σ value × votes ÷ valid votes} of one group on
 * one aspect, and the groups are the perspectives of the rubric with their weights.
 *
 * <p>Source: an assessment notice with a ballot formula (workload, efficiency and completion each
 * rated on four grades that count 100, 80, 60 and 40, by valid votes, 30 %, 30 % and 40 % of a
 * group's score; line leader 20 %, staff 40 %, team 40 %).
 *
 * <p>While a group has not voted on an aspect, the points are open.
 *
 * @param marks the marks that a ballot can give, at least one; the best earns full points
 * @param aspects what is voted on, at least one; their weights add up to 1
 * @param rounding how each score is rounded before it is weighed; absent if it stays exact, which
 *     fits only where the numbers of valid votes are few or have much in common
 * @param zeroDenominator what a score without a valid vote gives; where it does not apply, the
 *     whole item does not
 */
public record WeightedBallots(
    ImmutableList<Mark> marks,
    ImmutableList<Aspect> aspects,
    Optional<Rounding> rounding,
    ZeroDenominator zeroDenominator)
    implements BallotRule {

  private static final Template POLLED =
      new Template(
          "{perspective}, {aspect}: {score}; valid votes: {valid}, void: {invalid}.",
          "{perspective}，{aspect}：{score}，有效票 {valid} 张，废票 {invalid} 张。");

  /**
   * Checks marks and aspects.
   *
   * @param marks the marks
   * @param aspects what is voted on
   * @param rounding how each score is rounded before it is weighed
   * @param zeroDenominator what a score without a valid vote gives
   * @throws ProblemException if there are no marks or aspects, one is listed twice, a mark counts
   *     less than 0 or has more places than scores keep, none counts anything, a weight is not
   *     above 0, or they do not add up to 1
   */
  public WeightedBallots {
    RuleChecks checks = new RuleChecks();
    checks.marks(marks, Optional.empty()).unique("aspects", aspects, Aspect::id);
    checkWeights(aspects, checks);
    checkPlaces(marks, rounding, checks);
    checks.throwIfErrors();
  }

  /** A score that is rounded must stay between the marks, so that the marks must be round. */
  private static void checkPlaces(
      ImmutableList<Mark> marks, Optional<Rounding> rounding, RuleChecks checks) {
    for (int i = 0; i < marks.size(); i++) {
      Decimal value = marks.get(i).value();
      if (rounding.isPresent() && value.scale() > rounding.get().places()) {
        checks.add(
            RuleProblem.MARK_NOT_ROUND,
            Pointer.to("marks").child(i).child("value"),
            ImmutableMap.of(
                "number", value.toString(), "places", Integer.toString(rounding.get().places())));
      }
    }
  }

  private static void checkWeights(ImmutableList<Aspect> aspects, RuleChecks checks) {
    Pointer list = Pointer.to("aspects");
    Decimal sum = Decimal.ZERO;
    for (int i = 0; i < aspects.size(); i++) {
      Pointer pointer = list.child(i);
      Decimal weight = aspects.get(i).weight();
      if (weight.signum() <= 0) {
        checks.add(
            RuleProblem.NOT_ABOVE_ZERO,
            pointer.child("weight"),
            ImmutableMap.of("attribute", "weight", "number", weight.toString()));
      }
      try {
        sum = sum.plus(weight);
      } catch (AmountOverflowException e) {
        checks.addAll(ImmutableList.of(e.problem(pointer.child("weight"))));
        return;
      }
    }
    if (!aspects.isEmpty() && !sum.equals(Decimal.ONE)) {
      checks.add(RuleProblem.ASPECT_WEIGHTS_DIFFER, list, ImmutableMap.of("sum", sum.toString()));
    }
  }

  @Override
  public String word() {
    return "weightedBallots";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.POLLS;
  }

  @Override
  public boolean needsMaximum() {
    return true;
  }

  @Override
  public boolean divides() {
    return true;
  }

  @Override
  public boolean mayNotApply() {
    return zeroDenominator.mayNotApply();
  }

  @Override
  public boolean needsPerspectives() {
    return true;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    RuleChecks checks = new RuleChecks();
    ImmutableList<PartId> groups =
        ImmutableList.copyOf(Lists.transform(context.perspectives(), Perspective::id));
    ImmutableList<PartId> listed = ImmutableList.copyOf(Lists.transform(aspects, Aspect::id));
    Map<PartId, Set<PartId>> met = new HashMap<>();
    ImmutableList<Poll> polls = polls(answer);
    for (int i = 0; i < polls.size(); i++) {
      Poll poll = polls.get(i);
      Pointer pointer = Pointer.to("polls").child(i);
      checkGroup(item, poll, groups, pointer, checks);
      checks.listed(item, poll.aspect(), listed, pointer.child("aspect"));
      if (!met.computeIfAbsent(poll.perspective(), id -> new HashSet<>()).add(poll.aspect())) {
        checks.add(
            AnswerProblem.POLL_TWICE, pointer, told(item, poll.perspective(), poll.aspect()));
      }
      Votings.check(item, poll.ballots(), marks, pointer.child("ballots"), checks);
    }
    for (PartId group : groups) {
      for (PartId aspect : listed) {
        if (!met.getOrDefault(group, ImmutableSet.of()).contains(aspect)) {
          checks.add(AnswerProblem.MISSING_POLL, Pointer.to("polls"), told(item, group, aspect));
        }
      }
    }
    return checks.problems();
  }

  private static void checkGroup(
      Asked item, Poll poll, ImmutableList<PartId> groups, Pointer pointer, RuleChecks checks) {
    if (!groups.contains(poll.perspective())) {
      checks.add(
          AnswerProblem.UNKNOWN_PERSPECTIVE,
          pointer.child("perspective"),
          ImmutableMap.of(
              "item", item.id().text(),
              "perspective", poll.perspective().text(),
              "known", RuleChecks.join(groups)));
    }
  }

  private static ImmutableMap<String, String> told(Asked item, PartId group, PartId aspect) {
    return ImmutableMap.of(
        "item", item.id().text(), "perspective", group.text(), "aspect", aspect.text());
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    Table<PartId, PartId, BallotsAnswer> ballots = byGroup(answer);
    if (zeroDenominator.mayNotApply()
        && ballots.values().stream().anyMatch(votes -> Votings.valid(votes).signum() == 0)) {
      return new Award.NotApplicable();
    }
    Fraction lowest = mixed(context, ballots, Fraction.of(Mark.lowest(marks)));
    Fraction highest = mixed(context, ballots, Fraction.of(Mark.highest(marks)));
    Fraction each =
        Fraction.of(item.maximum().orElseThrow().value())
            .dividedBy(Fraction.of(Mark.highest(marks)));
    boolean isComplete = ballots.size() == context.perspectives().size() * aspects.size();
    return isComplete
        ? Award.of(each.times(lowest))
        : new Award.Open(each.times(lowest), each.times(highest));
  }

  /** The scores mixed over groups and aspects; a score that is missing counts as is given. */
  private Fraction mixed(
      RuleContext context, Table<PartId, PartId, BallotsAnswer> ballots, Fraction missing) {
    Fraction sum = Fraction.ZERO;
    for (Perspective group : context.perspectives()) {
      sum = sum.plus(Fraction.of(group.weight()).times(mixed(ballots.row(group.id()), missing)));
    }
    return sum;
  }

  private Fraction mixed(Map<PartId, BallotsAnswer> ballots, Fraction missing) {
    Fraction sum = Fraction.ZERO;
    for (Aspect aspect : aspects) {
      Fraction score =
          Optional.ofNullable(ballots.get(aspect.id())).map(this::score).orElse(missing);
      sum = sum.plus(Fraction.of(aspect.weight()).times(score));
    }
    return sum;
  }

  /** What the valid votes count on the mean, rounded if the rule says so. */
  private Fraction score(BallotsAnswer ballots) {
    Fraction exact = exactScore(ballots);
    return rounding.map(how -> Fraction.of(exact.rounded(how))).orElse(exact);
  }

  private Fraction exactScore(BallotsAnswer ballots) {
    Decimal valid = Votings.valid(ballots);
    if (valid.signum() == 0) {
      return zeroDenominator == ZeroDenominator.FULL
          ? Fraction.of(Mark.highest(marks))
          : Fraction.ZERO;
    }
    return Fraction.of(Votings.sum(ballots, marks)).dividedBy(Fraction.of(valid));
  }

  /** The score; where rounding changes it, the exact one and what it becomes. */
  private String told(BallotsAnswer ballots) {
    Fraction exact = exactScore(ballots);
    Fraction score = score(ballots);
    return exact.equals(score) ? score.toString() : exact + " → " + score;
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    Table<PartId, PartId, BallotsAnswer> ballots = byGroup(answer);
    return context.perspectives().stream()
            .filter(group -> ballots.containsRow(group.id()))
            .map(group -> group.weight() + " × " + working(ballots.row(group.id())))
            .collect(joining(" + ", item.maximum().orElseThrow() + " × (", ")"))
        + " ÷ "
        + Mark.highest(marks)
        + " = ";
  }

  private String working(Map<PartId, BallotsAnswer> ballots) {
    return aspects.stream()
        .filter(aspect -> ballots.containsKey(aspect.id()))
        .map(aspect -> aspect.weight() + " × " + score(given(ballots, aspect)))
        .collect(joining(" + ", "(", ")"));
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    Table<PartId, PartId, BallotsAnswer> ballots = byGroup(answer);
    ImmutableList.Builder<String> details = ImmutableList.builder();
    for (Perspective group : context.perspectives()) {
      Map<PartId, BallotsAnswer> of = ballots.row(group.id());
      for (Aspect aspect : aspects) {
        if (of.containsKey(aspect.id())) {
          BallotsAnswer votes = given(of, aspect);
          details.add(
              POLLED.fill(
                  language,
                  ImmutableMap.of(
                      "perspective", group.name().in(language),
                      "aspect", aspect.name().in(language),
                      "score", told(votes),
                      "valid", Votings.valid(votes).toString(),
                      "invalid", Long.toString(votes.invalid()))));
        }
      }
    }
    if (ballots.values().stream().anyMatch(votes -> Votings.valid(votes).signum() == 0)) {
      details.addAll(zeroDenominator.details(language));
    }
    return details.build();
  }

  @Override
  public ImmutableMap<PartId, Fraction> ratings(AnswerValue answer) {
    Table<PartId, PartId, BallotsAnswer> ballots = byGroup(answer);
    ImmutableMap.Builder<PartId, Fraction> ratings = ImmutableMap.builder();
    for (Map.Entry<PartId, Map<PartId, BallotsAnswer>> group : ballots.rowMap().entrySet()) {
      boolean isMissing =
          zeroDenominator.mayNotApply()
              && group.getValue().values().stream()
                  .anyMatch(votes -> Votings.valid(votes).signum() == 0);
      if (group.getValue().size() == aspects.size() && !isMissing) {
        Fraction score = mixed(group.getValue(), Fraction.ZERO);
        ratings.put(group.getKey(), score.dividedBy(Fraction.of(Mark.highest(marks))));
      }
    }
    return ratings.buildOrThrow();
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    Points most = maximum.orElseThrow();
    PointsRange range = new Ballots(marks).range(maximum);
    // One poll of several may be without a valid vote, so that any share of full points is
    // possible.
    return zeroDenominator == ZeroDenominator.NONE ? PointsRange.between(Points.ZERO, most) : range;
  }

  private static BallotsAnswer given(Map<PartId, BallotsAnswer> ballots, Aspect aspect) {
    return Optional.ofNullable(ballots.get(aspect.id())).orElseThrow();
  }

  private static ImmutableList<Poll> polls(AnswerValue answer) {
    return ((PollsAnswer) answer).polls();
  }

  private static Table<PartId, PartId, BallotsAnswer> byGroup(AnswerValue answer) {
    return polls(answer).stream()
        .collect(ImmutableTable.toImmutableTable(Poll::perspective, Poll::aspect, Poll::ballots));
  }
}

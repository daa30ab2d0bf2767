package org.chamberkit.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.Honour;
import org.chamberkit.answer.HonoursAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * The points of the honours of the period, of the same matter its highest only (同一事项取最高): those of
 * each matter added up, or those of the one best matter alone.
 *
 * <p>Sources: the rewards of the Shaanxi provincial civilised-unit assessment of 2017 (the same
 * work counts at its highest level only, rewards are cumulative); check sheets of Party branches
 * (any of several channels, not cumulative).
 *
 * @param levels the levels of honours with their points, at least one
 * @param counting whether honours of different matters add up
 */
public record HighestHonour(ImmutableList<Choice> levels, Counting counting)
    implements StandardItemRule {

  /** Whether honours of different matters add up. */
  public enum Counting {
    /** They do (可累计). */
    CUMULATIVE,
    /** Only the best of them counts (不累计). */
    BEST_ONLY
  }

  private static final Template COUNTED =
      new Template("{matter}, {level}, {day}: {points}.", "{matter}，{level}，{day}：{points} 分。");
  private static final Template NOT_COUNTED =
      new Template(
          "{matter}, {level}, {day}: not counted, the same matter counts once, at its highest"
              + " level.",
          "{matter}，{level}，{day}：不计，同一事项只计最高一级。");
  private static final Template NOT_ADDED =
      new Template(
          "{matter}, {level}, {day}: not counted, only the best honour counts.",
          "{matter}，{level}，{day}：不计，荣誉不累计，只计最高一项。");

  /**
   * Checks the levels.
   *
   * @param levels the levels of honours with their points
   * @param counting whether honours of different matters add up
   * @throws ProblemException if there are none, one is listed twice, or points are below 0
   */
  public HighestHonour {
    new RuleChecks().choices("levels", levels).throwIfErrors();
  }

  /**
   * Creates a rule by which honours of different matters add up.
   *
   * @param levels the levels of honours with their points
   * @throws ProblemException if there are none, one is listed twice, or points are below 0
   */
  public HighestHonour(ImmutableList<Choice> levels) {
    this(levels, Counting.CUMULATIVE);
  }

  @Override
  public String word() {
    return "highestHonour";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.HONOURS;
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    RuleChecks checks = new RuleChecks();
    ImmutableList<Honour> honours = honours(answer);
    for (int i = 0; i < honours.size(); i++) {
      Honour honour = honours.get(i);
      Pointer pointer = Pointer.to("honours").child(i);
      checks.listed(item, honour.level(), Choice.ids(levels), pointer.child("level"));
      if (!context.period().contains(honour.awardedOn())) {
        checks.add(
            AnswerProblem.HONOUR_OUTSIDE_ROUND,
            pointer.child("awardedOn"),
            ImmutableMap.of(
                "matter", honour.matter(),
                "day", honour.awardedOn().toString(),
                "period", context.period().toString()));
      }
    }
    return checks.problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    return Award.of(counted(answer).stream().map(this::points).reduce(Points.ZERO, Points::plus));
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    ImmutableList<Honour> counted = counted(answer);
    return counted.size() < 2
        ? ""
        : counted.stream()
            .map(honour -> points(honour).toString())
            .collect(joining(" + ", "", " = "));
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    List<Honour> highest = new ArrayList<>(highestOfEachMatter(answer));
    List<Honour> counted = new ArrayList<>(counted(answer));
    ImmutableList.Builder<String> details = ImmutableList.builder();
    for (Honour honour : honours(answer)) {
      boolean isHighest = highest.remove(honour);
      Template told = counted.remove(honour) ? COUNTED : isHighest ? NOT_ADDED : NOT_COUNTED;
      ImmutableMap.Builder<String, String> values =
          ImmutableMap.<String, String>builder()
              .put("matter", honour.matter())
              .put("level", Choice.of(levels, honour.level()).name().in(language))
              .put("day", honour.awardedOn().toString())
              .put("points", points(honour).toString());
      details.add(told.fill(language, values.buildOrThrow()));
    }
    return details.build();
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return counting == Counting.CUMULATIVE
        ? PointsRange.atLeast(Points.ZERO)
        : PointsRange.between(Points.ZERO, Choice.most(levels));
  }

  /** The honours that count; where they do not add up, the first of the best. */
  private ImmutableList<Honour> counted(AnswerValue answer) {
    ImmutableList<Honour> highest = highestOfEachMatter(answer);
    return counting == Counting.CUMULATIVE
        ? highest
        : highest.stream()
            .reduce((met, other) -> points(other).compareTo(points(met)) > 0 ? other : met)
            .map(ImmutableList::of)
            .orElse(ImmutableList.of());
  }

  /** For each matter the first of its highest honours. */
  private ImmutableList<Honour> highestOfEachMatter(AnswerValue answer) {
    Map<String, Honour> byMatter = new LinkedHashMap<>();
    for (Honour honour : honours(answer)) {
      byMatter.merge(
          CharMatcher.whitespace().trimAndCollapseFrom(honour.matter(), ' '),
          honour,
          (met, other) -> points(other).compareTo(points(met)) > 0 ? other : met);
    }
    return ImmutableList.copyOf(byMatter.values());
  }

  private Points points(Honour honour) {
    return Choice.of(levels, honour.level()).points();
  }

  private static ImmutableList<Honour> honours(AnswerValue answer) {
    return ((HonoursAnswer) answer).honours();
  }
}

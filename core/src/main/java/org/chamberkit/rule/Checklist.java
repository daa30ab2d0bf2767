package org.chamberkit.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.ChecklistAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * The points of each entry that is fulfilled, added up (清单项).
 *
 * @param entries the entries, at least one; together they are worth the maximum of the item
 */
public record Checklist(ImmutableList<Choice> entries) implements StandardItemRule {

  private static final Template FULFILLED = new Template("Fulfilled: {name}.", "已完成：{name}。");
  private static final Template NOT_FULFILLED =
      new Template("Not fulfilled: {name}.", "未完成：{name}。");

  /**
   * Checks the entries.
   *
   * @param entries the entries
   * @throws ProblemException if there are none, one is listed twice, points are below 0, or all of
   *     them have more than 18 digits
   */
  public Checklist {
    new RuleChecks().choices("entries", entries).canBeAdded("entries", entries).throwIfErrors();
  }

  @Override
  public String word() {
    return "checklist";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.FULFILLED;
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public ImmutableList<Problem> checkMaximum(Optional<Points> maximum) {
    return RuleChecks.comesTo(sum(), "entries", maximum);
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    RuleChecks checks = new RuleChecks();
    ImmutableList<PartId> fulfilled = fulfilled(answer);
    Pointer list = Pointer.to("fulfilled");
    if (fulfilled.size() > entries.size()) {
      checks.add(
          AnswerProblem.MORE_FULFILLED_THAN_LISTED,
          list,
          ImmutableMap.of(
              "item", item.id().text(),
              "listed", Integer.toString(entries.size()),
              "given", Integer.toString(fulfilled.size())));
    }
    Set<PartId> met = new HashSet<>();
    for (int i = 0; i < fulfilled.size(); i++) {
      checks.listed(item, fulfilled.get(i), Choice.ids(entries), list.child(i));
      checks.once(item, fulfilled.get(i), met, list.child(i));
    }
    return checks.problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    Points points = Points.ZERO;
    for (Choice entry : entries) {
      points = fulfilled(answer).contains(entry.id()) ? points.plus(entry.points()) : points;
    }
    return Award.of(points);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    ImmutableList<PartId> fulfilled = fulfilled(answer);
    return fulfilled.size() < 2
        ? ""
        : entries.stream()
            .filter(entry -> fulfilled.contains(entry.id()))
            .map(entry -> entry.points().toString())
            .collect(joining(" + ", "", " = "));
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return entries.stream()
        .map(
            entry ->
                (fulfilled(answer).contains(entry.id()) ? FULFILLED : NOT_FULFILLED)
                    .fill(language, ImmutableMap.of("name", entry.name().in(language))))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(Points.ZERO, sum());
  }

  private Points sum() {
    return Choice.sum(entries);
  }

  private static ImmutableList<PartId> fulfilled(AnswerValue answer) {
    return ((ChecklistAnswer) answer).fulfilled();
  }
}

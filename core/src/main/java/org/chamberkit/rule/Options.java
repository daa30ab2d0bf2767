package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.OptionAnswer;
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
 * The points of the one option that is true (选项计分).
 *
 * @param options the options, at least one; the best is worth the maximum of the item
 */
public record Options(ImmutableList<Choice> options) implements StandardItemRule {

  private static final Template CHOSEN = new Template("{name}.", "{name}。");

  /**
   * Checks the options.
   *
   * @param options the options
   * @throws ProblemException if there are none, one is listed twice, or points are below 0
   */
  public Options {
    new RuleChecks().choices("options", options).throwIfErrors();
  }

  @Override
  public String word() {
    return "options";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.OPTION;
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public ImmutableList<Problem> checkMaximum(Optional<Points> maximum) {
    return RuleChecks.comesTo(Choice.most(options), "options", maximum);
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    RuleChecks checks = new RuleChecks();
    PartId option = ((OptionAnswer) answer).option();
    checks.listed(item, option, Choice.ids(options), Pointer.to("option"));
    return checks.problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    return Award.of(chosen(answer).points());
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    return "";
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return ImmutableList.of(
        CHOSEN.fill(language, ImmutableMap.of("name", chosen(answer).name().in(language))));
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(
        options.stream().map(Choice::points).min(Points::compareTo).orElseThrow(),
        Choice.most(options));
  }

  private Choice chosen(AnswerValue answer) {
    return Choice.of(options, ((OptionAnswer) answer).option());
  }
}

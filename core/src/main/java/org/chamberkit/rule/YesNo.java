package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** Full points for yes, none for no (是否项). */
public record YesNo() implements StandardItemRule {

  private static final Template YES = new Template("Yes.", "是。");
  private static final Template NO = new Template("No.", "否。");

  @Override
  public String word() {
    return "yesNo";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.YES_NO;
  }

  @Override
  public boolean needsMaximum() {
    return true;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return ImmutableList.of();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    return Award.of(isYes(answer) ? item.maximum().orElseThrow() : Points.ZERO);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    return "";
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return ImmutableList.of((isYes(answer) ? YES : NO).fill(language, ImmutableMap.of()));
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(Points.ZERO, maximum.orElseThrow());
  }

  private static boolean isYes(AnswerValue answer) {
    return ((YesNoAnswer) answer).yes();
  }
}

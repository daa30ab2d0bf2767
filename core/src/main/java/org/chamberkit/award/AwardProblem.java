package org.chamberkit.award;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with a rule that is said to have fired. */
public enum AwardProblem implements ProblemCode {
  /** The points after a cap are not below those before. */
  NOT_LOWERED(
      "A cap lowers the points, but here {before} become {after}.",
      "封顶只会降低得分，此处却由 {before} 分变为 {after} 分。",
      Remedies.MAKE_ANEW),
  /** The points after a floor are not above those before. */
  NOT_RAISED(
      "A floor raises the points, but here {before} become {after}.",
      "保底只会提高得分，此处却由 {before} 分变为 {after} 分。",
      Remedies.MAKE_ANEW),
  /** The points after a rounding or an overriding are those before. */
  NOT_CHANGED(
      "A rounding or an overriding that fired changes the points, but here {before} become"
          + " {after}.",
      "已触发的修约或改判必然改变得分，此处却由 {before} 分变为 {after} 分。",
      Remedies.MAKE_ANEW);

  private final Template sentence;
  private final Template remedy;

  AwardProblem(String english, String chinese, Template remedy) {
    this.sentence = new Template(english, chinese);
    this.remedy = remedy;
  }

  @Override
  public Template sentence() {
    return sentence;
  }

  @Override
  public Template remedy() {
    return remedy;
  }
}

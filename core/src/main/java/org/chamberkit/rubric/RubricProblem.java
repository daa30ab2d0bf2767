package org.chamberkit.rubric;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a rubric. */
public enum RubricProblem implements ProblemCode {
  /** The maxima of the parts do not add up to the maximum of the whole. */
  SUM_DIFFERS(
      "The parts of \"{part}\" add up to {sum} points, not {maximum}.",
      "“{part}”各组成部分的分值合计为 {sum} 分，不是 {maximum} 分。"),
  /** An item that needs a maximum has none. */
  MISSING_MAXIMUM("Item \"{item}\" needs a maximum.", "评分项“{item}”缺少分值。"),
  /** A rubric, criterion or step is empty. */
  NO_PARTS("\"{part}\" has no parts.", "“{part}”没有任何组成部分。"),
  /** Two parts or steps have the same identifier. */
  DUPLICATE_PART(
      "The identifier \"{part}\" is used more than once in this rubric.", "标识“{part}”在本评分细则中重复使用。"),
  /** A rubric that says it is official does not say where it was published. */
  MISSING_SOURCE(
      "An official rubric must name its source, but \"{rubric}\" names none.",
      "正式的评分细则必须注明出处，“{rubric}”未注明。");

  private final Template sentence;

  RubricProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}

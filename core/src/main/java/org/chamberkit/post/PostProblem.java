package org.chamberkit.post;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a post or a term by itself. */
public enum PostProblem implements ProblemCode {
  /** The number of a term is below 1. */
  TERM_BELOW_ONE(
      "Terms are counted from 1, but this is {number}.",
      "届次从 1 起计，不能为 {number}。",
      "Enter the number of the term, such as 9 for the ninth; where there was none yet,"
          + " leave it out.",
      "请填写届次数字，例如第九届填 9，尚无届次的省略。");

  private final Template sentence;
  private final Template remedy;

  PostProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
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

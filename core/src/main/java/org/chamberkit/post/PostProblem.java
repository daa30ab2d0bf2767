package org.chamberkit.post;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a post or a term by itself. */
public enum PostProblem implements ProblemCode {
  /** The number of a term is below 1. */
  TERM_BELOW_ONE("Terms are counted from 1, but this is {number}.", "届次从 1 起计，不能为 {number}。");

  private final Template sentence;

  PostProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}

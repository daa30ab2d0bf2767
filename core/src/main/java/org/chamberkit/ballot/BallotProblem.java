package org.chamberkit.ballot;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a ballot box. */
public enum BallotProblem implements ProblemCode {
  /** Nobody is voted on. */
  NO_CANDIDATES("The ballot box names nobody who is voted on.", "票箱没有列出被测评对象。"),
  /** The same candidate is listed twice. */
  CANDIDATE_LISTED_TWICE(
      "Candidate \"{candidate}\" is listed more than once.", "被测评对象“{candidate}”重复列出。"),
  /** A paper scores somebody who is not voted on. */
  UNKNOWN_CANDIDATE(
      "A paper scores \"{candidate}\", who is not voted on.", "测评票给“{candidate}”评分，但其不是被测评对象。"),
  /** A paper scores the same candidate twice. */
  SCORED_TWICE(
      "A paper scores candidate \"{candidate}\" more than once.", "测评票对“{candidate}”重复评分。"),
  /** An answer is asked of a ballot box that does not say which item it answers. */
  ANSWERS_NO_ITEM("This ballot box does not say which item it answers.", "本票箱未注明对应的评分项。"),
  /** A score lies outside the scale. */
  SCORE_OUTSIDE_SCALE(
      "The score of \"{candidate}\" is {score}; scores lie in {scale}.",
      "“{candidate}”的评分为 {score}，评分须在 {scale} 之内。");

  private final Template sentence;

  BallotProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}

package org.chamberkit.ballot;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with a ballot box. */
public enum BallotProblem implements ProblemCode {
  /** Nobody is voted on. */
  NO_CANDIDATES(
      "The ballot box names nobody who is voted on.",
      "票箱没有列出被测评对象。",
      "List those who are voted on.",
      "请列出被测评对象。"),
  /** The same candidate is listed twice. */
  CANDIDATE_LISTED_TWICE(
      "Candidate \"{candidate}\" is listed more than once.",
      "被测评对象“{candidate}”重复列出。",
      Remedies.DELETE_REPETITION),
  /** A paper scores somebody who is not voted on. */
  UNKNOWN_CANDIDATE(
      "A paper scores \"{candidate}\", who is not voted on.",
      "测评票给“{candidate}”评分，但其不是被测评对象。",
      "Correct the identifier on the paper, or add the candidate to those voted on.",
      "请更正票面上的标识，或补列该被测评对象。"),
  /** A paper scores the same candidate twice. */
  SCORED_TWICE(
      "A paper scores candidate \"{candidate}\" more than once.",
      "测评票对“{candidate}”重复评分。",
      "Keep the score that stands on the paper; if there are two, the paper is void for"
          + " this candidate.",
      "请按票面保留一个评分，票面本有两个的对该对象应作废票处理。"),
  /** An answer is asked of a ballot box that does not say which item it answers. */
  ANSWERS_NO_ITEM(
      "This ballot box does not say which item it answers.",
      "本票箱未注明对应的评分项。",
      "Add which item of the rubric the ballot box answers.",
      "请在票箱中注明对应评分细则的哪个评分项。"),
  /** A score lies outside the scale. */
  SCORE_OUTSIDE_SCALE(
      "The score of \"{candidate}\" is {score}; scores lie in {scale}.",
      "“{candidate}”的评分为 {score}，评分须在 {scale} 之内。",
      "Compare with the paper; if it is written so there, leave this score out.",
      "请与票面核对，票面如此的不录入该评分。");

  private final Template sentence;
  private final Template remedy;

  BallotProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  BallotProblem(String english, String chinese, Template remedy) {
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

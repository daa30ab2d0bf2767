package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;

/**
 * What is handed in to be scored (报送材料): an evaluation, or the files of several offices that make
 * one.
 */
public sealed interface Submission permits Evaluation, Dossier {

  /**
   * Makes one evaluation of it.
   *
   * @return the evaluation, with warnings about what files say differently; or why there is none.
   *     Pointers go into what was handed in
   */
  WithProblems<Evaluation> toEvaluation();

  /**
   * Makes problems of the evaluation point into what was handed in, where the reader has to mend
   * them.
   *
   * @param evaluation the evaluation that was made of this, perhaps with further answers, such as
   *     those of figures or ballots
   * @param problems problems with pointers into that evaluation
   * @return the same with pointers into this: to the file from which an answer, a rating or a
   *     finding comes; to the answers or files as a whole where nothing was handed in
   */
  default ImmutableList<Problem> pointBack(Evaluation evaluation, ImmutableList<Problem> problems) {
    return new HandedIn(this, evaluation).pointBack(problems);
  }
}

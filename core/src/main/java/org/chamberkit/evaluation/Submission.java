package org.chamberkit.evaluation;

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
}

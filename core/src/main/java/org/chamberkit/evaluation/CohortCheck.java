package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.rubric.RubricKey;

/**
 * Looks over evaluations that come one after the other, for what no single one of them shows: a
 * subject that is evaluated twice.
 *
 * <p>Keeps the identifier of each subject; use a new one for each pass, from one thread.
 */
public final class CohortCheck {

  private record Met(RubricKey rubric, Period period, SubjectKind kind, SubjectId subject) {}

  private final Set<Met> met = new HashSet<>();

  /** Creates a check that has met nobody. */
  public CohortCheck() {}

  /**
   * Meets the next evaluation.
   *
   * @param evaluation the evaluation
   * @return {@link EvaluationProblem#SUBJECT_TWICE} if the subject was evaluated before by the same
   *     rubric for the same period; empty if not
   */
  public ImmutableList<Problem> meet(Evaluation evaluation) {
    Subject subject = evaluation.subject();
    Met next = new Met(evaluation.rubric(), evaluation.period(), subject.kind(), subject.id());
    return met.add(next)
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                EvaluationProblem.SUBJECT_TWICE,
                Pointer.to("subject").child("id"),
                ImmutableMap.of("subject", subject.id().text())));
  }
}

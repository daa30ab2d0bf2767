package org.chamberkit.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.condition.Condition;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.ranking.ListDefinition;

/**
 * A list of a programme (榜单): its definition, and whom of the population it ranks.
 *
 * @param list the definition, whose keys are measures of the programme
 * @param filter who of those admitted is ranked; absent if all are. Who does not pass is not on the
 *     list at all; of whom it is unknown, is excluded with that reason.
 * @param split if it is published in several, one for each place or industry
 * @param rerankWithin if measures that compare applicants are worked out again among the first so
 *     many, who are then ranked anew (入选范围内重新排名); those who share the last of these places are
 *     among them
 */
public record ProgrammeList(
    ListDefinition list,
    Optional<Condition> filter,
    Optional<Split> split,
    Optional<Long> rerankWithin) {

  /**
   * Checks the number within which it is ranked anew.
   *
   * @param list the definition
   * @param filter who is ranked
   * @param split by what it is published in several
   * @param rerankWithin among how many it is ranked anew
   * @throws ProblemException with {@link ProgrammeProblem#RERANKED_WITHIN_NONE} if it is below 1
   */
  public ProgrammeList {
    if (rerankWithin.isPresent() && rerankWithin.get() < 1) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  ProgrammeProblem.RERANKED_WITHIN_NONE,
                  Pointer.to("rerankWithin"),
                  ImmutableMap.of("count", Long.toString(rerankWithin.get())))));
    }
  }

  /**
   * Obtains a list of all who are admitted.
   *
   * @param list the definition
   * @return the list
   */
  public static ProgrammeList of(ListDefinition list) {
    return new ProgrammeList(list, Optional.empty(), Optional.empty(), Optional.empty());
  }
}

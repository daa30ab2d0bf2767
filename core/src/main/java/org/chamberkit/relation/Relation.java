package org.chamberkit.relation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * A relation between two organizations (关系), read from one to the other: {@code from} guides, is
 * affiliated to, is a member of, or is the Party body of {@code to}.
 *
 * <p>Where its first or last day is absent, it holds from the first or until the last day on which
 * both organizations exist. A pairing is stated once, from either end.
 *
 * @param kind what the one is to the other
 * @param from the organization that guides, is affiliated, is a member, serves or is the Party body
 * @param to the organization that is guided, or that the other belongs to
 * @param basis on what a cooperation stands, if that is known; absent for every other relation
 * @param validity from which day to which day it holds
 */
public record Relation(
    RelationKind kind,
    OrganizationId from,
    OrganizationId to,
    Optional<CooperationBasis> basis,
    Validity validity) {

  /**
   * Checks that a cooperation alone has a basis.
   *
   * @param kind what the one is to the other
   * @param from the organization from which the relation leads
   * @param to the organization to which it leads
   * @param basis on what a cooperation stands
   * @param validity from which day to which day it holds
   * @throws ProblemException with {@link RelationProblem#BASIS_NOT_EXPECTED} if it is none and has
   *     a basis
   */
  public Relation {
    if (basis.isPresent() && kind != RelationKind.COOPERATES_WITH) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  RelationProblem.BASIS_NOT_EXPECTED,
                  Pointer.to("basis"),
                  ImmutableMap.of("relation", kind.word()))));
    }
  }

  /**
   * Creates a relation without a basis.
   *
   * @param kind what the one is to the other
   * @param from the organization from which the relation leads
   * @param to the organization to which it leads
   * @param validity from which day to which day it holds
   */
  public Relation(RelationKind kind, OrganizationId from, OrganizationId to, Validity validity) {
    this(kind, from, to, Optional.empty(), validity);
  }
}

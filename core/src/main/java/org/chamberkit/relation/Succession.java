package org.chamberkit.relation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;

/**
 * That others stand in the place of an organization that was dissolved (承继关系).
 *
 * <p>What was renamed or merged has one heir, which takes over all of it. What was split has
 * several, each with the share that was declared, if one was; the shares add up to at most 1, and
 * what they leave is nobody's.
 *
 * @param kind how it came about
 * @param predecessor the organization that was dissolved
 * @param heirs who took over, at least one
 * @param on the first day on which they stand in its place
 */
public record Succession(
    SuccessionKind kind, OrganizationId predecessor, ImmutableList<Heir> heirs, LocalDate on) {

  /**
   * Checks the number of heirs and their shares.
   *
   * @param kind how it came about
   * @param predecessor the organization that was dissolved
   * @param heirs who took over
   * @param on the first day on which they stand in its place
   * @throws ProblemException with {@link RelationProblem#HEIRS_DO_NOT_FIT} if there are too few or
   *     too many, with {@link RelationProblem#HEIR_TWICE} if one is named twice, with {@link
   *     RelationProblem#SHARES_DO_NOT_FIT} if the shares are not above 0, add up to more than 1, or
   *     one is stated where all is taken over
   */
  public Succession {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    boolean isSplit = kind == SuccessionKind.SPLIT;
    if (isSplit ? heirs.size() < 2 : heirs.size() != 1) {
      problems.add(
          Problem.of(
              RelationProblem.HEIRS_DO_NOT_FIT,
              Pointer.to("heirs"),
              ImmutableMap.of(
                  "predecessor", predecessor.text(),
                  "kind", kind.word(),
                  "count", Integer.toString(heirs.size()))));
    }
    Set<OrganizationId> met = new HashSet<>();
    for (int i = 0; i < heirs.size(); i++) {
      if (!met.add(heirs.get(i).organization())) {
        problems.add(
            Problem.of(
                RelationProblem.HEIR_TWICE,
                Pointer.to("heirs").child(i).child("organization"),
                ImmutableMap.of(
                    "heir", heirs.get(i).organization().text(),
                    "predecessor", predecessor.text())));
      }
    }
    if (!sharesFit(isSplit, heirs)) {
      problems.add(
          Problem.of(
              RelationProblem.SHARES_DO_NOT_FIT,
              Pointer.to("heirs"),
              ImmutableMap.of("predecessor", predecessor.text())));
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /**
   * Returns what an heir took over.
   *
   * @param heir one of the heirs
   * @return all of it, or of what was split the declared share; 0 if none was declared
   */
  public Fraction shareOf(Heir heir) {
    return kind == SuccessionKind.SPLIT
        ? heir.share().map(Fraction::of).orElse(Fraction.ZERO)
        : Fraction.ONE;
  }

  private static boolean sharesFit(boolean isSplit, ImmutableList<Heir> heirs) {
    Decimal sum = Decimal.ZERO;
    for (Heir heir : heirs) {
      Optional<Decimal> share = heir.share();
      if (share.isPresent() && (!isSplit || share.get().signum() <= 0)) {
        return false;
      }
      try {
        sum = sum.plus(share.orElse(Decimal.ZERO));
      } catch (AmountOverflowException e) {
        return false;
      }
    }
    return sum.compareTo(Decimal.ONE) <= 0;
  }
}

package org.chamberkit.applicant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;

/**
 * That one enterprise controls another (控制关系). The parent need not be an applicant.
 *
 * @param parent the enterprise that controls
 * @param child the enterprise that is controlled
 * @param share the share that the parent holds, above 0 and at most 1; absent if it is not known
 * @param validity from which day to which day it holds
 */
public record ControlLink(
    CandidateId parent, CandidateId child, Optional<Decimal> share, Validity validity) {

  /**
   * Checks the share, and that the two are not the same.
   *
   * @param parent the enterprise that controls
   * @param child the enterprise that is controlled
   * @param share the share that the parent holds
   * @param validity from which day to which day it holds
   * @throws ProblemException with {@link ApplicantProblem#SHARE_OUT_OF_RANGE} or {@link
   *     ApplicantProblem#CONTROLS_ITSELF}
   */
  public ControlLink {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (share.isPresent()
        && (share.get().signum() <= 0 || !Interval.SHARES.contains(Fraction.of(share.get())))) {
      problems.add(
          Problem.of(
              ApplicantProblem.SHARE_OUT_OF_RANGE,
              Pointer.to("share"),
              ImmutableMap.of("share", share.get().toString())));
    }
    if (parent.equals(child)) {
      problems.add(
          Problem.of(
              ApplicantProblem.CONTROLS_ITSELF,
              Pointer.to("child"),
              ImmutableMap.of("candidate", child.text())));
    }
    ProblemException.throwIfErrors(problems.build());
  }
}

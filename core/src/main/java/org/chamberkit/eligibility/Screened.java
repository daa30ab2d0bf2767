package org.chamberkit.eligibility;

import com.google.common.collect.ImmutableList;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.text.Name;

/**
 * What the rules say of an applicant (参评资格审核结果).
 *
 * @param applicant the applicant
 * @param name what it is called
 * @param admission how far it is admitted
 * @param findings what each rule says, in the order of the rules
 */
public record Screened(
    CandidateId applicant, Name name, Admission admission, ImmutableList<Finding> findings) {

  /** What the findings admit to. */
  static Admission admission(
      ImmutableList<EligibilityRule> rules, ImmutableList<Finding> findings) {
    Admission admission = Admission.RANKED;
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).excludes(rules.get(i))) {
        if (rules.get(i).stage() == Stage.SURVEY) {
          return Admission.OUTSIDE;
        }
        admission = Admission.SURVEYED;
      }
    }
    return admission;
  }
}

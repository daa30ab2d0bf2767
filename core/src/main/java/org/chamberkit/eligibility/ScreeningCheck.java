package org.chamberkit.eligibility;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.condition.Outcome;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Repetitions;

/** Checks that a screening follows from its rules and findings. */
final class ScreeningCheck {

  private final Screening screening;
  private final ImmutableList<EligibilityRuleId> rules;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private ScreeningCheck(Screening screening) {
    this.screening = screening;
    this.rules =
        screening.rules().rules().stream().map(EligibilityRule::id).collect(toImmutableList());
  }

  static ImmutableList<Problem> check(Screening screening) {
    ScreeningCheck check = new ScreeningCheck(screening);
    check.problems.addAll(
        Repetitions.check(
            Pointer.to("applicants"),
            screening.applicants(),
            Screened::applicant,
            (id, entry) ->
                Problem.of(
                    EligibilityProblem.SCREENED_TWICE,
                    entry.child("applicant"),
                    ImmutableMap.of("applicant", id.text()))));
    for (int i = 0; i < screening.applicants().size(); i++) {
      check.applicant(screening.applicants().get(i), Pointer.to("applicants").child(i));
    }
    return check.problems.build();
  }

  private void applicant(Screened screened, Pointer pointer) {
    ImmutableList<EligibilityRuleId> found =
        screened.findings().stream().map(Finding::rule).collect(toImmutableList());
    if (!found.equals(rules)) {
      problems.add(
          Problem.of(
              EligibilityProblem.FINDINGS_DO_NOT_FIT,
              pointer.child("findings"),
              ImmutableMap.of("applicant", screened.applicant().text())));
      return;
    }
    for (int i = 0; i < screened.findings().size(); i++) {
      waiver(screened, i, pointer.child("findings").child(i).child("waiver"));
    }
    Admission admission = Screened.admission(screening.rules().rules(), screened.findings());
    if (admission != screened.admission()) {
      problems.add(
          Problem.of(
              EligibilityProblem.ADMISSION_DIFFERS,
              pointer.child("admission"),
              ImmutableMap.of(
                  "applicant", screened.applicant().text(),
                  "admission", admission.word(),
                  "stated", screened.admission().word())));
    }
  }

  private void waiver(Screened screened, int at, Pointer pointer) {
    Finding finding = screened.findings().get(at);
    if (finding.waiver().isEmpty()) {
      return;
    }
    Waiver waiver = finding.waiver().get();
    boolean fits =
        waiver.applicant().equals(screened.applicant())
            && waiver.rule().equals(finding.rule().text())
            && finding.outcome() != Outcome.PASS
            && screening.rules().rules().get(at).waivable();
    if (!fits) {
      problems.add(
          Problem.of(
              EligibilityProblem.WAIVER_DOES_NOT_FIT,
              pointer,
              ImmutableMap.of(
                  "applicant", screened.applicant().text(), "rule", finding.rule().text())));
    }
  }
}

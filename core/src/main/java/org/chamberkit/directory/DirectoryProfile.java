package org.chamberkit.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.organization.PartyThresholds;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Severity;

/**
 * How the findings about a directory are taken (检查设置): which are errors, which warnings, and which
 * are ignored. A finding that it does not name is taken as {@link DirectoryProblem#severity} says.
 *
 * @param errors the findings for which a directory is refused
 * @param warnings the findings with which a directory can be used
 * @param ignored the findings that are not told
 * @param partyThresholds how many members Party organizations should have; without them none is
 *     looked at
 */
public record DirectoryProfile(
    ImmutableList<DirectoryProblem> errors,
    ImmutableList<DirectoryProblem> warnings,
    ImmutableList<DirectoryProblem> ignored,
    Optional<PartyThresholds> partyThresholds) {

  /** Takes every finding as it says itself, and looks at no thresholds. */
  public static final DirectoryProfile DEFAULT =
      new DirectoryProfile(
          ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), Optional.empty());

  /**
   * Checks that nothing is relaxed that would make look-ups, trees or counts wrong.
   *
   * @param errors the findings for which a directory is refused
   * @param warnings the findings with which a directory can be used
   * @param ignored the findings that are not told
   * @param partyThresholds how many members Party organizations should have
   * @throws ProblemException with {@link DirectoryProblem#FINDING_CANNOT_BE_RELAXED}, or with
   *     {@link DirectoryProblem#FINDING_TWICE} if one is named more than once
   */
  public DirectoryProfile {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Set<DirectoryProblem> met = EnumSet.noneOf(DirectoryProblem.class);
    addProblems(errors, "errors", met, problems);
    addProblems(warnings, "warnings", met, problems);
    addProblems(ignored, "ignored", met, problems);
    ProblemException.throwIfErrors(problems.build());
  }

  private static void addProblems(
      ImmutableList<DirectoryProblem> findings,
      String name,
      Set<DirectoryProblem> met,
      ImmutableList.Builder<Problem> problems) {
    for (int i = 0; i < findings.size(); i++) {
      DirectoryProblem finding = findings.get(i);
      Pointer pointer = Pointer.to(name).child(i);
      ImmutableMap<String, String> arguments = ImmutableMap.of("finding", finding.name());
      if (!met.add(finding)) {
        problems.add(Problem.of(DirectoryProblem.FINDING_TWICE, pointer, arguments));
      }
      if (!name.equals("errors") && !finding.canBeRelaxed()) {
        problems.add(Problem.of(DirectoryProblem.FINDING_CANNOT_BE_RELAXED, pointer, arguments));
      }
    }
  }

  /**
   * Tells how a finding is taken.
   *
   * @param finding the finding
   * @return as an error or a warning; absent if it is ignored
   */
  public Optional<Severity> severity(DirectoryProblem finding) {
    if (ignored.contains(finding)) {
      return Optional.empty();
    }
    if (errors.contains(finding)) {
      return Optional.of(Severity.ERROR);
    }
    return Optional.of(warnings.contains(finding) ? Severity.WARNING : finding.severity());
  }
}

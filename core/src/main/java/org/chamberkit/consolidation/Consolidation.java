package org.chamberkit.consolidation;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.text.Name;

/**
 * What became of parents and subsidiaries (合并结果).
 *
 * @param rule the rule
 * @param asOf the day on which links count
 * @param replacements who was replaced by whom, in the order of the identifiers, none twice
 * @param sideBySide the pairs of which both stand, in the order of the identifiers
 */
public record Consolidation(
    ConsolidationRule rule,
    LocalDate asOf,
    ImmutableList<Replacement> replacements,
    ImmutableList<RelatedPair> sideBySide) {

  /**
   * Checks that nobody is replaced twice, by nobody, or by one who is replaced.
   *
   * @param rule the rule
   * @param asOf the day on which links count
   * @param replacements who was replaced by whom
   * @param sideBySide the pairs of which both stand
   * @throws ProblemException with {@link ConsolidationProblem#REPLACED_TWICE} or {@link
   *     ConsolidationProblem#REPLACEMENT_DOES_NOT_FIT}
   */
  public Consolidation {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("replacements"),
            replacements,
            Replacement::replaced,
            (id, entry) ->
                Problem.of(
                    ConsolidationProblem.REPLACED_TWICE,
                    entry.child("replaced"),
                    ImmutableMap.of("candidate", id.text()))));
    for (int i = 0; i < replacements.size(); i++) {
      if (!fits(replacements.get(i))) {
        problems.add(
            Problem.of(
                ConsolidationProblem.REPLACEMENT_DOES_NOT_FIT,
                Pointer.to("replacements").child(i),
                ImmutableMap.of("candidate", replacements.get(i).replaced().text())));
      }
    }
    ProblemException.throwIfErrors(problems.build());
  }

  private static boolean fits(Replacement replacement) {
    ImmutableList<CandidateId> way = replacement.through();
    return !replacement.by().isEmpty()
        && way.size() > 1
        && way.get(0).equals(replacement.replaced())
        && way.get(way.size() - 1).equals(replacement.by().get(0))
        && !replacement.by().contains(replacement.replaced());
  }

  /** {@return for each enterprise that gave way, why it has no place} */
  public ImmutableMap<CandidateId, Exclusion> exclusions() {
    return replacements.stream().collect(toImmutableMap(Replacement::replaced, this::exclusion));
  }

  private Exclusion exclusion(Replacement replacement) {
    String by = String.join(", ", replacement.by().stream().map(CandidateId::text).toList());
    String way = String.join(" → ", replacement.through().stream().map(CandidateId::text).toList());
    boolean upwards = rule.keep() == KeptSide.PARENT;
    return new Exclusion(
        rule.id(),
        rule.name(),
        upwards
            ? Name.of(
                "由母公司 " + by + " 代表（" + way + "）",
                "its parent " + by + " stands for it (" + way + ")")
            : Name.of(
                "由子公司 " + by + " 代表（" + way + "）",
                "its subsidiaries stand for it: " + by + " (" + way + ")"),
        Optional.empty());
  }
}

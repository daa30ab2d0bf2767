package org.chamberkit.condition;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.applicant.EvidenceKind;
import org.chamberkit.problem.ProblemException;

/**
 * Evidence is handed in by those who need it (佐证材料), such as audited statements from a certain
 * revenue on.
 *
 * @param kinds the kinds of evidence, at least one, all of which are needed
 * @param where who needs it; absent if everybody does
 */
public record EvidenceGiven(ImmutableSortedSet<EvidenceKind> kinds, Optional<Condition> where)
    implements Condition {

  /**
   * Checks that something is asked.
   *
   * @param kinds the kinds of evidence
   * @param where who needs it
   * @throws ProblemException with {@link ConditionProblem#NOTHING_ASKED}
   */
  public EvidenceGiven {
    ProblemException.throwIfErrors(ConditionChecks.notEmpty(kinds, "kinds"));
  }

  @Override
  public String word() {
    return "evidence";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    Set<EvidenceKind> missing = Sets.difference(kinds, inquiry.applicant().evidence());
    if (missing.isEmpty()) {
      return verdict(Outcome.PASS, GroundKind.EVIDENCE_THERE, kinds);
    }
    Outcome needed = where.map(condition -> condition.ask(inquiry).outcome()).orElse(Outcome.PASS);
    return switch (needed) {
      case PASS -> verdict(Outcome.FAIL, GroundKind.EVIDENCE_MISSING, missing);
      case FAIL -> verdict(Outcome.PASS, GroundKind.EVIDENCE_NOT_NEEDED, kinds);
      default -> verdict(Outcome.UNKNOWN, GroundKind.EVIDENCE_UNDECIDED, missing);
    };
  }

  private static Verdict verdict(Outcome outcome, GroundKind kind, Set<EvidenceKind> kinds) {
    return Verdict.of(
        outcome, Ground.of(kind, ImmutableMap.of("kinds", Words.list(kinds, Words::plain))));
  }
}

package org.chamberkit.condition;

import com.google.common.collect.ImmutableList;

/**
 * What a condition says of an applicant, and why.
 *
 * @param outcome whether it passes
 * @param grounds why, at least one; of several conditions those that decide it
 */
public record Verdict(Outcome outcome, ImmutableList<Ground> grounds) {

  static Verdict of(Outcome outcome, Ground ground) {
    return new Verdict(outcome, ImmutableList.of(ground));
  }

  /** The verdict of several, all of which must pass. */
  static Verdict all(ImmutableList<Verdict> verdicts) {
    return decided(verdicts, Outcome.FAIL);
  }

  /** The verdict of several, one of which must pass. */
  static Verdict any(ImmutableList<Verdict> verdicts) {
    return decided(verdicts, Outcome.PASS);
  }

  /** The outcome that decides if one has it; else what is unknown; else what all of them have. */
  private static Verdict decided(ImmutableList<Verdict> verdicts, Outcome decisive) {
    for (Outcome outcome : ImmutableList.of(decisive, Outcome.UNKNOWN, decisive.negated())) {
      ImmutableList<Ground> grounds =
          verdicts.stream()
              .filter(verdict -> verdict.outcome() == outcome)
              .flatMap(verdict -> verdict.grounds().stream())
              .collect(ImmutableList.toImmutableList());
      if (!grounds.isEmpty()) {
        return new Verdict(outcome, grounds);
      }
    }
    throw new AssertionError(verdicts);
  }

  Verdict negated() {
    return new Verdict(outcome.negated(), grounds);
  }
}

package org.chamberkit.condition;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;

/**
 * The applicant was founded early enough (成立年限): at the latest on the last day of the period, so
 * many years before.
 *
 * @param years how many years before the end of the period, 0 to 100
 */
public record FoundedBefore(long years) implements Condition {

  /**
   * Checks the years.
   *
   * @param years how many years before the end of the period
   * @throws ProblemException with {@link ConditionProblem#LOOKS_TOO_FAR_BACK}
   */
  public FoundedBefore {
    ProblemException.throwIfErrors(ConditionChecks.years(years, 0, "years"));
  }

  @Override
  public String word() {
    return "founded";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    Optional<LocalDate> foundedOn = inquiry.applicant().foundedOn();
    if (foundedOn.isEmpty()) {
      return Verdict.of(
          Outcome.UNKNOWN,
          Ground.of(
              GroundKind.NO_WORD,
              ImmutableMap.of("attribute", Name.of("成立日期", "the day of founding"))));
    }
    LocalDate latest = inquiry.period().yearsBefore((int) years).endsOn();
    boolean inTime = !foundedOn.get().isAfter(latest);
    return Verdict.of(
        inTime ? Outcome.PASS : Outcome.FAIL,
        Ground.of(
            inTime ? GroundKind.FOUNDED_IN_TIME : GroundKind.FOUNDED_TOO_LATE,
            ImmutableMap.of(
                "day", Name.ofChinese(foundedOn.get().toString()),
                "latest", Name.ofChinese(latest.toString()))));
  }
}

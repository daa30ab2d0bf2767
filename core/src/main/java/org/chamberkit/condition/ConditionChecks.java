package org.chamberkit.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/** Checks that conditions share. */
final class ConditionChecks {

  /** More years than any rule looks back, and few enough to stay within the calendar. */
  static final long MOST_YEARS = 100;

  private ConditionChecks() {}

  static ImmutableList<Problem> notEmpty(Collection<?> parts, String attribute) {
    return parts.isEmpty()
        ? ImmutableList.of(
            Problem.of(
                ConditionProblem.NOTHING_ASKED,
                Pointer.to(attribute),
                ImmutableMap.of("attribute", attribute)))
        : ImmutableList.of();
  }

  static ImmutableList<Problem> years(long years, long least, String attribute) {
    return years < least || years > MOST_YEARS
        ? ImmutableList.of(
            Problem.of(
                ConditionProblem.LOOKS_TOO_FAR_BACK,
                Pointer.to(attribute),
                ImmutableMap.of(
                    "years", Long.toString(years),
                    "least", Long.toString(least),
                    "most", Long.toString(MOST_YEARS))))
        : ImmutableList.of();
  }
}

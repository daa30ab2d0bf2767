package org.chamberkit.comparison;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.problem.Pointer;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleProblem;

/** Checks how many years a rule looks at, and the series that it is given for them. */
final class Years {

  /** More than any scheme looks at; the numbers are exact however many there are. */
  private static final int MOST = 20;

  private Years() {}

  static RuleChecks check(long years) {
    RuleChecks checks = new RuleChecks();
    return years < 1 || years > MOST
        ? checks.add(
            RuleProblem.YEARS_OUT_OF_RANGE,
            Pointer.to("years"),
            ImmutableMap.of("years", Long.toString(years)))
        : checks;
  }

  /** The series must have a number for the end of each year, and one for the begin of the first. */
  static RuleChecks check(Asked item, ImmutableLongArray values, long years) {
    RuleChecks checks = new RuleChecks();
    Pointer series = Pointer.to("series");
    if (values.length() != years + 1) {
      checks.add(
          AnswerProblem.SERIES_LENGTH,
          series,
          ImmutableMap.of(
              "item", item.id().text(),
              "expected", Long.toString(years + 1),
              "given", Integer.toString(values.length())));
    }
    for (int i = 0; i < values.length(); i++) {
      checks.count(item, values.get(i), series.child(i));
    }
    return checks;
  }
}

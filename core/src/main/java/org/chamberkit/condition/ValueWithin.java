package org.chamberkit.condition;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;

/**
 * The value of a metric lies within an interval, such as a floor (门槛): {@code [5, ..)} 亿 includes
 * the floor ("(含)以上"), {@code (5, ..)} does not. A value that is known roughly decides where all
 * that it can be lies on one side.
 *
 * @param metric the metric
 * @param yearsBack of which year: 0 for the period that is ranked, 3 for three years before; at
 *     most 100
 * @param within where the value must lie
 * @param magnitude by how many units the interval counts
 */
public record ValueWithin(MetricId metric, long yearsBack, Interval within, Magnitude magnitude)
    implements Condition {

  /**
   * Checks the year.
   *
   * @param metric the metric
   * @param yearsBack of which year
   * @param within where the value must lie
   * @param magnitude by how many units the interval counts
   * @throws ProblemException with {@link ConditionProblem#LOOKS_TOO_FAR_BACK}
   */
  public ValueWithin {
    ProblemException.throwIfErrors(ConditionChecks.years(yearsBack, 0, "yearsBack"));
  }

  @Override
  public String word() {
    return "value";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    Reading reading = inquiry.reading(metric, yearsBack);
    if (reading instanceof Reading.Lack) {
      return Verdict.of(
          Outcome.UNKNOWN,
          Ground.of(
              GroundKind.NO_VALUE,
              ImmutableMap.of("metric", inquiry.name(metric), "period", inquiry.label(yearsBack))));
    }
    Magnitude own = inquiry.magnitude(metric);
    Interval possible = own.to(magnitude, reading.possible());
    Optional<Interval> common = possible.intersection(within);
    if (common.isEmpty()) {
      return verdict(inquiry, Outcome.FAIL, GroundKind.VALUE_OUTSIDE, reading);
    }
    return common.get().equals(possible)
        ? verdict(inquiry, Outcome.PASS, GroundKind.VALUE_WITHIN, reading)
        : verdict(inquiry, Outcome.UNKNOWN, GroundKind.VALUE_UNDECIDED, reading);
  }

  private Verdict verdict(Inquiry inquiry, Outcome outcome, GroundKind kind, Reading reading) {
    return Verdict.of(
        outcome,
        Ground.of(
            kind,
            ImmutableMap.of(
                "metric", inquiry.name(metric),
                "period", inquiry.label(yearsBack),
                "value", inquiry.magnitude(metric).say(reading.toString()),
                "within", magnitude.say(within.toString()))));
  }
}

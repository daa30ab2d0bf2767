package org.chamberkit.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Interval.End;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.text.Name;

/**
 * A metric has grown (增长) at a yearly rate within an interval: {@code [0.2, ..)} is at least 20 % a
 * year, {@code (0, ..)} says that the last value is above the first.
 *
 * <p>No root is taken: {@code last ÷ first} is compared with {@code (1 + rate)^years}, exactly.
 * From a first value that is not above 0 there is no growth, and the condition fails.
 *
 * @param metric the metric
 * @param years over how many years, 1 to 100
 * @param yearly where the yearly rate must lie, as a fraction of the year before, from −1
 */
public record GrowthWithin(MetricId metric, long years, Interval yearly) implements Condition {

  private static final Decimal LOSS_OF_ALL = Decimal.of(-1);

  /**
   * Checks the years and the interval.
   *
   * @param metric the metric
   * @param years over how many years
   * @param yearly where the yearly rate must lie
   * @throws ProblemException with {@link ConditionProblem#LOOKS_TOO_FAR_BACK} or {@link
   *     ConditionProblem#RATE_TOO_LOW}
   */
  public GrowthWithin {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(ConditionChecks.years(years, 1, "years"));
    if (isTooLow(yearly.from()) || isTooLow(yearly.to())) {
      problems.add(
          Problem.of(
              ConditionProblem.RATE_TOO_LOW,
              Pointer.to("yearly"),
              ImmutableMap.of("interval", yearly.toString())));
    }
    ProblemException.throwIfErrors(problems.build());
  }

  private static boolean isTooLow(Optional<End> end) {
    return end.isPresent() && end.get().at().compareTo(LOSS_OF_ALL) < 0;
  }

  @Override
  public String word() {
    return "growth";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    ImmutableList.Builder<Ground> lacking = ImmutableList.builder();
    Optional<Decimal> base = known(inquiry, years, lacking);
    Optional<Decimal> last = known(inquiry, 0, lacking);
    if (base.isPresent() && base.get().signum() <= 0) {
      return Verdict.of(
          Outcome.FAIL,
          Ground.of(
              GroundKind.NO_BASE,
              ImmutableMap.of(
                  "metric", inquiry.name(metric),
                  "period", inquiry.label(years),
                  "base", said(inquiry, base.get()))));
    }
    if (base.isEmpty() || last.isEmpty()) {
      return new Verdict(Outcome.UNKNOWN, lacking.build());
    }
    boolean isWithin =
        yearly.from().map(end -> holds(end, against(end, base.get(), last.get()))).orElse(true)
            && yearly
                .to()
                .map(end -> holds(end, -against(end, base.get(), last.get())))
                .orElse(true);
    ImmutableMap.Builder<String, Name> values = ImmutableMap.builder();
    values.put("metric", inquiry.name(metric));
    values.put("base", said(inquiry, base.get()));
    values.put("value", said(inquiry, last.get()));
    values.put("years", Name.ofChinese(Long.toString(years)));
    values.put("within", Name.ofChinese(yearly.toString()));
    return Verdict.of(
        isWithin ? Outcome.PASS : Outcome.FAIL,
        Ground.of(
            isWithin ? GroundKind.GROWTH_WITHIN : GroundKind.GROWTH_OUTSIDE,
            values.buildOrThrow()));
  }

  private Optional<Decimal> known(
      Inquiry inquiry, long yearsBack, ImmutableList.Builder<Ground> lacking) {
    Reading reading = inquiry.reading(metric, yearsBack);
    if (reading.known().isEmpty()) {
      lacking.add(
          Ground.of(
              GroundKind.NO_VALUE,
              ImmutableMap.of("metric", inquiry.name(metric), "period", inquiry.label(yearsBack))));
    }
    return reading.known();
  }

  private Name said(Inquiry inquiry, Decimal value) {
    Magnitude magnitude = inquiry.magnitude(metric);
    return magnitude.say(value.toString());
  }

  /** How the last value compares with the first one grown at the rate of an end. */
  private int against(End end, Decimal base, Decimal last) {
    BigDecimal grown =
        BigDecimal.ONE.add(end.at().toBigDecimal()).pow((int) years).multiply(base.toBigDecimal());
    return last.toBigDecimal().compareTo(grown);
  }

  private static boolean holds(End end, int inward) {
    return inward > 0 || (inward == 0 && end.included());
  }
}

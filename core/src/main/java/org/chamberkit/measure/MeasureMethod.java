package org.chamberkit.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.condition.ConditionProblem;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Rounding;

/** How a measure comes about (计算方法). */
public sealed interface MeasureMethod {

  /** The most years over which a measure looks back. */
  long MOST_YEARS = 100;

  /** {@return the word for this method in documents, such as {@code growth}} */
  String word();

  /**
   * The value of a metric (原值), in the magnitude of the programme's metric.
   *
   * @param metric the metric
   * @param yearsBack of which year: 0 for the period that is ranked; at most 100
   */
  record OfMetric(MetricId metric, long yearsBack) implements MeasureMethod {

    /**
     * Checks the year.
     *
     * @param metric the metric
     * @param yearsBack of which year
     * @throws ProblemException with {@link ConditionProblem#LOOKS_TOO_FAR_BACK}
     */
    public OfMetric {
      checkYears(yearsBack, 0, "yearsBack");
    }

    @Override
    public String word() {
      return "metric";
    }
  }

  /**
   * The growth of a metric over years (增长率). Its value is the exact ratio {@code last ÷ base}, by
   * which applicants are compared; over the same number of years yearly rates come in the same
   * order. A base outside the guard, or not above 0, gives no value and makes the applicant not
   * eligible, rather than infinite.
   *
   * @param metric the metric
   * @param years over how many years, 1 to 100
   * @param base where the base must lie, in the magnitude of the programme's metric; a base must
   *     also be above 0
   * @param printed which rate is printed
   * @param rounding how the printed rate, in percent, is rounded
   */
  record Growth(MetricId metric, long years, Interval base, PrintedRate printed, Rounding rounding)
      implements MeasureMethod {

    /**
     * Checks the years.
     *
     * @param metric the metric
     * @param years over how many years
     * @param base where the base must lie
     * @param printed which rate is printed
     * @param rounding how the printed rate is rounded
     * @throws ProblemException with {@link ConditionProblem#LOOKS_TOO_FAR_BACK}
     */
    public Growth {
      checkYears(years, 1, "years");
    }

    @Override
    public String word() {
      return "growth";
    }
  }

  /**
   * Several measures made into one (综合), such as a sum of places. Places and bests are those among
   * the applicants who compete for the same list. Who has none of the parts has no value.
   *
   * @param parts the parts, at least one
   * @param combination how they are combined
   * @param missing what becomes of the result if parts are missing
   */
  record Composite(
      ImmutableList<CompositePart> parts, Combination combination, MissingParts missing)
      implements MeasureMethod {

    /**
     * Checks that there is a part.
     *
     * @param parts the parts
     * @param combination how they are combined
     * @param missing what becomes of the result if parts are missing
     * @throws ProblemException with {@link MeasureProblem#COMPOSITE_WITHOUT_PARTS}
     */
    public Composite {
      if (parts.isEmpty()) {
        throw new ProblemException(
            ImmutableList.of(
                Problem.of(
                    MeasureProblem.COMPOSITE_WITHOUT_PARTS,
                    Pointer.to("parts"),
                    ImmutableMap.of())));
      }
    }

    @Override
    public String word() {
      return "composite";
    }
  }

  private static void checkYears(long years, long least, String attribute) {
    if (years < least || years > MOST_YEARS) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  ConditionProblem.LOOKS_TOO_FAR_BACK,
                  Pointer.to(attribute),
                  ImmutableMap.of(
                      "years", Long.toString(years),
                      "least", Long.toString(least),
                      "most", Long.toString(MOST_YEARS)))));
    }
  }
}

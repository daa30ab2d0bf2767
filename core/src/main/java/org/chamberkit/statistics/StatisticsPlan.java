package org.chamberkit.statistics;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.Rounding;
import org.immutables.value.Value;

/**
 * What is worked out of an edition (统计方案): of which metrics, by which groups.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * StatisticsPlan plan = StatisticsPlan.builder()
 *     .addMetric(MetricPlan.builder().key(revenue).addBar(Interval.parse("[1000, ..)").get()).build())
 *     .addBreakdown(new Breakdown(new GroupBy.OfProvince(Grouping.of("place")), revenue))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class StatisticsPlan implements WithStatisticsPlan
    permits ImmutableStatisticsPlan {

  StatisticsPlan() {}

  /** {@return the metrics, none twice} */
  public abstract ImmutableList<MetricPlan> metrics();

  /** {@return the distributions} */
  public abstract ImmutableList<Breakdown> breakdowns();

  /**
   * {@return how percentages and measures of concentration are rounded; if not set, half up to two
   * places}
   */
  @Value.Default
  public Rounding rounding() {
    return Rounding.halfUp(2);
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("metrics"),
            metrics(),
            MetricPlan::key,
            (key, entry) ->
                Problem.of(
                    StatisticsProblem.METRIC_TWICE,
                    entry.child("key"),
                    ImmutableMap.of("key", key.text()))));
    ImmutableSet<ValueKey> planned =
        metrics().stream().map(MetricPlan::key).collect(toImmutableSet());
    for (int i = 0; i < breakdowns().size(); i++) {
      ValueKey of = breakdowns().get(i).of();
      if (!planned.contains(of)) {
        problems.add(
            Problem.of(
                StatisticsProblem.METRIC_NOT_PLANNED,
                Pointer.to("breakdowns").child(i).child("of"),
                ImmutableMap.of("key", of.text())));
      }
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a plan; nothing is required. */
  public static final class Builder extends ImmutableStatisticsPlan.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

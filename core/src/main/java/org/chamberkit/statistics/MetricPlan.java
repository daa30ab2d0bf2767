package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Interval;
import org.immutables.value.Value;

/**
 * What is worked out of one metric of a list (指标统计方案).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MetricPlan implements WithMetricPlan permits ImmutableMetricPlan {

  MetricPlan() {}

  /** {@return which value of those who stand on the list} */
  public abstract ValueKey key();

  /** {@return the quantiles asked for} */
  public abstract ImmutableList<QuantileAt> quantiles();

  /** {@return values that are counted, such as {@code [1000, ..)} (达到某数值的家数)} */
  public abstract ImmutableList<Interval> bars();

  /** {@return the value from which each one grew, such as that of the year before, if known} */
  public abstract Optional<ValueKey> growthFrom();

  /**
   * {@return growths that are counted, as shares: {@code (0.05, ..)} for more than 5 %, among all
   * and among those over each bar (增幅分档)}
   */
  public abstract ImmutableList<Interval> growthBands();

  /** {@return of how many of the largest the share in the sum is told: 4 for CR4 (集中度)} */
  public abstract ImmutableList<Long> largest();

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < largest().size(); i++) {
      if (largest().get(i) < 1) {
        problems.add(
            Problem.of(
                StatisticsProblem.NO_LARGEST,
                Pointer.to("largest").child(i),
                ImmutableMap.of("largest", Long.toString(largest().get(i)))));
      }
    }
    if (growthFrom().isEmpty() && !growthBands().isEmpty()) {
      problems.add(
          Problem.of(
              StatisticsProblem.GROWTH_FROM_NOTHING,
              Pointer.to("growthBands"),
              ImmutableMap.of("key", key().text())));
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a plan; the key is required. */
  public static final class Builder extends ImmutableMetricPlan.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.quantity.Fraction;
import org.immutables.value.Value;

/**
 * What a metric of an edition adds up to (指标统计).
 *
 * <p>This type is immutable and thread-safe; {@link EditionStatistics} makes it, and readers of
 * documents through {@link #builder}.
 */
@Value.Immutable
public abstract sealed class MetricStatistics implements WithMetricStatistics
    permits ImmutableMetricStatistics {

  MetricStatistics() {}

  /** {@return which value of those who stand on the list} */
  public abstract ValueKey key();

  /** {@return of how many it is known (填报家数); a sum stands on no more} */
  public abstract Compared answers();

  /** {@return the sum of the known values (合计)} */
  public abstract Compared sum();

  /** {@return the mean of the known values (户均); absent if none is known} */
  public abstract Optional<Compared> mean();

  /**
   * {@return the median, between the two in the middle if there are two; absent if none is known}
   */
  public abstract Optional<Compared> median();

  /**
   * {@return the value of the one in the last place (入围门槛), if it is known; of several in the last
   * place the least; absent if the list ranks groups by themselves}
   */
  public abstract Optional<Compared> threshold();

  /**
   * {@return the thresholds of the groups, in the order of their codes, if the list ranks groups by
   * themselves (分组入围门槛)}
   */
  public abstract ImmutableList<GroupThreshold> thresholds();

  /**
   * {@return by how much the growth of the sum is more than that of the edition before, as a share:
   * 0.0413 for 4.13 percentage points (增速较上期变化); absent without two editions before}
   */
  public abstract Optional<Fraction> growthOfGrowth();

  /** {@return the same of the mean (户均增速较上期变化)} */
  public abstract Optional<Fraction> growthOfGrowthOfMean();

  /** {@return the quantiles, in the order of the plan; empty if no value is known} */
  public abstract ImmutableList<Compared> quantiles();

  /** {@return how many are over each bar, in the order of the plan} */
  public abstract ImmutableList<BarCount> bars();

  /** {@return how many grew how much, in the order of the plan} */
  public abstract ImmutableList<BandCount> growth();

  /** {@return how far it is in few hands; absent if a value is below 0, or none above} */
  public abstract Optional<Concentration> concentration();

  /** {@return how far it was on the edition before, if there is one, likewise} */
  public abstract Optional<Concentration> concentrationBefore();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds statistics; key, answers and sum are required. */
  public static final class Builder extends ImmutableMetricStatistics.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

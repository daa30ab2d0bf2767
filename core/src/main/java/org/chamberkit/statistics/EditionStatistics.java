package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListId;
import org.chamberkit.standing.Standings;
import org.immutables.value.Value;

/**
 * What an edition adds up to (榜单统计), beside the edition before.
 *
 * <p>Statistics whose groups do not add up to the whole cannot be built.
 *
 * <p>This type is immutable and thread-safe; {@link #of} makes it, and readers of documents through
 * {@link #builder}.
 */
@Value.Immutable
public abstract sealed class EditionStatistics implements WithEditionStatistics
    permits ImmutableEditionStatistics {

  EditionStatistics() {}

  /** {@return the list} */
  public abstract ListId list();

  /** {@return which edition, if it has been said} */
  public abstract Optional<EditionId> edition();

  /** {@return which edition is the one before, if there is one and it has been said} */
  public abstract Optional<EditionId> before();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return what was to be worked out} */
  public abstract StatisticsPlan plan();

  /** {@return how many stand on the list} */
  public abstract Compared size();

  /** {@return the metrics, in the order of the plan} */
  public abstract ImmutableList<MetricStatistics> metrics();

  /** {@return the distributions, in the order of the plan} */
  public abstract ImmutableList<Distribution> distributions();

  /**
   * Works out the statistics of an edition.
   *
   * @param editions the edition, as the last one, behind those before it, the earliest first;
   *     growth of growth needs two of them
   * @param plan what to work out
   * @return the statistics; or what is wrong if there is no edition, they are not of one list, or a
   *     number gets too large
   */
  public static WithProblems<EditionStatistics> of(
      ImmutableList<Standings> editions, StatisticsPlan plan) {
    if (editions.stream().map(standings -> standings.list().id()).distinct().count() != 1) {
      return refused(
          Problem.of(StatisticsProblem.NO_EDITION_TO_COUNT, Pointer.ROOT, ImmutableMap.of()));
    }
    try {
      return WithProblems.of(new StatisticsPass(editions, plan).statistics());
    } catch (AmountOverflowException e) {
      return refused(Problem.of(QuantityProblem.AMOUNT_OVERFLOW, Pointer.ROOT, ImmutableMap.of()));
    }
  }

  private static WithProblems<EditionStatistics> refused(Problem problem) {
    return WithProblems.refused(ImmutableList.of(problem));
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(StatisticsCheck.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds statistics; list, plan and size are required. */
  public static final class Builder extends ImmutableEditionStatistics.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

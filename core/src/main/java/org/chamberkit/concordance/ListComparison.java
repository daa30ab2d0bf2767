package org.chamberkit.concordance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.movement.Movement;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.standing.Standings;
import org.immutables.value.Value;

/**
 * How much two lists agree (两榜比较): in who stands on them, and in the order of those who stand on
 * both.
 *
 * <p>This type is immutable and thread-safe; {@link #of} makes it, and readers of documents through
 * {@link #builder}.
 */
@Value.Immutable
public abstract sealed class ListComparison implements WithListComparison
    permits ImmutableListComparison {

  ListComparison() {}

  /** {@return one list} */
  public abstract ComparedList first();

  /** {@return the other list} */
  public abstract ComparedList second();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return how they were compared} */
  public abstract MeasureSettings settings();

  /** {@return how many stand on both, and on either} */
  public abstract Overlap overlap();

  /**
   * {@return Kendall's tau-b of those who stand on both, −1 to 1, rounded; absent if fewer than two
   * do, or all of them are level on one of the lists}
   */
  public abstract Optional<Decimal> tauB();

  /**
   * {@return Spearman's rho of those who stand on both, −1 to 1, rounded; absent if fewer than two
   * do, or all of them are level on one of the lists}
   */
  public abstract Optional<Decimal> rho();

  /** {@return the rank-biased overlap; absent if nobody stands on one of the lists} */
  public abstract Optional<RankBiasedOverlap> rankBiasedOverlap();

  /**
   * {@return the mean of the agreements down to each place, 0 to 1, rounded; absent if nobody
   * stands on one of the lists}
   */
  public abstract Optional<Decimal> averageOverlap();

  /**
   * {@return by how many places those who stand on both are apart in the mean, up and down alike;
   * absent if nobody does}
   */
  public abstract Optional<Fraction> meanShift();

  /** {@return what moved from the first to the second, if they are editions of one list} */
  public abstract Optional<Movement> movement();

  /**
   * Compares two lists.
   *
   * @param first one list
   * @param second the other
   * @param settings how
   * @return the comparison
   */
  public static ListComparison of(Standings first, Standings second, MeasureSettings settings) {
    return new ComparisonPass(first, second, settings).comparison();
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    long common = overlap().common();
    long both = first().size() + second().size();
    if (common < 0 || common > Math.min(first().size(), second().size())) {
      problems.add(problem(Pointer.to("overlap").child("common"), "common", common));
    } else if (overlap().union() != both - common) {
      problems.add(problem(Pointer.to("overlap").child("union"), "union", overlap().union()));
    }
    within(problems, "tauB", tauB(), Decimal.ONE.negated());
    within(problems, "rho", rho(), Decimal.ONE.negated());
    within(problems, "averageOverlap", averageOverlap(), Decimal.ZERO);
    ProblemException.throwIfErrors(problems.build());
  }

  private static void within(
      ImmutableList.Builder<Problem> problems,
      String name,
      Optional<Decimal> measure,
      Decimal least) {
    measure
        .filter(value -> value.compareTo(least) < 0 || value.compareTo(Decimal.ONE) > 0)
        .ifPresent(value -> problems.add(problem(Pointer.to(name), name, value)));
  }

  private static Problem problem(Pointer pointer, String name, Object value) {
    return Problem.of(
        ConcordanceProblem.MEASURE_CANNOT_BE,
        pointer,
        ImmutableMap.of("name", name, "value", value.toString()));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a comparison; both lists, settings and overlap are required. */
  public static final class Builder extends ImmutableListComparison.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

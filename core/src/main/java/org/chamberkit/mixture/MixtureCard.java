package org.chamberkit.mixture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rubric.RubricKey;
import org.immutables.value.Value;

/**
 * The total of a subject over several score cards (总评表), and what it is made of. A card whose total
 * does not follow from its lines cannot be built.
 *
 * <p>This type is immutable and thread-safe; a {@link Mixture} makes it, and readers of documents
 * through {@link #builder}.
 */
@Value.Immutable
public abstract sealed class MixtureCard implements WithMixtureCard permits ImmutableMixtureCard {

  MixtureCard() {}

  /** {@return the mixture by which it was made} */
  public abstract RubricKey mixture();

  /** {@return who or what was evaluated} */
  public abstract Subject subject();

  /** {@return whether some of the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the parts, in the order of the mixture} */
  public abstract ImmutableList<MixtureLine> lines();

  /** {@return how the total is rounded, if it is} */
  public abstract Optional<Rounding> rounding();

  /** {@return the total (总评): one amount, or from the lowest to the highest possible} */
  public abstract PointsRange total();

  /** {@return whether a card of a part is vetoed, so that there is no grade; if not set, no} */
  @Value.Default
  public boolean vetoed() {
    return false;
  }

  /** {@return the grade, if there is one; none while it is open, or after a veto} */
  public abstract Optional<GradeLine> grade();

  /** {@return whether the total can still come out as more than one amount} */
  public final boolean isProvisional() {
    return total().exact().isEmpty();
  }

  /**
   * Works out the total of some lines.
   *
   * @param lines the lines
   * @param rounding how it is rounded, if it is
   * @return {@code Σ weight × mean ÷ Σ weight} over the parts that count; absent if none does, or
   *     it does not end and is not rounded
   * @throws AmountOverflowException if a number does not fit
   */
  static Optional<PointsRange> total(
      ImmutableList<MixtureLine> lines, Optional<Rounding> rounding) {
    if (lines.stream().noneMatch(MixtureLine::counts)) {
      return Optional.empty();
    }
    Optional<Exact> least = sum(lines, MixtureLine::least);
    Optional<Exact> most = sum(lines, MixtureLine::most);
    Optional<Points> lowest = least.flatMap(end -> points(end, rounding));
    Optional<Points> highest = most.flatMap(end -> points(end, rounding));
    boolean isTold =
        lowest.isPresent() == least.isPresent() && highest.isPresent() == most.isPresent();
    return isTold ? Optional.of(new PointsRange(lowest, highest)) : Optional.empty();
  }

  private static Optional<Exact> sum(
      ImmutableList<MixtureLine> lines, Function<MixtureLine, Optional<Exact>> end) {
    Exact sum = Exact.ZERO;
    Exact weights = Exact.ZERO;
    for (MixtureLine line : lines) {
      if (line.counts()) {
        Optional<Exact> mean = end.apply(line);
        if (mean.isEmpty()) {
          return Optional.empty();
        }
        Exact weight = Exact.of(line.weight());
        sum = sum.plus(weight.times(mean.get())).reduced();
        weights = weights.plus(weight);
      }
    }
    return Optional.of(sum.dividedBy(weights).reduced());
  }

  private static Optional<Points> points(Exact number, Optional<Rounding> rounding) {
    return rounding
        .map(number::rounded)
        .or(() -> number.toFraction().exactDecimal())
        .map(Points::new);
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    try {
      Optional<PointsRange> sum = total(lines(), rounding());
      if (!sum.equals(Optional.of(total()))) {
        problems.add(
            Problem.of(
                MixtureProblem.MIXTURE_DIFFERS,
                Pointer.to("total"),
                ImmutableMap.of(
                    "sum", sum.map(PointsRange::toString).orElse("–"),
                    "stated", total().toString())));
      }
    } catch (AmountOverflowException e) {
      problems.add(e.problem(Pointer.to("lines")));
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a card; mixture, subject and total are required, and at least one line. */
  public static final class Builder extends ImmutableMixtureCard.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

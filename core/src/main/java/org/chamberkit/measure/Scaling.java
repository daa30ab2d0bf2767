package org.chamberkit.measure;

import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;

/** What the values of a part become before they are combined (无量纲化). */
public sealed interface Scaling {

  /** {@return the word for this scaling in documents, such as {@code place}} */
  String word();

  /** The values as they are (原值). */
  record AsStated() implements Scaling {

    @Override
    public String word() {
      return "asStated";
    }
  }

  /**
   * The places among those who compete (名次), shared as 1224.
   *
   * @param depth how many places count, as of a list of so many; absent if all do
   * @param missing what stands for a place that is missing, or lies beyond the depth
   */
  record PlaceAmong(Optional<Long> depth, MissingPlace missing) implements Scaling {

    /**
     * Checks the depth.
     *
     * @param depth how many places count
     * @param missing what stands for a place that is missing
     * @throws ProblemException with {@link MeasureProblem#MUST_BE_ABOVE_ZERO}
     */
    public PlaceAmong {
      if (depth.isPresent()) {
        AboveZero.check(Decimal.of(depth.get()), "depth");
      }
    }

    @Override
    public String word() {
      return "place";
    }
  }

  /**
   * The share of the best (以最优值为满分): {@code full × value ÷ best}, or {@code full × best ÷ value}
   * where the lowest is best. None where what is divided by is not above 0.
   *
   * @param full what the best gets, above 0, such as 100
   */
  record PercentOfBest(Decimal full) implements Scaling {

    /**
     * Checks what the best gets.
     *
     * @param full what the best gets
     * @throws ProblemException with {@link MeasureProblem#MUST_BE_ABOVE_ZERO}
     */
    public PercentOfBest {
      AboveZero.check(full, "full");
    }

    @Override
    public String word() {
      return "percentOfBest";
    }
  }
}

package org.chamberkit.measure;

import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;

/** What stands for a place that is missing (缺失名次的取值). */
public sealed interface MissingPlace {

  /** {@return the word for this policy in documents, such as {@code behindLast}} */
  String word();

  /** Nothing does: the part is missing (按缺失处理). */
  record None() implements MissingPlace {

    @Override
    public String word() {
      return "none";
    }
  }

  /**
   * A place that the definition names (固定名次).
   *
   * @param place the place, from 1
   */
  record Fixed(long place) implements MissingPlace {

    /**
     * Checks the place.
     *
     * @param place the place
     * @throws ProblemException with {@link MeasureProblem#MUST_BE_ABOVE_ZERO}
     */
    public Fixed {
      AboveZero.check(Decimal.of(place), "place");
    }

    @Override
    public String word() {
      return "fixed";
    }
  }

  /** One more than the number of those who have a place (末位之后). */
  record BehindLast() implements MissingPlace {

    @Override
    public String word() {
      return "behindLast";
    }
  }
}

package org.chamberkit.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.QuantityProblem;

/**
 * From where to where a number can lie, both ends included (取值范围); an absent end means that there
 * is no bound.
 *
 * @param least the least that it can be, absent if there is none
 * @param most the most that it can be, absent if there is none
 */
public record Span(Optional<Fraction> least, Optional<Fraction> most) {

  /** Any number. */
  public static final Span UNBOUNDED = new Span(Optional.empty(), Optional.empty());

  /**
   * Checks the order of the ends.
   *
   * @param least the least that it can be, absent if there is none
   * @param most the most that it can be, absent if there is none
   * @throws ProblemException with {@link QuantityProblem#EMPTY_INTERVAL} if the least is above the
   *     most
   */
  public Span {
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  QuantityProblem.EMPTY_INTERVAL,
                  Pointer.ROOT,
                  ImmutableMap.of("interval", "[" + least.get() + ", " + most.get() + "]"))));
    }
  }

  /**
   * Obtains a span with both ends.
   *
   * @param least the least that it can be
   * @param most the most that it can be
   * @return the span
   * @throws ProblemException if the least is above the most
   */
  public static Span between(Fraction least, Fraction most) {
    return new Span(Optional.of(least), Optional.of(most));
  }

  /**
   * Obtains the span of a number that is known.
   *
   * @param value the number
   * @return the span
   */
  public static Span exactly(Fraction value) {
    return between(value, value);
  }

  /**
   * Tells whether a number lies in the span.
   *
   * @param number the number
   * @return true if it does
   */
  public boolean contains(Fraction number) {
    return least.map(end -> end.compareTo(number) <= 0).orElse(true)
        && most.map(end -> number.compareTo(end) <= 0).orElse(true);
  }
}

package org.chamberkit.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * What is known of a number (读数): the number, or in what range it lies, or why it is lacking. What
 * is not known is never 0.
 */
public sealed interface Reading {

  /** {@return the numbers that it can be} */
  Interval possible();

  /** {@return the number, if it is known exactly} */
  default Optional<Decimal> known() {
    return Optional.empty();
  }

  /**
   * A number that is known exactly.
   *
   * @param value the number
   */
  record Known(Decimal value) implements Reading {

    @Override
    public Optional<Decimal> known() {
      return Optional.of(value);
    }

    @Override
    public Interval possible() {
      return Interval.closed(value, value);
    }

    /** {@return the number} */
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A number that is known roughly (约), such as "over 1,200", which says that it lies from 1,201 to
   * 1,299.
   *
   * @param least the least that it can be
   * @param most the most that it can be, above the least
   */
  record Approximate(Decimal least, Decimal most) implements Reading {

    /**
     * Checks the order of the ends.
     *
     * @param least the least that it can be
     * @param most the most that it can be
     * @throws ProblemException with {@link QuantityProblem#EMPTY_INTERVAL} if the most is not above
     *     the least
     */
    public Approximate {
      if (most.compareTo(least) <= 0) {
        throw new ProblemException(
            ImmutableList.of(
                Problem.of(
                    QuantityProblem.EMPTY_INTERVAL,
                    Pointer.ROOT,
                    ImmutableMap.of("interval", "[" + least + ", " + most + "]"))));
      }
    }

    @Override
    public Interval possible() {
      return Interval.closed(least, most);
    }

    /** {@return the numbers that it can be} */
    @Override
    public String toString() {
      return possible().toString();
    }
  }

  /**
   * A whole number of which only the digits can be counted, as where a report prints asterisks
   * (脱敏).
   *
   * @param digits how many digits it has, 1 to 17
   */
  record Masked(int digits) implements Reading {

    /** The most digits that can be masked. */
    public static final int MOST_DIGITS = Decimal.MOST_DIGITS - 1;

    /**
     * Checks the number of digits.
     *
     * @param digits how many digits it has
     * @throws ProblemException with {@link QuantityProblem#MASKED_DIGITS} if it is not 1 to 17
     */
    public Masked {
      if (digits < 1 || digits > MOST_DIGITS) {
        throw new ProblemException(
            ImmutableList.of(
                Problem.of(
                    QuantityProblem.MASKED_DIGITS,
                    Pointer.to("digits"),
                    ImmutableMap.of("digits", Integer.toString(digits)))));
      }
    }

    /** {@inheritDoc} A single digit can be 0. */
    @Override
    public Interval possible() {
      return Interval.closed(
          digits == 1 ? Decimal.ZERO : Decimal.of(Decimal.powerOfTen(digits - 1)),
          Decimal.of(Decimal.powerOfTen(digits) - 1));
    }

    /** {@return an asterisk for each digit} */
    @Override
    public String toString() {
      return "*".repeat(digits);
    }
  }

  /** Why there is no number. */
  enum Lack implements Reading {
    /** Nobody knows it (未知). */
    UNKNOWN("unknown"),
    /** It is known, but not told (不予公开). */
    WITHHELD("withheld"),
    /** There can be none (不适用); it is as if nobody had asked. */
    NOT_APPLICABLE("notApplicable");

    private final String word;

    Lack(String word) {
      this.word = word;
    }

    /** {@return the word for this lack in documents} */
    public String word() {
      return word;
    }

    @Override
    public Interval possible() {
      return Interval.ALL;
    }

    /** {@return the word} */
    @Override
    public String toString() {
      return word;
    }
  }

  /**
   * Obtains a known reading.
   *
   * @param value the number
   * @return the reading
   */
  static Reading of(Decimal value) {
    return new Known(value);
  }

  /**
   * Obtains a known reading of a whole number.
   *
   * @param value the number
   * @return the reading
   * @throws AmountOverflowException if it has more than 18 digits
   */
  static Reading of(long value) {
    return new Known(Decimal.of(value));
  }
}

package org.chamberkit.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.chamberkit.problem.ProblemException;

/**
 * From which day to which day something holds (有效期), both included.
 *
 * @param startsOn the first day; absent if it has always held
 * @param endsOn the last day; absent if no end is known
 */
public record Validity(Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {

  private static final Comparator<LocalDate> DAYS = Comparator.comparing(LocalDate::toEpochDay);

  /** Holds on every day. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /**
   * Checks the order of the days.
   *
   * @param startsOn the first day; absent if it has always held
   * @param endsOn the last day; absent if no end is known
   * @throws ProblemException with {@link PeriodProblem#ENDS_BEFORE_START} if the last lies before
   *     the first
   */
  public Validity {
    if (startsOn.isPresent() && endsOn.isPresent()) {
      Period.checkOrder(startsOn.get(), endsOn.get());
    }
  }

  /**
   * Obtains a validity without an end.
   *
   * @param startsOn the first day
   * @return the validity
   */
  public static Validity startingOn(LocalDate startsOn) {
    return new Validity(Optional.of(startsOn), Optional.empty());
  }

  /**
   * Tells whether it holds on a day.
   *
   * @param day the day
   * @return true if it does
   */
  public boolean holdsOn(LocalDate day) {
    return startsOn.map(start -> !day.isBefore(start)).orElse(true)
        && endsOn.map(end -> !day.isAfter(end)).orElse(true);
  }

  /**
   * Tells whether it holds on every day of a period.
   *
   * @param period the period
   * @return true if it does
   */
  public boolean covers(Period period) {
    return holdsOn(period.startsOn()) && holdsOn(period.endsOn());
  }

  /**
   * Returns the days on which both this and another hold.
   *
   * @param other the other validity
   * @return from the later first to the earlier last day; absent if there is no such day
   */
  public Optional<Validity> intersection(Validity other) {
    Optional<LocalDate> first = either(startsOn, other.startsOn, BinaryOperator.maxBy(DAYS));
    Optional<LocalDate> last = either(endsOn, other.endsOn, BinaryOperator.minBy(DAYS));
    return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
        ? Optional.empty()
        : Optional.of(new Validity(first, last));
  }

  private static Optional<LocalDate> either(
      Optional<LocalDate> one, Optional<LocalDate> other, BinaryOperator<LocalDate> ofBoth) {
    return Stream.of(one, other).flatMap(Optional::stream).reduce(ofBoth);
  }

  /** {@return both days, as ISO 8601 writes an interval; ".." for an open end} */
  @Override
  public String toString() {
    return startsOn.map(LocalDate::toString).orElse("..")
        + "/"
        + endsOn.map(LocalDate::toString).orElse("..");
  }
}

package org.chamberkit.period;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * The stretch of days that something is about (期间), such as the two years of a round of evaluation.
 *
 * @param startsOn the first day
 * @param endsOn the last day, included, not before the first
 */
public record Period(LocalDate startsOn, LocalDate endsOn) {

  /**
   * Checks the order of the days.
   *
   * @param startsOn the first day
   * @param endsOn the last day, included
   * @throws ProblemException with {@link PeriodProblem#ENDS_BEFORE_START} if the last lies before
   *     the first
   */
  public Period {
    checkOrder(startsOn, endsOn);
  }

  /**
   * Obtains a single day.
   *
   * @param day the day
   * @return the period that begins and ends on the day
   */
  public static Period ofDay(LocalDate day) {
    return new Period(day, day);
  }

  /**
   * Obtains a calendar year.
   *
   * @param year the year
   * @return the period from 1 January to 31 December
   */
  public static Period ofYear(int year) {
    return ofYears(year, year);
  }

  /**
   * Obtains several calendar years.
   *
   * @param first the first year
   * @param last the last year, included
   * @return the period from 1 January of the first to 31 December of the last year
   * @throws ProblemException if the last year lies before the first
   */
  public static Period ofYears(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /**
   * Tells whether a day lies in the period.
   *
   * @param day the day
   * @return true if it does
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /**
   * {@return the period of the same length that ends on the day before this one begins: of as many
   * months if this one is whole months of the calendar, else of as many days}
   *
   * @throws DateTimeException if it would begin before {@link LocalDate#MIN}, or this one ends on
   *     {@link LocalDate#MAX}
   */
  public Period previous() {
    LocalDate last = startsOn.minusDays(1);
    boolean isWholeMonths =
        startsOn.getDayOfMonth() == 1 && endsOn.plusDays(1).getDayOfMonth() == 1;
    LocalDate first =
        isWholeMonths
            ? startsOn.minusMonths(ChronoUnit.MONTHS.between(startsOn, endsOn.plusDays(1)))
            : startsOn.minusDays(ChronoUnit.DAYS.between(startsOn, endsOn.plusDays(1)));
    return new Period(first, last);
  }

  /**
   * Returns the same stretch of days some years before.
   *
   * @param years how many years, not below 0
   * @return the period that begins so many years before this one, and ends so many years before the
   *     day behind its last one, less a day: a February ends with its own last day
   * @throws DateTimeException if it would begin before {@link LocalDate#MIN}, or this one ends on
   *     {@link LocalDate#MAX}
   */
  public Period yearsBefore(int years) {
    return years == 0
        ? this
        : new Period(startsOn.minusYears(years), endsOn.plusDays(1).minusYears(years).minusDays(1));
  }

  /** {@return the same days as those from and to which something holds} */
  public Validity asValidity() {
    return new Validity(Optional.of(startsOn), Optional.of(endsOn));
  }

  /** {@return both days, as ISO 8601 writes an interval} */
  @Override
  public String toString() {
    return startsOn + "/" + endsOn;
  }

  static void checkOrder(LocalDate startsOn, LocalDate endsOn) {
    if (endsOn.isBefore(startsOn)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  PeriodProblem.ENDS_BEFORE_START,
                  Pointer.to("endsOn"),
                  ImmutableMap.of("endsOn", endsOn.toString(), "startsOn", startsOn.toString()))));
    }
  }
}

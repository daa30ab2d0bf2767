package org.chamberkit.period;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;

/** How often something is reported or counted (频次), by the calendar. */
public enum Frequency {
  /** Each month (月). */
  MONTHLY("monthly", 1),
  /** Each quarter (季度). */
  QUARTERLY("quarterly", 3),
  /** Each half-year (半年). */
  HALF_YEARLY("halfYearly", 6),
  /** Each year (年). */
  YEARLY("yearly", 12);

  private final String word;
  private final int months;

  Frequency(String word, int months) {
    this.word = word;
    this.months = months;
  }

  /** {@return the word for this frequency in documents} */
  public String word() {
    return word;
  }

  /** {@return how many months a step has: 1, 3, 6 or 12} */
  public int months() {
    return months;
  }

  /**
   * Cuts a period where the months, quarters, half-years or years of the calendar end.
   *
   * @param period the period
   * @return its parts in their order; the first and the last are shorter than a step where the
   *     period begins or ends within one
   */
  public ImmutableList<Period> split(Period period) {
    ImmutableList.Builder<Period> parts = ImmutableList.builder();
    LocalDate start = period.startsOn();
    LocalDate end = endOfStep(start);
    while (end.isBefore(period.endsOn())) {
      parts.add(new Period(start, end));
      start = end.plusDays(1);
      end = endOfStep(start);
    }
    return parts.add(new Period(start, period.endsOn())).build();
  }

  /** The last day of the step of the calendar in which a day lies. */
  private LocalDate endOfStep(LocalDate day) {
    int step = (day.getMonthValue() - 1) / months;
    return YearMonth.of(day.getYear(), (step + 1) * months).atEndOfMonth();
  }
}

package org.chamberkit.condition;

import java.time.LocalDate;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;

/** Which adverse records count (追溯期). */
public sealed interface LookBack {

  /** {@return the word for this span in documents} */
  String word();

  /**
   * Returns the days of which a record counts that touches one of them.
   *
   * @param inquiry for which period, as of which day
   * @return the days
   */
  Period span(Inquiry inquiry);

  /** Those of the period that is ranked (当年度). */
  record InPeriod() implements LookBack {

    @Override
    public String word() {
      return "period";
    }

    @Override
    public Period span(Inquiry inquiry) {
      return inquiry.period();
    }
  }

  /**
   * Those of the last years up to the day on which it is asked (近几年).
   *
   * @param years how many years, 1 to 100
   */
  record LastYears(long years) implements LookBack {

    /**
     * Checks the years.
     *
     * @param years how many years
     * @throws ProblemException with {@link ConditionProblem#LOOKS_TOO_FAR_BACK}
     */
    public LastYears {
      ProblemException.throwIfErrors(ConditionChecks.years(years, 1, "years"));
    }

    @Override
    public String word() {
      return "lastYears";
    }

    @Override
    public Period span(Inquiry inquiry) {
      LocalDate day = inquiry.asOf();
      return new Period(day.minusYears(years).plusDays(1), day);
    }
  }

  /** Those that still stand on the day on which it is asked, such as an entry on a list (仍在列). */
  record Standing() implements LookBack {

    @Override
    public String word() {
      return "standing";
    }

    @Override
    public Period span(Inquiry inquiry) {
      return Period.ofDay(inquiry.asOf());
    }
  }
}

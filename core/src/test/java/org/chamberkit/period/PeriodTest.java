package org.chamberkit.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # first, last, printed
          2012,    2012, 2012-01-01/2012-12-31
          2018,    2019, 2018-01-01/2019-12-31
          """)
  void may_be_calendar_years(int first, int last, String printed) {
    assertThat(Period.ofYears(first, last)).hasToString(printed);
    assertThat(Period.ofYear(first).startsOn()).isEqualTo(Period.ofYears(first, last).startsOn());
    assertThat(Period.ofYear(last).endsOn()).isEqualTo(Period.ofYears(first, last).endsOn());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # day,     in the period
          2012-04-10, false
          2012-04-11, true
          2012-06-01, true
          2012-12-31, true
          2013-01-01, false
          """)
  void holds_both_its_days(LocalDate day, boolean inside) {
    Period period = new Period(LocalDate.of(2012, 4, 11), LocalDate.of(2012, 12, 31));

    assertThat(period.contains(day)).isEqualTo(inside);
  }

  @Test
  void may_be_one_day() {
    LocalDate day = LocalDate.of(2012, 4, 11);

    assertThat(new Period(day, day).contains(day)).isTrue();
  }

  @Test
  void does_not_end_before_it_starts() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Period(LocalDate.of(2012, 4, 11), LocalDate.of(2012, 4, 10)))
        .withMessage(
            "/endsOn: ENDS_BEFORE_START "
                + "The last day 2012-04-10 lies before the first day 2012-04-11.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("结束日 2012-04-10 早于开始日 2012-04-11。"));
  }
}

package org.chamberkit.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

  @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # first,   last,       day,        holds, printed
          2012-04-11, 2014-12-31, 2012-04-10, false, 2012-04-11/2014-12-31
          2012-04-11, 2014-12-31, 2012-04-11, true,  2012-04-11/2014-12-31
          2012-04-11, 2014-12-31, 2014-12-31, true,  2012-04-11/2014-12-31
          2012-04-11, 2014-12-31, 2015-01-01, false, 2012-04-11/2014-12-31
          2012-04-11, 2012-04-11, 2012-04-11, true,  2012-04-11/2012-04-11
          2012-04-11, ,           2012-04-10, false, 2012-04-11/..
          2012-04-11, ,           2999-01-01, true,  2012-04-11/..
          ,           2014-12-31, 0001-01-01, true,  ../2014-12-31
          ,           2014-12-31, 2015-01-01, false, ../2014-12-31
          ,           ,           0001-01-01, true,  ../..
          """)
  void holds_from_its_first_to_its_last_day(
      LocalDate first, LocalDate last, LocalDate day, boolean holds, String printed) {
    Validity validity = new Validity(Optional.ofNullable(first), Optional.ofNullable(last));

    assertThat(validity.holdsOn(day)).isEqualTo(holds);
    assertThat(validity).hasToString(printed);
  }

  @Test
  void may_have_open_ends() {
    LocalDate day = LocalDate.of(2012, 4, 11);

    assertThat(Validity.startingOn(day))
        .isEqualTo(new Validity(Optional.of(day), Optional.empty()));
    assertThat(Validity.ALWAYS).isEqualTo(new Validity(Optional.empty(), Optional.empty()));
  }

  @Test
  void does_not_end_before_it_starts() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new Validity(
                    Optional.of(LocalDate.of(2012, 4, 11)), Optional.of(LocalDate.of(2011, 4, 11))))
        .withMessage(
            "/endsOn: ENDS_BEFORE_START "
                + "The last day 2011-04-11 lies before the first day 2012-04-11.");
  }
}

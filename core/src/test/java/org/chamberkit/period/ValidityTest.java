package org.chamberkit.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
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

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # one,                other,                 both
          2012-01-01/2012-12-31, 2012-06-30/2013-06-30, 2012-06-30/2012-12-31
          2012-01-01/2012-12-31, 2012-03-01/2012-04-30, 2012-03-01/2012-04-30
          2012-01-01/2012-12-31, 2012-12-31/..,         2012-12-31/2012-12-31
          2012-01-01/2012-12-31, 2013-01-01/..,
          2012-01-01/2012-12-31, ../2011-12-31,
          2012-01-01/2012-12-31, ../2012-01-01,         2012-01-01/2012-01-01
          2012-01-01/2012-12-31, ../..,                 2012-01-01/2012-12-31
          2012-01-01/..,         2013-01-01/..,         2013-01-01/..
          ../2012-12-31,         ../2013-12-31,         ../2012-12-31
          ../2012-12-31,         2013-01-01/..,
          ../..,                 ../..,                 ../..
          """)
  void meets_another_on_the_days_on_which_both_hold(String one, String other, String both) {
    Optional<Validity> expected = Optional.ofNullable(both).map(ValidityTest::validity);

    assertThat(validity(one).intersection(validity(other))).isEqualTo(expected);
    assertThat(validity(other).intersection(validity(one))).isEqualTo(expected);
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

  /** A validity as it is printed. */
  private static Validity validity(String interval) {
    List<String> ends = Splitter.on('/').splitToList(interval);
    return new Validity(day(ends.get(0)), day(ends.get(1)));
  }

  private static Optional<LocalDate> day(String text) {
    return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}

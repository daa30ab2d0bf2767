package org.chamberkit.period;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyTest {

  private static final long SEED = 1_978;

  @ParameterizedTest
  @CsvSource({
    "MONTHLY, monthly, 1",
    "QUARTERLY, quarterly, 3",
    "HALF_YEARLY, halfYearly, 6",
    "YEARLY, yearly, 12"
  })
  void has_a_word_and_a_number_of_months(Frequency frequency, String word, int months) {
    assertThat(frequency.word()).isEqualTo(word);
    assertThat(frequency.months()).isEqualTo(months);
  }

  @ParameterizedTest(name = "{0} of {1} to {2}")
  @CsvSource(
      textBlock =
          """
          # frequency, first,      last,       steps
          MONTHLY,     2021-01-31, 2021-01-31, 1
          MONTHLY,     2020-02-01, 2020-02-29, 29
          MONTHLY,     2020-12-15, 2021-02-10, 17 31 10
          QUARTERLY,   2021-01-01, 2021-12-31, 90 91 92 92
          QUARTERLY,   2021-03-31, 2021-04-01, 1 1
          HALF_YEARLY, 2021-06-30, 2022-01-01, 1 184 1
          YEARLY,      2018-07-01, 2021-03-31, 184 365 366 90
          YEARLY,      2021-05-01, 2021-06-01, 32
          """)
  void cuts_where_the_steps_of_the_calendar_end(
      Frequency frequency, LocalDate first, LocalDate last, String days) {
    assertThat(
            frequency.split(new Period(first, last)).stream()
                .map(part -> Long.toString(days(part)))
                .collect(joining(" ")))
        .isEqualTo(days);
  }

  @Test
  void the_parts_of_a_period_follow_each_other_without_a_gap() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2000; i++) {
      LocalDate first = LocalDate.ofEpochDay(random.nextInt(40_000));
      Period period = new Period(first, first.plusDays(random.nextInt(2_000)));
      for (Frequency frequency : Frequency.values()) {
        ImmutableList<Period> parts = frequency.split(period);

        String told = "seed " + SEED + ", " + frequency + " of " + period;
        assertThat(parts.get(0).startsOn()).as(told).isEqualTo(first);
        assertThat(parts.get(parts.size() - 1).endsOn()).as(told).isEqualTo(period.endsOn());
        for (int k = 1; k < parts.size(); k++) {
          LocalDate start = parts.get(k).startsOn();
          assertThat(start).as(told).isEqualTo(parts.get(k - 1).endsOn().plusDays(1));
          assertThat(start.getDayOfMonth()).as(told).isOne();
          assertThat((start.getMonthValue() - 1) % frequency.months()).as(told).isZero();
        }
      }
    }
  }

  private static long days(Period part) {
    return ChronoUnit.DAYS.between(part.startsOn(), part.endsOn()) + 1;
  }

  @ParameterizedTest
  @EnumSource
  void the_last_and_the_first_year_there_are_can_be_cut_as_well(Frequency frequency) {
    for (int year : new int[] {Year.MIN_VALUE, Year.MAX_VALUE}) {
      assertThat(frequency.split(Period.ofYear(year))).hasSize(12 / frequency.months());
    }
  }
}

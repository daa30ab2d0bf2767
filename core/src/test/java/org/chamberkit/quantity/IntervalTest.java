package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [0.85, 0.95)           | [0.85, 0.95)
          [0.85,0.95)            | [0.85, 0.95)
          [0.850, 0.9500)        | [0.85, 0.95)
          [90, ..)               | [90, ..)
          (.., -1]               | (.., -1]
          (-0.01, 0)             | (-0.01, 0)
          [-0, 007]              | [0, 7]
          (.., ..)               | (.., ..)
          [1, 1]                 | [1, 1]
          [0, 999999999999999999] | [0, 999999999999999999]
          """)
  void reads_what_it_writes(String text, String written) {
    Optional<Interval> interval = Interval.parse(text);

    assertThat(interval.orElseThrow()).hasToString(written);
    assertThat(Interval.parse(written)).isEqualTo(interval);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0.85",
        "0.85, 0.95",
        "[0.85 0.95)",
        "[0.85,  0.95)",
        "[0.85; 0.95)",
        " [0.85, 0.95)",
        "[0.85, 0.95) ",
        "[0.85, 0.95",
        "]0.85, 0.95[",
        "[.., 5)",
        "(5, ..]",
        "[.., ..]",
        "(..5, 6)",
        "(+1, 2)",
        "(1e1, 20)",
        "(.5, 1)",
        "(1., 2)",
        "(--1, 2)",
        "(１, ２)",
        "[0, 1)[1, 2)",
        "[a, b)"
      })
  void has_one_form_only(String text) {
    assertThat(Interval.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1, 0]", "[1, 1)", "(1, 1]", "(1, 1)", "[0.5, 0.50)", "[-0.01, -0.02]"})
  void holds_at_least_one_number(String text) {
    String written = text.replace("0.50", "0.5");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Interval.parse(text))
        .withMessage("EMPTY_INTERVAL No number lies in the interval %s.", written)
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("区间 %s 内没有任何数。", written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0, 1000000000000000000]", "(0.1234567890123456789, ..)"})
  void overflows_by_name(String text) {
    assertThatExceptionOfType(AmountOverflowException.class).isThrownBy(() -> Interval.parse(text));
  }

  @ParameterizedTest(name = "{0} contains {1}/{2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # interval    | number                      | contains
          [0.85, 0.95)  | 17                  | 20      | true
          [0.85, 0.95)  | 849999              | 1000000 | false
          [0.85, 0.95)  | 950000              | 1000000 | false
          [0.85, 0.95)  | 949999              | 1000000 | true
          (0.85, 0.95]  | 17                  | 20      | false
          (0.85, 0.95]  | 19                  | 20      | true
          (0.85, 0.95]  | 850001              | 1000000 | true
          [0.33, 0.34)  | 1                   | 3       | true
          [0.34, 1]     | 1                   | 3       | false
          [1, 1]        | 1                   | 1       | true
          [1, 1]        | 9999999             | 10000000 | false
          [90, ..)      | 9223372036854775807 | 1       | true
          [90, ..)      | 89                  | 1       | false
          (.., -1]      | -9223372036854775807 | 1      | true
          (.., -1]      | -1                  | 1       | true
          (.., -1)      | -1                  | 1       | false
          (.., ..)      | 0                   | 1       | true
          """)
  void contains_numbers_by_their_exact_value(
      String interval, long numerator, long denominator, boolean contains) {
    assertThat(
            Interval.parse(interval).orElseThrow().contains(new Fraction(numerator, denominator)))
        .isEqualTo(contains);
  }

  @Test
  void has_names_for_what_counts_and_shares_can_be() {
    assertThat(Interval.NOT_NEGATIVE).hasToString("[0, ..)");
    assertThat(Interval.SHARES).hasToString("[0, 1]");
    assertThat(Interval.ALL).hasToString("(.., ..)");
  }

  @ParameterizedTest(name = "{0} and {1} share {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [0, 5]   | [3, 8]    | [3, 5]
          [0, 5]   | (3, 8)    | (3, 5]
          [0, 5)   | [3, 5]    | [3, 5)
          [0, 5]   | [5, 8]    | [5, 5]
          [0, 5)   | [5, 8]    | none
          [0, 5]   | (5, 8]    | none
          [0, 1]   | [2, 3]    | none
          (.., ..) | [2, 3)    | [2, 3)
          (.., 4]  | (1, ..)   | (1, 4]
          [0, ..)  | (0, ..)   | (0, ..)
          """)
  void shares_numbers_with_another(String one, String other, String shared) {
    Interval first = Interval.parse(one).orElseThrow();
    Interval second = Interval.parse(other).orElseThrow();

    assertThat(first.intersection(second).map(Interval::toString).orElse("none")).isEqualTo(shared);
    assertThat(second.intersection(first)).isEqualTo(first.intersection(second));
  }
}

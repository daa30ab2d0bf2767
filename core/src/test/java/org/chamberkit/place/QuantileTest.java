package org.chamberkit.place;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Quantile columns of v = A 50, B 40, C 40, D 30, F 30, G 10, E unknown, highest first, unknown
 * last, as H2 2.3.232 and DuckDB 1.1.3 give them, run on the same rows.
 */
class QuantileTest {

  private static final List<Integer> FIRST = List.of(1, 2, 2, 4, 4, 6, 7);
  private static final List<Integer> LAST = List.of(1, 3, 3, 5, 5, 6, 7);

  @Test
  void percent_rank_is_that_of_the_databases() {
    assertThat(column(new PercentRank())).isEqualTo("0 1/6 1/6 0.5 0.5 5/6 1");
  }

  @Test
  void cumulative_distribution_is_that_of_the_databases() {
    assertThat(column(new CumulativeDistribution())).isEqualTo("1/7 3/7 3/7 5/7 5/7 6/7 1");
  }

  @Test
  void groups_are_those_of_the_databases_the_larger_ones_first() {
    assertThat(column(new Ntile(3))).isEqualTo("1 1 1 2 2 3 3");
  }

  @ParameterizedTest(name = "{0} in {1} groups: {2}")
  @CsvSource(
      textBlock =
          """
          1, 1, 1
          3, 5, 1 2 3
          5, 5, 1 2 3 4 5
          7, 5, 1 1 2 2 3 4 5
          """)
  void more_groups_than_rows_leave_the_last_groups_empty(int rows, int groups, String expected) {
    assertThat(
            IntStream.rangeClosed(1, rows)
                .mapToObj(own -> new Ntile(groups).of(own, own, own, rows).toString())
                .collect(joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void one_who_is_alone_has_nobody_ahead() {
    assertThat(new PercentRank().of(1, 1, 1, 1)).isEqualTo(Fraction.ZERO);
    assertThat(new CumulativeDistribution().of(1, 1, 1, 1)).isEqualTo(Fraction.ONE);
  }

  @Test
  void there_is_at_least_one_group() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Ntile(0))
        .withMessage("/groups: NUMBER_TOO_LOW The number here must be above 0, but is 0.");
  }

  private static String column(Quantile quantile) {
    return IntStream.range(0, 7)
        .mapToObj(i -> quantile.of(FIRST.get(i), LAST.get(i), i + 1, 7))
        .map(Fraction::toString)
        .collect(joining(" "));
  }
}

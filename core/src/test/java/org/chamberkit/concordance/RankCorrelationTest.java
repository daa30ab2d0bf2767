package org.chamberkit.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Correlations of ranks against published values and against Apache Commons Math. */
class RankCorrelationTest {

  private static final long SEED = 361;
  private static final Rounding FIFTEEN = Rounding.halfUp(15);

  /**
   * The first as Commons Math 3.6.1 gives it. The second: OECD/JRC, Handbook on Constructing
   * Composite Indicators, 2008, p. 81-82.
   */
  @ParameterizedTest(name = "{0} against {1}: tau-b {2}, rho {3}")
  @CsvSource(
      textBlock =
          """
          1 2 2 4 5,       1 3 2 2 5,       0.666666666666667, 0.763157894736842
          1 2 3 4 5 6 7 8, 3 4 1 2 5 7 8 6, 0.571428571428571, 0.738095238095238
          1 2 3,           3 2 1,           -1,                -1
          1 2 3,           1 2 3,           1,                 1
          1 2 3 4,         2 4 1 3,         0,                 0
          1 2 3,           2 2 2,           ,
          7,               3,               ,
          """)
  void reproduces_published_values_and_has_none_where_one_side_is_all_tied(
      String first, String second, String tauB, String rho) {
    RankCorrelation correlation = new RankCorrelation(ranks(first), ranks(second));

    assertThat(correlation.tauB(FIFTEEN)).isEqualTo(Optional.ofNullable(tauB).map(Decimal::parse));
    assertThat(correlation.rho(FIFTEEN)).isEqualTo(Optional.ofNullable(rho).map(Decimal::parse));
  }

  @Test
  void agrees_with_commons_math_on_seeded_ranks_with_ties() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5000; i++) {
      int count = 2 + random.nextInt(12);
      int distinct = 1 + random.nextInt(10);
      long[] first = random.longs(count, 0, distinct).toArray();
      long[] second = random.longs(count, 0, distinct).toArray();
      RankCorrelation correlation = new RankCorrelation(first, second);
      double[] one = Arrays.stream(first).asDoubleStream().toArray();
      double[] other = Arrays.stream(second).asDoubleStream().toArray();

      String told = "seed " + SEED + ", ranks " + i;
      assertSame(
          correlation.tauB(FIFTEEN), new KendallsCorrelation().correlation(one, other), told);
      assertSame(
          correlation.rho(FIFTEEN), new SpearmansCorrelation().correlation(one, other), told);
    }
  }

  private static void assertSame(Optional<Decimal> own, double other, String told) {
    if (Double.isNaN(other)) {
      assertThat(own).as(told).isEmpty();
    } else {
      assertThat(own.orElseThrow().toBigDecimal().doubleValue())
          .as(told)
          .isCloseTo(other, within(1e-12));
    }
  }

  private static long[] ranks(String text) {
    return Splitter.on(' ').splitToStream(text).mapToLong(Long::parseLong).toArray();
  }
}

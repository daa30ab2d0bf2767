package org.chamberkit.scale;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Normalizer.AboveBelow;
import org.chamberkit.scale.Normalizer.DifferenceTo;
import org.chamberkit.scale.Normalizer.DistanceToTarget;
import org.chamberkit.scale.Normalizer.FractionOfMaximum;
import org.chamberkit.scale.Normalizer.Goalposts;
import org.chamberkit.scale.Normalizer.MinMax;
import org.chamberkit.scale.Normalizer.RatioTo;
import org.chamberkit.scale.Normalizer.ReferenceUnit;
import org.chamberkit.scale.Normalizer.ZScore;
import org.chamberkit.scale.RankNormalizer.Borda;
import org.chamberkit.scale.RankNormalizer.Percentile;
import org.chamberkit.scale.RankNormalizer.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Normalizers against numbers that others published or came to. */
class PublishedNormalizersTest {

  private static final Rounding SIX = Rounding.halfUp(6);
  private static final Rounding TWELVE = Rounding.halfUp(12);

  /**
   * Mean years of schooling of 23 countries by each method: OECD/JRC, Handbook on Constructing
   * Composite Indicators, 2008, table 15 (p. 87), which prints two decimals, the percentiles with
   * one; here with six.
   */
  private static final String HANDBOOK =
      """
      Finland | 10 | 15 | 0.256410 | 0.591837 | 1.042139 | 0.833333 | 1.408451 | 0.042139 | 0.408451 | 0 | 65.2
      United States | 12 | 23 | 1.524674 | 1.000000 | 1.250566 | 1.000000 | 1.690141 | 0.250566 | 0.690141 | 1 | 100.0
      Sweden | 11.4 | 19 | 1.144195 | 0.877551 | 1.188038 | 0.950000 | 1.605634 | 0.188038 | 0.605634 | 0 | 82.6
      Japan | 9.5 | 12 | -0.060656 | 0.489796 | 0.990032 | 0.791667 | 1.338028 | -0.009968 | 0.338028 | 0 | 52.2
      Korea, Rep. of | 10.8 | 17 | 0.763716 | 0.755102 | 1.125510 | 0.900000 | 1.521127 | 0.125510 | 0.521127 | 0 | 73.9
      Netherlands | 9.4 | 9 | -0.124069 | 0.469388 | 0.979610 | 0.783333 | 1.323944 | -0.020390 | 0.323944 | 0 | 39.1
      United Kingdom | 9.4 | 9 | -0.124069 | 0.469388 | 0.979610 | 0.783333 | 1.323944 | -0.020390 | 0.323944 | 0 | 39.1
      Canada | 11.6 | 20 | 1.271021 | 0.918367 | 1.208881 | 0.966667 | 1.633803 | 0.208881 | 0.633803 | 1 | 87.0
      Australia | 10.9 | 18 | 0.827129 | 0.775510 | 1.135931 | 0.908333 | 1.535211 | 0.135931 | 0.535211 | 0 | 78.3
      Singapore | 7.1 | 1 | -1.582573 | 0.000000 | 0.739918 | 0.591667 | 1.000000 | -0.260082 | 0.000000 | -1 | 4.3
      Germany | 10.2 | 16 | 0.383236 | 0.632653 | 1.062981 | 0.850000 | 1.436620 | 0.062981 | 0.436620 | 0 | 69.6
      Norway | 11.9 | 22 | 1.461261 | 0.979592 | 1.240145 | 0.991667 | 1.676056 | 0.240145 | 0.676056 | 1 | 95.7
      Ireland | 9.4 | 9 | -0.124069 | 0.469388 | 0.979610 | 0.783333 | 1.323944 | -0.020390 | 0.323944 | 0 | 39.1
      Belgium | 9.3 | 8 | -0.187483 | 0.448980 | 0.969189 | 0.775000 | 1.309859 | -0.030811 | 0.309859 | 0 | 34.8
      New Zealand | 11.7 | 21 | 1.334434 | 0.938776 | 1.219302 | 0.975000 | 1.647887 | 0.219302 | 0.647887 | 1 | 91.3
      Austria | 8.4 | 6 | -0.758201 | 0.265306 | 0.875396 | 0.700000 | 1.183099 | -0.124604 | 0.183099 | 0 | 26.1
      France | 7.9 | 5 | -1.075267 | 0.163265 | 0.823290 | 0.658333 | 1.112676 | -0.176710 | 0.112676 | 0 | 21.7
      Israel | 9.6 | 14 | 0.002757 | 0.510204 | 1.000453 | 0.800000 | 1.352113 | 0.000453 | 0.352113 | 0 | 60.9
      Spain | 7.3 | 4 | -1.455747 | 0.040816 | 0.760761 | 0.608333 | 1.028169 | -0.239239 | 0.028169 | -1 | 17.4
      Italy | 7.2 | 3 | -1.519160 | 0.020408 | 0.750340 | 0.600000 | 1.014085 | -0.249660 | 0.014085 | -1 | 13.0
      Czech Republic | 9.5 | 12 | -0.060656 | 0.489796 | 0.990032 | 0.791667 | 1.338028 | -0.009968 | 0.338028 | 0 | 52.2
      Hungary | 9.1 | 7 | -0.314309 | 0.408163 | 0.948346 | 0.758333 | 1.281690 | -0.051654 | 0.281690 | 0 | 30.4
      Slovenia | 7.1 | 1 | -1.582573 | 0.000000 | 0.739918 | 0.591667 | 1.000000 | -0.260082 | 0.000000 | -1 | 4.3
      """;

  static Stream<Arguments> methodsOfTheHandbook() {
    Decimal one = Decimal.ONE;
    return Stream.of(
        Arguments.of(2, new Rank(RankTies.LOWEST)),
        Arguments.of(3, new ZScore(Deviation.SAMPLE, Decimal.ZERO, one)),
        Arguments.of(4, new MinMax(Decimal.ZERO, one)),
        Arguments.of(5, new RatioTo(Reference.MEAN)),
        Arguments.of(6, new RatioTo(Reference.BEST)),
        Arguments.of(7, new RatioTo(Reference.WORST)),
        Arguments.of(8, new DifferenceTo(Reference.MEAN)),
        Arguments.of(9, new DifferenceTo(Reference.WORST)),
        Arguments.of(10, new AboveBelow(Decimal.parse("0.2"))),
        Arguments.of(11, new Percentile(RankTies.LOWEST, PercentileBase.COUNT, Decimal.of(100))));
  }

  @ParameterizedTest(name = "column {0}: {1}")
  @MethodSource("methodsOfTheHandbook")
  void agrees_with_the_handbook(int column, Normalizer normalizer) {
    Rounding rounding = column == 11 ? Rounding.halfUp(1) : SIX;

    assertThat(applied(normalizer, Better.HIGHER, handbook(1), rounding))
        .isEqualTo(handbook(column));
  }

  @Test
  void takes_the_mean_and_the_deviation_of_a_sample_or_of_all() {
    FittedNormalizer sample =
        fitted(new ZScore(Deviation.SAMPLE, Decimal.ZERO, Decimal.ONE), Better.HIGHER, handbook(1));
    FittedNormalizer all =
        fitted(
            new ZScore(Deviation.POPULATION, Decimal.ZERO, Decimal.ONE),
            Better.HIGHER,
            handbook(1));

    assertThat(sample.parameters())
        .containsEntry(Parameter.MEAN, Decimal.parse("9.595652173913"))
        .containsEntry(Parameter.DEVIATION, Decimal.parse("1.576958597736"));
    assertThat(all.apply(Decimal.of(12), Rounding.halfUp(2))).isEqualTo(Decimal.parse("1.56"));
  }

  /** Ten numbers by the functions of COINr 1.1.14 (MIT, 2025), run on R 4.2.2. */
  private static final String TEN = "10 12 11.4 9.5 10.8 9.4 9.4 11.6 10.9 7.1";

  static Stream<Arguments> methodsOfCoinr() {
    Decimal zero = Decimal.ZERO;
    Decimal one = Decimal.ONE;
    Decimal hundred = Decimal.of(100);
    Decimal eight = Decimal.of(8);
    Decimal eleven = Decimal.of(11);
    return Stream.of(
        Arguments.of(
            new ZScore(Deviation.SAMPLE, hundred, Decimal.of(10)),
            Better.HIGHER,
            "98.551207 112.349234 108.209826 95.101701 104.070418 94.411799 94.411799 109.589628"
                + " 104.760319 78.544069"),
        Arguments.of(
            new MinMax(one, hundred),
            Better.HIGHER,
            "59.591837 100 87.877551 49.489796 75.755102 47.469388 47.469388 91.918367 77.77551 1"),
        Arguments.of(
            new Percentile(RankTies.LOWEST, PercentileBase.STEPS, one),
            Better.HIGHER,
            "0.444444 1 0.777778 0.333333 0.555556 0.111111 0.111111 0.888889 0.666667 0"),
        Arguments.of(new Rank(RankTies.LOWEST), Better.HIGHER, "5 10 8 4 6 2 2 9 7 1"),
        Arguments.of(new Borda(RankTies.LOWEST), Better.HIGHER, "4 9 7 3 5 1 1 8 6 0"),
        Arguments.of(
            new Goalposts(eight, eleven, Beyond.CUT, Curve.LINEAR, zero, one),
            Better.HIGHER,
            "0.666667 1 1 0.5 0.933333 0.466667 0.466667 1 0.966667 0"),
        Arguments.of(
            new Goalposts(eight, eleven, Beyond.KEEP, Curve.LINEAR, zero, hundred),
            Better.HIGHER,
            "66.666667 133.333333 113.333333 50 93.333333 46.666667 46.666667 120 96.666667 -30"),
        Arguments.of(
            new DistanceToTarget(eleven, Beyond.CUT),
            Better.HIGHER,
            "0.74359 1 1 0.615385 0.948718 0.589744 0.589744 1 0.974359 0"),
        Arguments.of(
            new DistanceToTarget(eight, Beyond.KEEP),
            Better.LOWER,
            "0.5 0 0.15 0.625 0.3 0.65 0.65 0.1 0.275 1.225"),
        Arguments.of(
            new ReferenceUnit(UnitId.of("u5"), Beyond.KEEP),
            Better.HIGHER,
            "0.783784 1.324324 1.162162 0.648649 1 0.621622 0.621622 1.216216 1.027027 0"),
        Arguments.of(
            new FractionOfMaximum(),
            Better.HIGHER,
            "0.833333 1 0.95 0.791667 0.9 0.783333 0.783333 0.966667 0.908333 0.591667"));
  }

  @ParameterizedTest(name = "{0}, {1} is better")
  @MethodSource("methodsOfCoinr")
  void agrees_with_coinr(Normalizer normalizer, Better better, String expected) {
    assertThat(applied(normalizer, better, decimals(TEN), SIX)).isEqualTo(decimals(expected));
  }

  private static ImmutableList<Decimal> handbook(int column) {
    return HANDBOOK
        .lines()
        .map(line -> Decimal.parse(Splitter.on('|').trimResults().splitToList(line).get(column)))
        .collect(toImmutableList());
  }

  private static ImmutableList<Decimal> applied(
      Normalizer normalizer, Better better, ImmutableList<Decimal> numbers, Rounding rounding) {
    return fitted(normalizer, better, numbers).apply(column(numbers), rounding).numbers().stream()
        .map(Optional::orElseThrow)
        .collect(toImmutableList());
  }

  private static FittedNormalizer fitted(
      Normalizer normalizer, Better better, ImmutableList<Decimal> numbers) {
    ImmutableList<UnitId> units =
        IntStream.rangeClosed(1, numbers.size())
            .mapToObj(i -> UnitId.of("u" + i))
            .collect(toImmutableList());
    return normalizer.fit(better, column(numbers), units, TWELVE).orThrow();
  }

  private static Column column(ImmutableList<Decimal> numbers) {
    return Column.of(numbers.stream().map(Optional::of).toList());
  }

  private static ImmutableList<Decimal> decimals(String text) {
    return Splitter.on(' ').splitToStream(text).map(Decimal::parse).collect(toImmutableList());
  }
}

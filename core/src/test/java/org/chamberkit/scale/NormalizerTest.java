package org.chamberkit.scale;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Normalizer.AboveBelow;
import org.chamberkit.scale.Normalizer.DifferenceTo;
import org.chamberkit.scale.Normalizer.FractionOfMaximum;
import org.chamberkit.scale.Normalizer.Goalposts;
import org.chamberkit.scale.Normalizer.MinMax;
import org.chamberkit.scale.Normalizer.RatioTo;
import org.chamberkit.scale.Normalizer.ReferenceUnit;
import org.chamberkit.scale.Normalizer.ZScore;
import org.chamberkit.scale.RankNormalizer.Borda;
import org.chamberkit.scale.RankNormalizer.Percentile;
import org.chamberkit.scale.RankNormalizer.Rank;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NormalizerTest {

  private static final Rounding SIX = Rounding.halfUp(6);

  /** One of each kind; the target and the goalposts lie beyond what the numbers drawn can be. */
  private static final ImmutableMap<String, Normalizer> EACH =
      ImmutableMap.<String, Normalizer>builder()
          .put("min-max", new MinMax(number("1"), number("100")))
          .put("z sample", new ZScore(Deviation.SAMPLE, number("100"), number("10")))
          .put("z population", new ZScore(Deviation.POPULATION, number("0"), number("1")))
          .put("goalposts", goalposts(Beyond.CUT, Curve.LINEAR))
          .put("goalposts kept", goalposts(Beyond.KEEP, Curve.LINEAR))
          .put("logarithm", goalposts(Beyond.CUT, Curve.NATURAL_LOGARITHM))
          .put("logarithm kept", goalposts(Beyond.KEEP, Curve.DECIMAL_LOGARITHM))
          .put("unit", new ReferenceUnit(UnitId.of("u1"), Beyond.KEEP))
          .put("fraction", new FractionOfMaximum())
          .put("ratio to mean", new RatioTo(Reference.MEAN))
          .put("ratio to best", new RatioTo(Reference.BEST))
          .put("ratio to worst", new RatioTo(Reference.WORST))
          .put("difference", new DifferenceTo(Reference.MEAN))
          .put("band", new AboveBelow(number("0.2")))
          .put("rank low", new Rank(RankTies.LOWEST))
          .put("rank high", new Rank(RankTies.HIGHEST))
          .put("rank mean", new Rank(RankTies.MEAN))
          .put("rank dense", new Rank(RankTies.DENSE))
          .put("percentile", new Percentile(RankTies.MEAN, PercentileBase.STEPS, number("100")))
          .put("borda", new Borda(RankTies.LOWEST))
          .buildOrThrow();

  @ParameterizedTest(name = "{0}, {1} is better, of {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Four numbers, of which two are equal and one is missing beside them.
          rank low       | HIGHER | 4 2 2 1 ? | 4 2 2 1 ?
          rank high      | HIGHER | 4 2 2 1 ? | 4 3 3 1 ?
          rank mean      | HIGHER | 4 2 2 1 ? | 4 2.5 2.5 1 ?
          rank dense     | HIGHER | 4 2 2 1 ? | 3 2 2 1 ?
          rank low       | LOWER  | 4 2 2 1 ? | 1 2 2 4 ?
          rank dense     | LOWER  | 4 2 2 1 ? | 1 2 2 3 ?
          borda          | LOWER  | 4 2 2 1 ? | 0 1 1 3 ?
          min-max        | LOWER  | 4 2 2 1 ? | 1 67 67 100 ?
          z population   | LOWER  | 1 3       | 1 -1
          goalposts      | LOWER  | 1 100 1000 0 | 100 0 0 100
          goalposts kept | HIGHER | 1 199 -98 | 0 200 -100
          logarithm      | HIGHER | 1 10 100 1000 0 -5 | 0 50 100 100 0 0
          logarithm      | LOWER  | 1 10 100 1000 0    | 100 50 0 0 100
          logarithm kept | HIGHER | 1 10 1000 0.1      | 0 50 150 -50
          fraction       | LOWER  | 4 2 2 1   | 0 0.5 0.5 0.75
          ratio to best  | LOWER  | 4 2 2 1   | -2 0 0 1
          ratio to mean  | LOWER  | 3 1       | 0.5 1.5
          difference     | LOWER  | 3 1       | -0.5 0.5
          band           | LOWER  | 2.5 2.4 2 1.6 1.5 | -1 0 0 0 1
          unit           | LOWER  | 2 4 1     | 1 0 1.5
          """)
  void brings_numbers_to_its_scale(String name, Better better, String numbers, String expected) {
    Column column = column(numbers);

    assertThat(print(fit(name, better, column).apply(column, SIX))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, {1} is better: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          min-max        | HIGHER | 1 + 99 × (3 − 1) ÷ (5 − 1)
          min-max        | LOWER  | 1 + 99 × (5 − 3) ÷ (5 − 1)
          z sample       | LOWER  | 100 − 10 × (3 − 3) ÷ 1.632993
          goalposts      | LOWER  | 100 × (100 − 3) ÷ (100 − 1)
          logarithm      | HIGHER | 100 × (ln 3 − ln 1) ÷ (ln 100 − ln 1)
          logarithm kept | HIGHER | 100 × (lg 3 − lg 1) ÷ (lg 100 − lg 1)
          unit           | HIGHER | (3 − 1) ÷ (5 − 1)
          fraction       | LOWER  | 1 − 3 ÷ 5
          ratio to mean  | HIGHER | 3 ÷ 3
          ratio to mean  | LOWER  | 2 − 3 ÷ 3
          difference     | LOWER  | (3 − 3) ÷ 3
          band           | HIGHER | 3 : [3 × (1 − 0.2), 3 × (1 + 0.2)]
          rank low       | HIGHER | 3 ∈ 4
          percentile     | HIGHER | (3 ∈ 4) × 100
          """)
  void shows_how_a_number_comes_to_its_scale(String name, Better better, String working) {
    assertThat(fit(name, better, column("5 3 3 1")).working(number("3"))).isEqualTo(working);
  }

  @Test
  void a_fitted_normalizer_is_applied_to_the_numbers_of_another_year() {
    Column first = column("10 20 30");
    Column second = column("5 25 40");

    assertThat(print(fit("min-max", Better.HIGHER, first).apply(second, SIX)))
        .isEqualTo("-23.75 75.25 149.5");
    assertThat(print(fit("rank low", Better.HIGHER, first).apply(second, SIX))).isEqualTo("1 3 4");
    assertThat(print(fit("rank high", Better.LOWER, first).apply(second, SIX))).isEqualTo("4 2 1");
  }

  static Stream<Long> seeds() {
    return LongStream.rangeClosed(1, 40).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_better_number_is_never_worse_on_a_scale(long seed) {
    Random random = new Random(seed);
    List<Optional<Decimal>> numbers = new ArrayList<>();
    numbers.add(Optional.of(number("50")));
    numbers.add(Optional.of(number("0.5")));
    numbers.add(Optional.of(number("99.5")));
    int count = random.nextInt(20);
    for (int i = 0; i < count; i++) {
      numbers.add(Optional.of(new Decimal(1 + random.nextInt(200), random.nextInt(2))));
    }
    Column column = Column.of(numbers);
    for (String name : EACH.keySet()) {
      for (Better better : Better.values()) {
        Column scaled = fit(name, better, column).apply(column, SIX);
        List<Integer> order =
            IntStream.range(0, numbers.size())
                .boxed()
                .sorted((a, b) -> numbers.get(a).get().compareTo(numbers.get(b).get()))
                .toList();
        List<Decimal> rising =
            order.stream().map(row -> scaled.get(row).orElseThrow()).collect(toImmutableList());
        assertThat(better == Better.HIGHER ? rising : Lists.reverse(rising))
            .as("seed %s, %s, %s is better", seed, name, better)
            .isSorted();
      }
    }
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          min-max    | ? ?   | TOO_FEW_NUMBERS The normalizer "minMax" needs known numbers, 1 at least, but there are 0.
          z sample   | 3 ?   | TOO_FEW_NUMBERS The normalizer "zScore" needs known numbers, 2 at least, but there are 1.
          rank low   | ?     | TOO_FEW_NUMBERS The normalizer "rank" needs known numbers, 1 at least, but there are 0.
          min-max    | 3 3   | /least: NO_SPREAD The normalizer "minMax" has nothing to divide by: 3 and 3 leave no distance.
          z sample   | 3 3   | /deviation: MUST_BE_POSITIVE The number "deviation" must be above 0, but is 0.
          percentile | 3     | /among: NO_SPREAD The normalizer "percentile" has nothing to divide by: 3 and 3 leave no distance.
          unit       | ? 3   | UNKNOWN_REFERENCE The number of the reference unit "u1" is not known.
          unit       | 3 4   | /least: NO_SPREAD The normalizer "referenceUnit" has nothing to divide by: 3 and 3 leave no distance.
          fraction   | -3 0  | /most: MUST_BE_POSITIVE The number "most" must be above 0, but is 0.
          difference | -3 1  | /mean: MUST_BE_POSITIVE The number "mean" must be above 0, but is -1.
          """)
  void says_why_it_cannot_be_fitted(String name, String numbers, String told) {
    Column column = column(numbers);

    assertThat(normalizer(name).fit(Better.HIGHER, column, units(column), SIX).problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(told);
  }

  @Test
  void refuses_ends_in_reverse_numbers_without_logarithm_and_parameters_of_another_method() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new MinMax(number("1"), number("1")))
        .withMessage(
            "/lowest: ENDS_REVERSED The lower end 1 of a scale must be below the upper end 1.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new Goalposts(
                    Decimal.ZERO,
                    number("9"),
                    Beyond.CUT,
                    Curve.NATURAL_LOGARITHM,
                    Decimal.ZERO,
                    Decimal.ONE))
        .withMessage("/lower: MUST_BE_POSITIVE The number \"lower\" must be above 0, but is 0.");
    FittedNormalizer logarithm = fit("logarithm kept", Better.HIGHER, column("1 10"));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> logarithm.apply(column("3 0 ? -1"), SIX))
        .withMessage(
            "/1: MUST_BE_POSITIVE The number \"goalposts\" must be above 0, but is 0.\n"
                + "/3: MUST_BE_POSITIVE The number \"goalposts\" must be above 0, but is -1.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new FittedNormalizer(
                    normalizer("rank low"),
                    Better.HIGHER,
                    ImmutableSortedMap.of(Parameter.MEAN, Decimal.ONE),
                    ImmutableList.of()))
        .withMessage(
            "PARAMETERS_DIFFER The normalizer \"rank\" has the parameters [mean], but needs"
                + " [among].");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new FittedNormalizer(
                    normalizer("rank low"),
                    Better.HIGHER,
                    ImmutableSortedMap.of(),
                    ImmutableList.of(number("3"), number("2"))))
        .withMessage(
            "/among/1: NOT_RISING The numbers to rank among must be in rising order, at least one,"
                + " but 2 follows 3.");
  }

  @Test
  void large_numbers_are_exact_and_those_that_do_not_fit_are_named() {
    Column large = column("100000000000000000 999999999999999999 -999999999999999999");

    assertThat(print(fit("fraction", Better.HIGHER, large).apply(large, Rounding.halfUp(17))))
        .isEqualTo("0.1 1 -1");
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> column("999999999999999999 0.5"))
        .withMessage(
            "999999999999999999 does not fit into a column with 1 places behind the point");
    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> fit("z sample", Better.HIGHER, column("1 2")).apply(large, SIX));
  }

  @Test
  void divides_a_column_by_another_before_anything_else() {
    assertThat(
            print(
                column("10 20 ? 5")
                    .dividedBy(column("3 0 1 ?"), number("1000"), Rounding.halfUp(2))))
        .isEqualTo("3333.33 ? ? ?");
  }

  private static Goalposts goalposts(Beyond beyond, Curve curve) {
    return new Goalposts(number("1"), number("100"), beyond, curve, number("0"), number("100"));
  }

  private static FittedNormalizer fit(String name, Better better, Column column) {
    return normalizer(name).fit(better, column, units(column), SIX).orThrow();
  }

  private static ImmutableList<UnitId> units(Column column) {
    return IntStream.rangeClosed(1, column.size())
        .mapToObj(i -> UnitId.of("u" + i))
        .collect(toImmutableList());
  }

  private static Normalizer normalizer(String name) {
    return Optional.ofNullable(EACH.get(name)).orElseThrow();
  }

  private static Column column(String numbers) {
    return Column.of(
        Splitter.on(' ')
            .splitToStream(numbers)
            .map(text -> text.equals("?") ? Optional.<Decimal>empty() : Optional.of(number(text)))
            .toList());
  }

  private static String print(Column column) {
    return column.toString().replaceAll("[\\[\\],]", "");
  }

  private static Decimal number(String text) {
    return Decimal.parse(text);
  }
}

package org.chamberkit.index;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.Combined;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.composite.Part;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Better;
import org.chamberkit.scale.FittedNormalizer;
import org.chamberkit.scale.Normalizer;
import org.chamberkit.scale.UnitId;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws over indices and tables drawn at random; the seed is in the name of the test. */
class IndexLawsTest {

  private static final int INDICATORS = 6;

  private static final ImmutableList<Combination> WAYS =
      ImmutableList.of(
          new Combination.WeightedMean(),
          new Combination.Sum(),
          new Combination.HarmonicMean(),
          new Combination.Minimum());

  private static final ImmutableList<RoundingMode> MODES =
      ImmutableList.of(
          RoundingMode.HALF_UP,
          RoundingMode.HALF_EVEN,
          RoundingMode.HALF_DOWN,
          RoundingMode.UP,
          RoundingMode.DOWN,
          RoundingMode.CEILING,
          RoundingMode.FLOOR);

  static Stream<Long> seeds() {
    return LongStream.rangeClosed(1, 60).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void loops_over_columns_come_to_what_each_unit_comes_to_by_itself(long seed) {
    Random random = new Random(seed);
    CompositeIndex index = index(random);
    IndexTable table = table(random, true);

    CompositeResult result = index.compute(table).orThrow();

    for (int row = 0; row < table.units().size(); row++) {
      Reckoning reckoning = new Reckoning(result.fitted(), table.units().get(row));
      assertThat(result.unit(table.unitIds().get(row)).orElseThrow().exact())
          .as("seed %s, row %s", seed, row)
          .isEqualTo(reckoning.combined(index.combination(), index.missing(), index.parts()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neither_the_order_of_units_and_columns_matters_nor_a_constant_on_all_weights(long seed) {
    Random random = new Random(seed);
    CompositeIndex index = index(random).withCombination(new Combination.WeightedMean());
    IndexTable table = table(random, true);
    List<IndexUnit> units = new ArrayList<>(table.units());
    Collections.shuffle(units, random);
    List<IndexPart> parts = new ArrayList<>();
    index.parts().forEach(part -> parts.add(heavier(part)));
    Collections.shuffle(parts, random);

    CompositeResult result = index.compute(table).orThrow();
    CompositeResult other = index.withParts(parts).compute(table.withUnits(units)).orThrow();

    assertThat(ImmutableList.copyOf(other.units()))
        .as("seed %s", seed)
        .isEqualTo(ImmutableList.copyOf(result.units()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void places_follow_the_totals_and_totals_lie_on_the_scale(long seed) {
    Random random = new Random(seed);
    CompositeIndex index = index(random).withCombination(new Combination.WeightedMean());
    IndexTable table = table(random, true);

    CompositeResult result = index.compute(table).orThrow();

    for (UnitResult unit : result.units()) {
      if (unit.exact().isEmpty()) {
        assertThat(unit.place()).isEmpty();
        continue;
      }
      long higher =
          result.units().stream()
              .filter(other -> isHigher(other.exact(), unit.exact().get()))
              .count();
      assertThat(unit.place()).as("seed %s, %s", seed, unit).hasValue(higher + 1);
      assertThat(unit.total().orElseThrow()).isBetween(Decimal.ZERO, Decimal.of(600));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_unit_that_does_better_in_one_indicator_does_not_fall(long seed) {
    Random random = new Random(seed);
    CompositeIndex index = index(random);
    IndexTable table = table(random, false);
    CompositeResult result = index.compute(table).orThrow();
    int column = random.nextInt(INDICATORS);
    IndexUnit unit = table.units().get(0);
    boolean isLower =
        index.indicators().stream()
            .anyMatch(
                indicator ->
                    indicator.id().equals(table.columns().get(column))
                        && indicator.better() == Better.LOWER);
    List<Reading> numbers = new ArrayList<>(unit.numbers());
    Decimal before = numbers.get(column).known().orElseThrow();
    Decimal step = Decimal.of(isLower ? -5 : 5);
    numbers.set(column, Reading.of(before.plus(step)));

    CompositeResult after =
        result
            .fitted()
            .apply(
                table.withUnits(
                    new IndexUnit(unit.id(), unit.name(), ImmutableList.copyOf(numbers))))
            .orThrow();

    assertThat(after.unit(unit.id()).orElseThrow().exact().orElseThrow())
        .as("seed %s, column %s", seed, column)
        .isGreaterThanOrEqualTo(result.unit(unit.id()).orElseThrow().exact().orElseThrow());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_unit_can_be_explained_and_what_is_stated_follows(long seed) {
    Random random = new Random(seed);
    CompositeResult result = index(random).compute(table(random, true)).orThrow();

    for (UnitResult unit : result.units()) {
      for (Language language : Language.values()) {
        assertThat(IndexExplanation.of(result, unit.unit(), language).orElseThrow())
            .as("seed %s", seed)
            .contains(unit.total().map(Decimal::toString).orElse(""));
      }
    }
    assertThat(
            CompositeResult.ofStated(
                result.fitted(), result.table(), ImmutableList.copyOf(result.units())))
        .isEqualTo(result);
  }

  /** The result of one unit, reckoned with the exact numbers of its parts one by one. */
  private record Reckoning(FittedIndex fitted, IndexUnit unit) {

    Optional<Fraction> combined(
        Combination combination, MissingParts missing, ImmutableList<IndexPart> parts) {
      ImmutableList<Part> numbers =
          parts.stream()
              .map(part -> new Part(part.weight(), value(part)))
              .collect(toImmutableList());
      return combination.combine(numbers, missing).value().flatMap(Combined::value);
    }

    private Optional<Fraction> value(IndexPart part) {
      StageRoundings rounding = fitted.index().rounding();
      if (part instanceof Dimension dimension) {
        Optional<Fraction> exact =
            combined(dimension.combination(), dimension.missing(), dimension.parts());
        return rounding.dimension().isEmpty()
            ? exact
            : exact.map(value -> Fraction.of(value.rounded(rounding.dimension().get())));
      }
      FittedNormalizer normalizer =
          Optional.ofNullable(fitted.normalizers().get(part.id())).orElseThrow();
      int column = Integer.parseInt(part.id().text().substring(1));
      return unit.numbers()
          .get(column)
          .known()
          .map(number -> Fraction.of(normalizer.apply(number, rounding.indicator())));
    }
  }

  private static boolean isHigher(Optional<Fraction> value, Fraction other) {
    return value.isPresent() && value.get().compareTo(other) > 0;
  }

  private static IndexPart heavier(IndexPart part) {
    Decimal weight = part.weight().times(Decimal.parse("2.5"));
    return part instanceof Dimension dimension
        ? dimension.withWeight(weight)
        : ((Indicator) part).withWeight(weight);
  }

  /** Two dimensions of two indicators each, and two indicators beside them. */
  private static CompositeIndex index(Random random) {
    ImmutableList.Builder<IndexPart> parts = ImmutableList.builder();
    for (int i = 0; i < 2; i++) {
      parts.add(
          Dimension.builder()
              .id(IndexPartId.of("d" + i))
              .name(Name.ofChinese("维度"))
              .weight(weight(random))
              .combination(WAYS.get(random.nextInt(2)))
              .missing(random.nextBoolean() ? MissingParts.DROP : MissingParts.REFUSE)
              .addParts(indicator(2 * i, random), indicator(2 * i + 1, random))
              .build());
    }
    Combination combination = WAYS.get(random.nextInt(WAYS.size()));
    parts.add(indicator(4, random), indicator(5, random));
    RoundingMode mode = MODES.get(random.nextInt(MODES.size()));
    return CompositeIndex.builder()
        .id(IndexId.of("drawn"))
        .name(Name.ofChinese("随机指数"))
        .source("drawn")
        .combination(combination)
        .missing(random.nextBoolean() ? MissingParts.DROP : MissingParts.REFUSE)
        .parts(
            combination.weighs()
                ? parts.build()
                : parts.build().stream().map(IndexLawsTest::light).toList())
        .rounding(
            new StageRoundings(
                Optional.empty(),
                new Rounding(random.nextInt(4), mode),
                random.nextBoolean()
                    ? Optional.of(new Rounding(random.nextInt(4), mode))
                    : Optional.empty(),
                new Rounding(random.nextInt(4), mode)))
        .rankOn(RankOn.EXACT)
        .build();
  }

  private static IndexPart light(IndexPart part) {
    return part instanceof Dimension dimension
        ? dimension.withWeight(Decimal.ONE)
        : ((Indicator) part).withWeight(Decimal.ONE);
  }

  private static Indicator indicator(int position, Random random) {
    return Indicator.builder()
        .id(IndexPartId.of("i" + position))
        .name(Name.ofChinese("指标"))
        .weight(weight(random))
        .better(random.nextBoolean() ? Better.HIGHER : Better.LOWER)
        .normalizer(new Normalizer.MinMax(Decimal.ZERO, Decimal.of(100)))
        .build();
  }

  private static Decimal weight(Random random) {
    return new Decimal(1 + random.nextInt(30), 1);
  }

  /** A few units, some with equal numbers; the first two are the ends of each column. */
  private static IndexTable table(Random random, boolean hasGaps) {
    IndexTable.Builder table = IndexTable.builder();
    for (int i = 0; i < INDICATORS; i++) {
      table.addColumn(IndexPartId.of("i" + i));
    }
    int count = 4 + random.nextInt(9);
    for (int row = 0; row < count; row++) {
      ImmutableList.Builder<Reading> numbers = ImmutableList.builder();
      for (int i = 0; i < INDICATORS; i++) {
        boolean isGap = hasGaps && row > 1 && random.nextInt(8) == 0;
        numbers.add(
            isGap
                ? Reading.Lack.UNKNOWN
                : Reading.of(
                    row == 1 ? Decimal.ZERO : row == 2 ? Decimal.of(100) : middle(random)));
      }
      table.addUnit(
          new IndexUnit(
              UnitId.of("u" + random.nextInt(1000) + "-" + row),
              Optional.empty(),
              numbers.build()));
    }
    return table.build();
  }

  private static Decimal middle(Random random) {
    return new Decimal(100 + random.nextInt(80) * 10L, 1);
  }
}

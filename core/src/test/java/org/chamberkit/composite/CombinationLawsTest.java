package org.chamberkit.composite;

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
import org.chamberkit.composite.Combination.GeometricMean;
import org.chamberkit.composite.Combination.HarmonicMean;
import org.chamberkit.composite.Combination.Minimum;
import org.chamberkit.composite.Combination.PowerMean;
import org.chamberkit.composite.Combination.Sum;
import org.chamberkit.composite.Combination.WeightedMean;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws over children and weights drawn at random; the seed is in the name of the test. */
class CombinationLawsTest {

  private static final Rounding NINE = Rounding.halfUp(9);

  private static final ImmutableList<Combination> MEANS =
      ImmutableList.of(
          new Minimum(),
          new PowerMean(new Fraction(-7, 2), NINE),
          new PowerMean(new Fraction(-1, 1), NINE),
          new HarmonicMean(),
          new PowerMean(new Fraction(-1, 3), NINE),
          new GeometricMean(NINE),
          new PowerMean(new Fraction(1, 100), NINE),
          new PowerMean(new Fraction(1, 2), NINE),
          new WeightedMean(),
          new PowerMean(new Fraction(1, 1), NINE),
          new PowerMean(new Fraction(3, 2), NINE),
          new PowerMean(new Fraction(2, 1), NINE),
          new PowerMean(new Fraction(100, 1), NINE));

  static Stream<Long> seeds() {
    return LongStream.rangeClosed(1, 150).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void means_rise_with_their_exponent_from_the_lowest_child_to_the_highest(long seed) {
    ImmutableList<Part> parts = parts(new Random(seed));

    List<Decimal> means = MEANS.stream().map(mean -> value(mean, parts).rounded(NINE)).toList();

    Fraction most =
        parts.stream()
            .map(part -> part.value().orElseThrow())
            .max(Fraction::compareTo)
            .orElseThrow();
    assertThat(means).isSorted();
    assertThat(means.get(means.size() - 1)).isLessThanOrEqualTo(most.rounded(NINE));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neither_the_order_of_children_matters_nor_a_constant_on_all_weights(long seed) {
    Random random = new Random(seed);
    ImmutableList<Part> parts = parts(random);
    List<Part> shuffled = new ArrayList<>();
    parts.forEach(
        part -> shuffled.add(new Part(part.weight().times(Decimal.parse("2.5")), part.value())));
    Collections.shuffle(shuffled, random);

    for (Combination mean : MEANS) {
      assertThat(value(mean, ImmutableList.copyOf(shuffled)))
          .as("%s of %s", mean, parts)
          .isEqualTo(value(mean, parts));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void no_child_that_rises_makes_its_parent_fall(long seed) {
    Random random = new Random(seed);
    ImmutableList<Part> parts = parts(random);
    List<Part> risen = new ArrayList<>(parts);
    int which = random.nextInt(parts.size());
    Part part = parts.get(which);
    risen.set(
        which,
        Part.of(
            part.weight(),
            part.value().orElseThrow().plus(new Fraction(1 + random.nextInt(99), 100))));

    for (Combination combination : with(MEANS, new Sum())) {
      assertThat(value(combination, ImmutableList.copyOf(risen)))
          .as("%s of %s", combination, risen)
          .isGreaterThanOrEqualTo(value(combination, parts));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_root_lies_within_half_a_unit_of_its_last_digit(long seed) {
    Random random = new Random(seed);
    ImmutableList<Part> parts = ImmutableList.of(part(random, 1), part(random, 1));
    Fraction product = parts.get(0).value().orElseThrow().times(parts.get(1).value().orElseThrow());
    int places = random.nextInt(3);

    Fraction mean = value(new GeometricMean(new Rounding(places, RoundingMode.FLOOR)), parts);

    Fraction next = mean.plus(Fraction.of(new Decimal(1, places)));
    assertThat(mean.times(mean)).isLessThanOrEqualTo(product);
    assertThat(next.times(next)).isGreaterThan(product);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_parent_lies_in_the_span_of_its_children(long seed) {
    Random random = new Random(seed);
    ImmutableList<Part> parts = parts(random);
    List<Span> spans = new ArrayList<>();
    for (Part part : parts) {
      Fraction value = part.value().orElseThrow();
      Optional<Fraction> least =
          random.nextBoolean() ? Optional.empty() : Optional.of(value.times(new Fraction(1, 2)));
      Optional<Fraction> most =
          random.nextBoolean() ? Optional.empty() : Optional.of(value.times(new Fraction(2, 1)));
      spans.add(new Span(least, most));
    }
    ImmutableList<Decimal> weights =
        parts.stream().map(Part::weight).collect(ImmutableList.toImmutableList());

    for (Combination combination : with(MEANS, new Sum())) {
      Span span = combination.span(weights, ImmutableList.copyOf(spans)).orThrow();
      assertThat(span.contains(value(combination, parts)))
          .as("%s of %s in %s", combination, parts, span)
          .isTrue();
    }
  }

  private static ImmutableList<Combination> with(List<Combination> some, Combination another) {
    return ImmutableList.<Combination>builder().addAll(some).add(another).build();
  }

  private static Fraction value(Combination combination, ImmutableList<Part> parts) {
    return combination.combine(parts, MissingParts.REFUSE).orThrow().value().orElseThrow();
  }

  private static ImmutableList<Part> parts(Random random) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      parts.add(part(random, 1 + random.nextInt(20)));
    }
    return parts.build();
  }

  /** A part whose value is 0 now and then, and equal to others now and then. */
  private static Part part(Random random, int weight) {
    long value = random.nextInt(8) == 0 ? 0 : random.nextInt(1000);
    return Part.of(new Decimal(weight, 1), new Fraction(value, 10));
  }
}

package org.chamberkit.cohort;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.place.Direction;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.rating.PartId;
import org.chamberkit.tally.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for places whatever the numbers, over drawn ones. */
class PlacesLawsTest {

  private static final long SEED = 1_224;

  @ParameterizedTest
  @EnumSource
  void a_place_is_one_more_than_the_number_of_those_ahead(Direction direction) {
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      ImmutableList<Fraction> numbers = draw(random, 1 + random.nextInt(12));

      Places places = places(direction, numbers.stream().map(PlacesLawsTest::exactly).toList());

      for (int j = 0; j < numbers.size(); j++) {
        Fraction own = numbers.get(j);
        long ahead = numbers.stream().filter(other -> direction.compare(other, own) < 0).count();
        assertThat(places.lines().get(j).place()).as("seed %s", SEED).contains(ahead + 1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_place_that_is_certain_stays_whatever_the_open_numbers_come_out_as(Direction direction) {
    Random random = new Random(SEED);
    int certain = 0;
    for (int i = 0; i < 500; i++) {
      ImmutableList<Fraction> least = draw(random, 2 + random.nextInt(6));
      List<Bounds> open = new ArrayList<>();
      List<Bounds> known = new ArrayList<>();
      for (Fraction number : least) {
        Fraction width = new Fraction(random.nextInt(3) == 0 ? random.nextInt(8) : 0, 2);
        open.add(new Bounds(Optional.of(number), Optional.of(number.plus(width))));
        Fraction part = new Fraction(random.nextInt(5), 4);
        known.add(exactly(number.plus(width.times(part))));
      }

      Places before = places(direction, open);
      Places after = places(direction, known);

      for (int j = 0; j < least.size(); j++) {
        Optional<Long> place = before.lines().get(j).place();
        if (place.isPresent()) {
          certain++;
          assertThat(after.lines().get(j).place()).as("seed %s", SEED).isEqualTo(place);
        }
      }
    }
    assertThat(certain).isGreaterThan(500);
  }

  private static ImmutableList<Fraction> draw(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Fraction(random.nextInt(21) - 5, 1 + random.nextInt(3)))
        .collect(toImmutableList());
  }

  private static Bounds exactly(Fraction number) {
    return new Bounds(Optional.of(number), Optional.of(number));
  }

  private static Places places(Direction direction, List<Bounds> numbers) {
    Rank rank = new Rank(PartId.of("place"), new Basis.OfAnswer(PartId.of("visits")), direction);
    return Places.of(
        rank,
        Optional.empty(),
        IntStream.range(0, numbers.size())
            .mapToObj(i -> SubjectId.of("S-" + i))
            .collect(toImmutableList()),
        ImmutableList.copyOf(numbers));
  }
}

package org.chamberkit.place;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places of columns, beside sorting and counting in the plainest way. */
class PlaceColumnTest {

  private static final int SEEDS = 300;

  /** Seeds that follow each other begin alike, so they are spread. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  @ParameterizedTest
  @EnumSource(TieScheme.class)
  void places_are_those_of_sorting_and_counting(TieScheme ties) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed * SPREAD);
      ImmutableList<KeyColumn> keys = columns(random, 1 + random.nextInt(3), random.nextInt(200));
      PlaceColumn places = PlaceColumn.rank(keys, ties);

      List<Integer> order = sorted(keys);
      assertThat(IntStream.range(0, places.size()).mapToObj(places::row).toList())
          .as("seed %s", seed)
          .isEqualTo(order);
      assertThat(order.stream().map(places::place).toList())
          .as("seed %s", seed)
          .isEqualTo(
              IntStream.range(0, order.size())
                  .mapToObj(position -> place(keys, order, ties, position))
                  .toList());
    }
  }

  /** Keys of all sizes, of few bits that differ, equal for the most part, and of both ends. */
  @ParameterizedTest
  @ValueSource(strings = {"all", "near", "equal", "powers", "ends", "sorted", "skewed"})
  void sorts_many_rows_whatever_the_keys_are(String kind) {
    Random random = new Random(64);
    ImmutableLongArray.Builder values = ImmutableLongArray.builder();
    for (int row = 0; row < 300_000; row++) {
      values.add(
          switch (kind) {
            case "all" -> random.nextLong();
            case "near" -> 1_000_000_007L * 1_000_003L + random.nextInt(50);
            case "equal" -> random.nextInt(10_000) == 0 ? random.nextLong() : 7;
            case "powers" -> (random.nextBoolean() ? 1L : -1L) << random.nextInt(64);
            case "skewed" ->
                random.nextInt(1000) == 0 ? random.nextLong() : random.nextInt(1 << 30);
            case "ends" -> random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE;
            default -> row / 3L;
          });
    }
    for (Direction direction : Direction.values()) {
      KeyColumn key = new KeyColumn(values.build(), direction);
      PlaceColumn places = PlaceColumn.rank(ImmutableList.of(key), TieScheme.COMPETITION);

      assertThat(places.wholePlace(places.row(0))).isEqualTo(1);
      int shared = 0;
      for (int position = 1; position < places.size(); position++) {
        int before = places.row(position - 1);
        int row = places.row(position);
        int order = Long.compare(key.ascending(before), key.ascending(row));
        shared = order < 0 ? 0 : shared + 1;
        boolean isInOrder = order < 0 || (order == 0 && before < row);
        if (!isInOrder || places.wholePlace(row) != position + 1L - shared) {
          fail("row %s at %s has the place %s", row, position, places.wholePlace(row));
        }
      }
    }
  }

  /** So many rows, with so many level ones, that several threads rank them. */
  @ParameterizedTest
  @EnumSource(TieScheme.class)
  void places_of_many_rows_are_those_of_sorting_and_counting(TieScheme ties) {
    Random random = new Random(65);
    int size = 200_000;
    ImmutableList.Builder<KeyColumn> keys = ImmutableList.builder();
    for (int few : new int[] {3, 50, 700}) {
      ImmutableLongArray.Builder values = ImmutableLongArray.builder(size);
      for (int row = 0; row < size; row++) {
        values.add(Math.max(few / 2, random.nextInt(few)));
      }
      keys.add(new KeyColumn(values.build(), Direction.HIGHEST_FIRST));
    }
    PlaceColumn places = PlaceColumn.rank(keys.build(), ties);

    List<Integer> order = sorted(keys.build());
    Comparator<Integer> byKeys = byKeys(keys.build());
    assertThat(IntStream.range(0, size).map(places::row).boxed().toList().equals(order)).isTrue();
    long block = 0;
    for (int first = 0, next; first < size; first = next) {
      next = first + 1;
      while (next < size && byKeys.compare(order.get(first), order.get(next)) == 0) {
        next++;
      }
      block++;
      for (int position = first; position < next; position++) {
        Decimal place = places.place(order.get(position));
        if (!place.equals(ties.place(first + 1L, next, position + 1L, block))) {
          fail("position %s has the place %s", position, place);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "few", "rising", "falling", "least"})
  void the_first_of_many_rows_are_those_that_sorting_puts_first(String kind) {
    Random random = new Random(66);
    int size = 200_000;
    ImmutableLongArray.Builder values = ImmutableLongArray.builder(size);
    for (int row = 0; row < size; row++) {
      values.add(
          switch (kind) {
            case "all" -> random.nextLong();
            case "few" -> random.nextInt(20);
            case "rising" -> row / 7L;
            case "falling" -> -row / 7L;
            default -> row % 3 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
          });
    }
    for (Direction direction : Direction.values()) {
      KeyColumn key = new KeyColumn(values.build(), direction);
      PlaceColumn places = PlaceColumn.rank(ImmutableList.of(key), TieScheme.COMPETITION);
      for (int count : new int[] {1, 100, 50_000, size, size + 1}) {
        ImmutableList<Integer> expected =
            IntStream.range(0, size)
                .mapToObj(places::row)
                .takeWhile(row -> places.wholePlace(row) <= count)
                .collect(toImmutableList());

        assertThat(TopRows.withTies(key, count).asList().equals(expected))
            .as("the first %s of %s, %s", count, kind, direction)
            .isTrue();
      }
    }
  }

  @Test
  void the_first_rows_are_those_that_a_whole_ranking_puts_first() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed * SPREAD);
      ImmutableList<KeyColumn> keys = columns(random, 1 + random.nextInt(3), random.nextInt(200));
      int count = 1 + random.nextInt(60);
      PlaceColumn places = PlaceColumn.rank(keys, TieScheme.COMPETITION);
      ImmutableList<Integer> expected =
          IntStream.range(0, places.size())
              .mapToObj(places::row)
              .filter(row -> places.wholePlace(row) <= count)
              .collect(toImmutableList());

      ImmutableIntArray found = TopRows.withTies(keys, count);

      assertThat(found.asList()).as("seed %s", seed).isEqualTo(expected);
      if (keys.size() == 1) {
        assertThat(TopRows.withTies(keys.get(0), count).asList())
            .as("seed %s", seed)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void a_mean_of_places_is_not_asked_for_as_a_whole_number() {
    KeyColumn key = new KeyColumn(ImmutableLongArray.of(7, 7, 9), Direction.HIGHEST_FIRST);
    PlaceColumn places = PlaceColumn.rank(ImmutableList.of(key), TieScheme.AVERAGE);

    assertThat(places.place(0)).isEqualTo(Decimal.parse("2.5"));
    assertThatIllegalStateException()
        .isThrownBy(() -> places.wholePlace(0))
        .withMessage("places by 1 2.5 2.5 4 need not be whole");
  }

  @Test
  void refuses_columns_that_do_not_fit() {
    KeyColumn one = new KeyColumn(ImmutableLongArray.of(7), Direction.HIGHEST_FIRST);
    KeyColumn two = new KeyColumn(ImmutableLongArray.of(7, 8), Direction.HIGHEST_FIRST);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceColumn.rank(ImmutableList.of(), TieScheme.DENSE))
        .withMessage("places need at least one column of keys");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceColumn.rank(ImmutableList.of(one, two), TieScheme.DENSE))
        .withMessage("columns of keys must have the same length, but have 1 and 2");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> TopRows.withTies(one, 0))
        .withMessage("/count: NUMBER_TOO_LOW The number here must be above 0, but is 0.");
  }

  private static ImmutableList<KeyColumn> columns(Random random, int count, int rows) {
    ImmutableList.Builder<KeyColumn> columns = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      ImmutableLongArray.Builder values = ImmutableLongArray.builder();
      int few = 1 + random.nextInt(20);
      for (int row = 0; row < rows; row++) {
        values.add(random.nextInt(few) - few / 2L);
      }
      boolean highestFirst = random.nextBoolean();
      columns.add(
          new KeyColumn(
              values.build(), highestFirst ? Direction.HIGHEST_FIRST : Direction.LOWEST_FIRST));
    }
    return columns.build();
  }

  private static List<Integer> sorted(ImmutableList<KeyColumn> keys) {
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < keys.get(0).values().length(); row++) {
      order.add(row);
    }
    order.sort(byKeys(keys));
    return order;
  }

  private static Comparator<Integer> byKeys(ImmutableList<KeyColumn> keys) {
    return (row, other) -> {
      for (KeyColumn key : keys) {
        int byKey = Long.compare(key.values().get(row), key.values().get(other));
        if (byKey != 0) {
          return key.direction() == Direction.LOWEST_FIRST ? byKey : -byKey;
        }
      }
      return 0;
    };
  }

  private static Decimal place(
      ImmutableList<KeyColumn> keys, List<Integer> order, TieScheme ties, int position) {
    Comparator<Integer> byKeys = byKeys(keys);
    int first = position;
    while (first > 0 && byKeys.compare(order.get(first - 1), order.get(position)) == 0) {
      first--;
    }
    int next = position;
    while (next < order.size() && byKeys.compare(order.get(next), order.get(position)) == 0) {
      next++;
    }
    long different =
        IntStream.rangeClosed(0, first)
            .filter(i -> i == 0 || byKeys.compare(order.get(i - 1), order.get(i)) != 0)
            .count();
    return ties.place(first + 1L, next, position + 1L, different);
  }
}

package org.chamberkit.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chamberkit.measure.Scaling.PercentOfBest;
import org.chamberkit.measure.Scaling.PlaceAmong;
import org.chamberkit.place.Direction;
import org.chamberkit.quantity.Fraction;

/**
 * The numbers of a part of a composite, one for each row.
 *
 * @param own the numbers that follow from values
 * @param instead what stands for those that are missing
 */
record ScaledColumn(ImmutableList<Optional<Fraction>> own, Optional<Fraction> instead) {

  static ScaledColumn of(CompositePart part, ImmutableList<Optional<Fraction>> values) {
    if (part.scaling() instanceof PlaceAmong among) {
      return places(among, part.direction(), values);
    } else if (part.scaling() instanceof PercentOfBest percent) {
      return new ScaledColumn(
          percent(Fraction.of(percent.full()), part.direction(), values), Optional.empty());
    }
    return new ScaledColumn(values, Optional.empty());
  }

  Optional<Fraction> get(int row) {
    return own.get(row).or(() -> instead);
  }

  boolean hasOwn(int row) {
    return own.get(row).isPresent();
  }

  private static ScaledColumn places(
      PlaceAmong among, Direction direction, ImmutableList<Optional<Fraction>> values) {
    long[] places = places(direction, values);
    long depth = among.depth().orElse(Long.MAX_VALUE);
    ImmutableList<Optional<Fraction>> own =
        Arrays.stream(places)
            .mapToObj(
                place ->
                    place == 0 || place > depth
                        ? Optional.<Fraction>empty()
                        : Optional.of(new Fraction(place, 1)))
            .collect(toImmutableList());
    if (among.missing() instanceof MissingPlace.Fixed fixed) {
      return new ScaledColumn(own, Optional.of(new Fraction(fixed.place(), 1)));
    } else if (among.missing() instanceof MissingPlace.BehindLast) {
      long placed = own.stream().filter(Optional::isPresent).count();
      return new ScaledColumn(own, Optional.of(new Fraction(placed + 1, 1)));
    }
    return new ScaledColumn(own, Optional.empty());
  }

  /** The places of the rows, shared as 1224; 0 for those without a value. */
  private static long[] places(Direction direction, ImmutableList<Optional<Fraction>> values) {
    Comparator<Fraction> better = direction::compare;
    int[] order =
        IntStream.range(0, values.size())
            .filter(row -> values.get(row).isPresent())
            .boxed()
            .sorted(Comparator.comparing((Integer row) -> values.get(row).orElseThrow(), better))
            .mapToInt(row -> row)
            .toArray();
    long[] places = new long[values.size()];
    for (int i = 0; i < order.length; i++) {
      boolean isLevel = i > 0 && values.get(order[i]).equals(values.get(order[i - 1]));
      places[order[i]] = isLevel ? places[order[i - 1]] : i + 1L;
    }
    return places;
  }

  private static ImmutableList<Optional<Fraction>> percent(
      Fraction full, Direction direction, ImmutableList<Optional<Fraction>> values) {
    Comparator<Fraction> better = direction::compare;
    Optional<Fraction> best = values.stream().flatMap(Optional::stream).min(better);
    boolean isHighest = direction == Direction.HIGHEST_FIRST;
    Function<Fraction, Optional<Fraction>> share =
        value -> {
          Fraction above = isHighest ? value : best.orElseThrow();
          Fraction below = isHighest ? best.orElseThrow() : value;
          return below.signum() > 0
              ? Optional.of(full.times(above).dividedBy(below))
              : Optional.empty();
        };
    return values.stream().map(value -> value.flatMap(share)).collect(toImmutableList());
  }
}

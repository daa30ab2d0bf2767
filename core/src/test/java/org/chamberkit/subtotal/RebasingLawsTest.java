package org.chamberkit.subtotal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Re-basing beside a reckoning that tries every choice of what applies, drawn from seeds. */
class RebasingLawsTest {

  private static final int SEEDS = 3000;

  /** All that round. */
  private static final ImmutableList<RoundingMode> MODES =
      Stream.of(RoundingMode.values())
          .filter(mode -> mode != RoundingMode.UNNECESSARY)
          .collect(toImmutableList());

  @Test
  void the_points_reach_from_the_fewest_to_the_most_that_any_choice_gives() {
    int open = 0;
    int unbounded = 0;
    int nothing = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      Optional<PointsRange> points = drawn.rebasing.points();

      assertThat(points).as("seed %s: %s", seed, drawn).isEqualTo(drawn.ofAllChoices());
      nothing += points.isEmpty() ? 1 : 0;
      open += points.isPresent() && points.get().exact().isEmpty() ? 1 : 0;
      unbounded += points.isPresent() && points.get().highest().isEmpty() ? 1 : 0;
    }
    assertThat(open).as("open points").isGreaterThan(SEEDS / 2);
    assertThat(unbounded).as("points without a bound").isGreaterThan(SEEDS / 20);
    assertThat(nothing).as("nothing that applies").isGreaterThan(SEEDS / 100);
  }

  @Test
  void what_applies_and_the_reckoned_points_are_plain_sums() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      PointsRange reckoned = PointsRange.ZERO;
      Points least = Points.ZERO;
      Points most = Points.ZERO;
      for (Part part : drawn.parts) {
        reckoned = reckoned.plus(part.points);
        least = part.isOpen ? least : least.plus(part.worth);
        most = most.plus(part.worth);
      }

      assertThat(drawn.rebasing.reckoned()).as("seed %s", seed).isEqualTo(reckoned);
      assertThat(drawn.rebasing.applicable())
          .as("seed %s", seed)
          .isEqualTo(PointsRange.between(least, most));
    }
  }

  @Test
  void the_order_of_the_parts_does_not_matter() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      Rebasing turned = new Rebasing(drawn.full, drawn.rounding);
      for (int i = drawn.parts.size() - 1; i >= 0; i--) {
        drawn.parts.get(i).addTo(turned);
      }

      assertThat(turned.points()).as("seed %s", seed).isEqualTo(drawn.rebasing.points());
    }
  }

  @ParameterizedTest(name = "{0} of {2} raised to {1} is {3}")
  @CsvSource(
      textBlock =
          """
          12.7,  20, 16, 15.88
          10,    20, 14, 14.29
          0,     20, 14, 0
          16,    20, 16, 20
          # All of it applies, so that nothing is rounded.
          1.005, 20, 20, 1.005
          # More than the maximum stays more.
          15,    20, 10, 30
          """)
  void raises_by_the_full_points_over_those_that_apply(
      String points, String full, String applicable, String raised) {
    assertThat(
            Rebasing.raise(
                Points.parse(points),
                Points.parse(full),
                Points.parse(applicable),
                Rounding.halfUp(2)))
        .isEqualTo(Points.parse(raised));
  }

  private record Part(PointsRange points, Points worth, boolean isOpen) {

    void addTo(Rebasing rebasing) {
      if (isOpen) {
        rebasing.addOpen(points, worth);
      } else {
        rebasing.add(points, worth);
      }
    }
  }

  /** Up to three parts that apply and up to six that may; their points are rounded already. */
  private static final class Drawn {

    private final Random random;
    private final Rounding rounding;
    private final List<Part> parts = new ArrayList<>();
    private final Points full;
    private final Rebasing rebasing;

    Drawn(long seed) {
      random = new Random(seed);
      rounding = new Rounding(random.nextInt(4), MODES.get(random.nextInt(MODES.size())));
      int certain = random.nextInt(4);
      int open = random.nextInt(7);
      Points sum = Points.ZERO;
      for (int i = 0; i < certain + open; i++) {
        Part part = new Part(drawRange(), Points.of(1 + random.nextInt(9)), i >= certain);
        parts.add(part);
        sum = sum.plus(part.worth);
      }
      // Some parts were left out for good.
      full = sum.plus(Points.of(random.nextInt(3) * 4L));
      rebasing = new Rebasing(full, rounding);
      parts.forEach(part -> part.addTo(rebasing));
    }

    private PointsRange drawRange() {
      Points one = drawPoints();
      Points other = drawPoints();
      return switch (random.nextInt(16)) {
        case 0 -> PointsRange.atLeast(one);
        case 1 -> new PointsRange(Optional.empty(), Optional.of(one));
        case 2, 3, 4, 5 -> PointsRange.exactly(one);
        default -> PointsRange.exactly(one).reachingTo(other);
      };
    }

    private Points drawPoints() {
      return new Points(new Decimal(random.nextInt(9001) - 1000L, 3).rounded(rounding));
    }

    Optional<PointsRange> ofAllChoices() {
      List<Part> open = parts.stream().filter(part -> part.isOpen).toList();
      List<PointsRange> found = new ArrayList<>();
      for (int choice = 0; choice < 1 << open.size(); choice++) {
        List<Part> chosen = new ArrayList<>(parts);
        for (int i = 0; i < open.size(); i++) {
          if ((choice >> i & 1) == 0) {
            chosen.remove(open.get(i));
          }
        }
        if (!chosen.isEmpty()) {
          found.add(
              new PointsRange(
                  raised(chosen, PointsRange::lowest), raised(chosen, PointsRange::highest)));
        }
      }
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new PointsRange(
                  found.stream().allMatch(range -> range.lowest().isPresent())
                      ? found.stream().map(r -> r.lowest().orElseThrow()).min(Points::compareTo)
                      : Optional.empty(),
                  found.stream().allMatch(range -> range.highest().isPresent())
                      ? found.stream().map(r -> r.highest().orElseThrow()).max(Points::compareTo)
                      : Optional.empty()));
    }

    private Optional<Points> raised(List<Part> chosen, End end) {
      BigDecimal points = BigDecimal.ZERO;
      BigDecimal worth = BigDecimal.ZERO;
      for (Part part : chosen) {
        Optional<Points> at = end.of(part.points);
        if (at.isEmpty()) {
          return Optional.empty();
        }
        points = points.add(at.get().value().toBigDecimal());
        worth = worth.add(part.worth.value().toBigDecimal());
      }
      BigDecimal raised =
          points
              .multiply(full.value().toBigDecimal())
              .divide(worth, rounding.places(), rounding.mode());
      return Optional.of(new Points(Decimal.of(raised)));
    }

    private interface End {
      Optional<Points> of(PointsRange range);
    }

    @Override
    public String toString() {
      return "%s of %s, %s".formatted(parts, full, rounding);
    }
  }
}

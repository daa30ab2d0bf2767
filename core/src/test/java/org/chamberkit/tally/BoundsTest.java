package org.chamberkit.tally;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.quantity.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of numbers that are not known exactly. */
class BoundsTest {

  private static Bounds bounds(String text) {
    List<Optional<Fraction>> ends =
        Splitter.on(' ')
            .splitToStream(text)
            .map(
                end ->
                    end.equals("..")
                        ? Optional.<Fraction>empty()
                        : Optional.of(new Fraction(Long.parseLong(end), 1)))
            .toList();
    return new Bounds(ends.get(0), ends.get(1));
  }

  @ParameterizedTest(name = "[{0}] over [{1}]: [{2}]")
  @CsvSource(
      textBlock =
          """
          # Nothing of a number that is not known is nothing.
          0 0,   10 99, 0 0
          0 0,   1 ..,  0 0
          10 99, 5 5,   2 99/5
          5 5,   10 99, 5/99 1/2
          -3 4,  5 5,   -3/5 4/5
          -4 -2, 1 2,   -4 -1
          3 ..,  1 ..,  0 ..
          # Where the divisor can be 0, nothing is known; where it is, there is no number.
          5 5,   0 9,   .. ..
          5 5,   .. .., .. ..
          10 99, 0 0,   none
          -9 -1, 0 0,   none
          0 9,   0 0,   .. ..
          .. .., 0 0,   .. ..
          """)
  void lies_between_the_least_and_the_greatest_there_can_be(
      String above, String below, String expected) {
    String quotient =
        bounds(above)
            .dividedBy(bounds(below))
            .map(found -> end(found.least()) + " " + end(found.most()))
            .orElse("none");

    assertThat(quotient).isEqualTo(expected);
  }

  private static String end(Optional<Fraction> end) {
    return end.map(number -> number.numerator() + "/" + number.denominator())
        .map(text -> text.endsWith("/1") ? text.substring(0, text.length() - 2) : text)
        .orElse("..");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_bounds_are_those_that_trying_all_numbers_finds(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 500; run++) {
      int above = random.nextInt(15) - 10;
      int aboveMost = above + random.nextInt(8);
      int below = 1 + random.nextInt(6);
      int belowMost = below + random.nextInt(8);
      Fraction least = new Fraction(Integer.MAX_VALUE, 1);
      Fraction most = new Fraction(Integer.MIN_VALUE, 1);
      for (int i = above; i <= aboveMost; i++) {
        for (int j = below; j <= belowMost; j++) {
          Fraction quotient = new Fraction(i, 1).dividedBy(new Fraction(j, 1));
          least = least.compareTo(quotient) <= 0 ? least : quotient;
          most = most.compareTo(quotient) >= 0 ? most : quotient;
        }
      }

      assertThat(bounds(above + " " + aboveMost).dividedBy(bounds(below + " " + belowMost)))
          .as("seed %s, run %s", seed, run)
          .hasValue(new Bounds(Optional.of(least), Optional.of(most)));
    }
  }
}

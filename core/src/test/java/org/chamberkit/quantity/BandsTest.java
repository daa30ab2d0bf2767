package org.chamberkit.quantity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Interval.End;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {

  private static final int CASES = 4_000;

  /** Ends of the bands that are drawn; the grid below looks at each and between each two. */
  private static final int LAST = 4;

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [0.95, 1]; [0.85, 0.95); [0.7, 0.85); [0, 0.7) | [0, 1]
          [0, 0.7); [0.85, 0.95); [0.7, 0.85); [0.95, 1] | [0, 1]
          [0, 1]                                         | [0, 1]
          [-1, 2)                                        | [0, 1]
          (-1, ..)                                       | [0, 1]
          (0, ..); [0, 0]                                | [0, ..)
          [0, 8); [8, ..)                                | [0, ..)
          (.., -0.01); [-0.01, 0); [0, ..)               | (.., ..)
          (.., ..)                                       | (.., ..)
          [90, 110]; [80, 90); [70, 80); [0, 70)         | [0, 110]
          """)
  void are_right_where_each_number_lies_in_one_of_them(String bands, String domain) {
    assertThat(Bands.check(intervals(bands), interval(domain))).isEmpty();
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # bands                   | domain   | place, numbers without a band
          [0, 0.7); [0.8, 1]        | [0, 1]   | /1: [0, 0.7) [0.8, 1]
          [0.8, 1]; [0, 0.7)        | [0, 1]   | /0: [0, 0.7) [0.8, 1]
          [0, 0.7); (0.7, 1]        | [0, 1]   | /1: [0, 0.7) (0.7, 1]
          [0.7, 1]                  | [0, 1]   | /0: 0 [0.7, 1]
          (0, 1]                    | [0, 1]   | /0: 0 (0, 1]
          [0, 1)                    | [0, 1]   | /0: [0, 1) 1
          [0, 0.7); [0.7, 0.9]      | [0, 1]   | /1: [0.7, 0.9] 1
          [0, 8); [8, 100]          | [0, ..)  | /1: [8, 100] ..
          [-100, 0); [0, ..)        | (.., ..) | /0: .. [-100, 0)
          [0.2, 0.3); [0.6, 0.7)    | [0, 1]   | /0: 0 [0.2, 0.3); /1: [0.2, 0.3) [0.6, 0.7); \
          /1: [0.6, 0.7) 1
          """)
  void name_each_gap(String bands, String domain, String gaps) {
    ImmutableList<Problem> problems = Bands.check(intervals(bands), interval(domain));

    assertThat(problems).extracting(Problem::code).containsOnly(QuantityProblem.BAND_GAP);
    assertThat(told(problems)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # bands                         | domain  | place, bands that share a number
          [0, 0.7]; [0.7, 1]              | [0, 1]  | /1: [0, 0.7] [0.7, 1]
          [0.7, 1]; [0, 0.7]              | [0, 1]  | /0: [0, 0.7] [0.7, 1]
          [0, 0.8); [0.7, 1]              | [0, 1]  | /1: [0, 0.8) [0.7, 1]
          [0, 1]; [0, 1]                  | [0, 1]  | /1: [0, 1] [0, 1]
          [0, 1]; (0, 1)                  | [0, 1]  | /1: [0, 1] (0, 1)
          [0, ..); [8, ..)                | [0, ..) | /1: [0, ..) [8, ..)
          (.., 5]; (.., ..)               | [0, 1]  | /1: (.., 5] (.., ..)
          [0, 1]; [0.2, 0.3]; [0.4, 0.5]  | [0, 1]  | /1: [0, 1] [0.2, 0.3]; /2: [0, 1] [0.4, 0.5]
          """)
  void name_each_overlap(String bands, String domain, String overlaps) {
    ImmutableList<Problem> problems = Bands.check(intervals(bands), interval(domain));

    assertThat(problems).extracting(Problem::code).containsOnly(QuantityProblem.BAND_OVERLAP);
    assertThat(told(problems)).isEqualTo(overlaps);
  }

  @Test
  void tell_what_is_wrong_in_both_languages() {
    ImmutableList<Problem> problems =
        Bands.check(intervals("[0, 0.5]; [0.5, 0.7); [0.8, 1]"), Interval.SHARES);

    assertThat(problems)
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/1: BAND_OVERLAP The bands [0, 0.5] and [0.5, 0.7) overlap.",
            "/2: BAND_GAP There are numbers between [0.5, 0.7) and [0.8, 1] that lie in no band.");
    assertThat(problems)
        .extracting(problem -> problem.sentence(Language.CHINESE))
        .containsExactly("档次 [0, 0.5] 与 [0.5, 0.7) 重叠。", "[0.5, 0.7) 与 [0.8, 1] 之间有不属于任何档次的数。");
  }

  @Test
  void are_at_least_one() {
    assertThat(Bands.check(ImmutableList.of(), Interval.SHARES))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line(Language.ENGLISH)).isEqualTo("NO_BANDS There are no bands.");
              assertThat(problem.sentence(Language.CHINESE)).isEqualTo("没有列出任何档次。");
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void are_right_exactly_when_each_number_of_a_grid_lies_in_one(long seed) {
    Random random = new Random(seed);
    int right = 0;
    for (int i = 0; i < CASES; i++) {
      ImmutableList<Interval> bands = random.nextBoolean() ? pieces(random) : drawn(random);
      Interval domain = drawn(random).get(0);
      ImmutableList<Interval> hull =
          ImmutableList.<Interval>builder().addAll(bands).add(domain).build();
      boolean isRight = true;
      for (Fraction number : grid()) {
        boolean isMeant = liesWithin(hull, number);
        isRight &= !isMeant || holders(bands, number) == 1;
      }
      right += isRight ? 1 : 0;

      assertThat(Bands.check(bands, domain).isEmpty())
          .as("seed %s: %s of %s", seed, bands, domain)
          .isEqualTo(isRight);
    }
    assertThat(right).as("seed %s: right ones", seed).isBetween(CASES / 20, CASES * 19 / 20);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void may_be_listed_in_any_order(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      List<Interval> bands = new ArrayList<>(drawn(random));
      Interval domain = drawn(random).get(0);
      boolean isRight = Bands.check(ImmutableList.copyOf(bands), domain).isEmpty();
      Collections.shuffle(bands, random);

      assertThat(Bands.check(ImmutableList.copyOf(bands), domain).isEmpty())
          .as("seed %s: %s of %s", seed, bands, domain)
          .isEqualTo(isRight);
    }
  }

  /** From one below the least end to one above the greatest, in thirds. */
  private static ImmutableList<Fraction> grid() {
    return Stream.iterate(-3, number -> number <= 3 * LAST + 3, number -> number + 1)
        .map(number -> new Fraction(number, 3))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether there is no gap of the bands and the domain beyond the number on either side. */
  private static boolean liesWithin(ImmutableList<Interval> hull, Fraction number) {
    return hull.stream().anyMatch(one -> one.contains(number) || isAbove(one, number))
        && hull.stream().anyMatch(one -> one.contains(number) || isBelow(one, number));
  }

  /** Whether all of an interval lies above a number. */
  private static boolean isAbove(Interval interval, Fraction number) {
    return interval.from().map(end -> Fraction.of(end.at()).compareTo(number) >= 0).orElse(false);
  }

  private static boolean isBelow(Interval interval, Fraction number) {
    return interval.to().map(end -> Fraction.of(end.at()).compareTo(number) <= 0).orElse(false);
  }

  private static long holders(ImmutableList<Interval> bands, Fraction number) {
    return bands.stream().filter(band -> band.contains(number)).count();
  }

  /** One to four intervals at random. */
  private static ImmutableList<Interval> drawn(Random random) {
    ImmutableList.Builder<Interval> bands = ImmutableList.builder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int from = random.nextInt(LAST + 1);
      int to = from + random.nextInt(LAST + 1 - from);
      boolean isPoint = from == to;
      bands.add(
          new Interval(
              end(random, from, isPoint || random.nextBoolean(), isPoint),
              end(random, to, isPoint || random.nextBoolean(), isPoint)));
    }
    return bands.build();
  }

  /** The ends in order, cut into neighbours that share none of them. */
  private static ImmutableList<Interval> pieces(Random random) {
    List<Interval> bands = new ArrayList<>();
    Optional<End> from =
        random.nextBoolean() ? Optional.empty() : Optional.of(new End(Decimal.ZERO, true));
    for (int at = 1; at < LAST; at++) {
      if (random.nextBoolean()) {
        boolean isBelow = random.nextBoolean();
        bands.add(new Interval(from, Optional.of(new End(Decimal.of(at), isBelow))));
        from = Optional.of(new End(Decimal.of(at), !isBelow));
      }
    }
    Optional<End> to =
        random.nextBoolean() ? Optional.empty() : Optional.of(new End(Decimal.of(LAST), true));
    bands.add(new Interval(from, to));
    Collections.shuffle(bands, random);
    return ImmutableList.copyOf(bands);
  }

  private static Optional<End> end(Random random, int at, boolean isIncluded, boolean isBound) {
    return !isBound && random.nextInt(5) == 0
        ? Optional.empty()
        : Optional.of(new End(Decimal.of(at), isIncluded));
  }

  private static String told(ImmutableList<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                problem.place()
                    + ": "
                    + problem.arguments().get("lower")
                    + " "
                    + problem.arguments().get("upper"))
        .collect(joining("; "));
  }

  private static ImmutableList<Interval> intervals(String texts) {
    return Stream.of(texts.split("; "))
        .map(BandsTest::interval)
        .collect(ImmutableList.toImmutableList());
  }

  private static Interval interval(String text) {
    return Interval.parse(text).orElseThrow();
  }
}

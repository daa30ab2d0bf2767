package org.chamberkit.quantity;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds decimals against {@link BigDecimal}, over digits and scales of the whole range. */
class DecimalLawsTest {

  private static final int CASES = 5_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sums_differences_and_products_are_those_of_big_decimal(long seed) {
    Random random = new Random(seed);
    int overflows = 0;
    for (int i = 0; i < CASES; i++) {
      Decimal a = decimal(random);
      Decimal b = random.nextInt(4) == 0 ? near(random, a) : decimal(random);
      BigDecimal x = a.toBigDecimal();
      BigDecimal y = b.toBigDecimal();

      Result sum = Result.of(() -> a.plus(b));
      assertThat(sum).as("seed %s: %s + %s", seed, a, b).isEqualTo(Result.expected(x.add(y)));
      assertThat(Result.of(() -> a.minus(b)))
          .as("seed %s: %s - %s", seed, a, b)
          .isEqualTo(Result.expected(x.subtract(y)));
      assertThat(Result.of(() -> a.times(b)))
          .as("seed %s: %s x %s", seed, a, b)
          .isEqualTo(Result.expected(x.multiply(y)));
      overflows += sum.number().isEmpty() ? 1 : 0;
    }
    assertThat(overflows).as("seed %s: overflows", seed).isBetween(CASES / 10, CASES * 9 / 10);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void order_and_equality_are_those_of_the_numbers(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      Decimal a = decimal(random);
      Decimal b = random.nextBoolean() ? near(random, a) : decimal(random);
      int order = a.toBigDecimal().compareTo(b.toBigDecimal());

      assertThat(Integer.signum(a.compareTo(b)))
          .as("seed %s: %s against %s", seed, a, b)
          .isEqualTo(order);
      assertThat(Integer.signum(b.compareTo(a)))
          .as("seed %s: %s against %s", seed, b, a)
          .isEqualTo(-order);
      assertThat(a.equals(b)).as("seed %s: %s equals %s", seed, a, b).isEqualTo(order == 0);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNNECESSARY")
  void quotients_and_rounded_numbers_are_those_of_big_decimal(RoundingMode mode) {
    long seed = 7;
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      Decimal a = decimal(random);
      Decimal b = random.nextInt(4) == 0 ? near(random, a) : decimal(random);
      Rounding rounding = new Rounding(random.nextInt(19), mode);

      if (b.signum() != 0) {
        BigDecimal quotient =
            a.toBigDecimal().divide(b.toBigDecimal(), rounding.places(), rounding.mode());
        assertThat(Result.of(() -> a.dividedBy(b, rounding)))
            .as("seed %s: %s / %s by %s", seed, a, b, rounding)
            .isEqualTo(Result.expected(quotient));
      }
      assertThat(Result.of(() -> a.rounded(rounding)))
          .as("seed %s: %s by %s", seed, a, rounding)
          .isEqualTo(
              Result.expected(a.toBigDecimal().setScale(rounding.places(), rounding.mode())));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {20, 21})
  void what_was_printed_is_read_again(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      Decimal number = decimal(random);

      assertThat(Decimal.parse(number.toString())).as("seed %s", seed).isEqualTo(number);
      assertThat(number).as("seed %s", seed).hasToString(number.toBigDecimal().toPlainString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {22, 23, 24})
  void a_text_stands_for_the_number_that_big_decimal_reads(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      String text = text(random);
      BigDecimal number = new BigDecimal(text);

      assertThat(Result.of(() -> Decimal.parse(text)))
          .as("seed %s: '%s'", seed, text)
          .isEqualTo(Result.expected(number));
      assertThat(Result.of(() -> Decimal.of(number)))
          .as("seed %s: '%s'", seed, text)
          .isEqualTo(Result.expected(number));
    }
  }

  @Test
  void a_million_digits_are_read_in_the_time_they_take_to_look_at() {
    String zeros = "0".repeat(1_000_000);
    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          assertThat(Decimal.parse("1" + zeros + "e-1000000")).isEqualTo(Decimal.ONE);
          assertThat(Decimal.parse("0." + zeros + "1e1000001")).isEqualTo(Decimal.ONE);
          assertThat(Decimal.parse(zeros + "1." + zeros)).isEqualTo(Decimal.ONE);
          assertThat(Decimal.parse("-0." + zeros + "e" + zeros)).isEqualTo(Decimal.ZERO);
          assertThat(Decimal.parse("1e" + zeros + "2")).isEqualTo(Decimal.of(100));
          assertThat(Result.of(() -> Decimal.parse("9" + zeros))).isEqualTo(overflow());
          assertThat(Result.of(() -> Decimal.parse("1." + zeros + "1"))).isEqualTo(overflow());
          assertThat(Result.of(() -> Decimal.parse("9".repeat(1_000_000)))).isEqualTo(overflow());
          assertThat(Result.of(() -> Decimal.parse("1e" + "9".repeat(1_000_000))))
              .isEqualTo(overflow());
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {25, 26})
  void sorting_gives_the_order_of_big_decimal(long seed) {
    Random random = new Random(seed);
    var numbers = random.ints(500, 0, 40).mapToObj(i -> new Decimal(i - 20L, i % 7)).toList();

    assertThat(numbers.stream().sorted(naturalOrder()).map(Decimal::toBigDecimal))
        .as("seed %s", seed)
        .isEqualTo(numbers.stream().map(Decimal::toBigDecimal).sorted().toList());
  }

  private static Result overflow() {
    return Result.ofNullable(null);
  }

  /** A decimal of 1 to 18 digits, each number of digits and each scale as likely as any other. */
  private static Decimal decimal(Random random) {
    return new Decimal(unscaled(random), random.nextInt(19));
  }

  private static long unscaled(Random random) {
    long bound = BigInteger.TEN.pow(1 + random.nextInt(18)).longValueExact();
    long digits =
        switch (random.nextInt(8)) {
          case 0 -> bound - 1;
          case 1 -> bound / 10;
          case 2 -> random.nextLong(bound) / 1000 * 1000;
          case 3 -> random.nextLong(11);
          default -> random.nextLong(bound);
        };
    return random.nextBoolean() ? digits : -digits;
  }

  /** A decimal that is the same or differs little, or is as large with the other sign. */
  private static Decimal near(Random random, Decimal number) {
    long room = 999_999_999_999_999_999L - Math.abs(number.unscaled());
    long step = Math.min(room, random.nextInt(3)) * (random.nextBoolean() ? 1 : -1);
    Decimal near = new Decimal(number.unscaled() + step, number.scale());
    return random.nextInt(4) == 0 ? near.negated() : near;
  }

  /** A number as somebody could write it, with zeros in front and behind, point and exponent. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
    text.append("0".repeat(random.nextInt(4))).append(digits(random, 1 + random.nextInt(20)));
    if (random.nextBoolean()) {
      text.append('.').append("0".repeat(random.nextInt(12)));
      text.append(digits(random, 1 + random.nextInt(12))).append("0".repeat(random.nextInt(12)));
    }
    if (random.nextBoolean()) {
      text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(61) - 30);
    }
    return text.toString();
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    int variety = random.nextBoolean() ? 10 : 2;
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(variety));
    }
    return digits.toString();
  }
}

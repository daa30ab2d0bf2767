package org.chamberkit.award;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardTest {

  private static final Fraction FIVE = new Fraction(5, 1);
  private static final Fraction SIX = new Fraction(6, 1);
  private static final Fraction EIGHT = new Fraction(8, 1);

  @Test
  void records_a_cap_that_acted() {
    assertThat(Award.of(EIGHT).cappedAt(Optional.of(Points.of(6))))
        .isEqualTo(
            new Award.Counted(EIGHT, ImmutableList.of(new Firing(FiringKind.CAP, EIGHT, SIX))));
  }

  @Test
  void records_no_cap_that_did_not_act() {
    Award.Counted plain = new Award.Counted(SIX, ImmutableList.of());

    assertThat(Award.of(SIX)).isEqualTo(plain);
    assertThat(Award.of(Points.of(6))).isEqualTo(plain);
    assertThat(plain.cappedAt(Optional.empty())).isEqualTo(plain);
    assertThat(plain.cappedAt(Optional.of(Points.of(6)))).isEqualTo(plain);
    assertThat(plain.cappedAt(Optional.of(Points.of(8)))).isEqualTo(plain);
  }

  @ParameterizedTest(name = "{0}, capped at {1}, floored at {2} and rounded: {3}")
  @CsvSource(
      textBlock =
          """
          # reckoned, cap, floor, fired
          1/3,        ,    0,     ROUNDING 0.33
          5/2,        ,    0,     ''
          13/3,       4,   0,     CAP 4
          4,          4,   4,     ''
          -1/3,       4,   0,     FLOOR 0
          7/3,        2,   3,     CAP 2 FLOOR 3
          -1/3,       ,    -5,    ROUNDING -0.33
          -1/300,     ,    -5,    ROUNDING 0
          401/200,    ,    0,     ROUNDING 2.01
          -401/200,   ,    -9,    ROUNDING -2.01
          """)
  void records_each_bound_and_rounding_that_changed_the_points(
      String reckoned, String cap, String floor, String fired) {
    Award.Counted award =
        Award.of(fraction(reckoned))
            .cappedAt(Optional.ofNullable(cap).map(Points::parse))
            .flooredAt(Points.parse(floor))
            .rounded(Rounding.halfUp(2));

    assertThat(award.reckoned()).isEqualTo(fraction(reckoned));
    assertThat(
            award.firings().stream()
                .map(firing -> firing.kind() + " " + firing.after())
                .collect(joining(" ")))
        .isEqualTo(fired);
    assertThat(award.rounded(Rounding.halfUp(2))).isEqualTo(award);
  }

  @Test
  void overflows_by_name_where_the_rounded_points_do_not_fit() {
    Award.Counted award = Award.of(new Fraction(Long.MAX_VALUE, 2));

    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> award.rounded(Rounding.halfUp(2)));
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "2.5, 2.5", "-1, 0"})
  void is_open_from_the_fewest_to_the_most_points(String lowest, String highest) {
    Award.Open open = new Award.Open(number(lowest), number(highest));

    assertThat(open.lowest()).isEqualTo(number(lowest));
    assertThat(open.highest()).isEqualTo(number(highest));
  }

  @Test
  void is_not_open_from_more_to_fewer_points() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Award.Open(EIGHT, new Fraction(23, 3)))
        .withMessage("lowest points 8 must not be above the highest 23/3");
  }

  @Test
  void is_led_to_by_its_firings() {
    Firing first = new Firing(FiringKind.CAP, EIGHT, SIX);
    Firing second = new Firing(FiringKind.CAP, SIX, FIVE);

    assertThat(new Award.Counted(EIGHT, ImmutableList.of(first, second)).points()).isEqualTo(FIVE);
    assertThat(new Award.Counted(EIGHT, ImmutableList.of(first)).points()).isEqualTo(SIX);
    assertThat(new Award.Counted(EIGHT, ImmutableList.of()).points()).isEqualTo(EIGHT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Award.Counted(EIGHT, ImmutableList.of(second, first)))
        .withMessage("firing CAP must begin with 8 points, but began with 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Award.Counted(EIGHT, ImmutableList.of(first, first)))
        .withMessage("firing CAP must begin with 6 points, but began with 8");
  }

  private static Fraction fraction(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? number(text)
        : new Fraction(
            Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
  }

  private static Fraction number(String text) {
    return Fraction.of(Decimal.parse(text));
  }
}

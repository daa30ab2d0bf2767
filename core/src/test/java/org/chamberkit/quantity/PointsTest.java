package org.chamberkit.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

  @Test
  void are_equal_when_the_number_is_equal() {
    assertThat(Points.parse("80.0")).isEqualTo(Points.of(80)).hasToString("80");
    assertThat(Points.parse("8.50")).isEqualTo(new Points(new Decimal(85, 1))).hasToString("8.5");
  }

  @Test
  void are_reckoned_with_exactly() {
    Points points = Points.parse("8.5");

    assertThat(points.plus(Points.parse("0.25"))).isEqualTo(Points.parse("8.75"));
    assertThat(points.minus(Points.of(10))).isEqualTo(Points.parse("-1.5"));
    assertThat(points.times(Decimal.of(6))).isEqualTo(Points.of(51));
    assertThat(points.negated()).isEqualTo(Points.parse("-8.5"));
    assertThat(points.negated().signum()).isEqualTo(-1);
    assertThat(Points.ZERO.signum()).isZero();
  }

  @Test
  void are_ordered_by_their_number() {
    assertThat(Points.parse("9.5")).isLessThan(Points.of(10)).isGreaterThan(Points.of(-10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.0", "-0.000000000000000001", "-8.5"})
  void are_refused_unless_they_are_above_0(String given) {
    Points points = Points.parse(given);

    assertThat(Points.checkPositive("cap", Optional.of(points)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line(Language.ENGLISH))
                  .isEqualTo(
                      "/cap: NOT_POSITIVE The points \"cap\" must be above 0, but are %s.", points);
              assertThat(problem.sentence(Language.CHINESE))
                  .isEqualTo("“cap”必须大于 0 分，现为 %s 分。", points);
            });
  }

  @Test
  void are_let_pass_if_they_are_above_0_or_not_given() {
    assertThat(Points.checkPositive("cap", Optional.of(Points.parse("0.000000000000000001"))))
        .isEmpty();
    assertThat(Points.checkPositive("cap", Optional.empty())).isEmpty();
  }
}

package org.chamberkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chamberkit.answer.PlaceAnswer;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Told;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankBasedTest {

  /** Wenzhou 2013: the first earns full marks, each rank down 0.5 less. */
  private static final RankBased WENZHOU = new RankBased(Points.parse("0.5"), Points.ZERO);

  private static final Item INVESTMENT =
      Sample.item("investment", WENZHOU).maximum(Points.of(5)).build();

  @ParameterizedTest(name = "place {0} of {1} earns {2}")
  @CsvSource(
      textBlock =
          """
          # place, of, award,        working
          1,       11, 5,            '1/11 → 5 − 0.5 × (1 − 1) = '
          2,       11, 4.5,          '2/11 → 5 − 0.5 × (2 − 1) = '
          11,      11, 0,            '11/11 → 5 − 0.5 × (11 − 1) = '
          12,      14, -0.5 FLOOR 0, '12/14 → 5 − 0.5 × (12 − 1) = '
          """)
  void the_first_earns_full_points_and_each_place_down_half_a_point_less(
      long place, long of, String award, String working) {
    PlaceAnswer answer = new PlaceAnswer(place, of);

    assertThat(INVESTMENT.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(WENZHOU.award(INVESTMENT, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(WENZHOU.working(INVESTMENT, answer, Sample.CONTEXT)).isEqualTo(working);
    assertThat(WENZHOU.details(answer, Sample.CONTEXT, Language.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "6, 5", "-1, 5", "1, 0"})
  void refuses_a_place_that_there_is_not(long place, long of) {
    assertThat(
            Told.problems(
                INVESTMENT.check(new PlaceAnswer(place, of), Sample.CONTEXT), Language.ENGLISH))
        .isEqualTo(
            "/place: PLACE_OUT_OF_RANGE Item \"investment\" is given place %s of %s; a place must be from 1 to the number of places."
                .formatted(place, of));
    assertThat(Told.chinese(INVESTMENT.check(new PlaceAnswer(place, of), Sample.CONTEXT)))
        .containsExactly("评分项“investment”的位次为第 %s 位（共 %s 位），位次须在 1 至总数之间。".formatted(place, of));
  }

  @Test
  void ranges_from_the_floor_to_the_maximum_that_it_needs() {
    RankBased rule = new RankBased(Points.of(1), Points.of(2));

    assertThat(rule.range(Optional.of(Points.of(5)))).hasToString("[2, 5]");
    assertThat(rule.needsMaximum()).isTrue();
    assertThat(rule.divides()).isFalse();
    assertThat(rule.mayNotApply()).isFalse();
  }

  @Test
  void overflows_by_name() {
    PlaceAnswer last = new PlaceAnswer(Long.MAX_VALUE, Long.MAX_VALUE);

    assertThatExceptionOfType(AmountOverflowException.class)
        .isThrownBy(() -> WENZHOU.award(INVESTMENT, last, Sample.CONTEXT));
  }

  @Test
  void has_places_that_differ_and_a_floor_below_the_maximum() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new RankBased(Points.ZERO, Points.ZERO))
        .withMessage("/step: NOT_POSITIVE The points \"step\" must be above 0, but are 0.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> INVESTMENT.withRule(new RankBased(Points.of(1), Points.of(5))))
        .withMessage(
            "/rule/rankBased/floor: LEAST_NOT_BELOW_MAXIMUM "
                + "The fewest points are 5; they must be below the maximum of the item, 5.");
  }
}

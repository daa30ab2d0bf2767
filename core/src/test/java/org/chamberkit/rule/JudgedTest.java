package org.chamberkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedTest {

  private static final Item ITEM = Sample.judged("H1", 10);

  @ParameterizedTest
  @CsvSource({"0", "7.25", "10"})
  void earns_what_the_judge_gave(String given) {
    PointsAnswer answer = new PointsAnswer(Points.parse(given));

    assertThat(ITEM.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(ITEM.rule().award(ITEM, answer, Sample.CONTEXT))
        .isEqualTo(new Award.Counted(Sample.number(given), ImmutableList.of()));
    assertThat(ITEM.rule().working(ITEM, answer, Sample.CONTEXT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-0.1", "10.1"})
  void refuses_points_below_0_or_above_the_maximum(String given) {
    assertThat(ITEM.check(new PointsAnswer(Points.parse(given)), Sample.CONTEXT))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line(Language.ENGLISH))
                  .isEqualTo(
                      "/points: POINTS_OUT_OF_RANGE "
                          + "Item \"H1\" allows 0 to 10 points, but %s are given.",
                      given);
              assertThat(problem.sentence(Language.CHINESE))
                  .isEqualTo("评分项“H1”允许 0 至 10 分，现给 %s 分。", given);
            });
  }

  @Test
  void asks_no_more_of_an_item_than_its_name_and_maximum() {
    Asked asked = new Question(PartId.of("Q"), Optional.of(Points.of(4)));
    PointsAnswer five = new PointsAnswer(Points.of(5));

    assertThat(new Judged().check(asked, new PointsAnswer(Points.of(4)), Sample.CONTEXT)).isEmpty();
    assertThat(new Judged().award(asked, five, Sample.CONTEXT)).isEqualTo(Award.of(five.points()));
    assertThat(new Judged().check(asked, five, Sample.CONTEXT))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.line(Language.ENGLISH))
                    .isEqualTo(
                        "/points: POINTS_OUT_OF_RANGE "
                            + "Item \"Q\" allows 0 to 4 points, but 5 are given."));
  }

  @Test
  void ranges_from_0_to_the_maximum() {
    assertThat(ITEM.range(Optional.empty()))
        .isEqualTo(PointsRange.between(Points.ZERO, Points.of(10)));
  }

  /** What is asked outside any rubric. */
  private record Question(PartId id, Optional<Points> maximum) implements Asked {}
}

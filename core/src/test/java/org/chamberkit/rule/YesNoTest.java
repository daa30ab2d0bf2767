package org.chamberkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YesNoTest {

  private static final YesNo RULE = new YesNo();
  private static final Item BUDGET = Sample.item("budget", RULE).maximum(Points.of(5)).build();

  @ParameterizedTest
  @CsvSource({"true, 5, Yes., 是。", "false, 0, No., 否。"})
  void earns_all_for_yes_and_none_for_no(
      boolean yes, String points, String english, String chinese) {
    YesNoAnswer answer = new YesNoAnswer(yes);

    assertThat(BUDGET.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(RULE.award(BUDGET, answer, Sample.CONTEXT))).isEqualTo(points);
    assertThat(RULE.working(BUDGET, answer, Sample.CONTEXT)).isEmpty();
    assertThat(RULE.details(answer, Sample.CONTEXT, Language.ENGLISH)).containsExactly(english);
    assertThat(RULE.details(answer, Sample.CONTEXT, Language.CHINESE)).containsExactly(chinese);
  }

  @Test
  void ranges_from_0_to_the_maximum_that_it_needs() {
    assertThat(BUDGET.range(Optional.empty()))
        .isEqualTo(PointsRange.between(Points.ZERO, Points.of(5)));
    assertThat(RULE.needsMaximum()).isTrue();
    assertThat(RULE.mayNotApply()).isFalse();
    assertThat(RULE.divides()).isFalse();
  }
}

package org.chamberkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  private static final Share RULE = new Share();
  private static final Item ITEM = Sample.item("work", RULE).maximum(Points.of(4)).build();

  @ParameterizedTest(name = "{0} of {1} earn {2}")
  @CsvSource(
      textBlock =
          """
          # part, whole, award, working
          0,      60,    0,     '4 × 0 ÷ 60 = '
          51,     60,    3.4,   '4 × 51 ÷ 60 = '
          1,      3,     4/3,   '4 × 1 ÷ 3 = '
          7,      7,     4,     '4 × 7 ÷ 7 = '
          9223372036854775807, 9223372036854775807, 4, \
          '4 × 9223372036854775807 ÷ 9223372036854775807 = '
          """)
  void earns_the_maximum_times_the_share(long part, long whole, String award, String working) {
    ShareAnswer answer = new ShareAnswer(part, whole);

    assertThat(ITEM.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(RULE.award(ITEM, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(RULE.working(ITEM, answer, Sample.CONTEXT)).isEqualTo(working);
    assertThat(RULE.details(answer, Sample.CONTEXT, Language.ENGLISH)).isEmpty();
  }

  @Test
  void does_not_apply_where_there_is_no_whole() {
    ShareAnswer nothing = new ShareAnswer(0, 0);

    assertThat(ITEM.check(nothing, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(RULE.award(ITEM, nothing, Sample.CONTEXT))).isEqualTo("not applicable");
    assertThat(RULE.mayNotApply()).isTrue();
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          61 | 60 | /share: PART_EXCEEDS_WHOLE Item "work" has a part of 61 in a whole of 60.
          -1 | 60 | /share/part: NEGATIVE_COUNT \
          The count of item "work" is -1; it must not be negative.
          """)
  void refuses_a_part_that_is_none_of_the_whole(long part, long whole, String message) {
    ImmutableList<Problem> problems = ITEM.check(new ShareAnswer(part, whole), Sample.CONTEXT);

    assertThat(Told.problems(problems, Language.ENGLISH)).isEqualTo(message);
  }

  @Test
  void ranges_from_0_to_the_maximum_that_it_needs() {
    assertThat(ITEM.range(Optional.empty())).hasToString("[0, 4]");
    assertThat(RULE.needsMaximum()).isTrue();
    assertThat(RULE.divides()).isTrue();
  }
}

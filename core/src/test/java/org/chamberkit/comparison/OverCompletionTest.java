package org.chamberkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Told;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverCompletionTest {

  /** The points of the Luohe draft; the sizes at which they change are invented. */
  private static final String LUOHE =
      "[1000, ..) 0.6; [500, 1000) 0.3; [100, 500) 0.2; (0, 100) 0.1";

  @ParameterizedTest(name = "{1} of {2}, {0}, earn {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # counting | achieved | due | award | working
          EXACT | 1030 | 1000 | 1.8  | '1000 → [1000, ..) → 0.6; 0.6 × (1030 − 1000) ÷ 1000 × 100 = '
          EXACT | 515  | 500  | 0.9  | '500 → [500, 1000) → 0.3; 0.3 × (515 − 500) ÷ 500 × 100 = '
          EXACT | 103  | 100  | 0.6  | '100 → [100, 500) → 0.2; 0.2 × (103 − 100) ÷ 100 × 100 = '
          EXACT | 31   | 30   | 1/3  | '30 → (0, 100) → 0.1; 0.1 × (31 − 30) ÷ 30 × 100 = '
          EXACT | 30   | 30   | 0    | '30 → (0, 100) → 0.1; 0.1 × 0 = '
          EXACT | 3    | 30   | 0    | '30 → (0, 100) → 0.1; 0.1 × 0 = '
          WHOLE | 31   | 30   | 0.3  \
          | '(31 − 30) ÷ 30 × 100 → 3; 30 → (0, 100) → 0.1; 0.1 × 3 = '
          WHOLE | 1009 | 1000 | 0    \
          | '(1009 − 1000) ÷ 1000 × 100 → 0; 1000 → [1000, ..) → 0.6; 0.6 × 0 = '
          WHOLE | 1100 | 1000 | 6 CAP 5 \
          | '(1100 − 1000) ÷ 1000 × 100 → 10; 1000 → [1000, ..) → 0.6; 0.6 × 10 = '
          """)
  void adds_for_each_percentage_point_by_the_size_of_the_base(
      OverCompletion.Counting counting, long achieved, long due, String award, String working) {
    OverCompletion rule = rule(counting, "5", ZeroDenominator.NONE);
    Item item = Sample.item("extra", rule).build();
    RatioAnswer answer = new RatioAnswer(achieved, due);

    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item, answer, Sample.CONTEXT))).isEqualTo(award);
    assertThat(rule.working(item, answer, Sample.CONTEXT)).isEqualTo(working);
    assertThat(rule.details(answer, Sample.CONTEXT, Language.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NOT_APPLICABLE, not applicable", "NONE, 0"})
  void says_what_is_earned_where_nothing_was_due(ZeroDenominator zero, String award) {
    OverCompletion rule = rule(OverCompletion.Counting.EXACT, null, zero);
    Item item = Sample.item("extra", rule).build();

    assertThat(Told.award(rule.award(item, new RatioAnswer(3, 0), Sample.CONTEXT)))
        .isEqualTo(award);
    assertThat(rule.working(item, new RatioAnswer(3, 0), Sample.CONTEXT)).isEqualTo("3 ÷ 0 → ");
    assertThat(rule.mayNotApply()).isEqualTo(zero == ZeroDenominator.NOT_APPLICABLE);
  }

  @Test
  void ranges_from_0_to_the_cap() {
    OverCompletion whole = rule(OverCompletion.Counting.WHOLE, "5", ZeroDenominator.NONE);
    OverCompletion exact = rule(OverCompletion.Counting.EXACT, null, ZeroDenominator.NONE);

    assertThat(whole.range(Optional.empty())).hasToString("[0, 5]");
    assertThat(exact.range(Optional.empty())).hasToString("[0, ..)");
    assertThat(whole.divides()).isFalse();
    assertThat(exact.divides()).isTrue();
  }

  @Test
  void has_bands_of_all_bases_and_no_full_points() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new OverCompletion(
                    Told.bands("[100, ..) 0.1"),
                    OverCompletion.Counting.WHOLE,
                    Optional.of(Points.ZERO),
                    ZeroDenominator.FULL))
        .withMessage(
            """
            /bands/0: BAND_GAP There are numbers between 0 and [100, ..) that lie in no band.
            /cap: NOT_POSITIVE The points "cap" must be above 0, but are 0.
            /zeroDenominator: NO_FULL_POINTS \
            The rule has no full points, so a zero denominator cannot give them.""");
  }

  private static OverCompletion rule(
      OverCompletion.Counting counting, String cap, ZeroDenominator zero) {
    return new OverCompletion(Told.bands(LUOHE), counting, Sample.points(cap), zero);
  }
}

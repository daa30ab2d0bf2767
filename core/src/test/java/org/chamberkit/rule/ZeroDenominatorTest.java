package org.chamberkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.ballot.Ballots;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZeroDenominatorTest {

  private static final String BANDS = "[0.5, 1] 6; [0, 0.5) 2";
  private static final String OPEN_BANDS = "[0.5, ..) 6; [0, 0.5) 2";
  private static final ImmutableList<Mark> MARKS =
      ImmutableList.of(new Mark(PartId.of("yes"), Name.ofChinese("满意"), Decimal.ONE));

  @ParameterizedTest(name = "{0}, with {1}: {2}")
  @CsvSource(
      textBlock =
          """
          share,  NOT_APPLICABLE, not applicable
          share,  FULL,           '0 ÷ 0 → 6'
          share,  NONE,           '0 ÷ 0 → 0'
          linear, NOT_APPLICABLE, not applicable
          linear, FULL,           '0 ÷ 0 → 6'
          linear, NONE,           '0 ÷ 0 → 0'
          banded, NOT_APPLICABLE, not applicable
          banded, FULL,           '0 ÷ 0 → 6'
          banded, NONE,           '0 ÷ 0 → 0'
          rate,   NOT_APPLICABLE, not applicable
          rate,   FULL,           '3 ÷ 0 → 6'
          rate,   NONE,           '3 ÷ 0 → 0'
          target, NOT_APPLICABLE, not applicable
          target, FULL,           '3 ÷ 0 → 6 CAP 4'
          target, NONE,           '3 ÷ 0 → 0'
          votes,  NOT_APPLICABLE, not applicable
          votes,  FULL,           '0 ÷ 0 → 6'
          votes,  NONE,           '0 ÷ 0 → 0'
          """)
  void each_rule_that_divides_says_what_it_is(String rule, ZeroDenominator zero, String told) {
    ItemRule of = rule(rule, zero);
    Item item = Sample.item("item", of).maximum(Points.of(6)).build();
    AnswerValue nothing = nothing(rule);
    String award = Told.award(of.award(item, nothing, Sample.CONTEXT));
    boolean applies = zero != ZeroDenominator.NOT_APPLICABLE;

    assertThat(item.check(nothing, Sample.CONTEXT)).isEmpty();
    assertThat((applies ? of.working(item, nothing, Sample.CONTEXT) : "") + award).isEqualTo(told);
    assertThat(of.mayNotApply()).isEqualTo(!applies);
    assertThat(of.details(nothing, Sample.CONTEXT, Language.CHINESE))
        .isEqualTo(zero.details(Language.CHINESE));
  }

  @Test
  void is_told_in_both_languages_unless_the_ledger_says_that_the_item_does_not_apply() {
    assertThat(ZeroDenominator.NOT_APPLICABLE.details(Language.ENGLISH)).isEmpty();
    assertThat(ZeroDenominator.FULL.details(Language.ENGLISH))
        .containsExactly("The denominator is 0; the rule then gives full points.");
    assertThat(ZeroDenominator.NONE.details(Language.CHINESE)).containsExactly("分母为零，按规则不得分。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NOT_APPLICABLE | [2, 6]
          FULL           | [2, 8]
          NONE           | [0, 6]
          """)
  void widens_the_range(ZeroDenominator zero, String range) {
    PointsRange banded = PointsRange.between(Points.of(2), Points.of(6));

    assertThat(zero.range(Measure.SHARE, banded, Points.of(8))).hasToString(range);
    assertThat(zero.range(Measure.COUNT, banded, Points.of(8))).isEqualTo(banded);
  }

  @ParameterizedTest
  @CsvSource({"COUNT, FULL", "NUMBER, NONE"})
  void is_not_said_where_nothing_is_divided(Measure measure, ZeroDenominator zero) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                new Linear(measure, Decimal.ZERO, Decimal.ONE, Points.ZERO, LineEnds.CLOSED, zero))
        .withMessage(
            "/zeroDenominator: NO_DENOMINATOR The rule does not divide by its answer, "
                + "so it must not say what a zero denominator gives.")
        .satisfies(
            e ->
                assertThat(Told.chinese(e.problems()))
                    .containsExactly("本规则不以答案为分母，不应规定分母为零时如何处理。"));
  }

  private static ItemRule rule(String rule, ZeroDenominator zero) {
    return switch (rule) {
      case "share" -> new Share(zero);
      case "linear" ->
          new Linear(Measure.SHARE, Decimal.ZERO, Decimal.ONE, Points.ZERO, LineEnds.CLOSED, zero);
      case "banded" -> new Banded(Measure.SHARE, Told.bands(BANDS), zero);
      case "rate" -> new Banded(Measure.RATIO, Told.bands(OPEN_BANDS), zero);
      case "target" -> new RatioToTarget(Optional.of(Points.of(4)), Optional.empty(), zero);
      case "votes" -> new Ballots(MARKS, zero);
      default -> throw new IllegalArgumentException(rule);
    };
  }

  private static AnswerValue nothing(String rule) {
    return switch (rule) {
      case "rate", "target" -> new RatioAnswer(3, 0);
      case "votes" -> new BallotsAnswer(5, 2, ImmutableList.of());
      default -> new ShareAnswer(0, 0);
    };
  }
}

package org.chamberkit.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.NumberAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.LineEnds;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.Told;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both forms of the efficacy coefficient, and grade letters with what lies between them. */
class EfficacyTest {

  private static final String LETTERS = "A=90:4 B=80:3 C=70:2 D=60:1";
  private static final String FEWER_IS_BETTER = "A=5:4 B=10:3 C=20:2";

  @Test
  void ninety_percent_between_eighty_and_a_hundred_is_half_of_the_way() {
    EfficacyWithinBand rule =
        new EfficacyWithinBand(
            Measure.SHARE, levels("full=1:1 own=0.8:0"), ZeroDenominator.NOT_APPLICABLE);

    assertThat(told(rule, "1", new ShareAnswer(90, 100)))
        .isEqualTo("1 × (0 + (90 ÷ 100 − 0.8) ÷ (1 − 0.8) × (1 − 0)) = 0.5");
  }

  @ParameterizedTest(name = "{0} earns {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # number | told | level
          100 | '5 × 1 = 5'                                            | Level excellent, the best, from 95 on.
          95  | '5 × 1 = 5'                                            | Level excellent, the best, from 95 on.
          94  | '5 × (0.8 + (94 − 90) ÷ (95 − 90) × (1 − 0.8)) = 4.8'  | Level good, from 90 on; the next is excellent, from 95 on.
          90  | '5 × (0.8 + (90 − 90) ÷ (95 − 90) × (1 − 0.8)) = 4'    | Level good, from 90 on; the next is excellent, from 95 on.
          87  | '5 × (0.6 + (87 − 80) ÷ (90 − 80) × (0.8 − 0.6)) = 3.7' | Level mean, from 80 on; the next is good, from 90 on.
          79  | '5 × 0 = 0'                                            | Below level mean, the lowest, which begins at 80.
          """)
  void the_coefficient_within_the_band_goes_from_its_own_level_to_the_next(
      String number, String told, String level) {
    EfficacyWithinBand rule =
        new EfficacyWithinBand(
            Measure.NUMBER,
            levels("excellent=95:1 good=90:0.8 mean=80:0.6"),
            ZeroDenominator.NOT_APPLICABLE);
    NumberAnswer answer = new NumberAnswer(Decimal.parse(number));

    assertThat(told(rule, "5", answer)).isEqualTo(told);
    assertThat(rule.details(answer, Sample.CONTEXT, Language.ENGLISH)).containsExactly(level);
  }

  @ParameterizedTest(name = "{0} counts {1} of 4")
  @CsvSource(
      textBlock =
          """
          # number, points
          100,      4
          90,       4
          85,       3.5
          80,       3
          62.5,     1.25
          60,       1
          59.99,    0
          -3,       0
          """)
  void letters_count_four_to_one_and_in_proportion_between(String number, String points) {
    GradeLetters rule =
        new GradeLetters(Measure.NUMBER, levels(LETTERS), ZeroDenominator.NOT_APPLICABLE);
    NumberAnswer answer = new NumberAnswer(Decimal.parse(number));

    assertThat(Told.award(rule.award(item(rule, "4"), answer, Sample.CONTEXT))).isEqualTo(points);
  }

  @ParameterizedTest(name = "{0} earn {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3  | '8 × 4 ÷ 4 = 8'                                          | 达到最高档A（标准值 5）。
          8  | '8 × (3 + (8 − 10) ÷ (5 − 10) × (4 − 3)) ÷ 4 = 6.8'      | 达到B（标准值 10），上一档为A（标准值 5）。
          20 | '8 × (2 + (20 − 20) ÷ (10 − 20) × (3 − 2)) ÷ 4 = 4'      | 达到C（标准值 20），上一档为B（标准值 10）。
          21 | '8 × 0 ÷ 4 = 0'                                          | 未达到最低档C（标准值 20）。
          """)
  void levels_may_be_better_the_lower_they_are(long count, String told, String level) {
    GradeLetters rule =
        new GradeLetters(Measure.COUNT, levels(FEWER_IS_BETTER), ZeroDenominator.NOT_APPLICABLE);
    CountAnswer answer = new CountAnswer(count);

    assertThat(told(rule, "8", answer)).isEqualTo(told);
    assertThat(rule.details(answer, Sample.CONTEXT, Language.CHINESE)).containsExactly(level);
  }

  @Test
  void sixty_and_forty_gives_what_an_examination_in_statistics_asks_for() {
    // A question of an examination in statistics: a contribution rate of 5.81 %, satisfactory at
    // 12 %, not allowed at 6 %, of 100 points, is 58.73.
    EfficacySixtyForty rule = sixty(LineEnds.OPEN);
    NumberAnswer answer = new NumberAnswer(Decimal.parse("5.81"));
    Item item = item(rule, "100");

    assertThat(told(rule, "100", answer))
        .isEqualTo("100 × (60 + 40 × (5.81 − 6) ÷ (12 − 6)) ÷ 100 = 881/15");
    assertThat(
            ((Award.Counted) rule.award(item, answer, Sample.CONTEXT))
                .points()
                .rounded(Rounding.halfUp(2)))
        .hasToString("58.73");
  }

  @ParameterizedTest(name = "{1} with {0} ends earns {2}")
  @CsvSource(
      textBlock =
          """
          # ends,    number, award
          CLOSED,    6,      6
          CLOSED,    9,      8
          CLOSED,    12,     10
          CLOSED,    15,     12 CAP 10
          CLOSED,    0,      2 FLOOR 6
          OPEN_ABOVE, 15,    12
          OPEN_ABOVE, 0,     2 FLOOR 6
          OPEN_BELOW, 15,    12 CAP 10
          OPEN_BELOW, 0,     2
          OPEN,      -6,     -2
          """)
  void sixty_and_forty_ends_as_declared(LineEnds ends, String number, String award) {
    EfficacySixtyForty rule = sixty(ends);
    NumberAnswer answer = new NumberAnswer(Decimal.parse(number));

    assertThat(Told.award(rule.award(item(rule, "10"), answer, Sample.CONTEXT))).isEqualTo(award);
  }

  @Test
  void each_ranges_over_what_it_can_earn() {
    Optional<Points> ten = Optional.of(Points.of(10));
    ImmutableList<Level> half = levels("best=9:0.9 good=8:0.5");

    assertThat(within(half, ZeroDenominator.NOT_APPLICABLE).range(ten)).hasToString("[0, 9]");
    assertThat(within(half, ZeroDenominator.FULL).range(ten)).hasToString("[0, 10]");
    assertThat(
            new GradeLetters(Measure.COUNT, levels(LETTERS), ZeroDenominator.NOT_APPLICABLE)
                .range(ten))
        .hasToString("[0, 10]");
    assertThat(sixty(LineEnds.CLOSED).range(ten)).hasToString("[6, 10]");
    assertThat(sixty(LineEnds.OPEN_ABOVE).range(ten)).hasToString("[6, ..)");
    assertThat(sixty(LineEnds.OPEN).range(ten)).hasToString("(.., ..)");
  }

  @ParameterizedTest
  @CsvSource({"NOT_APPLICABLE, not applicable", "FULL, 10", "NONE, 0"})
  void each_says_what_a_share_of_nothing_earns(ZeroDenominator zero, String award) {
    ShareAnswer nothing = new ShareAnswer(0, 0);
    Stream.of(
            within(levels("best=0.9:1 good=0.8:0.5"), zero),
            new GradeLetters(Measure.SHARE, levels("best=0.9:4 good=0.8:3"), zero),
            new EfficacySixtyForty(Measure.SHARE, Decimal.ZERO, Decimal.ONE, LineEnds.CLOSED, zero))
        .forEach(
            rule -> {
              assertThat(told(rule, "10", nothing)).isEqualTo("0 ÷ 0 → " + award);
              assertThat(rule.details(nothing, Sample.CONTEXT, Language.ENGLISH))
                  .isEqualTo(zero.details(Language.ENGLISH));
              assertThat(rule.mayNotApply()).isEqualTo(zero == ZeroDenominator.NOT_APPLICABLE);
            });
  }

  @ParameterizedTest(name = "levels {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A=9:1          | /levels: TOO_FEW_LEVELS Of levels the rule lists 1; there must be 2 or more.
          A=9:1 B=9:0.5  | /levels/1: LEVELS_NOT_IN_ORDER Level "B" must count less than the one \
          before it, and its standard must lie on the same side of that one's as with all others.
          A=9:1.5 B=8:1  | /levels/0/value: LEVEL_VALUE The best level counts 1.5; it must count more \
          than 0, and as a coefficient at most 1.
          A=9:1 A=8:-1   | /levels/1/id: LISTED_TWICE "A" is listed more than once in this rule.\
          -/levels/1/value: NEGATIVE_NUMBER The number "value" must not be below 0, but is -1.
          """)
  void refuses_levels_that_are_no_ladder(String levels, String message) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> within(levels(levels), ZeroDenominator.NONE))
        .withMessage(message.replace(".-/", ".\n/"));
  }

  private static EfficacyWithinBand within(ImmutableList<Level> levels, ZeroDenominator zero) {
    return new EfficacyWithinBand(Measure.SHARE, levels, zero);
  }

  private static EfficacySixtyForty sixty(LineEnds ends) {
    return new EfficacySixtyForty(
        Measure.NUMBER, Decimal.of(6), Decimal.of(12), ends, ZeroDenominator.NOT_APPLICABLE);
  }

  private static String told(ItemRule rule, String maximum, AnswerValue answer) {
    Item item = item(rule, maximum);
    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    return rule.working(item, answer, Sample.CONTEXT)
        + Told.award(rule.award(item, answer, Sample.CONTEXT));
  }

  private static Item item(ItemRule rule, String maximum) {
    return Sample.item("item", rule).maximum(Points.parse(maximum)).build();
  }

  /** Levels such as {@code A=90:4}: identifier, standard, value. */
  private static ImmutableList<Level> levels(String text) {
    return Stream.of(text.split(" "))
        .map(level -> level.split("[=:]"))
        .map(
            of ->
                new Level(
                    PartId.of(of[0]),
                    Name.ofChinese(of[0]),
                    Decimal.parse(of[1]),
                    Decimal.parse(of[2])))
        .collect(toImmutableList());
  }
}

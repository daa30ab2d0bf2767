package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.comparison.RelativeToReference;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Round;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  /** An illustrative rubric: a rule, a deduction without a bound, and a bonus with a cap. */
  private static final Rubric CAPPED =
      Sample.rubric(
              Sample.criterion(
                      "G",
                      Sample.item("G1", Sample.perOccurrence("10", "55"))
                          .maximum(Points.of(50))
                          .build())
                  .build())
          .addSteps(
              Sample.adjustment(AdjustmentKind.DEDUCTION, "late", occurrences("F3")).build(),
              Sample.adjustment(AdjustmentKind.BONUS, "innovation", occurrences("F2"))
                  .cap(Points.of(8))
                  .build())
          .build();

  @Test
  void tells_a_complete_card_in_english() {
    assertThat(explain(Wenzhou.DEPARTMENTS, Wenzhou.DEPARTMENT, Language.ENGLISH))
        .isEqualTo(
            """
            First Bureau (W-001), 2012-01-01 to 2012-12-31
            Rubric: Evaluation of municipal departments (wenzhou-departments 2012)
            Source: Wenzhou municipal government office, Notice of 2012-04-11
            All data of this evaluation are invented.
            Steps 1 and 2, items and dimensions:
            Work of its own (E): 63.5, maximum 70
              Policy support (E-policy): 35.5, maximum 40
                Making supporting policies (E1): 18, maximum 20
                Carrying them out (E2): 17.5, maximum 20
              Business (E-business): 28, maximum 30
                Key targets of the year (E3): 28, maximum 30
            Basic work (F): 28, maximum 30
              Guiding counties (F11): 8, maximum 8
              Leader, office, staff and plan (F12): 7.5, maximum 8
              Meetings and assessment (F13): 6, maximum 7
              Surveys and information (F14): 6.5, maximum 7
            Step 3, base: 91.5, maximum 100
            Step 4, bonus, Innovation: added 5
              Major innovation (F2): 5
            Step 5, deduction, Assigned matters: taken off 3.5
              Assigned matters handled badly (F3): 3.5
            Total: 91.5 + 5 − 3.5 = 93
            """);
  }

  @Test
  void tells_a_complete_card_in_chinese() {
    assertThat(explain(Wenzhou.DEPARTMENTS, Wenzhou.DEPARTMENT, Language.CHINESE))
        .isEqualTo(
            """
            第一局（W-001），2012-01-01 至 2012-12-31
            评分细则：市级部门考核（wenzhou-departments 2012）
            出处：Wenzhou municipal government office《Notice of 2012-04-11》
            本评价的全部数据均为虚构。
            第 1、2 步，评分项与维度：
            个性工作（E）：63.5 分，分值 70 分
              政策支持（E-policy）：35.5 分，分值 40 分
                制定配套政策（E1）：18 分，分值 20 分
                落实配套政策（E2）：17.5 分，分值 20 分
              业务工作（E-business）：28 分，分值 30 分
                年度重点目标（E3）：28 分，分值 30 分
            基础工作（F）：28 分，分值 30 分
              指导县市区（F11）：8 分，分值 8 分
              组织领导（F12）：7.5 分，分值 8 分
              会议考核（F13）：6 分，分值 7 分
              调研信息（F14）：6.5 分，分值 7 分
            第 3 步，基础分：91.5 分，分值 100 分
            第 4 步，加分，创新加分：加 5 分
              重大创新（F2）：5 分
            第 5 步，扣分，交办事项扣分：扣 3.5 分
              交办事项办理不力（F3）：3.5 分
            总分：91.5 + 5 − 3.5 = 93 分
            """);
  }

  @Test
  void tells_a_provisional_card_in_english() {
    assertThat(explain(Wenzhou.CHAMBERS, provisional(), Language.ENGLISH))
        .isEqualTo(
            """
            North Harbour Chamber (W-001), 2012-01-01 to 2012-12-31
            Rubric: Evaluation of Wenzhou chambers elsewhere (wenzhou-chambers-elsewhere 2012)
            Source: Wenzhou municipal government office, Notice of 2012-04-11
            Steps 1 and 2, items and dimensions:
            Projects brought home (G): 60, maximum 50
              Bringing projects home (G1): 6 × 10 = 60, maximum 50, \
            more than the maximum, for the rule has no cap
            Organization and service (H): 35.125 to 45.125, maximum 50
              Brokering projects (H1): not answered, possible 0 to 10
              Trade events (H2): 7.25, maximum 8
              Opening markets (H3): 6, maximum 8
              Body, staff and plan (H4): 8, maximum 8
              Advertising the home city (H5): 7.5, maximum 8
              Information and surveys (H6): 6.375, maximum 8
            Step 3, base: 95.125 to 105.125, maximum 100
            Step 4, bonus, Innovation: added 0
              Major innovation results (H7): not answered, no points by the rubric
            Total: 95.125 to 105.125
            The total is provisional: answers are missing.
            """);
  }

  @Test
  void tells_a_provisional_card_in_chinese() {
    assertThat(explain(Wenzhou.CHAMBERS, provisional(), Language.CHINESE))
        .isEqualTo(
            """
            北港温州商会（W-001），2012-01-01 至 2012-12-31
            评分细则：在外温州商会考核（wenzhou-chambers-elsewhere 2012）
            出处：Wenzhou municipal government office《Notice of 2012-04-11》
            第 1、2 步，评分项与维度：
            引进工作实绩（G）：60 分，分值 50 分
              完成引进任务（G1）：6 × 10 = 60 分，分值 50 分，超过分值，因规则不封顶
            组织服务工作（H）：35.125 至 45.125 分，分值 50 分
              牵线搭桥（H1）：未作答，可能得 0 至 10 分
              经贸活动（H2）：7.25 分，分值 8 分
              市场开拓（H3）：6 分，分值 8 分
              机构人员（H4）：8 分，分值 8 分
              宣传推介（H5）：7.5 分，分值 8 分
              信息调研（H6）：6.375 分，分值 8 分
            第 3 步，基础分：95.125 至 105.125 分，分值 100 分
            第 4 步，加分，创新加分：加 0 分
              重大创新成果（H7）：未作答，按细则不计分
            总分：95.125 至 105.125 分
            因有评分项未作答，总分为暂定。
            """);
  }

  @Test
  void tells_each_cap_that_acted() {
    Evaluation evaluation = capped("4 5", "5 5");

    assertThat(explain(CAPPED, evaluation, Language.ENGLISH))
        .isEqualTo(
            """
            North Harbour Chamber (W-001), 2012-01-01 to 2012-12-31
            Rubric: 样例 (sample 1)
            This rubric is made up as an illustration; it is not official.
            All data of this evaluation are invented.
            Steps 1 and 2, items and dimensions:
            G (G): 55, maximum 50
              G1 (G1): 6 × 10 = 60, cut down from 60 to the cap 55, maximum 50, more than the maximum
            Step 3, base: 55, maximum 50
            Step 4, deduction, late: taken off 9
              F3 (F3): 4 + 5 = 9
            Step 5, bonus, innovation: added 8, cut down from 10 to the cap 8
              F2 (F2): 5 + 5 = 10
            Total: 55 − 9 + 8 = 54
            """);
    assertThat(explain(CAPPED, evaluation, Language.CHINESE))
        .isEqualTo(
            """
            北港温州商会（W-001），2012-01-01 至 2012-12-31
            评分细则：样例（sample 1）
            本评分细则系示例，并非正式文件。
            本评价的全部数据均为虚构。
            第 1、2 步，评分项与维度：
            G（G）：55 分，分值 50 分
              G1（G1）：6 × 10 = 60 分，由 60 分封顶为 55 分，分值 50 分，超过分值
            第 3 步，基础分：55 分，分值 50 分
            第 4 步，扣分，late：扣 9 分
              F3（F3）：4 + 5 = 9 分
            第 5 步，加分，innovation：加 8 分，由 10 分封顶为 8 分
              F2（F2）：5 + 5 = 10 分
            总分：55 − 9 + 8 = 54 分
            """);
  }

  @ParameterizedTest(name = "without {0} and with a bonus only: {1}, the total is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # not answered | bonus alone | total            | in Chinese
          F2             | false       | 46 to 54         | 46 至 54 分
          F3             | false       | 63 or less       | 63 分或以下
          G1             | false       | -1 to 54         | -1 至 54 分
          F2             | true        | 60 or more       | 60 分或以上
          """)
  void tells_how_far_the_total_is_open(
      String item, boolean isBonusAlone, String english, String chinese) {
    Rubric rubric = isBonusAlone ? withBonusAlone() : CAPPED;
    Evaluation evaluation = Wenzhou.without(capped("4 5", "5 5"), item, isBonusAlone ? "F3" : item);

    assertThat(explain(rubric, evaluation, Language.ENGLISH))
        .endsWith("\nTotal: " + english + "\nThe total is provisional: answers are missing.\n");
    assertThat(explain(rubric, evaluation, Language.CHINESE))
        .endsWith("\n总分：" + chinese + "\n因有评分项未作答，总分为暂定。\n");
  }

  @Test
  void tells_how_far_each_item_and_step_is_open() {
    Evaluation evaluation = Wenzhou.without(capped("4 5", "5 5"), "F2", "F3");

    assertThat(explain(CAPPED, evaluation, Language.ENGLISH))
        .endsWith(
            """

            Step 4, deduction, late: taken off 0 or more
              F3 (F3): not answered, possible 0 or more
            Step 5, bonus, innovation: added 0 to 8
              F2 (F2): not answered, possible 0 or more
            Total: 63 or less
            The total is provisional: answers are missing.
            """);
    assertThat(explain(CAPPED, evaluation, Language.CHINESE))
        .endsWith(
            """

            第 4 步，扣分，late：扣 0 分或以上
              F3（F3）：未作答，可能得 0 分或以上
            第 5 步，加分，innovation：加 0 至 8 分
              F2（F2）：未作答，可能得 0 分或以上
            总分：63 分或以下
            因有评分项未作答，总分为暂定。
            """);
  }

  @Test
  void tells_that_a_total_is_without_bounds() {
    Rubric rubric =
        CAPPED.withSteps(
            Sample.adjustment(AdjustmentKind.DEDUCTION, "late", occurrences("F3")).build(),
            Sample.adjustment(AdjustmentKind.BONUS, "innovation", occurrences("F2")).build());
    Evaluation evaluation = Wenzhou.without(capped("4 5", "5 5"), "F2", "F3");

    assertThat(explain(rubric, evaluation, Language.ENGLISH)).contains("\nTotal: without bounds\n");
    assertThat(explain(rubric, evaluation, Language.CHINESE)).contains("\n总分：分数不限\n");
  }

  @Test
  void tells_the_whole_of_a_long_working() {
    String working = "3 + ".repeat(149) + "3";

    assertThat(explain(CAPPED, capped("3 ".repeat(150), "5"), Language.ENGLISH))
        .contains("\n  F3 (F3): " + working + " = 450\n");
  }

  @Test
  void tells_the_steps_of_the_rubric_whatever_their_order_in_the_card() {
    ScoreCard card = Scorer.of(CAPPED).score(capped("4 5", "5 5")).orThrow();

    assertThat(Explanation.of(CAPPED, card.withSteps(card.steps().reverse()), Language.ENGLISH))
        .contains(
            """

            Step 4, deduction, late: taken off 9
              F3 (F3): 4 + 5 = 9
            Step 5, bonus, innovation: added 8, cut down from 10 to the cap 8
              F2 (F2): 5 + 5 = 10
            """);
  }

  @Test
  void refuses_the_card_of_another_version() {
    ScoreCard card = Scorer.of(Wenzhou.CHAMBERS).score(Wenzhou.CHAMBER).orThrow();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanation.of(Wenzhou.DEPARTMENTS, card, Language.ENGLISH))
        .withMessage(
            "card of 'W-001' was made by rubric 'wenzhou-chambers-elsewhere 2012', "
                + "not by 'wenzhou-departments 2012'");
  }

  @Test
  void refuses_a_card_that_lacks_an_item() {
    ScoreCard card =
        ScoreCard.builder()
            .rubric(CAPPED.key())
            .subject(Wenzhou.CHAMBER.subject())
            .period(Wenzhou.CHAMBER.period())
            .addSubtotal(
                new Subtotal(PartId.of("G"), Optional.empty(), PointsRange.ZERO, Optional.empty()))
            .base(PointsRange.ZERO)
            .total(PointsRange.ZERO)
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanation.of(CAPPED, card, Language.CHINESE))
        .withMessage("card of 'W-001' must have 'G1', but has not");
  }

  @Test
  void refuses_a_card_that_lacks_a_criterion() {
    ScoreCard card =
        ScoreCard.builder()
            .rubric(CAPPED.key())
            .subject(Wenzhou.CHAMBER.subject())
            .period(Wenzhou.CHAMBER.period())
            .base(PointsRange.ZERO)
            .total(PointsRange.ZERO)
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanation.of(CAPPED, card, Language.ENGLISH))
        .withMessage("card of 'W-001' must have 'G', but has not");
  }

  @Test
  void refuses_a_card_that_lacks_a_step() {
    Evaluation evaluation = Wenzhou.without(capped("4 5", "5 5"), "F2");
    ScoreCard card = Scorer.of(CAPPED.withSteps(CAPPED.steps().get(0))).score(evaluation).orThrow();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanation.of(CAPPED, card, Language.ENGLISH))
        .withMessage("card of 'W-001' must have 'innovation', but has not");
  }

  @Test
  void refuses_a_card_with_a_part_that_the_rubric_has_not() {
    ScoreCard card = Scorer.of(CAPPED).score(capped("4 5", "5 5")).orThrow();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Explanation.of(CAPPED.withSteps(CAPPED.steps().get(0)), card, Language.ENGLISH))
        .withMessage("card of 'W-001' has [F2], which its rubric has not");
  }

  @Test
  void tells_a_card_whose_answered_item_is_open_downwards() {
    Rubric rubric = CAPPED.withSteps();
    PointsRange open = new PointsRange(Optional.empty(), Optional.of(Points.of(5)));
    LedgerLine line =
        LedgerLine.builder()
            .item(PartId.of("G1"))
            .under(PartId.of("G"))
            .rule("perOccurrence")
            .answer(new CountAnswer(6))
            .points(open)
            .build();
    ScoreCard card =
        ScoreCard.builder()
            .rubric(rubric.key())
            .subject(Wenzhou.CHAMBER.subject())
            .period(Wenzhou.CHAMBER.period())
            .addLine(line)
            .addSubtotal(new Subtotal(PartId.of("G"), Optional.empty(), open, Optional.empty()))
            .base(open)
            .total(open)
            .build();

    assertThat(Explanation.of(rubric, card, Language.ENGLISH))
        .contains("\n  G1 (G1): not rated by all, possible 5 or less, maximum 50\n");
  }

  @Test
  void refuses_a_card_with_an_answer_that_the_rubric_does_not_take() {
    ScoreCard card = Scorer.of(CAPPED).score(capped("4 5", "5 5")).orThrow();

    for (AnswerValue alien :
        ImmutableList.of(
            new YesNoAnswer(true), new CountAnswer(-1), new PointsAnswer(Points.ZERO))) {
      LedgerLine line = card.lines().get(0).withAnswer(alien);
      ScoreCard changed =
          card.withLines(
              ImmutableList.<LedgerLine>builder()
                  .add(line)
                  .addAll(card.lines().subList(1, card.lines().size()))
                  .build());

      assertThatIllegalArgumentException()
          .as("%s", alien)
          .isThrownBy(() -> Explanation.of(CAPPED, changed, Language.ENGLISH))
          .withMessage("card of 'W-001' has an answer to 'G1' that its rubric does not take");
    }
  }

  @Test
  void refuses_a_card_that_lacks_a_reference_value() {
    PartId growth = PartId.of("growth");
    Interval below = Interval.parse("(.., 0)").orElseThrow();
    RelativeToReference rule =
        new RelativeToReference(
            growth,
            1,
            ImmutableList.of(
                new PointsBand(Interval.NOT_NEGATIVE, Points.of(5)),
                new PointsBand(below, Points.ZERO)));
    Rubric rubric =
        Sample.rubric(
                Sample.criterion("H", Sample.item("H1", rule).maximum(Points.of(5)).build())
                    .notApplicable(NotApplicablePolicy.REBASE)
                    .build())
            .rounding(Rounding.halfUp(2))
            .build();
    Round round =
        Round.builder()
            .rubric(rubric.key())
            .name(Name.ofChinese("样例"))
            .period(Wenzhou.CHAMBER.period())
            .addReference(new ReferenceValue(growth, Decimal.parse("0.06"), Optional.empty()))
            .build();
    Evaluation evaluation =
        Wenzhou.CHAMBER
            .withRubric(rubric.key())
            .withAnswers(Wenzhou.answer("H1", new SeriesAnswer(ImmutableLongArray.of(50, 53))));
    ScoreCard card = Scorer.builder(rubric).round(round).build().score(evaluation).orThrow();

    assertThat(Explanation.of(rubric, card, Language.ENGLISH))
        .contains("\nReference value growth: 0.06\n")
        .contains("H1 (H1): (53 − 50) ÷ 50 − 0.06 = 0 → [0, ..) → 5, maximum 5\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanation.of(rubric, card.withReferences(), Language.ENGLISH))
        .withMessage("card of 'W-001' must have the reference value of 'H1', but has not");
  }

  private static Item occurrences(String id) {
    return Sample.item(id, Sample.judgedRange("3", "5", null)).build();
  }

  /** An item without a cap, and a bonus without one. */
  private static Rubric withBonusAlone() {
    Item counted =
        Sample.item("G1", Sample.perOccurrence("10", null)).maximum(Points.of(50)).build();
    return CAPPED
        .withDimensions(Sample.criterion("G", counted).build())
        .withSteps(Sample.adjustment(AdjustmentKind.BONUS, "more", occurrences("F2")).build());
  }

  private static Evaluation provisional() {
    return Wenzhou.without(Wenzhou.CHAMBER.withInvented(false), "H1", "H7");
  }

  /** Six occurrences of G1, and what is given for the deduction F3 and the bonus F2. */
  private static Evaluation capped(String deducted, String added) {
    return Wenzhou.CHAMBER
        .withRubric(CAPPED.key())
        .withAnswers(
            ImmutableList.of(
                Wenzhou.answer("G1", new CountAnswer(6)),
                Wenzhou.answer("F3", Sample.occurrences(deducted)),
                Wenzhou.answer("F2", Sample.occurrences(added))));
  }

  private static String explain(Rubric rubric, Evaluation evaluation, Language language) {
    return Explanation.of(rubric, Scorer.of(rubric).score(evaluation).orThrow(), language);
  }
}

package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chamberkit.scoring.FiveGood.count;
import static org.chamberkit.scoring.FiveGood.ratings;
import static org.chamberkit.scoring.FiveGood.replacing;
import static org.chamberkit.scoring.FiveGood.score;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class FiveGoodExplanationTest {

  private static final Finding FRAUD =
      new Finding(PartId.of("fraud"), "虚构：虚报会员数", LocalDate.of(2023, 11, 2));
  private static final Finding DISCIPLINE =
      new Finding(PartId.of("discipline"), "虚构案件", LocalDate.of(2022, 4, 30));

  @Test
  void tells_the_district_that_was_worked_by_hand_in_english() {
    assertThat(explain(FiveGood.DISTRICT, Language.ENGLISH))
        .isEqualTo(
            """
            Invented F-990101 (F-990101), 2022-01-01 to 2023-12-31
            Rubric: Five Good, an illustration (five-good-sample 2020)
            This rubric is made up as an illustration; it is not official.
            All data of this evaluation are invented.
            Reference value growth: 0.06, invented mean
            Step 1, gate, in existence for the whole round: passed, no day of founding or dissolution is known
            Steps 2 and 3, items and dimensions:
            Political lead (politics): 16.54, maximum 20
              Education activities (P1): 6 × 7 ÷ 8 = 5.25, maximum 6
              Organization coverage (P2): 51 ÷ 60 = 0.85 → [0.85, 0.95) → 4.5, maximum 6
              Work coverage (P3): 4 × 6 ÷ 7 = 24/7, rounded to 3.43, maximum 4
              Leading body (P4): 4 × (0.2 × 1 + 0.2 × 0.8 + 0.6 × 0.8) = 3.36, maximum 4
                Self: excellent.
                Executive members: good.
                Superior: good.
            Team (team): 15.57, maximum 20
              Term change and leading body (T1): 1 + 1 + 1 + 1 = 4, maximum 5
                Fulfilled: congress on time.
                Fulfilled: chair elected by charter.
                Fulfilled: executive committee meets yearly.
                Not fulfilled: rules for meetings.
                Fulfilled: records kept.
              Member growth (T2): ((742 − 700) ÷ 700 + (779 − 742) ÷ 742) ÷ 2 − 0.06 = -47/9275 \
            → [-0.01, 0) → 3, maximum 5
              Enterprises among members (T3): 420 ÷ 700 = 0.6 → [0.6, 1] → 5, maximum 5
              Attendance (T4): 5 × (33 ÷ 42 − 0.5) ÷ (0.9 − 0.5) = 25/7, rounded to 3.57, \
            maximum 5
            Chambers (chambers): 12.7 of 16 that apply, raised to 20: 12.7 × 20 ÷ 16 = 15.875, \
            rounded to 15.88, maximum 20
              Townships with a chamber (C1): 6 × 11 ÷ 13 = 66/13, rounded to 5.08, maximum 6
              Trade chambers (C2): does not apply, for there was nothing to count, maximum 4
              Four Good chambers (C3): 6 × 3 ÷ 14 ÷ 0.3 = 30/7, rounded to 4.29, maximum 6
              Elections on time (C4): 4 × 5 ÷ 6 = 10/3, rounded to 3.33, maximum 4
            Role (role): 22.02, maximum 25
              Enterprises visited (R1): 5 × 34 ÷ 36 = 85/18, rounded to 4.72, maximum 5
              Requests settled (R2): 5 × 23 ÷ 21 = 115/21, cut down from 115/21 to the cap 5, \
            maximum 5
              Mediation coverage (R3): 5 × 9 ÷ 14 = 45/14, rounded to 3.21, maximum 5
              Proposals (R4): 5 × 1 = 5, cut down from 5 to the cap 4, maximum 4
              Satisfaction (R5): 6 × (100 × 20 + 80 × 9 + 60 × 5 + 40 × 3) ÷ (100 × 37) = \
            942/185, rounded to 5.09, maximum 6
            Support (support): 13.57, maximum 15
              Posts filled (S1): 5 × 5 ÷ 6 = 25/6, rounded to 4.17, maximum 5
              Budget line (S2): 5, maximum 5
                Yes.
              Work conditions (S3): 5 × (0.2 × 1 + 0.2 × 1 + 0.6 × 0.8) = 4.4, maximum 5
                Self: excellent.
                Executive members: excellent.
                Superior: good.
            Step 4, base: 83.58, maximum 100
            Step 5, bonus, Honours: added 10, cut down from 11 to the cap 10
              Honours of the round (B1): 5 + 3 + 3 = 11
                A, provincial, 2022-03-01: not counted, the same matter counts once, at its \
            highest level.
                A, national, 2023-05-04: 5.
                B, provincial, 2022-06-30: 3.
                C, provincial, 2023-12-31: 3.
            Step 6, deduction, Lateness: taken off 1.5
              Late reports (D1): 3 × 0.5 = 1.5
            Total: 83.58 + 10 − 1.5 = 92.08
            Means of the judged items: Self 1, Executive members 0.9, Superior 0.8
            Step 7, Grade: recommended, for the total lies in [90, 110]
            Step 8, Grounds of veto: no ground was found
            """);
  }

  @Test
  void tells_the_district_that_was_worked_by_hand_in_chinese() {
    assertThat(explain(FiveGood.DISTRICT, Language.CHINESE))
        .isEqualTo(
            """
            虚构F-990101（F-990101），2022-01-01 至 2023-12-31
            评分细则：“五好”县级工商联（示例）（five-good-sample 2020）
            本评分细则系示例，并非正式文件。
            本评价的全部数据均为虚构。
            参照值 growth：0.06，invented mean
            第 1 步，准入条件，评价期内存续：通过，成立与注销日期均无记载
            第 2、3 步，评分项与维度：
            政治引领（politics）：16.54 分，分值 20 分
              教育活动（P1）：6 × 7 ÷ 8 = 5.25 分，分值 6 分
              组织覆盖（P2）：51 ÷ 60 = 0.85 → [0.85, 0.95) → 4.5 分，分值 6 分
              工作覆盖（P3）：4 × 6 ÷ 7 = 24/7 分，修约为 3.43 分，分值 4 分
              班子建设（P4）：4 × (0.2 × 1 + 0.2 × 0.8 + 0.6 × 0.8) = 3.36 分，分值 4 分
                自评：优。
                执委：良。
                上级：良。
            队伍建设（team）：15.57 分，分值 20 分
              换届与班子（T1）：1 + 1 + 1 + 1 = 4 分，分值 5 分
                已完成：按期换届。
                已完成：依章程选举主席。
                已完成：执委会每年召开。
                未完成：有议事规则。
                已完成：有会议记录。
              会员增长（T2）：((742 − 700) ÷ 700 + (779 − 742) ÷ 742) ÷ 2 − 0.06 = -47/9275 → \
            [-0.01, 0) → 3 分，分值 5 分
              企业会员占比（T3）：420 ÷ 700 = 0.6 → [0.6, 1] → 5 分，分值 5 分
              执委出席（T4）：5 × (33 ÷ 42 − 0.5) ÷ (0.9 − 0.5) = 25/7 分，修约为 3.57 分，分值 \
            5 分
            商会发展（chambers）：适用部分得 12.7 分（分值 16 分），折算为 20 分：12.7 × 20 ÷ \
            16 = 15.875 分，修约为 15.88 分，分值 20 分
              镇街商会（C1）：6 × 11 ÷ 13 = 66/13 分，修约为 5.08 分，分值 6 分
              行业商会（C2）：不适用（无可计数事项），分值 4 分
              “四好”商会（C3）：6 × 3 ÷ 14 ÷ 0.3 = 30/7 分，修约为 4.29 分，分值 6 分
              按期换届（C4）：4 × 5 ÷ 6 = 10/3 分，修约为 3.33 分，分值 4 分
            作用发挥（role）：22.02 分，分值 25 分
              走访企业（R1）：5 × 34 ÷ 36 = 85/18 分，修约为 4.72 分，分值 5 分
              诉求办结（R2）：5 × 23 ÷ 21 = 115/21 分，由 115/21 分封顶为 5 分，分值 5 分
              调解覆盖（R3）：5 × 9 ÷ 14 = 45/14 分，修约为 3.21 分，分值 5 分
              建言献策（R4）：5 × 1 = 5 分，由 5 分封顶为 4 分，分值 4 分
              满意度（R5）：6 × (100 × 20 + 80 × 9 + 60 × 5 + 40 × 3) ÷ (100 × 37) = 942/185 \
            分，修约为 5.09 分，分值 6 分
            工作保障（support）：13.57 分，分值 15 分
              人员配备（S1）：5 × 5 ÷ 6 = 25/6 分，修约为 4.17 分，分值 5 分
              经费列支（S2）：5 分，分值 5 分
                是。
              工作条件（S3）：5 × (0.2 × 1 + 0.2 × 1 + 0.6 × 0.8) = 4.4 分，分值 5 分
                自评：优。
                执委：优。
                上级：良。
            第 4 步，基础分：83.58 分，分值 100 分
            第 5 步，加分，荣誉：加 10 分，由 11 分封顶为 10 分
              评价期内荣誉（B1）：5 + 3 + 3 = 11 分
                A，省级，2022-03-01：不计，同一事项只计最高一级。
                A，国家级，2023-05-04：5 分。
                B，省级，2022-06-30：3 分。
                C，省级，2023-12-31：3 分。
            第 6 步，扣分，迟报：扣 1.5 分
              迟报次数（D1）：3 × 0.5 = 1.5 分
            总分：83.58 + 10 − 1.5 = 92.08 分
            评定类评分项均值：自评 1、执委 0.9、上级 0.8
            第 7 步，评定等次：推荐，总分在 [90, 110] 之内
            第 8 步，一票否决事项：未发现否决情形
            """);
  }

  @Test
  void tells_who_did_not_pass_a_gate() {
    Evaluation evaluation = FiveGood.DISTRICT.withSubject(FiveGood.subject(FiveGood.OLD));

    assertThat(explain(evaluation, Language.ENGLISH))
        .isEqualTo(
            """
            Invented F-990104 (F-990104), 2022-01-01 to 2023-12-31
            Rubric: Five Good, an illustration (five-good-sample 2020)
            This rubric is made up as an illustration; it is not official.
            All data of this evaluation are invented.
            Step 1, gate, in existence for the whole round: not passed, \
            in existence from 2001-01-01 to 2023-12-30
            Not scored, and no place.
            Step 8, Grounds of veto: no ground was found
            """);
    assertThat(explain(evaluation, Language.CHINESE))
        .endsWith(
            """

            第 1 步，准入条件，评价期内存续：未通过，自 2001-01-01 至 2023-12-30 存续
            不计分，不排名次。
            第 8 步，一票否决事项：未发现否决情形
            """);
    assertThat(explain(evaluation.withFindings(FRAUD), Language.ENGLISH))
        .endsWith(
            """

            Not scored, and no place.
            Step 8, Grounds of veto: data fraud, 2023-11-02: 虚构：虚报会员数
            No grade and no place, for a veto fired.
            """);
  }

  @Test
  void tells_each_ground_of_a_veto_and_all_the_points() {
    Evaluation evaluation = FiveGood.DISTRICT.withFindings(DISCIPLINE, FRAUD);
    String english = explain(evaluation, Language.ENGLISH);
    String free = explain(FiveGood.DISTRICT, Language.ENGLISH);

    assertThat(english)
        .isEqualTo(
            free.substring(0, free.indexOf("Step 7"))
                + """
                Step 7, Grade: none, for a veto fired
                Step 8, Grounds of veto: data fraud, 2023-11-02: 虚构：虚报会员数
                Step 8, Grounds of veto: serious discipline case of the leading body, \
                2022-04-30: 虚构案件
                No grade and no place, for a veto fired.
                """);
    assertThat(explain(evaluation, Language.CHINESE))
        .endsWith(
            """

            第 7 步，评定等次：因一票否决，不定等级
            第 8 步，一票否决事项：数据造假，2023-11-02：虚构：虚报会员数
            第 8 步，一票否决事项：班子严重违纪，2022-04-30：虚构案件
            因一票否决，不定等级，不排名次。
            """);
  }

  @Test
  void tells_what_is_open_where_answers_are_missing() {
    Evaluation evaluation = Wenzhou.without(FiveGood.DISTRICT, "R1", "R4", "B1");

    assertThat(explain(evaluation, Language.ENGLISH))
        .contains(
            """

            Role (role): 13.3 to 22.3, raised if a part turns out not to apply, maximum 25
              Enterprises visited (R1): not answered, possible 0 to 5
            """,
            """

              Proposals (R4): not answered, possible 0 to 4
            """)
        .endsWith(
            """

            Step 4, base: 74.86 to 83.86, maximum 100
            Step 5, bonus, Honours: added 0 to 10
              Honours of the round (B1): not answered, possible 0 or more
            Step 6, deduction, Lateness: taken off 1.5
              Late reports (D1): 3 × 0.5 = 1.5
            Total: 73.36 to 92.36
            The total is provisional: answers are missing.
            Means of the judged items: Self 1, Executive members 0.9, Superior 0.8
            Step 7, Grade: open while the total is provisional
            Step 8, Grounds of veto: no ground was found
            """);
    assertThat(explain(evaluation, Language.CHINESE))
        .contains(
            """

            作用发挥（role）：13.3 至 22.3 分，如有部分不适用则予折算，分值 25 分
              走访企业（R1）：未作答，可能得 0 至 5 分
            """)
        .endsWith(
            """

            总分：73.36 至 92.36 分
            因有评分项未作答，总分为暂定。
            评定类评分项均值：自评 1、执委 0.9、上级 0.8
            第 7 步，评定等次：总分暂定，等级待定
            第 8 步，一票否决事项：未发现否决情形
            """);
  }

  @Test
  void tells_what_is_open_where_ratings_are_missing() {
    Evaluation evaluation = replacing(FiveGood.FULL, "P4", ratings("good", "-", "fair"));

    // 4 × (0.2 × 0.8 + 0.6 × 0.6) = 2.08, and 0.8 more if the executive members say excellent.
    assertThat(explain(evaluation, Language.ENGLISH))
        .contains(
            """

              Leading body (P4): not rated by all, possible 2.08 to 2.88, maximum 4
                Self: good.
                Superior: fair.
            Team (team): 20, maximum 20
            """,
            """

            Total: 98.08 to 98.88
            The total is provisional: ratings are missing.
            Means of the judged items: Self 0.9, Superior 0.8
            Step 7, Grade: recommended, for the total lies in [90, 110]
            """);
    assertThat(explain(evaluation, Language.CHINESE))
        .contains(
            """

              班子建设（P4）：尚未全部评定，可能得 2.08 至 2.88 分，分值 4 分
                自评：良。
                上级：中。
            """,
            """

            总分：98.08 至 98.88 分
            因有评分项尚未全部评定，总分为暂定。
            评定类评分项均值：自评 0.9、上级 0.8
            第 7 步，评定等次：推荐，总分在 [90, 110] 之内
            """);
    assertThat(explain(Wenzhou.without(evaluation, "R4"), Language.ENGLISH))
        .contains("\nThe total is provisional: answers are missing.\n");
    assertThat(explain(replacing(FiveGood.FULL, "P4", ratings("-", "-", "-")), Language.ENGLISH))
        .contains("\n  Leading body (P4): not rated by all, possible 0 to 4, maximum 4\nTeam");
  }

  @Test
  void tells_where_the_total_was_kept_from_falling() {
    Evaluation evaluation = replacing(FiveGood.EMPTY, "D1", count(13));

    assertThat(explain(evaluation, Language.ENGLISH))
        .contains(
            """

            Step 6, deduction, Lateness: taken off 5, cut down from 6.5 to the cap 5
              Late reports (D1): 13 × 0.5 = 6.5
            Total: 3.4 + 0 − 5 = -1.6, kept at the lowest total 0
            """);
    assertThat(explain(evaluation, Language.CHINESE))
        .contains(
            """

            第 6 步，扣分，迟报：扣 5 分，由 6.5 分封顶为 5 分
              迟报次数（D1）：13 × 0.5 = 6.5 分
            总分：3.4 + 0 − 5 = -1.6 分，总分保底为 0 分
            """);
  }

  @Test
  void tells_that_an_open_total_is_kept_from_falling() {
    Evaluation evaluation = Wenzhou.without(FiveGood.EMPTY, "D1");

    assertThat(explain(evaluation, Language.ENGLISH))
        .contains(
            """

            Step 6, deduction, Lateness: taken off 0 to 5, but the total stays at 0 or more
              Late reports (D1): not answered, possible 0 or more
            Total: 0 to 3.4
            """);
    assertThat(explain(evaluation, Language.CHINESE))
        .contains(
            """

            第 6 步，扣分，迟报：扣 0 至 5 分，但总分不低于 0 分
              迟报次数（D1）：未作答，可能得 0 分或以上
            总分：0 至 3.4 分
            """);
  }

  @Test
  void tells_a_reference_value_without_an_origin() {
    ScoreCard card =
        score(FiveGood.DISTRICT)
            .withReferences(
                new ReferenceValue(PartId.of("growth"), Decimal.parse("0.06"), Optional.empty()));

    assertThat(Explanation.of(FiveGoodRubric.RUBRIC, card, Language.ENGLISH))
        .contains("\nReference value growth: 0.06\n");
    assertThat(Explanation.of(FiveGoodRubric.RUBRIC, card, Language.CHINESE))
        .contains("\n参照值 growth：0.06\n");
  }

  @Test
  void refuses_a_card_without_a_reference_value_that_a_rule_compares_with() {
    ScoreCard card = score(FiveGood.DISTRICT).withReferences(ImmutableList.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanation.of(FiveGoodRubric.RUBRIC, card, Language.ENGLISH))
        .withMessage("card of 'F-990101' must have the reference value of 'T2', but has not");
  }

  @Test
  void refuses_a_card_with_a_veto_that_the_rubric_has_not() {
    ScoreCard card = score(FiveGood.DISTRICT.withFindings(FRAUD));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Explanation.of(
                    FiveGoodRubric.RUBRIC.withSteps(FiveGoodRubric.RUBRIC.steps().subList(0, 4)),
                    card,
                    Language.ENGLISH))
        .withMessageStartingWith("card of 'F-990101' has vetoes [VetoLine[step=veto, ")
        .withMessageEndingWith("], which its rubric has not");
  }

  @Test
  void refuses_a_card_with_or_without_a_gate_of_the_rubric() {
    ScoreCard card = score(FiveGood.DISTRICT);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Explanation.of(
                    FiveGoodRubric.RUBRIC.withSteps(FiveGoodRubric.RUBRIC.steps().subList(1, 5)),
                    card,
                    Language.ENGLISH))
        .withMessage("card of 'F-990101' has [existence], which its rubric has not");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Explanation.of(
                    FiveGoodRubric.RUBRIC, card.withGates(ImmutableList.of()), Language.ENGLISH))
        .withMessage("card of 'F-990101' must have 'existence', but has not");
  }

  @Test
  void refuses_a_card_with_a_grade_of_another_step() {
    ScoreCard card = score(FiveGood.DISTRICT);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Explanation.of(
                    FiveGoodRubric.RUBRIC.withSteps(
                        FiveGoodRubric.GATE,
                        FiveGoodRubric.BONUS,
                        FiveGoodRubric.DEDUCTION,
                        FiveGoodRubric.VETO),
                    card,
                    Language.ENGLISH))
        .withMessage("card of 'F-990101' has [grade], which its rubric has not");
  }

  @Test
  void refuses_a_card_whose_grade_does_not_follow_from_its_total() {
    ScoreCard card = score(FiveGood.DISTRICT);
    GradeLine lower =
        new GradeLine(FiveGoodRubric.GRADES.id(), FiveGoodRubric.GRADES.bands().get(1).grade());

    for (ScoreCard changed :
        ImmutableList.of(card.withGrade(lower), card.withGrade(Optional.empty()))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Explanation.of(FiveGoodRubric.RUBRIC, changed, Language.ENGLISH))
          .withMessage("card of 'F-990101' must have the grade that follows from its total 92.08");
    }
  }

  @Test
  void names_what_the_rubric_has_not_in_the_order_of_the_card() {
    Adjustment honours =
        FiveGoodRubric.BONUS
            .withId(PartId.of("more"))
            .withItems(
                Stream.of("Z1", "M2", "A3", "Q4", "B5")
                    .map(id -> FiveGoodRubric.DEDUCTION.items().get(0).withId(PartId.of(id)))
                    .toList());
    Rubric shorter =
        FiveGoodRubric.RUBRIC.withSteps(
            FiveGoodRubric.GATE, FiveGoodRubric.BONUS, FiveGoodRubric.DEDUCTION);
    Rubric longer =
        FiveGoodRubric.RUBRIC.withSteps(
            FiveGoodRubric.GATE, FiveGoodRubric.BONUS, FiveGoodRubric.DEDUCTION, honours);
    ScoreCard card = FiveGood.scorer(longer).score(FiveGood.DISTRICT).orThrow();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanation.of(shorter, card, Language.ENGLISH))
        .withMessage("card of 'F-990101' has [Z1, M2, A3, Q4, B5], which its rubric has not");
  }

  private static String explain(Evaluation evaluation, Language language) {
    return Explanation.of(FiveGoodRubric.RUBRIC, score(evaluation), language);
  }
}

package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.scoring.Expected.between;
import static org.chamberkit.scoring.Expected.exactly;
import static org.chamberkit.scoring.Expected.lines;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.award.Firing;
import org.chamberkit.award.FiringKind;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScorerTest {

  private static final Scorer CHAMBERS = Scorer.of(Wenzhou.CHAMBERS);
  private static final Scorer DEPARTMENTS = Scorer.of(Wenzhou.DEPARTMENTS);

  @Test
  void gives_the_card_that_was_worked_by_hand() {
    WithProblems<ScoreCard> card = CHAMBERS.score(Wenzhou.CHAMBER);

    assertThat(card.problems()).isEmpty();
    assertThat(card.orThrow())
        .isEqualTo(
            ScoreCard.builder()
                .rubric(Wenzhou.CHAMBERS.key())
                .subject(Wenzhou.CHAMBER.subject())
                .period(Wenzhou.CHAMBER.period())
                .invented(true)
                .addLines(
                    line("G1", "G", "perOccurrence", new CountAnswer(6), "60"),
                    line("H1", "H", "judged", points("8.5"), "8.5"),
                    line("H2", "H", "judged", points("7.25"), "7.25"),
                    line("H3", "H", "judged", points("6"), "6"),
                    line("H4", "H", "judged", points("8"), "8"),
                    line("H5", "H", "judged", points("7.5"), "7.5"),
                    line("H6", "H", "judged", points("6.375"), "6.375"),
                    line("H7", "innovation", "judgedRange", Sample.occurrences("4 4"), "8"))
                .addSubtotals(
                    new Subtotal(PartId.of("G"), Optional.empty(), exactly("60"), Optional.empty()),
                    new Subtotal(
                        PartId.of("H"), Optional.empty(), exactly("43.625"), Optional.empty()))
                .base(exactly("103.625"))
                .addStep(
                    StepLine.builder()
                        .step(PartId.of("innovation"))
                        .kind(AdjustmentKind.BONUS)
                        .reckoned(exactly("8"))
                        .effect(exactly("8"))
                        .build())
                .total(exactly("111.625"))
                .build());
  }

  @Test
  void adds_up_criteria_on_all_levels_and_takes_deductions_off() {
    ScoreCard card = DEPARTMENTS.score(Wenzhou.DEPARTMENT).orThrow();

    assertThat(card.subtotals())
        .containsExactly(
            new Subtotal(PartId.of("E"), Optional.empty(), exactly("63.5"), Optional.empty()),
            new Subtotal(
                PartId.of("E-policy"),
                Optional.of(PartId.of("E")),
                exactly("35.5"),
                Optional.empty()),
            new Subtotal(
                PartId.of("E-business"),
                Optional.of(PartId.of("E")),
                exactly("28"),
                Optional.empty()),
            new Subtotal(PartId.of("F"), Optional.empty(), exactly("28"), Optional.empty()));
    assertThat(card.base()).contains(exactly("91.5"));
    assertThat(card.steps())
        .extracting(StepLine::reckoned)
        .containsExactly(exactly("5"), exactly("3.5"));
    assertThat(card.steps())
        .extracting(StepLine::effect)
        .containsExactly(exactly("5"), exactly("-3.5"));
    assertThat(card.total()).contains(exactly("93"));
  }

  @ParameterizedTest(name = "{0} projects earn {1}, all together {2}")
  @CsvSource(
      textBlock =
          """
          0,  0,   51.625
          5,  50,  101.625
          6,  60,  111.625
          17, 170, 221.625
          """)
  void gives_more_than_the_base_of_the_block_for_more_projects(
      long projects, String block, String total) {
    ScoreCard card =
        CHAMBERS
            .score(
                Wenzhou.replacing(Wenzhou.CHAMBER, Wenzhou.answer("G1", new CountAnswer(projects))))
            .orThrow();

    assertThat(card.subtotals().get(0).points()).isEqualTo(exactly(block));
    assertThat(card.total()).contains(exactly(total));
  }

  @ParameterizedTest
  @EnumSource(SubjectKind.class)
  void scores_a_subject_of_any_kind_by_the_same_rules(SubjectKind kind) {
    Subject subject = new Subject(kind, SubjectId.of("S-001"), Optional.empty());

    ScoreCard card = DEPARTMENTS.score(Wenzhou.DEPARTMENT.withSubject(subject)).orThrow();

    assertThat(card)
        .isEqualTo(DEPARTMENTS.score(Wenzhou.DEPARTMENT).orThrow().withSubject(subject));
  }

  @ParameterizedTest(name = "innovations of {0} add {1}")
  @CsvSource({"'',0", "3,3", "4 4,8", "3 3.5 5 5,16.5"})
  void adds_each_innovation(String innovations, String effect) {
    Evaluation evaluation =
        Wenzhou.replacing(Wenzhou.CHAMBER, Wenzhou.answer("H7", Sample.occurrences(innovations)));

    ScoreCard card = CHAMBERS.score(evaluation).orThrow();

    assertThat(card.steps().get(0).effect()).isEqualTo(exactly(effect));
    assertThat(card.total()).contains(exactly("103.625").plus(exactly(effect)));
  }

  @Test
  void refuses_an_innovation_outside_the_range() {
    Evaluation evaluation =
        Wenzhou.replacing(Wenzhou.CHAMBER, Wenzhou.answer("H7", Sample.occurrences("6 4")));

    WithProblems<ScoreCard> card = CHAMBERS.score(evaluation);

    assertThat(card.value()).isEmpty();
    assertThat(lines(card, Language.ENGLISH))
        .isEqualTo(
            "/answers/7/value/occurrences/0/points: POINTS_OUT_OF_RANGE "
                + "Item \"H7\" allows 3 to 5 points, but 6 are given.");
    assertThat(lines(card, Language.CHINESE))
        .isEqualTo(
            "/answers/7/value/occurrences/0/points: POINTS_OUT_OF_RANGE "
                + "评分项“H7”允许 3 至 5 分，现给 6 分。");
  }

  @Test
  void keeps_the_points_of_items_open_that_are_not_answered() {
    WithProblems<ScoreCard> scored = CHAMBERS.score(Wenzhou.without(Wenzhou.CHAMBER, "H1", "H4"));

    ScoreCard card = scored.orThrow();
    assertThat(lines(scored, Language.ENGLISH))
        .isEqualTo(
            """
            /answers: MISSING_ANSWER Item "H1" is not answered; its points are open.
            /answers: MISSING_ANSWER Item "H4" is not answered; its points are open.""");
    assertThat(card.lines().get(1))
        .isEqualTo(
            LedgerLine.builder()
                .item(PartId.of("H1"))
                .under(PartId.of("H"))
                .rule("judged")
                .points(between("0", "10"))
                .build());
    assertThat(card.subtotals().get(0).points()).isEqualTo(exactly("60"));
    assertThat(card.subtotals().get(1).points()).isEqualTo(between("27.125", "45.125"));
    assertThat(card.base()).contains(between("87.125", "105.125"));
    assertThat(card.total()).contains(between("95.125", "113.125"));
    assertThat(card.isProvisional()).isTrue();
  }

  @Test
  void gives_no_points_for_silence_where_the_rubric_says_so() {
    WithProblems<ScoreCard> scored =
        DEPARTMENTS.score(Wenzhou.without(Wenzhou.DEPARTMENT, "F2", "F3"));

    ScoreCard card = scored.orThrow();
    assertThat(scored.problems()).isEmpty();
    assertThat(card.isProvisional()).isFalse();
    assertThat(card.lines().get(7).answer()).isEmpty();
    assertThat(card.lines().get(7).reckoned()).isEmpty();
    assertThat(card.lines().get(7).points()).isEqualTo(PointsRange.ZERO);
    assertThat(card.total()).contains(exactly("91.5"));
  }

  @Test
  void records_the_cap_of_a_rule_that_acted() {
    Item counted =
        Sample.item("G1", Sample.perOccurrence("10", "55")).maximum(Points.of(50)).build();
    Rubric rubric = Sample.rubric(Sample.criterion("G", counted).build()).build();

    ScoreCard card = score(rubric, Wenzhou.answer("G1", new CountAnswer(6))).orThrow();

    assertThat(card.lines())
        .containsExactly(
            LedgerLine.builder()
                .item(PartId.of("G1"))
                .under(PartId.of("G"))
                .rule("perOccurrence")
                .answer(new CountAnswer(6))
                .reckoned(Sample.number("60"))
                .addFiring(new Firing(FiringKind.CAP, Sample.number("60"), Sample.number("55")))
                .points(exactly("55"))
                .build());
    assertThat(card.total()).contains(exactly("55"));
  }

  @ParameterizedTest(name = "{0} of {1} with a cap of {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # kind,  given, cap, effect, fired
          BONUS,     4 4, 8,   8,      false
          BONUS,     4 5, 8,   8,      true
          DEDUCTION, 4 4, 8,   -8,     false
          DEDUCTION, 4 5, 8,   -8,     true
          """)
  void records_the_cap_of_a_step_that_acted(
      AdjustmentKind kind, String given, String cap, String effect, boolean fired) {
    ScoreCard card =
        score(
                withStep(kind, cap),
                Wenzhou.points("H1", "7"),
                Wenzhou.answer("F2", Sample.occurrences(given)))
            .orThrow();

    StepLine step = card.steps().get(0);
    assertThat(step.effect()).isEqualTo(exactly(effect));
    assertThat(step.firings())
        .isEqualTo(
            fired
                ? ImmutableList.of(
                    new Firing(FiringKind.CAP, Sample.number("9"), Sample.number("8")))
                : ImmutableList.of());
    assertThat(card.total()).contains(exactly("7").plus(exactly(effect)));
  }

  @ParameterizedTest(name = "an open {0} with a cap of {1} leaves {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # kind;    cap; total
          BONUS;     ;    [7, ..)
          BONUS;     8;   [7, 15]
          DEDUCTION; ;    (.., 7]
          DEDUCTION; 8;   [-1, 7]
          """)
  void keeps_a_step_open_while_its_items_are(AdjustmentKind kind, String cap, String total) {
    WithProblems<ScoreCard> card = score(withStep(kind, cap), Wenzhou.points("H1", "7"));

    assertThat(lines(card, Language.ENGLISH))
        .isEqualTo("/answers: MISSING_ANSWER Item \"F2\" is not answered; its points are open.");
    assertThat(card.orThrow().total().orElseThrow()).hasToString(total);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # projects,        judged, total, or the answer with which they overflow
          99999999999999999,  9,     999999999999999999
          99999999999999999,  10,    /answers/1
          99999999999999999,  0.5,   /answers/1
          99999999999999999,  ,      /answers
          100000000000000000, 0,     /answers/0
          9223372036854775807, 0,    /answers/0
          """)
  void refuses_points_that_are_too_long_to_be_kept(long projects, String judged, String total) {
    Item item = Sample.item("G1", Sample.perOccurrence("10", null)).maximum(Points.of(50)).build();
    Rubric rubric =
        Sample.rubric(
                Sample.criterion("G", item).build(),
                Sample.criterion("H", Sample.judged("H1", 10)).build())
            .build();
    Answer count = Wenzhou.answer("G1", new CountAnswer(projects));

    WithProblems<ScoreCard> card =
        judged == null ? score(rubric, count) : score(rubric, count, Wenzhou.points("H1", judged));

    if (!total.startsWith("/")) {
      assertThat(card.orThrow().total()).contains(exactly(total));
    } else {
      assertThat(card.value()).isEmpty();
      assertThat(lines(card, Language.ENGLISH))
          .endsWith(
              total
                  + ": AMOUNT_OVERFLOW A number here, given or worked out, has more than 18 digits;"
                  + " it cannot be kept exactly.");
      assertThat(lines(card, Language.CHINESE))
          .endsWith(total + ": AMOUNT_OVERFLOW 此处给出或计算所得的数超过 18 位数字，无法精确保存。");
      assertThat(card.problems()).hasSize(judged == null ? 2 : 1);
    }
  }

  @Test
  void scores_by_a_rule_that_the_caller_wrote() {
    Item item = Sample.item("H7", new HighestHonour()).maximum(Points.of(5)).build();
    Rubric rubric = Sample.rubric(Sample.criterion("H", item).build()).build();

    ScoreCard card = score(rubric, Wenzhou.answer("H7", Sample.occurrences("3 4.5 4"))).orThrow();

    assertThat(card.lines().get(0).rule()).isEqualTo("highestHonour");
    assertThat(card.total()).contains(exactly("4.5"));
  }

  @Test
  void keeps_its_rubric() {
    assertThat(CHAMBERS.rubric()).isSameAs(Wenzhou.CHAMBERS);
  }

  /** Counts the best occurrence alone, at most the maximum of the item. */
  private record HighestHonour() implements ItemRule {

    @Override
    public String word() {
      return "highestHonour";
    }

    @Override
    public AnswerKind answerKind() {
      return AnswerKind.OCCURRENCES;
    }

    @Override
    public boolean needsMaximum() {
      return true;
    }

    @Override
    public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
      return ImmutableList.of();
    }

    @Override
    public Award award(Asked item, AnswerValue answer, RuleContext context) {
      Points best =
          ((OccurrencesAnswer) answer)
              .occurrences().stream()
                  .map(Occurrence::points)
                  .max(Points::compareTo)
                  .orElse(Points.ZERO);
      return Award.of(best).cappedAt(item.maximum());
    }

    @Override
    public String working(Asked item, AnswerValue answer, RuleContext context) {
      return "max";
    }

    @Override
    public PointsRange range(Optional<Points> maximum) {
      return PointsRange.between(Points.ZERO, maximum.orElseThrow());
    }
  }

  /** One item of 10 points and a step with one item of 3 to 5 points for each occurrence. */
  private static Rubric withStep(AdjustmentKind kind, String cap) {
    Item item = Sample.item("F2", Sample.judgedRange("3", "5", null)).build();
    Adjustment step = Sample.adjustment(kind, "step", item).cap(Sample.points(cap)).build();
    return Sample.rubric(Sample.criterion("H", Sample.judged("H1", 10)).build())
        .addStep(step)
        .build();
  }

  private static WithProblems<ScoreCard> score(Rubric rubric, Answer... answers) {
    return Scorer.of(rubric).score(Wenzhou.CHAMBER.withRubric(rubric.key()).withAnswers(answers));
  }

  private static LedgerLine line(
      String item, String under, String rule, AnswerValue answer, String points) {
    return LedgerLine.builder()
        .item(PartId.of(item))
        .under(PartId.of(under))
        .rule(rule)
        .answer(answer)
        .reckoned(Sample.number(points))
        .points(exactly(points))
        .build();
  }

  private static PointsAnswer points(String points) {
    return new PointsAnswer(Points.parse(points));
  }
}

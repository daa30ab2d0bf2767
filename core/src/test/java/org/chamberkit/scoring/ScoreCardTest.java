package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chamberkit.scoring.Expected.exactly;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.award.Firing;
import org.chamberkit.award.FiringKind;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.problem.IncompleteValueException;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreCardTest {

  /** E (E-policy (E1, E2), E-business (E3)), F (F11 … F14), innovation (F2), assigned (F3). */
  static final ScoreCard CARD = Scorer.of(Wenzhou.DEPARTMENTS).score(Wenzhou.DEPARTMENT).orThrow();

  /** The longest number that can be kept. */
  private static final String MOST = "999999999999999999";

  @Test
  void names_all_sums_that_differ() {
    PartId e1 = PartId.of("E1");
    List<LedgerLine> lines =
        CARD.lines().stream().map(line -> line.item().equals(e1) ? open(line) : line).toList();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                ScoreCard.builder()
                    .from(CARD)
                    .lines(lines)
                    .base(exactly("90"))
                    .total(exactly("100"))
                    .build())
        .withMessage(
            """
            /subtotals/1/points: PARTS_DIFFER \
            The parts of "E-policy" add up to [17.5, 37.5], but 35.5 is stated.
            /base: PARTS_DIFFER The parts of "base" add up to 91.5, but 90 is stated.
            /total: PARTS_DIFFER The parts of "total" add up to 91.5, but 100 is stated.""")
        .satisfies(
            e ->
                assertThat(e.problems().get(1).sentence(Language.CHINESE))
                    .isEqualTo("“base”各部分合计为 91.5，所载为 90。"));
  }

  @Test
  void names_a_step_whose_items_add_up_to_something_else() {
    StepLine bonus = CARD.steps().get(0);
    StepLine more =
        StepLine.builder().from(bonus).reckoned(exactly("6")).effect(exactly("6")).build();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                ScoreCard.builder()
                    .from(CARD)
                    .steps(ImmutableList.of(more, CARD.steps().get(1)))
                    .total(exactly("94"))
                    .build())
        .withMessage(
            "/steps/0/reckoned: PARTS_DIFFER "
                + "The parts of \"innovation\" add up to 5, but 6 is stated.");
  }

  @Test
  void has_no_part_twice() {
    LedgerLine e1 = CARD.lines().get(0);
    Subtotal again =
        new Subtotal(
            PartId.of("E-policy"), Optional.of(PartId.of("F")), PointsRange.ZERO, Optional.empty());
    StepLine asStep =
        StepLine.builder()
            .step(PartId.of("F"))
            .kind(AdjustmentKind.BONUS)
            .reckoned(PointsRange.ZERO)
            .effect(PointsRange.ZERO)
            .build();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                ScoreCard.builder()
                    .from(CARD)
                    .addLine(e1.withUnder(PartId.of("F")))
                    .addSubtotal(again)
                    .addStep(asStep)
                    .build())
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.line(Language.ENGLISH))
                    .startsWith(
                        "/subtotals/4/part: PART_TWICE "
                            + "\"E-policy\" stands more than once in this score card.",
                        "/steps/2/step: PART_TWICE "
                            + "\"F\" stands more than once in this score card.",
                        "/lines/9/item: PART_TWICE "
                            + "\"E1\" stands more than once in this score card."))
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("“E-policy”在得分表中重复出现。"));
  }

  @Test
  void has_every_part_that_something_counts_in() {
    LedgerLine lost =
        LedgerLine.builder()
            .item(PartId.of("X1"))
            .under(PartId.of("X"))
            .rule("judged")
            .points(PointsRange.ZERO)
            .build();
    Subtotal alone =
        new Subtotal(
            PartId.of("Y"), Optional.of(PartId.of("X")), PointsRange.ZERO, Optional.empty());

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ScoreCard.builder().from(CARD).addLine(lost).addSubtotal(alone).build())
        .withMessage(
            """
            /subtotals/4/under: UNKNOWN_PART \
            "Y" counts in "X", which does not stand before it in this score card.
            /lines/9/under: UNKNOWN_PART \
            "X1" counts in "X", which does not stand before it in this score card.""")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("“Y”计入“X”，但得分表中在其之前没有“X”。"));
  }

  @Test
  void has_no_criteria_that_count_in_each_other() {
    Subtotal x = subtotal("X", "Y", "5");
    Subtotal y = subtotal("Y", "X", "5");
    Subtotal self = subtotal("X", "X", "5");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ScoreCard.builder().from(CARD).addSubtotals(x, y).build())
        .withMessage(
            """
            /subtotals/4/under: UNKNOWN_PART \
            "X" counts in "Y", which does not stand before it in this score card.
            /subtotals/5/points: PARTS_DIFFER \
            The parts of "Y" add up to 0, but 5 is stated.""");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ScoreCard.builder().from(CARD).addSubtotal(self).build())
        .withMessage(
            """
            /subtotals/4/under: UNKNOWN_PART \
            "X" counts in "X", which does not stand before it in this score card.
            /subtotals/4/points: PARTS_DIFFER \
            The parts of "X" add up to 0, but 5 is stated.""");
  }

  @Test
  void has_each_criterion_after_the_one_that_it_counts_in() {
    List<Subtotal> subtotals = new ArrayList<>(CARD.subtotals());
    Collections.swap(subtotals, 0, 2);

    assertThat(subtotals)
        .extracting(subtotal -> subtotal.part().text())
        .containsExactly("E-business", "E-policy", "E", "F");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> CARD.withSubtotals(subtotals))
        .withMessage(
            """
            /subtotals/0/under: UNKNOWN_PART \
            "E-business" counts in "E", which does not stand before it in this score card.
            /subtotals/1/under: UNKNOWN_PART \
            "E-policy" counts in "E", which does not stand before it in this score card.
            /subtotals/2/points: PARTS_DIFFER \
            The parts of "E" add up to 0, but 63.5 is stated.""");
  }

  @Test
  void has_no_criterion_that_counts_in_a_step() {
    Subtotal under = subtotal("X", "innovation", "0");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ScoreCard.builder().from(CARD).addSubtotal(under).build())
        .withMessage(
            "/subtotals/4/under: UNKNOWN_PART \"X\" counts in \"innovation\", "
                + "which does not stand before it in this score card.");
  }

  @Test
  void has_no_item_of_the_name_of_a_criterion_or_a_step() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                ScoreCard.builder()
                    .from(CARD)
                    .addLines(
                        line("E-business", "F", "0"),
                        line("F", "F", "0"),
                        line("assigned", "F", "0"))
                    .build())
        .withMessage(
            """
            /lines/9/item: PART_TWICE \
            "E-business" stands more than once in this score card.
            /lines/10/item: PART_TWICE "F" stands more than once in this score card.
            /lines/11/item: PART_TWICE \
            "assigned" stands more than once in this score card.""");
  }

  static Stream<ScoreCard.Builder> cardsTooLongToBeAddedUp() {
    Subtotal full = new Subtotal(PartId.of("X"), Optional.empty(), exactly(MOST), Optional.empty());
    StepLine one =
        StepLine.builder()
            .step(PartId.of("bonus"))
            .kind(AdjustmentKind.BONUS)
            .reckoned(exactly("1"))
            .effect(exactly("1"))
            .build();
    return Stream.of(
        bare()
            .addSubtotals(
                full,
                new Subtotal(PartId.of("Y"), Optional.empty(), exactly("1"), Optional.empty())),
        bare().addSubtotals(full, subtotal("X1", "X", MOST), subtotal("X2", "X", "1")),
        bare().addSubtotal(full).addLines(line("X1", "X", MOST), line("X2", "X", "1")),
        bare()
            .addSubtotal(full)
            .addLines(line("X1", "X", MOST), line("F2", "bonus", "1"))
            .base(exactly(MOST))
            .addStep(one));
  }

  @ParameterizedTest(name = "card {index}")
  @MethodSource("cardsTooLongToBeAddedUp")
  void names_a_sum_that_is_too_long_to_be_kept(ScoreCard.Builder card) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(card::build)
        .withMessage(
            "AMOUNT_OVERFLOW A number here, given or worked out, has more than 18 digits;"
                + " it cannot be kept exactly.");
  }

  @Test
  void names_what_else_is_wrong_before_a_sum_that_is_too_long() {
    ScoreCard.Builder card =
        bare()
            .addSubtotals(
                subtotal("Y", "Z", "0"),
                new Subtotal(PartId.of("X"), Optional.empty(), exactly(MOST), Optional.empty()))
            .addLines(line("X1", "X", MOST), line("X1", "X", "1"));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(card::build)
        .withMessage(
            """
            /subtotals/0/under: UNKNOWN_PART \
            "Y" counts in "Z", which does not stand before it in this score card.
            /lines/1/item: PART_TWICE "X1" stands more than once in this score card.
            AMOUNT_OVERFLOW A number here, given or worked out, has more than 18 digits; \
            it cannot be kept exactly.""");
  }

  @Test
  void has_lines_whose_firings_lead_to_their_points() {
    LedgerLine line = capped().lines().get(0);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> line.withPoints(exactly("54")))
        .withMessage(
            "/firings: FIRINGS_DIFFER "
                + "The rules that fired at \"G1\" lead to 55, but 54 is stated.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("“G1”所触发的规则得出 55，所载为 54。"));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(line::withFirings)
        .withMessage(
            "/firings: FIRINGS_DIFFER "
                + "The rules that fired at \"G1\" lead to 60, but 55 is stated.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                line.withFirings(
                    new Firing(FiringKind.CAP, Sample.number("59"), Sample.number("55"))))
        .withMessage(
            "/firings: FIRINGS_DIFFER "
                + "The rules that fired at \"G1\" lead to 60, but 55 is stated.");
  }

  @Test
  void has_steps_whose_firings_lead_to_their_effect() {
    StepLine deduction = capped().steps().get(0);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> deduction.withEffect(exactly("8")))
        .withMessage(
            "/firings: FIRINGS_DIFFER "
                + "The rules that fired at \"late\" lead to 8, but -8 is stated.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> deduction.withKind(AdjustmentKind.BONUS))
        .withMessage(
            "/firings: FIRINGS_DIFFER "
                + "The rules that fired at \"late\" lead to 8, but -8 is stated.");
  }

  @Test
  void is_of_real_data_unless_it_says_otherwise() {
    ScoreCard card =
        ScoreCard.builder()
            .rubric(CARD.rubric())
            .subject(CARD.subject())
            .period(CARD.period())
            .base(PointsRange.ZERO)
            .total(PointsRange.ZERO)
            .build();

    assertThat(card.invented()).isFalse();
    assertThat(card.isProvisional()).isFalse();
  }

  @Test
  void needs_rubric_subject_and_period() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> ScoreCard.builder().build())
        .withMessage("missing rubric, subject, period");
  }

  @Test
  void needs_base_and_total_unless_a_gate_held_the_subject_back() {
    ScoreCard empty = bare().build();

    for (ThrowingCallable build :
        ImmutableList.<ThrowingCallable>of(
            () -> empty.withBase(Optional.empty()), () -> empty.withTotal(Optional.empty()))) {
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(build)
          .withMessage(
              "/gates: GATE_DIFFERS A subject that does not pass a gate is not scored, "
                  + "and any other is; this card says otherwise.")
          .satisfies(
              e ->
                  assertThat(e.problems().get(0).sentence(Language.CHINESE))
                      .isEqualTo("未通过准入条件的对象不计分，其他对象须计分，本得分表与此不符。"));
    }
  }

  /** A card on which the caps of a rule and of a deduction have fired: 60 to 55, and 9 to 8. */
  static ScoreCard capped() {
    Item counted =
        Sample.item("G1", Sample.perOccurrence("10", "55")).maximum(Points.of(50)).build();
    Item late = Sample.item("F3", Sample.judgedRange("3", "5", null)).build();
    Rubric rubric =
        Sample.rubric(
                Sample.criterion("G", counted).build(),
                Sample.criterion("H", Sample.judged("H1", 10)).build())
            .addStep(
                Sample.adjustment(AdjustmentKind.DEDUCTION, "late", late).cap(Points.of(8)).build())
            .build();
    return Scorer.of(rubric)
        .score(
            Wenzhou.CHAMBER
                .withRubric(rubric.key())
                .withAnswers(
                    Wenzhou.answer("G1", new CountAnswer(6)),
                    Wenzhou.points("H1", "9.5"),
                    Wenzhou.answer("F3", Sample.occurrences("4 5"))))
        .orThrow();
  }

  /** The line as if the item, worth 20 points, were not answered. */
  private static LedgerLine open(LedgerLine line) {
    return LedgerLine.builder()
        .item(line.item())
        .under(line.under())
        .rule(line.rule())
        .points(PointsRange.between(Points.ZERO, Points.of(20)))
        .build();
  }

  /** A card without any parts. */
  private static ScoreCard.Builder bare() {
    ScoreCard.Builder card = ScoreCard.builder();
    card.rubric(CARD.rubric())
        .subject(CARD.subject())
        .period(CARD.period())
        .base(PointsRange.ZERO)
        .total(PointsRange.ZERO);
    return card;
  }

  private static Subtotal subtotal(String part, String under, String points) {
    return new Subtotal(
        PartId.of(part), Optional.of(PartId.of(under)), exactly(points), Optional.empty());
  }

  /** The line of an item that is not answered. */
  private static LedgerLine line(String item, String under, String points) {
    return LedgerLine.builder()
        .item(PartId.of(item))
        .under(PartId.of(under))
        .rule("judged")
        .points(exactly(points))
        .build();
  }
}

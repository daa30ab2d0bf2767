package org.chamberkit.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chamberkit.scoring.Expected.exactly;
import static org.chamberkit.scoring.FiveGood.count;
import static org.chamberkit.scoring.FiveGood.honours;
import static org.chamberkit.scoring.FiveGood.ratings;
import static org.chamberkit.scoring.FiveGood.replacing;
import static org.chamberkit.scoring.FiveGood.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.ledger.Floor;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.Rebase;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards of districts that say something else than what follows, and the candidates they make. */
class FiveGoodCardTest {

  private static final Finding FRAUD =
      new Finding(PartId.of("fraud"), "虚构：虚报会员数", LocalDate.of(2023, 11, 2));

  private static final Finding DISCIPLINE =
      new Finding(PartId.of("discipline"), "虚构案件", LocalDate.of(2022, 4, 30));

  private static final ScoreCard CARD = score(FiveGood.DISTRICT);

  private static final ScoreCard GATED =
      score(FiveGood.DISTRICT.withSubject(FiveGood.subject(FiveGood.YOUNG)));

  private static final ScoreCard FLOORED = score(replacing(FiveGood.EMPTY, "D1", count(9)));

  private static final ScoreCard OPEN = score(Wenzhou.without(FiveGood.DISTRICT, "R1"));

  @Test
  void is_not_gated_and_scored_nor_passed_and_not_scored() {
    String problem =
        "/gates: GATE_DIFFERS A subject that does not pass a gate is not scored, "
            + "and any other is; this card says otherwise.";
    GateLine notPassed = GATED.gates().get(0);

    refuses(() -> CARD.withGates(notPassed), problem);
    refuses(() -> CARD.withGates(CARD.gates().get(0), another(notPassed)), problem);
    refuses(() -> GATED.withGates(ImmutableList.of()), problem);
    refuses(() -> GATED.withGates(CARD.gates().get(0)), problem);
    refuses(() -> GATED.withTotal(PointsRange.ZERO), problem);
    refuses(() -> GATED.withBase(PointsRange.ZERO), problem);
    refuses(() -> GATED.withPerspectives(CARD.perspectives().get(0)), problem);
    refuses(() -> GATED.withGrade(CARD.grade().orElseThrow()), problem);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> GATED.withGates(ImmutableList.of()))
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("未通过准入条件的对象不计分，其他对象须计分，本得分表与此不符。"));
    // Whether a gate is passed follows from the days.
    assertThat(notPassed.passes(FiveGood.PERIOD)).isFalse();
    assertThat(new GateLine(notPassed.step(), notPassed.name(), Validity.ALWAYS))
        .matches(line -> line.passes(FiveGood.PERIOD));
  }

  @Test
  void has_no_lines_steps_or_subtotals_where_it_is_gated() {
    ImmutableList<UnaryOperator<ScoreCard>> changes =
        ImmutableList.of(
            card -> card.withSubtotals(CARD.subtotals()),
            card -> card.withSteps(CARD.steps()),
            card -> card.withLines(CARD.lines()));

    assertThat(changes)
        .allSatisfy(
            change ->
                assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> change.apply(GATED))
                    .withMessageStartingWith("/gates: GATE_DIFFERS "));
  }

  @Test
  void has_each_gate_and_each_perspective_once() {
    refuses(
        () -> CARD.withGates(CARD.gates().get(0), CARD.gates().get(0)),
        "/gates/1/step: PART_TWICE \"existence\" stands more than once in this score card.");
    refuses(
        () -> CARD.withPerspectives(CARD.perspectives().get(2), CARD.perspectives().get(2)),
        "/perspectives/1/perspective: PART_TWICE "
            + "\"superior\" stands more than once in this score card.");
  }

  @Test
  void has_no_grade_in_spite_of_a_veto() {
    VetoLine veto =
        new VetoLine(FiveGoodRubric.VETO.id(), FiveGoodRubric.VETO.grounds().get(0).name(), FRAUD);

    refuses(
        () -> CARD.withVetoes(veto),
        "/grade: GRADE_IN_SPITE_OF_VETO A vetoed subject has no grade, but \"recommend\" is stated.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> CARD.withVetoes(veto))
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("被一票否决的对象没有等级，所载为“recommend”。"));
    assertThat(CARD.withGrade(Optional.empty()).withVetoes(veto).isVetoed()).isTrue();
    assertThat(GATED.withVetoes(veto).isGated()).isTrue();
  }

  @Test
  void has_a_raised_subtotal_that_follows_from_its_parts() {
    Subtotal chambers = CARD.subtotals().get(2);
    Rebase rebase = chambers.rebase().orElseThrow();

    // 12.7 × 20 ÷ 16 is 15.875, rounded half up to 15.88.
    refuses(
        () -> withSubtotal(CARD, 2, subtotal("chambers", "15.87", rebase)),
        """
        /subtotals/2/points: REBASE_DIFFERS \
        The points of "chambers" do not follow from 12.7 raised by 20 over 16; 15.87 is stated.
        /base: PARTS_DIFFER The parts of "base" add up to 83.57, but 83.58 is stated.""");
    refuses(
        () ->
            withSubtotal(
                CARD,
                2,
                subtotal(
                    "chambers",
                    "15.88",
                    new Rebase(
                        exactly("12.6"), rebase.applicable(), rebase.full(), rebase.rounding()))),
        """
        /subtotals/2/points: PARTS_DIFFER \
        The parts of "chambers" add up to 12.7, but 12.6 is stated.
        /subtotals/2/points: REBASE_DIFFERS \
        The points of "chambers" do not follow from 12.6 raised by 20 over 16; 15.88 is stated.""");
    refuses(
        () ->
            withSubtotal(
                CARD,
                2,
                subtotal(
                    "chambers",
                    "15.88",
                    new Rebase(
                        rebase.reckoned(), exactly("14"), rebase.full(), rebase.rounding()))),
        "/subtotals/2/points: REBASE_DIFFERS "
            + "The points of \"chambers\" do not follow from 12.7 raised by 20 over 14; "
            + "15.88 is stated.");
    refuses(
        () ->
            withSubtotal(
                CARD,
                2,
                new Subtotal(
                    chambers.part(), chambers.under(), chambers.points(), Optional.empty())),
        "/subtotals/2/points: PARTS_DIFFER "
            + "The parts of \"chambers\" add up to 12.7, but 15.88 is stated.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> withSubtotal(CARD, 2, subtotal("chambers", "15.87", rebase)))
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("“chambers”的得分与 12.7 按 20 比 16 折算的结果不符，所载为 15.87。"));
  }

  @Test
  void has_open_points_that_hold_those_where_all_applies() {
    // 17.3 to 22.3 of 20 to 25.
    Subtotal role = OPEN.subtotals().get(3);
    Rebase rebase = role.rebase().orElseThrow();
    PointsRange narrow = PointsRange.between(Points.parse("17.4"), Points.parse("22.3"));

    refuses(
        () ->
            withSubtotal(
                OPEN, 3, new Subtotal(role.part(), role.under(), narrow, Optional.of(rebase))),
        """
        /subtotals/3/points: REBASE_DIFFERS The points of "role" do not follow from [17.3, 22.3] \
        raised by 25 over [20, 25]; [17.4, 22.3] is stated.
        /base: PARTS_DIFFER \
        The parts of "base" add up to [78.96, 83.86], but [78.86, 83.86] is stated.""");
  }

  @ParameterizedTest(name = "{0} to {1} of {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # lowest, highest, full, refused
          16,       16,      20,   false
          0,        20,      20,   false
          16,       20,      20,   false
          20,       20,      20,   true
          0,        0,       20,   true
          20,       24,      20,   true
          ,         20,      20,   true
          16,       ,        20,   true
          """)
  void raises_more_than_nothing_and_less_than_all(
      String lowest, String highest, String full, boolean isRefused) {
    PointsRange applicable =
        new PointsRange(
            Optional.ofNullable(lowest).map(Points::parse),
            Optional.ofNullable(highest).map(Points::parse));
    ThrowingCallable build =
        () ->
            new Rebase(PointsRange.ZERO, applicable, Points.parse(full), FiveGoodRubric.TWO_PLACES);

    if (isRefused) {
      refuses(
          build,
          "/applicable: NOTHING_TO_REBASE What applies is worth "
              + applicable
              + " of 20 points; to raise it, it must be more than nothing and less than all.");
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(build)
          .satisfies(
              e ->
                  assertThat(e.problems().get(0).sentence(Language.CHINESE))
                      .isEqualTo("适用部分的分值为 " + applicable + " 分，全部为 20 分；折算时适用部分须多于零且少于全部。"));
    } else {
      assertThat(
              new Rebase(
                      PointsRange.ZERO, applicable, Points.parse(full), FiveGoodRubric.TWO_PLACES)
                  .applicable())
          .isEqualTo(applicable);
    }
  }

  @ParameterizedTest(name = "from {1} to {2} with a lowest of {0}: refused {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # lowest | before    | after    | refused
          0        | -1 -1     | 0 0      | false
          0        | -1 3      | 0 3      | false
          0        | -3 -1     | 0 0      | false
          2        | 1 1       | 2 2      | false
          0        | 1 1       | 1 1      | true
          0        | 0 3       | 0 3      | true
          0        | -1 -1     | 1 1      | true
          0        | -1 -1     | -1 -1    | true
          0        | -1 3      | 0 4      | true
          2        | 1 1       | 0 0      | true
          """)
  void raises_a_total_to_its_lowest(String lowest, String before, String after, boolean isRefused) {
    ThrowingCallable build = () -> new Floor(Points.parse(lowest), range(before), range(after));

    if (isRefused) {
      refuses(
          build,
          "/after: FLOOR_DIFFERS A floor of %s does not turn a total of %s into %s."
              .formatted(lowest, range(before), range(after)));
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(build)
          .satisfies(
              e ->
                  assertThat(e.problems().get(0).sentence(Language.CHINESE))
                      .isEqualTo(
                          "总分保底 %s 分不会使 %s 变为 %s。".formatted(lowest, range(before), range(after))));
    } else {
      assertThat(new Floor(Points.parse(lowest), range(before), range(after)).after())
          .isEqualTo(range(after));
    }
  }

  @Test
  void has_floors_that_begin_where_the_step_led_to() {
    // 3.4 − 4.5 = −1.1
    StepLine late = FLOORED.steps().get(1);
    assertThat(late.floor()).contains(new Floor(Points.ZERO, exactly("-1.1"), PointsRange.ZERO));

    refuses(
        () ->
            withStep(
                FLOORED, late.withFloor(new Floor(Points.ZERO, exactly("-1.2"), PointsRange.ZERO))),
        "/steps/1/floor/before: PARTS_DIFFER "
            + "The parts of \"lateness\" add up to -1.1, but -1.2 is stated.");
    refuses(
        () -> withStep(FLOORED, late.withFloor(Optional.empty())),
        "/total: PARTS_DIFFER The parts of \"total\" add up to -1.1, but 0 is stated.");
    refuses(
        () ->
            withStep(
                FLOORED, late.withFloor(new Floor(Points.of(1), exactly("-1.1"), exactly("1")))),
        "/total: PARTS_DIFFER The parts of \"total\" add up to 1, but 0 is stated.");
    refuses(
        () ->
            withStep(
                CARD,
                CARD.steps()
                    .get(1)
                    .withFloor(new Floor(Points.of(95), exactly("92.08"), exactly("95")))),
        "/total: PARTS_DIFFER The parts of \"total\" add up to 95, but 92.08 is stated.");
  }

  @Test
  void has_no_line_that_does_not_apply_but_has_points() {
    LedgerLine chambers = CARD.lines().get(9);

    assertThat(chambers.applicable()).isFalse();
    refuses(
        () -> chambers.withPoints(exactly("4")),
        "POINTS_WITHOUT_APPLYING Item \"C2\" does not apply, so it must have no points.");
    // A line that says that it applies has no points either, and the rest was not raised by it.
    assertThat(chambers.withApplicable(true).points()).isEqualTo(PointsRange.ZERO);
  }

  @Test
  void makes_a_candidate_with_a_value_of_each_part() {
    Candidate candidate = CARD.candidate();

    assertThat(candidate.id()).isEqualTo(CandidateId.of(FiveGood.EAST));
    assertThat(candidate.name()).isEqualTo(FiveGood.subject(FiveGood.EAST).name());
    assertThat(candidate.invented()).isTrue();
    assertThat(candidate.orderCode()).isEmpty();
    assertThat(candidate.exclusions()).isEmpty();
    assertThat(text(candidate.values()))
        .containsExactly(
            "total 92.08",
            "base 83.58",
            "dimension/politics 16.54",
            "dimension/team 15.57",
            "dimension/chambers 15.88",
            "dimension/role 22.02",
            "dimension/support 13.57",
            "item/P1 5.25",
            "item/P2 4.5",
            "item/P3 3.43",
            "item/P4 3.36",
            "item/T1 4",
            "item/T2 3",
            "item/T3 5",
            "item/T4 3.57",
            "item/C1 5.08",
            // C2 does not apply.
            "item/C3 4.29",
            "item/C4 3.33",
            "item/R1 4.72",
            "item/R2 5",
            "item/R3 3.21",
            "item/R4 4",
            "item/R5 5.09",
            "item/S1 4.17",
            "item/S2 5",
            "item/S3 4.4",
            "item/B1 11",
            "item/D1 1.5",
            "step/honours 10",
            "step/lateness 1.5",
            "perspective/self 1",
            "perspective/members 0.9",
            "perspective/superior 0.8");
  }

  @Test
  void makes_a_candidate_without_a_value_of_what_is_open() {
    Evaluation evaluation =
        replacing(
            Wenzhou.without(FiveGood.DISTRICT, "R4", "D1"),
            "P4",
            ratings("excellent", "-", "good"));

    assertThat(text(score(evaluation).candidate().values()))
        .contains("dimension/team 15.57", "step/honours 10", "perspective/superior 0.8")
        .noneMatch(
            value ->
                value.matches(
                    "(total|base|dimension/(politics|role)|item/(P4|R4|D1)|step/lateness"
                        + "|perspective/members) .*"));
  }

  @Test
  void makes_a_candidate_of_criteria_below_the_dimensions() {
    ScoreCard card = Scorer.of(Wenzhou.DEPARTMENTS).score(Wenzhou.DEPARTMENT).orThrow();

    assertThat(text(card.candidate().values()))
        .contains("dimension/E 63.5", "criterion/E-policy 35.5", "step/assigned 3.5");
  }

  @Test
  void makes_a_candidate_that_gates_and_vetoes_exclude() {
    Name gate = FiveGoodRubric.GATE.name();

    assertThat(GATED.candidate().values()).isEmpty();
    assertThat(GATED.candidate().exclusions())
        .containsExactly(new Exclusion("existence", gate, "2022-01-02/..", Optional.empty()));

    Candidate vetoed = score(FiveGood.DISTRICT.withFindings(DISCIPLINE, FRAUD)).candidate();
    assertThat(vetoed.values()).isEqualTo(CARD.candidate().values());
    assertThat(vetoed.exclusions())
        .containsExactly(
            exclusion("fraud", "数据造假", "data fraud", FRAUD),
            exclusion(
                "discipline", "班子严重违纪", "serious discipline case of the leading body", DISCIPLINE));

    assertThat(
            score(FiveGood.DISTRICT.withSubject(FiveGood.subject(FiveGood.OLD)).withFindings(FRAUD))
                .candidate()
                .exclusions())
        .containsExactly(
            new Exclusion("existence", gate, "2001-01-01/2023-12-30", Optional.empty()),
            exclusion("fraud", "数据造假", "data fraud", FRAUD));
  }

  @Test
  void counts_no_more_honours_in_a_candidate_than_the_step_adds() {
    ScoreCard card =
        score(
            replacing(
                FiveGood.FULL,
                "B1",
                honours(
                    "A national 2022-01-01", "B national 2022-01-01", "C national 2022-01-01")));

    assertThat(text(card.candidate().values()))
        .contains("item/B1 15", "step/honours 10", "total 110");
  }

  private static GateLine another(GateLine gate) {
    return new GateLine(PartId.of("another"), gate.name(), gate.existence().orElseThrow());
  }

  private static Exclusion exclusion(String rule, String chinese, String english, Finding finding) {
    return new Exclusion(
        rule, Name.of(chinese, english), finding.reason(), Optional.of(finding.datedOn()));
  }

  private static ImmutableList<String> text(ImmutableMap<ValueKey, Fraction> values) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(toImmutableList());
  }

  private static ScoreCard withSubtotal(ScoreCard card, int index, Subtotal subtotal) {
    List<Subtotal> subtotals = new ArrayList<>(card.subtotals());
    subtotals.set(index, subtotal);
    return card.withSubtotals(subtotals);
  }

  /** The card with another deduction. */
  private static ScoreCard withStep(ScoreCard card, StepLine step) {
    return card.withSteps(card.steps().get(0), step);
  }

  private static Subtotal subtotal(String part, String points, Rebase rebase) {
    return new Subtotal(PartId.of(part), Optional.empty(), exactly(points), Optional.of(rebase));
  }

  /** Both ends with a blank between. */
  private static PointsRange range(String ends) {
    int blank = ends.indexOf(' ');
    return PointsRange.between(
        Points.parse(ends.substring(0, blank)), Points.parse(ends.substring(blank + 1)));
  }

  private static void refuses(ThrowingCallable build, String message) {
    assertThatExceptionOfType(ProblemException.class).isThrownBy(build).withMessage(message);
  }
}

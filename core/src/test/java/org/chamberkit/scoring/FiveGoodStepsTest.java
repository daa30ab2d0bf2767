package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.scoring.Expected.between;
import static org.chamberkit.scoring.Expected.exactly;
import static org.chamberkit.scoring.FiveGood.count;
import static org.chamberkit.scoring.FiveGood.honours;
import static org.chamberkit.scoring.FiveGood.line;
import static org.chamberkit.scoring.FiveGood.ratio;
import static org.chamberkit.scoring.FiveGood.replacing;
import static org.chamberkit.scoring.FiveGood.score;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.ledger.Floor;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the steps around the base do: gates, bonuses, deductions, grades and vetoes. */
class FiveGoodStepsTest {

  private static final Finding FRAUD =
      new Finding(PartId.of("fraud"), "invented numbers of members", LocalDate.of(2023, 11, 2));
  private static final Finding DISCIPLINE =
      new Finding(PartId.of("discipline"), "invented case", LocalDate.of(2022, 4, 30));

  @ParameterizedTest(name = "{0} passes the gate: {1}")
  @CsvSource({"F-990101,true", "F-990102,true", "F-990103,false", "F-990104,false"})
  void scores_who_was_in_existence_on_each_day_of_the_round(String district, boolean passes) {
    Evaluation evaluation = FiveGood.DISTRICT.withSubject(FiveGood.subject(district));

    WithProblems<ScoreCard> scored = FiveGood.SCORER.score(evaluation);

    ScoreCard card = scored.orThrow();
    assertThat(scored.problems()).isEmpty();
    assertThat(card.isGated()).isEqualTo(!passes);
    assertThat(card.total().isPresent()).isEqualTo(passes);
    assertThat(card.isProvisional()).isFalse();
  }

  @Test
  void gives_a_card_without_points_where_a_gate_was_not_passed() {
    ScoreCard card =
        score(FiveGood.DISTRICT.withSubject(FiveGood.subject(FiveGood.YOUNG)).withFindings(FRAUD));

    assertThat(card)
        .isEqualTo(
            ScoreCard.builder()
                .rubric(FiveGoodRubric.RUBRIC.key())
                .subject(FiveGood.subject(FiveGood.YOUNG))
                .period(FiveGood.PERIOD)
                .invented(true)
                .addGate(
                    new GateLine(
                        FiveGoodRubric.GATE.id(),
                        FiveGoodRubric.GATE.name(),
                        Validity.startingOn(LocalDate.of(2022, 1, 2))))
                .addVeto(veto("data fraud", FRAUD))
                .build());
  }

  @ParameterizedTest(name = "honours of {0} add {1}")
  @CsvSource(
      textBlock =
          """
          # honours, of the items, added
          '',                                                                     0,  0
          A municipal 2022-01-01,                                                 1,  1
          A municipal 2022-01-01;A provincial 2022-01-02,                         3,  3
          A national 2022-01-02;A provincial 2022-01-01;A national 2023-12-31,    5,  5
          A national 2022-01-02;B national 2022-01-02,                            10, 10
          A national 2022-01-02;B national 2022-01-02;C municipal 2022-01-02,     11, 10
          A national 2022-01-02;B national 2022-01-02;C national 2022-01-02,      15, 10
          """)
  void adds_the_highest_honour_of_each_matter_up_to_10(
      String honours, String reckoned, String effect) {
    String[] each = words(honours, ';');

    ScoreCard card = score(replacing(FiveGood.FULL, "B1", honours(each)));

    assertThat(card.steps().get(0).reckoned()).isEqualTo(exactly(reckoned));
    assertThat(card.steps().get(0).effect()).isEqualTo(exactly(effect));
    assertThat(card.steps().get(0).firings()).hasSize(reckoned.equals(effect) ? 0 : 1);
    assertThat(card.total()).contains(exactly("100").plus(exactly(effect)));
  }

  @ParameterizedTest(name = "{0} late reports take off {1} and leave {2}")
  @CsvSource(
      textBlock =
          """
          # late, effect, total, before the floor
          0,      0,      3.4,
          1,      -0.5,   2.9,
          6,      -3,     0.4,
          7,      -3.5,   0,     -0.1
          10,     -5,     0,     -1.6
          11,     -5,     0,     -1.6
          """)
  void takes_off_at_most_5_and_leaves_no_less_than_nothing(
      long late, String effect, String total, String before) {
    ScoreCard card = score(replacing(FiveGood.EMPTY, "D1", count(late)));

    StepLine step = card.steps().get(1);
    assertThat(step.effect()).isEqualTo(exactly(effect));
    assertThat(step.firings()).hasSize(late > 10 ? 1 : 0);
    assertThat(step.floor())
        .isEqualTo(
            Optional.ofNullable(before)
                .map(points -> new Floor(Points.ZERO, exactly(points), PointsRange.ZERO)));
    assertThat(card.total()).contains(exactly(total));
  }

  @Test
  void keeps_an_open_total_from_falling_below_nothing() {
    Evaluation evaluation = Wenzhou.without(replacing(FiveGood.EMPTY, "D1", count(3)), "R4", "B1");

    ScoreCard card = score(evaluation);

    // 3.4 + 0 to 4 + 0 to 10 − 1.5
    assertThat(card.total()).contains(between("1.9", "15.9"));
    assertThat(card.steps().get(1).floor()).isEmpty();

    ScoreCard floored = score(replacing(evaluation, "D1", count(8)));
    assertThat(floored.steps().get(1).floor())
        .contains(new Floor(Points.ZERO, between("-0.6", "13.4"), between("0", "13.4")));
    assertThat(floored.total()).contains(between("0", "13.4"));

    // Late reports without an answer take off 0 to 5.
    ScoreCard open = score(Wenzhou.without(FiveGood.EMPTY, "D1"));
    assertThat(open.steps().get(1).reckoned()).hasToString("[0, ..)");
    assertThat(open.steps().get(1).effect()).isEqualTo(between("-5", "0"));
    assertThat(open.steps().get(1).floor())
        .contains(new Floor(Points.ZERO, between("-1.6", "3.4"), between("0", "3.4")));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      textBlock =
          """
          110,   recommend
          90,    recommend
          89.99, meets
          80,    meets
          79.99, improve
          70,    improve
          69.99, not
          0,     not
          """)
  void grades_each_end_of_a_band(String total, String grade) {
    assertThat(FiveGoodRubric.GRADES.grade(exactly(total)))
        .get()
        .extracting(given -> given.id().text())
        .isEqualTo(grade);
  }

  @ParameterizedTest(name = "nothing for {0}, {1} of 500 visited: {2}, {3}")
  @CsvSource(
      textBlock =
          """
          # nothing for,           visited, total, grade
          # 100, less 6 + 4, 6 + 4 + 5 + 5, 6 + 4 + 5 + 5 + 6 + 4; 5 × 499 ÷ 500 = 4.99
          '',                      500,     100,   recommend
          P1 P3,                   500,     90,    recommend
          P1 P3,                   499,     89.99, meets
          P1 P3 R3 S1,             500,     80,    meets
          P1 P3 R3 S1,             499,     79.99, improve
          P1 P3 R3 S1 C1 C2,       500,     70,    improve
          P1 P3 R3 S1 C1 C2,       499,     69.99, not
          """)
  void grades_by_the_hundredth(String nothing, long visited, String total, String grade) {
    Evaluation evaluation = replacing(FiveGood.FULL, "R1", ratio(visited, 500));
    for (Answer least : FiveGood.EMPTY.answers()) {
      if (ImmutableList.copyOf(words(nothing, ' ')).contains(least.item().text())) {
        evaluation = Wenzhou.replacing(evaluation, least);
      }
    }

    ScoreCard card = score(evaluation);

    assertThat(card.total()).contains(exactly(total));
    assertThat(card.grade()).get().extracting(line -> line.grade().id().text()).isEqualTo(grade);
  }

  @Test
  void grades_the_highest_and_the_lowest_total() {
    ScoreCard highest =
        score(
            replacing(
                FiveGood.FULL, "B1", honours("A national 2022-01-01", "B national 2022-01-01")));
    ScoreCard lowest = score(replacing(FiveGood.EMPTY, "D1", count(99)));

    assertThat(highest.total()).contains(exactly("110"));
    assertThat(highest.grade()).get().extracting(l -> l.grade().id().text()).isEqualTo("recommend");
    assertThat(lowest.total()).contains(exactly("0"));
    assertThat(lowest.grade()).get().extracting(l -> l.grade().id().text()).isEqualTo("not");
    assertThat(FiveGoodRubric.RUBRIC.range()).isEqualTo(between("0", "110"));
  }

  @Test
  void keeps_the_grade_open_while_the_total_can_lie_in_several_bands() {
    // 100 − 6 to 100, or what is re-based: all of it recommended.
    ScoreCard recommended = score(Wenzhou.without(FiveGood.FULL, "P1"));
    assertThat(recommended.total()).contains(between("94", "100"));
    assertThat(recommended.isProvisional()).isTrue();
    assertThat(recommended.grade())
        .get()
        .extracting(line -> line.grade().id().text())
        .isEqualTo("recommend");

    // 88.08 to 92.08
    assertThat(score(Wenzhou.without(FiveGood.DISTRICT, "R4")).grade()).isEmpty();

    // The lower end belongs to the band: 100 − 6, less 4 to 0.
    Evaluation lower = replacing(FiveGood.FULL, "P1", count(0));
    ScoreCard atEdge = score(Wenzhou.without(lower, "R4"));
    assertThat(atEdge.total()).contains(between("90", "94"));
    assertThat(atEdge.grade()).isPresent();

    // 89.99 to 93.99
    ScoreCard below = score(Wenzhou.without(replacing(lower, "R1", ratio(499, 500)), "R4"));
    assertThat(below.total()).contains(between("89.99", "93.99"));
    assertThat(below.grade()).isEmpty();
  }

  @Test
  void takes_the_grade_away_by_a_veto_and_keeps_the_points() {
    ScoreCard free = score(FiveGood.DISTRICT);
    ScoreCard card = score(FiveGood.DISTRICT.withFindings(DISCIPLINE, FRAUD));

    assertThat(card.isVetoed()).isTrue();
    assertThat(card.grade()).isEmpty();
    // In the order of the rubric.
    assertThat(card.vetoes())
        .containsExactly(
            veto("data fraud", FRAUD),
            veto("serious discipline case of the leading body", DISCIPLINE));
    assertThat(card).isEqualTo(free.withGrade(Optional.empty()).withVetoes(card.vetoes()));
  }

  @Test
  void takes_each_finding_of_the_same_ground() {
    Finding again = new Finding(FRAUD.ground(), "once more", LocalDate.of(2023, 12, 1));

    assertThat(score(FiveGood.DISTRICT.withFindings(again, FRAUD)).vetoes())
        .containsExactly(veto("data fraud", again), veto("data fraud", FRAUD));
  }

  private static String[] words(String text, char separator) {
    return Splitter.on(separator).omitEmptyStrings().splitToStream(text).toArray(String[]::new);
  }

  private static VetoLine veto(String name, Finding finding) {
    return new VetoLine(
        FiveGoodRubric.VETO.id(),
        FiveGoodRubric.VETO.grounds().stream()
            .map(ground -> ground.name())
            .filter(found -> found.in(Language.ENGLISH).equals(name))
            .findFirst()
            .orElseThrow(),
        finding);
  }
}

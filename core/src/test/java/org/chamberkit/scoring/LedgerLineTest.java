package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.award.Firing;
import org.chamberkit.award.FiringKind;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class LedgerLineTest {

  private static final PointsRange SIXTY = PointsRange.exactly(Points.of(60));

  private static final LedgerLine ANSWERED =
      bare(SIXTY).answer(new CountAnswer(6)).reckoned(new Fraction(60, 1)).build();

  @Test
  void has_reckoned_points_where_it_is_answered_and_not_open() {
    assertThat(ANSWERED.points()).isEqualTo(SIXTY);
    assertThat(ANSWERED.applicable()).isTrue();
    assertThat(bare(PointsRange.ZERO).build().reckoned()).isEmpty();
    assertThat(bare(PointsRange.atLeast(Points.ZERO)).build().answer()).isEmpty();
  }

  @Test
  void is_open_where_it_has_an_answer_without_reckoned_points() {
    PointsRange open = PointsRange.between(Points.ZERO, Points.of(60));

    assertThat(bare(open).answer(new CountAnswer(6)).build().points()).isEqualTo(open);
    assertThat(ANSWERED.withReckoned(Optional.empty()).points()).isEqualTo(SIXTY);
  }

  @Test
  void does_not_apply_only_where_there_are_no_points() {
    LedgerLine without =
        bare(PointsRange.ZERO).answer(new CountAnswer(0)).applicable(false).build();

    assertThat(without.applicable()).isFalse();
    assertThat(without.withAnswer(Optional.empty()).answer()).isEmpty();
    refusesNotToApply(() -> without.withPoints(SIXTY));
    refusesNotToApply(() -> without.withReckoned(Fraction.ZERO));
    refusesNotToApply(() -> ANSWERED.withApplicable(false));
  }

  @Test
  void has_no_reckoned_points_without_an_answer() {
    refuses(() -> ANSWERED.withAnswer(Optional.empty()));
    refuses(() -> bare(SIXTY).reckoned(new Fraction(60, 1)).build());
  }

  @Test
  void has_no_firing_without_an_answer() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                bare(PointsRange.exactly(Points.of(55)))
                    .addFiring(new Firing(FiringKind.CAP, new Fraction(60, 1), new Fraction(55, 1)))
                    .build())
        .withMessage(
            "/firings: FIRINGS_DIFFER "
                + "The rules that fired at \"G1\" lead to –, but 55 is stated.");
  }

  private static void refusesNotToApply(ThrowingCallable build) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(build)
        .withMessage(
            "POINTS_WITHOUT_APPLYING Item \"G1\" does not apply, so it must have no points.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("评分项“G1”不适用，不得计分。"));
  }

  private static void refuses(ThrowingCallable build) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(build)
        .withMessage(
            "POINTS_WITHOUT_ANSWER "
                + "Item \"G1\" has reckoned points, but no answer from which they come.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("评分项“G1”有计算所得分，却没有所依据的答案。"));
  }

  private static LedgerLine.Builder bare(PointsRange points) {
    LedgerLine.Builder line = LedgerLine.builder();
    line.item(PartId.of("G1")).under(PartId.of("G")).rule("perOccurrence").points(points);
    return line;
  }
}

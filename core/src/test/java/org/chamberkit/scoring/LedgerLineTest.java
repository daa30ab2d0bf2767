package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.PartId;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rule.Firing;
import org.chamberkit.rule.FiringKind;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

class LedgerLineTest {

  private static final PointsRange SIXTY = PointsRange.exactly(Points.of(60));

  private static final LedgerLine ANSWERED =
      bare(SIXTY).answer(new CountAnswer(6)).reckoned(Points.of(60)).build();

  @Test
  void has_neither_answer_nor_reckoned_points_or_both() {
    assertThat(ANSWERED.points()).isEqualTo(SIXTY);
    assertThat(bare(PointsRange.ZERO).build().reckoned()).isEmpty();
    assertThat(bare(PointsRange.atLeast(Points.ZERO)).build().answer()).isEmpty();
  }

  @Test
  void has_no_answer_without_reckoned_points() {
    refuses(() -> ANSWERED.withReckoned(Optional.empty()));
    refuses(() -> bare(PointsRange.ZERO).answer(new CountAnswer(0)).build());
  }

  @Test
  void has_no_reckoned_points_without_an_answer() {
    refuses(() -> ANSWERED.withAnswer(Optional.empty()));
    refuses(() -> bare(SIXTY).reckoned(Points.of(60)).build());
  }

  @Test
  void has_no_firing_without_an_answer() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                bare(PointsRange.exactly(Points.of(55)))
                    .addFiring(new Firing(FiringKind.CAP, Points.of(60), Points.of(55)))
                    .build())
        .withMessage(
            "/firings: FIRINGS_DIFFER "
                + "The rules that fired at \"G1\" lead to 55, but 55 is stated.");
  }

  private static void refuses(ThrowingCallable build) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(build)
        .withMessage(
            "ANSWER_WITHOUT_POINTS "
                + "Item \"G1\" must have both an answer and reckoned points, or neither.")
        .satisfies(
            e ->
                assertThat(e.problems().get(0).sentence(Language.CHINESE))
                    .isEqualTo("评分项“G1”的答案与计算所得分必须同时具备或同时没有。"));
  }

  private static LedgerLine.Builder bare(PointsRange points) {
    LedgerLine.Builder line = LedgerLine.builder();
    line.item(PartId.of("G1")).under(PartId.of("G")).rule("perOccurrence").points(points);
    return line;
  }
}

package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chamberkit.award.Firing;
import org.chamberkit.award.FiringKind;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepLineTest {

  @ParameterizedTest
  @CsvSource({"0", "-5"})
  void has_a_cap_above_0(String cap) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> line(AdjustmentKind.BONUS, range("0", null), cap, range("0", null)).build())
        .withMessage("/cap: NOT_POSITIVE The points \"cap\" must be above 0, but are " + cap + ".");
  }

  @ParameterizedTest(name = "{0}, from {1} to {2} with cap {3}, has the effect {4} to {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind   | from | to | cap | effect from | to
          BONUS     | 0    |    |     | 0           |
          BONUS     | 0    |    | 8   | 0           | 8
          BONUS     | 0    | 12 | 8   | 0           | 8
          BONUS     | 3    | 5  | 8   | 3           | 5
          BONUS     | 9    | 12 | 8   | 8           | 8
          BONUS     | 5    | 5  | 8   | 5           | 5
          BONUS     | 8    | 8  | 8   | 8           | 8
          DEDUCTION | 0    |    |     |             | 0
          DEDUCTION | 0    |    | 8   | -8          | 0
          DEDUCTION | 3    | 12 | 8   | -8          | -3
          DEDUCTION | 5    | 5  | 8   | -5          | -5
          """)
  void takes_the_reckoned_points_under_its_cap_with_its_sign(
      AdjustmentKind kind, String from, String to, String cap, String low, String high) {
    StepLine line = line(kind, range(from, to), cap, range(low, high)).build();

    assertThat(line.cap()).isEqualTo(Sample.points(cap));
    assertThat(line.effect()).isEqualTo(range(low, high));
  }

  @ParameterizedTest(name = "{0}, from {1} to {2} with cap {3}, but the effect {4} to {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind   | from | to | cap | effect from | to | reached  | stated
          BONUS     | 0    |    | 8   | 0           |    | [0, 8]   | [0, ..)
          BONUS     | 0    |    | 8   | 0           | 9  | [0, 8]   | [0, 9]
          BONUS     | 0    |    | 8   | 1           | 8  | [0, 8]   | [1, 8]
          BONUS     | 0    |    |     | 0           | 8  | [0, ..)  | [0, 8]
          BONUS     | 3    | 12 |     | 3           | 8  | [3, 12]  | [3, 8]
          BONUS     | 3    | 12 | 8   | -8          | -3 | [3, 8]   | [-8, -3]
          BONUS     | 3    | 12 |     | 5           | 5  | [3, 12]  | 5
          BONUS     | 9    | 9  | 8   | 9           | 9  | 8        | 9
          DEDUCTION | 0    |    | 8   |             | 0  | [0, 8]   | [0, ..)
          DEDUCTION | 3    | 12 | 8   | -12         | -3 | [3, 8]   | [3, 12]
          DEDUCTION | 3    | 12 | 8   | 3           | 8  | [3, 8]   | [-8, -3]
          DEDUCTION | 9    | 9  | 8   | -9          | -9 | 8        | 9
          """)
  void cannot_be_built_with_another_effect(
      AdjustmentKind kind,
      String from,
      String to,
      String cap,
      String low,
      String high,
      String reached,
      String stated) {
    StepLine.Builder line = line(kind, range(from, to), cap, range(low, high));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(line::build)
        .withMessage(
            "/firings: FIRINGS_DIFFER The rules that fired at \"step\" lead to %s, but %s is stated.",
            reached, stated);
  }

  @Test
  void has_no_firing_while_it_is_open() {
    StepLine open =
        line(AdjustmentKind.BONUS, range("9", "12"), "8", PointsRange.exactly(Points.of(8)))
            .build();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> open.withFirings(fired("9", "8")))
        .withMessage(
            "/firings: FIRINGS_DIFFER "
                + "The rules that fired at \"step\" lead to 8, but 8 is stated.");
  }

  @Test
  void has_the_cap_that_fired() {
    StepLine line =
        line(AdjustmentKind.DEDUCTION, range("9", "9"), "8", range("-8", "-8"))
            .addFiring(fired("9", "8"))
            .build();

    assertThat(line.effect()).isEqualTo(PointsRange.exactly(Points.of(-8)));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                line(AdjustmentKind.DEDUCTION, range("9", "9"), null, range("-8", "-8"))
                    .addFiring(fired("9", "8"))
                    .build())
        .withMessage(
            "/firings: FIRINGS_DIFFER "
                + "The rules that fired at \"step\" lead to 9, but 8 is stated.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> line.withCap(Points.of(7)))
        .withMessage(
            "/firings: FIRINGS_DIFFER "
                + "The rules that fired at \"step\" lead to 7, but 8 is stated.");
  }

  private static StepLine.Builder line(
      AdjustmentKind kind, PointsRange reckoned, String cap, PointsRange effect) {
    StepLine.Builder line = StepLine.builder();
    line.step(PartId.of("step"))
        .kind(kind)
        .reckoned(reckoned)
        .cap(Sample.points(cap))
        .effect(effect);
    return line;
  }

  private static Firing fired(String before, String after) {
    return new Firing(FiringKind.CAP, Sample.number(before), Sample.number(after));
  }

  private static PointsRange range(String lowest, String highest) {
    return new PointsRange(Sample.points(lowest), Sample.points(highest));
  }
}

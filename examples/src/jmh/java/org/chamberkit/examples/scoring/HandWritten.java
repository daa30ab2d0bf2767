package org.chamberkit.examples.scoring;

/**
 * The rules of {@link ManyEvaluations} as a team might write them by hand, over an array of
 * doubles: plain, without a check of what it is given, and without a trace of how the points came
 * about.
 */
final class HandWritten {

  private final double[] numbers;
  private int at;

  HandWritten(double[] numbers) {
    this.numbers = numbers;
  }

  /** The total of the next evaluation. */
  double nextTotal() {
    double total = 0;
    for (int i = 0; i < ManyEvaluations.DIMENSIONS; i++) {
      total += round(yesNo());
      total += round(option());
      total += round(linear());
      total += round(banded());
      total += round(ratio());
      total += round(occurrences());
    }
    return total;
  }

  private double yesNo() {
    return numbers[at++] == 1 ? 2 : 0;
  }

  private double option() {
    return ManyEvaluations.OPTION_POINTS[(int) numbers[at++]];
  }

  private double linear() {
    double count = numbers[at++];
    double points =
        4 * (count - ManyEvaluations.NONE) / (ManyEvaluations.FULL - ManyEvaluations.NONE);
    return Math.max(0, Math.min(4, points));
  }

  private double banded() {
    double share = numbers[at++] / numbers[at++];
    for (int i = 0; i < ManyEvaluations.BAND_STARTS.length; i++) {
      if (share >= ManyEvaluations.BAND_STARTS[i]) {
        return ManyEvaluations.BAND_POINTS[i];
      }
    }
    return 0;
  }

  private double ratio() {
    return Math.min(4, 4 * numbers[at++] / numbers[at++]);
  }

  private double occurrences() {
    return Math.min(3, ManyEvaluations.EACH * numbers[at++]);
  }

  /** Half up, to two places. */
  private static double round(double points) {
    return Math.round(points * 100) / 100.0;
  }
}

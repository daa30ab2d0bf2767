package org.chamberkit.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/**
 * Intervals that between them hold each number of a domain exactly once (档次), as the bands of
 * points and of grades do.
 */
public final class Bands {

  private Bands() {}

  /**
   * Checks that bands have neither gap nor overlap, in whichever order they are listed.
   *
   * @param bands the bands
   * @param domain the numbers that must lie in one of them
   * @return {@link QuantityProblem#NO_BANDS}; or for each place where something is wrong {@link
   *     QuantityProblem#BAND_GAP} or {@link QuantityProblem#BAND_OVERLAP}, with the index of the
   *     band as its pointer
   */
  public static ImmutableList<Problem> check(ImmutableList<Interval> bands, Interval domain) {
    if (bands.isEmpty()) {
      return ImmutableList.of(
          Problem.of(QuantityProblem.NO_BANDS, Pointer.ROOT, ImmutableMap.of()));
    }
    ImmutableList<Integer> order =
        IntStream.range(0, bands.size())
            .boxed()
            .sorted(Comparator.comparing(bands::get, Interval::compareStarts))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    int reach = order.get(0);
    Interval first = bands.get(reach);
    if (Interval.compareStarts(first, domain) > 0) {
      problems.add(
          problem(
              QuantityProblem.BAND_GAP, Interval.print(domain.from()), first.toString(), reach));
    }
    for (int index : order.subList(1, order.size())) {
      Interval lower = bands.get(reach);
      Interval upper = bands.get(index);
      int meets = lower.meets(upper);
      if (meets != 0) {
        QuantityProblem code = meets < 0 ? QuantityProblem.BAND_GAP : QuantityProblem.BAND_OVERLAP;
        problems.add(problem(code, lower.toString(), upper.toString(), index));
      }
      reach = Interval.compareEnds(lower, upper) < 0 ? index : reach;
    }
    Interval last = bands.get(reach);
    if (Interval.compareEnds(last, domain) < 0) {
      problems.add(
          problem(QuantityProblem.BAND_GAP, last.toString(), Interval.print(domain.to()), reach));
    }
    return problems.build();
  }

  private static Problem problem(QuantityProblem code, String lower, String upper, int index) {
    return Problem.of(
        code, Pointer.ROOT.child(index), ImmutableMap.of("lower", lower, "upper", upper));
  }
}

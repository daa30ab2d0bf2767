package org.chamberkit.examples.figures;

import java.io.IOException;
import java.util.Locale;
import org.chamberkit.aggregation.Accumulator;

/** Measures what sums and last values take in memory, after few facts and after many. */
public final class FigureMemory {

  private static final int COLLECTIONS = 5;
  private static final int TIMES = 10;

  private FigureMemory() {}

  /**
   * Prints how much more of the heap is in use with an accumulator that has taken up facts.
   *
   * @throws IOException if the divisions cannot be read
   */
  public static void print() throws IOException {
    ManyFacts facts = ManyFacts.make();
    for (int rows : new int[] {ManyFacts.ROWS / TIMES, ManyFacts.ROWS}) {
      long before = used();
      Accumulator accumulator = facts.rollUp().accumulator();
      accumulator.add(facts.columns(), 0, rows);
      System.out.printf(
          Locale.ROOT,
          "memory: %d bytes for %d figures of %d facts%n",
          used() - before,
          ManyFacts.FIGURES,
          accumulator.taken());
    }
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

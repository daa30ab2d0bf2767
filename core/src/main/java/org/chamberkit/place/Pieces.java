package org.chamberkit.place;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Divides many rows into pieces that follow each other, for several threads: those of the common
 * pool, or of the {@link java.util.concurrent.ForkJoinPool} that calls. Few rows are one piece.
 */
final class Pieces {

  /** Fewer rows are done sooner by one thread than handed to another. */
  private static final int MANY = 1 << 17;

  /** Enough for four threads to end at about the same time. */
  private static final int MOST = 8;

  private Pieces() {}

  /** How many pieces so many rows are divided into. */
  static int count(int rows) {
    return rows < MANY ? 1 : MOST;
  }

  /** The first row of a piece, which is the one behind the last row of the piece before. */
  static int start(int piece, int rows) {
    return (int) ((long) piece * rows / count(rows));
  }

  /** Does so many tasks, at the same time where they are for many rows. */
  static void each(int tasks, int rows, IntConsumer task) {
    IntStream all = IntStream.range(0, tasks);
    (rows < MANY ? all : all.parallel()).forEach(task);
  }
}

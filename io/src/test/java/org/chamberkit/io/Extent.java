package org.chamberkit.io;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * How much is tried: in the profile {@code thorough} all of it, in the ordinary build a part drawn
 * by a seed, so that the build stays quick and goes on to look everywhere.
 */
final class Extent {

  static final boolean IS_THOROUGH = Boolean.getBoolean("chamberkit.thorough");

  private Extent() {}

  /**
   * How many of some attempts are made.
   *
   * @param all how many in the profile {@code thorough}
   * @param bytesEach how many bytes are read for each
   * @param bytes how many bytes are read for all of them in the ordinary build, about
   */
  static int attempts(int all, int bytesEach, int bytes) {
    return IS_THOROUGH ? all : Math.min(all, 1 + bytes / Math.max(1, bytesEach));
  }

  /** Numbers from 0 up: all of them if as many are wanted, else so many drawn. */
  static IntStream places(int all, int wanted, Random random) {
    return wanted >= all
        ? IntStream.range(0, all)
        : IntStream.range(0, wanted).map(i -> random.nextInt(all));
  }
}

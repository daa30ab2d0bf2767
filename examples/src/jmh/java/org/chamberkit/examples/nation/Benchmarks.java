package org.chamberkit.examples.nation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks, and sets each beside the plain maps that were filled in the same run. */
public final class Benchmarks {

  private static final String YARDSTICK = "putIntoHashMaps";

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments those of JMH, such as a pattern of names; {@code -h} lists them
   * @throws CommandLineOptionException if an argument is wrong
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
    Map<String, Double> scores = new TreeMap<>();
    for (RunResult run : new Runner(new CommandLineOptions(arguments)).run()) {
      scores.put(run.getPrimaryResult().getLabel(), run.getPrimaryResult().getScore());
    }
    Double yardstick = scores.remove(YARDSTICK);
    if (yardstick != null) {
      scores.forEach(
          (name, score) ->
              System.out.printf(
                  Locale.ROOT, "%s: %.1f times %s%n", name, score / yardstick, YARDSTICK));
    }
  }
}

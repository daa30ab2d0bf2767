package org.chamberkit.examples.nation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chamberkit.directory.Directory;
import org.chamberkit.examples.figures.FigureMemory;
import org.chamberkit.examples.scoring.CardMemory;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks, and sets each beside its peer of the same run: the plain maps, a loop over
 * arrays, DuckDB, a radix sort, rules written by hand, a rule engine, or the same at another size.
 */
public final class Benchmarks {

  private static final String YARDSTICK = "putIntoHashMaps";
  private static final ImmutableList<String> OF_THE_NATION =
      ImmutableList.of("buildDirectory", "compileTree", "directoryOfDay");
  private static final int COLLECTIONS = 5;

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments those of JMH, such as a pattern of names; {@code -h} lists them
   * @throws CommandLineOptionException if an argument is wrong
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the divisions cannot be read
   */
  public static void main(String... arguments)
      throws CommandLineOptionException, RunnerException, IOException {
    Map<String, Double> scores = new TreeMap<>();
    for (RunResult run : new Runner(new CommandLineOptions(arguments)).run()) {
      scores.put(name(run), run.getPrimaryResult().getScore());
    }
    for (String name : OF_THE_NATION) {
      compare(scores, name, YARDSTICK);
    }
    compare(scores, "askMillionAncestors(41853)", "askMillionAncestors(4096)");
    compare(scores, "askMillionSubtrees(41853)", "askMillionSubtrees(4096)");
    compare(scores, "buildColliding(14)", "buildScattered(14)");
    compare(scores, "buildColliding(15)", "buildColliding(14)");
    compare(scores, "columns", "bareLoop");
    compare(scores, "duckDb", "columns");
    compare(scores, "duckDb", "columnsOnTwoThreads");
    compare(scores, "duckDbByCounty", "columnsOnTwoThreads");
    compare(scores, "duckDb", "objects");
    compare(scores, "duckDb", "objectsOnTwoThreads");
    compare(scores, "compositeIndex", "compositeLoop");
    for (String ids : ImmutableList.of("(rubric)", "(own)")) {
      compare(scores, "totals" + ids, "byHand");
      compare(scores, "scoreCards" + ids, "byHand");
    }
    compare(scores, "byRuleEngine", "scoreCards(rubric)");
    compare(scores, "duckDbRank", "rankColumn");
    compare(scores, "rankColumn", "bareRadix");
    compare(scores, "duckDbRank", "rankObjects");
    compare(scores, "topOfColumn", "duckDbTop");
    compare(scores, "sortObjects", "rankChain");
    compare(scores, "writeCandidates", "generateCandidates");
    compare(scores, "bindWrittenCandidates", "writeCandidates");
    for (String records : ImmutableList.of("Evaluations", "Candidates")) {
      compare(scores, "read" + records, "tokensOf" + records);
      compare(scores, "bind" + records, "read" + records);
      compare(scores, "bind" + records + "Strictly", "read" + records);
      compare(scores, "fastjson" + records, "read" + records);
      compare(scores, "dslJson" + records, "read" + records);
    }
    printMemory();
    if (scores.containsKey("columns")) {
      FigureMemory.print();
    }
    if (scores.containsKey("scoreCards(rubric)")) {
      CardMemory.print();
    }
  }

  /** The name of a benchmark with the parameters that it was run with, if it has any. */
  private static String name(RunResult run) {
    BenchmarkParams params = run.getParams();
    StringBuilder name = new StringBuilder(run.getPrimaryResult().getLabel());
    for (String key : params.getParamsKeys()) {
      name.append('(').append(params.getParam(key)).append(')');
    }
    return name.toString();
  }

  private static void compare(Map<String, Double> scores, String name, String other) {
    Double score = scores.get(name);
    Double beside = scores.get(other);
    if (score != null && beside != null && !name.equals(other)) {
      System.out.printf(Locale.ROOT, "%s: %.2f times %s%n", name, score / beside, other);
    }
  }

  /** Prints how much more of the heap is in use once there is a directory of the nation. */
  private static void printMemory() throws IOException {
    DivisionTable table = DivisionTable.read();
    long before = used();
    Directory directory = GeneratedNation.of(table).directory().build();
    long after = used();
    System.out.printf(
        Locale.ROOT,
        "memory: %d bytes for each of %d organizations with its relation, name and days%n",
        (after - before) / directory.organizations().size(),
        directory.organizations().size());
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

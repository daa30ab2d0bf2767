package org.chamberkit.examples.nation;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chamberkit.directory.Directory;
import org.chamberkit.directory.Tree;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.text.Name;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures a million questions to a tree, at two sizes: the answers should take as long at both.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TreeBenchmark {

  private static final int QUESTIONS = 1_000_000;
  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  /** How many organizations the tree has. */
  @Param({"4096", "41853"})
  private int size;

  private Tree tree;
  private int[] asked;

  /**
   * Compiles the tree of the first organizations of the nation and draws the questions, which is
   * not measured.
   *
   * @throws IOException if the divisions cannot be read
   */
  @Setup
  public void compile() throws IOException {
    GeneratedNation nation = GeneratedNation.of(DivisionTable.read());
    // The relation of each organization comes with it, and leads to one before it.
    Directory directory =
        Directory.builder()
            .name(Name.of("全国工商联组织名录", "Directory of a nation"))
            .invented(true)
            .organizations(nation.organizations().subList(0, size))
            .relations(nation.relations().subList(0, size - 1))
            .build();
    tree =
        Tree.of(directory, ImmutableSet.of(RelationKind.GUIDES, RelationKind.AFFILIATED_TO), DAY);
    asked = new Random(size).ints(QUESTIONS, 0, size).toArray();
  }

  /** {@return how many of a million drawn pairs have the one above the other} */
  @Benchmark
  public int askMillionAncestors() {
    int within = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      within += tree.isWithin(asked[i], asked[QUESTIONS - 1 - i]) ? 1 : 0;
    }
    return within;
  }

  /** {@return how many organizations the subtrees of a million drawn ones have together} */
  @Benchmark
  public long askMillionSubtrees() {
    long below = 0;
    for (int position : asked) {
      below += tree.end(position) - position;
    }
    return below;
  }
}

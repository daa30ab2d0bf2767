package org.chamberkit.examples.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.place.Direction;
import org.chamberkit.place.TieScheme;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.BarePlaces;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.text.Name;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the ranking of 1,000,000 invented candidates by three decimals, the second and third of
 * which decide where the ones before are equal, beside sorting objects of three decimals with a
 * comparator.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx6g", "-XX:+UseParallelGC"})
public class ChainBenchmark {

  private static final int SIZE = 1_000_000;
  private static final ImmutableList<ValueKey> KEYS =
      ImmutableList.of(ValueKey.of("total"), ValueKey.of("role"), ValueKey.of("tax"));

  private static final ListDefinition LIST =
      ListDefinition.builder()
          .id(ListId.of("invented"))
          .name(Name.ofChinese("虚构榜单"))
          .addKey(SortKey.of(KEYS.get(0), Direction.HIGHEST_FIRST))
          .addKey(SortKey.of(KEYS.get(1), Direction.HIGHEST_FIRST))
          .addKey(SortKey.of(KEYS.get(2), Direction.LOWEST_FIRST))
          .ties(TieScheme.COMPETITION)
          .build();

  /**
   * What a plain program would sort.
   *
   * @param total the first key
   * @param role the second key
   * @param tax the third key
   */
  public record Row(Decimal total, Decimal role, Decimal tax) {}

  private List<Candidate> candidates;
  private List<Row> rows;

  /**
   * Draws the values: 10,000 different totals and 2,500 of the second key, so that many are equal.
   */
  @Setup
  public void draw() {
    Random random = new Random(3);
    ImmutableList.Builder<Candidate> made = ImmutableList.builder();
    rows = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      Row row =
          new Row(
              new Decimal(random.nextInt(10_000), 2),
              new Decimal(random.nextInt(2_500), 2),
              new Decimal(random.nextInt(1_000_000_000), 2));
      rows.add(row);
      made.add(
          Candidate.builder()
              .id(CandidateId.of(Integer.toString(i)))
              .putValue(KEYS.get(0), Fraction.of(row.total()))
              .putValue(KEYS.get(1), Fraction.of(row.role()))
              .putValue(KEYS.get(2), Fraction.of(row.tax()))
              .build());
    }
    candidates = made.build();
  }

  /** {@return the places of the candidates} */
  @Benchmark
  public BarePlaces rankChain() {
    return BarePlaces.rank(LIST, candidates);
  }

  /** {@return the rows in their order} */
  @Benchmark
  public List<Row> sortObjects() {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparing(Row::total, Comparator.reverseOrder())
            .thenComparing(Row::role, Comparator.reverseOrder())
            .thenComparing(Row::tax));
    return sorted;
  }
}

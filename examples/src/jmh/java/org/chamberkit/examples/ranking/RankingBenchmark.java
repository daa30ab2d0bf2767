package org.chamberkit.examples.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.place.Direction;
import org.chamberkit.place.KeyColumn;
import org.chamberkit.place.PlaceColumn;
import org.chamberkit.place.TieScheme;
import org.chamberkit.place.TopRows;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.BarePlaces;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.text.Name;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the ranking of 10,000,000 invented candidates by an exact key of 64 bits, in which one
 * of ten is equal to another, beside a bare radix sort, DuckDB in the same process with two
 * threads, and for a tenth of them Commons Math.
 *
 * <p>DuckDB is asked for what the library gives: the rank of each row by its number, put into a
 * table in memory. Its table holds what the column holds, the number of the row and the key as a
 * whole number of 64 bits, which is the shape that DuckDB ranks fastest: with text as identifiers,
 * or with a wider key, it takes from one and a half times to three times as long. The candidates as
 * objects have identifiers of text, but are measured beside the same table.
 *
 * <p>The young generation is small, for a large one gives each ranking pages that the operating
 * system has to clear first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx14g", "-Xmn1g", "-XX:+UseParallelGC"})
public class RankingBenchmark {

  private static final int SIZE = 10_000_000;
  private static final int TOP = 100;
  private static final ValueKey KEY = ValueKey.of("revenue");

  private static final ListDefinition LIST =
      ListDefinition.builder()
          .id(ListId.of("invented"))
          .name(Name.ofChinese("虚构榜单"))
          .addKey(SortKey.of(KEY, Direction.HIGHEST_FIRST))
          .ties(TieScheme.COMPETITION)
          .build();

  private long[] column;
  private KeyColumn key;
  private Connection duckDb;

  /** The candidates as objects, which only one benchmark needs; their values have two places. */
  @State(Scope.Benchmark)
  public static class Objects {

    private List<Candidate> candidates;

    /**
     * Makes the objects.
     *
     * @param benchmark holds the column
     */
    @Setup
    public void make(RankingBenchmark benchmark) {
      ImmutableList.Builder<Candidate> made = ImmutableList.builderWithExpectedSize(SIZE);
      for (int i = 0; i < SIZE; i++) {
        Fraction value = Fraction.of(new Decimal(benchmark.column[i] >> 10, 2));
        made.add(
            Candidate.builder()
                .id(CandidateId.of(Integer.toString(i)))
                .putValue(KEY, value)
                .build());
      }
      candidates = made.build();
    }
  }

  /**
   * Draws the keys, as a column and as a table.
   *
   * @throws SQLException if the table cannot be made
   */
  @Setup
  public void make() throws SQLException {
    Random random = new Random(500);
    column = new long[SIZE];
    for (int i = 0; i < SIZE; i++) {
      boolean isEqual = i > 0 && random.nextInt(10) == 0;
      column[i] = isEqual ? column[random.nextInt(i)] : random.nextLong() >> 4;
    }
    key = new KeyColumn(ImmutableLongArray.copyOf(column), Direction.HIGHEST_FIRST);
    duckDb = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = duckDb.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute("CREATE TABLE candidates (id INTEGER, v BIGINT)");
    }
    try (DuckDBAppender appender =
        ((DuckDBConnection) duckDb).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "candidates")) {
      for (int i = 0; i < SIZE; i++) {
        appender.beginRow();
        appender.append(i);
        appender.append(column[i]);
        appender.endRow();
      }
    }
  }

  /**
   * Closes the database.
   *
   * @throws SQLException if it cannot be closed
   */
  @TearDown
  public void close() throws SQLException {
    duckDb.close();
  }

  /** {@return the places of a column} */
  @Benchmark
  public PlaceColumn rankColumn() {
    return PlaceColumn.rank(ImmutableList.of(key), TieScheme.COMPETITION);
  }

  /** {@return the order of the column, from a radix sort without places} */
  @Benchmark
  public int[] bareRadix() {
    return BareRadix.order(column);
  }

  /**
   * Ranks in DuckDB, into a table.
   *
   * @return how many there are
   * @throws SQLException if that fails
   */
  @Benchmark
  public long duckDbRank() throws SQLException {
    return count(
        """
        CREATE OR REPLACE TABLE ranked AS
        SELECT id, rank() OVER (ORDER BY v DESC) AS place FROM candidates\
        """);
  }

  /**
   * Ranks objects.
   *
   * @param objects the candidates
   * @return their places
   */
  @Benchmark
  public BarePlaces rankObjects(Objects objects) {
    return BarePlaces.rank(LIST, objects.candidates);
  }

  /** {@return the first hundred of a column, with ties} */
  @Benchmark
  public ImmutableIntArray topOfColumn() {
    return TopRows.withTies(key, TOP);
  }

  /**
   * Finds the first hundred in DuckDB, without ties.
   *
   * @return how many there are
   * @throws SQLException if that fails
   */
  @Benchmark
  public long duckDbTop() throws SQLException {
    return count(
        "CREATE OR REPLACE TABLE ranked AS SELECT id, v FROM candidates ORDER BY v DESC LIMIT "
            + TOP);
  }

  /** {@return the ranks of a tenth of the column, as binary fractions} */
  @Benchmark
  public double[] naturalRankingOfTenth() {
    double[] tenth = new double[SIZE / 10];
    for (int i = 0; i < tenth.length; i++) {
      tenth[i] = -column[i];
    }
    return new NaturalRanking(TiesStrategy.MINIMUM).rank(tenth);
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = duckDb.createStatement()) {
      statement.execute(sql);
      try (ResultSet count = statement.executeQuery("SELECT count(*) FROM ranked")) {
        count.next();
        return count.getLong(1);
      }
    }
  }
}

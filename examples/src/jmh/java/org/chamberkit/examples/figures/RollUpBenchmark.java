package org.chamberkit.examples.figures;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.chamberkit.aggregation.Accumulator;
import org.chamberkit.aggregation.FactColumns;
import org.chamberkit.aggregation.Figures;
import org.chamberkit.aggregation.RollUp;
import org.chamberkit.fact.Fact;
import org.chamberkit.organization.OrganizationId;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures the roll-up of 10,000,000 invented facts of 80 figures, of which half are sums and half
 * last values, and 2,845 counties to prefectures, provinces and the nation, beside DuckDB in the
 * same process and beside loops over arrays.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx14g", RollUpBenchmark.SMALL_YOUNG_GENERATION, "-XX:+UseParallelGC"})
public class RollUpBenchmark {

  // What a run leaves behind is gone over again soon: gigabytes of it would be fresh pages each
  // time.
  static final String SMALL_YOUNG_GENERATION = "-Xmn256m";

  // More than a gigabyte of objects is read once, in pages of 2 MiB with fewer gaps than in small.
  private static final String HUGE_PAGES = "-XX:+UseTransparentHugePages";

  private static final long FIRST = ManyFacts.PERIOD.startsOn().toEpochDay();
  private static final long LAST = ManyFacts.PERIOD.endsOn().toEpochDay();

  private ManyFacts facts;
  private RollUp rollUp;
  private Connection duckDb;

  /** The facts as objects, which only some benchmarks need. */
  @State(Scope.Benchmark)
  public static class Objects {

    private List<Fact> facts;

    /**
     * Makes the objects.
     *
     * @param benchmark holds the columns
     */
    @Setup
    public void make(RollUpBenchmark benchmark) {
      facts = benchmark.facts.objects();
    }
  }

  /**
   * Makes the facts, in columns and as a table.
   *
   * @throws Exception if the divisions or the table cannot be read or made
   */
  @Setup
  public void make() throws Exception {
    facts = ManyFacts.make();
    rollUp = facts.rollUp();
    duckDb = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = duckDb.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute(
          "CREATE TABLE facts (figure INTEGER, county INTEGER, day INTEGER, number BIGINT)");
      statement.execute(
          "CREATE TABLE counties (county INTEGER, prefecture INTEGER, province INTEGER)");
    }
    try (DuckDBAppender appender =
        ((DuckDBConnection) duckDb).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "counties")) {
      for (int county : facts.counties()) {
        appender.beginRow();
        appender.append(county);
        appender.append(facts.prefecture(county));
        appender.append(facts.province(county));
        appender.endRow();
      }
    }
    FactColumns columns = facts.columns();
    try (DuckDBAppender appender =
        ((DuckDBConnection) duckDb).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "facts")) {
      for (int i = 0; i < columns.size(); i++) {
        appender.beginRow();
        appender.append(columns.figures()[i]);
        appender.append(columns.organizations()[i]);
        appender.append(columns.days()[i]);
        appender.append(columns.numbers()[i]);
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

  /** {@return the sum over the nation of all figures, from two threads over columns} */
  @Benchmark
  public long columnsOnTwoThreads() throws InterruptedException {
    int half = facts.columns().size() / 2;
    Accumulator first = rollUp.accumulator();
    Accumulator second = rollUp.accumulator();
    Thread other = new Thread(() -> second.add(facts.columns(), half, facts.columns().size()));
    other.start();
    first.add(facts.columns(), 0, half);
    other.join();
    return checkOnTwoThreads(first.merge(second).figures());
  }

  /** {@return the same, from one thread over columns} */
  @Benchmark
  public long columns() {
    Accumulator accumulator = rollUp.accumulator();
    accumulator.add(facts.columns(), 0, facts.columns().size());
    return check(accumulator.figures());
  }

  /** {@return the same, from one thread over objects} */
  @Benchmark
  @Fork(jvmArgsAppend = HUGE_PAGES)
  public long objects(Objects objects) {
    Accumulator accumulator = rollUp.accumulator();
    accumulator.add(objects.facts, 0, objects.facts.size());
    return check(accumulator.figures());
  }

  /** {@return the same, from one thread over objects that come one by one} */
  @Benchmark
  @Fork(jvmArgsAppend = HUGE_PAGES)
  public long objectsOneByOne(Objects objects) {
    Accumulator accumulator = rollUp.accumulator();
    for (Fact fact : objects.facts) {
      accumulator.add(fact);
    }
    return check(accumulator.figures());
  }

  /** {@return the same, from two threads over objects} */
  @Benchmark
  @Fork(jvmArgsAppend = HUGE_PAGES)
  public long objectsOnTwoThreads(Objects objects) throws InterruptedException {
    int half = objects.facts.size() / 2;
    Accumulator first = rollUp.accumulator();
    Accumulator second = rollUp.accumulator();
    Thread other = new Thread(() -> second.add(objects.facts, half, objects.facts.size()));
    other.start();
    first.add(objects.facts, 0, half);
    other.join();
    return checkOnTwoThreads(first.merge(second).figures());
  }

  /** Looks at every figure of every federation above the counties, so that all are rolled up. */
  private long check(Figures figures) {
    return check(figures, 0, ManyFacts.FIGURES);
  }

  /** The same on two threads, as DuckDB has them for the whole of its work. */
  private long checkOnTwoThreads(Figures figures) throws InterruptedException {
    AtomicLong other = new AtomicLong();
    Thread thread =
        new Thread(() -> other.set(check(figures, ManyFacts.FIGURES / 2, ManyFacts.FIGURES)));
    thread.start();
    long sum = check(figures, 0, ManyFacts.FIGURES / 2);
    thread.join();
    return sum + other.get();
  }

  private long check(Figures figures, int from, int to) {
    long sum = 0;
    for (var figure : rollUp.catalogue().figures().subList(from, to)) {
      for (OrganizationId organization : facts.upper()) {
        sum +=
            figures
                .get(figure.id(), organization, ManyFacts.PERIOD)
                .exact()
                .orElseThrow()
                .numerator();
      }
    }
    return sum;
  }

  /** {@return the same, by a loop over arrays that checks nothing} */
  @Benchmark
  public long bareLoop() {
    FactColumns columns = facts.columns();
    int units = facts.units();
    long[] cells = new long[80 * units];
    int[] days = new int[80 * units];
    for (int i = 0; i < columns.size(); i++) {
      if (columns.days()[i] < FIRST || columns.days()[i] > LAST) {
        continue;
      }
      int cell = columns.figures()[i] * units + columns.organizations()[i];
      if (ManyFacts.isSum(columns.figures()[i])) {
        cells[cell] += columns.numbers()[i];
      } else if (columns.days()[i] >= days[cell]) {
        days[cell] = columns.days()[i];
        cells[cell] = columns.numbers()[i];
      }
    }
    return facts.rollBare(cells);
  }

  /**
   * Rolls the same columns up with DuckDB, in one statement that makes both numbers of each figure,
   * for which of them counts differs from row to row. Its last value of a city is that of one
   * county, not the sum of the last values of all.
   *
   * @param blackhole takes the rows
   * @throws SQLException if the query fails
   */
  @Benchmark
  public void duckDb(Blackhole blackhole) throws SQLException {
    read(
        "SELECT figure, province, prefecture, county, sum(number), arg_max(number, day)"
            + " FROM facts JOIN counties USING (county)"
            + " WHERE day BETWEEN "
            + FIRST
            + " AND "
            + LAST
            + " GROUP BY figure, ROLLUP (province, prefecture, county)",
        blackhole);
  }

  /**
   * The same by a statement written with care: the counties first, then what is above them, so that
   * it is right for last values too.
   *
   * @param blackhole takes the rows
   * @throws SQLException if the query fails
   */
  @Benchmark
  public void duckDbByCounty(Blackhole blackhole) throws SQLException {
    read(
        "SELECT figure, province, prefecture, county, sum(total), sum(last) FROM"
            + " (SELECT figure, county, sum(number) AS total, arg_max(number, day) AS last"
            + " FROM facts WHERE day BETWEEN "
            + FIRST
            + " AND "
            + LAST
            + " GROUP BY figure, county) JOIN counties USING (county)"
            + " GROUP BY figure, ROLLUP (province, prefecture, county)",
        blackhole);
  }

  private void read(String query, Blackhole blackhole) throws SQLException {
    try (Statement statement = duckDb.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        blackhole.consume(rows.getLong(5));
        blackhole.consume(rows.getLong(6));
      }
    }
  }
}

package org.chamberkit.examples.composite;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chamberkit.index.CompositeIndex;
import org.chamberkit.index.CompositeResult;
import org.chamberkit.index.IndexTable;
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
 * Measures a composite index of 3,000 units and 30 indicators in five dimensions, min–max, weighted
 * means, ranked, beside a loop over doubles that someone would write for the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CompositeBenchmark {

  private static final double FULL = 100;

  private CompositeIndex index;
  private IndexTable table;
  private double[][] columns;

  /** Draws the numbers, which is not measured, and compares both results. */
  @Setup
  public void draw() {
    ManyUnits units = new ManyUnits();
    index = ManyUnits.index();
    table = units.table();
    columns = units.doubles();
    compare(compositeIndex(), compositeLoop());
  }

  /** {@return the result: normalized values, dimensions, totals and places, and every parameter} */
  @Benchmark
  public CompositeResult compositeIndex() {
    return index.compute(table).orThrow();
  }

  /** {@return the totals and the places, in binary fractions, with nothing to show how} */
  @Benchmark
  public double[][] compositeLoop() {
    double[][] dimensions = new double[ManyUnits.DIMENSIONS][];
    for (int i = 0; i < dimensions.length; i++) {
      double[][] normalized = new double[ManyUnits.INDICATORS_EACH][];
      for (int j = 0; j < normalized.length; j++) {
        int indicator = i * ManyUnits.INDICATORS_EACH + j;
        normalized[j] = normalized(columns[indicator], ManyUnits.isLowerBetter(indicator));
      }
      dimensions[i] = weightedMean(normalized);
    }
    double[] totals = weightedMean(dimensions);
    return new double[][] {totals, places(totals)};
  }

  private static double[] normalized(double[] column, boolean isLowerBetter) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double number : column) {
      if (number < least) {
        least = number;
      }
      if (number > most) {
        most = number;
      }
    }
    double[] normalized = new double[column.length];
    for (int unit = 0; unit < column.length; unit++) {
      double distance = isLowerBetter ? most - column[unit] : column[unit] - least;
      normalized[unit] = distance / (most - least) * FULL;
    }
    return normalized;
  }

  private static double[] weightedMean(double[][] parts) {
    double[] means = new double[parts[0].length];
    double weights = 0;
    for (int i = 0; i < parts.length; i++) {
      double weight = ManyUnits.weight(i);
      weights += weight;
      for (int unit = 0; unit < means.length; unit++) {
        means[unit] += weight * parts[i][unit];
      }
    }
    for (int unit = 0; unit < means.length; unit++) {
      means[unit] /= weights;
    }
    return means;
  }

  /** The place of each total: one more than how many are higher. */
  private static double[] places(double[] totals) {
    double[] sorted = totals.clone();
    Arrays.sort(sorted);
    double[] places = new double[totals.length];
    for (int unit = 0; unit < totals.length; unit++) {
      int last = Arrays.binarySearch(sorted, totals[unit]);
      while (last + 1 < sorted.length && sorted[last + 1] == totals[unit]) {
        last++;
      }
      places[unit] = sorted.length - last;
    }
    return places;
  }

  /** Fails unless both come to the same totals but for rounding, at units drawn at random. */
  private static void compare(CompositeResult result, double[][] loop) {
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      int unit = random.nextInt(ManyUnits.UNITS);
      double exact = result.total(unit).orElseThrow().toBigDecimal().doubleValue();
      if (Math.abs(exact - loop[0][unit]) > 0.006) {
        throw new AssertionError(unit + ": " + exact + " and " + loop[0][unit]);
      }
    }
  }
}

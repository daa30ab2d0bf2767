package org.chamberkit.examples.scoring;

import java.util.concurrent.TimeUnit;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures how long it takes to score one of 100,000 evaluations of 30 items, beside the same rules
 * written by hand over doubles, and beside a rule engine. The heap is large enough, and all of it
 * touched, so that neither collections nor the operating system come in between.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ManyEvaluations.EVALUATIONS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g", "-Xmn3g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
public class ScoringBenchmark {

  /** The evaluations as objects. */
  @State(Scope.Benchmark)
  public static class Objects {

    /** Whether answers hold identifiers of their own, as read from documents, or the rubric's. */
    @Param({"rubric", "own"})
    private String ids;

    private ManyEvaluations many;
    private Scorer scorer;

    /** Draws the evaluations, which is not measured. */
    @Setup
    public void draw() {
      many = ManyEvaluations.make(ids.equals("own"));
      scorer = Scorer.of(many.rubric());
    }
  }

  /** The same numbers as doubles, for the peers. */
  @State(Scope.Benchmark)
  public static class Numbers {

    private double[] numbers;
    private Expressions expressions;

    /** Draws the numbers, which is not measured. */
    @Setup
    public void draw() {
      ManyEvaluations many = ManyEvaluations.make(false);
      numbers = many.numbers();
      expressions = new Expressions(numbers);
      Peers.compare(many, expressions);
    }
  }

  /**
   * Scores every evaluation: cards with their whole ledger, checked.
   *
   * @param objects the evaluations
   * @param blackhole takes the cards
   */
  @Benchmark
  public void scoreCards(Objects objects, Blackhole blackhole) {
    for (Evaluation evaluation : objects.many.evaluations()) {
      blackhole.consume(objects.scorer.score(evaluation));
    }
  }

  /**
   * Works out the total of every evaluation, without its card.
   *
   * @param objects the evaluations
   * @param blackhole takes the totals
   */
  @Benchmark
  public void totals(Objects objects, Blackhole blackhole) {
    for (Evaluation evaluation : objects.many.evaluations()) {
      blackhole.consume(objects.scorer.total(evaluation));
    }
  }

  /**
   * Works out the totals by hand-written rules over doubles.
   *
   * @param numbers the numbers
   * @return the sum of the totals
   */
  @Benchmark
  public double byHand(Numbers numbers) {
    HandWritten rules = new HandWritten(numbers.numbers);
    double sum = 0;
    for (int i = 0; i < ManyEvaluations.EVALUATIONS; i++) {
      sum += rules.nextTotal();
    }
    return sum;
  }

  /**
   * Works out totals by a rule engine.
   *
   * @param numbers the numbers
   * @return the sum of the totals
   */
  @Benchmark
  @OperationsPerInvocation(Expressions.EVALUATIONS)
  public double byRuleEngine(Numbers numbers) {
    double sum = 0;
    for (int i = 0; i < Expressions.EVALUATIONS; i++) {
      sum += numbers.expressions.total(i);
    }
    return sum;
  }
}

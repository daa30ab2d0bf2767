package org.chamberkit.examples.figures;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.chamberkit.aggregation.Change;
import org.chamberkit.aggregation.TracedFigures;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.FigureId;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.quantity.Reading;
import org.chamberkit.tally.FactsOfFigure;
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

/** Measures what it takes to follow a figure down, and to change one of 10,000,000 facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx16g", "-XX:+UseParallelGC"})
public class TraceBenchmark {

  private ManyFacts facts;
  private ImmutableList<Fact> objects;
  private TracedFigures traced;
  private SplittableRandom random;

  /**
   * Makes the figures and keeps their facts.
   *
   * @throws IOException if the divisions cannot be read
   */
  @Setup
  public void make() throws IOException {
    facts = ManyFacts.make();
    objects = ImmutableList.copyOf(facts.objects());
    traced = facts.rollUp().trace(objects);
    random = new SplittableRandom(1);
  }

  /** {@return what one changed fact moves} */
  @Benchmark
  public Change changeOneFact() {
    Fact fact = objects.get(random.nextInt(objects.size()));
    Amount other = new Amount(Reading.of(random.nextInt(10_000)), ManyFacts.UNIT);
    return traced.put(fact.withAmount(other));
  }

  /** {@return all facts of one figure of the nation} */
  @Benchmark
  public FactsOfFigure factsOfTheNation() {
    return facts(facts.upper().get(0));
  }

  /** {@return the facts of one figure of a federation above the counties} */
  @Benchmark
  public FactsOfFigure factsOfOne() {
    return facts(facts.upper().get(1 + random.nextInt(facts.upper().size() - 1)));
  }

  private FactsOfFigure facts(OrganizationId organization) {
    FigureId figure = FigureId.of("figure-" + random.nextInt(ManyFacts.FIGURES));
    return traced.facts(figure, organization, ManyFacts.PERIOD);
  }
}

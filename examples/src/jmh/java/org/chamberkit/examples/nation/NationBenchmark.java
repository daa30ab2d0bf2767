package org.chamberkit.examples.nation;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chamberkit.directory.Directory;
import org.chamberkit.directory.Tree;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures what a directory of the size of a nation costs. Each benchmark goes over all rows of the
 * {@link GeneratedNation}: 41,853 organizations and 41,852 relations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NationBenchmark {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
  private static final LocalDate HALFWAY = LocalDate.of(2001, 6, 30);

  private GeneratedNation nation;
  private Directory directory;

  /**
   * Generates the rows, which is not measured.
   *
   * @throws IOException if the divisions cannot be read
   */
  @Setup
  public void generate() throws IOException {
    nation = GeneratedNation.of(DivisionTable.read());
    directory = nation.directory().build();
  }

  /**
   * Puts the rows into maps: the organizations by their identifiers, the relations by the
   * organization that has just this one to a higher one. This is what the others are compared with.
   *
   * @param blackhole takes the maps
   */
  @Benchmark
  public void putIntoHashMaps(Blackhole blackhole) {
    Map<OrganizationId, Organization> organizations = new HashMap<>();
    for (Organization organization : nation.organizations()) {
      organizations.put(organization.id(), organization);
    }
    Map<OrganizationId, Relation> relations = new HashMap<>();
    for (Relation relation : nation.relations()) {
      relations.put(
          relation.kind() == RelationKind.GUIDES ? relation.to() : relation.from(), relation);
    }
    blackhole.consume(organizations);
    blackhole.consume(relations);
  }

  /** {@return the directory, built and checked} */
  @Benchmark
  public Directory buildDirectory() {
    return nation.directory().build();
  }

  /** {@return the tree of guidance and affiliation, compiled from the built directory} */
  @Benchmark
  public Tree compileTree() {
    return Tree.of(
        directory, ImmutableSet.of(RelationKind.GUIDES, RelationKind.AFFILIATED_TO), DAY);
  }

  /** {@return the directory of a day by which half of the organizations were founded} */
  @Benchmark
  public Directory directoryOfDay() {
    return directory.asOf(HALFWAY);
  }
}

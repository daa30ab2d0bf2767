package org.chamberkit.examples.nation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.Chamber;
import org.chamberkit.organization.ChamberKind;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Validity;
import org.chamberkit.relation.Relation;
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
 * Measures what it costs if somebody chooses identifiers and names that all have the same hash
 * code.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CollidingBenchmark {

  /** How often the number of organizations can be halved. */
  @Param({"14", "15"})
  private int doublings;

  private Directory.Builder colliding;
  private Directory.Builder scattered;

  /** Makes organizations with identifiers of either sort, which is not measured. */
  @Setup
  public void choose() {
    ImmutableList<String> ids = ImmutableList.of("");
    for (int i = 0; i < doublings; i++) {
      ids =
          ids.stream()
              .flatMap(id -> Stream.of(id + "Aa", id + "BB"))
              .collect(ImmutableList.toImmutableList());
    }
    Random random = new Random(doublings);
    colliding = directory(ids);
    scattered =
        directory(
            ids.stream().map(id -> Long.toString(random.nextLong(1L << 60), 36) + id).toList());
  }

  /** {@return the directory of identifiers and names that share one hash code} */
  @Benchmark
  public Directory buildColliding() {
    return colliding.build();
  }

  /** {@return the directory of as many whose hash codes are scattered} */
  @Benchmark
  public Directory buildScattered() {
    return scattered.build();
  }

  private static Directory.Builder directory(List<String> ids) {
    DivisionCode place = DivisionCode.of("990100");
    OrganizationId city = OrganizationId.of("city");
    List<Organization> organizations = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    organizations.add(
        Federation.builder()
            .id(city)
            .level(FederationLevel.MUNICIPAL)
            .name(Name.ofChinese("虚构市工商业联合会"))
            .division(place)
            .build());
    for (String id : ids) {
      Chamber chamber =
          Chamber.builder()
              .id(OrganizationId.of(id))
              .kind(ChamberKind.TRADE)
              .name(Name.ofChinese("虚构" + id))
              .place(place)
              .build();
      organizations.add(chamber);
      relations.add(new Relation(RelationKind.AFFILIATED_TO, chamber.id(), city, Validity.ALWAYS));
    }
    Directory.Builder directory = Directory.builder();
    directory
        .name(Name.ofChinese("虚构名录"))
        .invented(true)
        .addAllOrganizations(organizations)
        .addAllRelations(relations);
    return directory;
  }
}

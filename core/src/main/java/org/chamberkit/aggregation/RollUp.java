package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collector;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureId;
import org.chamberkit.hierarchy.Hierarchy;
import org.chamberkit.hierarchy.Timeline;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.relation.RelationKind;
import org.immutables.value.Value;

/**
 * A roll-up (指标汇总): which figures are computed from facts, for the organizations of which
 * directory, over which relations, for which periods. It is compiled once.
 *
 * <p>Facts are taken up by {@linkplain #accumulator() accumulators} or a {@linkplain #collector()
 * collector}; whoever needs to know on which facts a figure stands, or what a changed fact moves,
 * {@linkplain #trace traces} them.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * RollUp rollUp = RollUp.builder()
 *     .catalogue(catalogue)
 *     .directory(directory)
 *     .addRelations(RelationKind.GUIDES, RelationKind.AFFILIATED_TO)
 *     .addPeriods(Period.ofYears(2017, 2021), Period.ofYear(2021))
 *     .build();
 * Figures figures = register.current().stream().collect(rollUp.collector());
 * Figure sessions = figures.get(FigureId.of("R1.3"), city, Period.ofYears(2017, 2021));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class RollUp implements WithRollUp permits ImmutableRollUp {

  RollUp() {}

  /** {@return the figures that are computed} */
  public abstract FigureCatalogue catalogue();

  /** {@return the organizations} */
  public abstract Directory directory();

  /**
   * {@return by which relations one stands above another; of each an organization has at most one
   * to one above it at a time}
   */
  public abstract ImmutableSet<RelationKind> relations();

  /** {@return by which tree figures are rolled up; if not set, as it was then} */
  @Value.Default
  public Structure structure() {
    return Structure.asItWasThen();
  }

  /**
   * {@return the periods for which there are figures, at least one; they may overlap, and lie
   * within 500 years}
   */
  public abstract ImmutableSet<Period> periods();

  /**
   * {@return an accumulator that has taken up nothing}
   *
   * @throws AmountOverflowException if a share that one took over by the structure of a day does
   *     not fit
   */
  public final Accumulator accumulator() {
    return new Accumulator(plan());
  }

  /**
   * {@return a collector of facts into figures, for streams of one thread or several; it throws
   * what {@link #accumulator()} and {@link Accumulator#add(Fact)} throw}
   */
  public final Collector<Fact, ?, Figures> collector() {
    return Collector.of(
        this::accumulator,
        Accumulator::add,
        Accumulator::merge,
        Accumulator::figures,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Computes the figures and keeps the facts, so that each figure can be followed down to them.
   *
   * @param facts the facts that hold
   * @return the figures with their facts
   * @throws IllegalArgumentException if two facts have the same identifier
   * @throws AmountOverflowException as {@link #accumulator()} and {@link Accumulator#add(Fact)} do
   */
  public final TracedFigures trace(ImmutableList<Fact> facts) {
    return TracedFigures.of(plan(), facts);
  }

  /**
   * Returns the position of a figure in columns of facts.
   *
   * @param id the identifier of a definition
   * @return its position
   * @throws IllegalArgumentException if the catalogue has no such figure that stands on facts
   */
  public final int figurePosition(FigureId id) {
    return plan().counted(id).index();
  }

  /**
   * Returns the position of an organization in columns of facts.
   *
   * @param id the identifier
   * @return its position
   * @throws IllegalArgumentException if the directory does not have the organization
   */
  public final int organizationPosition(OrganizationId id) {
    int position = plan().hierarchy().position(id);
    checkArgument(position != Hierarchy.NONE, "directory has no organization '%s'", id);
    return position;
  }

  @Value.Lazy
  Plan plan() {
    return new Plan(
        catalogue(),
        periods().asList(),
        structure(),
        Hierarchy.of(directory(), relations(), structure().day(), periods().asList()));
  }

  @Value.Check
  void check() {
    checkArgument(!relations().isEmpty(), "a roll-up needs a kind of relation");
    relations()
        .forEach(
            kind ->
                checkArgument(kind.makesTree(), "relations '%s' do not make a tree", kind.word()));
    Timeline.checkPeriods(periods().asList());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a roll-up; catalogue, directory, relations and periods are required. */
  public static final class Builder extends ImmutableRollUp.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

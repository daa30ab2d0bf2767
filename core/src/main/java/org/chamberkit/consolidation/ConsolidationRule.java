package org.chamberkit.consolidation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.chamberkit.applicant.ControlLink;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.text.IdentifierSyntax;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * How parents and subsidiaries are consolidated (合并规则).
 *
 * <p>A link counts if it holds on the day and its share lies within the interval. Links form
 * chains: who controls a parent controls its subsidiaries, also through enterprises that do not
 * apply. Shares of a chain are not multiplied.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * ConsolidationRule rule = ConsolidationRule.builder()
 *     .id("group-accounts")
 *     .name(Name.of("母公司申报", "Parents apply"))
 *     .source("虚构")
 *     .keep(KeptSide.PARENT)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ConsolidationRule implements WithConsolidationRule
    permits ImmutableConsolidationRule {

  ConsolidationRule() {}

  /** {@return the identifier, by which exclusions name the rule; of the form of identifiers} */
  public abstract String id();

  /** {@return what it is called} */
  public abstract Name name();

  /** {@return where the rule was published, or that it is an illustration; not blank} */
  public abstract String source();

  /** {@return who is kept} */
  public abstract KeptSide keep();

  /** {@return for which parents subsidiaries give way; if not set, for those that compete} */
  @Value.Default
  public ParentScope parents() {
    return ParentScope.COMPETING;
  }

  /** {@return within which shares a link counts, such as {@code (0.5, 1]}; if not set, all do} */
  @Value.Default
  public Interval share() {
    return Interval.SHARES;
  }

  /** {@return whether a link counts of which the share is not known; if not set, yes} */
  @Value.Default
  public boolean unknownShareCounts() {
    return true;
  }

  /**
   * Consolidates those who compete.
   *
   * @param competing who competes
   * @param controls who controls whom, also beyond those who compete
   * @param asOf the day on which links count
   * @return who was replaced by whom; or {@link ConsolidationProblem#CONTROL_CIRCLE} for each
   *     circle of links that count, with a pointer into {@code /controls} of the population
   */
  public final WithProblems<Consolidation> consolidate(
      ImmutableSet<CandidateId> competing, ImmutableList<ControlLink> controls, LocalDate asOf) {
    ControlGraph graph = ControlGraph.of(controls, link -> counts(link, asOf));
    ImmutableList<Problem> circles = graph.circles();
    return circles.isEmpty()
        ? WithProblems.of(new Consolidator(this, competing, graph, asOf).consolidation())
        : WithProblems.refused(circles);
  }

  private boolean counts(ControlLink link, LocalDate asOf) {
    return link.validity().holdsOn(asOf)
        && link.share().map(of -> share().contains(Fraction.of(of))).orElse(unknownShareCounts());
  }

  @Value.Check
  void check() {
    IdentifierSyntax.check("consolidation rule", id());
    checkArgument(!source().isBlank(), "source of consolidation rule must not be blank");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a rule; identifier, name, source and who is kept are required. */
  public static final class Builder extends ImmutableConsolidationRule.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

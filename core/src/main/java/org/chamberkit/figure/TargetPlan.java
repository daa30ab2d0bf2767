package org.chamberkit.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * How the target of an organization is broken down to those that have to reach it (任务分解). What the
 * organization keeps for itself is one of the targets.
 *
 * <p>Where the target as a whole is stated, those of the parts must come up to it; that they go
 * beyond it is warned of. A plan whose targets add up to more than 18 digits cannot be built.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TargetPlan implements WithTargetPlan permits ImmutableTargetPlan {

  private static final Pointer TARGETS = Pointer.to("targets");

  TargetPlan() {}

  /** {@return what the plan is called} */
  public abstract Name name();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the figure that has to be reached} */
  public abstract FigureId figure();

  /** {@return in what the targets are counted} */
  public abstract Unit unit();

  /** {@return the period in which it has to be reached} */
  public abstract Period period();

  /** {@return the organization whose target is broken down} */
  public abstract OrganizationId organization();

  /** {@return the target of the organization as a whole, if it is stated} */
  public abstract Optional<Decimal> whole();

  /** {@return the targets of the parts, in their order, each organization once} */
  public abstract ImmutableList<Target> targets();

  /** {@return the sum of the targets of the parts} */
  public final Decimal sum() {
    return targets().stream().map(Target::amount).reduce(Decimal.ZERO, Decimal::plus);
  }

  /**
   * Checks the plan against a catalogue.
   *
   * @param catalogue the catalogue
   * @return an error if it does not have the figure, or has it in another unit
   */
  public final ImmutableList<Problem> checkAgainst(FigureCatalogue catalogue) {
    Optional<FigureDefinition> known = catalogue.find(figure());
    if (known.isEmpty()) {
      return ImmutableList.of(
          Problem.of(
              FigureProblem.UNKNOWN_FIGURE,
              Pointer.to("figure"),
              ImmutableMap.of("figure", figure().text())));
    }
    return known.get().unit().equals(unit())
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                FigureProblem.TARGET_IN_ANOTHER_UNIT,
                Pointer.to("unit"),
                ImmutableMap.of(
                    "unit", unit().text(),
                    "figure", figure().text(),
                    "figureUnit", known.get().unit().text())));
  }

  /** {@return what should be looked at though the plan can be used: parts beyond the whole} */
  @Value.Lazy
  public ImmutableList<Problem> warnings() {
    return comparedWithWhole(FigureProblem.TARGETS_GO_BEYOND, 1);
  }

  @Value.Check
  void check() {
    ImmutableList<Problem> twice =
        Repetitions.check(
            TARGETS,
            targets(),
            Target::organization,
            (organization, pointer) ->
                Problem.of(
                    FigureProblem.DUPLICATE_TARGET,
                    pointer.child("organization"),
                    ImmutableMap.of("organization", organization.text())));
    ProblemException.throwIfErrors(
        ImmutableList.<Problem>builder()
            .addAll(twice)
            .addAll(comparedWithWhole(FigureProblem.TARGETS_FALL_SHORT, -1))
            .build());
  }

  /** A problem if the parts, should there be any, lie on one side of the whole. */
  private ImmutableList<Problem> comparedWithWhole(FigureProblem code, int side) {
    Decimal sum = sum();
    if (whole().isEmpty()
        || targets().isEmpty()
        || Integer.signum(sum.compareTo(whole().get())) != side) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        Problem.of(
            code,
            TARGETS,
            ImmutableMap.of(
                "sum", sum.toString(),
                "organization", organization().text(),
                "whole", whole().get().toString())));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a plan; all but the mark of invention, the whole and the targets is required. */
  public static final class Builder extends ImmutableTargetPlan.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

package org.chamberkit.figure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.fact.Category;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * The definition of a figure (指标口径): what it is called, in what it is counted, and how it follows
 * from facts.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * FigureDefinition sessions = FigureDefinition.builder()
 *     .id(FigureId.of("R1.3"))
 *     .name(Name.of("培训期数", "Training sessions"))
 *     .kind(FigureKind.FLOW)
 *     .unit(Unit.of("sessions"))
 *     .method(new FigureMethod.FromFacts(
 *         Selection.of(FactKind.of("training.session")).inRoles(Role.HOSTED, Role.CO_HOSTED),
 *         Measure.Facts.COUNT, OverTime.SUM, AcrossUnits.SUM, Optional.empty()))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class FigureDefinition implements WithFigureDefinition
    permits ImmutableFigureDefinition {

  FigureDefinition() {}

  /** {@return the identifier, unique in the catalogue} */
  public abstract FigureId id();

  /** {@return what it is called} */
  public abstract Name name();

  /** {@return what it says of its facts} */
  public abstract FigureKind kind();

  /** {@return in what it is counted; amounts of facts must be in the same unit} */
  public abstract Unit unit();

  /** {@return how it is computed} */
  public abstract FigureMethod method();

  /** {@return the figure of which this one is a part (其中), if it is one} */
  public abstract Optional<FigureId> partOf();

  /**
   * {@return the categories of the table into which it is broken down (分组), in their order; the
   * parts of the table add up to the figure}
   */
  public abstract ImmutableList<Category> categories();

  /** {@return the numbers that a single amount can be; if not set, all from 0 on} */
  @Value.Default
  public Interval range() {
    return Interval.NOT_NEGATIVE;
  }

  /** {@return how it is printed, if it is not printed as exact as it is} */
  public abstract Optional<Rounding> rounding();

  @Value.Check
  void check() {
    ImmutableList<Problem> problems = DefinitionCheck.problems(this);
    ProblemException.throwIfErrors(problems);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a definition; identifier, name, kind, unit and method are required. */
  public static final class Builder extends ImmutableFigureDefinition.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

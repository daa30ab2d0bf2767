package org.chamberkit.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A catalogue of figures (指标目录), with the rules that they have to meet.
 *
 * <p>A catalogue that is not consistent cannot be built: {@link ProblemException} then names all
 * that is wrong. Identifiers are unique, no figure is computed from itself or a part of itself, and
 * a rule compares figures of one unit.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class FigureCatalogue implements WithFigureCatalogue
    permits ImmutableFigureCatalogue {

  FigureCatalogue() {}

  /** {@return what the catalogue is called} */
  public abstract Name name();

  /** {@return where it comes from, if it was published or drawn up from something published} */
  public abstract Optional<String> source();

  /** {@return the figures, in the order of the catalogue} */
  public abstract ImmutableList<FigureDefinition> figures();

  /** {@return the rules that the figures have to meet, in the order of the catalogue} */
  public abstract ImmutableList<FigureRule> rules();

  /**
   * Looks up a figure.
   *
   * @param id the identifier
   * @return the definition, if the catalogue has it
   */
  public final Optional<FigureDefinition> find(FigureId id) {
    return Optional.ofNullable(byId().get(id));
  }

  @Value.Lazy
  ImmutableMap<FigureId, FigureDefinition> byId() {
    ImmutableMap.Builder<FigureId, FigureDefinition> byId = ImmutableMap.builder();
    figures().forEach(figure -> byId.put(figure.id(), figure));
    return byId.buildKeepingLast();
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(CatalogueCheck.problems(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a catalogue; the name is required. */
  public static final class Builder extends ImmutableFigureCatalogue.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

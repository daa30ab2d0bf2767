package org.chamberkit.index;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * What a composite index is (综合指数定义): a tree of dimensions and indicators, how the numbers of each
 * indicator come to a scale, how the parts of each dimension and of the total are combined, and how
 * the numbers of each stage are rounded.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * CompositeResult result = index.compute(table).orThrow();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class CompositeIndex implements WithCompositeIndex
    permits ImmutableCompositeIndex {

  CompositeIndex() {}

  /** {@return the identifier, the same over all years} */
  public abstract IndexId id();

  /** {@return what the index is called} */
  public abstract Name name();

  /** {@return where the definition was published, or that it is an illustration; not blank} */
  public abstract String source();

  /** {@return how the parts make the total} */
  public abstract Combination combination();

  /** {@return what becomes of the total if parts are missing} */
  public abstract MissingParts missing();

  /** {@return the dimensions and indicators of which the total is made, at least one} */
  public abstract ImmutableList<IndexPart> parts();

  /** {@return how the numbers of each stage are rounded} */
  public abstract StageRoundings rounding();

  /** {@return which totals decide places; equal ones share the best place, 1224} */
  public abstract RankOn rankOn();

  /** {@return all indicators, in the order of the tree} */
  @Value.Lazy
  public ImmutableList<Indicator> indicators() {
    return parts().stream().flatMap(CompositeIndex::indicators).collect(toImmutableList());
  }

  private static Stream<Indicator> indicators(IndexPart part) {
    return part instanceof Dimension dimension
        ? dimension.parts().stream().flatMap(CompositeIndex::indicators)
        : Stream.of((Indicator) part);
  }

  /**
   * Takes the parameters of all normalizers from a table.
   *
   * @param table the table
   * @return the index with its parameters; or what is wrong: a column is missing, or a normalizer
   *     cannot be fitted; pointers go into the index
   */
  public final WithProblems<FittedIndex> fit(IndexTable table) {
    return IndexFitting.fit(this, table);
  }

  /**
   * Takes the parameters from a table and computes the result of the same table.
   *
   * @param table the table
   * @return the result, with a warning for each number that is missing because what it is divided
   *     by is 0; or what is wrong, as in {@link #fit} and {@link FittedIndex#apply}
   */
  public final WithProblems<CompositeResult> compute(IndexTable table) {
    WithProblems<FittedIndex> fitted = fit(table);
    return fitted.value().isPresent()
        ? fitted.value().get().apply(table)
        : WithProblems.refused(fitted.problems());
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(IndexCheck.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an index; all attributes are required, and at least one part. */
  public static final class Builder extends ImmutableCompositeIndex.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

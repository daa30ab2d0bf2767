package org.chamberkit.ranking;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.immutables.value.Value;

/**
 * An edition of a ranking list (榜单的一期): who stands where and why, and who has no place and why.
 *
 * <p>An edition whose order, places and reasons do not follow from its values and the definition of
 * its list cannot be built: {@link ProblemException} then names all that is wrong.
 *
 * <p>This type is immutable and thread-safe; {@link Ranking} makes it, and readers of documents
 * through {@link #builder}.
 */
@Value.Immutable
public abstract sealed class Edition implements WithEdition permits ImmutableEdition {

  Edition() {}

  /** {@return the list, as it was defined for this edition} */
  public abstract ListDefinition list();

  /** {@return which edition of its list this is (期次), if it has been said} */
  public abstract Optional<EditionId> id();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return who has a place: in the order of places, equal ones in the order of their codes} */
  public abstract ImmutableList<Placing> entries();

  /** {@return who has no place, in the order of their codes} */
  public abstract ImmutableList<Excluded> excluded();

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(EditionCheck.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an edition; the list is required. */
  public static final class Builder extends ImmutableEdition.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

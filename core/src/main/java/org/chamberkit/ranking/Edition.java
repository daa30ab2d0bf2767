package org.chamberkit.ranking;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.cut.CutLine;
import org.chamberkit.label.Labels;
import org.chamberkit.label.PlaceLabel;
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

  /**
   * {@return who is on the list: in the order of places, equal ones by the last key of the list or
   * in the order of their codes; where the list ranks by groups, one group behind the other in the
   * order of their codes}
   */
  public abstract ImmutableList<Placing> entries();

  /** {@return who comes next behind the cut (递补名单), in the same order} */
  public abstract ImmutableList<Placing> reserve();

  /**
   * {@return who has a place, but is neither on the list nor its reserve (未入围), in the same order}
   */
  public abstract ImmutableList<Placing> beyond();

  /** {@return how the cut went, in each group in the order of their codes; empty without a cut} */
  public abstract ImmutableList<CutLine> cuts();

  /** {@return who has no place, in the order of their codes} */
  public abstract ImmutableList<Excluded> excluded();

  /** {@return all who have a place, in the order of their places; group by group} */
  public final ImmutableList<Placing> ranked() {
    return Stream.of(entries(), reserve(), beyond())
        .flatMap(ImmutableList::stream)
        .sorted(comparing(this::group))
        .collect(toImmutableList());
  }

  private String group(Placing entry) {
    return list().partition().map(by -> entry.groups().get(by)).map(GroupCode::text).orElse("");
  }

  /**
   * Returns what is printed for a place.
   *
   * @param entry an entry of this edition
   * @return the label, such as {@code =39}; nothing if the list is a roll
   */
  public final String label(Placing entry) {
    return list().arrangement() == Arrangement.BY_CODE
        ? ""
        : list().labels().print(entry.place(), entry.sharedBy());
  }

  /**
   * Returns what is printed for one without a place who is printed behind the list all the same.
   *
   * @param excluded one without a place
   * @return the label, such as {@code 500X}; nothing unless it is excluded by rules alone, all of
   *     them such that the labels of the list name them
   */
  public final Optional<String> outsideLabel(Excluded excluded) {
    Labels labels = list().labels();
    boolean isOutside =
        !excluded.exclusions().isEmpty()
            && excluded.exclusions().stream()
                .allMatch(exclusion -> labels.outsideRules().contains(exclusion.rule()));
    return isOutside
        ? Optional.of(labels.style().print(new PlaceLabel.Outside(entries().size())))
        : Optional.empty();
  }

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

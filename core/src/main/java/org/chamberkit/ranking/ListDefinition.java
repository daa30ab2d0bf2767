package org.chamberkit.ranking;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.cut.Cut;
import org.chamberkit.label.Labels;
import org.chamberkit.place.LastKey;
import org.chamberkit.place.Quantile;
import org.chamberkit.place.TieScheme;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * What a ranking list is (榜单定义): by which keys it ranks, what becomes of those who are equal, where
 * it ends, and how it is printed.
 *
 * <p>The first key decides; where it is equal the next one does, and so on. Who is equal in every
 * key shares the place as the tie scheme says.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * ListDefinition list = ListDefinition.builder()
 *     .id(ListId.of("five-good-city"))
 *     .name(Name.of("“五好”县级工商联排名", "Five Good ranking"))
 *     .addKey(SortKey.of(ValueKey.of("total"), Direction.HIGHEST_FIRST))
 *     .ties(TieScheme.COMPETITION)
 *     .cut(new FirstEntries(100, LineTies.WITH_TIES))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ListDefinition implements WithListDefinition
    permits ImmutableListDefinition {

  ListDefinition() {}

  /** {@return the identifier, the same over all editions} */
  public abstract ListId id();

  /** {@return what the list is called} */
  public abstract Name name();

  /** {@return in which order the list is printed; if not set, by place} */
  @Value.Default
  public Arrangement arrangement() {
    return Arrangement.BY_PLACE;
  }

  /**
   * {@return the keys, the one that decides first in front, none twice; at least one, unless the
   * list is a roll}
   */
  public abstract ImmutableList<SortKey> keys();

  /** {@return which places those get that are equal in every key} */
  public abstract TieScheme ties();

  /**
   * {@return what decides between those who are equal in every key: who is printed first, who has
   * the better place where none is shared, and who is on the list where the cut takes exactly a
   * number; if absent, the order code decides about the print}
   */
  public abstract Optional<LastKey> lastKey();

  /** {@return further values that the entries carry along, none of them a key} */
  public abstract ImmutableList<ValueColumn> columns();

  /**
   * {@return by what the candidates are divided, if each group is ranked by itself (分组排名); the cut
   * is made in each group}
   */
  public abstract Optional<Grouping> partition();

  /**
   * {@return by what places within a group are counted besides, such as the place within its
   * province (省内位次), none twice}
   */
  public abstract ImmutableList<Grouping> within();

  /** {@return further columns that say how far up an entry stands, such as {@code PERCENT_RANK}} */
  public abstract ImmutableList<Quantile> quantiles();

  /** {@return where the list ends; if absent, all who have a place are on it} */
  public abstract Optional<Cut> cut();

  /**
   * {@return how many of those behind the cut are the reserve (递补名单), in each group; without a last
   * key all who are level with the last of them belong to it, too; if not set, 0}
   */
  @Value.Default
  public long reserve() {
    return 0;
  }

  /** {@return how places are printed; if not set, as plain numbers} */
  @Value.Default
  public Labels labels() {
    return Labels.PLAIN;
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(ListCheck.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a definition; identifier, name and ties are required, and at least one key. */
  public static final class Builder extends ImmutableListDefinition.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

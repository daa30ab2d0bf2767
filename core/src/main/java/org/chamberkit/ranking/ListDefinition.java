package org.chamberkit.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * What a ranking list is (榜单定义): by which keys it ranks, and what becomes of those who are equal.
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
 *     .addKey(new SortKey(ValueKey.of("total"), Direction.HIGHEST_FIRST, Optional.empty()))
 *     .ties(TieScheme.COMPETITION)
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

  /** {@return the keys, the one that decides first in front, at least one, none twice} */
  public abstract ImmutableList<SortKey> keys();

  /** {@return which places those get that are equal in every key} */
  public abstract TieScheme ties();

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (keys().isEmpty()) {
      problems.add(
          Problem.of(
              RankingProblem.NO_KEYS, Pointer.to("keys"), ImmutableMap.of("list", id().text())));
    }
    problems.addAll(
        Repetitions.check(
            Pointer.to("keys"),
            keys(),
            SortKey::key,
            (key, entry) -> EditionCheck.duplicate(key, entry.child("key"))));
    ProblemException.throwIfErrors(problems.build());
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

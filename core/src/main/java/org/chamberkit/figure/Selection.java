package org.chamberkit.figure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.Role;

/**
 * Which facts a figure stands on (取数范围).
 *
 * @param kinds the kinds of facts, at least one
 * @param roles the roles that count; empty if every one does, and facts without a role too
 * @param marks for each category that matters, the marks that count
 */
public record Selection(
    ImmutableSortedSet<FactKind> kinds,
    ImmutableSet<Role> roles,
    ImmutableSortedMap<Category, ImmutableSortedSet<Mark>> marks) {

  /**
   * Obtains the selection of all facts of a kind.
   *
   * @param kind the kind
   * @return the selection
   */
  public static Selection of(FactKind kind) {
    return new Selection(ImmutableSortedSet.of(kind), ImmutableSet.of(), ImmutableSortedMap.of());
  }

  /**
   * Returns this selection for some roles only.
   *
   * @param counted the roles that count
   * @return the selection
   */
  public Selection inRoles(Role... counted) {
    return new Selection(kinds, ImmutableSet.copyOf(counted), marks);
  }

  /**
   * Returns this selection for the facts that have, in a category, one of some marks.
   *
   * @param category the category
   * @param counted the marks that count
   * @return the selection
   */
  public Selection marked(Category category, Mark... counted) {
    return new Selection(
        kinds,
        roles,
        ImmutableSortedMap.<Category, ImmutableSortedSet<Mark>>naturalOrder()
            .putAll(marks)
            .put(category, ImmutableSortedSet.copyOf(counted))
            .buildOrThrow());
  }

  /**
   * Tells whether a fact is selected.
   *
   * @param fact the fact
   * @return true if it is of one of the kinds, in one of the roles, and has one of the marks in
   *     each category that matters
   */
  public boolean selects(Fact fact) {
    return kinds.contains(fact.kind()) && selectsWithinKind(fact);
  }

  /**
   * Tells whether a fact of one of the kinds is selected.
   *
   * @param fact the fact, of one of the kinds
   * @return true if roles and marks are among those that count
   */
  public boolean selectsWithinKind(Fact fact) {
    if (!roles.isEmpty() && !fact.role().map(roles::contains).orElse(false)) {
      return false;
    }
    if (marks.isEmpty()) {
      return true;
    }
    for (var counted : marks.entrySet()) {
      Mark mark = fact.marks().get(counted.getKey());
      if (mark == null || !counted.getValue().contains(mark)) {
        return false;
      }
    }
    return true;
  }
}

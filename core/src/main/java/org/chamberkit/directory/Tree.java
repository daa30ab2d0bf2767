package org.chamberkit.directory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;

/**
 * The tree that relations make of a directory on one day (组织树), compiled into arrays: whoever
 * guides, or has others affiliated to it, stands above them.
 *
 * <p>Each organization has a position, from 0. Who stands below an organization follows it without
 * a gap, so that a subtree is a range of positions; those who stand directly below one come in the
 * order of their identifiers. An organization that nobody stands above is a root; there may be
 * several.
 *
 * <p>Every question is answered in a time that does not depend on the size of the tree, but for the
 * lists, which take as long as they are. This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Tree tree = Tree.of(directory, ImmutableSet.of(RelationKind.GUIDES), LocalDate.of(2021, 12, 31));
 * int city = tree.find(OrganizationId.of("F-990100")).orElseThrow();
 * for (int i = city + 1; i < tree.end(city); i++) {
 *   Organization below = tree.get(i);
 * }
 * }</pre>
 */
public final class Tree {

  private static final int NONE = -1;

  private final ImmutableList<Organization> organizations;
  private final ImmutableMap<OrganizationId, Integer> positions;
  private final int[] parents;
  private final int[] ends;
  private final int[] depths;

  private Tree(ImmutableList<Organization> organizations, int[] parents) {
    this.organizations = organizations;
    this.parents = parents;
    int size = organizations.size();
    ends = new int[size];
    depths = new int[size];
    ImmutableMap.Builder<OrganizationId, Integer> byId = ImmutableMap.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      byId.put(organizations.get(i).id(), i);
      depths[i] = parents[i] == NONE ? 0 : depths[parents[i]] + 1;
    }
    positions = byId.buildOrThrow();
    for (int i = size - 1; i >= 0; i--) {
      ends[i] = Math.max(ends[i], i + 1);
      if (parents[i] != NONE) {
        ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
      }
    }
  }

  /**
   * Compiles the tree of a day.
   *
   * @param directory the directory
   * @param kinds the relations that make the tree, at least one: {@link RelationKind#GUIDES},
   *     {@link RelationKind#AFFILIATED_TO}, or both
   * @param day the day
   * @return the tree of all organizations that exist on the day and can have such a relation
   * @throws IllegalArgumentException if there is no relation, or one of which an organization can
   *     have several at a time
   */
  public static Tree of(Directory directory, ImmutableSet<RelationKind> kinds, LocalDate day) {
    checkArgument(!kinds.isEmpty(), "a tree needs a kind of relation");
    for (RelationKind kind : kinds) {
      checkArgument(kind.makesTree(), "relations '%s' do not make a tree", kind.word());
    }
    Organization[] byId =
        directory.organizations().stream()
            .filter(organization -> organization.existence().holdsOn(day))
            .filter(organization -> kinds.stream().anyMatch(kind -> kind.takes(organization)))
            .sorted(Comparator.comparing(Organization::id))
            .toArray(Organization[]::new);
    int[] above = new int[byId.length];
    for (int i = 0; i < byId.length; i++) {
      above[i] = above(directory, kinds, day, byId, i);
    }
    return preorder(byId, above);
  }

  private static int above(
      Directory directory,
      ImmutableSet<RelationKind> kinds,
      LocalDate day,
      Organization[] byId,
      int index) {
    for (Link link : directory.index().linksBelow(byId[index].id())) {
      if (kinds.contains(link.kind()) && link.days().holdsOn(day)) {
        return Arrays.binarySearch(byId, link.above(), Comparator.comparing(Organization::id));
      }
    }
    return NONE;
  }

  /** Brings the organizations into the order in which each is followed by those below it. */
  private static Tree preorder(Organization[] byId, int[] above) {
    int size = byId.length;
    // The first below each and the next beside it, by index; the last slot holds the roots.
    int[] first = new int[size + 1];
    int[] next = new int[size];
    Arrays.fill(first, NONE);
    for (int i = size - 1; i >= 0; i--) {
      int holder = above[i] == NONE ? size : above[i];
      next[i] = first[holder];
      first[holder] = i;
    }
    ImmutableList.Builder<Organization> ordered = ImmutableList.builderWithExpectedSize(size);
    int[] parents = new int[size];
    int[] positionOf = new int[size];
    int position = 0;
    int at = first[size];
    while (at != NONE) {
      ordered.add(byId[at]);
      positionOf[at] = position;
      parents[position++] = above[at] == NONE ? NONE : positionOf[above[at]];
      if (first[at] != NONE) {
        at = first[at];
        continue;
      }
      while (at != NONE && next[at] == NONE) {
        at = above[at];
      }
      at = at == NONE ? NONE : next[at];
    }
    return new Tree(ordered.build(), parents);
  }

  /** {@return how many organizations there are} */
  public int size() {
    return organizations.size();
  }

  /**
   * Returns an organization.
   *
   * @param position its position
   * @return the organization
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public Organization get(int position) {
    return organizations.get(position);
  }

  /**
   * Looks up a position.
   *
   * @param id the identifier of an organization
   * @return its position; absent if it is not in the tree
   */
  public OptionalInt find(OrganizationId id) {
    Integer position = positions.get(id);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /**
   * Returns who stands directly above.
   *
   * @param position a position
   * @return the position of the parent; absent for a root
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public OptionalInt parent(int position) {
    checkElementIndex(position, size());
    return parents[position] == NONE ? OptionalInt.empty() : OptionalInt.of(parents[position]);
  }

  /**
   * Returns how many stand above.
   *
   * @param position a position
   * @return the number of ancestors, 0 for a root
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public int depth(int position) {
    checkElementIndex(position, size());
    return depths[position];
  }

  /**
   * Returns where a subtree ends: the organization itself and all below it have the positions from
   * its own to before the end.
   *
   * @param position a position
   * @return the position behind the last one of the subtree
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public int end(int position) {
    checkElementIndex(position, size());
    return ends[position];
  }

  /**
   * Tells whether an organization stands in the subtree of another.
   *
   * @param position its position
   * @param ancestor the position of the other
   * @return true if it is the other or stands below it
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public boolean isWithin(int position, int ancestor) {
    checkElementIndex(position, size());
    return ancestor <= position && position < end(ancestor);
  }

  /** {@return the positions of those that nobody stands above, in order} */
  public ImmutableIntArray roots() {
    return siblings(0, size());
  }

  /**
   * Returns who stands directly below.
   *
   * @param position a position
   * @return the positions of the children, in order
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public ImmutableIntArray children(int position) {
    return siblings(position + 1, end(position));
  }

  private ImmutableIntArray siblings(int from, int to) {
    ImmutableIntArray.Builder siblings = ImmutableIntArray.builder();
    for (int i = from; i < to; i = ends[i]) {
      siblings.add(i);
    }
    return siblings.build();
  }

  /**
   * Returns all who stand above.
   *
   * @param position a position
   * @return the positions of the ancestors, the nearest first; empty for a root
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public ImmutableIntArray ancestors(int position) {
    checkElementIndex(position, size());
    ImmutableIntArray.Builder ancestors = ImmutableIntArray.builder(depths[position]);
    for (int i = parents[position]; i != NONE; i = parents[i]) {
      ancestors.add(i);
    }
    return ancestors.build();
  }
}

package org.chamberkit.directory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.relation.RelationKind;

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

  private static final int NONE = DirectoryIndex.NONE;

  private final DirectoryIndex index;
  private final int[] members;
  private final int[] positions;
  private final int[] parents;
  private final int[] ends;
  private final int[] depths;

  /**
   * Works out what follows from the parents.
   *
   * @param members the place in the directory of each organization, in the order of the tree
   * @param positions the position of each organization of the directory; {@link #NONE} if it is not
   *     in the tree
   * @param parents the position of the parent of each, by its own
   */
  private Tree(DirectoryIndex index, int[] members, int[] positions, int[] parents) {
    this.index = index;
    this.members = members;
    this.positions = positions;
    this.parents = parents;
    int size = members.length;
    ends = new int[size];
    depths = new int[size];
    for (int i = 0; i < size; i++) {
      depths[i] = parents[i] == NONE ? 0 : depths[parents[i]] + 1;
    }
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
    return new TreeCompiler(directory.index(), kinds, day.toEpochDay()).compile(Tree::new);
  }

  /** {@return how many organizations there are} */
  public int size() {
    return members.length;
  }

  /**
   * Returns an organization.
   *
   * @param position its position
   * @return the organization
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public Organization get(int position) {
    return index.organization(members[position]);
  }

  /**
   * Looks up a position.
   *
   * @param id the identifier of an organization
   * @return its position; absent if it is not in the tree
   */
  public OptionalInt find(OrganizationId id) {
    int member = index.find(id);
    return member == DirectoryIndex.NONE || positions[member] == NONE
        ? OptionalInt.empty()
        : OptionalInt.of(positions[member]);
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

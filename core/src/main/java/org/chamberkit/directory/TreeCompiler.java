package org.chamberkit.directory;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.relation.RelationKind;

/** Brings the organizations of a day into the order in which each is followed by those below it. */
final class TreeCompiler {

  private static final int NONE = DirectoryIndex.NONE;

  private final DirectoryIndex index;
  private final ImmutableSet<RelationKind> kinds;
  private final long day;
  private final int[] above;
  private int count;

  TreeCompiler(DirectoryIndex index, ImmutableSet<RelationKind> kinds, long day) {
    this.index = index;
    this.kinds = kinds;
    this.day = day;
    above = new int[index.size()];
  }

  /** Makes the tree of its arrays. */
  interface Maker {
    /**
     * Makes the tree.
     *
     * @param members the organizations in the order of the tree, by their place in the directory
     * @param positions the other way round; {@link #NONE} for those that are not in the tree
     * @param parents the position of the parent of each, by its own; {@link #NONE} for a root
     */
    Tree make(DirectoryIndex index, int[] members, int[] positions, int[] parents);
  }

  Tree compile(Maker maker) {
    Adjacency below = lookAbove();
    int[] members = new int[count];
    int[] parents = new int[count];
    int[] positions = new int[above.length];
    Arrays.fill(positions, NONE);
    int[] open = new int[count];
    int opened = push(sortedBelow(below, above.length), open, 0);
    int position = 0;
    while (opened > 0) {
      int member = open[--opened];
      members[position] = member;
      parents[position] = above[member] == above.length ? NONE : positions[above[member]];
      positions[member] = position++;
      opened = push(sortedBelow(below, member), open, opened);
    }
    return maker.make(index, members, positions, parents);
  }

  /** Finds who stands above each; a root stands below a holder that comes after all of them. */
  private Adjacency lookAbove() {
    for (int i = 0; i < above.length; i++) {
      above[i] = NONE;
      if (index.exists(i, day) && isTaken(i)) {
        above[i] = above(i);
        count++;
      }
    }
    return Adjacency.of(above.length + 1, above);
  }

  private boolean isTaken(int member) {
    for (RelationKind kind : kinds) {
      OrganizationType type = index.organization(member).type();
      if (kind.leadsFrom(type) || kind.leadsTo(type)) {
        return true;
      }
    }
    return false;
  }

  private int above(int member) {
    Links links = index.links();
    Adjacency byLower = links.byLower();
    for (int at = byLower.start(member); at < byLower.end(member); at++) {
      int link = byLower.item(at);
      if (kinds.contains(links.kind(link)) && links.days().holdsOn(link, day)) {
        return links.upper(link);
      }
    }
    return above.length;
  }

  /** Those directly below a holder, in the order of their identifiers. */
  private int[] sortedBelow(Adjacency below, int holder) {
    int[] members = new int[below.count(holder)];
    boolean sorted = true;
    for (int i = 0; i < members.length; i++) {
      members[i] = below.item(below.start(holder) + i);
      sorted &= i == 0 || id(members[i - 1]).compareTo(id(members[i])) < 0;
    }
    return sorted
        ? members
        : Arrays.stream(members)
            .boxed()
            .sorted(Comparator.comparing(this::id))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private OrganizationId id(int member) {
    return index.organization(member).id();
  }

  /** Puts members on a stack so that the first of them comes off first. */
  private static int push(int[] members, int[] open, int opened) {
    int top = opened;
    for (int i = members.length - 1; i >= 0; i--) {
      open[top++] = members[i];
    }
    return top;
  }
}

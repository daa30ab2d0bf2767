package org.chamberkit.directory;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.chamberkit.organization.Organization;
import org.chamberkit.period.Validity;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;

/**
 * The relations of a directory as arrays: which two organizations each is between, by their
 * positions, and when it holds, which is only while both exist. A relation that is wrong is between
 * none.
 */
final class Links {

  private static final int NONE = -1;

  private final ImmutableList<Organization> organizations;
  private final ImmutableList<Relation> relations;
  private final int[] from;
  private final int[] to;
  private final Days days;
  private final Adjacency byLower;
  private final Adjacency byUpper;

  private Links(Builder builder) {
    organizations = builder.organizations;
    relations = builder.relations;
    from = builder.from;
    to = builder.to;
    days = builder.days;
    int[] lower = new int[from.length];
    int[] upper = new int[from.length];
    for (int i = 0; i < from.length; i++) {
      lower[i] = lower(i);
      upper[i] = upper(i);
    }
    byLower = Adjacency.of(organizations.size(), lower);
    byUpper = Adjacency.of(organizations.size(), upper);
  }

  /**
   * A relation of a directory with the two organizations that it names.
   *
   * @param position the place in the directory's list of relations, from 0
   * @param days when it holds, which is only while both organizations exist
   */
  record Link(int position, Relation relation, Organization from, Organization to, Validity days) {

    RelationKind kind() {
      return relation.kind();
    }

    /** The end that is guided, is affiliated, or is the Party body of the other. */
    Organization lower() {
      return kind().isLowerTo(from.id(), to.id()) ? to : from;
    }

    /** The end that guides, or that the other belongs to. */
    Organization upper() {
      return kind().isLowerTo(from.id(), to.id()) ? from : to;
    }
  }

  /** Takes the relations that are right, one after the other. */
  static final class Builder {

    private final ImmutableList<Organization> organizations;
    private final ImmutableList<Relation> relations;
    private final int[] from;
    private final int[] to;
    private final Days days;

    Builder(Directory directory) {
      organizations = directory.organizations();
      relations = directory.relations();
      from = new int[relations.size()];
      to = new int[relations.size()];
      Arrays.fill(from, NONE);
      Arrays.fill(to, NONE);
      days = new Days(relations.size());
    }

    /** The days, to be set before a relation is put between two organizations. */
    Days days() {
      return days;
    }

    void put(int link, int fromPosition, int toPosition) {
      from[link] = fromPosition;
      to[link] = toPosition;
    }

    Links build() {
      return new Links(this);
    }
  }

  int size() {
    return from.length;
  }

  /** Whether the relation is between two organizations, and does hold on some day. */
  boolean isRight(int link) {
    return from[link] != NONE;
  }

  RelationKind kind(int link) {
    return relations.get(link).kind();
  }

  Days days() {
    return days;
  }

  /** The links in which each organization is the lower one, in the order of the relations. */
  Adjacency byLower() {
    return byLower;
  }

  /** The links in which each organization is the upper one, in the order of the relations. */
  Adjacency byUpper() {
    return byUpper;
  }

  int from(int link) {
    return from[link];
  }

  int to(int link) {
    return to[link];
  }

  /** The end that is guided, is affiliated, or is the Party body of the other. */
  int lower(int link) {
    return isLowerTo(link) ? to[link] : from[link];
  }

  /** The end that guides, or that the other belongs to. */
  int upper(int link) {
    return isLowerTo(link) ? from[link] : to[link];
  }

  private boolean isLowerTo(int link) {
    Relation relation = relations.get(link);
    return relation.kind().isLowerTo(relation.from(), relation.to());
  }

  /** The link as an object, for what is said of it. */
  Link get(int link) {
    return new Link(
        link,
        relations.get(link),
        organizations.get(from[link]),
        organizations.get(to[link]),
        days.get(link));
  }
}

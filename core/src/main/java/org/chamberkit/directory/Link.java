package org.chamberkit.directory;

import org.chamberkit.organization.Organization;
import org.chamberkit.period.Validity;

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

package org.chamberkit.directory;

import java.time.LocalDate;
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
  Organization below() {
    return kind() == RelationKind.GUIDES ? to : from;
  }

  /** The end that guides, or that the other belongs to. */
  Organization above() {
    return kind() == RelationKind.GUIDES ? from : to;
  }

  /** The first day as a number of days; an open one is the least there is. */
  long first() {
    return days.startsOn().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  /** The last day as a number of days; an open one is the greatest there is. */
  long last() {
    return days.endsOn().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }
}

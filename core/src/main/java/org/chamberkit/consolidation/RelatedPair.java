package org.chamberkit.consolidation;

import org.chamberkit.candidate.CandidateId;

/**
 * A parent and a subsidiary that stand side by side (关联企业并列入围).
 *
 * @param parent the enterprise that controls, directly or through others
 * @param child the enterprise that is controlled
 */
public record RelatedPair(CandidateId parent, CandidateId child)
    implements Comparable<RelatedPair> {

  @Override
  public int compareTo(RelatedPair other) {
    int byParent = parent.compareTo(other.parent);
    return byParent != 0 ? byParent : child.compareTo(other.child);
  }
}

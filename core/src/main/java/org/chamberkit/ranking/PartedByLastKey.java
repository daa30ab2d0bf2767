package org.chamberkit.ranking;

import org.chamberkit.candidate.CandidateId;

/**
 * The entry is equal to the one before it in every key of the list, and behind it by the last key,
 * such as a draw (由最后依据区分).
 *
 * @param before who stands before it
 */
public record PartedByLastKey(CandidateId before) implements Reason {

  @Override
  public String word() {
    return "lastKey";
  }
}

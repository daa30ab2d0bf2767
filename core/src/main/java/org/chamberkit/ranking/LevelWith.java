package org.chamberkit.ranking;

import org.chamberkit.candidate.CandidateId;

/**
 * The entry is equal to the one before it in every key of the list, and shares its place (并列).
 *
 * @param before who stands before it
 */
public record LevelWith(CandidateId before) implements Reason {

  @Override
  public String word() {
    return "level";
  }
}

package org.chamberkit.ranking;

import org.chamberkit.quantity.Fraction;

/**
 * The entry is level with the one before it in the first keys of the list, and behind it in the
 * next.
 *
 * @param before who stands before it
 * @param key the first key in which they differ
 * @param valueBefore the value of the one before
 * @param value the entry's own value
 */
public record PartedFrom(CandidateId before, ValueKey key, Fraction valueBefore, Fraction value)
    implements Reason {

  @Override
  public String word() {
    return "parted";
  }
}

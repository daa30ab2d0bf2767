package org.chamberkit.ranking;

import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.quantity.Fraction;

/**
 * The entry is level with the one before it in the first keys of the list, and behind it in the
 * next.
 *
 * @param before who stands before it
 * @param key the first key in which they differ
 * @param valueBefore the value of the one before, as it is compared; absent if not known
 * @param value the entry's own value, as it is compared; absent if not known
 */
public record PartedFrom(
    CandidateId before, ValueKey key, Optional<Fraction> valueBefore, Optional<Fraction> value)
    implements Reason {

  @Override
  public String word() {
    return "parted";
  }
}

package org.chamberkit.ranking;

import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.quantity.Fraction;

/** Why an entry stands right behind the one before it, or at the head. */
public sealed interface Reason {

  /** {@return the word for this kind of reason in documents, such as {@code parted}} */
  String word();

  /** Nobody stands before the entry (居首). */
  record Leads() implements Reason {

    @Override
    public String word() {
      return "leads";
    }
  }

  /**
   * The entry is level with the one before it in the first keys of the list, and behind it in the
   * next.
   *
   * @param before who stands before it
   * @param key the first key in which they differ
   * @param valueBefore the value of the one before, as it is compared; absent if not known
   * @param value the entry's own value, as it is compared; absent if not known
   */
  record PartedFrom(
      CandidateId before, ValueKey key, Optional<Fraction> valueBefore, Optional<Fraction> value)
      implements Reason {

    @Override
    public String word() {
      return "parted";
    }
  }

  /**
   * The entry is equal to the one before it in every key of the list, and behind it by the last
   * key, such as a draw (由最后依据区分).
   *
   * @param before who stands before it
   */
  record PartedByLastKey(CandidateId before) implements Reason {

    @Override
    public String word() {
      return "lastKey";
    }
  }

  /**
   * The entry is equal to the one before it in every key of the list, and shares its place (并列).
   *
   * @param before who stands before it
   */
  record LevelWith(CandidateId before) implements Reason {

    @Override
    public String word() {
      return "level";
    }
  }
}

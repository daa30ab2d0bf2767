package org.chamberkit.movement;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.movement.Shift.Moved;
import org.chamberkit.movement.Shift.Reentry;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/**
 * One who stands on the list, and how it came to its place.
 *
 * @param candidate who
 * @param name what it is called, if known
 * @param place the place now
 * @param shift how it came there
 * @param onList on how many editions in a row it stands up to this one, this one included, as far
 *     as editions were looked at (连续上榜期数)
 * @param atTop on how many editions in a row it stands at place 1, likewise; 0 if it does not now
 *     (连续居首期数)
 */
public record Move(
    CandidateId candidate,
    Optional<Name> name,
    Fraction place,
    Shift shift,
    long onList,
    long atTop) {

  /**
   * Returns what to call the candidate in print.
   *
   * @param language the language
   * @return its name, or its identifier where the name is not known
   */
  public String label(Language language) {
    return name.map(n -> n.in(language)).orElse(candidate.text());
  }

  /**
   * Tells in words how it came to its place, such as {@code up 144, from 455 to 311}.
   *
   * @param language the language
   * @return a phrase without a full stop
   */
  public String tell(Language language) {
    ImmutableMap.Builder<String, String> values =
        ImmutableMap.<String, String>builder().put("place", place.toString());
    if (shift instanceof Moved moved) {
      values.put("from", moved.previousPlace().toString());
      values.put("by", moved.change().signum() < 0 ? negated(moved) : moved.change().toString());
      return (moved.change().signum() == 0
              ? Phrase.SAME
              : moved.change().signum() > 0 ? Phrase.UP : Phrase.DOWN)
          .in(language, values.buildOrThrow());
    }
    if (shift instanceof Reentry reentry) {
      values.put("edition", reentry.lastEdition().text());
      values.put("from", reentry.lastPlace().toString());
      return Phrase.REENTRY.in(language, values.buildOrThrow());
    }
    return Phrase.NEWCOMER.in(language, values.buildOrThrow());
  }

  private static String negated(Moved moved) {
    return Fraction.ZERO.minus(moved.change()).toString();
  }
}

package org.chamberkit.movement;

import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/**
 * One who stood on the edition before, but no longer does (落榜).
 *
 * @param candidate who
 * @param name what it was called, if known
 * @param lastPlace the place on the edition before
 */
public record Dropped(CandidateId candidate, Optional<Name> name, Fraction lastPlace) {

  /**
   * Returns what to call the candidate in print.
   *
   * @param language the language
   * @return its name, or its identifier where the name is not known
   */
  public String label(Language language) {
    return name.map(n -> n.in(language)).orElse(candidate.text());
  }
}

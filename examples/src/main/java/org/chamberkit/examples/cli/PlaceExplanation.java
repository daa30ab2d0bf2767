package org.chamberkit.examples.cli;

import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionExplanation;
import org.chamberkit.standing.EntryBar;
import org.chamberkit.text.IdentifierSyntax;
import org.chamberkit.text.Language;

/** Why a candidate stands where it does, and what would have brought it on the list. */
final class PlaceExplanation {

  private PlaceExplanation() {}

  /** The lines of the explanation; absent if the edition knows of no such candidate. */
  static Optional<String> of(Edition edition, String id, Language language) {
    if (!IdentifierSyntax.matches(id)) {
      return Optional.empty();
    }
    CandidateId candidate = CandidateId.of(id);
    String bar =
        EntryBar.of(edition, candidate).map(value -> "  " + value.tell(language) + "\n").orElse("");
    return EditionExplanation.of(edition, candidate, language).map(text -> text + bar);
  }
}

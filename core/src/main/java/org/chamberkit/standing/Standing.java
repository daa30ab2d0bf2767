package org.chamberkit.standing;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/**
 * One who stands on a list, and where (上榜对象及其名次).
 *
 * @param candidate who
 * @param name what it is called, if known
 * @param place the place; a fraction where those who are equal share the mean of their places
 * @param values the exact values of the keys and further columns of the list, as far as known
 * @param groups the group of the candidate, by what candidates are grouped, as far as known
 */
public record Standing(
    CandidateId candidate,
    Optional<Name> name,
    Fraction place,
    ImmutableMap<ValueKey, Fraction> values,
    ImmutableMap<Grouping, GroupCode> groups) {

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

package org.chamberkit.candidate;

import java.util.Optional;

/**
 * Where a candidate is printed among its equals (排印次序): by its order code, then by its identifier,
 * each compared character by character.
 *
 * @param code the order code, or the identifier where there is none
 * @param candidate the identifier
 */
public record PrintOrder(String code, CandidateId candidate) implements Comparable<PrintOrder> {

  /**
   * Obtains the order of a candidate.
   *
   * @param code its order code, if it has one
   * @param candidate its identifier
   * @return where it is printed among its equals
   */
  public static PrintOrder of(Optional<String> code, CandidateId candidate) {
    return new PrintOrder(code.orElse(candidate.text()), candidate);
  }

  @Override
  public int compareTo(PrintOrder other) {
    int byCode = code.compareTo(other.code);
    return byCode != 0 ? byCode : candidate.compareTo(other.candidate);
  }
}

package org.chamberkit.ranking;

import java.util.Optional;

/** Where a candidate is printed among its equals: by its order code, then by its identifier. */
record PrintOrder(String code, CandidateId candidate) implements Comparable<PrintOrder> {

  static PrintOrder of(Optional<String> code, CandidateId candidate) {
    return new PrintOrder(code.orElse(candidate.text()), candidate);
  }

  @Override
  public int compareTo(PrintOrder other) {
    int byCode = code.compareTo(other.code);
    return byCode != 0 ? byCode : candidate.compareTo(other.candidate);
  }
}

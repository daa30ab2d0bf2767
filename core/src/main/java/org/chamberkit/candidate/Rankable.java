package org.chamberkit.candidate;

/** What can be ranked (可排名者): a candidate, or something of which one is made. */
public interface Rankable {

  /** {@return the candidate with its values} */
  Candidate candidate();
}

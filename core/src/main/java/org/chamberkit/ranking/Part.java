package org.chamberkit.ranking;

/** The parts of an edition in which those who have a place stand. */
enum Part {
  ENTRIES("entries"),
  RESERVE("reserve"),
  BEYOND("beyond");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  /** {@return the name of the part in documents} */
  String word() {
    return word;
  }
}

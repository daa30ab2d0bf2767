package org.chamberkit.rubric;

/** What an item without an answer means for the score (缺答处理). Unknown is not zero. */
public enum MissingPolicy {
  /** The points stay open between the fewest and the most of the item; the card is provisional. */
  PROVISIONAL,
  /** The rubric takes silence for "nothing to report": no points, and the ledger says so. */
  ZERO,
  /**
   * An evaluation that does not answer the item, or says that the answer is lacking, is refused.
   */
  REFUSE,
  /**
   * The item is left out like one that does not apply, also if its answer is lacking; its criterion
   * says what becomes of it.
   */
  EXCLUDE
}

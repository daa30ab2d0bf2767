package org.chamberkit.answer;

import static com.google.common.base.Preconditions.checkArgument;

import org.chamberkit.quantity.Points;

/**
 * One thing that happened and the points that a judge gave for it.
 *
 * @param what what happened, in a few words, not blank
 * @param points the points
 */
public record Occurrence(String what, Points points) {

  /**
   * Checks that there are words.
   *
   * @param what what happened, in a few words
   * @param points the points
   */
  public Occurrence {
    checkArgument(!what.isBlank(), "what happened must not be blank");
  }
}

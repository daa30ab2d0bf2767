package org.chamberkit.rule;

/** Whether the points of a line go on beyond its two points (是否封顶、保底). */
public enum LineEnds {
  /** From the fewest to the most points, no further. */
  CLOSED(true, true),
  /** Better numbers earn more than the most points. */
  OPEN_ABOVE(false, true),
  /** Worse numbers earn less than the fewest points. */
  OPEN_BELOW(true, false),
  /** The line goes on in both directions. */
  OPEN(false, false);

  private final boolean capped;
  private final boolean floored;

  LineEnds(boolean capped, boolean floored) {
    this.capped = capped;
    this.floored = floored;
  }

  /** {@return whether nothing earns more than the most points} */
  public boolean isCapped() {
    return capped;
  }

  /** {@return whether nothing earns less than the fewest points} */
  public boolean isFloored() {
    return floored;
  }
}

package org.chamberkit.subtotal;

/** What becomes of the points of a criterion where an item does not apply (不适用项处理). */
public enum NotApplicablePolicy {
  /** The item is left out, and the rest is raised to the full points of the criterion (折算). */
  REBASE,
  /** The item earns no points, and the points of the criterion stay what they are. */
  ZERO,
  /**
   * The item is left out, and what it is worth is left out of the criterion as well, so that the
   * criterion above deals with it: the rest is raised there, or passed on once more.
   */
  PASS
}

package org.chamberkit.rubric;

/** What becomes of the points of a criterion where an item does not apply (不适用项处理). */
public enum NotApplicablePolicy {
  /** The item is left out, and the rest is raised to the full points of the criterion (折算). */
  REBASE,
  /** The item earns no points, and the points of the criterion stay what they are. */
  ZERO
}

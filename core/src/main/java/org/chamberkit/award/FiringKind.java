package org.chamberkit.award;

/** The rules that can act on points already reckoned. */
public enum FiringKind {
  /** A cap (封顶): no more points than the rule or the step allows. */
  CAP,
  /** A floor (保底): no fewer points than the rule allows. */
  FLOOR,
  /** Rounding to the places that the rubric declares (修约). */
  ROUNDING,
  /** An overriding by whoever decides (改判), whatever the points were. */
  OVERRIDING
}

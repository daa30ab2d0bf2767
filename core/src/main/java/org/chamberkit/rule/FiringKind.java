package org.chamberkit.rule;

/** The rules that can act on points already reckoned. */
public enum FiringKind {
  /** A cap (封顶): no more points than the rule or the step allows. */
  CAP
}

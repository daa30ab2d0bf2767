package org.chamberkit.problem;

/** How bad a problem is. */
public enum Severity {
  /** The value cannot be used (错误). */
  ERROR,
  /** The value can be used, but somebody should look at it (提醒). */
  WARNING
}

package org.chamberkit.rubric;

/** Whether a rubric is what some body has published, or made up to show something. */
public enum Standing {
  /** As published by the body that its source names (正式发布). */
  OFFICIAL,
  /** Made up for demonstration or tests; not official (示例，非正式). */
  ILLUSTRATIVE
}

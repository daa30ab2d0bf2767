package org.chamberkit.figure;

/**
 * What a value is where some of those that it is made of were not reported (缺报处理). These are the
 * six modes of hierarchical roll-up of the Validation and Transformation Language (VTL) 2.1,
 * operator {@code hierarchy}. A value that was reported as not known is never taken for 0.
 */
public enum MissingRule {
  /** There is a result only if all were reported and are known. */
  NON_NULL("nonNull", false),
  /** What is missing counts 0; there is no result if all are 0 or missing. */
  NON_ZERO("nonZero", true),
  /** If at least one was reported there is a result; it is unknown if one is missing. */
  PARTIAL_NULL("partialNull", false),
  /** If at least one was reported there is a result; what is missing counts 0. */
  PARTIAL_ZERO("partialZero", true),
  /** There always is a result; it is unknown if one is missing. */
  ALWAYS_NULL("alwaysNull", false),
  /** There always is a result; what is missing counts 0. */
  ALWAYS_ZERO("alwaysZero", true);

  private final String word;
  private final boolean zero;

  MissingRule(String word, boolean zero) {
    this.word = word;
    this.zero = zero;
  }

  /** {@return the word for this rule in documents} */
  public String word() {
    return word;
  }

  /** {@return whether what is missing counts as 0} */
  public boolean missingIsZero() {
    return zero;
  }
}

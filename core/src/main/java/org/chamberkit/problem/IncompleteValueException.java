package org.chamberkit.problem;

import com.google.common.collect.ImmutableList;

/** Thrown when a builder is asked for a value before all of its required attributes are set. */
public final class IncompleteValueException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> missing;

  /**
   * Creates an exception; generated builders call this.
   *
   * @param missing the names of the attributes that are not set
   */
  public IncompleteValueException(String... missing) {
    super("missing " + String.join(", ", missing));
    this.missing = ImmutableList.copyOf(missing);
  }

  /** {@return the names of the attributes that are not set} */
  public ImmutableList<String> missing() {
    return missing;
  }
}

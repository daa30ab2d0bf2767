package org.chamberkit.rubric;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Names one version of a rubric.
 *
 * @param id the identifier of the rubric, the same over all versions
 * @param version the version, such as {@code 2012}
 */
public record RubricKey(String id, String version) implements Comparable<RubricKey> {

  /**
   * Checks the form of both.
   *
   * @param id the identifier of the rubric
   * @param version the version
   * @throws IllegalArgumentException if one is not of the form of {@link IdentifierSyntax}
   */
  public RubricKey {
    IdentifierSyntax.check("rubric id", id);
    IdentifierSyntax.check("rubric version", version);
  }

  @Override
  public int compareTo(RubricKey other) {
    int byId = id.compareTo(other.id);
    return byId != 0 ? byId : version.compareTo(other.version);
  }

  /** {@return identifier and version with a blank between} */
  @Override
  public String toString() {
    return id + ' ' + version;
  }
}

package org.chamberkit.organization;

/**
 * The level of a federation (层级), from the highest to the lowest. It is stated, not derived from
 * the division code: the federation of a district of a municipality such as Beijing counts as
 * county level.
 */
public enum FederationLevel {
  /** The whole nation (全国). */
  NATIONAL("national"),
  /** A province, autonomous region or municipality, or the Corps (省级). */
  PROVINCIAL("provincial"),
  /** A city of prefecture level, prefecture, autonomous prefecture or league (市级). */
  MUNICIPAL("municipal"),
  /** A county, banner, city of county level or district (县级). */
  COUNTY("county");

  private final String word;

  FederationLevel(String word) {
    this.word = word;
  }

  /** {@return the word for this level in documents} */
  public String word() {
    return word;
  }

  /**
   * Tells whether this level is higher than another.
   *
   * @param other the other level
   * @return true if it is; a level is not above itself
   */
  public boolean isAbove(FederationLevel other) {
    return compareTo(other) < 0;
  }
}

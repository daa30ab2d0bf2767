package org.chamberkit.examples.nation;

import java.util.Arrays;

/** The level of a division, which the length of its code tells. */
public enum DivisionLevel {
  /** A province, autonomous region or municipality (省级). */
  PROVINCE(2),
  /** A city of prefecture level, prefecture, autonomous prefecture or league (地级). */
  PREFECTURE(4),
  /** A county, banner, city of county level or district (县级). */
  COUNTY(6),
  /** A street, town or township (乡级). */
  TOWNSHIP(9);

  private final int digits;

  DivisionLevel(int digits) {
    this.digits = digits;
  }

  /** {@return how many digits a code of this level has} */
  int digits() {
    return digits;
  }

  static DivisionLevel of(String code) {
    return Arrays.stream(values())
        .filter(level -> level.digits == code.length())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "division code must have 2, 4, 6 or 9 digits, but was '" + code + "'"));
  }
}

package org.chamberkit.code;

/**
 * The level of a division as its code shows it (代码层级).
 *
 * <p>It is not the level of those who work there: the districts of a municipality (直辖市) have codes
 * of county level, and federations state their level themselves.
 */
public enum DivisionLevel {
  /** A province, autonomous region, municipality or special administrative region (省级). */
  PROVINCIAL,
  /** A prefecture-level city, prefecture, league, or what a province holds directly (地级). */
  PREFECTURE,
  /** A district, county, banner or county-level city (县级). */
  COUNTY,
  /** A township, town or street (乡级). */
  TOWNSHIP,
  /** A village or residents' committee (村级). */
  VILLAGE
}

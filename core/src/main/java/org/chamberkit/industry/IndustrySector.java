package org.chamberkit.industry;

/**
 * One of the three sectors of the economy (三次产业).
 *
 * <p>Source: rules for the three sectors (三次产业划分规定), National Bureau of Statistics, as fitted to
 * GB/T 4754-2017 in 2018.
 */
public enum IndustrySector {
  /** Agriculture, forestry, animal husbandry and fishery (第一产业), without the services for them. */
  PRIMARY,
  /** Mining, manufacturing, energy and construction (第二产业), without the services for them. */
  SECONDARY,
  /** Everything else (第三产业). */
  TERTIARY
}

package org.chamberkit.cohort;

import org.chamberkit.rating.PartId;

/**
 * How many are due at an item (目标值).
 *
 * @param item the item, which takes how many were achieved of how many were due
 * @param due how many, at least 0
 */
public record ItemTarget(PartId item, long due) {}

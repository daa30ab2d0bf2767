package org.chamberkit.cohort;

import org.chamberkit.place.Direction;
import org.chamberkit.rating.PartId;

/**
 * That an item is answered by the place of a subject within its group, or within the cohort where
 * there are no groups (位次). Those who are level share the best of their places, 1224; a place is
 * one more than the number of those who stand ahead.
 *
 * @param item the item, whose rule takes a place
 * @param by by what the subjects are ranked
 * @param direction which numbers stand ahead
 */
public record Rank(PartId item, Basis by, Direction direction) {}

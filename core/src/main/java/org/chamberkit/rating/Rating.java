package org.chamberkit.rating;

/**
 * The mark that one perspective gave.
 *
 * @param perspective who rated, such as {@code superior}
 * @param mark the mark, such as {@code good}
 */
public record Rating(PartId perspective, PartId mark) {}

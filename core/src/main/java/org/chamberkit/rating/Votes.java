package org.chamberkit.rating;

/**
 * How many valid ballots gave a mark.
 *
 * @param mark the mark
 * @param count how many ballots
 */
public record Votes(PartId mark, long count) {}

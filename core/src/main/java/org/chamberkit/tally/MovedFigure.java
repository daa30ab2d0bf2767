package org.chamberkit.tally;

/**
 * A figure that a changed fact moves (变动指标).
 *
 * @param before what it was
 * @param after what it is
 */
public record MovedFigure(Figure before, Figure after) {}

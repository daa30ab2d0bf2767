package org.chamberkit.tally;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.fact.Mark;

/**
 * A figure broken down by the categories of its definition (分组表): by kind and industry and size, by
 * level and recipient.
 *
 * @param whole the figure
 * @param parts its parts, in the order of their marks; they add up to the whole
 */
public record FigureTable(Figure whole, ImmutableList<Part> parts) {

  /**
   * One part.
   *
   * @param marks the mark in each category, in the order of the definition; absent for the facts
   *     that have none
   * @param figure what the facts with these marks come to
   */
  public record Part(ImmutableList<Optional<Mark>> marks, Figure figure) {}
}

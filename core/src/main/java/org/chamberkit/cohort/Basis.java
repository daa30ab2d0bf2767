package org.chamberkit.cohort;

import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.FigureSource;

/** By what subjects are ranked or a mean is taken (比较依据). */
public sealed interface Basis {

  /**
   * The number that an answer comes to: a count, points or a number as it is, a part over its
   * whole, what was achieved over what was due, and of a series the mean of its yearly rates of
   * growth.
   *
   * @param item the item
   */
  record OfAnswer(PartId item) implements Basis {}

  /**
   * The points of an item or a criterion.
   *
   * @param part the item or criterion
   */
  record OfPoints(PartId part) implements Basis {}

  /** The points of the card as a whole. */
  enum OfCard implements Basis {
    /** The base score (基础分). */
    BASE("base"),
    /** The total (总分). */
    TOTAL("total");

    private final String word;

    OfCard(String word) {
      this.word = word;
    }

    /** {@return the word for this basis in documents} */
    public String word() {
      return word;
    }
  }

  /**
   * A figure that was computed from facts.
   *
   * @param source the figure and its period
   */
  record OfFigure(FigureSource source) implements Basis {}
}

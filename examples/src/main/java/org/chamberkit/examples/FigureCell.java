package org.chamberkit.examples;

import java.util.Optional;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.tally.Bounds;
import org.chamberkit.tally.Figure;

/** Prints the number of a figure. */
public final class FigureCell {

  private static final Rounding PER_MILLE = Rounding.halfUp(3);

  private FigureCell() {}

  /**
   * Returns the number with the counts that a rate is made of.
   *
   * @param figure the figure
   * @return the text
   */
  public static String withCounts(Figure figure) {
    return figure.definition().method() instanceof RatioOf
        ? number(figure)
            + " ("
            + number(figure.sources().get(0))
            + "/"
            + number(figure.sources().get(1))
            + ")"
        : number(figure);
  }

  /**
   * Returns the number.
   *
   * @param figure the figure
   * @return the number as it is printed, its bounds if it is not known, a dash if there is none
   */
  public static String number(Figure figure) {
    if (figure.isNone()) {
      return "–";
    }
    Optional<Decimal> printed = figure.printed();
    return printed.map(Decimal::toString).orElseGet(() -> bounds(figure.bounds().orElseThrow()));
  }

  private static String bounds(Bounds bounds) {
    return end(bounds.least()) + "–" + end(bounds.most());
  }

  private static String end(Optional<Fraction> end) {
    return end.map(number -> number.rounded(PER_MILLE).toString()).orElse("…");
  }
}

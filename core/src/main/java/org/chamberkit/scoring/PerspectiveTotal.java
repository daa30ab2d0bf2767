package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;

/**
 * The total of the dimensions as one perspective judges (评价方总分), where a rubric mixes totals and
 * not items; what was not judged is the same for each of them. The card that holds it checks that
 * its lines add up.
 *
 * @param perspective the perspective
 * @param weight how much it counts beside the others
 * @param lines the ledger of the items of the dimensions
 * @param subtotals the points of each criterion, each before the criteria below it
 * @param points the points of the dimensions, added up
 */
public record PerspectiveTotal(
    PartId perspective,
    Decimal weight,
    ImmutableList<LedgerLine> lines,
    ImmutableList<Subtotal> subtotals,
    PointsRange points) {

  /**
   * Finds the points of a part.
   *
   * @param part an item or criterion
   * @return its points; absent if it is none of this total, or does not apply
   */
  public Optional<PointsRange> points(PartId part) {
    return Stream.concat(
            subtotals.stream()
                .filter(subtotal -> subtotal.part().equals(part))
                .map(Subtotal::points),
            lines.stream()
                .filter(line -> line.applicable() && line.item().equals(part))
                .map(LedgerLine::points))
        .findFirst();
  }

  /** The same as a card of its own, about the subject of another. */
  ScoreCard.Builder asCard(ScoreCard card) {
    ScoreCard.Builder alone = ScoreCard.builder();
    alone
        .rubric(card.rubric())
        .subject(card.subject())
        .period(card.period())
        .references(card.references())
        .lines(lines)
        .subtotals(subtotals)
        .base(points)
        .total(points);
    return alone;
  }
}

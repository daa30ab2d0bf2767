package org.chamberkit.explanation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamberkit.fact.EvidenceMethod;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.scoring.ScoreCard;

/**
 * The points of a score card by the method that shows how answers are found (按考评方法汇总): a second
 * split of the points of the items, before criteria weigh, raise or bound them.
 */
public final class MethodSplit {

  private MethodSplit() {}

  /**
   * Adds the points of the items of the dimensions up by their method.
   *
   * @param rubric the rubric of the card
   * @param card the card
   * @return the points by method, for the methods that the rubric states; empty if it states none,
   *     or if the subject did not pass a gate
   * @throws AmountOverflowException if a sum has more than 18 digits
   */
  public static ImmutableSortedMap<EvidenceMethod, PointsRange> of(Rubric rubric, ScoreCard card) {
    Map<PartId, LedgerLine> lines = Maps.uniqueIndex(card.lines(), LedgerLine::item);
    SortedMap<EvidenceMethod, PointsRange> sums = new TreeMap<>();
    rubric.dimensions().forEach(dimension -> add(dimension, lines, sums));
    return ImmutableSortedMap.copyOfSorted(sums);
  }

  private static void add(
      RubricPart part, Map<PartId, LedgerLine> lines, SortedMap<EvidenceMethod, PointsRange> sums) {
    if (part instanceof Criterion criterion) {
      criterion.parts().forEach(child -> add(child, lines, sums));
    } else if (part instanceof Item item && item.method().isPresent()) {
      LedgerLine line = lines.get(item.id());
      if (line != null) {
        sums.merge(item.method().get(), line.points(), PointsRange::plus);
      }
    }
  }
}

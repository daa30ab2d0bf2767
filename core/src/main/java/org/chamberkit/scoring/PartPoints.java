package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.subtotal.Combiner;

/** Finds the points of a part among lines and subtotals, or mixes those of the perspectives. */
final class PartPoints {

  private PartPoints() {}

  static Optional<PointsRange> of(
      List<LedgerLine> lines,
      List<Subtotal> subtotals,
      ImmutableList<PerspectiveTotal> totals,
      PartId part) {
    Optional<PointsRange> points =
        subtotals.stream()
            .filter(subtotal -> subtotal.part().equals(part))
            .map(Subtotal::points)
            .findFirst()
            .or(
                () ->
                    lines.stream()
                        .filter(line -> line.applicable() && line.item().equals(part))
                        .map(LedgerLine::points)
                        .findFirst());
    return points.isPresent() || totals.isEmpty() ? points : mixed(totals, part);
  }

  /** What a part comes to over all perspectives; absent if one of them does not have it. */
  static Optional<PointsRange> mixed(ImmutableList<PerspectiveTotal> totals, PartId part) {
    PointsRange sum = PointsRange.ZERO;
    for (PerspectiveTotal total : totals) {
      Optional<PointsRange> points = total.points(part);
      if (points.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(Combiner.times(points.get(), total.weight()));
    }
    return Optional.of(sum);
  }

  /** The totals, each times its weight. */
  static PointsRange mixed(ImmutableList<PerspectiveTotal> totals) {
    return totals.stream()
        .map(total -> Combiner.times(total.points(), total.weight()))
        .reduce(PointsRange.ZERO, PointsRange::plus);
  }
}

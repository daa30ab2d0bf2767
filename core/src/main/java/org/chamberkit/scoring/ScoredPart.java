package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.subtotal.Combiner.Applies;
import org.chamberkit.subtotal.Rebasing;

/**
 * The points of an item or criterion, and what it is worth; its parts stand beside them where it
 * passes on what is left out.
 */
record ScoredPart(
    PointsRange points, Applies applies, Points worth, ImmutableList<ScoredPart> parts) {

  ScoredPart(PointsRange points, Applies applies, Points worth) {
    this(points, applies, worth, ImmutableList.of());
  }

  /** Adds this part to what is re-based, or, where it passes on what is left out, its own parts. */
  void addTo(Rebasing rebasing) {
    if (!parts.isEmpty()) {
      parts.forEach(part -> part.addTo(rebasing));
      return;
    }
    switch (applies) {
      case YES -> rebasing.add(points, worth);
      case OPEN -> rebasing.addOpen(points, worth);
      case NO -> {} // left out
    }
  }
}

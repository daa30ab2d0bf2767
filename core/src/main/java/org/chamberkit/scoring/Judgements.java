package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rubric.Item;

/** What the perspectives gave to the judged items. */
final class Judgements {

  private final Map<PartId, Fraction> sums = new TreeMap<>();
  private final Map<PartId, Integer> counts = new TreeMap<>();
  private int items;

  void add(Item item, Optional<AnswerValue> answer) {
    if (item.rule().givesShares()) {
      items++;
      answer
          .filter(given -> !(given instanceof LackingAnswer))
          .ifPresent(given -> item.rule().ratings(given).forEach(this::add));
    }
  }

  private void add(PartId perspective, Fraction share) {
    sums.merge(perspective, share, Fraction::plus);
    counts.merge(perspective, 1, Integer::sum);
  }

  /** The means of the perspectives that rated every judged item. */
  ImmutableList<PerspectiveMean> means(ImmutableList<Perspective> perspectives) {
    ImmutableList.Builder<PerspectiveMean> means = ImmutableList.builder();
    for (Perspective perspective : perspectives) {
      if (items > 0 && counts.getOrDefault(perspective.id(), 0) == items) {
        Fraction sum = sums.getOrDefault(perspective.id(), Fraction.ZERO);
        means.add(new PerspectiveMean(perspective.id(), sum.dividedBy(new Fraction(items, 1))));
      }
    }
    return means.build();
  }
}

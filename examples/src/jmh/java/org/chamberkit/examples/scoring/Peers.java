package org.chamberkit.examples.scoring;

import com.google.common.base.Preconditions;
import org.chamberkit.scoring.Scorer;

/** Sees that all of them work out the same. */
final class Peers {

  private Peers() {}

  /** Compares totals; doubles may round a half the other way, once for each item. */
  static void compare(ManyEvaluations many, Expressions expressions) {
    Scorer scorer = Scorer.of(many.rubric());
    HandWritten rules = new HandWritten(many.numbers());
    int differences = 0;
    for (int i = 0; i < Expressions.EVALUATIONS; i++) {
      double byHand = rules.nextTotal();
      double byEngine = expressions.total(i);
      double total =
          scorer
              .score(many.evaluations().get(i))
              .orThrow()
              .total()
              .orElseThrow()
              .exact()
              .orElseThrow()
              .value()
              .toBigDecimal()
              .doubleValue();
      Preconditions.checkState(Math.abs(byHand - byEngine) < 0.001, "%s: %s", byHand, byEngine);
      differences += Math.abs(byHand - total) < 0.001 ? 0 : 1;
    }
    Preconditions.checkState(differences < Expressions.EVALUATIONS / 100, "%s", differences);
  }
}

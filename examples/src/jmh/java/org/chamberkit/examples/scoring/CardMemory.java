package org.chamberkit.examples.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;

/** Measures what score cards take in memory. */
public final class CardMemory {

  private static final int COLLECTIONS = 5;

  private CardMemory() {}

  /** Prints what a card takes beside its evaluation, and what it takes once that is gone. */
  public static void print() {
    ManyEvaluations many = ManyEvaluations.make(false);
    Scorer scorer = Scorer.of(many.rubric());
    List<Evaluation> evaluations = new ArrayList<>(many.evaluations());
    many = null;
    long before = used();
    List<ScoreCard> cards = new ArrayList<>();
    for (Evaluation evaluation : evaluations) {
      cards.add(scorer.score(evaluation).orThrow());
    }
    long beside = used() - before;
    evaluations.clear();
    long withCards = used();
    int count = cards.size();
    cards.clear();
    long alone = withCards - used();
    System.out.printf(
        Locale.ROOT,
        "memory: %d bytes for each of %d score cards beside its evaluation, %d by itself%n",
        beside / count,
        count,
        alone / count);
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

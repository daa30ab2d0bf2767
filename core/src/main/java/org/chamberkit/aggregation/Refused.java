package org.chamberkit.aggregation;

import java.util.Comparator;
import java.util.Optional;
import org.chamberkit.fact.FactId;
import org.chamberkit.problem.Problem;

/**
 * That a fact was not taken up for a figure.
 *
 * @param fact the fact
 * @param figure the index of the figure, absent if it is for none at all
 * @param problem why
 */
record Refused(FactId fact, Optional<Integer> figure, Problem problem) {

  static final Comparator<Refused> ORDER =
      Comparator.comparing(Refused::fact).thenComparing(refused -> refused.figure().orElse(-1));
}

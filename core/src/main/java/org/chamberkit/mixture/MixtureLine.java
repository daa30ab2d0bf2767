package org.chamberkit.mixture;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;

/**
 * A part of a mixture, with its cards.
 *
 * @param part the part
 * @param weight how much it counts beside the others
 * @param cards the cards, in the order of the periods of the part; those that are left out, too
 */
public record MixtureLine(PartId part, Decimal weight, ImmutableList<MixedCard> cards) {

  /**
   * Checks that each card that has a total counts it.
   *
   * @param part the part
   * @param weight how much it counts beside the others
   * @param cards the cards
   * @throws ProblemException with {@link MixtureProblem#MIXED_DIFFERENTLY} if one does not
   */
  public MixtureLine {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < cards.size(); i++) {
      MixedCard card = cards.get(i);
      if (card.total().isPresent() && !card.counted().equals(card.total())) {
        problems.add(
            Problem.of(
                MixtureProblem.MIXED_DIFFERENTLY,
                Pointer.to("cards").child(i).child("counted"),
                ImmutableMap.of(
                    "part", part.text(),
                    "period", card.period().toString(),
                    "total", card.total().get().toString(),
                    "counted", card.counted().map(PointsRange::toString).orElse("–"))));
      }
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return whether the part counts: whether some card of it does} */
  public boolean counts() {
    return cards.stream().anyMatch(card -> card.counted().isPresent());
  }

  /** {@return the points of the cards that count} */
  public ImmutableList<PointsRange> counted() {
    return cards.stream().flatMap(card -> card.counted().stream()).collect(toImmutableList());
  }

  /** The least of the mean; absent if it has no bound. */
  Optional<Exact> least() {
    return mean(PointsRange::lowest);
  }

  /** The most of the mean; absent if it has no bound. */
  Optional<Exact> most() {
    return mean(PointsRange::highest);
  }

  private Optional<Exact> mean(Function<PointsRange, Optional<Points>> end) {
    ImmutableList<PointsRange> counted = counted();
    Exact sum = Exact.ZERO;
    for (PointsRange points : counted) {
      Optional<Points> one = end.apply(points);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(Exact.of(one.get().value()));
    }
    return Optional.of(sum.dividedBy(Exact.of(counted.size())));
  }
}

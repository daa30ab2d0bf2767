package org.chamberkit.composite;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;

/**
 * Raters who rate the same thing (评委组), and how their ratings become one.
 *
 * <p>The result is exact. It does not depend on the order of the ratings.
 *
 * @param averaging how the valid ratings become one
 * @param quorum the fewest valid ratings with which there is a result (有效评分最低数), at least 1
 */
public record Panel(Averaging averaging, long quorum) {

  /**
   * Checks the quorum.
   *
   * @param averaging how the valid ratings become one
   * @param quorum the fewest valid ratings with which there is a result
   * @throws ProblemException with {@link CompositeProblem#QUORUM_TOO_LOW} if it is below 1
   */
  public Panel {
    if (quorum < 1) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  CompositeProblem.QUORUM_TOO_LOW,
                  Pointer.to("quorum"),
                  ImmutableMap.of("quorum", Long.toString(quorum)))));
    }
  }

  /**
   * Makes one rating of those of the raters.
   *
   * @param ratings the ratings with the weights of their raters; one that is missing or void counts
   *     for nothing and is no valid one
   * @return the rating and its reason; or an overflow
   */
  public WithProblems<PanelRating> rate(ImmutableList<Part> ratings) {
    List<Integer> valid = new ArrayList<>();
    for (int i = 0; i < ratings.size(); i++) {
      if (ratings.get(i).value().isPresent()) {
        valid.add(i);
      }
    }
    if (valid.size() < quorum) {
      return WithProblems.of(
          new PanelRating(this, ratings, valid.size(), ImmutableList.of(), Optional.empty()));
    }
    valid.sort(comparing(i -> value(ratings, i)));
    ImmutableList<Integer> counted = counted(valid);
    ImmutableList<Integer> dropped =
        valid.stream().filter(i -> !counted.contains(i)).sorted().collect(toImmutableList());
    try {
      return WithProblems.of(
          new PanelRating(
              this, ratings, valid.size(), dropped, Optional.of(mean(ratings, counted))));
    } catch (AmountOverflowException e) {
      return WithProblems.refused(ImmutableList.of(e.problem(Pointer.ROOT)));
    }
  }

  /** Those of the valid ratings, from the lowest to the highest, that count. */
  private ImmutableList<Integer> counted(List<Integer> valid) {
    int count = valid.size();
    if (averaging instanceof Averaging.Median) {
      return ImmutableList.copyOf(valid.subList((count - 1) / 2, count / 2 + 1));
    }
    return averaging instanceof Averaging.TrimmedMean trimmed && count > trimmed.above()
        ? ImmutableList.copyOf(valid.subList(1, count - 1))
        : ImmutableList.copyOf(valid);
  }

  private Fraction mean(ImmutableList<Part> ratings, ImmutableList<Integer> counted) {
    boolean isWeighted = averaging instanceof Averaging.WeightedMean;
    Exact sum = Exact.ZERO;
    Exact weights = Exact.ZERO;
    for (int i : counted) {
      Exact weight = isWeighted ? Exact.of(ratings.get(i).weight()) : Exact.ONE;
      sum = sum.plus(weight.times(Exact.of(value(ratings, i)))).reduced();
      weights = weights.plus(weight);
    }
    return sum.dividedBy(weights).toFraction();
  }

  private static Fraction value(ImmutableList<Part> ratings, int index) {
    return ratings.get(index).value().orElseThrow();
  }
}

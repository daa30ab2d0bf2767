package org.chamberkit.index;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.outlier.Clip;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.scale.FittedNormalizer;

/**
 * A composite index with every parameter that was taken from data (已定参数的综合指数), so that it can be
 * applied to the numbers of another year and nothing is fitted again.
 *
 * @param index the index
 * @param normalizers the fitted normalizer of each indicator
 * @param clips the bounds of each indicator whose outliers are moved
 */
public record FittedIndex(
    CompositeIndex index,
    ImmutableSortedMap<IndexPartId, FittedNormalizer> normalizers,
    ImmutableSortedMap<IndexPartId, Clip> clips) {

  /**
   * Checks that each indicator has its normalizer, and no other.
   *
   * @param index the index
   * @param normalizers the fitted normalizer of each indicator
   * @param clips the bounds of each indicator whose outliers are moved
   * @throws ProblemException with {@link IndexProblem#FITTED_DIFFERS} or {@link
   *     IndexProblem#CLIP_DIFFERS} if not
   * @throws IllegalArgumentException if one is fitted to another method than its indicator has
   */
  public FittedIndex {
    ProblemException.throwIfErrors(checkNames(index, normalizers.keySet()));
    ProblemException.throwIfErrors(checkClips(index, clips.keySet()));
    for (Indicator indicator : index.indicators()) {
      FittedNormalizer fitted = Optional.ofNullable(normalizers.get(indicator.id())).orElseThrow();
      checkArgument(
          fitted.normalizer().equals(indicator.normalizer())
              && fitted.better() == indicator.better(),
          "indicator '%s' must be fitted by %s, but is by %s",
          indicator.id(),
          indicator.normalizer(),
          fitted.normalizer());
    }
  }

  /**
   * Checks for which indicators there are parameters.
   *
   * @param index the index
   * @param given for which parameters are given
   * @return {@link IndexProblem#FITTED_DIFFERS} at {@code /fitted} if they are not all indicators
   *     of the index and no others, or nothing
   */
  public static ImmutableList<Problem> checkNames(CompositeIndex index, Set<IndexPartId> given) {
    ImmutableSortedSet<IndexPartId> needed =
        index.indicators().stream()
            .map(Indicator::id)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return needed.equals(given)
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                IndexProblem.FITTED_DIFFERS,
                Pointer.to("fitted"),
                ImmutableMap.of("indicators", words(needed), "given", words(given))));
  }

  private static ImmutableList<Problem> checkClips(CompositeIndex index, Set<IndexPartId> given) {
    return index.indicators().stream()
        .filter(indicator -> indicator.outliers().isPresent() != given.contains(indicator.id()))
        .map(
            indicator ->
                Problem.of(
                    IndexProblem.CLIP_DIFFERS,
                    Pointer.to("fitted").child(indicator.id().text()),
                    ImmutableMap.of("indicator", indicator.id().text())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the bounds to which outliers of an indicator are moved.
   *
   * @param indicator the identifier of the indicator
   * @return the bounds, {@link Clip#NONE} if its outliers stay
   */
  public Clip clip(IndexPartId indicator) {
    return Optional.ofNullable(clips.get(indicator)).orElse(Clip.NONE);
  }

  private static String words(Collection<IndexPartId> ids) {
    return "[" + ids.stream().map(IndexPartId::text).collect(joining(", ")) + "]";
  }

  /**
   * Computes the result of a table with the parameters as they are.
   *
   * @param table the table, of these or of other units
   * @return the result, with {@link IndexProblem#ZERO_DENOMINATOR} for each number that is missing
   *     because what it is divided by is 0; or what is wrong: a column is missing, a number has no
   *     logarithm, a mean takes no number below 0, or a number does not fit; pointers go into the
   *     table, those of columns into the index
   */
  public WithProblems<CompositeResult> apply(IndexTable table) {
    return new IndexPass(this, table).result();
  }
}

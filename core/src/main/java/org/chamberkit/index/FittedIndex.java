package org.chamberkit.index;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Optional;
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
 */
public record FittedIndex(
    CompositeIndex index, ImmutableSortedMap<IndexPartId, FittedNormalizer> normalizers) {

  /**
   * Checks that each indicator has its normalizer, and no other.
   *
   * @param index the index
   * @param normalizers the fitted normalizer of each indicator
   * @throws ProblemException with {@link IndexProblem#FITTED_DIFFERS} if not
   */
  public FittedIndex {
    if (!fits(index, normalizers)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  IndexProblem.FITTED_DIFFERS,
                  Pointer.to("fitted"),
                  ImmutableMap.of(
                      "indicators",
                      words(index.indicators().stream().map(Indicator::id).sorted().toList()),
                      "given",
                      words(normalizers.keySet())))));
    }
  }

  private static boolean fits(
      CompositeIndex index, ImmutableSortedMap<IndexPartId, FittedNormalizer> normalizers) {
    return index.indicators().size() == normalizers.size()
        && index.indicators().stream()
            .allMatch(
                indicator ->
                    Optional.ofNullable(normalizers.get(indicator.id()))
                        .filter(
                            fitted ->
                                fitted.normalizer().equals(indicator.normalizer())
                                    && fitted.better() == indicator.better())
                        .isPresent());
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

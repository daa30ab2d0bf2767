package org.chamberkit.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;

/** How the ratings of a panel become one (评委评分汇总方法). */
public sealed interface Averaging {

  /** {@return the word for this way in documents, such as {@code trimmedMean}} */
  String word();

  /** {@return what this way is called, in both languages} */
  Name name();

  /** The plain mean (平均分), whatever the weights. */
  record Mean() implements Averaging {

    @Override
    public String word() {
      return "mean";
    }

    @Override
    public Name name() {
      return Name.of("平均分", "mean");
    }
  }

  /** The mean by the weights of the raters (加权平均分). */
  record WeightedMean() implements Averaging {

    @Override
    public String word() {
      return "weightedMean";
    }

    @Override
    public Name name() {
      return Name.of("加权平均分", "weighted mean");
    }
  }

  /** The rating in the middle (中位数), or the mean of the two in the middle, whatever the weights. */
  record Median() implements Averaging {

    @Override
    public String word() {
      return "median";
    }

    @Override
    public Name name() {
      return Name.of("中位数", "median");
    }
  }

  /**
   * The mean without one highest and one lowest rating (去掉最高分最低分), if there are enough ratings;
   * else the plain mean. Weights do not count.
   *
   * @param above above how many valid ratings extremes are dropped, at least 2: with 5, six raters
   *     are the fewest who lose two
   */
  record TrimmedMean(long above) implements Averaging {

    /** Of as many ratings as this and no more nothing would be left for sure. */
    private static final long FEWEST = 2;

    /**
     * Checks that something is left.
     *
     * @param above above how many valid ratings extremes are dropped
     * @throws ProblemException with {@link CompositeProblem#TRIMMED_AWAY} if it is below 2
     */
    public TrimmedMean {
      if (above < FEWEST) {
        throw new ProblemException(
            ImmutableList.of(
                Problem.of(
                    CompositeProblem.TRIMMED_AWAY,
                    Pointer.to("above"),
                    ImmutableMap.of("above", Long.toString(above)))));
      }
    }

    @Override
    public String word() {
      return "trimmedMean";
    }

    @Override
    public Name name() {
      return Name.of("去掉最高分和最低分后的平均分", "trimmed mean");
    }
  }
}

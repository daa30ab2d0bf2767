package org.chamberkit.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.text.Name;

/**
 * How children make a parent (合成方法).
 *
 * <p>Each way is monotone: no child that rises makes the parent fall. The order of the children
 * does not matter, nor a constant by which all weights are multiplied, except in a sum. Sum,
 * weighted mean, harmonic mean and minimum are exact; the others take roots and are rounded once,
 * to the right last digit.
 *
 * <p>Formulas: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, part 1, step 6
 * (weighting and aggregation).
 */
public sealed interface Combination {

  /** {@return the word for this way in documents, such as {@code weightedMean}} */
  String word();

  /** {@return what this way is called, in both languages} */
  Name name();

  /**
   * {@return whether it divides, so that where it must end in digits a rounding has to be declared}
   */
  boolean divides();

  /** {@return whether the weights count} */
  default boolean weighs() {
    return true;
  }

  /** {@return whether a number below 0 is refused} */
  default boolean refusesNegatives() {
    return false;
  }

  /** {@return how this way itself rounds, because it takes roots; absent if it is exact} */
  default Optional<Rounding> ownRounding() {
    return Optional.empty();
  }

  /**
   * Combines numbers.
   *
   * @param parts the numbers with their weights
   * @param missing what becomes of the result if some are missing
   * @return the result; or {@link CompositeProblem#NOTHING_TO_COMBINE}, a {@link
   *     CompositeProblem#NEGATIVE_PART} for each number that is refused, or {@link
   *     org.chamberkit.quantity.QuantityProblem#AMOUNT_OVERFLOW}; pointers go into the parts
   */
  default WithProblems<Combined> combine(ImmutableList<Part> parts, MissingParts missing) {
    return Combining.combine(this, parts, missing);
  }

  /**
   * Combines what numbers can be into what the result can be: from the result of all the least to
   * that of all the most.
   *
   * <p>Where numbers below 0 are refused, a least that is absent is taken for 0. A most that is
   * absent leaves the result without one, but for the minimum, the harmonic mean and power means of
   * an exponent below 0, which the other parts hold down.
   *
   * @param weights the weights, each above 0
   * @param spans for each of them, what the number can be
   * @return what the result can be; or what is wrong, as in {@link #combine}
   * @throws IllegalArgumentException if there are more or fewer weights than spans
   */
  default WithProblems<Span> span(ImmutableList<Decimal> weights, ImmutableList<Span> spans) {
    return Combining.span(this, weights, spans);
  }

  /**
   * The sum (加权求和) of the children, each times its weight: {@code w[1] x[1] + w[2] x[2] + …}. With
   * weights of 1 it is the plain sum. If children are dropped, it is raised by all the weights
   * divided by those of the children that are there.
   */
  record Sum() implements Combination {

    @Override
    public String word() {
      return "sum";
    }

    @Override
    public Name name() {
      return Name.of("求和", "sum");
    }

    @Override
    public boolean divides() {
      return false;
    }
  }

  /** The weighted arithmetic mean (加权算术平均): {@code (w[1] x[1] + …) ÷ (w[1] + …)}. */
  record WeightedMean() implements Combination {

    @Override
    public String word() {
      return "weightedMean";
    }

    @Override
    public Name name() {
      return Name.of("加权算术平均", "weighted mean");
    }

    @Override
    public boolean divides() {
      return true;
    }
  }

  /**
   * The weighted geometric mean (几何平均): the product of {@code x[i]} to the power of {@code w[i] ÷
   * (w[1] + …)}. A child of 0 makes it 0; one below 0 is refused.
   *
   * @param rounding how it is rounded
   */
  record GeometricMean(Rounding rounding) implements Combination {

    @Override
    public String word() {
      return "geometricMean";
    }

    @Override
    public Name name() {
      return Name.of("几何平均", "geometric mean");
    }

    @Override
    public boolean divides() {
      return true;
    }

    @Override
    public boolean refusesNegatives() {
      return true;
    }

    @Override
    public Optional<Rounding> ownRounding() {
      return Optional.of(rounding);
    }
  }

  /**
   * The weighted harmonic mean (调和平均): {@code (w[1] + …) ÷ (w[1] ÷ x[1] + …)}. A child of 0 makes
   * it 0, to which it falls as the child does; one below 0 is refused.
   */
  record HarmonicMean() implements Combination {

    @Override
    public String word() {
      return "harmonicMean";
    }

    @Override
    public Name name() {
      return Name.of("调和平均", "harmonic mean");
    }

    @Override
    public boolean divides() {
      return true;
    }

    @Override
    public boolean refusesNegatives() {
      return true;
    }
  }

  /**
   * The weighted power mean (幂平均): of the weighted mean of the powers the root, {@code ((w[1]
   * x[1]^p + …) ÷ (w[1] + …))^(1/p)}. A child of 0 makes it 0 if the exponent is below 0, to which
   * it falls as the child does; a child below 0 is refused.
   *
   * @param exponent the exponent p, not 0: a fraction of whole numbers up to {@value #MOST}
   * @param rounding how it is rounded
   */
  record PowerMean(Fraction exponent, Rounding rounding) implements Combination {

    /** The greatest number above and below the line of the exponent. */
    public static final int MOST = 100;

    /**
     * Checks the exponent.
     *
     * @param exponent the exponent
     * @param rounding how it is rounded
     * @throws ProblemException with {@link CompositeProblem#EXPONENT_OUT_OF_RANGE} if the exponent
     *     is 0 or a fraction of larger numbers
     */
    public PowerMean {
      if (exponent.signum() == 0
          || Math.abs(exponent.numerator()) > MOST
          || exponent.denominator() > MOST) {
        throw new ProblemException(
            ImmutableList.of(
                Problem.of(
                    CompositeProblem.EXPONENT_OUT_OF_RANGE,
                    Pointer.to("exponent"),
                    ImmutableMap.of(
                        "exponent", exponent.toString(), "most", Integer.toString(MOST)))));
      }
    }

    @Override
    public String word() {
      return "powerMean";
    }

    @Override
    public Name name() {
      return Name.of("幂平均", "power mean");
    }

    @Override
    public boolean divides() {
      return true;
    }

    @Override
    public boolean refusesNegatives() {
      return true;
    }

    @Override
    public Optional<Rounding> ownRounding() {
      return Optional.of(rounding);
    }
  }

  /** The lowest of the children (最小值), whatever their weights. */
  record Minimum() implements Combination {

    @Override
    public String word() {
      return "minimum";
    }

    @Override
    public Name name() {
      return Name.of("最小值", "minimum");
    }

    @Override
    public boolean divides() {
      return false;
    }

    @Override
    public boolean weighs() {
      return false;
    }
  }
}

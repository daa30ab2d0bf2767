package org.chamberkit.scale;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.text.Name;

/**
 * How the numbers of an indicator come to a scale on which they can be compared with those of
 * others (无量纲化方法). On every scale a higher number is better: where lower numbers of the indicator
 * are better, the scale is turned as each method says.
 *
 * <p>Formulas: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, part 1, step 5
 * (normalisation of data), and, where it gives none, those of COINr 1.1.14.
 */
public sealed interface Normalizer
    permits Normalizer.MinMax,
        Normalizer.ZScore,
        Normalizer.Goalposts,
        Normalizer.DistanceToTarget,
        Normalizer.ReferenceUnit,
        Normalizer.FractionOfMaximum,
        Normalizer.RatioTo,
        Normalizer.DifferenceTo,
        Normalizer.AboveBelow,
        RankNormalizer {

  /** {@return the word for this method in documents, such as {@code minMax}} */
  String word();

  /** {@return what this method is called, in both languages} */
  Name name();

  /**
   * Returns which parameters are taken from the data.
   *
   * @param better which numbers are better
   * @return the parameters, none if the method names them all itself
   */
  default ImmutableSet<Parameter> parameters(Better better) {
    return ImmutableSet.of();
  }

  /** {@return whether a parameter is a mean or a deviation, so that a rounding must be declared} */
  default boolean estimates() {
    return parameters(Better.HIGHER).contains(Parameter.MEAN);
  }

  /**
   * Takes the parameters from numbers.
   *
   * @param better which numbers are better
   * @param numbers the numbers; missing ones are left aside
   * @param units whose numbers they are, in the same order
   * @param rounding how a mean and a deviation are rounded
   * @return the fitted normalizer; or what is wrong: {@link ScaleProblem#TOO_FEW_NUMBERS}, {@link
   *     ScaleProblem#UNKNOWN_REFERENCE}, or what {@link FittedNormalizer} refuses
   */
  default WithProblems<FittedNormalizer> fit(
      Better better, Column numbers, ImmutableList<UnitId> units, Rounding rounding) {
    return new Fitting(this, better, numbers, units, rounding).fit();
  }

  /**
   * From the least of the numbers to the greatest (极差法): {@code lowest + (highest − lowest) (x −
   * least) ÷ (most − least)}; turned, {@code most − x} stands in place of {@code x − least}.
   *
   * @param lowest what the worst number becomes
   * @param highest what the best number becomes
   */
  record MinMax(Decimal lowest, Decimal highest) implements Normalizer {

    /**
     * Checks the ends.
     *
     * @param lowest what the worst number becomes
     * @param highest what the best number becomes
     * @throws ProblemException with {@link ScaleProblem#ENDS_REVERSED} if the lowest is not below
     */
    public MinMax {
      ScaleChecks.ends(lowest, highest, "lowest");
    }

    @Override
    public String word() {
      return "minMax";
    }

    @Override
    public Name name() {
      return Name.of("极差法", "min–max");
    }

    @Override
    public ImmutableSet<Parameter> parameters(Better better) {
      return ImmutableSet.of(Parameter.LEAST, Parameter.MOST);
    }
  }

  /**
   * In standard deviations from the mean (标准化，Z 分数): {@code mean + spread (x − mean of the data) ÷
   * deviation}; turned, the sign of the quotient changes.
   *
   * @param deviation how the standard deviation is reckoned
   * @param mean what the mean becomes, such as 0 or 100
   * @param spread what a standard deviation becomes, above 0, such as 1 or 10
   */
  record ZScore(Deviation deviation, Decimal mean, Decimal spread) implements Normalizer {

    /**
     * Checks the spread.
     *
     * @param deviation how the standard deviation is reckoned
     * @param mean what the mean becomes
     * @param spread what a standard deviation becomes
     * @throws ProblemException with {@link ScaleProblem#MUST_BE_POSITIVE} if it is not above 0
     */
    public ZScore {
      ScaleChecks.positive(spread, "spread");
    }

    @Override
    public String word() {
      return "zScore";
    }

    @Override
    public Name name() {
      return Name.of("标准化法", "z-score");
    }

    @Override
    public ImmutableSet<Parameter> parameters(Better better) {
      return ImmutableSet.of(Parameter.MEAN, Parameter.DEVIATION);
    }
  }

  /**
   * From one fixed number to another (阈值法), whatever the data: {@code lowest + (highest − lowest)
   * (x − lower) ÷ (upper − lower)}; turned, {@code upper − x} stands in place of {@code x − lower}.
   * On a logarithmic curve the logarithms of the three numbers stand in place of them.
   *
   * @param lower the lower goalpost; above 0 on a logarithmic curve
   * @param upper the upper goalpost, above the lower
   * @param beyond what becomes of numbers beyond the goalposts
   * @param curve how a number goes from one to the other
   * @param lowest what the worse goalpost becomes
   * @param highest what the better goalpost becomes
   */
  record Goalposts(
      Decimal lower, Decimal upper, Beyond beyond, Curve curve, Decimal lowest, Decimal highest)
      implements Normalizer {

    /**
     * Checks the ends.
     *
     * @param lower the lower goalpost
     * @param upper the upper goalpost
     * @param beyond what becomes of numbers beyond the goalposts
     * @param curve how a number goes from one to the other
     * @param lowest what the worse goalpost becomes
     * @param highest what the better goalpost becomes
     * @throws ProblemException with {@link ScaleProblem#ENDS_REVERSED} or {@link
     *     ScaleProblem#MUST_BE_POSITIVE}
     */
    public Goalposts {
      ScaleChecks.ends(lower, upper, "lower");
      ScaleChecks.ends(lowest, highest, "lowest");
      if (curve != Curve.LINEAR) {
        ScaleChecks.positive(lower, "lower");
      }
    }

    @Override
    public String word() {
      return "goalposts";
    }

    @Override
    public Name name() {
      return Name.of("阈值法", "goalposts");
    }
  }

  /**
   * How far the way to a target is gone (目标差距法), from the worst of the numbers: {@code (x − least)
   * ÷ (target − least)}; turned, {@code (most − x) ÷ (most − target)}. The target itself has 1.
   *
   * @param target the target: above the least of the numbers, or below the greatest if turned
   * @param beyond what becomes of numbers better than the target
   */
  record DistanceToTarget(Decimal target, Beyond beyond) implements Normalizer {

    @Override
    public String word() {
      return "distanceToTarget";
    }

    @Override
    public Name name() {
      return Name.of("目标差距法", "distance to target");
    }

    @Override
    public ImmutableSet<Parameter> parameters(Better better) {
      return ImmutableSet.of(worst(better));
    }
  }

  /**
   * How far the way to the number of one of the units is gone (参照单元法), as with a target that is
   * taken from the data.
   *
   * @param unit the reference unit, whose number must be known and not the worst
   * @param beyond what becomes of numbers better than that of the unit
   */
  record ReferenceUnit(UnitId unit, Beyond beyond) implements Normalizer {

    @Override
    public String word() {
      return "referenceUnit";
    }

    @Override
    public Name name() {
      return Name.of("参照单元法", "distance to a reference unit");
    }

    @Override
    public ImmutableSet<Parameter> parameters(Better better) {
      return ImmutableSet.of(worst(better), Parameter.REFERENCE);
    }
  }

  /**
   * The share of the greatest number (最大值比例法): {@code x ÷ most}; turned, {@code 1 − x ÷ most},
   * which is the max normalization of costs in pymcdm 1.4.0. The greatest number must be above 0.
   */
  record FractionOfMaximum() implements Normalizer {

    @Override
    public String word() {
      return "fractionOfMaximum";
    }

    @Override
    public Name name() {
      return Name.of("最大值比例法", "fraction of the maximum");
    }

    @Override
    public ImmutableSet<Parameter> parameters(Better better) {
      return ImmutableSet.of(Parameter.MOST);
    }
  }

  /**
   * The ratio to a number of the data (比值法): {@code x ÷ reference}; turned, {@code 2 − x ÷
   * reference}, so that a fifth less counts as a fifth more would. The reference must be above 0.
   *
   * @param reference with what the numbers are compared
   */
  record RatioTo(Reference reference) implements Normalizer {

    @Override
    public String word() {
      return "ratioTo";
    }

    @Override
    public Name name() {
      return Name.of("比值法", "ratio to a reference");
    }

    @Override
    public ImmutableSet<Parameter> parameters(Better better) {
      return ImmutableSet.of(parameter(reference, better));
    }
  }

  /**
   * The difference from a number of the data, as a share of it (相对偏差法): {@code (x − reference) ÷
   * reference}; turned, the sign changes. The reference must be above 0.
   *
   * @param reference with what the numbers are compared
   */
  record DifferenceTo(Reference reference) implements Normalizer {

    @Override
    public String word() {
      return "differenceTo";
    }

    @Override
    public Name name() {
      return Name.of("相对偏差法", "relative difference from a reference");
    }

    @Override
    public ImmutableSet<Parameter> parameters(Better better) {
      return ImmutableSet.of(parameter(reference, better));
    }
  }

  /**
   * Above, within or below a band about the mean (均值带法): 1 if {@code x} is above {@code mean (1 +
   * width)}, −1 if it is below {@code mean (1 − width)}, else 0; turned, the sign changes. The mean
   * must be above 0.
   *
   * @param width how far the band reaches to each side, as a share of the mean, above 0
   */
  record AboveBelow(Decimal width) implements Normalizer {

    /**
     * Checks the width.
     *
     * @param width how far the band reaches to each side
     * @throws ProblemException with {@link ScaleProblem#MUST_BE_POSITIVE} if it is not above 0
     */
    public AboveBelow {
      ScaleChecks.positive(width, "width");
    }

    @Override
    public String word() {
      return "aboveBelow";
    }

    @Override
    public Name name() {
      return Name.of("均值带法", "above or below the mean");
    }

    @Override
    public ImmutableSet<Parameter> parameters(Better better) {
      return ImmutableSet.of(Parameter.MEAN);
    }
  }

  private static Parameter worst(Better better) {
    return better == Better.HIGHER ? Parameter.LEAST : Parameter.MOST;
  }

  private static Parameter parameter(Reference reference, Better better) {
    return switch (reference) {
      case MEAN -> Parameter.MEAN;
      case WORST -> worst(better);
      case BEST -> better == Better.HIGHER ? Parameter.MOST : Parameter.LEAST;
    };
  }
}

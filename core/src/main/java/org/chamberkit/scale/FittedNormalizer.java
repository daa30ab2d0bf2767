package org.chamberkit.scale;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;

/**
 * A normalizer with every parameter that was taken from the data (已定参数的无量纲化方法), so that it can be
 * applied to other data and nothing is fitted again.
 *
 * @param normalizer the method
 * @param better which numbers are better
 * @param parameters the parameters, exactly those that the method takes
 * @param among the numbers among which others are ranked, in rising order, at least one; empty if
 *     the method does not rank
 */
public record FittedNormalizer(
    Normalizer normalizer,
    Better better,
    ImmutableSortedMap<Parameter, Decimal> parameters,
    ImmutableList<Decimal> among) {

  /**
   * Checks that the parameters are those of the method and can be used.
   *
   * @param normalizer the method
   * @param better which numbers are better
   * @param parameters the parameters
   * @param among the numbers among which others are ranked
   * @throws ProblemException with {@link ScaleProblem#PARAMETERS_DIFFER}, {@link
   *     ScaleProblem#NOT_RISING}, {@link ScaleProblem#NO_SPREAD} if the method would divide by 0 or
   *     turn round, or {@link ScaleProblem#MUST_BE_POSITIVE}
   */
  public FittedNormalizer {
    ProblemException.throwIfErrors(
        checkNames(normalizer, better, parameters.keySet(), among.isEmpty()));
    ProblemException.throwIfErrors(checkOrder(among));
    ProblemException.throwIfErrors(new Formulas(normalizer, better, parameters, among).check());
  }

  /**
   * Checks that no number is one that the method cannot take.
   *
   * @param numbers the numbers
   * @return {@link ScaleProblem#MUST_BE_POSITIVE} for each that has no logarithm where one is
   *     needed, with its row as the pointer
   */
  public ImmutableList<Problem> check(Column numbers) {
    if (!(normalizer instanceof Normalizer.Goalposts goalposts)
        || goalposts.curve() == Curve.LINEAR
        || goalposts.beyond() == Beyond.CUT) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int row = 0; row < numbers.size(); row++) {
      Optional<Decimal> bad = numbers.get(row).filter(number -> number.signum() <= 0);
      if (bad.isPresent()) {
        problems.add(
            ScaleChecks.notPositive(normalizer.word(), bad.get(), Pointer.ROOT.child(row)));
      }
    }
    return problems.build();
  }

  /**
   * Brings numbers to the scale.
   *
   * @param numbers the numbers
   * @param rounding how each result is rounded, once
   * @return the results; what is missing stays so
   * @throws ProblemException if {@link #check} finds an error
   * @throws AmountOverflowException if a result has more than 18 digits
   */
  public Column apply(Column numbers, Rounding rounding) {
    ProblemException.throwIfErrors(check(numbers));
    return new Formulas(normalizer, better, parameters, among).formula().apply(numbers, rounding);
  }

  /**
   * Brings one number to the scale.
   *
   * @param number the number
   * @param rounding how the result is rounded, once
   * @return the result
   * @throws ProblemException if {@link #check} finds an error
   * @throws AmountOverflowException if the result has more than 18 digits
   */
  public Decimal apply(Decimal number, Rounding rounding) {
    return apply(Column.of(ImmutableList.of(Optional.of(number))), rounding).get(0).orElseThrow();
  }

  /**
   * Shows how a number is brought to the scale, in numbers and signs alone, such as {@code (10 −
   * 7.1) ÷ (12 − 7.1)}.
   *
   * @param number the number
   * @return the working, without the result
   */
  public String working(Decimal number) {
    return new Working(normalizer, better, parameters, among.size()).of(number);
  }

  private static ImmutableList<Problem> checkNames(
      Normalizer normalizer, Better better, Set<Parameter> given, boolean ranksAmongNone) {
    ImmutableSet<Parameter> needed = normalizer.parameters(better);
    boolean isRank = normalizer instanceof RankNormalizer;
    if (given.equals(needed) && isRank != ranksAmongNone) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        Problem.of(
            ScaleProblem.PARAMETERS_DIFFER,
            Pointer.ROOT,
            ImmutableMap.of(
                "normalizer", normalizer.word(),
                "given", words(given, !ranksAmongNone),
                "needed", words(needed, isRank))));
  }

  private static String words(Set<Parameter> parameters, boolean among) {
    String words = parameters.stream().sorted().map(Parameter::word).collect(joining(", "));
    return "[" + words + (among ? words.isEmpty() ? "among" : ", among" : "") + "]";
  }

  private static ImmutableList<Problem> checkOrder(ImmutableList<Decimal> among) {
    for (int i = 1; i < among.size(); i++) {
      if (among.get(i).compareTo(among.get(i - 1)) < 0) {
        return ImmutableList.of(
            Problem.of(
                ScaleProblem.NOT_RISING,
                Pointer.to("among").child(i),
                ImmutableMap.of(
                    "number", among.get(i).toString(), "before", among.get(i - 1).toString())));
      }
    }
    return ImmutableList.of();
  }
}

package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * What a rule gives where it would divide by 0 (分母为零): nothing was due, nobody was asked, a year
 * began with nothing. None of them is right everywhere, so that each scheme says which it means.
 */
public enum ZeroDenominator {
  /** The item does not apply (不适用). */
  NOT_APPLICABLE(Optional.empty()),
  /** Full points (计满分): where nothing was due, nothing was missed. */
  FULL(
      Optional.of(
          new Template("The denominator is 0; the rule then gives full points.", "分母为零，按规则计满分。"))),
  /** No points (不得分). */
  NONE(
      Optional.of(
          new Template("The denominator is 0; the rule then gives no points.", "分母为零，按规则不得分。")));

  private final Optional<Template> sentence;

  ZeroDenominator(Optional<Template> sentence) {
    this.sentence = sentence;
  }

  /** {@return whether an item whose denominator is 0 does not apply} */
  public boolean mayNotApply() {
    return this == NOT_APPLICABLE;
  }

  /**
   * Returns what is earned where the denominator is 0.
   *
   * @param full the full points, which may be none
   * @return the award
   */
  public Award award(Points full) {
    return switch (this) {
      case NOT_APPLICABLE -> new Award.NotApplicable();
      case FULL -> Award.of(full);
      case NONE -> Award.of(Points.ZERO);
    };
  }

  /**
   * Returns what a rule can earn, this included.
   *
   * @param range what it earns where it does not divide by 0
   * @param full the full points
   * @return the range that holds what is earned where the denominator is 0, too
   */
  public PointsRange range(PointsRange range, Points full) {
    return switch (this) {
      case NOT_APPLICABLE -> range;
      case FULL -> range.reachingTo(full);
      case NONE -> range.reachingTo(Points.ZERO);
    };
  }

  /**
   * Returns what a rule with a measure can earn, this included.
   *
   * @param measure the measure; one that never divides leaves the range as it is
   * @param range what the rule earns where it does not divide by 0
   * @param full the full points
   * @return the range that holds what is earned where the denominator is 0, too
   */
  public PointsRange range(Measure measure, PointsRange range, Points full) {
    return measure.hasDenominator() ? range(range, full) : range;
  }

  /**
   * Tells what is earned where the denominator is 0.
   *
   * @param language the language
   * @return the sentence; empty if the item does not apply, which the ledger says by itself
   */
  public ImmutableList<String> details(Language language) {
    return sentence
        .map(template -> ImmutableList.of(template.fill(language, ImmutableMap.of())))
        .orElse(ImmutableList.of());
  }

  /**
   * Checks that a rule with a measure says this only where there is a denominator.
   *
   * @param measure the measure of the rule
   * @return {@link RuleProblem#NO_DENOMINATOR}, or nothing
   */
  public ImmutableList<Problem> check(Measure measure) {
    return this == NOT_APPLICABLE || measure.hasDenominator()
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                RuleProblem.NO_DENOMINATOR, Pointer.to("zeroDenominator"), ImmutableMap.of()));
  }
}

package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.award.PanelLine;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.text.Language;

/**
 * How an answer to an item earns points; callers may write their own.
 *
 * <p>A rule has no state but its parameters and looks nothing up. The rules that the library ships,
 * and that a document can name, are the {@link StandardItemRule}s and those of the rooms {@code
 * ballot} and {@code comparison}.
 */
public interface ItemRule {

  /** {@return the word for the rule in documents and ledgers, such as {@code perOccurrence}} */
  String word();

  /** {@return the kind of answer that the rule takes} */
  AnswerKind answerKind();

  /** {@return whether the rule works only for an item that states its maximum} */
  boolean needsMaximum();

  /** {@return whether the rule divides, so that its rubric must declare a rounding} */
  default boolean divides() {
    return false;
  }

  /**
   * {@return whether an answer can show that the item does not apply, so that its criterion must
   * say what then}
   */
  default boolean mayNotApply() {
    return false;
  }

  /**
   * {@return whether a greater count or number never earns less, or never earns more, so that what
   * lies between two of them earns no points beyond theirs}
   */
  default boolean isMonotone() {
    return false;
  }

  /** {@return whether the rule mixes the ratings of the rubric's perspectives} */
  default boolean needsPerspectives() {
    return false;
  }

  /**
   * {@return whether each perspective gives a share of the points, which has a mean over the judged
   * items; if not set, of every rule that mixes perspectives}
   */
  default boolean givesShares() {
    return needsPerspectives();
  }

  /** {@return the value given with the round that the rule compares with, if it does} */
  default Optional<PartId> reference() {
    return Optional.empty();
  }

  /**
   * Checks that the parameters of the rule fit the maximum of an item.
   *
   * @param maximum the maximum of the item, if it states one
   * @return what does not fit, with pointers into the rule; empty if all does
   */
  default ImmutableList<Problem> checkMaximum(Optional<Points> maximum) {
    return ImmutableList.of();
  }

  /**
   * Checks that what the rule says of perspectives fits those of a rubric.
   *
   * @param perspectives the perspectives of the rubric, at least one
   * @return what does not fit, with pointers into the rule; empty if all does
   */
  default ImmutableList<Problem> checkPerspectives(ImmutableList<Perspective> perspectives) {
    return ImmutableList.of();
  }

  /**
   * Checks an answer.
   *
   * @param item the item that is answered
   * @param answer an answer of the rule's kind
   * @param context what the rubric and the round give beside it
   * @return what is wrong with it, with pointers into the answer; empty if nothing is
   */
  ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context);

  /**
   * Works out the points.
   *
   * @param item the item that is answered
   * @param answer an answer that {@link #check} finds no error in
   * @param context what the rubric and the round give beside it
   * @return what the answer earns, exactly
   * @throws AmountOverflowException if a number does not fit
   */
  Award award(Asked item, AnswerValue answer, RuleContext context);

  /**
   * Shows how the points were reckoned, in numbers and signs alone, such as {@code 6 × 10 = }.
   *
   * @param item the item that is answered
   * @param answer an answer that earns points
   * @param context what the rubric and the round give beside it
   * @return the working up to where the points follow; empty if the answer is the points
   */
  String working(Asked item, AnswerValue answer, RuleContext context);

  /**
   * Tells what the answer says in the names of the rule, such as which entries are fulfilled.
   *
   * @param answer an answer that {@link #check} finds no error in
   * @param context what the rubric and the round give beside it
   * @param language the language
   * @return the sentences, one a line; empty if the working shows it all
   */
  default ImmutableList<String> details(
      AnswerValue answer, RuleContext context, Language language) {
    return ImmutableList.of();
  }

  /**
   * Returns what each perspective gave.
   *
   * @param answer an answer of the rule's kind
   * @return by perspective, the share of the points of the item, from 0 to 1; empty for a rule that
   *     needs no perspectives
   */
  default ImmutableMap<PartId, Fraction> ratings(AnswerValue answer) {
    return ImmutableMap.of();
  }

  /**
   * Returns how the scores of each perspective became one.
   *
   * @param answer an answer that {@link #check} finds no error in
   * @param context what the rubric and the round give beside it
   * @return a line for each perspective; empty for a rule without panels
   */
  default ImmutableList<PanelLine> panels(AnswerValue answer, RuleContext context) {
    return ImmutableList.of();
  }

  /**
   * Returns what answers to an item can earn by this rule.
   *
   * @param maximum the maximum of the item, if it states one
   * @return from the fewest to the most points
   */
  PointsRange range(Optional<Points> maximum);
}

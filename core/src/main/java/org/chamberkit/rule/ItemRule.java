package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;

/**
 * How an answer to an item earns points; callers may write their own.
 *
 * <p>A rule has no state but its parameters and looks nothing up. The rules that the library ships,
 * and that a document can name, are the {@link StandardItemRule}s.
 */
public interface ItemRule {

  /** {@return the word for the rule in documents and ledgers, such as {@code perOccurrence}} */
  String word();

  /** {@return the kind of answer that the rule takes} */
  AnswerKind answerKind();

  /** {@return whether the rule works only for an item that states its maximum} */
  boolean needsMaximum();

  /**
   * Checks an answer.
   *
   * @param item the item that is answered
   * @param answer an answer of the rule's kind
   * @return what is wrong with it, with pointers into the answer; empty if nothing is
   */
  ImmutableList<Problem> check(Asked item, AnswerValue answer);

  /**
   * Works out the points.
   *
   * @param item the item that is answered
   * @param answer an answer that {@link #check} finds nothing wrong with
   * @return the points and how they came about
   * @throws AmountOverflowException if the points have more than 18 digits
   */
  Award award(Asked item, AnswerValue answer);

  /**
   * Shows how the points were reckoned, in numbers and signs alone, such as {@code 6 × 10}.
   *
   * @param answer an answer of the rule's kind
   * @return the working, without its result
   */
  String working(AnswerValue answer);

  /**
   * Returns what answers to an item can earn by this rule.
   *
   * @param maximum the maximum of the item, if it states one
   * @return from the fewest to the most points
   */
  PointsRange range(Optional<Points> maximum);
}

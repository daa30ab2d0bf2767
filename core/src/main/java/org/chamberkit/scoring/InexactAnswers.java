package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.answer.NumberAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rubric.Item;
import org.chamberkit.rule.RuleContext;

/**
 * What an answer earns of whose number the digits, or two ends, are all that is known: by a rule
 * that only rises or only falls with the number, what it earns at the ends, and what lies between.
 */
final class InexactAnswers {

  private static final Rounding UP = new Rounding(0, RoundingMode.CEILING);
  private static final Rounding DOWN = new Rounding(0, RoundingMode.FLOOR);

  private InexactAnswers() {}

  /**
   * {@return what the least and the greatest number earn; empty if nothing is known of the number,
   * or the rule says nothing of those between}
   */
  static ImmutableList<Award.Counted> atEnds(
      Item item, LackingAnswer lacking, RuleContext context) {
    Interval possible = lacking.reading().possible();
    if (!item.rule().isMonotone() || possible.from().isEmpty() || possible.to().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Award.Counted> awards = ImmutableList.builder();
    for (boolean isLeast : new boolean[] {true, false}) {
      Decimal end = (isLeast ? possible.from() : possible.to()).orElseThrow().at();
      Optional<Award.Counted> award =
          answer(item.rule().answerKind(), end, isLeast ? UP : DOWN)
              .flatMap(answer -> award(item, answer, context));
      if (award.isEmpty()) {
        return ImmutableList.of();
      }
      awards.add(award.get());
    }
    return awards.build();
  }

  /** A count is whole, so that its ends are the whole numbers within those that are known. */
  private static Optional<AnswerValue> answer(AnswerKind kind, Decimal end, Rounding toWhole) {
    return switch (kind) {
      case COUNT -> Optional.of(new CountAnswer(Fraction.of(end.rounded(toWhole)).numerator()));
      case NUMBER -> Optional.of(new NumberAnswer(end));
      default -> Optional.empty();
    };
  }

  private static Optional<Award.Counted> award(Item item, AnswerValue answer, RuleContext context) {
    if (!item.rule().check(item, answer, context).isEmpty()) {
      return Optional.empty();
    }
    try {
      return item.rule().award(item, answer, context) instanceof Award.Counted counted
          ? Optional.of(counted)
          : Optional.empty();
    } catch (AmountOverflowException e) {
      return Optional.empty(); // seventeen digits can be too many: the whole range stays open
    }
  }
}

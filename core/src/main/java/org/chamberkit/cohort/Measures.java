package org.chamberkit.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.answer.NumberAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.Ruling;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.tally.Bounds;

/** The numbers by which subjects are compared. */
final class Measures {

  /** A number of which nothing is known. */
  static final Bounds OPEN = new Bounds(Optional.empty(), Optional.empty());

  /** The kinds of answer that come to one number. */
  static final ImmutableList<AnswerKind> COMPARED =
      ImmutableList.of(
          AnswerKind.COUNT,
          AnswerKind.POINTS,
          AnswerKind.NUMBER,
          AnswerKind.SHARE,
          AnswerKind.RATIO,
          AnswerKind.SERIES);

  private Measures() {}

  /** The number of the answer that counts; nothing if the item does not apply. */
  static Optional<Bounds> ofAnswer(Evaluation evaluation, PartId item) {
    Optional<AnswerValue> answer = answer(evaluation, item);
    return answer.isPresent() ? of(answer.get()) : Optional.of(OPEN);
  }

  /** The last answer that was ruled, or the given one. */
  static Optional<AnswerValue> answer(Evaluation evaluation, PartId item) {
    Optional<AnswerValue> answer =
        evaluation.answers().stream()
            .filter(given -> given.item().equals(item))
            .map(Answer::value)
            .findFirst();
    for (Overriding over : evaluation.overridden()) {
      if (over.item().equals(item) && over.ruling() instanceof Ruling.Answered answered) {
        answer = Optional.of(answered.value());
      }
    }
    return answer;
  }

  private static Optional<Bounds> of(AnswerValue answer) {
    if (answer instanceof LackingAnswer lacking) {
      return lacking.isNotApplicable() ? Optional.empty() : Optional.of(known(lacking));
    } else if (answer instanceof CountAnswer count) {
      return exactly(new Fraction(count.count(), 1));
    } else if (answer instanceof PointsAnswer points) {
      return exactly(Fraction.of(points.points().value()));
    } else if (answer instanceof NumberAnswer number) {
      return exactly(Fraction.of(number.number()));
    } else if (answer instanceof ShareAnswer share) {
      return quotient(share.part(), share.whole());
    } else if (answer instanceof RatioAnswer ratio) {
      return quotient(ratio.achieved(), ratio.due());
    }
    return answer instanceof SeriesAnswer series ? growth(series.values()) : Optional.of(OPEN);
  }

  /** Between what a number lies that is masked or known roughly. */
  private static Bounds known(LackingAnswer answer) {
    Interval possible = answer.reading().possible();
    return new Bounds(
        possible.from().map(end -> Fraction.of(end.at())),
        possible.to().map(end -> Fraction.of(end.at())));
  }

  private static Optional<Bounds> exactly(Fraction number) {
    return Optional.of(new Bounds(Optional.of(number), Optional.of(number)));
  }

  private static Optional<Bounds> quotient(long above, long below) {
    return below == 0 ? Optional.empty() : exactly(new Fraction(above, below));
  }

  /** The mean of the yearly rates; nothing where a year began with 0. */
  private static Optional<Bounds> growth(ImmutableLongArray values) {
    int years = values.length() - 1;
    if (years < 1 || values.subArray(0, years).contains(0)) {
      return Optional.empty();
    }
    Exact sum = Exact.ZERO;
    for (int i = 1; i <= years; i++) {
      Exact before = Exact.of(values.get(i - 1));
      sum = sum.plus(Exact.of(values.get(i)).minus(before).dividedBy(before)).reduced();
    }
    return exactly(sum.dividedBy(Exact.of(years)).toFraction());
  }

  /**
   * The points of an item or criterion, mixed over perspectives that have totals; nothing if it
   * does not apply, or nothing was scored.
   */
  static Optional<Bounds> ofPoints(ScoreCard card, PartId part) {
    return card.points(part).map(Measures::bounds);
  }

  static Optional<Bounds> ofCard(ScoreCard card, Basis.OfCard basis) {
    return (basis == Basis.OfCard.BASE ? card.base() : card.total()).map(Measures::bounds);
  }

  private static Bounds bounds(PointsRange points) {
    return new Bounds(
        points.lowest().map(lowest -> Fraction.of(lowest.value())),
        points.highest().map(highest -> Fraction.of(highest.value())));
  }
}

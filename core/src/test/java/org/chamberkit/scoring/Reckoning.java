package org.chamberkit.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;
import org.chamberkit.rule.JudgedRange;
import org.chamberkit.rule.PerOccurrence;

/** Works out the points of an evaluation a second time, in another way: end by end. */
final class Reckoning {

  /** Stands for "no bound"; what is drawn for tests stays far below. */
  private static final BigDecimal ENDLESS = BigDecimal.TEN.pow(30);

  private final Rubric rubric;
  private final Map<PartId, AnswerValue> answers;

  Reckoning(Rubric rubric, Evaluation evaluation) {
    this.rubric = rubric;
    this.answers =
        evaluation.answers().stream().collect(Collectors.toMap(Answer::item, Answer::value));
  }

  PointsRange total() {
    return range(this::total);
  }

  PointsRange base() {
    return range(this::base);
  }

  PointsRange of(RubricPart part) {
    return range(isHighest -> points(part, isHighest));
  }

  PointsRange of(Adjustment step) {
    return range(isHighest -> effect(step, isHighest));
  }

  private BigDecimal total(boolean isHighest) {
    BigDecimal total = base(isHighest);
    for (Step step : rubric.steps()) {
      total = total.add(effect((Adjustment) step, isHighest));
    }
    return total;
  }

  private BigDecimal base(boolean isHighest) {
    BigDecimal base = BigDecimal.ZERO;
    for (Criterion dimension : rubric.dimensions()) {
      base = base.add(points(dimension, isHighest));
    }
    return base;
  }

  private BigDecimal effect(Adjustment step, boolean isHighest) {
    boolean isBonus = step.kind() == AdjustmentKind.BONUS;
    BigDecimal sum = BigDecimal.ZERO;
    for (Item item : step.items()) {
      sum = sum.add(points(item, isHighest == isBonus));
    }
    BigDecimal capped = sum.min(number(step.cap()));
    return isBonus ? capped : capped.negate();
  }

  private BigDecimal points(RubricPart part, boolean isHighest) {
    if (part instanceof Item item) {
      return points(item, isHighest);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (RubricPart below : ((Criterion) part).parts()) {
      sum = sum.add(points(below, isHighest));
    }
    return sum;
  }

  private BigDecimal points(Item item, boolean isHighest) {
    AnswerValue answer = answers.get(item.id());
    if (answer != null) {
      return reckoned(item, answer).min(cap(item));
    }
    return isHighest && item.missing() == MissingPolicy.PROVISIONAL ? cap(item) : BigDecimal.ZERO;
  }

  private static BigDecimal reckoned(Item item, AnswerValue answer) {
    if (answer instanceof CountAnswer counted) {
      BigDecimal each = ((PerOccurrence) item.rule()).each().value().toBigDecimal();
      return each.multiply(BigDecimal.valueOf(counted.count()));
    }
    if (answer instanceof OccurrencesAnswer given) {
      return given.occurrences().stream()
          .map(Occurrence::points)
          .map(points -> points.value().toBigDecimal())
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    return ((PointsAnswer) answer).points().value().toBigDecimal();
  }

  private static BigDecimal cap(Item item) {
    if (item.rule() instanceof PerOccurrence rule) {
      return number(rule.cap());
    }
    return item.rule() instanceof JudgedRange rule ? number(rule.cap()) : number(item.maximum());
  }

  private static BigDecimal number(Optional<Points> points) {
    return points.map(p -> p.value().toBigDecimal()).orElse(ENDLESS);
  }

  private static PointsRange range(Function<Boolean, BigDecimal> end) {
    return new PointsRange(points(end.apply(false)), points(end.apply(true)));
  }

  private static Optional<Points> points(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.TEN.pow(15)) > 0
        ? Optional.empty()
        : Optional.of(new Points(Decimal.of(number)));
  }
}

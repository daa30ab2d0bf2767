package org.chamberkit.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.evaluation.AnswerColumns;
import org.chamberkit.reckoning.PlainGroup;
import org.chamberkit.reckoning.PlainRule;

/**
 * A plain rubric beside one form of evaluations: where in their columns the answer to each item
 * stands. It holds nothing of the form itself, which may go with the last evaluation.
 */
final class PlainForm {

  /** Stands for the answer to an item that is not answered and earns nothing. */
  private static final int NONE = -1;

  private static final long[] NO_POINTS = {};

  final PlainRubric plain;

  /** The index of the answer to each item, or −1. */
  private final int[] answers;

  /** What the rule of each item is told of where its answer stands. */
  private final int[] places;

  /** By stretch of items, that of the dimensions and of each adjustment. */
  private final PlainGroup[][] stretches;

  private PlainForm(PlainRubric plain, int[] answers, int[] places) {
    this.plain = plain;
    this.answers = answers;
    this.places = places;
    stretches = new PlainGroup[1 + plain.adjustments.length][];
    stretches[0] = groups(0, plain.itemsOfBase);
    int from = plain.itemsOfBase;
    for (int i = 0; i < plain.adjustments.length; i++) {
      int to = from + plain.adjustments[i].items().size();
      stretches[i + 1] = groups(from, to);
      from = to;
    }
  }

  /** The answered items of a stretch, apart by the class of their rules. */
  private PlainGroup[] groups(int from, int to) {
    Map<Class<?>, List<Integer>> byClass = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      if (isAnswered(i)) {
        byClass.computeIfAbsent(plain.rules[i].getClass(), type -> new ArrayList<>()).add(i);
      }
    }
    return byClass.values().stream()
        .map(items -> new PlainGroup(items, plain.rules, places))
        .toArray(PlainGroup[]::new);
  }

  /** The rubric beside a form; absent if evaluations of that form are not plain. */
  static Optional<PlainForm> of(PlainRubric plain, AnswerColumns.Form form) {
    if (!form.isPlain()) {
      return Optional.empty();
    }
    int[] answers = new int[plain.ids.length];
    Arrays.fill(answers, NONE);
    int[] places = new int[answers.length];
    for (int i = 0; i < form.items().size(); i++) {
      int item = plain.position(form.items().get(i));
      if (item < 0) {
        return Optional.empty();
      }
      Optional<AnswerKind> kind = plain.rules[item].kind();
      if (kind.isPresent() && kind.get() != form.kinds().get(i)) {
        return Optional.empty();
      }
      answers[item] = i;
      places[item] = kind.isPresent() ? form.places().get(i) : i;
    }
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] == NONE && !plain.isNothingWithoutAnswer(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(new PlainForm(plain, answers, places));
  }

  boolean isAnswered(int item) {
    return answers[item] != NONE;
  }

  /** The answer to an item, if it is answered. */
  Optional<AnswerValue> answer(int item, AnswerColumns columns) {
    return isAnswered(item) ? Optional.of(columns.value(answers[item])) : Optional.empty();
  }

  /** What the rule of an item reckons of its answer. */
  long reckon(int item, AnswerColumns columns) {
    return plain.rules[item].reckon(columns, places[item]);
  }

  /** What that is still divided by. */
  long divisor(int item, AnswerColumns columns) {
    return plain.rules[item].divisorFor(columns, places[item]);
  }

  /** The total in units, or what keeps it from being told. */
  long total(AnswerColumns columns) {
    long total = sum(stretches[0], columns);
    for (int i = 0; i < plain.steps.length && total > PlainRule.NO_NUMBER; i++) {
      long sum = sum(stretches[i + 1], columns);
      total = sum <= PlainRule.NO_NUMBER ? sum : plain.steps[i].apply(total, sum);
    }
    return total;
  }

  private static long sum(PlainGroup[] groups, AnswerColumns columns) {
    long sum = 0;
    for (PlainGroup group : groups) {
      long units = group.sum(columns);
      if (units <= PlainRule.NO_NUMBER) {
        return units;
      }
      sum += units;
    }
    return sum;
  }

  /**
   * The points of each item in units, {@link PlainRule#NOT_APPLICABLE} for one that does not apply;
   * none at all if some are not plain.
   */
  long[] points(AnswerColumns columns) {
    long[] points = new long[answers.length];
    for (PlainGroup[] stretch : stretches) {
      for (PlainGroup group : stretch) {
        if (!group.put(columns, points)) {
          return NO_POINTS;
        }
      }
    }
    return points;
  }
}

package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chamberkit.answer.PartId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.rule.Firing;

/** Checks that the parts of a score card add up to the whole. */
final class CardCheck {

  private final ScoreCard card;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final Map<PartId, PointsRange> sums = new LinkedHashMap<>();

  private CardCheck(ScoreCard card) {
    this.card = card;
  }

  static ImmutableList<Problem> check(ScoreCard card) {
    CardCheck check = new CardCheck(card);
    try {
      PointsRange base = check.addSubtotals();
      check.addLines();
      check.compareSums(base);
    } catch (AmountOverflowException e) {
      check.problems.add(
          Problem.of(QuantityProblem.AMOUNT_OVERFLOW, Pointer.ROOT, ImmutableMap.of()));
    }
    return check.problems.build();
  }

  /**
   * Gives every criterion and step a sum of its own, and adds each subtotal to where it counts: a
   * criterion that stands before it, so that there are no circles.
   *
   * @return the sum of the dimensions
   */
  private PointsRange addSubtotals() {
    PointsRange base = PointsRange.ZERO;
    for (int i = 0; i < card.subtotals().size(); i++) {
      Subtotal subtotal = card.subtotals().get(i);
      Pointer pointer = Pointer.to("subtotals").child(i);
      if (subtotal.under().isEmpty()) {
        base = base.plus(subtotal.points());
      } else {
        add(subtotal.part(), subtotal.under().get(), subtotal.points(), pointer);
      }
      open(subtotal.part(), pointer.child("part"));
    }
    for (int i = 0; i < card.steps().size(); i++) {
      open(card.steps().get(i).step(), Pointer.to("steps").child(i).child("step"));
    }
    return base;
  }

  private void open(PartId part, Pointer pointer) {
    if (sums.putIfAbsent(part, PointsRange.ZERO) != null) {
      problems.add(twice(part, pointer));
    }
  }

  private void addLines() {
    Set<PartId> met = new HashSet<>(sums.keySet());
    for (int i = 0; i < card.lines().size(); i++) {
      LedgerLine line = card.lines().get(i);
      Pointer pointer = Pointer.to("lines").child(i);
      if (!met.add(line.item())) {
        problems.add(twice(line.item(), pointer.child("item")));
      }
      add(line.item(), line.under(), line.points(), pointer);
    }
  }

  private void add(PartId part, PartId under, PointsRange points, Pointer pointer) {
    PointsRange sum = sums.get(under);
    if (sum == null) {
      problems.add(
          Problem.of(
              ScoringProblem.UNKNOWN_PART,
              pointer.child("under"),
              ImmutableMap.of("part", part.text(), "under", under.text())));
    } else {
      sums.put(under, sum.plus(points));
    }
  }

  private void compareSums(PointsRange base) {
    for (int i = 0; i < card.subtotals().size(); i++) {
      Subtotal subtotal = card.subtotals().get(i);
      Pointer pointer = Pointer.to("subtotals").child(i).child("points");
      compare(subtotal.part().text(), sum(subtotal.part()), subtotal.points(), pointer);
    }
    compare("base", base, card.base(), Pointer.to("base"));
    PointsRange total = card.base();
    for (int i = 0; i < card.steps().size(); i++) {
      StepLine step = card.steps().get(i);
      Pointer pointer = Pointer.to("steps").child(i).child("reckoned");
      compare(step.step().text(), sum(step.step()), step.reckoned(), pointer);
      total = total.plus(step.effect());
    }
    compare("total", total, card.total(), Pointer.to("total"));
  }

  private PointsRange sum(PartId part) {
    return sums.getOrDefault(part, PointsRange.ZERO);
  }

  private void compare(String part, PointsRange sum, PointsRange stated, Pointer pointer) {
    if (!stated.equals(sum)) {
      problems.add(
          Problem.of(
              ScoringProblem.PARTS_DIFFER,
              pointer,
              ImmutableMap.of("part", part, "sum", sum.toString(), "stated", stated.toString())));
    }
  }

  private static Problem twice(PartId part, Pointer pointer) {
    return Problem.of(ScoringProblem.PART_TWICE, pointer, ImmutableMap.of("part", part.text()));
  }

  /**
   * Checks that firings lead from the reckoned points to the stated ones; while the points are open
   * no rule has fired.
   */
  static void checkFirings(
      PartId part, PointsRange reckoned, ImmutableList<Firing> firings, PointsRange stated) {
    PointsRange reached = reckoned;
    for (Firing firing : firings) {
      if (!reached.equals(PointsRange.exactly(firing.before()))) {
        throw firingsDiffer(part, reached, stated);
      }
      reached = PointsRange.exactly(firing.after());
    }
    if (reached.exact().isPresent() && !reached.equals(stated)) {
      throw firingsDiffer(part, reached, stated);
    }
  }

  static ProblemException firingsDiffer(PartId part, PointsRange reached, PointsRange stated) {
    return new ProblemException(
        ImmutableList.of(
            Problem.of(
                ScoringProblem.FIRINGS_DIFFER,
                Pointer.to("firings"),
                ImmutableMap.of(
                    "part", part.text(),
                    "reached", reached.toString(),
                    "stated", stated.toString()))));
  }
}

package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chamberkit.composite.CompositeProblem;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.GradeRuleLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.NodeCombination;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.ledger.Rebase;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.RuleDays;

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
    check.gatesAndVetoes();
    check.gradeRules();
    check.once("references", card.references(), ReferenceValue::id, "id");
    check.once("notInForce", card.notInForce(), RuleDays::rule, "rule");
    check.once("gates", card.gates(), GateLine::step, "step");
    check.once("perspectives", card.perspectives(), PerspectiveMean::perspective, "perspective");
    check.once(
        "perspectiveTotals",
        card.perspectiveTotals(),
        PerspectiveTotal::perspective,
        "perspective");
    try {
      check.perspectiveTotals();
      PointsRange base = check.addSubtotals();
      check.addLines();
      check.compareSums(base);
    } catch (AmountOverflowException e) {
      check.problems.add(e.problem(Pointer.ROOT));
    }
    return check.problems.build();
  }

  /** Who does not pass a gate has no points; who does has them; who is vetoed has no grade. */
  private void gatesAndVetoes() {
    boolean isScored = card.base().isPresent() && card.total().isPresent();
    boolean isEmpty =
        card.base().isEmpty()
            && card.total().isEmpty()
            && card.lines().isEmpty()
            && card.perspectiveTotals().isEmpty()
            && card.subtotals().isEmpty()
            && card.steps().isEmpty()
            && card.changes().isEmpty()
            && card.gradeRules().isEmpty()
            && card.perspectives().isEmpty()
            && card.grade().isEmpty();
    if (card.isGated() ? !isEmpty : !isScored) {
      problems.add(Problem.of(ScoringProblem.GATE_DIFFERS, Pointer.to("gates"), ImmutableMap.of()));
    }
    if (!card.vetoes().isEmpty() && card.grade().isPresent()) {
      problems.add(
          Problem.of(
              ScoringProblem.GRADE_IN_SPITE_OF_VETO,
              Pointer.to("grade"),
              ImmutableMap.of("grade", card.grade().get().grade().id().text())));
    }
  }

  /** Each rule about grades begins with the grade that the one before it left. */
  private void gradeRules() {
    Optional<Grade> reached = card.gradeRules().stream().findFirst().map(GradeRuleLine::before);
    for (int i = 0; i < card.gradeRules().size(); i++) {
      GradeRuleLine rule = card.gradeRules().get(i);
      if (!reached.equals(Optional.of(rule.before()))) {
        problems.add(
            gradeDiffers(
                reached,
                Optional.of(rule.before()),
                Pointer.to("gradeRules").child(i).child("before")));
      }
      reached = rule.after();
    }
    Optional<Grade> stated = card.grade().map(GradeLine::grade);
    if (!card.gradeRules().isEmpty() && !reached.equals(stated)) {
      problems.add(gradeDiffers(reached, stated, Pointer.to("grade")));
    }
  }

  private static Problem gradeDiffers(
      Optional<Grade> reached, Optional<Grade> stated, Pointer pointer) {
    return Problem.of(
        ScoringProblem.GRADE_DIFFERS,
        pointer,
        ImmutableMap.of("reached", print(reached), "stated", print(stated)));
  }

  private <T> void once(
      String list, ImmutableList<T> entries, Function<T, PartId> part, String attribute) {
    problems.addAll(
        Repetitions.check(
            Pointer.to(list), entries, part, (id, entry) -> twice(id, entry.child(attribute))));
  }

  /** Each total of a perspective must add up by itself, and their weights to 1. */
  private void perspectiveTotals() {
    Decimal weights = Decimal.ZERO;
    for (int i = 0; i < card.perspectiveTotals().size(); i++) {
      PerspectiveTotal total = card.perspectiveTotals().get(i);
      Pointer pointer = Pointer.to("perspectiveTotals").child(i);
      weights = weights.plus(total.weight());
      if (total.weight().signum() <= 0) {
        problems.add(
            Problem.of(
                CompositeProblem.PART_WEIGHT,
                pointer.child("weight"),
                ImmutableMap.of("weight", total.weight().toString())));
      }
      try {
        total.asCard(card).build();
      } catch (ProblemException e) {
        e.problems()
            .forEach(
                problem ->
                    problems.add(
                        problem.place().pointer().equals(Pointer.to("base"))
                            ? problem.within(pointer).at(Place.of(pointer.child("points")))
                            : problem.within(pointer)));
      }
    }
    boolean isMixed = !card.perspectiveTotals().isEmpty();
    if (isMixed && (!weights.equals(Decimal.ONE) || !card.subtotals().isEmpty())) {
      problems.add(
          Problem.of(
              ScoringProblem.TOTALS_UNFIT,
              Pointer.to("perspectiveTotals"),
              ImmutableMap.of("sum", weights.toString())));
    }
  }

  /**
   * Gives every criterion and step a sum of its own, and adds each subtotal to where it counts: a
   * criterion that stands before it, so that there are no circles.
   *
   * @return the sum of the opening points and the dimensions
   */
  private PointsRange addSubtotals() {
    PointsRange base =
        card.opening()
            .map(PointsRange::exactly)
            .orElse(PointsRange.ZERO)
            .plus(PartPoints.mixed(card.perspectiveTotals()));
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
    Set<PartId> changes = new HashSet<>();
    for (int i = 0; i < card.changes().size(); i++) {
      PartId step = card.changes().get(i).rule().id();
      if (sums.containsKey(step) || !changes.add(step)) {
        problems.add(twice(step, Pointer.to("changes").child(i).child("rule")));
      }
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
      if (subtotal.combination().isPresent()) {
        compareCombined(subtotal, subtotal.combination().get(), i);
      } else {
        compare(subtotal.part().text(), sum(subtotal.part()), subtotal.reckoned(), pointer);
      }
      if (subtotal.rebase().isPresent() && !subtotal.rebase().get().leadsTo(subtotal.raised())) {
        problems.add(rebaseDiffers(subtotal, subtotal.rebase().get(), pointer));
      }
    }
    if (card.base().isEmpty() || card.total().isEmpty()) {
      return;
    }
    compare("base", base, card.base().get(), Pointer.to("base"));
    compareTotals(card.base().get(), card.total().get());
  }

  /** What the parts are combined to must be what is stated, and all parts must be among them. */
  private void compareCombined(Subtotal subtotal, NodeCombination combination, int index) {
    Pointer pointer = Pointer.to("subtotals").child(index);
    CombinationCheck check = new CombinationCheck(card, subtotal.part(), combination);
    problems.addAll(check.problems(pointer.child("combination")));
    compare(
        subtotal.part().text(), combination.points(), subtotal.reckoned(), pointer.child("points"));
  }

  /** Follows the total from the base through the steps and what else moves it. */
  private void compareTotals(PointsRange base, PointsRange stated) {
    PointsRange total = base;
    int changes = 0;
    for (int i = 0; i < card.steps().size(); i++) {
      for (; changes < card.changes().size() && behind(changes) <= i; changes++) {
        total = change(changes, total);
      }
      StepLine step = card.steps().get(i);
      Pointer pointer = Pointer.to("steps").child(i).child("reckoned");
      compare(step.step().text(), sum(step.step()), step.reckoned(), pointer);
      if (step.floor().isPresent()) {
        Pointer before = Pointer.to("steps").child(i).child("floor").child("before");
        PointsRange moved = total.plus(step.effect());
        compare(step.step().text(), moved, step.floor().get().before(), before);
      }
      total = step.applyTo(total);
    }
    for (; changes < card.changes().size(); changes++) {
      total = change(changes, total);
    }
    compare("total", total, stated, Pointer.to("total"));
  }

  private long behind(int change) {
    return card.changes().get(change).behind();
  }

  private PointsRange change(int index, PointsRange total) {
    TotalChange change = card.changes().get(index);
    Pointer pointer = Pointer.to("changes").child(index);
    compare(change.rule().id().text(), total, change.before(), pointer.child("before"));
    return change.after();
  }

  private static Problem rebaseDiffers(Subtotal subtotal, Rebase rebase, Pointer pointer) {
    return Problem.of(
        ScoringProblem.REBASE_DIFFERS,
        pointer,
        ImmutableMap.of(
            "part", subtotal.part().text(),
            "reckoned", rebase.reckoned().toString(),
            "full", rebase.full().toString(),
            "applicable", rebase.applicable().toString(),
            "stated", subtotal.raised().toString()));
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

  private static String print(Optional<Grade> grade) {
    return grade.map(g -> g.id().text()).orElse("–");
  }
}

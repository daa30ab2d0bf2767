package org.chamberkit.rubric;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chamberkit.composite.Part;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.subtotal.Roundings;

/** Checks a rubric as a whole: what its parts cannot know of each other. */
final class RubricCheck {

  private final Rubric rubric;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final Set<PartId> ids = new HashSet<>();
  private final Set<PartId> treeParts = new HashSet<>();

  /** Whether what fits together depends on the day; it is then checked for each time. */
  private final boolean isDated;

  private RubricCheck(Rubric rubric) {
    this.rubric = rubric;
    this.isDated = rubric.isDated();
  }

  static ImmutableList<Problem> check(Rubric rubric) {
    RubricCheck check = new RubricCheck(rubric);
    check.head();
    if (!check.isDated) {
      check.maxima();
    }
    check.perspectives();
    for (int i = 0; i < rubric.dimensions().size(); i++) {
      Pointer pointer = Pointer.to("dimensions").child(i);
      check.visit(rubric.dimensions().get(i), pointer);
      check.passes(rubric.dimensions().get(i), pointer);
      check.problems.addAll(misplacedWeight(rubric.dimensions().get(i), pointer));
    }
    check.treeParts.addAll(check.ids);
    for (int i = 0; i < rubric.steps().size(); i++) {
      check.visit(rubric.steps().get(i), pointer(rubric, i));
    }
    check.conditions();
    if (!check.isDated) {
      check.order();
      check.roundings();
    }
    ImmutableList<Problem> problems = check.problems.build();
    if (problems.isEmpty() && check.isDated) {
      return Dating.check(rubric);
    } else if (problems.isEmpty()) {
      problems = negatives(rubric);
    }
    return problems.isEmpty() ? grades(rubric) : problems;
  }

  private void head() {
    String id = rubric.key().id();
    problems.addAll(Points.checkPositive("maximum", rubric.maximum()));
    if (rubric.standing() == Standing.OFFICIAL && rubric.source().isEmpty()) {
      add(RubricProblem.MISSING_SOURCE, Pointer.ROOT, ImmutableMap.of("rubric", id));
    }
    problems.addAll(Points.checkPositive("opening", rubric.opening()));
    if (rubric.dimensions().isEmpty() && rubric.opening().isEmpty()) {
      problems.add(noParts(id, "dimensions"));
    }
  }

  private void maxima() {
    if (!rubric.dimensions().isEmpty() || rubric.opening().isPresent()) {
      problems.addAll(sum(rubric.key().id(), rubric::sumOfMaxima, rubric.maximum()));
    }
  }

  /** Weights must be above 0 and add up to 1. */
  private void perspectives() {
    Set<PartId> met = new HashSet<>();
    for (int i = 0; i < rubric.perspectives().size(); i++) {
      Perspective perspective = rubric.perspectives().get(i);
      Pointer pointer = Pointer.to("perspectives").child(i);
      if (!met.add(perspective.id())) {
        duplicate(perspective.id(), pointer);
      }
      if (perspective.weight().signum() <= 0) {
        add(
            RubricProblem.WEIGHT_NOT_POSITIVE,
            pointer.child("weight"),
            ImmutableMap.of(
                "perspective", perspective.id().text(),
                "weight", perspective.weight().toString()));
      }
    }
    if (!rubric.perspectives().isEmpty()) {
      weights(Pointer.to("perspectives"));
    } else if (rubric.perspectivesMixed() == PerspectivesMixed.PER_TOTAL) {
      add(
          RubricProblem.NOTHING_MIXED,
          Pointer.to("perspectivesMixed"),
          ImmutableMap.of("rubric", rubric.key().id()));
    }
  }

  private void weights(Pointer pointer) {
    Decimal sum;
    try {
      sum =
          rubric.perspectives().stream()
              .map(Perspective::weight)
              .reduce(Decimal.ZERO, Decimal::plus);
    } catch (AmountOverflowException e) {
      problems.add(e.problem(pointer));
      return;
    }
    if (!sum.equals(Decimal.ONE)) {
      add(RubricProblem.WEIGHTS_DIFFER, pointer, ImmutableMap.of("sum", sum.toString()));
    }
  }

  /** What a dimension passes on goes nowhere. */
  private void passes(Criterion dimension, Pointer pointer) {
    if (dimension.passes()) {
      problems.add(passesToNobody(dimension.id(), pointer.child("notApplicable")));
    }
  }

  private void visit(RubricPart part, Pointer pointer) {
    meet(part.id(), pointer);
    if (part instanceof Item item) {
      visit(item.id(), item.rule(), pointer.child("rule"));
    } else if (part instanceof Criterion criterion) {
      if (criterion.rebases()) {
        needRounding(criterion.id(), rubric.roundings().dividing(), pointer.child("notApplicable"));
      }
      if (criterion.combining().divides() && criterion.combining().ownRounding().isEmpty()) {
        needRounding(criterion.id(), rubric.roundings().dividing(), pointer.child("combination"));
      }
      for (int i = 0; i < criterion.parts().size(); i++) {
        visit(criterion.parts().get(i), pointer.then(criterion.pointerTo(i)));
      }
    }
  }

  private void visit(PartId item, ItemRule rule, Pointer pointer) {
    if (rule.divides()) {
      needRounding(item, rubric.rounding(), pointer);
    }
    if (rule.needsPerspectives() && rubric.perspectives().isEmpty()) {
      add(RubricProblem.MISSING_PERSPECTIVES, pointer, ImmutableMap.of("item", item.text()));
    } else {
      for (Problem problem : rule.checkPerspectives(rubric.perspectives())) {
        problems.add(problem.within(pointer.child(rule.word())));
      }
    }
  }

  /** A total that is ranked by as it was before its rounding must not be moved after it. */
  private void roundings() {
    int last = -1;
    for (int i = 0; i < rubric.steps().size(); i++) {
      if (rubric.steps().get(i) instanceof Adjustment
          || rubric.steps().get(i) instanceof TotalStep) {
        last = i;
      }
    }
    for (int i = 0; i < last; i++) {
      if (rubric.steps().get(i) instanceof TotalStep.Rounded rounded
          && rounded.places() == TotalStep.PlacesBy.EXACT) {
        add(
            RubricProblem.ROUNDING_NOT_LAST,
            pointer(rubric, i).child("placesBy"),
            ImmutableMap.of(
                "step", rounded.id().text(), "last", rubric.steps().get(last).id().text()));
      }
    }
  }

  private void visit(Step step, Pointer pointer) {
    meet(step.id(), pointer);
    if (step instanceof Adjustment adjustment) {
      for (int i = 0; i < adjustment.items().size(); i++) {
        visit(adjustment.items().get(i), pointer.child("items").child(i));
      }
    } else if (step instanceof Veto veto) {
      for (int i = 0; i < veto.grounds().size(); i++) {
        meet(veto.grounds().get(i).id(), pointer.child("grounds").child(i));
      }
    } else if (step instanceof GradeRule rule) {
      visit(rule, pointer);
    }
  }

  private void visit(GradeRule rule, Pointer pointer) {
    Optional<GradeScale> scale = rubric.gradeScale();
    if (!isDated && (scale.isEmpty() || rule.best(scale.get()).isEmpty())) {
      String known =
          scale.stream()
              .flatMap(grades -> grades.ascending().stream())
              .skip(rule.actsWhenMet() ? 0 : 1)
              .map(grade -> grade.id().text())
              .collect(joining(", "));
      add(
          RubricProblem.NO_SUCH_GRADE,
          pointer.child(rule.actsWhenMet() ? "atMost" : "grade"),
          ImmutableMap.of("step", rule.id().text(), "known", known.isEmpty() ? "–" : known));
    }
    if (rule.condition() instanceof GradeRule.Condition.Found found) {
      meet(found.id(), pointer.child("condition").child("found"));
    }
  }

  /** The parts of the tree that rules about grades look at; after all parts were met. */
  private void conditions() {
    for (int i = 0; i < rubric.steps().size(); i++) {
      if (rubric.steps().get(i) instanceof GradeRule rule
          && rule.condition() instanceof GradeRule.Condition.Earned earned
          && !treeParts.contains(earned.part())) {
        add(
            RubricProblem.NO_SUCH_PART,
            pointer(rubric, i).child("condition").child("earned").child("part"),
            ImmutableMap.of("step", rule.id().text(), "part", earned.part().text()));
      }
    }
  }

  private void needRounding(PartId part, Optional<Rounding> rounding, Pointer pointer) {
    if (rounding.isEmpty()) {
      add(RubricProblem.MISSING_ROUNDING, pointer, ImmutableMap.of("part", part.text()));
    }
  }

  private void meet(PartId id, Pointer pointer) {
    if (!ids.add(id)) {
      duplicate(id, pointer);
    }
  }

  private void duplicate(PartId id, Pointer pointer) {
    add(RubricProblem.DUPLICATE_PART, pointer.child("id"), ImmutableMap.of("part", id.text()));
  }

  /** Gates come first, then what changes the total, then what follows from it. */
  private void order() {
    for (int i = 1; i < rubric.steps().size(); i++) {
      Step before = rubric.steps().get(i - 1);
      Step step = rubric.steps().get(i);
      if (stage(step) < stage(before)
          || (step instanceof GradeScale && before instanceof GradeScale)) {
        add(
            RubricProblem.STEP_OUT_OF_ORDER,
            pointer(rubric, i),
            ImmutableMap.of("step", step.id().text(), "before", before.id().text()));
      }
    }
  }

  private static int stage(Step step) {
    if (step instanceof Gate) {
      return 0;
    } else if (step instanceof Adjustment || step instanceof TotalStep) {
      return 1;
    } else if (step instanceof GradeScale) {
      return 2;
    }
    return step instanceof GradeRule ? 3 : 4;
  }

  /** What takes no points below 0 must get none; of a rubric in which nothing else is wrong. */
  private static ImmutableList<Problem> negatives(Rubric rubric) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < rubric.dimensions().size(); i++) {
      Pointer pointer = Pointer.to("dimensions").child(i);
      try {
        negatives(rubric.dimensions().get(i), rubric.roundings(), pointer, problems);
      } catch (AmountOverflowException e) {
        problems.add(e.problem(pointer));
      }
    }
    return problems.build();
  }

  private static void negatives(
      Criterion criterion,
      Roundings roundings,
      Pointer pointer,
      ImmutableList.Builder<Problem> problems) {
    for (int i = 0; i < criterion.parts().size(); i++) {
      RubricPart part = criterion.parts().get(i);
      if (part instanceof Criterion child) {
        negatives(child, roundings, pointer.then(criterion.pointerTo(i)), problems);
      }
      if (criterion.combining().refusesNegatives()
          && part.range(roundings).lowest().map(low -> low.signum() < 0).orElse(true)) {
        problems.add(
            Problem.of(
                RubricProblem.PART_BELOW_ZERO,
                pointer.then(criterion.pointerTo(i)),
                ImmutableMap.of("part", part.id().text(), "criterion", criterion.id().text())));
      }
    }
  }

  /** Grades must hold each total that is possible; of a rubric in which nothing else is wrong. */
  private static ImmutableList<Problem> grades(Rubric rubric) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < rubric.steps().size(); i++) {
      if (rubric.steps().get(i) instanceof GradeScale scale) {
        Pointer bands = pointer(rubric, i).child("bands");
        try {
          scale.check(rubric.range()).forEach(problem -> problems.add(problem.within(bands)));
        } catch (AmountOverflowException e) {
          problems.add(e.problem(bands));
        }
      }
    }
    return problems.build();
  }

  private void add(RubricProblem code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
  }

  private static Pointer pointer(Rubric rubric, int step) {
    return Pointer.to("steps").child(step).child(rubric.steps().get(step).word());
  }

  /** A weight must be above 0. */
  static ImmutableList<Problem> weight(Optional<Decimal> weight) {
    try {
      weight.ifPresent(Part::missing);
      return ImmutableList.of();
    } catch (ProblemException e) {
      return e.problems();
    }
  }

  /** Outside a criterion there is nothing beside which a part could count more or less. */
  static ImmutableList<Problem> misplacedWeight(RubricPart part, Pointer pointer) {
    return part.weight().isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                RubricProblem.MISPLACED_WEIGHT,
                pointer.child("weight"),
                ImmutableMap.of("part", part.id().text())));
  }

  /** The lowest points must not be above the highest. */
  static ImmutableList<Problem> bounds(Optional<Points> least, Optional<Points> most) {
    boolean isReversed =
        least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
    return isReversed
        ? ImmutableList.of(
            Problem.of(
                RubricProblem.BOUNDS_REVERSED,
                Pointer.ROOT,
                ImmutableMap.of("least", least.get().toString(), "most", most.get().toString())))
        : ImmutableList.of();
  }

  static Problem missingPolicy(PartId criterion, PartId part) {
    return Problem.of(
        RubricProblem.MISSING_POLICY,
        Pointer.ROOT,
        ImmutableMap.of("criterion", criterion.text(), "part", part.text()));
  }

  static Problem passesToNobody(PartId criterion, Pointer pointer) {
    return Problem.of(
        RubricProblem.PASSES_TO_NOBODY, pointer, ImmutableMap.of("criterion", criterion.text()));
  }

  static Problem noParts(String part, String attribute) {
    return Problem.of(RubricProblem.NO_PARTS, Pointer.to(attribute), ImmutableMap.of("part", part));
  }

  /** The maxima below must add up to the maximum, where it is stated, and must not overflow. */
  static ImmutableList<Problem> sum(
      String part, Supplier<Points> sumOfMaxima, Optional<Points> maximum) {
    Points sum;
    try {
      sum = sumOfMaxima.get();
    } catch (AmountOverflowException e) {
      return ImmutableList.of(e.problem(Pointer.ROOT));
    }
    if (maximum.isEmpty() || maximum.get().equals(sum)) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        Problem.of(
            RubricProblem.SUM_DIFFERS,
            Pointer.to("maximum"),
            ImmutableMap.of(
                "part", part, "sum", sum.toString(), "maximum", maximum.get().toString())));
  }
}

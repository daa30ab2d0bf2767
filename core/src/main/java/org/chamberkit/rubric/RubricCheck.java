package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chamberkit.answer.PartId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.QuantityProblem;

/** Checks a rubric as a whole: what its parts cannot know of each other. */
final class RubricCheck {

  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final Set<PartId> ids = new HashSet<>();

  private RubricCheck() {}

  static ImmutableList<Problem> check(Rubric rubric) {
    RubricCheck check = new RubricCheck();
    String id = rubric.key().id();
    check.problems.addAll(Points.checkPositive("maximum", rubric.maximum()));
    if (rubric.standing() == Standing.OFFICIAL && rubric.source().isEmpty()) {
      check.problems.add(
          Problem.of(RubricProblem.MISSING_SOURCE, Pointer.ROOT, ImmutableMap.of("rubric", id)));
    }
    if (rubric.dimensions().isEmpty()) {
      check.problems.add(noParts(id, "dimensions"));
    } else {
      check.problems.addAll(sum(id, rubric::sumOfMaxima, rubric.maximum()));
    }
    for (int i = 0; i < rubric.dimensions().size(); i++) {
      check.visit(rubric.dimensions().get(i), Pointer.to("dimensions").child(i));
    }
    for (int i = 0; i < rubric.steps().size(); i++) {
      check.visit(rubric.steps().get(i), Pointer.to("steps").child(i));
    }
    return check.problems.build();
  }

  private void visit(RubricPart part, Pointer pointer) {
    meet(part.id(), pointer);
    if (part instanceof Criterion criterion) {
      for (int i = 0; i < criterion.parts().size(); i++) {
        visit(criterion.parts().get(i), pointer.then(pointer(criterion, i)));
      }
    }
  }

  private void visit(Step step, Pointer inList) {
    Pointer pointer = inList.child(step.word());
    meet(step.id(), pointer);
    if (step instanceof Adjustment adjustment) {
      for (int i = 0; i < adjustment.items().size(); i++) {
        visit(adjustment.items().get(i), pointer.child("items").child(i));
      }
    }
  }

  private void meet(PartId id, Pointer pointer) {
    if (!ids.add(id)) {
      problems.add(
          Problem.of(
              RubricProblem.DUPLICATE_PART,
              pointer.child("id"),
              ImmutableMap.of("part", id.text())));
    }
  }

  /** The way from a criterion to one of its parts. */
  static Pointer pointer(Criterion criterion, int index) {
    String kind = criterion.parts().get(index) instanceof Item ? "item" : "criterion";
    return Pointer.to("parts").child(index).child(kind);
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
      return ImmutableList.of(
          Problem.of(QuantityProblem.AMOUNT_OVERFLOW, Pointer.ROOT, ImmutableMap.of()));
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

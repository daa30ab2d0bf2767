package org.chamberkit.scrutiny;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeRule;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;
import org.chamberkit.rubric.TotalStep;

/** Follows the totals that are possible through the steps, and says which never do anything. */
final class StepLinter {

  private final Rubric rubric;
  private final List<Problem> problems = new ArrayList<>();
  private PointsRange total;

  StepLinter(Rubric rubric) {
    this.rubric = rubric;
    this.total =
        rubric.dimensions().stream()
            .map(dimension -> dimension.range(rubric.roundings()))
            .reduce(PointsRange.exactly(rubric.opening().orElse(Points.ZERO)), PointsRange::plus);
  }

  ImmutableList<Problem> problems() {
    for (int i = 0; i < rubric.steps().size(); i++) {
      Step step = rubric.steps().get(i);
      Pointer pointer = Pointer.to("steps").child(i).child(step.word());
      if (step instanceof Adjustment adjustment) {
        adjustment(adjustment, pointer);
      } else if (step instanceof TotalStep.Limit limit) {
        limit(limit, pointer);
      } else if (step instanceof TotalStep totalStep) {
        total = totalStep.apply(total);
      } else if (step instanceof GradeScale scale) {
        grades(scale, pointer);
      } else if (step instanceof GradeRule rule) {
        gradeRule(rule, pointer);
      }
    }
    return ImmutableList.copyOf(problems);
  }

  static ImmutableList<Item> items(Step step) {
    return step instanceof Adjustment adjustment ? adjustment.items() : ImmutableList.of();
  }

  private void adjustment(Adjustment step, Pointer pointer) {
    PointsRange free = step.withCap(Optional.empty()).range(rubric.roundings());
    PointsRange size = step.effect(free);
    if (step.cap().isPresent() && size.cappedAt(step.cap().get()).equals(size)) {
      problems.add(neverActs(LintProblem.CAP_NEVER_ACTS, step.id(), size, pointer.child("cap")));
    }
    PointsRange moved = total.plus(step.range(rubric.roundings()));
    if (step.totalNotBelow().isPresent()
        && moved.flooredAt(step.totalNotBelow().get()).equals(moved)) {
      problems.add(
          neverActs(
              LintProblem.FLOOR_NEVER_ACTS, step.id(), moved, pointer.child("totalNotBelow")));
    }
    total = step.apply(total, step.range(rubric.roundings()));
  }

  private void limit(TotalStep.Limit limit, Pointer pointer) {
    if (limit.most().isPresent() && total.cappedAt(limit.most().get()).equals(total)) {
      problems.add(neverActs(LintProblem.CAP_NEVER_ACTS, limit.id(), total, pointer.child("most")));
    }
    if (limit.least().isPresent() && total.flooredAt(limit.least().get()).equals(total)) {
      problems.add(
          neverActs(LintProblem.FLOOR_NEVER_ACTS, limit.id(), total, pointer.child("least")));
    }
    total = limit.apply(total);
  }

  private void grades(GradeScale scale, Pointer pointer) {
    for (int i = 0; i < scale.bands().size(); i++) {
      GradeBand band = scale.bands().get(i);
      if (total.interval().intersection(band.range()).isEmpty()) {
        problems.add(
            Problem.of(
                LintProblem.GRADE_OUT_OF_REACH,
                pointer.child("bands").child(i),
                ImmutableMap.of(
                    "grade", band.grade().id().text(),
                    "range", total.toString(),
                    "band", band.range().toString())));
      }
    }
  }

  /** A rule never acts if its condition is never as it must be, or no grade lies above its best. */
  private void gradeRule(GradeRule rule, Pointer pointer) {
    GradeScale scale = rubric.gradeScale().orElseThrow();
    Optional<Grade> top = scale.ascending().reverse().stream().findFirst();
    if (rule.best(scale).equals(top)) {
      problems.add(neverActs(LintProblem.RULE_NEVER_ACTS, rule.id(), total, pointer));
    } else if (rule.condition() instanceof GradeRule.Condition.Earned earned) {
      PointsRange points = range(earned.part());
      boolean acts =
          rule.actsWhenMet()
              ? points.interval().intersection(earned.points()).isPresent()
              : !isWithin(points.interval(), earned.points());
      if (!acts) {
        Pointer condition = pointer.child("condition").child("earned");
        problems.add(neverActs(LintProblem.RULE_NEVER_ACTS, rule.id(), points, condition));
      }
    }
  }

  private static boolean isWithin(Interval inner, Interval outer) {
    return inner.intersection(outer).equals(Optional.of(inner));
  }

  private PointsRange range(PartId id) {
    return rubric.dimensions().stream()
        .flatMap(dimension -> find(dimension, id).stream())
        .findFirst()
        .orElseThrow()
        .rangeOrNone(rubric.roundings());
  }

  private static Optional<RubricPart> find(RubricPart part, PartId id) {
    if (part.id().equals(id)) {
      return Optional.of(part);
    }
    return part instanceof Criterion criterion
        ? criterion.parts().stream().flatMap(child -> find(child, id).stream()).findFirst()
        : Optional.empty();
  }

  static Problem neverActs(LintProblem code, PartId part, PointsRange range, Pointer pointer) {
    return Problem.of(
        code, pointer, ImmutableMap.of("part", part.text(), "range", range.toString()));
  }
}

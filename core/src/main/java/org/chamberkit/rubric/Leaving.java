package org.chamberkit.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.rating.PartId;

/** Leaves out of a rubric what is not in force on a day, once. */
final class Leaving {

  private final Rubric whole;
  private final LocalDate day;
  private final ImmutableList.Builder<RuleDays> others = ImmutableList.builder();
  private final Map<PartId, Validity> left = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Leaving(Rubric whole, LocalDate day) {
    this.whole = whole;
    this.day = day;
  }

  /** What is left out, in the order of the rubric; after {@link #rubric}. */
  ImmutableList<RuleDays> others() {
    return others.build();
  }

  /** What answers and findings may name in vain; after {@link #rubric}. */
  ImmutableMap<PartId, Validity> left() {
    return ImmutableMap.copyOf(left);
  }

  /**
   * The rubric of what is in force.
   *
   * @throws ProblemException if it is not consistent, with pointers into the whole rubric
   */
  Rubric rubric() {
    if (!whole.isDated()) {
      return whole;
    }
    ImmutableList.Builder<Criterion> dimensions = ImmutableList.builder();
    for (int i = 0; i < whole.dimensions().size(); i++) {
      Criterion dimension = whole.dimensions().get(i);
      if (keeps(dimension)) {
        dimensions.add(criterion(dimension, Pointer.to("dimensions").child(i)));
      }
    }
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (int i = 0; i < whole.steps().size(); i++) {
      Step step = whole.steps().get(i);
      if (keeps(step)) {
        steps.add(step(step, Pointer.to("steps").child(i).child(step.word())));
      }
    }
    ProblemException.throwIfErrors(ImmutableList.copyOf(problems));
    try {
      return Rubric.builder()
          .from(whole)
          .dimensions(dimensions.build())
          .steps(steps.build())
          .build();
    } catch (ProblemException e) {
      WholePointer pointers = new WholePointer(whole, day);
      throw new ProblemException(
          e.problems().stream()
              .map(
                  problem ->
                      problem.at(
                          problem.place().withPointer(pointers.of(problem.place().pointer()))))
              .collect(toImmutableList()));
    }
  }

  private boolean keeps(Step step) {
    boolean holds = keeps(new RuleDays(step.id(), step.name(), step.effective()));
    if (!holds) {
      Dating.idsBelow(step).forEach(id -> left.put(id, step.effective()));
    }
    return holds;
  }

  private boolean keeps(RubricPart part) {
    boolean holds = keeps(new RuleDays(part.id(), part.name(), part.effective()));
    if (!holds) {
      Dating.idsBelow(part).forEach(id -> left.put(id, part.effective()));
    }
    return holds;
  }

  private boolean keeps(RuleDays rule) {
    boolean holds = rule.effective().holdsOn(day);
    if (!holds) {
      others.add(rule);
    }
    return holds;
  }

  private Criterion criterion(Criterion criterion, Pointer pointer) {
    ImmutableList.Builder<RubricPart> parts = ImmutableList.builder();
    for (int i = 0; i < criterion.parts().size(); i++) {
      RubricPart part = criterion.parts().get(i);
      if (keeps(part)) {
        parts.add(
            part instanceof Criterion child
                ? criterion(child, pointer.then(criterion.pointerTo(i)))
                : ((Item) part).withEffective(Validity.ALWAYS));
      }
    }
    ImmutableList<RubricPart> kept = parts.build();
    return built(
        criterion, pointer, () -> criterion.withParts(kept).withEffective(Validity.ALWAYS));
  }

  private Step step(Step step, Pointer pointer) {
    if (step instanceof Adjustment adjustment) {
      ImmutableList<Item> items =
          adjustment.items().stream()
              .filter(this::keeps)
              .map(item -> item.withEffective(Validity.ALWAYS))
              .collect(toImmutableList());
      return built(step, pointer, () -> adjustment.withItems(items).withEffective(Validity.ALWAYS));
    } else if (step instanceof Veto veto) {
      ImmutableList<Veto.Ground> grounds =
          veto.grounds().stream()
              .filter(this::keeps)
              .map(ground -> new Veto.Ground(ground.id(), ground.name(), ground.clause()))
              .collect(toImmutableList());
      return built(step, pointer, () -> new Veto(veto.id(), veto.name(), veto.clause(), grounds));
    }
    return Dating.always(step);
  }

  private boolean keeps(Veto.Ground ground) {
    boolean holds = keeps(new RuleDays(ground.id(), ground.name(), ground.effective()));
    if (!holds) {
      left.put(ground.id(), ground.effective());
    }
    return holds;
  }

  /** What is built; the part as it was, and the problems noted, where it cannot be. */
  private <T> T built(T part, Pointer pointer, Supplier<? extends T> changed) {
    try {
      return changed.get();
    } catch (ProblemException e) {
      e.problems().forEach(problem -> problems.add(problem.within(pointer)));
      return part;
    }
  }
}

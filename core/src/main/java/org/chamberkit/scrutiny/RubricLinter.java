package org.chamberkit.scrutiny;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.rubric.Step;

/**
 * Looks a rubric over for what is allowed but hardly meant (评分细则校核).
 *
 * <p>Sums that differ, bands with gaps or overlaps, divisions without a rounding and parts that may
 * not apply without a policy are errors, so that no such rubric can be built; what is told here are
 * warnings. They follow from what answers can earn at all: where a rule has no bound, nothing is
 * said of it.
 */
public final class RubricLinter {

  private static final Decimal TWO = Decimal.of(2);

  private final Rubric rubric;
  private final List<Problem> problems = new ArrayList<>();
  private final List<PartId> silent = new ArrayList<>();
  private Optional<Pointer> firstSilent = Optional.empty();

  private RubricLinter(Rubric rubric) {
    this.rubric = rubric;
  }

  /**
   * Looks a rubric over.
   *
   * @param rubric the rubric
   * @return what should be looked at, in the order of the rubric, for each time in which other
   *     rules are in force, with pointers into it; and the error that a number overflows, where
   *     what answers can earn at all is too large to tell
   */
  public static ImmutableList<Problem> check(Rubric rubric) {
    if (!rubric.isDated()) {
      return checkUndated(rubric);
    }
    return rubric.times().stream()
        .flatMap(
            rules ->
                checkUndated(rules.rubric()).stream()
                    .map(
                        problem ->
                            problem.at(
                                problem
                                    .place()
                                    .withPointer(rules.inWhole(problem.place().pointer())))))
        .distinct()
        .collect(toImmutableList());
  }

  private static ImmutableList<Problem> checkUndated(Rubric rubric) {
    RubricLinter linter = new RubricLinter(rubric);
    try {
      linter.perspectives();
      linter.dimensions();
      linter.silence();
      linter.problems.addAll(new StepLinter(rubric).problems());
    } catch (AmountOverflowException e) {
      linter.problems.add(e.problem(Pointer.ROOT));
    }
    return ImmutableList.copyOf(linter.problems);
  }

  private void perspectives() {
    for (int i = 0; i < rubric.perspectives().size(); i++) {
      Perspective perspective = rubric.perspectives().get(i);
      weight(
          perspective.id(),
          perspective.weight(),
          Decimal.ONE,
          Pointer.to("perspectives").child(i).child("weight"));
    }
  }

  private void dimensions() {
    for (int i = 0; i < rubric.dimensions().size(); i++) {
      Criterion dimension = rubric.dimensions().get(i);
      Pointer pointer = Pointer.to("dimensions").child(i);
      if (rubric.dimensions().size() > 1) {
        Decimal whole = rubric.sumOfMaxima().value();
        weight(dimension.id(), dimension.worth().value(), whole, pointer.child("maximum"));
      }
      criterion(dimension, pointer);
    }
    for (int i = 0; i < rubric.steps().size(); i++) {
      Step step = rubric.steps().get(i);
      Pointer pointer = Pointer.to("steps").child(i).child(step.word());
      ImmutableList<Item> items = StepLinter.items(step);
      for (int j = 0; j < items.size(); j++) {
        item(items.get(j), pointer.child("items").child(j));
      }
    }
  }

  private void criterion(Criterion criterion, Pointer pointer) {
    bounds(criterion, pointer);
    weights(criterion, pointer);
    for (int i = 0; i < criterion.parts().size(); i++) {
      RubricPart part = criterion.parts().get(i);
      Pointer below = pointer.then(criterion.pointerTo(i));
      if (part instanceof Criterion child) {
        criterion(child, below);
      } else if (part instanceof Item item) {
        Decimal whole = rubric.sumOfMaxima().value();
        if (criterion.isPlain() && rubric.dimensions().size() > 1 && criterion.parts().size() > 1) {
          weight(item.id(), item.worth().value(), whole, below.child("maximum"));
        }
        item(item, below);
      }
    }
  }

  /** The cap and the floor of a criterion, against what it earns without them. */
  private void bounds(Criterion criterion, Pointer pointer) {
    PointsRange free =
        criterion
            .withMaximum(Optional.empty()) // it may count on the cap
            .withFloor(Optional.empty())
            .withCap(Optional.empty())
            .range(rubric.roundings());
    if (criterion.cap().isPresent() && free.cappedAt(criterion.cap().get()).equals(free)) {
      neverActs(LintProblem.CAP_NEVER_ACTS, criterion.id(), free, pointer.child("cap"));
    }
    if (criterion.floor().isPresent() && free.flooredAt(criterion.floor().get()).equals(free)) {
      neverActs(LintProblem.FLOOR_NEVER_ACTS, criterion.id(), free, pointer.child("floor"));
    }
  }

  /** In a weighted combination no part should count more than the others together. */
  private void weights(Criterion criterion, Pointer pointer) {
    if (criterion.isPlain() || criterion.parts().size() < 2 || !criterion.combining().weighs()) {
      return;
    }
    Decimal whole =
        criterion.parts().stream().map(RubricPart::weightOrOne).reduce(Decimal.ZERO, Decimal::plus);
    for (int i = 0; i < criterion.parts().size(); i++) {
      RubricPart part = criterion.parts().get(i);
      Pointer weight = pointer.then(criterion.pointerTo(i)).child("weight");
      weight(part.id(), part.weightOrOne(), whole, weight);
    }
  }

  private void item(Item item, Pointer pointer) {
    Optional<Points> only = item.range(rubric.roundings()).exact();
    if (only.isPresent() && !item.mayNotApply()) {
      add(
          LintProblem.ITEM_DOES_NOT_VARY,
          pointer.child("rule"),
          ImmutableMap.of("item", item.id().text(), "points", only.get().toString()));
    }
    if (item.statedMissing().isEmpty()) {
      silent.add(item.id());
      firstSilent = firstSilent.or(() -> Optional.of(pointer));
    }
  }

  private void silence() {
    firstSilent.ifPresent(
        pointer ->
            add(
                LintProblem.SILENCE_NOT_STATED,
                pointer,
                ImmutableMap.of(
                    "count", Integer.toString(silent.size()), "item", silent.get(0).text())));
  }

  private void weight(PartId part, Decimal weight, Decimal whole, Pointer pointer) {
    boolean hasRest = weight.compareTo(whole) < 0;
    if (hasRest && weight.times(TWO).compareTo(whole) > 0) {
      add(
          LintProblem.WEIGHT_OVER_HALF,
          pointer,
          ImmutableMap.of(
              "part", part.text(), "weight", weight.toString(), "whole", whole.toString()));
    }
  }

  private void neverActs(LintProblem code, PartId part, PointsRange range, Pointer pointer) {
    problems.add(StepLinter.neverActs(code, part, range, pointer));
  }

  private void add(LintProblem code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
  }
}

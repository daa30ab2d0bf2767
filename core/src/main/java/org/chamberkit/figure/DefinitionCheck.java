package org.chamberkit.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.Mark;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/** Checks one definition by itself. */
final class DefinitionCheck {

  private static final Pointer METHOD = Pointer.to("method");
  private static final Pointer FACTS = METHOD.child("facts");

  private final FigureDefinition figure;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private DefinitionCheck(FigureDefinition figure) {
    this.figure = figure;
  }

  static ImmutableList<Problem> problems(FigureDefinition figure) {
    DefinitionCheck check = new DefinitionCheck(figure);
    if (figure.method() instanceof FromFacts fromFacts) {
      check.checkSelection(fromFacts.selection());
      check.checkOperators(fromFacts);
    }
    if (!figure.categories().isEmpty() && !addsUp(figure.method())) {
      check.add(FigureProblem.PARTS_DO_NOT_ADD_UP, Pointer.to("categories"));
    }
    if (!fits(figure.kind(), figure.method())) {
      check.add(FigureProblem.METHOD_DOES_NOT_FIT_KIND, METHOD);
    }
    return check.problems.build();
  }

  private void checkSelection(Selection selection) {
    if (selection.kinds().isEmpty()) {
      add(FigureProblem.NO_FACT_KIND, FACTS.child("kinds"));
    }
    for (var counted : selection.marks().entrySet()) {
      checkMarks(counted.getKey(), counted.getValue());
    }
  }

  private void checkMarks(Category category, ImmutableSortedSet<Mark> marks) {
    if (marks.isEmpty()) {
      problems.add(
          Problem.of(
              FigureProblem.NO_MARK,
              FACTS.child("marks").child(category.text()),
              ImmutableMap.of("figure", figure.id().text(), "category", category.text())));
    }
  }

  private void checkOperators(FromFacts method) {
    OverTime overTime = method.overTime();
    if (overTime == OverTime.MEAN_BY_DAYS && method.expected().isEmpty()) {
      add(FigureProblem.NO_FREQUENCY, FACTS.child("overTime"));
    }
    boolean adds = overTime == OverTime.SUM && method.acrossUnits() == AcrossUnits.SUM;
    if (method.measure() instanceof Measure.Things && !(adds && method.expected().isEmpty())) {
      add(FigureProblem.THINGS_ARE_COUNTED, FACTS.child("measure"));
    }
    if (overTime == OverTime.BALANCE && method.expected().isPresent()) {
      add(FigureProblem.BALANCE_EXPECTS_NOTHING, FACTS.child("expected"));
    }
    if (method.expected().map(DefinitionCheck::hasLevelOfNoFederation).orElse(false)) {
      add(FigureProblem.LEVEL_OF_NO_FEDERATION, FACTS.child("expected").child("level"));
    }
    if (figure.kind() == FigureKind.STOCK
        && (overTime == OverTime.SUM || overTime == OverTime.COUNT)) {
      add(FigureProblem.STOCK_ADDED_UP, FACTS.child("overTime"));
    }
  }

  private static boolean hasLevelOfNoFederation(Expected expected) {
    return expected.level().isPresent() && expected.type() != OrganizationType.FEDERATION;
  }

  /** Whether the figure of some facts and that of the others add up to that of all. */
  private static boolean addsUp(FigureMethod method) {
    return method instanceof FromFacts facts
        && !(facts.measure() instanceof Measure.Things)
        && facts.acrossUnits() == AcrossUnits.SUM
        && facts.expected().isEmpty()
        && (facts.overTime() == OverTime.SUM
            || facts.overTime() == OverTime.COUNT
            || facts.overTime() == OverTime.BALANCE);
  }

  private static boolean fits(FigureKind kind, FigureMethod method) {
    return switch (kind) {
      case COVERAGE, COMPLETION -> method instanceof FigureMethod.RatioOf;
      case YEARLY_MEAN -> method instanceof FigureMethod.MeanPerYear;
      case DISTINCT ->
          method instanceof FromFacts facts && facts.measure() instanceof Measure.Things;
      case FLOW, STOCK, HONOUR, LIST -> method instanceof FromFacts;
    };
  }

  private void add(FigureProblem code, Pointer pointer) {
    problems.add(Problem.of(code, pointer, ImmutableMap.of("figure", figure.id().text())));
  }
}

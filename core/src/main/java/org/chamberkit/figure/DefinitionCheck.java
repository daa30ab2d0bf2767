package org.chamberkit.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/** Checks one definition by itself. */
final class DefinitionCheck {

  private DefinitionCheck() {}

  static ImmutableList<Problem> problems(FigureDefinition figure) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (figure.method() instanceof FromFacts fromFacts) {
      checkFromFacts(figure, fromFacts, problems);
    }
    if (!fits(figure.kind(), figure.method())) {
      add(figure, FigureProblem.METHOD_DOES_NOT_FIT_KIND, "method", problems);
    }
    return problems.build();
  }

  private static void checkFromFacts(
      FigureDefinition figure, FromFacts method, ImmutableList.Builder<Problem> problems) {
    if (method.selection().kinds().isEmpty()) {
      add(figure, FigureProblem.NO_FACT_KIND, "method", problems);
    }
    if (method.overTime() == OverTime.MEAN_BY_DAYS && method.expected().isEmpty()) {
      add(figure, FigureProblem.NO_FREQUENCY, "method", problems);
    }
    boolean adds = method.overTime() == OverTime.SUM && method.acrossUnits() == AcrossUnits.SUM;
    if (method.measure() instanceof Measure.Things && !(adds && method.expected().isEmpty())) {
      add(figure, FigureProblem.THINGS_ARE_COUNTED, "method", problems);
    }
    if (method.overTime() == OverTime.BALANCE && method.expected().isPresent()) {
      add(figure, FigureProblem.BALANCE_EXPECTS_NOTHING, "method", problems);
    }
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

  private static void add(
      FigureDefinition figure,
      FigureProblem code,
      String attribute,
      ImmutableList.Builder<Problem> problems) {
    problems.add(
        Problem.of(code, Pointer.to(attribute), ImmutableMap.of("figure", figure.id().text())));
  }
}

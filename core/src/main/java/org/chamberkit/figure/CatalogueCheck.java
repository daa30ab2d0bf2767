package org.chamberkit.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Repetitions;

/** Checks the figures and rules of a catalogue against each other. */
final class CatalogueCheck {

  static final Pointer FIGURES = Pointer.to("figures");
  private static final Pointer RULES = Pointer.to("rules");

  private final FigureCatalogue catalogue;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private CatalogueCheck(FigureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  static ImmutableList<Problem> problems(FigureCatalogue catalogue) {
    CatalogueCheck check = new CatalogueCheck(catalogue);
    check.checkIdentifiers();
    for (int i = 0; i < catalogue.figures().size(); i++) {
      check.check(catalogue.figures().get(i), FIGURES.child(i));
    }
    check.problems.addAll(FigureCircles.problems(catalogue));
    for (int i = 0; i < catalogue.rules().size(); i++) {
      check.check(catalogue.rules().get(i), RULES.child(i));
    }
    return check.problems.build();
  }

  private void checkIdentifiers() {
    problems.addAll(
        Repetitions.check(
            FIGURES,
            catalogue.figures(),
            FigureDefinition::id,
            (id, pointer) ->
                Problem.of(
                    FigureProblem.DUPLICATE_FIGURE,
                    pointer.child("id"),
                    ImmutableMap.of("figure", id.text()))));
    problems.addAll(
        Repetitions.check(
            RULES,
            catalogue.rules(),
            FigureRule::id,
            (id, pointer) ->
                Problem.of(
                    FigureProblem.DUPLICATE_FIGURE_RULE,
                    pointer.child("id"),
                    ImmutableMap.of("rule", id.text()))));
  }

  private void check(FigureDefinition figure, Pointer pointer) {
    Pointer method = pointer.child("method");
    if (figure.method() instanceof RatioOf ratio) {
      find(ratio.numerator(), method.child("ratio").child("numerator"));
      find(ratio.denominator(), method.child("ratio").child("denominator"));
    } else if (figure.method() instanceof MeanPerYear mean) {
      Pointer of = method.child("meanPerYear").child("of");
      find(mean.of(), of).ifPresent(total -> checkMean(figure, total, of));
    }
    if (figure.partOf().isPresent()) {
      Pointer partOf = pointer.child("partOf");
      find(figure.partOf().get(), partOf)
          .filter(whole -> !whole.unit().equals(figure.unit()))
          .ifPresent(whole -> add(FigureProblem.PART_OF_ANOTHER_UNIT, figure, whole, partOf));
    }
  }

  private void checkMean(FigureDefinition figure, FigureDefinition total, Pointer pointer) {
    if (!total.unit().equals(figure.unit())) {
      add(FigureProblem.MEAN_IN_ANOTHER_UNIT, figure, total, pointer);
    }
    if (total.kind() != FigureKind.FLOW && total.kind() != FigureKind.HONOUR) {
      problems.add(
          Problem.of(
              FigureProblem.MEAN_OF_NO_TOTAL,
              pointer,
              ImmutableMap.of("figure", figure.id().text(), "of", total.id().text())));
    }
  }

  /** Adds that a figure is in another unit than the one that it is a part or the mean of. */
  private void add(
      FigureProblem code, FigureDefinition figure, FigureDefinition whole, Pointer pointer) {
    problems.add(
        Problem.of(
            code,
            pointer,
            ImmutableMap.of(
                "figure", figure.id().text(),
                "unit", figure.unit().text(),
                "whole", whole.id().text(),
                "wholeUnit", whole.unit().text())));
  }

  private void check(FigureRule rule, Pointer pointer) {
    Optional<FigureDefinition> first =
        check(rule, rule.left(), pointer.child("left"), Optional.empty());
    check(rule, rule.right(), pointer.child("right"), first);
  }

  /** Checks one side; returns the first figure of the rule, whose unit all others must have. */
  private Optional<FigureDefinition> check(
      FigureRule rule,
      ImmutableList<RuleTerm> terms,
      Pointer side,
      Optional<FigureDefinition> before) {
    Optional<FigureDefinition> first = before;
    for (int i = 0; i < terms.size(); i++) {
      Pointer pointer = side.child(i).child("figure");
      Optional<FigureDefinition> figure = find(terms.get(i).figure(), pointer);
      if (first.isEmpty()) {
        first = figure;
      } else if (figure.isPresent() && !figure.get().unit().equals(first.get().unit())) {
        addMixedUnits(rule, first.get(), figure.get(), pointer);
      }
    }
    return first;
  }

  private void addMixedUnits(
      FigureRule rule, FigureDefinition first, FigureDefinition figure, Pointer pointer) {
    problems.add(
        Problem.of(
            FigureProblem.RULE_MIXES_UNITS,
            pointer,
            ImmutableMap.of(
                "rule", rule.id().text(),
                "first", first.id().text(),
                "firstUnit", first.unit().text(),
                "figure", figure.id().text(),
                "unit", figure.unit().text())));
  }

  private Optional<FigureDefinition> find(FigureId id, Pointer pointer) {
    Optional<FigureDefinition> figure = catalogue.find(id);
    if (figure.isEmpty()) {
      problems.add(
          Problem.of(FigureProblem.UNKNOWN_FIGURE, pointer, ImmutableMap.of("figure", id.text())));
    }
    return figure;
  }
}

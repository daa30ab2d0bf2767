package org.chamberkit.figure;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Repetitions;

/** Checks the figures of a catalogue against each other. */
final class CatalogueCheck {

  private static final Pointer FIGURES = Pointer.to("figures");

  private final FigureCatalogue catalogue;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private CatalogueCheck(FigureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  static ImmutableList<Problem> problems(FigureCatalogue catalogue) {
    CatalogueCheck check = new CatalogueCheck(catalogue);
    check.problems.addAll(
        Repetitions.check(
            FIGURES,
            catalogue.figures(),
            FigureDefinition::id,
            (id, pointer) ->
                Problem.of(
                    FigureProblem.DUPLICATE_FIGURE,
                    pointer.child("id"),
                    ImmutableMap.of("figure", id.text()))));
    for (int i = 0; i < catalogue.figures().size(); i++) {
      check.check(catalogue.figures().get(i), FIGURES.child(i));
    }
    return check.problems.build();
  }

  private void check(FigureDefinition figure, Pointer pointer) {
    for (FigureId source : sources(figure.method())) {
      checkKnown(source, pointer.child("method"));
    }
    if (figure.partOf().isPresent()) {
      checkKnown(figure.partOf().get(), pointer.child("partOf"));
      catalogue.find(figure.partOf().get()).ifPresent(whole -> checkPart(figure, whole, pointer));
    }
    checkCircle(figure, pointer);
  }

  private void checkKnown(FigureId id, Pointer pointer) {
    if (catalogue.find(id).isEmpty()) {
      problems.add(
          Problem.of(FigureProblem.UNKNOWN_FIGURE, pointer, ImmutableMap.of("figure", id.text())));
    }
  }

  private void checkPart(FigureDefinition figure, FigureDefinition whole, Pointer pointer) {
    if (!figure.unit().equals(whole.unit())) {
      problems.add(
          Problem.of(
              FigureProblem.PART_OF_ANOTHER_UNIT,
              pointer.child("partOf"),
              ImmutableMap.of(
                  "figure", figure.id().text(),
                  "unit", figure.unit().text(),
                  "whole", whole.id().text(),
                  "wholeUnit", whole.unit().text())));
    }
  }

  private void checkCircle(FigureDefinition figure, Pointer pointer) {
    Set<FigureId> way = new LinkedHashSet<>();
    if (leadsTo(figure.id(), figure, way, new HashSet<>())) {
      problems.add(
          Problem.of(
              FigureProblem.FIGURE_OF_ITSELF,
              pointer.child("method"),
              ImmutableMap.of(
                  "figure", figure.id().text(),
                  "way", way.stream().map(FigureId::text).collect(joining(" → ")))));
    }
  }

  /** Whether a figure is computed from another, by however many steps; keeps the way. */
  private boolean leadsTo(
      FigureId goal, FigureDefinition figure, Set<FigureId> way, Set<FigureId> met) {
    if (!met.add(figure.id())) {
      return false;
    }
    way.add(figure.id());
    for (FigureId source : sources(figure.method())) {
      Optional<FigureDefinition> next = catalogue.find(source);
      if (source.equals(goal) || (next.isPresent() && leadsTo(goal, next.get(), way, met))) {
        return true;
      }
    }
    way.remove(figure.id());
    return false;
  }

  static ImmutableList<FigureId> sources(FigureMethod method) {
    if (method instanceof RatioOf ratio) {
      return ImmutableList.of(ratio.numerator(), ratio.denominator());
    }
    return method instanceof MeanPerYear mean ? ImmutableList.of(mean.of()) : ImmutableList.of();
  }
}

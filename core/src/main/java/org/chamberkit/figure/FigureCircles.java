package org.chamberkit.figure;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.problem.Problem;

/** Finds the figures that are computed from themselves, or are parts of themselves. */
final class FigureCircles {

  private final FigureCatalogue catalogue;
  private final Function<FigureDefinition, ImmutableSet<FigureId>> next;
  private final Map<FigureId, Integer> positions = new HashMap<>();
  private final List<ImmutableList<FigureId>> circles = new ArrayList<>();
  private final Set<FigureId> met = new HashSet<>();
  private final List<FigureId> way = new ArrayList<>();
  private final Map<FigureId, Integer> placeOnWay = new HashMap<>();
  private final Deque<Iterator<FigureId>> open = new ArrayDeque<>();

  private FigureCircles(
      FigureCatalogue catalogue, Function<FigureDefinition, ImmutableSet<FigureId>> next) {
    this.catalogue = catalogue;
    this.next = next;
    for (int i = 0; i < catalogue.figures().size(); i++) {
      positions.put(catalogue.figures().get(i).id(), i);
    }
  }

  /** A problem for each circle, at the figure where it was entered. */
  static ImmutableList<Problem> problems(FigureCatalogue catalogue) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    new FigureCircles(catalogue, figure -> sources(figure.method()))
        .addTo(problems, FigureProblem.FIGURE_OF_ITSELF, "method");
    new FigureCircles(catalogue, figure -> toSet(figure.partOf()))
        .addTo(problems, FigureProblem.PART_OF_ITSELF, "partOf");
    return problems.build();
  }

  private static ImmutableSet<FigureId> sources(FigureMethod method) {
    if (method instanceof RatioOf ratio) {
      return ImmutableSet.of(ratio.numerator(), ratio.denominator());
    }
    return method instanceof MeanPerYear mean ? ImmutableSet.of(mean.of()) : ImmutableSet.of();
  }

  private static ImmutableSet<FigureId> toSet(Optional<FigureId> id) {
    return id.map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  private void addTo(
      ImmutableList.Builder<Problem> problems, FigureProblem code, String attribute) {
    for (FigureDefinition figure : catalogue.figures()) {
      if (met.add(figure.id())) {
        follow(figure);
      }
    }
    for (ImmutableList<FigureId> circle : circles) {
      FigureId start = circle.get(0);
      String names =
          Stream.concat(circle.stream(), Stream.of(start))
              .map(FigureId::text)
              .collect(joining(" → "));
      problems.add(
          Problem.of(
              code,
              CatalogueCheck.FIGURES.child(positions.getOrDefault(start, 0)).child(attribute),
              ImmutableMap.of("figure", start.text(), "way", names)));
    }
  }

  /** Walks in depth without recursion, for a document may hold a chain of any length. */
  private void follow(FigureDefinition start) {
    enter(start);
    while (!open.isEmpty()) {
      if (open.element().hasNext()) {
        step(open.element().next());
      } else {
        open.remove();
        placeOnWay.remove(way.remove(way.size() - 1));
      }
    }
  }

  private void enter(FigureDefinition figure) {
    placeOnWay.put(figure.id(), way.size());
    way.add(figure.id());
    open.push(next.apply(figure).iterator());
  }

  private void step(FigureId id) {
    Integer place = placeOnWay.get(id);
    if (place != null) {
      circles.add(ImmutableList.copyOf(way.subList(place, way.size())));
    } else if (met.add(id)) {
      catalogue.find(id).ifPresent(this::enter);
    }
  }
}

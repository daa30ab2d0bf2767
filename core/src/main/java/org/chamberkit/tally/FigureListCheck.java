package org.chamberkit.tally;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.figure.FigureProblem;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.FigureList.Line;

/** Holds a list of figures against the catalogue that defines them. */
final class FigureListCheck {

  private final FigureCatalogue catalogue;
  private final Map<FigureList.Key, Line> lines;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private FigureListCheck(FigureList list, FigureCatalogue catalogue) {
    this.catalogue = catalogue;
    lines = list.lines().stream().collect(toImmutableMap(Line::key, line -> line));
  }

  static ImmutableList<Problem> check(FigureList list, FigureCatalogue catalogue) {
    FigureListCheck check = new FigureListCheck(list, catalogue);
    for (int i = 0; i < list.lines().size(); i++) {
      check.check(list.lines().get(i), FigureList.LINES.child(i));
    }
    return check.problems.build();
  }

  private void check(Line line, Pointer at) {
    Optional<FigureDefinition> found = catalogue.find(line.figure());
    if (found.isEmpty()) {
      problems.add(
          Problem.of(
              FigureProblem.UNKNOWN_FIGURE,
              at.child("figure"),
              ImmutableMap.of("figure", line.figure().text())));
      return;
    }
    FigureDefinition definition = found.get();
    ImmutableList<FigureId> sources = sources(definition);
    if (!sources.equals(line.sources())) {
      problems.add(
          Problem.of(
              TallyProblem.SOURCES_DIFFER,
              at.child("sources"),
              ImmutableMap.of(
                  "figure", line.figure().text(),
                  "listed", line.sources().toString(),
                  "defined", sources.toString())));
    } else if (!sources.isEmpty()) {
      try {
        checkComputed(line, definition, at);
      } catch (AmountOverflowException e) {
        problems.add(e.problem(at.child("number")));
      }
    }
    Optional<Decimal> expected = Figure.printed(definition, line.exact());
    if (line.exact().isPresent() && !line.printed().equals(expected)) {
      report(
          TallyProblem.PRINTED_OTHERWISE,
          at.child("printed"),
          line,
          ImmutableMap.of("printed", text(line.printed()), "expected", text(expected)));
    }
  }

  private static ImmutableList<FigureId> sources(FigureDefinition definition) {
    if (definition.method() instanceof RatioOf ratio) {
      return ImmutableList.of(ratio.numerator(), ratio.denominator());
    }
    return definition.method() instanceof MeanPerYear mean
        ? ImmutableList.of(mean.of())
        : ImmutableList.of();
  }

  private void checkComputed(Line line, FigureDefinition definition, Pointer at) {
    List<Optional<Fraction>> numbers =
        line.sources().stream().map(source -> number(line, source)).toList();
    if (numbers.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    Optional<Fraction> computed = computed(line, definition, numbers);
    if (!computed.equals(line.exact()) || (line.bounds().isPresent() && line.exact().isEmpty())) {
      report(
          TallyProblem.DOES_NOT_COMPUTE,
          at.child("number"),
          line,
          ImmutableMap.of(
              "number", text(line.exact()),
              "sources", numbers.stream().map(FigureListCheck::text).toList().toString(),
              "computed", text(computed)));
    }
  }

  /** The number of a source; absent if it is not known, for nothing can be computed then. */
  private Optional<Fraction> number(Line line, FigureId source) {
    return Optional.ofNullable(
            lines.get(new FigureList.Key(source, line.organization(), line.period())))
        .flatMap(Line::exact);
  }

  private static Optional<Fraction> computed(
      Line line, FigureDefinition definition, List<Optional<Fraction>> numbers) {
    Fraction first = numbers.get(0).orElseThrow();
    if (definition.method() instanceof MeanPerYear mean) {
      return Optional.of(first.dividedBy(mean.divisor().years(line.period())));
    }
    return ((RatioOf) definition.method()).zero().divided(first, numbers.get(1).orElseThrow());
  }

  private static String text(Optional<?> number) {
    return number.map(Object::toString).orElse("–");
  }

  private void report(
      ProblemCode code, Pointer pointer, Line line, ImmutableMap<String, String> arguments) {
    problems.add(
        Problem.of(
            code,
            pointer,
            ImmutableMap.<String, String>builder()
                .putAll(line.key().arguments())
                .putAll(arguments)
                .buildOrThrow()));
  }
}

package org.chamberkit.tally;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureId;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.text.Name;

/**
 * Figures as they are handed on (指标数据表): each beside those that it is computed from, so that a rate
 * never stands without its counts.
 *
 * @param catalogue the name of the catalogue that defines them
 * @param lines the figures, in their order; each organization has a figure of a period once
 */
public record FigureList(Name catalogue, ImmutableList<Line> lines) {

  static final Pointer LINES = Pointer.to("figures");

  /**
   * One figure.
   *
   * @param figure the identifier of its definition
   * @param organization the organization; what is below it is included
   * @param period the period
   * @param bounds between what the number lies, both the same where it is known; absent if there is
   *     no number
   * @param printed the number as it is printed; absent if it is not known, or has no end and is not
   *     rounded
   * @param reports how many known numbers it is made of, at least 0
   * @param countedOnce how many of them count for nothing, because others report the same events
   * @param answered how many of the expected reports came
   * @param expected how many reports were expected, at least 0
   * @param sources the figures that it is computed from, of the same organization and period
   */
  public record Line(
      FigureId figure,
      OrganizationId organization,
      Period period,
      Optional<Bounds> bounds,
      Optional<Decimal> printed,
      long reports,
      long countedOnce,
      long answered,
      long expected,
      ImmutableList<FigureId> sources) {

    /**
     * Checks the numbers.
     *
     * @param figure the identifier of its definition
     * @param organization the organization
     * @param period the period
     * @param bounds between what the number lies
     * @param printed the number as it is printed
     * @param reports how many known numbers it is made of
     * @param countedOnce how many of them count for nothing
     * @param answered how many of the expected reports came
     * @param expected how many reports were expected
     * @param sources the figures that it is computed from
     * @throws ProblemException if no number lies between the bounds, a number is printed that is
     *     not known, or the counts do not fit each other
     */
    public Line {
      ImmutableList.Builder<Problem> problems = ImmutableList.builder();
      bounds.ifPresent(range -> checkBounds(range, problems));
      if (printed.isPresent() && bounds.flatMap(Bounds::exact).isEmpty()) {
        problems.add(
            Problem.of(
                TallyProblem.PRINTED_BUT_NOT_KNOWN,
                Pointer.to("printed"),
                ImmutableMap.of("number", printed.get().toString())));
      }
      checkPart("countedOnce", countedOnce, "reports", reports, problems);
      checkPart("answered", answered, "expected", expected, problems);
      ProblemException.throwIfErrors(problems.build());
    }

    /**
     * Obtains the line of a figure, without those that it is computed from.
     *
     * @param figure the figure
     * @return the line
     */
    public static Line of(Figure figure) {
      return new Line(
          figure.definition().id(),
          figure.organization(),
          figure.period(),
          figure.bounds(),
          figure.printed(),
          figure.reports(),
          figure.countedOnce(),
          figure.answered(),
          figure.expected(),
          figure.sources().stream()
              .map(source -> source.definition().id())
              .collect(ImmutableList.toImmutableList()));
    }

    /** {@return the number, if it is known} */
    public Optional<Fraction> exact() {
      return bounds.flatMap(Bounds::exact);
    }

    Key key() {
      return new Key(figure, organization, period);
    }

    private static void checkBounds(Bounds bounds, ImmutableList.Builder<Problem> problems) {
      if (bounds.least().isPresent()
          && bounds.most().isPresent()
          && bounds.least().get().compareTo(bounds.most().get()) > 0) {
        String interval = "[" + bounds.least().get() + ", " + bounds.most().get() + "]";
        problems.add(
            Problem.of(
                QuantityProblem.EMPTY_INTERVAL,
                Pointer.to("number"),
                ImmutableMap.of("interval", interval)));
      }
    }

    private static void checkPart(
        String part,
        long number,
        String whole,
        long limit,
        ImmutableList.Builder<Problem> problems) {
      if (number < 0 || number > limit) {
        problems.add(
            Problem.of(
                TallyProblem.COUNT_OUTSIDE,
                Pointer.to(part),
                ImmutableMap.of(
                    "part",
                    part,
                    "number",
                    Long.toString(number),
                    "whole",
                    whole,
                    "limit",
                    Long.toString(limit))));
      }
    }
  }

  /** What no two lines share. */
  record Key(FigureId figure, OrganizationId organization, Period period)
      implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::figure)
            .thenComparing(Key::organization)
            .thenComparing(key -> key.period().startsOn())
            .thenComparing(key -> key.period().endsOn());

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }

    ImmutableMap<String, String> arguments() {
      return ImmutableMap.of(
          "figure", figure.text(),
          "organization", organization.text(),
          "period", period.toString());
    }
  }

  /**
   * Checks that every figure is there once, with all that it is computed from.
   *
   * @param catalogue the name of the catalogue
   * @param lines the figures
   * @throws ProblemException if a figure is listed twice, or one that another is computed from is
   *     not listed
   */
  public FigureList {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            LINES,
            lines,
            Line::key,
            (key, pointer) ->
                Problem.of(TallyProblem.FIGURE_LISTED_TWICE, pointer, key.arguments())));
    checkSources(lines, problems);
    ProblemException.throwIfErrors(problems.build());
  }

  /**
   * Obtains the list of figures, each followed by those that it is computed from, unless they are
   * listed already.
   *
   * @param catalogue the name of the catalogue that defines them
   * @param figures the figures
   * @return the list
   * @throws IllegalArgumentException if a figure is there twice with different numbers
   */
  public static FigureList of(Name catalogue, Iterable<Figure> figures) {
    Map<Key, Line> lines = new LinkedHashMap<>();
    figures.forEach(figure -> add(figure, lines));
    return new FigureList(catalogue, ImmutableList.copyOf(lines.values()));
  }

  /**
   * Checks the list against the catalogue that defines its figures: each is defined there, stands
   * beside those that it is computed from, is what they come to, and is printed as defined.
   *
   * @param definitions the catalogue
   * @return an error for each that is not so, in the order of the list; what cannot be computed for
   *     a number is not known is not compared
   */
  public ImmutableList<Problem> checkAgainst(FigureCatalogue definitions) {
    return FigureListCheck.check(this, definitions);
  }

  private static void add(Figure figure, Map<Key, Line> lines) {
    Line line = Line.of(figure);
    Line other = lines.putIfAbsent(line.key(), line);
    checkArgument(other == null || other.equals(line), "there are two of the figure %s", figure);
    figure.sources().forEach(source -> add(source, lines));
  }

  private static void checkSources(List<Line> lines, ImmutableList.Builder<Problem> problems) {
    Set<Key> listed = new TreeSet<>();
    lines.forEach(line -> listed.add(line.key()));
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int j = 0; j < line.sources().size(); j++) {
        FigureId source = line.sources().get(j);
        if (!listed.contains(new Key(source, line.organization(), line.period()))) {
          problems.add(
              Problem.of(
                  TallyProblem.SOURCE_NOT_LISTED,
                  LINES.child(i).child("sources").child(j),
                  ImmutableMap.of(
                      "figure", line.figure().text(),
                      "source", source.text(),
                      "organization", line.organization().text(),
                      "period", line.period().toString())));
        }
      }
    }
  }
}

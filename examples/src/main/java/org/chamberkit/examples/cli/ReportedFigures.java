package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.chamberkit.aggregation.Figures;
import org.chamberkit.aggregation.RollUp;
import org.chamberkit.directory.Directory;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.organization.Organization;
import org.chamberkit.period.Period;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.tally.Figure;

/** The figures of a report: which ones it has, and how they are rolled up. */
final class ReportedFigures {

  private ReportedFigures() {}

  /** Rolls up along guidance and affiliation. */
  static RollUp rollUp(
      FigureCatalogue catalogue, Directory organizations, ImmutableList<Period> periods) {
    return RollUp.builder()
        .catalogue(catalogue)
        .directory(organizations)
        .addRelations(RelationKind.GUIDES, RelationKind.AFFILIATED_TO)
        .addAllPeriods(periods)
        .build();
  }

  /** The figures that stand on facts, by organization; to be told nothing is not to be told 0. */
  static List<Figure> of(
      Figures figures, FigureCatalogue catalogue, Directory organizations, Period period) {
    List<Figure> all = new ArrayList<>();
    for (Organization organization : organizations.organizations()) {
      for (FigureDefinition definition : catalogue.figures()) {
        Figure figure = figures.get(definition.id(), organization.id(), period);
        if (isReported(figure)) {
          all.add(figure);
        }
      }
    }
    return all;
  }

  /** Whether there are facts behind a figure, and behind each that it is computed from. */
  private static boolean isReported(Figure figure) {
    return figure.sources().isEmpty()
        ? figure.reports() > 0 || (figure.bounds().isPresent() && figure.exact().isEmpty())
        : figure.sources().stream().allMatch(ReportedFigures::isReported);
  }
}

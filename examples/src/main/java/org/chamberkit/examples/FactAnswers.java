package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.aggregation.RollUp;
import org.chamberkit.aggregation.TracedFigures;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.FigureAnswers;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.text.Language;

/**
 * Answers the items of evaluations that name a figure from facts. The figures of a period are
 * worked out once, when the first evaluation asks for them.
 */
public final class FactAnswers {

  private final ImmutableList<Item> items;
  private final FigureCatalogue catalogue;
  private final Directory directory;
  private final ImmutableList<Fact> facts;
  private final Optional<LocalDate> knownOn;
  private final Map<ImmutableSet<Period>, TracedFigures> workedOut = new HashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  /**
   * Begins with no figure worked out.
   *
   * @param rubric the rubric
   * @param catalogue what defines the figures
   * @param directory the organizations
   * @param facts the facts that hold
   * @param knownOn the day on which they were known, if one was asked for
   */
  public FactAnswers(
      Rubric rubric,
      FigureCatalogue catalogue,
      Directory directory,
      ImmutableList<Fact> facts,
      Optional<LocalDate> knownOn) {
    this.items = Questionnaire.of(rubric).items();
    this.catalogue = catalogue;
    this.directory = directory;
    this.facts = facts;
    this.knownOn = knownOn;
  }

  /**
   * Answers an evaluation.
   *
   * @param evaluation the evaluation
   * @return the evaluation with the answers that figures give; warnings where something else was
   *     typed in or a figure is not known
   */
  public WithProblems<Evaluation> answer(Evaluation evaluation) {
    return FigureAnswers.of(figures(evaluation.period()), knownOn).answer(items, evaluation);
  }

  /** {@return why facts do not count in the figures that were worked out} */
  public ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  /**
   * Follows a score card down to the facts.
   *
   * @param card a card of an evaluation that was answered
   * @param language the language
   * @return for each figure that gave an answer its number and facts; empty if none did
   */
  public String trace(ScoreCard card, Language language) {
    FigurePrint print = new FigurePrint(catalogue, directory, language);
    OrganizationId organization = OrganizationId.of(card.subject().id().text());
    StringBuilder text = new StringBuilder();
    for (LedgerLine line : card.lines()) {
      if (line.origin().orElse(null) instanceof Origin.OfFigure origin) {
        TracedFigures figures = figures(card.period());
        for (Period period : origin.periods()) {
          text.append('\n')
              .append(
                  print.facts(
                      figures.figures().get(origin.figure(), organization, period),
                      figures.facts(origin.figure(), organization, period)));
        }
      }
    }
    return text.toString();
  }

  private TracedFigures figures(Period ofEvaluation) {
    ImmutableSet<Period> periods =
        items.stream()
            .flatMap(item -> item.figure().stream())
            .flatMap(source -> source.periods(ofEvaluation).stream())
            .collect(ImmutableSet.toImmutableSet());
    return workedOut.computeIfAbsent(periods, this::workOut);
  }

  private TracedFigures workOut(ImmutableSet<Period> periods) {
    TracedFigures figures =
        RollUp.builder()
            .catalogue(catalogue)
            .directory(directory)
            .addRelations(RelationKind.GUIDES, RelationKind.AFFILIATED_TO)
            .addAllPeriods(periods)
            .build()
            .trace(facts);
    problems.addAll(figures.figures().problems());
    return figures;
  }
}

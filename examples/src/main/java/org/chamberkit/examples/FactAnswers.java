package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chamberkit.aggregation.RollUp;
import org.chamberkit.aggregation.TracedFigures;
import org.chamberkit.cohort.Basis;
import org.chamberkit.cohort.Cohort;
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
import org.chamberkit.rubric.FigureSource;
import org.chamberkit.rubric.InForce;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.text.Language;

/**
 * Answers the items of evaluations that name a figure from facts. The figures of a period are
 * worked out once, when the first evaluation asks for them.
 */
public final class FactAnswers {

  private final Rubric rubric;
  private final Optional<Cohort> cohort;
  private final FigureCatalogue catalogue;
  private final Directory directory;
  private final ImmutableList<Fact> facts;
  private final Optional<LocalDate> knownOn;
  private final Map<Period, ImmutableList<Item>> items = new HashMap<>();
  private final Map<Period, TracedFigures> figures = new HashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  /**
   * Begins with no figure worked out.
   *
   * @param rubric the rubric
   * @param cohort the cohort, if there is one, whose places may be those of figures
   * @param catalogue what defines the figures
   * @param directory the organizations
   * @param facts the facts that hold
   * @param knownOn the day on which they were known, if one was asked for
   */
  public FactAnswers(
      Rubric rubric,
      Optional<Cohort> cohort,
      FigureCatalogue catalogue,
      Directory directory,
      ImmutableList<Fact> facts,
      Optional<LocalDate> knownOn) {
    this.rubric = rubric;
    this.cohort = cohort;
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
    Period period = evaluation.period();
    return answers(period)
        .map(answers -> answers.answer(items(period), evaluation))
        .orElseGet(() -> WithProblems.of(evaluation));
  }

  /**
   * Works out the figures that evaluations of a period need.
   *
   * @param period the days that the evaluations are about
   * @return the answers that they give; absent if nothing asks for a figure
   */
  public Optional<FigureAnswers> answers(Period period) {
    return periods(period).isEmpty()
        ? Optional.empty()
        : Optional.of(FigureAnswers.of(figures(period), knownOn));
  }

  /** {@return whether anything has asked for a figure so far} */
  public boolean isUsed() {
    return !figures.isEmpty();
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
        TracedFigures traced = figures(card.period());
        for (Period period : origin.periods()) {
          text.append('\n')
              .append(
                  print.facts(
                      traced.figures().get(origin.figure(), organization, period),
                      traced.facts(origin.figure(), organization, period)));
        }
      }
    }
    return text.toString();
  }

  private TracedFigures figures(Period ofEvaluation) {
    return figures.computeIfAbsent(ofEvaluation, period -> workOut(periods(period)));
  }

  private ImmutableSet<Period> periods(Period ofEvaluation) {
    Stream<FigureSource> ofItems =
        items(ofEvaluation).stream().flatMap(item -> item.figure().stream());
    Stream<FigureSource> ofPlaces =
        cohort.stream()
            .flatMap(one -> one.ranks().stream())
            .flatMap(
                rank ->
                    rank.by() instanceof Basis.OfFigure figure
                        ? Stream.of(figure.source())
                        : Stream.empty());
    return Stream.concat(ofItems, ofPlaces)
        .flatMap(source -> source.periods(ofEvaluation).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The items that are in force at the end of a period; all where the rubric is not. */
  private ImmutableList<Item> items(Period period) {
    return items.computeIfAbsent(
        period,
        asked ->
            Questionnaire.itemsOf(
                rubric.inForceOn(asked.endsOn()).map(InForce::rubric).orElse(rubric)));
  }

  private TracedFigures workOut(ImmutableSet<Period> periods) {
    TracedFigures traced =
        RollUp.builder()
            .catalogue(catalogue)
            .directory(directory)
            .addRelations(RelationKind.GUIDES, RelationKind.AFFILIATED_TO)
            .addAllPeriods(periods)
            .build()
            .trace(facts);
    problems.addAll(traced.figures().problems());
    return traced;
  }
}

package org.chamberkit.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.aggregation.TracedFigures;
import org.chamberkit.applicant.Population;
import org.chamberkit.ballot.BallotBox;
import org.chamberkit.candidate.Rankable;
import org.chamberkit.cohort.Cohort;
import org.chamberkit.cohort.CohortResult;
import org.chamberkit.cohort.CohortScorer;
import org.chamberkit.concordance.ListComparison;
import org.chamberkit.directory.Directory;
import org.chamberkit.eligibility.EligibilityRules;
import org.chamberkit.eligibility.Screening;
import org.chamberkit.evaluation.BallotAnswers;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.Submission;
import org.chamberkit.examples.Answerings;
import org.chamberkit.examples.FactAnswers;
import org.chamberkit.examples.RecordScorer;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.index.CompositeIndex;
import org.chamberkit.index.CompositeResult;
import org.chamberkit.index.IndexTable;
import org.chamberkit.io.Catalogues;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.mixture.Mixture;
import org.chamberkit.mixture.MixtureCard;
import org.chamberkit.movement.Movement;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.review.Objection;
import org.chamberkit.review.Review;
import org.chamberkit.review.Reviewed;
import org.chamberkit.review.Reviewer;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.standing.Standings;
import org.chamberkit.statistics.EditionStatistics;
import org.chamberkit.statistics.StatisticsPlan;
import org.chamberkit.tally.Figure;
import org.chamberkit.tally.FigureList;

/**
 * How results of one type are made again from what they came from.
 *
 * @param type the type
 * @param format its format
 * @param key by what a published result finds the one that was made again
 * @param again makes the results again
 */
record Remake<T>(Class<T> type, JsonDocument<T> format, Function<T, String> key, Again<T> again) {

  /** Every result that can be made again. */
  static final ImmutableList<Remake<?>> ALL =
      ImmutableList.of(
          all(ScoreCard.class, JsonDocument.SCORE_CARD, Remake::key, Remake::cards),
          all(
              MixtureCard.class,
              JsonDocument.MIXTURE_CARD,
              card -> key(card.subject()),
              Remake::mixtureCards),
          each(CohortResult.class, JsonDocument.COHORT_RESULT, Remake::cohortResult),
          each(Review.class, JsonDocument.REVIEW, Remake::review),
          each(Edition.class, JsonDocument.EDITION, Remake::edition),
          each(Movement.class, JsonDocument.MOVEMENT, Remake::movement),
          each(ListComparison.class, JsonDocument.LIST_COMPARISON, Remake::comparison),
          each(EditionStatistics.class, JsonDocument.EDITION_STATISTICS, Remake::statistics),
          each(Screening.class, JsonDocument.SCREENING, Remake::screening),
          each(ProgrammeEdition.class, JsonDocument.PROGRAMME_EDITION, Remake::programmeEdition),
          each(CompositeResult.class, JsonDocument.COMPOSITE_RESULT, Remake::compositeResult),
          each(FigureList.class, JsonDocument.FIGURES, Remake::figures));

  /** Makes results again; those that were published tell what the inputs do not. */
  interface Again<T> {
    Map<String, T> make(Map<String, T> published, Given given);
  }

  /** Makes one result again, or says why not. */
  private interface One<T> {
    WithProblems<T> make(T published, Given given);
  }

  /** Results that are made together. */
  private static <T> Remake<T> all(
      Class<T> type,
      JsonDocument<T> format,
      Function<T, String> key,
      Function<Given, ImmutableList<T>> all) {
    return new Remake<>(type, format, key, (unused, given) -> byKey(all.apply(given), key));
  }

  /** Results that are each made by themselves. */
  private static <T> Remake<T> each(Class<T> type, JsonDocument<T> format, One<T> one) {
    return new Remake<>(
        type,
        format,
        unused -> format.format(),
        (published, given) -> {
          Map<String, T> again = new LinkedHashMap<>();
          published.forEach(
              (key, result) ->
                  accepted(one.make(result, given), given).ifPresent(made -> again.put(key, made)));
          return again;
        });
  }

  /** The published results, each with its key. */
  Map<String, T> published(ImmutableList<T> results) {
    return byKey(results, key);
  }

  /** Results with their keys; the second of a key has its number behind it, and so on. */
  private static <T> Map<String, T> byKey(ImmutableList<T> results, Function<T, String> key) {
    Map<String, T> found = new LinkedHashMap<>();
    for (T result : results) {
      String first = key.apply(result);
      String own = first;
      for (int number = 2; found.containsKey(own); number++) {
        own = first + " (" + number + ")";
      }
      found.put(own, result);
    }
    return found;
  }

  /** The value, if there is one; reports the errors if there is none. */
  private static <T> Optional<T> accepted(WithProblems<T> made, Given given) {
    if (made.value().isEmpty()) {
      given.tally().report(made.problems());
    }
    return made.value();
  }

  private static String key(ScoreCard card) {
    return card.rubric() + ", " + key(card.subject()) + ", " + card.period();
  }

  private static String key(Subject subject) {
    return subject.kind().name().toLowerCase(Locale.ROOT) + " " + subject.id();
  }

  private static ImmutableList<ScoreCard> cards(Given given) {
    RecordScorer scorer =
        new RecordScorer(
            scorer(given), new Answerings(factAnswers(given, Optional.empty()), votes(given)));
    ImmutableList.Builder<ScoreCard> cards = ImmutableList.builder();
    for (Parsed<Submission> record : given.records(Submission.class)) {
      accepted(scorer.score(record), given).ifPresent(cards::add);
    }
    return cards.build();
  }

  private static ImmutableList<BallotAnswers> votes(Given given) {
    return given.all(BallotBox.class).stream().map(BallotAnswers::of).collect(toImmutableList());
  }

  private static Scorer scorer(Given given) {
    Scorer.Builder builder = Scorer.builder(given.one(Rubric.class, JsonDocument.RUBRIC));
    given.find(Round.class, JsonDocument.ROUND).ifPresent(builder::round);
    given.find(Directory.class, JsonDocument.DIRECTORY).ifPresent(builder::directory);
    return builder.build();
  }

  private static Optional<FactAnswers> factAnswers(Given given, Optional<Cohort> cohort) {
    return given.hasFacts()
        ? Optional.of(
            new FactAnswers(
                given.one(Rubric.class, JsonDocument.RUBRIC),
                cohort,
                catalogue(given),
                given.directory(),
                given.facts(),
                given.knownOn()))
        : Optional.empty();
  }

  private static FigureCatalogue catalogue(Given given) {
    return given
        .find(FigureCatalogue.class, JsonDocument.FIGURE_CATALOGUE)
        .orElseGet(Catalogues::termReport);
  }

  private static ImmutableList<MixtureCard> mixtureCards(Given given) {
    Mixture mixture = given.one(Mixture.class, JsonDocument.MIXTURE);
    Map<String, List<ScoreCard>> bySubject = new LinkedHashMap<>();
    for (ScoreCard card : given.all(ScoreCard.class)) {
      bySubject.computeIfAbsent(key(card.subject()), key -> new ArrayList<>()).add(card);
    }
    return bySubject.values().stream()
        .flatMap(cards -> accepted(mixture.mix(ImmutableList.copyOf(cards)), given).stream())
        .collect(toImmutableList());
  }

  private static WithProblems<CohortResult> cohortResult(CohortResult published, Given given) {
    return cohortScorer(given).score(evaluations(given));
  }

  private static CohortScorer cohortScorer(Given given) {
    Cohort cohort = given.one(Cohort.class, JsonDocument.COHORT);
    CohortScorer.Builder builder =
        CohortScorer.builder(given.one(Rubric.class, JsonDocument.RUBRIC), cohort);
    given.find(Directory.class, JsonDocument.DIRECTORY).ifPresent(builder::directory);
    factAnswers(given, Optional.of(cohort))
        .flatMap(answers -> answers.answers(cohort.round().period()))
        .ifPresent(builder::figures);
    return builder.build();
  }

  private static ImmutableList<Evaluation> evaluations(Given given) {
    Answerings votes = new Answerings(Optional.empty(), votes(given));
    return given.records(Submission.class).stream()
        .flatMap(record -> accepted(votes.answer(record, record.value()), given).stream())
        .collect(toImmutableList());
  }

  /**
   * The review of an objection against a result of a cohort, if there is one, or of one subject.
   */
  private static WithProblems<Review> review(Review published, Given given) {
    Objection objection = published.objection();
    ImmutableList<Evaluation> evaluations = evaluations(given);
    if (!given.all(Cohort.class).isEmpty()) {
      return review(Reviewer.review(cohortScorer(given), evaluations, objection));
    }
    Evaluation own =
        evaluations.stream()
            .filter(evaluation -> evaluation.subject().id().equals(objection.subject().id()))
            .findFirst()
            .orElseThrow(() -> new Given.Unfit(Sentence.INPUT_LACKING, JsonDocument.EVALUATION));
    return review(Reviewer.review(scorer(given), own, objection));
  }

  private static WithProblems<Review> review(WithProblems<? extends Reviewed<?>> reviewed) {
    return new WithProblems<>(reviewed.value().map(Reviewed::review), reviewed.problems());
  }

  private static WithProblems<Edition> edition(Edition published, Given given) {
    WithProblems<Edition> ranked =
        Ranking.rank(
            given.one(ListDefinition.class, JsonDocument.RANKING_LIST),
            given.all(Rankable.class).stream().map(Rankable::candidate).collect(toImmutableList()));
    return new WithProblems<>(
        ranked.value().map(edition -> edition.withId(published.id())), ranked.problems());
  }

  private static WithProblems<Movement> movement(Movement published, Given given) {
    return Movement.over(given.standings(published.list()));
  }

  private static WithProblems<ListComparison> comparison(ListComparison published, Given given) {
    Standings first = given.standings(published.first().list()).get(0);
    ImmutableList<Standings> second = given.standings(published.second().list());
    return WithProblems.of(
        ListComparison.of(first, second.get(second.size() - 1), published.settings()),
        ImmutableList.<Problem>of());
  }

  private static WithProblems<EditionStatistics> statistics(
      EditionStatistics published, Given given) {
    return EditionStatistics.of(
        given.standings(published.list()),
        given.find(StatisticsPlan.class, JsonDocument.STATISTICS_PLAN).orElseGet(published::plan));
  }

  private static WithProblems<Screening> screening(Screening published, Given given) {
    return given
        .one(EligibilityRules.class, JsonDocument.ELIGIBILITY_RULES)
        .screen(population(given), published.period(), published.asOf());
  }

  private static Population population(Given given) {
    return given.one(Population.class, JsonDocument.POPULATION);
  }

  private static WithProblems<ProgrammeEdition> programmeEdition(
      ProgrammeEdition published, Given given) {
    Population population = population(given);
    Screening screening = published.screening();
    WithProblems<ProgrammeEdition> again =
        given
            .one(Programme.class, JsonDocument.PROGRAMME)
            .publish(published.id(), population, screening.period(), screening.asOf());
    // Who published it may have left the digest away; one that is there must be the right one.
    Optional<String> digest =
        published
            .populationDigest()
            .map(stated -> JsonDocument.POPULATION.digest(population).toString());
    return new WithProblems<>(
        again.value().map(one -> one.withPopulationDigest(digest).withReport(published.report())),
        again.problems());
  }

  private static WithProblems<CompositeResult> compositeResult(
      CompositeResult published, Given given) {
    return given
        .one(CompositeIndex.class, JsonDocument.COMPOSITE_INDEX)
        .compute(given.one(IndexTable.class, JsonDocument.COMPOSITE_TABLE));
  }

  private static WithProblems<FigureList> figures(FigureList published, Given given) {
    Directory directory = given.directory();
    FigureCatalogue catalogue = catalogue(given);
    ImmutableList<Period> periods =
        published.lines().stream()
            .map(FigureList.Line::period)
            .distinct()
            .collect(toImmutableList());
    TracedFigures traced =
        ReportedFigures.rollUp(catalogue, directory, periods).trace(given.facts());
    List<Figure> all = new ArrayList<>();
    for (Period period : periods) {
      all.addAll(ReportedFigures.of(traced.figures(), catalogue, directory, period));
    }
    return WithProblems.of(FigureList.of(catalogue.name(), all), ImmutableList.<Problem>of());
  }
}

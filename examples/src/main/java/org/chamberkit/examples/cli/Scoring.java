package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.chamberkit.ballot.BallotBox;
import org.chamberkit.cohort.Cohort;
import org.chamberkit.cohort.CohortResult;
import org.chamberkit.cohort.CohortScorer;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.BallotAnswers;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.Submission;
import org.chamberkit.examples.Answerings;
import org.chamberkit.examples.CohortRecords;
import org.chamberkit.examples.FactAnswers;
import org.chamberkit.examples.RecordScorer;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.io.Catalogues;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;

/**
 * The scoring of evaluations as they are read: each by itself, or those of a cohort together when
 * all have been read. Where the rubric or what belongs to it cannot be used, only the form of
 * evaluations is checked.
 */
final class Scoring {

  private final DocumentCommand command;
  private final ScoringFiles files;
  private final Tally tally;
  private final Parsed<Rubric> rubric;
  private final Optional<Parsed<Cohort>> cohort;
  private final Optional<Directory> directory;
  private final Optional<FactFile> factFile;
  private final Optional<FactAnswers> facts;
  private final Optional<RecordScorer> each;
  private final Optional<CohortRecords> together;
  private boolean isRefused;

  /** Reads the files and reports all that is wrong with them. */
  Scoring(Path rubricFile, ScoringFiles files, DocumentCommand command, Tally tally) {
    this.command = command;
    this.files = files;
    this.tally = tally;
    rubric = command.read(JsonDocument.RUBRIC, rubricFile, tally);
    Optional<Parsed<Round>> round =
        files.round().map(file -> command.read(JsonDocument.ROUND, file, tally));
    cohort = files.cohort().map(file -> command.read(JsonDocument.COHORT, file, tally));
    Optional<Parsed<Directory>> organizations =
        files.directory().map(file -> command.read(JsonDocument.DIRECTORY, file, tally));
    directory = organizations.flatMap(Parsed::value);
    boolean isReadable =
        rubric.value().isPresent()
            && round.flatMap(Parsed::value).isPresent() == round.isPresent()
            && cohort.flatMap(Parsed::value).isPresent() == cohort.isPresent()
            && directory.isPresent() == organizations.isPresent();
    Optional<ImmutableList<BallotAnswers>> votes = votes();
    factFile =
        files
            .facts()
            .map(
                path ->
                    new FactFile(
                        new Input(path, command.console()),
                        directory.filter(given -> isReadable),
                        tally));
    facts = isReadable ? factFile.flatMap(this::facts) : Optional.empty();
    boolean isReady = isReadable && votes.isPresent() && facts.isPresent() == factFile.isPresent();
    ImmutableList<BallotAnswers> counted = votes.orElse(ImmutableList.of());
    together =
        isReady
            ? cohort.flatMap(file -> together(file, new Answerings(Optional.empty(), counted)))
            : Optional.empty();
    each =
        isReadable && cohort.isEmpty()
            ? scorer(round.flatMap(Parsed::value))
                .filter(scorer -> isReady)
                .map(scorer -> new RecordScorer(scorer, new Answerings(facts, counted)))
            : Optional.empty();
  }

  /** The rubric, if evaluations can be scored. */
  Optional<Rubric> rubric() {
    return each.isPresent() || together.isPresent() ? rubric.value() : Optional.empty();
  }

  /** What answers items by facts, if there are such. */
  Optional<FactAnswers> facts() {
    return facts;
  }

  /** Takes a record; its card goes out unless a cohort is scored; returns all that is wrong. */
  ImmutableList<Problem> add(
      Parsed<?> record, Optional<? extends Submission> submission, Consumer<ScoreCard> cards) {
    if (each.isPresent()) {
      WithProblems<ScoreCard> scored = each.get().score(record, submission);
      scored.value().ifPresent(cards);
      return scored.problems();
    }
    return together.isPresent() ? together.get().add(record, submission) : record.problems();
  }

  /** Takes the end of the records: a cohort goes out; returns all that is wrong with it. */
  ImmutableList<Problem> end(Consumer<CohortResult> results) {
    if (rubric().isEmpty()) {
      command.console().complain(Sentence.FORM_ONLY.in(command.language()));
    }
    if (together.isEmpty()) {
      return ImmutableList.of();
    }
    CohortRecords.Scored scored = together.get().score();
    tally.report(scored.problems());
    if (scored.result().isPresent()) {
      results.accept(scored.result().get());
    } else {
      isRefused = true;
      command.console().complain(Sentence.NO_COHORT.in(command.language()));
    }
    return scored.problems();
  }

  /** Whether a cohort came to its end without a result. */
  boolean isRefused() {
    return isRefused;
  }

  /** Says what became of the facts; after the records, for these tell which figures are needed. */
  void closeFacts() {
    factFile.ifPresent(
        file -> {
          facts.ifPresent(made -> tally.report(file.ofFacts(made.problems())));
          if (facts.filter(made -> !made.isUsed()).isPresent()) {
            command.console().complain(Sentence.FACTS_UNUSED.in(command.language()));
          }
          command
              .console()
              .complain(
                  Sentence.OF_FACTS.in(
                      command.language(),
                      ImmutableMap.of("summary", file.counts().summary(command.language()))));
        });
  }

  private Optional<Scorer> scorer(Optional<Round> round) {
    Scorer.Builder scorer = Scorer.builder(rubric.orThrow());
    round.ifPresent(scorer::round);
    directory.ifPresent(scorer::directory);
    try {
      return Optional.of(scorer.build());
    } catch (ProblemException e) {
      tally.report(rubric.locate(e.problems()));
      return Optional.empty();
    }
  }

  private Optional<CohortRecords> together(Parsed<Cohort> file, Answerings answerings) {
    CohortScorer.Builder scorer = CohortScorer.builder(rubric.orThrow(), file.orThrow());
    directory.ifPresent(scorer::directory);
    facts.flatMap(made -> made.answers(file.orThrow().round().period())).ifPresent(scorer::figures);
    try {
      return Optional.of(new CohortRecords(scorer.build(), rubric, file, answerings));
    } catch (ProblemException e) {
      tally.report(file.locate(e.problems()));
      return Optional.empty();
    }
  }

  /** The facts, ready to answer; nothing if they cannot be used, or what defines figures. */
  private Optional<FactAnswers> facts(FactFile file) {
    Optional<FigureCatalogue> catalogue =
        files
            .definitions()
            .map(given -> command.read(JsonDocument.FIGURE_CATALOGUE, given, tally).value())
            .orElseGet(() -> Optional.of(Catalogues.termReport()));
    Optional<ImmutableList<Fact>> known = file.knownOn(files.knownOn(), tally);
    return catalogue.flatMap(
        by ->
            known.map(
                all ->
                    new FactAnswers(
                        rubric.orThrow(),
                        cohort.flatMap(Parsed::value),
                        by,
                        directory.orElseThrow(),
                        all,
                        files.knownOn())));
  }

  /** The votes, counted; nothing if one of them cannot be used. */
  private Optional<ImmutableList<BallotAnswers>> votes() {
    ImmutableList.Builder<BallotAnswers> votes = ImmutableList.builder();
    boolean isComplete = true;
    for (Path file : files.ballots()) {
      Parsed<BallotBox> box = command.read(JsonDocument.BALLOT_BOX, file, tally);
      try {
        box.value().map(BallotAnswers::of).ifPresent(votes::add);
        isComplete &= box.value().isPresent();
      } catch (ProblemException e) {
        tally.report(box.locate(e.problems()));
        isComplete = false;
      }
    }
    return isComplete ? Optional.of(votes.build()) : Optional.empty();
  }
}

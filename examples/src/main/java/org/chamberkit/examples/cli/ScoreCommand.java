package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.ballot.BallotBox;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.BallotAnswers;
import org.chamberkit.evaluation.Round;
import org.chamberkit.examples.FactAnswers;
import org.chamberkit.examples.RecordScorer;
import org.chamberkit.examples.ScoreTable;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.io.Catalogues;
import org.chamberkit.io.CsvTable;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.sheet.ScoreRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores evaluations by a rubric. */
@Command(
    name = "score",
    description = {
      "Scores evaluations by a rubric: prints a table of score cards, or an explanation, or writes"
          + " the score cards as a stream, one a line, or their points as a table.",
      "按评分细则为评价计分：输出得分表或得分说明，或写出得分数据流（每行一条）或得分汇总表格。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar score \\",
      "    --rubric examples/src/main/resources/five-good-city/rubric.json \\",
      "    --round examples/src/main/resources/five-good-city/round.json \\",
      "    --directory examples/src/main/resources/five-good-city/directory.json \\",
      "    --evaluations examples/src/main/resources/five-good-city/evaluations.ndjson"
    })
final class ScoreCommand extends DocumentCommand {

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      required = true,
      description = "The rubric; - is standard input, .gz is unpacked.")
  private Path rubric = Path.of("");

  @Option(
      names = "--evaluations",
      paramLabel = "FILE",
      required = true,
      description =
          "The evaluations, or dossiers of files to be merged, one a line or in an array; - is"
              + " standard input, .gz is unpacked.")
  private Path evaluations = Path.of("");

  @Option(
      names = "--round",
      paramLabel = "FILE",
      description = "The round of the evaluations, with its reference values.")
  private Optional<Path> round = Optional.empty();

  @Option(
      names = "--directory",
      paramLabel = "FILE",
      description = "The directory in which the organizations are that are evaluated.")
  private Optional<Path> directory = Optional.empty();

  @Option(
      names = "--ballots",
      paramLabel = "FILE",
      description = "A ballot box that answers an item of whoever it votes on; may be repeated.")
  private List<Path> ballots = new ArrayList<>();

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description =
          "The facts, withdrawals and matches that answer the items that name a figure; needs"
              + " --directory.")
  private Optional<Path> facts = Optional.empty();

  @Option(
      names = "--definitions",
      paramLabel = "FILE",
      description = "What defines the figures; the figures of a term report if not given.")
  private Optional<Path> definitions = Optional.empty();

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      description =
          "Go by the facts that were known on this day; by all that was recorded if not given.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "Explain the points of this subject, down to the facts, instead of the table.")
  private Optional<String> explained = Optional.empty();

  @Mixin private final TableOptions tables = new TableOptions();

  ScoreCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return Stream.concat(
            Stream.of(
                    Optional.of(rubric),
                    round,
                    directory,
                    definitions,
                    facts,
                    Optional.of(evaluations))
                .flatMap(Optional::stream),
            ballots.stream())
        .map(path -> new Input(path, console()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  Optional<String> explained() {
    return explained;
  }

  @Override
  boolean writesTable() {
    return true;
  }

  @Override
  Optional<Sentence> contradiction() {
    Optional<Sentence> ofTables = tables.contradiction(output().stream());
    if (ofTables.isPresent()) {
      return ofTables;
    }
    if (facts.isPresent()) {
      return directory.isEmpty() ? Optional.of(Sentence.FACTS_NEED_DIRECTORY) : Optional.empty();
    }
    return definitions.isPresent() || knownOn.isPresent()
        ? Optional.of(Sentence.NEEDS_FACTS)
        : Optional.empty();
  }

  /** A rubric that can be scored by, and the directory that was given. */
  private record Ready(Scorer scorer, Optional<Directory> directory) {}

  @Override
  void work(Tally tally) {
    Input input = new Input(evaluations, console());
    Optional<Ready> ready = makeReady(tally);
    Optional<ImmutableList<BallotAnswers>> votes = count(tally);
    Optional<FactFile> file =
        facts.map(
            path ->
                new FactFile(new Input(path, console()), ready.flatMap(Ready::directory), tally));
    Optional<FactAnswers> answers =
        file.flatMap(given -> ready.flatMap(by -> answers(by, given, tally)));
    if (ready.isPresent() && votes.isPresent() && answers.isPresent() == facts.isPresent()) {
      score(ready.get().scorer(), votes.get(), answers, input, tally);
    } else {
      Counts counts = tally.read(DocumentReader.ofSubmissions(), input, Parsed::problems);
      console().complain(Sentence.FORM_ONLY.in(language()));
      console().complain(counts.summary(language()));
    }
    file.ifPresent(
        given -> {
          answers.ifPresent(made -> tally.report(given.ofFacts(made.problems())));
          console()
              .complain(
                  Sentence.OF_FACTS.in(
                      language(), ImmutableMap.of("summary", given.counts().summary(language()))));
        });
  }

  /** The facts, ready to answer; nothing if they cannot be used, or what defines figures. */
  private Optional<FactAnswers> answers(Ready ready, FactFile file, Tally tally) {
    Optional<FigureCatalogue> catalogue =
        definitions
            .map(given -> read(JsonDocument.FIGURE_CATALOGUE, given, tally).value())
            .orElseGet(() -> Optional.of(Catalogues.termReport()));
    Optional<ImmutableList<Fact>> known = file.knownOn(knownOn, tally);
    return catalogue.flatMap(
        by ->
            known.map(
                all ->
                    new FactAnswers(
                        ready.scorer().rubric(),
                        by,
                        ready.directory().orElseThrow(),
                        all,
                        knownOn)));
  }

  /** The votes, counted; nothing if one of them cannot be used. */
  private Optional<ImmutableList<BallotAnswers>> count(Tally tally) {
    ImmutableList.Builder<BallotAnswers> votes = ImmutableList.builder();
    boolean isComplete = true;
    for (Path file : ballots) {
      Parsed<BallotBox> box = read(JsonDocument.BALLOT_BOX, file, tally);
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

  /** The rubric, made ready with round and directory; reports all that is wrong with them. */
  private Optional<Ready> makeReady(Tally tally) {
    Parsed<Rubric> parsedRubric = read(JsonDocument.RUBRIC, rubric, tally);
    Optional<Parsed<Round>> parsedRound = round.map(file -> read(JsonDocument.ROUND, file, tally));
    Optional<Parsed<Directory>> parsedDirectory =
        directory.map(file -> read(JsonDocument.DIRECTORY, file, tally));
    if (parsedRubric.value().isEmpty()
        || parsedRound.map(file -> file.value().isEmpty()).orElse(false)
        || parsedDirectory.map(file -> file.value().isEmpty()).orElse(false)) {
      return Optional.empty();
    }
    Scorer.Builder scorer = Scorer.builder(parsedRubric.value().get());
    parsedRound.flatMap(Parsed::value).ifPresent(scorer::round);
    parsedDirectory.flatMap(Parsed::value).ifPresent(scorer::directory);
    try {
      return Optional.of(new Ready(scorer.build(), parsedDirectory.flatMap(Parsed::value)));
    } catch (ProblemException e) {
      tally.report(parsedRubric.locate(e.problems()));
      return Optional.empty();
    }
  }

  private void score(
      Scorer ready,
      ImmutableList<BallotAnswers> votes,
      Optional<FactAnswers> answers,
      Input input,
      Tally tally) {
    RecordScorer scorer = new RecordScorer(ready, votes, answers);
    ScoreTable table = new ScoreTable(ready.rubric(), language());
    List<String> explanations = new ArrayList<>();
    List<ScoreRow> rows = new ArrayList<>();
    boolean writesRows = output().filter(TableOptions::isTable).isPresent();
    try (Output cards = openOutput()) {
      Counts counts =
          tally.read(
              DocumentReader.ofSubmissions(),
              input,
              record -> {
                WithProblems<ScoreCard> scored = scorer.score(record);
                if (scored.value().isPresent()) {
                  ScoreCard card = scored.value().get();
                  if (writesRows) {
                    rows.add(ScoreRow.of(card));
                  } else {
                    cards.write(JsonDocument.SCORE_CARD.record(card));
                  }
                  if (explained.isEmpty() && output().isEmpty()) {
                    table.add(card);
                  } else if (explained.equals(Optional.of(card.subject().id().text()))) {
                    explanations.add(
                        Explanation.of(ready.rubric(), card, language())
                            + answers.map(made -> made.trace(card, language())).orElse(""));
                  }
                }
                return scored.problems();
              });
      if (explained.isPresent() && explanations.isEmpty()) {
        tally.reportError(
            Sentence.NO_SUBJECT.in(language(), ImmutableMap.of("id", explained.get())));
      }
      if (!isRefused(tally)) {
        if (writesRows) {
          cards.write(CsvTable.SCORES.table(rows, tables.encoding()));
        }
        cards.complete();
        console().print(String.join("\n", explanations));
        if (!table.isEmpty()) {
          console().print(table.text());
        }
      }
      console().complain(counts.summary(language()));
    }
  }
}

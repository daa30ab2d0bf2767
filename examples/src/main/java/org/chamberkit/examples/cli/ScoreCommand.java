package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chamberkit.examples.ScoreTable;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.io.CsvTable;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Problem;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.sheet.ScoreRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores evaluations by a rubric. */
@Command(
    name = "score",
    description = {
      "Scores evaluations by a rubric: prints a table of score cards, or an explanation, or writes"
          + " the score cards as a stream, one a line, or their points as a table. With a cohort it"
          + " writes the result of the cohort as one document, or the table, and only if every"
          + " evaluation was accepted.",
      "按评分细则为评价计分：输出得分表或得分说明，或写出得分数据流（每行一条）或得分汇总表格。给出参评对象文件时，仅在全部评价均被接受后写出一份参评对象评分结果或表格。"
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

  @Mixin private ScoringFiles files = new ScoringFiles();

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
    return Stream.of(ImmutableList.of(rubric), files.all(), ImmutableList.of(evaluations))
        .flatMap(ImmutableList::stream)
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
    return tables.contradiction(output().stream()).or(files::contradiction);
  }

  @Override
  void work(Tally tally) {
    Input input = new Input(evaluations, console());
    Scoring scoring = new Scoring(rubric, files, this, tally);
    if (scoring.rubric().isPresent()) {
      score(scoring, scoring.rubric().get(), input, tally);
    } else {
      Counts counts = tally.read(DocumentReader.ofSubmissions(), input, Parsed::problems);
      scoring.end(result -> {});
      console().complain(counts.summary(language()));
    }
    scoring.closeFacts();
  }

  private void score(Scoring scoring, Rubric by, Input input, Tally tally) {
    ScoreTable table = new ScoreTable(by, language());
    List<String> explanations = new ArrayList<>();
    List<ScoreRow> rows = new ArrayList<>();
    boolean writesRows = output().filter(TableOptions::isTable).isPresent();
    try (Output cards = openOutput()) {
      Consumer<ScoreCard> say =
          card -> {
            if (writesRows) {
              rows.add(ScoreRow.of(card));
            }
            if (explained.isEmpty() && output().isEmpty()) {
              table.add(card);
            } else if (explained.equals(Optional.of(card.subject().id().text()))) {
              explanations.add(
                  Explanation.of(by, card, language())
                      + scoring.facts().map(made -> made.trace(card, language())).orElse(""));
            }
          };
      Counts counts =
          tally.read(
              DocumentReader.ofSubmissions(),
              input,
              record ->
                  scoring.add(
                      record,
                      record.value(),
                      card -> {
                        if (!writesRows) {
                          cards.write(JsonDocument.SCORE_CARD.record(card));
                        }
                        say.accept(card);
                      }));
      ImmutableList<Problem> together =
          scoring.end(
              result -> {
                if (!writesRows) {
                  cards.write(JsonDocument.COHORT_RESULT.document(result));
                }
                result.cards().forEach(say);
              });
      if (explained.isPresent() && explanations.isEmpty()) {
        tally.reportError(
            Sentence.NO_SUBJECT.in(language(), ImmutableMap.of("id", explained.get())));
      }
      if (!isRefused(tally) && !scoring.isRefused()) {
        if (writesRows) {
          cards.write(CsvTable.SCORES.table(rows, tables.encoding()));
        }
        cards.complete();
        console().print(String.join("\n", explanations));
        if (!table.isEmpty()) {
          console().print(table.text());
        }
      }
      console().complain(counts.withRejected(input, together).summary(language()));
    }
  }
}

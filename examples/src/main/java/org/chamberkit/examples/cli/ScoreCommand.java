package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.examples.RecordScorer;
import org.chamberkit.examples.ScoreTable;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.Explanation;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores evaluations by a rubric. */
@Command(
    name = "score",
    description = {
      "Scores evaluations by a rubric: prints a table of score cards, or an explanation, or writes"
          + " the score cards as a stream, one a line.",
      "按评分细则为评价计分：输出得分表或得分说明，或写出得分数据流（每行一条）。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar score \\",
      "    --rubric examples/src/main/resources/wenzhou-2012/chambers-rubric.json \\",
      "    --evaluations \\",
      "    examples/src/main/resources/wenzhou-2012/chambers-evaluations.ndjson"
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
          "The evaluations, one a line or in an array; - is standard input, .gz is unpacked.")
  private Path evaluations = Path.of("");

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "Explain the points of this subject instead of the table.")
  private Optional<String> explained = Optional.empty();

  ScoreCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return ImmutableList.of(new Input(rubric, console()), new Input(evaluations, console()));
  }

  @Override
  Optional<Sentence> misuse() {
    boolean mixes = explained.isPresent() && output().filter(Output::isStandardOutput).isPresent();
    return mixes ? Optional.of(Sentence.OUTPUT_MIXED) : super.misuse();
  }

  @Override
  boolean resultIsProblems() {
    return false;
  }

  @Override
  void work(Tally tally) {
    Input input = new Input(evaluations, console());
    Optional<Rubric> rubricIfRight = readRubric(tally);
    if (rubricIfRight.isPresent()) {
      score(rubricIfRight.get(), input, tally);
    } else {
      Counts counts = tally.read(JsonDocument.EVALUATION, input, Parsed::problems);
      console().complain(Sentence.FORM_ONLY.in(language()));
      console().complain(counts.summary(language()));
    }
  }

  private Optional<Rubric> readRubric(Tally tally) {
    Input input = new Input(rubric, console());
    try {
      Parsed<Rubric> parsed = JsonDocument.RUBRIC.read(input.source());
      tally.report(parsed.problems());
      return parsed.value();
    } catch (IOException e) {
      throw Failure.reading(input, e);
    }
  }

  private void score(Rubric rubric, Input input, Tally tally) {
    RecordScorer scorer = new RecordScorer(Scorer.of(rubric));
    ScoreTable table = new ScoreTable(rubric, language());
    List<String> explanations = new ArrayList<>();
    try (Output cards = openOutput()) {
      Counts counts =
          tally.read(
              JsonDocument.EVALUATION,
              input,
              record -> {
                WithProblems<ScoreCard> scored = scorer.score(record);
                if (scored.value().isPresent()) {
                  ScoreCard card = scored.value().get();
                  cards.write(JsonDocument.SCORE_CARD.record(card));
                  if (explained.isEmpty() && output().isEmpty()) {
                    table.add(card);
                  } else if (explained.equals(Optional.of(card.subject().id().text()))) {
                    explanations.add(Explanation.of(rubric, card, language()));
                  }
                }
                return scored.problems();
              });
      if (explained.isPresent() && explanations.isEmpty()) {
        tally.reportError(
            Sentence.NO_SUBJECT.in(language(), ImmutableMap.of("id", explained.get())));
      }
      if (!isRefused(tally)) {
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

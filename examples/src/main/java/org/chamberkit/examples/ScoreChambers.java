package org.chamberkit.examples;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.io.Parsed;
import org.chamberkit.io.RecordReader;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.text.Language;

/**
 * Scores a dozen invented chambers by the rubric that Wenzhou published in 2012 for its chambers in
 * other places: problems, a table, one explanation, and the score cards as a file.
 */
public final class ScoreChambers {

  private static final String EXPLAINED = "invented-02";

  private ScoreChambers() {}

  /**
   * Runs the example.
   *
   * @param arguments the directory for the score cards; if none is given, {@code examples/target}
   * @throws IOException if the score cards cannot be written
   */
  public static void main(String... arguments) throws IOException {
    Path directory = Path.of(arguments.length > 0 ? arguments[0] : "examples/target");
    FileOutputStream standardOutput = new FileOutputStream(FileDescriptor.out);
    run(directory, new PrintStream(standardOutput, true, StandardCharsets.UTF_8));
  }

  static void run(Path directory, PrintStream out) throws IOException {
    Rubric rubric = JsonDocument.RUBRIC.read(resource("chambers-rubric.json")).orThrow();
    List<ScoreCard> cards = score(Scorer.of(rubric), resource("chambers-evaluations.ndjson"), out);
    Path file = Files.createDirectories(directory).resolve("chambers-score-cards.ndjson");
    try (OutputFile stream = OutputFile.create(file)) {
      for (ScoreCard card : cards) {
        stream.write(JsonDocument.SCORE_CARD.record(card));
      }
      stream.complete();
    }
    for (Language language : Language.values()) {
      ScoreTable table = new ScoreTable(rubric, language);
      cards.forEach(table::add);
      out.print("\n" + table.text());
    }
    for (ScoreCard card : cards) {
      if (card.subject().id().text().equals(EXPLAINED)) {
        out.print("\n" + Explanation.of(rubric, card, Language.ENGLISH));
        out.print("\n" + Explanation.of(rubric, card, Language.CHINESE));
      }
    }
  }

  private static List<ScoreCard> score(Scorer scorer, JsonSource evaluations, PrintStream out)
      throws IOException {
    List<ScoreCard> cards = new ArrayList<>();
    try (RecordReader<Evaluation> records = JsonDocument.EVALUATION.records(evaluations)) {
      Optional<Parsed<Evaluation>> record = records.next();
      while (record.isPresent()) {
        WithProblems<ScoreCard> scored = new RecordScorer(scorer).score(record.get());
        scored.problems().forEach(p -> out.print(p.line(Language.ENGLISH) + "\n"));
        scored.value().ifPresent(cards::add);
        record = records.next();
      }
    }
    return cards;
  }

  private static JsonSource resource(String name) {
    return new JsonSource(
        name,
        () -> requireNonNull(ScoreChambers.class.getResourceAsStream("/wenzhou-2012/" + name)));
  }
}

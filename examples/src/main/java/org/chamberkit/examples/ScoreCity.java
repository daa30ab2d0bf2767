package org.chamberkit.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
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
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Round;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.io.Parsed;
import org.chamberkit.io.RecordReader;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionExplanation;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.text.Language;

/**
 * The main story: a municipal federation evaluates its sixteen districts by "Five Good" (五好), ranks
 * them, and can say of each of them why. The city and all of its figures are invented.
 */
public final class ScoreCity {

  private static final String EXPLAINED = "F-990101";

  private final Path directory;
  private final PrintStream out;

  private ScoreCity(Path directory, PrintStream out) {
    this.directory = directory;
    this.out = out;
  }

  /**
   * Runs the example.
   *
   * @param arguments the directory for the documents; if none is given, {@code examples/target}
   * @throws IOException if a document cannot be written
   */
  public static void main(String... arguments) throws IOException {
    Path directory = Path.of(arguments.length > 0 ? arguments[0] : "examples/target");
    FileOutputStream standardOutput = new FileOutputStream(FileDescriptor.out);
    run(directory, new PrintStream(standardOutput, true, StandardCharsets.UTF_8));
  }

  static void run(Path directory, PrintStream out) throws IOException {
    new ScoreCity(Files.createDirectories(directory), out).run();
  }

  private void run() throws IOException {
    Rubric rubric = read(JsonDocument.RUBRIC, "rubric.json");
    Round round = read(JsonDocument.ROUND, "round.json");
    Directory organizations = read(JsonDocument.DIRECTORY, "directory.json");
    ListDefinition list = read(JsonDocument.RANKING_LIST, "list.json");

    Scorer scorer = Scorer.builder(rubric).round(round).directory(organizations).build();
    List<ScoreCard> cards = score(scorer);
    WithProblems<Edition> ranked =
        Ranking.rank(list, cards.stream().map(ScoreCard::candidate).collect(toImmutableList()));
    report(ranked.problems());
    Edition edition = ranked.orThrow();

    write(cards, "five-good-score-cards.ndjson");
    write(edition, "five-good-edition.json");
    for (Language language : Language.values()) {
      print(rubric, cards, edition, language);
    }
  }

  private <T> T read(JsonDocument<T> format, String name) throws IOException {
    Parsed<T> parsed = format.read(resource(name));
    report(parsed.problems());
    return parsed.orThrow();
  }

  private List<ScoreCard> score(Scorer scorer) throws IOException {
    List<ScoreCard> cards = new ArrayList<>();
    RecordScorer records = new RecordScorer(scorer);
    try (RecordReader<Evaluation> evaluations =
        JsonDocument.EVALUATION.records(resource("evaluations.ndjson"))) {
      Optional<Parsed<Evaluation>> record = evaluations.next();
      while (record.isPresent()) {
        WithProblems<ScoreCard> scored = records.score(record.get());
        report(scored.problems());
        scored.value().ifPresent(cards::add);
        record = evaluations.next();
      }
    }
    return cards;
  }

  private void write(List<ScoreCard> cards, String name) throws IOException {
    try (OutputFile file = OutputFile.create(directory.resolve(name))) {
      for (ScoreCard card : cards) {
        file.write(JsonDocument.SCORE_CARD.record(card));
      }
      file.complete();
    }
  }

  private void write(Edition edition, String name) throws IOException {
    try (OutputFile file = OutputFile.create(directory.resolve(name))) {
      file.write(JsonDocument.EDITION.document(edition));
      file.complete();
    }
  }

  private void print(Rubric rubric, List<ScoreCard> cards, Edition edition, Language language) {
    ScoreTable table = new ScoreTable(rubric, language);
    cards.forEach(table::add);
    out.print("\n" + table.text());
    out.print("\n" + EditionTable.of(edition, language));
    for (ScoreCard card : cards) {
      if (card.subject().id().text().equals(EXPLAINED)) {
        out.print("\n" + Explanation.of(rubric, card, language));
      }
    }
    EditionExplanation.of(edition, CandidateId.of(EXPLAINED), language)
        .ifPresent(place -> out.print("\n" + place));
  }

  private void report(ImmutableList<Problem> problems) {
    problems.forEach(problem -> out.print(problem.line(Language.ENGLISH) + "\n"));
  }

  private static JsonSource resource(String name) {
    return new JsonSource(
        name, () -> requireNonNull(ScoreCity.class.getResourceAsStream("/five-good-city/" + name)));
  }
}

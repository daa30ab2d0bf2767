package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.Rankable;
import org.chamberkit.examples.ComparisonTable;
import org.chamberkit.examples.EditionTable;
import org.chamberkit.examples.cli.Progress.Measure;
import org.chamberkit.io.CsvTable;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.io.ReadOptions;
import org.chamberkit.movement.Movement;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.scoring.CardCohortCheck;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.sheet.EditionRow;
import org.chamberkit.standing.Standings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks candidates or score cards by a list. */
@Command(
    name = "rank",
    description = {
      "Ranks candidates or score cards by the keys of a list: prints the places and who has none,"
          + " or why one stands where it stands, or writes the edition, as JSON or as a table.",
      "按榜单的排序依据为参评对象或得分表排名：输出名次及不排名次的对象，或说明某一对象的名次，或写出一期榜单（JSON 或表格）。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar rank \\",
      "    --list examples/src/main/resources/five-good-city/list.json \\",
      "    --candidates examples/src/main/resources/five-good-city/score-cards.ndjson"
    })
final class RankCommand extends DocumentCommand {

  @Option(
      names = "--list",
      paramLabel = "FILE",
      required = true,
      description = "The definition of the list; - is standard input, .gz is unpacked.")
  private Path list = Path.of("");

  @Option(
      names = "--candidates",
      paramLabel = "FILE",
      required = true,
      description =
          "The candidates: candidates or score cards, one a line or in an array, or a table of"
              + " candidates whose name ends in .csv; - is standard input, .gz is unpacked. The keys"
              + " of score cards are total, dimension/ID, perspective/ID and the other parts of a"
              + " card.")
  private Path candidates = Path.of("");

  @Mixin private final TableOptions tables = new TableOptions();

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "Explain the place of this candidate instead of the table.")
  private Optional<String> explained = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "ID",
      description = "What the edition is called, such as 2023.")
  private Optional<EditionId> id = Optional.empty();

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description =
          "The edition before: an edition, a publication, or the edition of a programme; what moved"
              + " since is printed below the table, if there is one. Given again for several"
              + " editions, the earliest first, it tells also who came back and since when; then"
              + " --edition is needed.")
  private List<Path> previous = List.of();

  /** What was accepted, and where it stands in its source. */
  private record Entrant(Parsed<? extends Rankable> record, Candidate candidate) {}

  RankCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return Stream.concat(Stream.of(list, candidates), previous.stream())
        .map(file -> new Input(file, console()))
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
    return previous.size() > 1 && id.isEmpty()
        ? Optional.of(Sentence.EDITION_NEEDED)
        : tables.contradiction(Stream.concat(Stream.of(candidates), output().stream()));
  }

  @Override
  void work(Tally tally) {
    Parsed<ListDefinition> definition = read(JsonDocument.RANKING_LIST, list, tally);
    List<Entrant> entrants = new ArrayList<>();
    Counts counts = entrants(entrants, tally);
    if (definition.value().isPresent()) {
      rank(definition, entrants, tally);
    }
    console().complain(counts.summary(language()));
  }

  private Counts entrants(List<Entrant> entrants, Tally tally) {
    Input input = new Input(candidates, console());
    if (TableOptions.isTable(candidates)) {
      return tally.read(
          source -> CsvTable.CANDIDATES.records(source, tables.encoding(), ReadOptions.STANDARD),
          input,
          record -> enter(record, ImmutableList.of(), entrants));
    }
    CardCohortCheck cohort = new CardCohortCheck();
    return tally.read(
        DocumentReader.ofRankables(),
        input,
        record -> {
          Rankable value = record.value().orElse(null);
          return enter(
              record,
              value instanceof ScoreCard card
                  ? record.locate(cohort.meet(card))
                  : ImmutableList.of(),
              entrants);
        });
  }

  /** Keeps what was accepted and is of the cohort; returns all problems. */
  private static ImmutableList<Problem> enter(
      Parsed<? extends Rankable> record, ImmutableList<Problem> ofCohort, List<Entrant> entrants) {
    if (record.value().isPresent() && ofCohort.isEmpty()) {
      entrants.add(new Entrant(record, record.value().get().candidate()));
    }
    return ImmutableList.<Problem>builder().addAll(record.problems()).addAll(ofCohort).build();
  }

  private void rank(Parsed<ListDefinition> definition, List<Entrant> entrants, Tally tally) {
    WithProblems<Edition> ranked = rank(definition.value().orElseThrow(), entrants);
    Map<Pointer, Entrant> records = new HashMap<>();
    for (int i = 0; i < entrants.size(); i++) {
      records.put(Pointer.to("candidates").child(i), entrants.get(i));
    }
    for (Problem problem : ranked.problems()) {
      tally.report(located(problem, definition, records));
    }
    if (ranked.value().isEmpty() || isRefused(tally)) {
      return;
    }
    Edition edition = id.map(ranked.value().get()::withId).orElse(ranked.value().get());
    Optional<String> explanation =
        explained.flatMap(who -> PlaceExplanation.of(edition, who, language()));
    if (explained.isPresent() && explanation.isEmpty()) {
      tally.reportError(
          Sentence.NO_CANDIDATE.in(language(), ImmutableMap.of("id", explained.get())));
    }
    try (Output document = openOutput()) {
      document.write(
          output().filter(TableOptions::isTable).isPresent()
              ? CsvTable.EDITIONS.table(EditionRow.of(edition), tables.encoding())
              : JsonDocument.EDITION.document(edition));
      document.complete();
    }
    if (explained.isPresent()) {
      console().print(explanation.orElse(""));
    } else if (output().isEmpty()) {
      console().print(EditionTable.of(edition, language()));
    }
    if (!previous.isEmpty()) {
      movement(edition, tally);
    }
  }

  private WithProblems<Edition> rank(ListDefinition definition, List<Entrant> entrants) {
    OptionalLong steps = OptionalLong.of(2L * entrants.size());
    try (Progress progress =
        new Progress(definition.id().text(), Measure.STEPS, steps, console())) {
      return Ranking.rank(
          definition,
          entrants.stream().map(Entrant::candidate).collect(ImmutableList.toImmutableList()),
          progress::at);
    }
  }

  private void movement(Edition edition, Tally tally) {
    Lists lists = new Lists(console(), language(), tally);
    List<Lists.Found> before = new ArrayList<>();
    for (Path file : previous) {
      lists.read(file, Optional.of(edition.list().id())).ifPresent(before::add);
    }
    if (before.size() < previous.size()) {
      return;
    }
    WithProblems<Movement> movement =
        Movement.over(
            Stream.concat(
                    before.stream().map(Lists.Found::standings), Stream.of(Standings.of(edition)))
                .collect(ImmutableList.toImmutableList()));
    // What is wrong with the edition itself is that one before it has the same name.
    before.stream()
        .filter(found -> found.standings().edition().equals(edition.id()))
        .findFirst()
        .ifPresent(before::add);
    lists.report(movement.problems(), before);
    movement
        .value()
        .filter(moved -> output().isEmpty() && explained.isEmpty())
        .ifPresent(moved -> console().print("\n" + ComparisonTable.of(moved, language())));
  }

  /** Pointers of a ranking begin with that of the candidate, or go into the list. */
  private static ImmutableList<Problem> located(
      Problem problem, Parsed<ListDefinition> definition, Map<Pointer, Entrant> records) {
    Pointer pointer = problem.place().pointer();
    while (!pointer.equals(Pointer.ROOT) && !records.containsKey(pointer)) {
      pointer = pointer.parent();
    }
    Entrant entrant = records.get(pointer);
    return entrant == null
        ? definition.locate(ImmutableList.of(problem))
        : entrant.record().locate(ImmutableList.of(within(problem, pointer, entrant)));
  }

  /** Where a candidate, or the card that it was made of, holds what it is said to lack or share. */
  private static Problem within(Problem problem, Pointer candidate, Entrant entrant) {
    String rest = problem.place().pointer().text().substring(candidate.text().length());
    Pointer pointer = new Pointer(rest);
    if (!entrant.record().value().orElseThrow().equals(entrant.candidate())) {
      pointer = rest.equals("/id") ? Pointer.to("subject").child("id") : Pointer.ROOT;
    }
    return problem.at(problem.place().withPointer(pointer));
  }
}

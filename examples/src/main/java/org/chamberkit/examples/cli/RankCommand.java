package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.examples.EditionTable;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionExplanation;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.scoring.CardCohortCheck;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.text.IdentifierSyntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ranks score cards by a list. */
@Command(
    name = "rank",
    description = {
      "Ranks score cards by the keys of a list: prints the places and who has none, or why one"
          + " stands where it stands, or writes the edition.",
      "按榜单的排序依据为得分表排名：输出名次及不排名次的对象，或说明某一对象的名次，或写出一期榜单。"
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
          "The candidates: score cards, one a line or in an array; - is standard input, .gz is"
              + " unpacked.")
  private Path candidates = Path.of("");

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "Explain the place of this candidate instead of the table.")
  private Optional<String> explained = Optional.empty();

  /** A card that was accepted, and where it stands in its source. */
  private record Entrant(Parsed<ScoreCard> record, Candidate candidate) {}

  RankCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return ImmutableList.of(new Input(list, console()), new Input(candidates, console()));
  }

  @Override
  Optional<String> explained() {
    return explained;
  }

  @Override
  void work(Tally tally) {
    Parsed<ListDefinition> definition = read(JsonDocument.RANKING_LIST, list, tally);
    CardCohortCheck cohort = new CardCohortCheck();
    List<Entrant> entrants = new ArrayList<>();
    Counts counts =
        tally.read(
            JsonDocument.SCORE_CARD,
            new Input(candidates, console()),
            record -> {
              ImmutableList<Problem> ofCohort =
                  record.locate(record.value().map(cohort::meet).orElse(ImmutableList.of()));
              if (record.value().isPresent() && ofCohort.isEmpty()) {
                entrants.add(new Entrant(record, record.value().get().candidate()));
              }
              return ImmutableList.<Problem>builder()
                  .addAll(record.problems())
                  .addAll(ofCohort)
                  .build();
            });
    if (definition.value().isPresent()) {
      rank(definition, entrants, tally);
    }
    console().complain(counts.summary(language()));
  }

  private void rank(Parsed<ListDefinition> definition, List<Entrant> entrants, Tally tally) {
    WithProblems<Edition> ranked =
        Ranking.rank(
            definition.value().orElseThrow(),
            entrants.stream().map(Entrant::candidate).collect(ImmutableList.toImmutableList()));
    Map<Pointer, Parsed<ScoreCard>> records = new HashMap<>();
    for (int i = 0; i < entrants.size(); i++) {
      records.put(Pointer.to("candidates").child(i), entrants.get(i).record());
    }
    for (Problem problem : ranked.problems()) {
      tally.report(located(problem, definition, records));
    }
    if (ranked.value().isEmpty() || isRefused(tally)) {
      return;
    }
    Edition edition = ranked.value().get();
    Optional<String> explanation = explained.flatMap(id -> explain(edition, id));
    if (explained.isPresent() && explanation.isEmpty()) {
      tally.reportError(
          Sentence.NO_CANDIDATE.in(language(), ImmutableMap.of("id", explained.get())));
    }
    try (Output document = openOutput()) {
      document.write(JsonDocument.EDITION.document(edition));
      document.complete();
    }
    if (explained.isPresent()) {
      console().print(explanation.orElse(""));
    } else if (output().isEmpty()) {
      console().print(EditionTable.of(edition, language()));
    }
  }

  private Optional<String> explain(Edition edition, String id) {
    return IdentifierSyntax.matches(id)
        ? EditionExplanation.of(edition, CandidateId.of(id), language())
        : Optional.empty();
  }

  /** Pointers of a ranking begin with that of the candidate, or go into the list. */
  private static ImmutableList<Problem> located(
      Problem problem, Parsed<ListDefinition> definition, Map<Pointer, Parsed<ScoreCard>> records) {
    Pointer pointer = problem.place().pointer();
    while (!pointer.equals(Pointer.ROOT) && !records.containsKey(pointer)) {
      pointer = pointer.parent();
    }
    return Optional.ofNullable(records.get(pointer))
        .map(record -> record.locate(ImmutableList.of(ofCard(problem))))
        .orElseGet(() -> definition.locate(ImmutableList.of(problem)));
  }

  /** Where a card holds what its candidate is said to lack or share. */
  private static Problem ofCard(Problem problem) {
    boolean isIdentifier = problem.place().pointer().text().endsWith("/id");
    return problem.at(
        problem
            .place()
            .withPointer(isIdentifier ? Pointer.to("subject").child("id") : Pointer.ROOT));
  }
}

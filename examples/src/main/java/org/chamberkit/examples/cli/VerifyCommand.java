package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.cohort.Cohort;
import org.chamberkit.cohort.CohortResult;
import org.chamberkit.cohort.CohortScorer;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Round;
import org.chamberkit.io.Difference;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes published results again from what they came from, and compares. */
@Command(
    name = "verify",
    description = {
      "Makes score cards, the result of a cohort or an edition again from their inputs and tells"
          + " whether they agree, or where they first differ. Score cards come from a rubric and"
          + " evaluations, with the round and the directory if there were any; the result of a cohort"
          + " comes from the cohort beside them; an edition comes from the definition of its list and"
          + " candidates or score cards.",
      "由原始输入重新计算得分表、参评对象评分结果或榜单的一期，说明是否一致，或首处差异在何处。得分表的输入为评分细则和评价，以及所用的评价周期和名录；"
          + "参评对象评分结果另须参评对象文件；榜单的输入为榜单定义和参评对象或得分表。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar verify \\",
      "    examples/src/main/resources/five-good-city/score-cards.ndjson \\",
      "    --inputs examples/src/main/resources/five-good-city/rubric.json \\",
      "    --inputs examples/src/main/resources/five-good-city/round.json \\",
      "    --inputs examples/src/main/resources/five-good-city/directory.json \\",
      "    --inputs examples/src/main/resources/five-good-city/evaluations.ndjson"
    })
final class VerifyCommand extends DocumentCommand {

  @Parameters(
      paramLabel = "FILE",
      description =
          "The score cards, the result of a cohort or the edition; - is standard input, .gz is unpacked.")
  private Path file = Path.of("");

  @Option(
      names = "--inputs",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description = "What they come from, of any format, in any order.")
  private List<Path> inputs = new ArrayList<>();

  VerifyCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    ImmutableList.Builder<Input> all = ImmutableList.builder();
    all.add(new Input(file, console()));
    inputs.forEach(input -> all.add(new Input(input, console())));
    return all.build();
  }

  @Override
  void work(Tally tally) {
    List<Parsed<Object>> published = new ArrayList<>();
    List<Parsed<Object>> given = new ArrayList<>();
    collect(new Input(file, console()), published, tally);
    inputs.forEach(input -> collect(new Input(input, console()), given, tally));
    if (tally.hasErrors()) {
      return;
    }
    Optional<Edition> edition = one(published, Edition.class);
    Optional<CohortResult> together = one(published, CohortResult.class);
    String said;
    if (edition.isPresent()) {
      said =
          compare(JsonDocument.EDITION, list(edition), list(ranked(edition.get(), given, tally)));
    } else if (together.isPresent()) {
      said = compare(JsonDocument.COHORT_RESULT, list(together), list(together(given, tally)));
    } else {
      said =
          compare(JsonDocument.SCORE_CARD, all(published, ScoreCard.class), scored(given, tally));
    }
    if (said.isEmpty()) {
      console().print(Sentence.AGREES.in(language()) + "\n");
    } else {
      tally.reportError(said);
    }
  }

  private static void collect(Input input, List<Parsed<Object>> records, Tally tally) {
    tally.read(
        DocumentReader.ofAnyFormat(),
        input,
        parsed -> {
          records.add(parsed);
          return parsed.problems();
        });
  }

  /** The score cards made again; none if something is lacking, which is reported. */
  private ImmutableList<ScoreCard> scored(List<Parsed<Object>> given, Tally tally) {
    Optional<Rubric> rubric = one(given, Rubric.class);
    if (rubric.isEmpty()) {
      return ImmutableList.of();
    }
    Scorer.Builder builder = Scorer.builder(rubric.get());
    one(given, Round.class).ifPresent(builder::round);
    one(given, Directory.class).ifPresent(builder::directory);
    try {
      Scorer scorer = builder.build();
      ImmutableList.Builder<ScoreCard> cards = ImmutableList.builder();
      all(given, Evaluation.class)
          .forEach(evaluation -> scorer.score(evaluation).value().ifPresent(cards::add));
      return cards.build();
    } catch (ProblemException e) {
      tally.report(e.problems());
      return ImmutableList.of();
    }
  }

  /** The result of a cohort made again; nothing if something is lacking, which is reported. */
  private static Optional<CohortResult> together(List<Parsed<Object>> given, Tally tally) {
    Optional<Rubric> rubric = one(given, Rubric.class);
    Optional<Cohort> cohort = one(given, Cohort.class);
    if (rubric.isEmpty() || cohort.isEmpty()) {
      return Optional.empty();
    }
    CohortScorer.Builder scorer = CohortScorer.builder(rubric.get(), cohort.get());
    one(given, Directory.class).ifPresent(scorer::directory);
    try {
      WithProblems<CohortResult> scored = scorer.build().score(all(given, Evaluation.class));
      if (scored.value().isEmpty()) {
        tally.report(scored.problems());
      }
      return scored.value();
    } catch (ProblemException e) {
      tally.report(e.problems());
      return Optional.empty();
    }
  }

  /** The edition made again under the name of the published one. */
  private static Optional<Edition> ranked(
      Edition published, List<Parsed<Object>> given, Tally tally) {
    Optional<ListDefinition> list = one(given, ListDefinition.class);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    candidates.addAll(all(given, Candidate.class));
    all(given, ScoreCard.class).forEach(card -> candidates.add(card.candidate()));
    WithProblems<Edition> ranked = Ranking.rank(list.get(), candidates.build());
    if (ranked.value().isEmpty()) {
      tally.report(ranked.problems());
    }
    return ranked.value().map(edition -> edition.withId(published.id()));
  }

  /** What differs; empty if nothing does. */
  private <T> String compare(
      JsonDocument<T> format, ImmutableList<T> published, ImmutableList<T> again) {
    if (published.size() != again.size() || published.isEmpty()) {
      return Sentence.COUNTS_DIFFER.in(
          language(),
          ImmutableMap.of(
              "published", Integer.toString(published.size()),
              "again", Integer.toString(again.size())));
    }
    for (int i = 0; i < published.size(); i++) {
      Optional<Difference> first = Difference.first(format, published.get(i), again.get(i));
      if (first.isPresent()) {
        return Sentence.DIFFERS.in(
            language(),
            ImmutableMap.of(
                "record", Integer.toString(i + 1),
                "pointer", first.get().pointer().text(),
                "published", first.get().expected().orElse("–"),
                "again", first.get().found().orElse("–")));
      }
    }
    return "";
  }

  private static <T> ImmutableList<T> list(Optional<T> value) {
    return value.stream().collect(ImmutableList.toImmutableList());
  }

  private static <T> Optional<T> one(List<Parsed<Object>> records, Class<T> type) {
    return all(records, type).stream().findFirst();
  }

  private static <T> ImmutableList<T> all(List<Parsed<Object>> records, Class<T> type) {
    return records.stream()
        .flatMap(record -> record.value().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .collect(ImmutableList.toImmutableList());
  }
}

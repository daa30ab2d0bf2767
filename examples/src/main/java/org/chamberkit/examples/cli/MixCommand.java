package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.examples.MixtureTable;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.mixture.Mixture;
import org.chamberkit.mixture.MixtureCard;
import org.chamberkit.mixture.MixtureExplanation;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.scoring.ScoreCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Mixes the score cards of several periods or rubrics into one total for each subject. */
@Command(
    name = "mix",
    description = {
      "Mixes score cards of several periods or rubrics into one total for each subject: prints a"
          + " table, or an explanation, or writes the mixture cards as a stream, one a line.",
      "把各对象多个时期或多个细则的得分表合成总评：输出总评表或总评说明，或写出总评数据流（每行一条）。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar mix \\",
      "    --mixture examples/src/main/resources/invented-year/mixture.json \\",
      "    --cards examples/src/main/resources/invented-year/cards.ndjson"
    })
final class MixCommand extends DocumentCommand {

  @Option(
      names = "--mixture",
      paramLabel = "FILE",
      required = true,
      description = "How cards are mixed; - is standard input, .gz is unpacked.")
  private Path mixture = Path.of("");

  @Option(
      names = "--cards",
      paramLabel = "FILE",
      required = true,
      description =
          "The score cards of all subjects, in any order, one a line or in an array; - is standard"
              + " input, .gz is unpacked.")
  private Path cards = Path.of("");

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "Explain the total of this subject instead of the table.")
  private Optional<String> explained = Optional.empty();

  /** Whose cards are mixed with each other. */
  private record Key(SubjectKind kind, SubjectId id) {}

  MixCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return ImmutableList.of(new Input(mixture, console()), new Input(cards, console()));
  }

  @Override
  Optional<String> explained() {
    return explained;
  }

  @Override
  void work(Tally tally) {
    Optional<Mixture> by = read(JsonDocument.MIXTURE, mixture, tally).value();
    Map<Key, List<Parsed<ScoreCard>>> bySubject = new LinkedHashMap<>();
    Counts counts =
        tally.read(
            JsonDocument.SCORE_CARD::records,
            new Input(cards, console()),
            record -> {
              record
                  .value()
                  .ifPresent(
                      card ->
                          bySubject
                              .computeIfAbsent(
                                  new Key(card.subject().kind(), card.subject().id()),
                                  key -> new ArrayList<>())
                              .add(record));
              return record.problems();
            });
    if (by.isPresent()) {
      mix(by.get(), bySubject, tally);
    }
    console().complain(counts.summary(language()));
  }

  private void mix(Mixture by, Map<Key, List<Parsed<ScoreCard>>> bySubject, Tally tally) {
    List<MixtureCard> mixed = new ArrayList<>();
    for (List<Parsed<ScoreCard>> ofSubject : bySubject.values()) {
      WithProblems<MixtureCard> card =
          by.mix(ofSubject.stream().map(Parsed::orThrow).collect(ImmutableList.toImmutableList()));
      tally.report(located(card.problems(), ofSubject));
      card.value().ifPresent(mixed::add);
    }
    if (isRefused(tally)) {
      return;
    }
    try (Output document = openOutput()) {
      mixed.forEach(card -> document.write(JsonDocument.MIXTURE_CARD.record(card)));
      document.complete();
    }
    if (explained.isPresent()) {
      explain(by, mixed, explained.get(), tally);
    } else if (output().isEmpty() && !mixed.isEmpty()) {
      console().print(MixtureTable.of(by, mixed, language()));
    }
  }

  private void explain(Mixture by, List<MixtureCard> mixed, String id, Tally tally) {
    List<String> texts = new ArrayList<>();
    for (MixtureCard card : mixed) {
      if (card.subject().id().text().equals(id)) {
        texts.add(MixtureExplanation.of(by, card, language()));
      }
    }
    if (texts.isEmpty()) {
      tally.reportError(Sentence.NOT_MIXED.in(language(), ImmutableMap.of("id", id)));
    }
    console().print(String.join("\n", texts));
  }

  /** Pointers of a mixture begin with the position of a card; what is missing, the first holds. */
  private static ImmutableList<Problem> located(
      ImmutableList<Problem> problems, List<Parsed<ScoreCard>> records) {
    ImmutableList.Builder<Problem> located = ImmutableList.builder();
    for (Problem problem : problems) {
      ImmutableList<String> steps = problem.place().pointer().steps();
      Optional<Integer> card =
          steps.size() < 2 ? Optional.empty() : Optional.ofNullable(Ints.tryParse(steps.get(1)));
      Pointer within = Pointer.ROOT;
      for (String step : card.isPresent() ? steps.subList(2, steps.size()) : List.<String>of()) {
        within = within.child(step);
      }
      located.addAll(
          records
              .get(card.orElse(0))
              .locate(ImmutableList.of(problem.at(problem.place().withPointer(within)))));
    }
    return located.build();
  }
}

package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import org.chamberkit.concordance.ListComparison;
import org.chamberkit.concordance.MeasureSettings;
import org.chamberkit.examples.ComparisonTable;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.movement.Movement;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.ranking.ListId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two lists. */
@Command(
    name = "compare",
    description = {
      "Compares two lists: prints what moved, if they are editions of one list, and how much they"
          + " agree; or writes the comparison. Of a publication the version counts that is the"
          + " last, and its journal is printed, too.",
      "比较两个榜单：同一榜单的，输出位次变化；并输出两榜的重合与一致程度；或写出比较结果。榜单发布记录以最后一版为准，并输出办理过程。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar compare \\",
      "    examples/src/main/resources/invented-top/2022.json \\",
      "    examples/src/main/resources/invented-top/2023.json"
    })
final class CompareCommand extends DocumentCommand {

  private static final String KINDS =
      "an edition, a publication, or the edition of a programme; - is standard input, .gz is"
          + " unpacked.";

  @Parameters(
      index = "0",
      paramLabel = "FIRST",
      description = "The list before, or one of the two: " + KINDS)
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "SECOND", description = "The list, or the other one.")
  private Path second = Path.of("");

  @Option(
      names = "--list",
      paramLabel = "ID",
      description = "Which list of the edition of a programme.")
  private Optional<ListId> list = Optional.empty();

  @Option(
      names = "--persistence",
      paramLabel = "P",
      description =
          "The weight of each place against the one above it in the rank-biased overlap; 0.9 if not"
              + " given.")
  private Decimal persistence = MeasureSettings.DEFAULT.persistence();

  @Option(
      names = "--depth",
      paramLabel = "PLACES",
      description =
          "Down to which place the average overlap goes; to the end of the shorter list if not"
              + " given.")
  private Optional<Long> depth = Optional.empty();

  CompareCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return ImmutableList.of(new Input(first, console()), new Input(second, console()));
  }

  @Override
  Optional<Sentence> contradiction() {
    if (persistence.signum() <= 0 || persistence.compareTo(Decimal.ONE) >= 0) {
      return Optional.of(Sentence.PERSISTENCE_RANGE);
    }
    return depth.filter(places -> places < 1).map(places -> Sentence.DEPTH_RANGE);
  }

  @Override
  void work(Tally tally) {
    Lists lists = new Lists(console(), language(), tally);
    Optional<Lists.Found> before = lists.read(first, list);
    Optional<Lists.Found> after = lists.read(second, list);
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    ImmutableList<Lists.Found> both = ImmutableList.of(before.get(), after.get());
    if (areOfOneList(both)) {
      WithProblems<Movement> movement =
          Movement.between(before.get().standings(), after.get().standings());
      lists.report(movement.problems(), both);
    }
    if (isRefused(tally)) {
      return;
    }
    ListComparison comparison =
        ListComparison.of(
            before.get().standings(),
            after.get().standings(),
            new MeasureSettings(persistence, depth, MeasureSettings.DEFAULT.rounding()));
    try (Output document = openOutput()) {
      document.write(JsonDocument.LIST_COMPARISON.document(comparison));
      document.complete();
    }
    if (output().isEmpty()) {
      journal(before.get());
      journal(after.get());
      console().print(ComparisonTable.of(comparison, language()));
    }
  }

  private static boolean areOfOneList(ImmutableList<Lists.Found> both) {
    return both.stream().map(found -> found.standings().list().id()).distinct().count() == 1;
  }

  private void journal(Lists.Found found) {
    found
        .publication()
        .ifPresent(publication -> console().print(publication.explain(language()) + "\n"));
  }
}

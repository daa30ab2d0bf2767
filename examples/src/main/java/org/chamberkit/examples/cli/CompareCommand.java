package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import org.chamberkit.concordance.ListComparison;
import org.chamberkit.concordance.MeasureSettings;
import org.chamberkit.examples.ComparisonTable;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.ranking.Edition;
import org.chamberkit.standing.Standings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares two editions. */
@Command(
    name = "compare",
    description = {
      "Compares two editions: prints what moved, if they are editions of one list, and how much"
          + " they agree; or writes the comparison.",
      "比较两期榜单：同一榜单的，输出位次变化；并输出两榜的重合与一致程度；或写出比较结果。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar compare \\",
      "    examples/src/main/resources/invented-top/2022.json \\",
      "    examples/src/main/resources/invented-top/2023.json"
    })
final class CompareCommand extends DocumentCommand {

  @Parameters(
      index = "0",
      paramLabel = "EDITION",
      description = "The edition before, or one list; - is standard input, .gz is unpacked.")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "EDITION", description = "The edition, or the other list.")
  private Path second = Path.of("");

  CompareCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return ImmutableList.of(new Input(first, console()), new Input(second, console()));
  }

  @Override
  void work(Tally tally) {
    Optional<Edition> before = read(JsonDocument.EDITION, first, tally).value();
    Optional<Edition> edition = read(JsonDocument.EDITION, second, tally).value();
    if (before.isEmpty() || edition.isEmpty() || isRefused(tally)) {
      return;
    }
    ListComparison comparison =
        ListComparison.of(
            Standings.of(before.get()), Standings.of(edition.get()), MeasureSettings.DEFAULT);
    try (Output document = openOutput()) {
      document.write(JsonDocument.LIST_COMPARISON.document(comparison));
      document.complete();
    }
    if (output().isEmpty()) {
      console().print(ComparisonTable.of(comparison, language()));
    }
  }
}

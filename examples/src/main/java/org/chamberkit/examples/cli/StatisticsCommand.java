package org.chamberkit.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.examples.StatisticsTable;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.ranking.ValueColumn;
import org.chamberkit.standing.Standings;
import org.chamberkit.statistics.EditionStatistics;
import org.chamberkit.statistics.MetricPlan;
import org.chamberkit.statistics.StatisticsPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works out the report of an edition. */
@Command(
    name = "statistics",
    description = {
      "Works out the report of an edition beside the one before: sums, means, medians, the entry"
          + " threshold, counts over bars, concentration and distributions, as a plan asks; prints"
          + " it, or writes it as a document.",
      "按统计方案生成一期榜单的报告，并与上期比较：合计、户均、中位数、入围门槛、达标家数、集中度和分布；输出报告，或写出统计文件。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar statistics \\",
      "    examples/src/main/resources/invented-top/2022.json \\",
      "    examples/src/main/resources/invented-top/2023.json"
    })
final class StatisticsCommand extends DocumentCommand {

  private static final ImmutableList<Long> LARGEST = ImmutableList.of(4L);

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "The editions of one list, the earliest first; the last one is reported, and three are"
              + " needed to tell how growth changed. Each is an edition, a publication, or the"
              + " edition of a programme; - is standard input, .gz is unpacked.")
  private List<Path> files = List.of();

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description =
          "What to work out (chamberkit.statistics-plan); if not given, of each key and column what"
              + " needs no plan, and the percentage of the 4 largest.")
  private Optional<Path> plan = Optional.empty();

  @Option(
      names = "--list",
      paramLabel = "ID",
      description = "Which list of the edition of a programme.")
  private Optional<ListId> list = Optional.empty();

  StatisticsCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return Stream.concat(files.stream(), plan.stream())
        .map(file -> new Input(file, console()))
        .collect(toImmutableList());
  }

  @Override
  void work(Tally tally) {
    Optional<Parsed<StatisticsPlan>> planned =
        plan.map(file -> read(JsonDocument.STATISTICS_PLAN, file, tally));
    Lists lists = new Lists(console(), language(), tally);
    ImmutableList<Standings> editions =
        files.stream()
            .flatMap(file -> lists.read(file, list).stream())
            .map(Lists.Found::standings)
            .collect(toImmutableList());
    if (editions.size() < files.size() || planned.filter(p -> p.value().isEmpty()).isPresent()) {
      return;
    }
    ListDefinition definition = editions.get(editions.size() - 1).list();
    StatisticsPlan asked =
        planned.flatMap(Parsed::value).orElseGet(() -> ofKeysAndColumns(definition));
    WithProblems<EditionStatistics> statistics = EditionStatistics.of(editions, asked);
    tally.report(statistics.problems());
    if (statistics.value().isEmpty() || isRefused(tally)) {
      return;
    }
    EditionStatistics worked = statistics.value().get();
    try (Output document = openOutput()) {
      document.write(JsonDocument.EDITION_STATISTICS.document(worked));
      document.complete();
    }
    if (output().isEmpty()) {
      console().print(StatisticsTable.of(worked, definition, language()));
    }
  }

  private static StatisticsPlan ofKeysAndColumns(ListDefinition list) {
    return StatisticsPlan.builder()
        .metrics(
            Stream.concat(
                    list.keys().stream().map(SortKey::key),
                    list.columns().stream().map(ValueColumn::key))
                .map(StatisticsCommand::plan)
                .collect(toImmutableList()))
        .build();
  }

  private static MetricPlan plan(ValueKey key) {
    return MetricPlan.builder().key(key).largest(LARGEST).build();
  }
}

package org.chamberkit.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.applicant.Population;
import org.chamberkit.examples.EditionTable;
import org.chamberkit.examples.ProgrammeTable;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes the lists of a programme. */
@Command(
    name = "publish",
    description = {
      "Publishes the lists of a programme from one population: screens the applicants, lets parents"
          + " or subsidiaries give way, and ranks each list; prints the lists with who has no place"
          + " and why, or explains one applicant, or writes the edition of the programme.",
      "由同一申报企业库生成项目的各榜单：审核参评资格、合并母子公司、逐榜排名；输出各榜单及不排名次的原因，或说明某一企业的名次，或写出一期项目榜单。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar publish \\",
      "    --programme examples/src/main/resources/growth-project/programme.json \\",
      "    --population examples/src/main/resources/growth-project/population.json \\",
      "    --edition 2022 --from 2022-01-01 --to 2022-12-31 --as-of 2023-04-30 \\",
      "    --list revenue"
    })
final class PublishCommand extends DocumentCommand {

  private static final ImmutableSet<String> PARTS_OF_POPULATION =
      ImmutableSet.of("applicants", "controls", "metrics", "waivers");

  @Option(
      names = "--programme",
      paramLabel = "FILE",
      required = true,
      description = "The programme: its rules and lists; - is standard input, .gz is unpacked.")
  private Path programme = Path.of("");

  @Option(
      names = "--population",
      paramLabel = "FILE",
      required = true,
      description =
          "The metrics, and the applicants with their values, records, controls and waivers, as far as"
              + " they stand in no other file.")
  private Path population = Path.of("");

  @Option(
      names = "--applicants",
      paramLabel = "FILE",
      description =
          "Further applicants, one a line or in an array, or a table whose name ends in .csv with a"
              + " column such as \"values/revenue/2022 [万元]\" for each metric and period.")
  private Optional<Path> applicants = Optional.empty();

  @Option(
      names = "--control-links",
      paramLabel = "FILE",
      description =
          "Further links from parents to subsidiaries, one a line or in an array, or a .csv table"
              + " with the columns parent, child, share [%%].")
  private Optional<Path> controlLinks = Optional.empty();

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "Further waivers, one a line or in an array, or a .csv table.")
  private Optional<Path> waivers = Optional.empty();

  @Mixin private final TableOptions tables = new TableOptions();

  @Option(
      names = "--edition",
      paramLabel = "ID",
      required = true,
      description = "What the edition is called, such as 2022.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private EditionId edition;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      required = true,
      description = "The first day of the period whose values are ranked, such as 2022-01-01.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      required = true,
      description = "The last day of the period.")
  private LocalDate to = LocalDate.EPOCH;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      required = true,
      description = "The day up to which adverse records count, and on which control links do.")
  private LocalDate asOf = LocalDate.EPOCH;

  @Option(
      names = "--list",
      paramLabel = "ID",
      description =
          "Print or write this list alone; the file is then an edition, as \"compare\" reads it.")
  private Optional<ListId> list = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "TEXT",
      description = "The title of the report of the edition, or a link to it.")
  private Optional<String> report = Optional.empty();

  @Option(
      names = "--explain",
      paramLabel = "ID",
      description = "Explain the place of this applicant on each list instead of the tables.")
  private Optional<String> explained = Optional.empty();

  PublishCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return Stream.concat(
            Stream.of(programme, population),
            Stream.of(applicants, controlLinks, waivers).flatMap(Optional::stream))
        .map(file -> new Input(file, console()))
        .collect(toImmutableList());
  }

  @Override
  Optional<String> explained() {
    return explained;
  }

  @Override
  Optional<Sentence> contradiction() {
    if (from.isAfter(to)) {
      return Optional.of(Sentence.PERIOD_TURNED);
    }
    return report
        .filter(String::isBlank)
        .map(blank -> Sentence.REPORT_BLANK)
        .or(
            () ->
                tables.contradiction(
                    Stream.of(applicants, controlLinks, waivers).flatMap(Optional::stream)));
  }

  @Override
  void work(Tally tally) {
    Parsed<Programme> rules = read(JsonDocument.PROGRAMME, programme, tally);
    Parsed<Population> document = read(JsonDocument.POPULATION, population, tally);
    if (document.value().isEmpty()) {
      return;
    }
    PopulationFiles files =
        new PopulationFiles(document, document.value().get(), tables.encoding(), console(), tally);
    Optional<Population> all = files.read(applicants, controlLinks, waivers);
    if (rules.value().isPresent() && all.isPresent()) {
      publish(rules, rules.value().get(), files, all.get(), tally);
    }
    if (!files.counts().equals(Counts.NONE)) {
      console().complain(files.counts().summary(language()));
    }
  }

  private void publish(
      Parsed<Programme> source,
      Programme rules,
      PopulationFiles files,
      Population applying,
      Tally tally) {
    WithProblems<ProgrammeEdition> published =
        rules.publish(edition, applying, new Period(from, to), asOf);
    for (Problem problem : published.problems()) {
      tally.report(
          isOfPopulation(problem)
              ? files.locate(problem)
              : source.locate(ImmutableList.of(problem)));
    }
    published
        .value()
        .map(
            all ->
                all.withPopulationDigest(JsonDocument.POPULATION.digest(applying).toString())
                    .withReport(report))
        .filter(all -> !isRefused(tally))
        .ifPresent(all -> give(all, rules, tally));
  }

  private static boolean isOfPopulation(Problem problem) {
    String way = problem.place().pointer().text();
    return PARTS_OF_POPULATION.stream()
        .anyMatch(part -> way.equals("/" + part) || way.startsWith("/" + part + "/"));
  }

  private void give(ProgrammeEdition all, Programme rules, Tally tally) {
    ImmutableList<Edition> editions =
        all.lists().stream()
            .map(published -> published.edition())
            .filter(one -> list.isEmpty() || list.get().equals(one.list().id()))
            .collect(toImmutableList());
    if (editions.isEmpty()) {
      tally.reportError(
          Sentence.NO_LIST.in(
              language(),
              ImmutableMap.of(
                  "list", list.map(ListId::text).orElse(""), "known", Lists.known(all))));
      return;
    }
    try (Output document = openOutput()) {
      document.write(
          list.isPresent()
              ? JsonDocument.EDITION.document(editions.get(0))
              : JsonDocument.PROGRAMME_EDITION.document(all));
      document.complete();
    }
    if (explained.isPresent()) {
      explain(explained.get(), editions, tally);
    } else if (output().isEmpty()) {
      console().print(ProgrammeTable.of(all, rules, language()));
      for (Edition one : editions) {
        console().print("\n" + EditionTable.of(one, language()));
      }
    }
  }

  private void explain(String id, ImmutableList<Edition> editions, Tally tally) {
    ImmutableList<String> explanations =
        editions.stream()
            .flatMap(one -> PlaceExplanation.of(one, id, language()).stream())
            .collect(toImmutableList());
    if (explanations.isEmpty()) {
      tally.reportError(Sentence.NO_APPLICANT.in(language(), ImmutableMap.of("id", id)));
    }
    console().print(String.join("\n", explanations));
  }
}

package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chamberkit.aggregation.TracedFigures;
import org.chamberkit.directory.Directory;
import org.chamberkit.examples.FigurePrint;
import org.chamberkit.fact.Fact;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureId;
import org.chamberkit.io.Catalogues;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.tally.Figure;
import org.chamberkit.tally.FigureList;
import org.chamberkit.text.IdentifierSyntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Works out figures from facts. */
@Command(
    name = "figures",
    description = {
      "Works out the figures of a period from facts, for every organization with all below it:"
          + " prints them, or the facts on which one stands, or writes them as a document.",
      "根据事实记录汇总某一时期各组织（含下级）的指标：输出指标表或某项指标所依据的事实，或写出指标数据文件。"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  java -jar examples/target/chamberkit.jar figures \\",
      "    --directory examples/src/main/resources/five-good-city/directory.json \\",
      "    --facts examples/src/main/resources/term-report-city/facts.ndjson \\",
      "    --from 2017-01-01 --to 2021-12-31"
    })
final class FiguresCommand extends DocumentCommand {

  private static final Path NOT_GIVEN = Path.of("");

  @Option(
      names = "--directory",
      paramLabel = "FILE",
      required = true,
      description = "The directory of the organizations; - is standard input, .gz is unpacked.")
  private Path directory = NOT_GIVEN;

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      required = true,
      description =
          "The facts, withdrawals and matches, one a line or in an array; - is standard input, .gz"
              + " is unpacked.")
  private Path facts = NOT_GIVEN;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      required = true,
      description = "The first day of the period, such as 2021-01-01.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      required = true,
      description = "The last day of the period.")
  private LocalDate to = LocalDate.EPOCH;

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      description = "Go by what was known on this day; by all that was recorded if not given.")
  private Optional<LocalDate> knownOn = Optional.empty();

  @Option(
      names = "--definitions",
      paramLabel = "FILE",
      description = "What defines the figures; the figures of a term report if not given.")
  private Optional<Path> definitions = Optional.empty();

  @Option(
      names = "--trace",
      paramLabel = "ID",
      description =
          "Print the facts on which this figure stands, for each organization that has nobody above"
              + " it, instead of the table.")
  private Optional<String> traced = Optional.empty();

  FiguresCommand(Console console) {
    super(console);
  }

  @Override
  ImmutableList<Input> inputs() {
    return Stream.of(Optional.of(directory), Optional.of(facts), definitions)
        .flatMap(Optional::stream)
        .map(path -> new Input(path, console()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  Optional<String> explained() {
    return traced;
  }

  @Override
  Optional<Sentence> contradiction() {
    return from.isAfter(to) ? Optional.of(Sentence.PERIOD_TURNED) : Optional.empty();
  }

  @Override
  void work(Tally tally) {
    Optional<Directory> organizations = read(JsonDocument.DIRECTORY, directory, tally).value();
    Optional<FigureCatalogue> catalogue =
        definitions
            .map(given -> read(JsonDocument.FIGURE_CATALOGUE, given, tally).value())
            .orElseGet(() -> Optional.of(Catalogues.termReport()));
    FactFile file = new FactFile(new Input(facts, console()), organizations, tally);
    if (organizations.isPresent() && catalogue.isPresent()) {
      file.knownOn(knownOn, tally)
          .ifPresent(known -> workOut(known, file, catalogue.get(), organizations.get(), tally));
    }
    console().complain(file.counts().summary(language()));
  }

  private void workOut(
      ImmutableList<Fact> known,
      FactFile file,
      FigureCatalogue catalogue,
      Directory organizations,
      Tally tally) {
    Period period = new Period(from, to);
    TracedFigures figures =
        ReportedFigures.rollUp(catalogue, organizations, ImmutableList.of(period)).trace(known);
    tally.report(file.ofFacts(figures.figures().problems()));
    if (isRefused(tally)) {
      return;
    }
    List<Figure> all = ReportedFigures.of(figures.figures(), catalogue, organizations, period);
    try (Output document = openOutput()) {
      document.write(JsonDocument.FIGURES.document(FigureList.of(catalogue.name(), all)));
      document.complete();
    }
    FigurePrint print = new FigurePrint(catalogue, organizations, language());
    if (traced.isPresent()) {
      trace(figures, all, highest(organizations), print, tally);
    } else if (output().isEmpty()) {
      console().print(print.table(period, all));
    }
  }

  /** Those that nobody guides and that are affiliated to nobody, ever. */
  private static ImmutableSet<OrganizationId> highest(Directory organizations) {
    Set<OrganizationId> below = new TreeSet<>();
    for (Relation relation : organizations.relations()) {
      if (relation.kind() == RelationKind.GUIDES) {
        below.add(relation.to());
      } else if (relation.kind() == RelationKind.AFFILIATED_TO) {
        below.add(relation.from());
      }
    }
    return organizations.organizations().stream()
        .map(Organization::id)
        .filter(id -> !below.contains(id))
        .collect(ImmutableSet.toImmutableSet());
  }

  private void trace(
      TracedFigures figures,
      List<Figure> all,
      ImmutableSet<OrganizationId> highest,
      FigurePrint print,
      Tally tally) {
    Optional<FigureId> id = traced.filter(IdentifierSyntax::matches).map(FigureId::of);
    List<String> texts = new ArrayList<>();
    for (Figure figure : all) {
      if (id.equals(Optional.of(figure.definition().id()))
          && highest.contains(figure.organization())) {
        texts.add(
            print.facts(
                figure,
                figures.facts(figure.definition().id(), figure.organization(), figure.period())));
      }
    }
    if (texts.isEmpty()) {
      tally.reportError(
          Sentence.NO_FIGURE.in(language(), ImmutableMap.of("id", traced.orElse(""))));
    }
    console().print(String.join("\n", texts));
  }
}

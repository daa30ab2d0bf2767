package org.chamberkit.examples.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chamberkit.aggregation.Change;
import org.chamberkit.aggregation.RollUp;
import org.chamberkit.aggregation.TracedFigures;
import org.chamberkit.directory.Directory;
import org.chamberkit.examples.Columns;
import org.chamberkit.examples.FigureCell;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactRegister;
import org.chamberkit.fact.Role;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.TargetPlan;
import org.chamberkit.io.Catalogues;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.quantity.Unit;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.tally.Attainment;
import org.chamberkit.tally.FactsOfFigure;
import org.chamberkit.tally.Figure;
import org.chamberkit.tally.MovedFigure;
import org.chamberkit.tally.RuleFinding;
import org.chamberkit.text.Language;

/**
 * The story of a term report: five years of facts of a city and its districts, the figures that
 * follow from them, where one of them comes from, and what a corrected fact moves. The city and all
 * facts are invented.
 */
public final class ReportCity {

  private static final Period TERM = Period.ofYears(2017, 2021);
  private static final LocalDate CLOSING = LocalDate.of(2022, 1, 31);
  private static final OrganizationId CITY = OrganizationId.of("F-990100");
  private static final FigureId TRAINED = FigureId.of("R1.4.a");
  private static final FactId CORRECTED = FactId.of("fair-city");
  private static final Rounding PER_MILLE = Rounding.halfUp(3);

  /** The figures of the tables. */
  private static final ImmutableList<FigureId> FIGURES =
      ImmutableList.of(
              "R1.3", "R1.4", "R1.4.a", "R4.8", "R4.8.b", "R4.9", "R4.9.a", "R4.11", "R4.11.c",
              "R5.1", "R5.1.a", "R5.3")
          .stream()
          .map(FigureId::of)
          .collect(ImmutableList.toImmutableList());

  private final Directory directory;
  private final FigureCatalogue catalogue;
  private final RollUp rollUp;
  private final PrintStream out;
  private final Language language;

  private ReportCity(
      Directory directory, FigureCatalogue catalogue, PrintStream out, Language language) {
    this.directory = directory;
    this.catalogue = catalogue;
    this.out = out;
    this.language = language;
    ImmutableList.Builder<Period> periods = ImmutableList.builder();
    periods.add(TERM);
    for (int year = TERM.startsOn().getYear(); year <= TERM.endsOn().getYear(); year++) {
      periods.add(Period.ofYear(year));
    }
    rollUp =
        RollUp.builder()
            .catalogue(catalogue)
            .directory(directory)
            .addRelations(RelationKind.GUIDES, RelationKind.AFFILIATED_TO)
            .addAllPeriods(periods.build())
            .build();
  }

  /**
   * Runs the example.
   *
   * @param arguments none are used
   * @throws IOException if a document cannot be read
   */
  public static void main(String... arguments) throws IOException {
    FileOutputStream standardOutput = new FileOutputStream(FileDescriptor.out);
    run(new PrintStream(standardOutput, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) throws IOException {
    Directory directory = TermResources.directory();
    FigureCatalogue catalogue = Catalogues.termReport();
    FactRegister register = TermResources.register(problem -> print(out, problem));
    register.warnings().forEach(problem -> print(out, problem));
    register.checkAgainst(directory).forEach(problem -> print(out, problem));
    for (Language language : Language.values()) {
      new ReportCity(directory, catalogue, out, language).report(register);
    }
  }

  private static void print(PrintStream out, Problem problem) {
    out.print(problem.line(Language.ENGLISH) + "\n");
  }

  private void report(FactRegister register) throws IOException {
    TracedFigures figures = rollUp.trace(register.current());
    out.print(TermPhrase.INVENTED.in(language) + "\n\n");
    figures.figures().problems().forEach(problem -> print(out, problem));
    printByDistrict(figures);
    printByYear(figures);
    printFacts(figures);
    printCorrection(figures);
    printKnown(register, figures);
    printRules(figures);
    printTargets(figures);
  }

  private void printByDistrict(TracedFigures figures) {
    out.print(
        TermPhrase.BY_DISTRICT.fill(language, ImmutableMap.of("period", TERM.toString())) + "\n\n");
    Columns columns = new Columns(2);
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add(TermPhrase.ID.in(language)).add(TermPhrase.NAME.in(language));
    FIGURES.forEach(figure -> header.add(figure + " " + name(figure)));
    columns.header(header.build());
    for (Federation federation : federations()) {
      ImmutableList.Builder<String> line = ImmutableList.builder();
      line.add(federation.id().text()).add(federation.name().in(language));
      FIGURES.forEach(
          figure ->
              line.add(
                  FigureCell.withCounts(figures.figures().get(figure, federation.id(), TERM))));
      columns.add(line.build());
    }
    out.print(columns.text() + "\n");
  }

  private List<Federation> federations() {
    return directory.organizations().stream()
        .filter(Federation.class::isInstance)
        .map(Federation.class::cast)
        .toList();
  }

  private void printByYear(TracedFigures figures) {
    out.print(TermPhrase.BY_YEAR.in(language) + "\n\n");
    Columns columns = new Columns(2);
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add(TermPhrase.ID.in(language)).add(TermPhrase.FIGURE.in(language));
    for (Period period : rollUp.periods()) {
      header.add(label(period));
    }
    columns.header(header.build());
    for (FigureId figure : FIGURES) {
      ImmutableList.Builder<String> line = ImmutableList.builder();
      line.add(figure.text()).add(name(figure));
      for (Period period : rollUp.periods()) {
        line.add(FigureCell.withCounts(figures.figures().get(figure, CITY, period)));
      }
      columns.add(line.build());
    }
    out.print(columns.text() + "\n");
  }

  private String label(Period period) {
    return period.equals(TERM)
        ? TermPhrase.TERM.in(language)
        : Integer.toString(period.startsOn().getYear());
  }

  private String name(FigureId id) {
    return catalogue.find(id).orElseThrow().name().in(language);
  }

  private void printFacts(TracedFigures figures) {
    Period year = Period.ofYear(2019);
    FactsOfFigure facts = figures.facts(TRAINED, CITY, year);
    out.print(
        TermPhrase.STANDS_ON.fill(
                language,
                ImmutableMap.of(
                    "figure", name(TRAINED),
                    "organization", CITY.text(),
                    "period", label(year),
                    "number", FigureCell.number(figures.figures().get(TRAINED, CITY, year)),
                    "count", Integer.toString(facts.counted().size())))
            + "\n");
    facts.counted().stream().limit(4).forEach(this::print);
    out.print(TermPhrase.TOLD_AGAIN.in(language) + "\n");
    facts.reportedAgain().forEach(this::print);
    out.print("\n");
  }

  private void print(Fact fact) {
    out.print(
        "  "
            + TermPhrase.FACT.fill(
                language,
                ImmutableMap.of(
                    "fact", fact.id().text(),
                    "organization", fact.organization().text(),
                    "when", fact.when().endsOn().toString(),
                    "role", fact.role().map(Role::word).orElse("–"),
                    "amount", fact.amount().map(amount -> amount.reading().toString()).orElse("–")))
            + "\n");
  }

  private void printCorrection(TracedFigures figures) {
    Fact fact = figures.find(CORRECTED).orElseThrow();
    Amount other = new Amount(Reading.of(402), Unit.of("attendances"));
    Change change =
        figures.put(fact.withAmount(other).toBuilder().correction("402 were present.").build());
    out.print(
        TermPhrase.CORRECTED.fill(
                language, ImmutableMap.of("fact", CORRECTED.text(), "amount", "402"))
            + "\n");
    for (MovedFigure moved : change.moved()) {
      Figure before = moved.before();
      out.print(
          "  "
              + TermPhrase.MOVED.fill(
                  language,
                  ImmutableMap.of(
                      "figure", before.definition().id() + " " + name(before.definition().id()),
                      "organization", before.organization().text(),
                      "period", label(before.period()),
                      "before", FigureCell.number(before),
                      "after", FigureCell.number(moved.after())))
              + "\n");
    }
    out.print("\n");
  }

  private void printKnown(FactRegister register, TracedFigures figures) {
    Figure then =
        register.asKnownOn(CLOSING).stream().collect(rollUp.collector()).get(TRAINED, CITY, TERM);
    out.print(
        TermPhrase.KNOWN.fill(
                language,
                ImmutableMap.of(
                    "figure", name(TRAINED),
                    "then", FigureCell.number(then),
                    "day", CLOSING.toString(),
                    "now", FigureCell.number(figures.figures().get(TRAINED, CITY, TERM))))
            + "\n\n");
  }

  private void printRules(TracedFigures figures) {
    out.print(TermPhrase.RULES.in(language) + "\n");
    List<RuleFinding> broken =
        federations().stream()
            .flatMap(one -> figures.figures().check(one.id(), TERM, Optional.empty()).stream())
            .filter(finding -> finding.problem().isPresent())
            .toList();
    for (RuleFinding finding : broken) {
      out.print("  " + finding.problem().orElseThrow().sentence(language) + "\n");
      out.print("    " + finding.rule().instruction().in(language) + "\n");
    }
    out.print(broken.isEmpty() ? "  " + TermPhrase.NO_RULE.in(language) + "\n\n" : "\n");
  }

  private void printTargets(TracedFigures figures) throws IOException {
    TargetPlan plan = TermResources.targets();
    out.print(
        TermPhrase.TARGETS.fill(language, ImmutableMap.of("name", plan.name().in(language)))
            + "\n");
    for (Attainment attained : figures.figures().attained(plan)) {
      out.print(
          "  "
              + TermPhrase.TARGET.fill(
                  language,
                  ImmutableMap.of(
                      "organization", attained.target().organization().text(),
                      "reached", FigureCell.number(attained.figure()),
                      "due", attained.target().amount().toString(),
                      "rate",
                          attained
                              .rate()
                              .map(rate -> rate.rounded(PER_MILLE).toString())
                              .orElse(TermPhrase.NOT_KNOWN.in(language))))
              + "\n");
    }
    out.print("\n");
  }
}

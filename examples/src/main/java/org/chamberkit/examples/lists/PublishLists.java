package org.chamberkit.examples.lists;

import static java.util.Objects.requireNonNull;

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
import org.chamberkit.applicant.Waiver;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.consolidation.Consolidation;
import org.chamberkit.eligibility.Admission;
import org.chamberkit.eligibility.Finding;
import org.chamberkit.eligibility.Screened;
import org.chamberkit.examples.Columns;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.movement.Movement;
import org.chamberkit.movement.MovementCounts;
import org.chamberkit.period.Period;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.programme.PublishedList;
import org.chamberkit.publication.Act;
import org.chamberkit.publication.JournalEntry;
import org.chamberkit.publication.Publication;
import org.chamberkit.publication.Vacancy;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.Excluded;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.standing.Standing;
import org.chamberkit.standing.Standings;
import org.chamberkit.statistics.Compared;
import org.chamberkit.statistics.EditionStatistics;
import org.chamberkit.statistics.MetricPlan;
import org.chamberkit.statistics.MetricStatistics;
import org.chamberkit.statistics.StatisticsPlan;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/**
 * The story of a healthy growth project: three lists of a hundred from one invented population, in
 * two years, with shared places, a veto, a waiver, a subsidiary, a withdrawal and a report.
 */
public final class PublishLists {

  private static final int WITHDRAWN = 12;
  private static final ListId REVENUE = ListId.of("revenue");
  private static final Rounding CENTS = Rounding.halfUp(2);
  private static final Name OFFICE = Name.of("虚构市工商联", "Invented City Federation");

  private final ProgrammeEdition before;
  private final ProgrammeEdition edition;
  private final PrintStream out;
  private final Language language;

  private PublishLists(
      ProgrammeEdition before, ProgrammeEdition edition, PrintStream out, Language language) {
    this.before = before;
    this.edition = edition;
    this.out = out;
    this.language = language;
  }

  /**
   * Runs the example.
   *
   * @param arguments none are used
   * @throws IOException if the programme cannot be read
   */
  public static void main(String... arguments) throws IOException {
    FileOutputStream standardOutput = new FileOutputStream(FileDescriptor.out);
    run(new PrintStream(standardOutput, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) throws IOException {
    Programme programme = programme();
    ProgrammeEdition before = publish(programme, 2021);
    ProgrammeEdition edition = publish(programme, 2022);
    for (Language language : Language.values()) {
      new PublishLists(before, edition, out, language).tell();
    }
  }

  static Programme programme() throws IOException {
    JsonSource source =
        new JsonSource(
            "programme.json",
            () ->
                requireNonNull(
                    PublishLists.class.getResourceAsStream("/growth-project/programme.json")));
    return JsonDocument.PROGRAMME.read(source).orThrow();
  }

  static ProgrammeEdition publish(Programme programme, int year) {
    return programme
        .publish(
            EditionId.of(Integer.toString(year)),
            InventedApplicants.population(year),
            Period.ofYear(year),
            LocalDate.of(year + 1, 4, 30))
        .orThrow();
  }

  private void tell() {
    say(ListsPhrase.INVENTED, ImmutableMap.of());
    say(
        ListsPhrase.HEADING,
        ImmutableMap.of(
            "name", edition.name().in(language),
            "edition", edition.id().text(),
            "publisher", edition.publisher().in(language)));
    screening();
    for (PublishedList list : edition.lists()) {
      list(list.edition());
      movement(list.edition().list().id());
      report(list.edition());
    }
    journal();
  }

  private void screening() {
    ImmutableList<Screened> applicants = edition.screening().applicants();
    say(
        ListsPhrase.ADMITTED,
        ImmutableMap.of(
            "count", Integer.toString(applicants.size()),
            "ranked",
                Long.toString(
                    applicants.stream()
                        .filter(screened -> screened.admission() == Admission.RANKED)
                        .count()),
            "replaced",
                Integer.toString(
                    edition
                        .consolidation()
                        .map(Consolidation::replacements)
                        .map(List::size)
                        .orElse(0))));
    for (Screened screened : applicants) {
      for (Finding finding : screened.findings()) {
        finding.waiver().ifPresent(waiver -> waived(screened, waiver));
      }
    }
    out.print("\n");
  }

  private void waived(Screened screened, Waiver waiver) {
    say(
        ListsPhrase.WAIVED,
        ImmutableMap.of(
            "applicant", screened.name().in(language),
            "rule", waiver.rule(),
            "by", waiver.by().in(language),
            "day", waiver.on().toString(),
            "reason", waiver.reason().in(language)));
  }

  /** The head of a list, the shared places of its middle, its end, and who has no place. */
  private void list(Edition list) {
    say(
        ListsPhrase.LIST,
        ImmutableMap.of(
            "name", list.list().name().in(language),
            "listed", Integer.toString(list.entries().size()),
            "tied", Long.toString(list.cuts().get(0).tied())));
    Columns columns = new Columns(3);
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add(ListsPhrase.PLACE.in(language), ListsPhrase.ID.in(language));
    header.add(ListsPhrase.NAME.in(language));
    list.list().keys().forEach(key -> header.add(key.label(language)));
    columns.header(header.build());
    int size = list.entries().size();
    for (int i = 0; i < size; i++) {
      if (i < 5 || (i >= 36 && i < 40) || i >= size - 3) {
        columns.add(cells(list, list.entries().get(i)));
      }
    }
    out.print(columns.text());
    say(ListsPhrase.EXCLUDED, ImmutableMap.of());
    list.excluded().forEach(excluded -> excluded(list, excluded));
    out.print("\n");
  }

  private ImmutableList<String> cells(Edition list, Placing entry) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(list.label(entry), entry.candidate().text(), entry.label(language));
    for (SortKey key : list.list().keys()) {
      cells.add(
          Optional.ofNullable(entry.values().get(key.key())).map(Fraction::toString).orElse("–"));
    }
    return cells.build();
  }

  private void excluded(Edition list, Excluded excluded) {
    for (Exclusion exclusion : excluded.exclusions()) {
      out.print("  ");
      say(
          ListsPhrase.EXCLUSION,
          ImmutableMap.of(
              "applicant", excluded.label(language),
              "name", exclusion.name().in(language),
              "reason", exclusion.reason().in(language)));
    }
    for (SortKey key : list.list().keys()) {
      if (excluded.unknownKeys().contains(key.key())) {
        out.print("  ");
        say(
            ListsPhrase.UNKNOWN,
            ImmutableMap.of("applicant", excluded.label(language), "key", key.label(language)));
      }
    }
  }

  private static Standings standings(ProgrammeEdition edition, ListId list) {
    return Standings.of(edition.find(list).orElseThrow().edition());
  }

  private void movement(ListId list) {
    Movement movement =
        Movement.between(standings(before, list), standings(edition, list)).orThrow();
    MovementCounts counts = movement.counts();
    say(
        ListsPhrase.MOVEMENT,
        ImmutableMap.of(
            "up", Long.toString(counts.up()),
            "down", Long.toString(counts.down()),
            "same", Long.toString(counts.same()),
            "newcomers", Long.toString(counts.newcomers()),
            "dropped", Long.toString(counts.dropped())));
    movement.risers(2).stream()
        .limit(2)
        .forEach(
            move ->
                say(
                    ListsPhrase.RISER,
                    ImmutableMap.of("name", move.label(language), "move", move.tell(language))));
    out.print("\n");
  }

  private void report(Edition list) {
    ListId id = list.list().id();
    StatisticsPlan.Builder plan = StatisticsPlan.builder();
    list.list().keys().forEach(key -> plan.addMetric(plan(key.key())));
    EditionStatistics statistics =
        EditionStatistics.of(
                ImmutableList.of(standings(before, id), standings(edition, id)), plan.build())
            .orThrow();
    say(ListsPhrase.REPORT, ImmutableMap.of());
    Columns columns = new Columns(1);
    columns.header(
        ImmutableList.of(
                ListsPhrase.MEASURE,
                ListsPhrase.ANSWERS,
                ListsPhrase.SUM,
                ListsPhrase.GROWTH,
                ListsPhrase.MEAN,
                ListsPhrase.MEDIAN,
                ListsPhrase.THRESHOLD,
                ListsPhrase.CHANGE)
            .stream()
            .map(phrase -> phrase.in(language))
            .toList());
    for (MetricStatistics metric : statistics.metrics()) {
      columns.add(
          ImmutableList.of(
              label(list, metric.key()),
              rounded(Optional.of(metric.answers().value())),
              rounded(Optional.of(metric.sum().value())),
              rounded(metric.sum().growth().map(growth -> growth.times(new Fraction(100, 1)))),
              rounded(metric.mean().map(Compared::value)),
              rounded(metric.median().map(Compared::value)),
              rounded(metric.threshold().map(Compared::value)),
              rounded(metric.threshold().flatMap(Compared::change))));
    }
    out.print(columns.text() + "\n");
  }

  private static MetricPlan plan(ValueKey key) {
    return MetricPlan.builder().key(key).build();
  }

  private String label(Edition list, ValueKey key) {
    return list.list().keys().stream()
        .filter(sortKey -> sortKey.key().equals(key))
        .map((SortKey sortKey) -> sortKey.label(language))
        .findFirst()
        .orElse(key.text());
  }

  private static String rounded(Optional<Fraction> number) {
    return number.map(exact -> exact.rounded(CENTS).toString()).orElse("–");
  }

  /** Public notice, a withdrawal during it, and publication of the list by revenue. */
  private void journal() {
    Edition list = edition.find(REVENUE).orElseThrow().edition();
    CandidateId withdrawn = InventedApplicants.id(WITHDRAWN);
    Publication publication =
        Publication.of(
                list,
                ImmutableList.of(
                    new JournalEntry(
                        LocalDate.of(2023, 5, 8),
                        OFFICE,
                        Name.of("按程序公示", "as the procedure asks"),
                        new Act.OpenNotice(
                            new Period(LocalDate.of(2023, 5, 8), LocalDate.of(2023, 5, 14)))),
                    new JournalEntry(
                        LocalDate.of(2023, 5, 11),
                        OFFICE,
                        Name.of("虚构：企业申请退出", "invented: at its own request"),
                        new Act.TakeOff(withdrawn, Vacancy.FILL)),
                    new JournalEntry(
                        LocalDate.of(2023, 5, 16),
                        OFFICE,
                        Name.of("公示期满", "the notice is over"),
                        new Act.Publish())))
            .orThrow();
    say(ListsPhrase.JOURNAL, ImmutableMap.of("name", list.list().name().in(language)));
    out.print(publication.explain(language));
    for (int number = 1; number <= publication.versions().size(); number++) {
      say(ListsPhrase.VERSION, ImmutableMap.of("number", Integer.toString(number)));
      version(publication.standings(number), place(list, withdrawn));
    }
    out.print("\n");
  }

  private static int place(Edition list, CandidateId candidate) {
    int at = 0;
    while (!list.entries().get(at).candidate().equals(candidate)) {
      at++;
    }
    return at;
  }

  private void version(Standings standings, int at) {
    Columns columns = new Columns(3);
    int size = standings.entries().size();
    for (int i = 0; i < size; i++) {
      if ((i >= at - 1 && i <= at + 1) || i >= size - 2) {
        Standing standing = standings.entries().get(i);
        columns.add(
            ImmutableList.of(
                standing.place().toString(),
                standing.candidate().text(),
                standing.label(language)));
      }
    }
    out.print(columns.text());
  }

  private void say(ListsPhrase phrase, ImmutableMap<String, String> values) {
    out.print(phrase.fill(language, values) + "\n");
  }
}

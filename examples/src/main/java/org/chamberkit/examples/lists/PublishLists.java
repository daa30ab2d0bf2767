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
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.examples.Columns;
import org.chamberkit.examples.ProgrammeTable;
import org.chamberkit.examples.StatisticsTable;
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
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.Excluded;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.standing.Standing;
import org.chamberkit.standing.Standings;
import org.chamberkit.statistics.EditionStatistics;
import org.chamberkit.statistics.MetricPlan;
import org.chamberkit.statistics.StatisticsPlan;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;

/**
 * The story of a healthy growth project: three lists of a hundred from one invented population, in
 * two years, with shared places, a veto, a waiver, a subsidiary, a withdrawal and a report.
 */
public final class PublishLists {

  private static final int WITHDRAWN = 12;
  private static final String LEFT_OUT = "…";
  private static final ListId REVENUE = ListId.of("revenue");
  private static final Name OFFICE = Name.of("虚构市工商联", "Invented City Federation");

  private final Programme programme;
  private final ProgrammeEdition before;
  private final ProgrammeEdition edition;
  private final PrintStream out;
  private final Language language;

  private PublishLists(
      Programme programme,
      ProgrammeEdition before,
      ProgrammeEdition edition,
      PrintStream out,
      Language language) {
    this.programme = programme;
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
      new PublishLists(programme, before, edition, out, language).tell();
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
    out.print(ProgrammeTable.of(edition, programme, language) + "\n");
    for (PublishedList list : edition.lists()) {
      list(list.edition());
      movement(list.edition().list().id());
      report(list.edition().list(), Standings.of(list.edition()));
    }
    journal();
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
      } else if (i == 5 || i == 40) {
        columns.add(ImmutableList.of(LEFT_OUT));
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

  private void report(ListDefinition list, Standings now) {
    StatisticsPlan.Builder plan = StatisticsPlan.builder();
    list.keys().forEach(key -> plan.addMetric(plan(key.key())));
    EditionStatistics statistics =
        EditionStatistics.of(ImmutableList.of(standings(before, list.id()), now), plan.build())
            .orThrow();
    out.print(StatisticsTable.of(statistics, list, language) + "\n");
  }

  private static MetricPlan plan(ValueKey key) {
    return MetricPlan.builder().key(key).addLargest(10).build();
  }

  /** Public notice, a withdrawal during it, and publication of the list by revenue. */
  private void journal() {
    CandidateId withdrawn = InventedApplicants.id(WITHDRAWN);
    Publication publication =
        Publication.of(
                edition,
                REVENUE,
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
    Edition list = publication.edition();
    say(ListsPhrase.JOURNAL, ImmutableMap.of("name", list.list().name().in(language)));
    out.print(publication.explain(language));
    for (int number = 1; number <= publication.versions().size(); number++) {
      say(ListsPhrase.VERSION, ImmutableMap.of("number", Integer.toString(number)));
      version(publication.standings(number), place(list, withdrawn));
    }
    say(ListsPhrase.REPORT, ImmutableMap.of());
    report(list.list(), publication.standings());
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
      } else if (i == at + 2) {
        columns.add(ImmutableList.of(LEFT_OUT));
      }
    }
    out.print(columns.text());
  }

  private void say(ListsPhrase phrase, ImmutableMap<String, String> values) {
    out.print(phrase.fill(language, values) + "\n");
  }
}

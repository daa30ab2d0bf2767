package org.chamberkit.io;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chamberkit.fact.Role;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureKind;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.Measure;
import org.chamberkit.figure.OverTime;
import org.chamberkit.quantity.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogues that the library ships. */
class CataloguesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/chamberkit/io/catalogues");

  /** How many rows each area of a term report has. */
  private static final ImmutableMap<String, Integer> ROWS =
      ImmutableMap.of("R1", 10, "R2", 9, "R3", 11, "R4", 14, "R5", 9);

  private static final FigureCatalogue CATALOGUE = Catalogues.termReport();

  /** What facts of a kind need so that every figure can be computed from them. */
  private static final class Needed {

    private final Set<String> units = new TreeSet<>();
    private final Set<String> roles = new TreeSet<>();
    private final Set<String> things = new TreeSet<>();
    private final Map<String, Set<String>> marks = new TreeMap<>();
  }

  @Test
  void has_a_figure_for_every_row_of_a_term_report() {
    ImmutableList<String> rows =
        ROWS.entrySet().stream()
            .flatMap(
                area ->
                    IntStream.rangeClosed(1, area.getValue())
                        .mapToObj(row -> area.getKey() + "." + row))
            .collect(toImmutableList());

    assertThat(rows)
        .hasSize(53)
        .allSatisfy(row -> assertThat(CATALOGUE.find(FigureId.of(row))).as(row).isPresent());
    assertThat(CATALOGUE.figures())
        .allSatisfy(
            figure ->
                assertThat(rows)
                    .contains(
                        Splitter.on('.')
                            .splitToStream(figure.id().text())
                            .limit(2)
                            .collect(joining("."))));
  }

  @Test
  void names_every_figure_and_instruction_in_both_languages() {
    assertThat(CATALOGUE.figures())
        .allSatisfy(
            figure -> {
              assertThat(figure.name().chinese()).containsPattern("\\p{IsHan}");
              assertThat(figure.name().english()).as(figure.id().text()).isPresent();
            });
    assertThat(CATALOGUE.rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.instruction().english()).isPresent());
    assertThat(CATALOGUE.figures())
        .extracting(figure -> figure.name().chinese())
        .doesNotHaveDuplicates();
    assertThat(CATALOGUE.figures())
        .extracting(figure -> figure.name().english())
        .doesNotHaveDuplicates();
  }

  @Test
  void is_written_as_it_is_shipped() throws IOException {
    assertThat(JsonDocument.FIGURE_CATALOGUE.text(CATALOGUE))
        .isEqualTo(Files.readString(FOLDER.resolve("term-report.json")));
  }

  @Test
  void the_stocks_are_balances_or_the_last_number_reported() {
    for (FigureDefinition figure : CATALOGUE.figures()) {
      if (figure.kind() == FigureKind.STOCK) {
        FromFacts method = (FromFacts) figure.method();
        assertThat(method.overTime()).isIn(OverTime.BALANCE, OverTime.LAST);
        assertThat(figure.range())
            .as(figure.id().text())
            .isEqualTo(
                method.overTime() == OverTime.BALANCE ? Interval.ALL : Interval.NOT_NEGATIVE);
      }
    }
  }

  @Test
  void chambers_of_natives_elsewhere_are_never_among_affiliated_chambers() {
    assertThat(kinds("R2.2")).containsExactly("chamber.nativesElsewhere");
    for (FigureDefinition figure : CATALOGUE.figures()) {
      if (figure.id().text().matches("R5\\.1(\\..*)?")) {
        assertThat(kinds(figure.id().text())).containsExactly("chamber.affiliated");
      }
    }
  }

  @ParameterizedTest(name = "{0} counts {1}")
  @CsvSource({
    "R1.1, coHosted hosted",
    "R1.3, coHosted hosted",
    "R2.1, coHosted hosted",
    "R2.1.b, joined",
    "R2.1.c, joined",
    "R2.5, joined",
    "R3.10, coHosted hosted",
    "R5.1, ''"
  })
  void what_was_hosted_is_kept_apart_from_what_was_joined(String id, String roles) {
    assertThat(
            fromFacts(id).selection().roles().stream()
                .map(Role::word)
                .sorted()
                .collect(joining(" ")))
        .isEqualTo(roles);
  }

  @Test
  void the_table_of_what_has_to_be_recorded_is_complete() throws IOException {
    Map<String, Needed> needed = needed();
    Map<String, List<String>> table = table();

    assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(needed.keySet());
    needed.forEach(
        (kind, need) -> {
          List<String> row = table.get(kind);
          assertThat(words(row.get(2))).as(kind).containsAll(need.units);
          assertThat(words(row.get(3))).as(kind).isEqualTo(need.roles);
          assertThat(words(row.get(4))).as(kind).containsAll(need.things);
          assertThat(marks(row.get(5))).as(kind).isEqualTo(need.marks);
        });
  }

  private static Map<String, Needed> needed() {
    Map<String, Needed> needed = new TreeMap<>();
    for (FigureDefinition figure : CATALOGUE.figures()) {
      if (figure.method() instanceof FromFacts method) {
        kinds(figure.id().text())
            .forEach(kind -> add(figure, method, needed.computeIfAbsent(kind, k -> new Needed())));
      }
    }
    return needed;
  }

  private static void add(FigureDefinition figure, FromFacts method, Needed need) {
    if (method.measure() instanceof Measure.Amounts) {
      need.units.add(figure.unit().text());
    } else if (method.measure() instanceof Measure.Things things) {
      need.things.add(things.kind().text());
    }
    method.selection().roles().forEach(role -> need.roles.add(role.word()));
    method
        .selection()
        .marks()
        .forEach(
            (category, marks) ->
                marks.forEach(
                    mark ->
                        need.marks
                            .computeIfAbsent(category.text(), c -> new TreeSet<>())
                            .add(mark.text())));
  }

  /** The cells of each row of the table, by kind of fact. */
  private static Map<String, List<String>> table() throws IOException {
    Map<String, List<String>> table = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("README.md"))) {
      if (line.startsWith("| `")) {
        List<String> cells = Splitter.on('|').trimResults().omitEmptyStrings().splitToList(line);
        assertThat(table.put(cells.get(0).replace("`", ""), cells)).as(line).isNull();
      }
    }
    return table;
  }

  private static ImmutableSet<String> words(String cell) {
    return cell.equals("–")
        ? ImmutableSet.of()
        : ImmutableSet.copyOf(Splitter.on(", ").splitToList(cell));
  }

  private static Map<String, Set<String>> marks(String cell) {
    Map<String, Set<String>> marks = new TreeMap<>();
    if (!cell.equals("–")) {
      for (String category : Splitter.on("; ").split(cell)) {
        List<String> parts = Splitter.on(": ").splitToList(category);
        marks.put(parts.get(0), new TreeSet<>(words(parts.get(1))));
      }
    }
    return marks;
  }

  private static FromFacts fromFacts(String id) {
    return (FromFacts) CATALOGUE.find(FigureId.of(id)).orElseThrow().method();
  }

  private static ImmutableSet<String> kinds(String id) {
    return Stream.of(fromFacts(id))
        .flatMap(method -> method.selection().kinds().stream())
        .map(kind -> kind.text())
        .collect(toImmutableSet());
  }
}

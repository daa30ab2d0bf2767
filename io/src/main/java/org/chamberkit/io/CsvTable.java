package org.chamberkit.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.ControlLink;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.MetricValue;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.fact.Fact;
import org.chamberkit.io.frame.Framing;
import org.chamberkit.io.scoring.SheetForms;
import org.chamberkit.io.table.CsvColumn;
import org.chamberkit.io.table.CsvColumn.ColumnUnit;
import org.chamberkit.io.table.CsvSheet;
import org.chamberkit.io.table.MetricColumns;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.sheet.EditionRow;
import org.chamberkit.sheet.ScoreRow;

/**
 * Reads and writes values of one type as a table of comma-separated values (RFC 4180), one value a
 * row.
 *
 * <p>The heading of a column is the attribute of the JSON form that its cells give, with the names
 * of objects on the way before it: {@code name/zh}, {@code values/revenue}. Numbers may have a unit
 * behind it: {@code values/revenue [万元]} gives yuan, and so do {@code [亿元]} and {@code [元]}; {@code
 * [%]} gives shares of 1. What is empty is left out. What a cell means is checked as it is in JSON;
 * problems have the place of the cell and the pointer into the value.
 *
 * <pre>{@code
 * try (RecordReader<Candidate> rows =
 *     CsvTable.CANDIDATES.records(JsonSource.of(file), CsvEncoding.UTF_8, ReadOptions.STANDARD)) {
 *   Collected<Candidate> candidates = rows.collect();
 * }
 * }</pre>
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class CsvTable<T> {

  /** Candidates of ranking lists (参评对象). */
  public static final CsvTable<Candidate> CANDIDATES =
      new CsvTable<>(
          JsonDocument.CANDIDATE,
          ImmutableList.of("id"),
          ImmutableList.of(
              new Pattern("id", CsvColumn.Type.TEXT),
              new Pattern("name/zh", CsvColumn.Type.TEXT),
              new Pattern("name/en", CsvColumn.Type.TEXT),
              new Pattern("orderCode", CsvColumn.Type.TEXT),
              new Pattern("groups/*", CsvColumn.Type.TEXT),
              new Pattern("values/*", CsvColumn.Type.NUMBER),
              new Pattern("exclusions/#/rule", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/name/zh", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/name/en", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/reason", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/reason/zh", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/reason/en", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/datedOn", CsvColumn.Type.TEXT),
              new Pattern("invented", CsvColumn.Type.TRUE_OR_FALSE)),
          candidate -> ImmutableMap.of());

  /** Who controls whom (控制关系). The shares may be in {@code [%]}. */
  public static final CsvTable<ControlLink> CONTROL_LINKS =
      new CsvTable<>(
          JsonDocument.CONTROL_LINK,
          ImmutableList.of("parent", "child"),
          ImmutableList.of(
              new Pattern("parent", CsvColumn.Type.TEXT),
              new Pattern("child", CsvColumn.Type.TEXT),
              new Pattern("share", CsvColumn.Type.NUMBER),
              new Pattern("validity/startsOn", CsvColumn.Type.TEXT),
              new Pattern("validity/endsOn", CsvColumn.Type.TEXT)),
          link -> ImmutableMap.of());

  /** Waivers of rules for an applicant (豁免). */
  public static final CsvTable<Waiver> WAIVERS =
      new CsvTable<>(
          JsonDocument.WAIVER,
          ImmutableList.of("applicant", "rule"),
          ImmutableList.of(
              new Pattern("applicant", CsvColumn.Type.TEXT),
              new Pattern("rule", CsvColumn.Type.TEXT),
              new Pattern("by", CsvColumn.Type.TEXT),
              new Pattern("by/zh", CsvColumn.Type.TEXT),
              new Pattern("by/en", CsvColumn.Type.TEXT),
              new Pattern("on", CsvColumn.Type.TEXT),
              new Pattern("reason", CsvColumn.Type.TEXT),
              new Pattern("reason/zh", CsvColumn.Type.TEXT),
              new Pattern("reason/en", CsvColumn.Type.TEXT)),
          waiver -> ImmutableMap.of());

  /** Facts (事实记录). The unit of {@code amount/reading} may stand in its heading. */
  public static final CsvTable<Fact> FACTS =
      new CsvTable<>(
          JsonDocument.FACT,
          ImmutableList.of("id"),
          ImmutableList.of(
              new Pattern("id", CsvColumn.Type.TEXT),
              new Pattern("recordedOn", CsvColumn.Type.TEXT),
              new Pattern("kind", CsvColumn.Type.TEXT),
              new Pattern("organization", CsvColumn.Type.TEXT),
              new Pattern("role", CsvColumn.Type.TEXT),
              new Pattern("when", CsvColumn.Type.TEXT),
              new Pattern("when/startsOn", CsvColumn.Type.TEXT),
              new Pattern("when/endsOn", CsvColumn.Type.TEXT),
              new Pattern("amount/reading", CsvColumn.Type.NUMBER, Optional.of("amount/unit")),
              new Pattern("amount/reading/approximate/least", CsvColumn.Type.NUMBER),
              new Pattern("amount/reading/approximate/most", CsvColumn.Type.NUMBER),
              new Pattern("amount/reading/masked/digits", CsvColumn.Type.NUMBER),
              new Pattern("amount/unit", CsvColumn.Type.TEXT),
              new Pattern("event", CsvColumn.Type.TEXT),
              new Pattern("about", CsvColumn.Type.LIST),
              new Pattern("marks/*", CsvColumn.Type.TEXT),
              new Pattern("reportedBy", CsvColumn.Type.TEXT),
              new Pattern("evidence/#/title", CsvColumn.Type.TEXT),
              new Pattern("evidence/#/datedOn", CsvColumn.Type.TEXT),
              new Pattern("evidence/#/method", CsvColumn.Type.TEXT),
              new Pattern("evidence/#/foundBy", CsvColumn.Type.TEXT),
              new Pattern("correction", CsvColumn.Type.TEXT)),
          fact -> ImmutableMap.of());

  /**
   * Rows of score tables (得分汇总表). Points are in {@code 分}; those that are still open are written
   * with both ends, such as {@code 62..70}, of which one that has no bound is left out.
   */
  public static final CsvTable<ScoreRow> SCORES =
      new CsvTable<>(
          new JsonDocument<>("chamberkit.score-row", SheetForms.SCORE_ROW),
          ImmutableList.of(
              "rubric/id",
              "rubric/version",
              "subject/kind",
              "subject/id",
              "period/startsOn",
              "period/endsOn"),
          ImmutableList.of(
              new Pattern("rubric/id", CsvColumn.Type.TEXT),
              new Pattern("rubric/version", CsvColumn.Type.TEXT),
              new Pattern("subject/kind", CsvColumn.Type.TEXT),
              new Pattern("subject/id", CsvColumn.Type.TEXT),
              new Pattern("subject/name/zh", CsvColumn.Type.TEXT),
              new Pattern("subject/name/en", CsvColumn.Type.TEXT),
              new Pattern("period/startsOn", CsvColumn.Type.TEXT),
              new Pattern("period/endsOn", CsvColumn.Type.TEXT),
              new Pattern("points/*", CsvColumn.Type.RANGE),
              new Pattern("means/*", CsvColumn.Type.NUMBER),
              new Pattern("grade/id", CsvColumn.Type.TEXT),
              new Pattern("grade/name/zh", CsvColumn.Type.TEXT),
              new Pattern("grade/name/en", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/rule", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/name/zh", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/name/en", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/reason", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/reason/zh", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/reason/en", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/datedOn", CsvColumn.Type.TEXT),
              new Pattern("invented", CsvColumn.Type.TRUE_OR_FALSE)),
          row ->
              row.points().keySet().stream()
                  .collect(
                      ImmutableMap.toImmutableMap(
                          key -> ImmutableList.of("points", key.text()), key -> CsvColumn.POINTS)));

  /**
   * Rows of editions of ranking lists (榜单的各行), with the exact places and all values, also those
   * that are not shown in print. The units of values stand in their headings.
   */
  public static final CsvTable<EditionRow> EDITIONS =
      new CsvTable<>(
          new JsonDocument<>("chamberkit.edition-row", SheetForms.EDITION_ROW),
          ImmutableList.of("list", "part", "candidate"),
          ImmutableList.of(
              new Pattern("list", CsvColumn.Type.TEXT),
              new Pattern("edition", CsvColumn.Type.TEXT),
              new Pattern("part", CsvColumn.Type.TEXT),
              new Pattern("label", CsvColumn.Type.TEXT),
              new Pattern("place", CsvColumn.Type.NUMBER),
              new Pattern("sharedBy", CsvColumn.Type.NUMBER),
              new Pattern("candidate", CsvColumn.Type.TEXT),
              new Pattern("name/zh", CsvColumn.Type.TEXT),
              new Pattern("name/en", CsvColumn.Type.TEXT),
              new Pattern("orderCode", CsvColumn.Type.TEXT),
              new Pattern("groups/*", CsvColumn.Type.TEXT),
              new Pattern("values/*", CsvColumn.Type.NUMBER, Optional.of("units/*")),
              new Pattern("placesWithin/*", CsvColumn.Type.NUMBER),
              new Pattern("quantiles/#", CsvColumn.Type.NUMBER),
              new Pattern("exclusions/#/rule", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/name/zh", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/name/en", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/reason", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/reason/zh", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/reason/en", CsvColumn.Type.TEXT),
              new Pattern("exclusions/#/datedOn", CsvColumn.Type.TEXT),
              new Pattern("unknownKeys", CsvColumn.Type.LIST),
              new Pattern("unknownGroup", CsvColumn.Type.TEXT),
              new Pattern("invented", CsvColumn.Type.TRUE_OR_FALSE)),
          row ->
              row.units().entrySet().stream()
                  .collect(
                      ImmutableMap.toImmutableMap(
                          unit -> ImmutableList.of("values", unit.getKey().text()),
                          unit -> unit.getValue().text())));

  private static final Splitter SLASHES = Splitter.on('/');

  private static final ImmutableList<String> KINDS =
      ImmutableList.of(
          "total", "base", "perspectiveTotal", "dimension", "criterion", "item", "step");

  private final JsonDocument<T> document;
  private final ImmutableList<String> needed;
  private final ImmutableList<Pattern> patterns;
  private final Function<T, ImmutableMap<ImmutableList<String>, String>> units;
  private final BiConsumer<CsvSheet, T> filling;

  /**
   * Creates a table.
   *
   * @param needed the columns that must be there
   * @param units the units that a value has in its columns
   */
  private CsvTable(
      JsonDocument<T> document,
      ImmutableList<String> needed,
      ImmutableList<Pattern> patterns,
      Function<T, ImmutableMap<ImmutableList<String>, String>> units) {
    this(
        document,
        needed,
        patterns,
        units,
        (sheet, value) ->
            sheet.addAll(document.record(value), path -> isWholeCell(patterns, path)));
  }

  private CsvTable(
      JsonDocument<T> document,
      ImmutableList<String> needed,
      ImmutableList<Pattern> patterns,
      Function<T, ImmutableMap<ImmutableList<String>, String>> units,
      BiConsumer<CsvSheet, T> filling) {
    this.document = document;
    this.needed = needed;
    this.patterns = patterns;
    this.units = units;
    this.filling = filling;
  }

  /**
   * Obtains the table of the applicants (申报企业) of a population.
   *
   * <p>Each metric has a column for each period, whose heading ends with a calendar year or two
   * days: {@code values/revenue/2022 [万元]}, {@code values/tax/2022-01-01/2022-06-30 [元]}. Numbers
   * are turned into the magnitude of the metric, exactly; without a unit in the heading they are in
   * it already. A number that is masked is written with an asterisk for each digit, one that is
   * known roughly with the least and the most that it can be, such as {@code 1201..1299}, and one
   * that is lacking as the word for why, such as {@code unknown}. Kinds of {@code evidence} stand
   * in one cell with blanks between, records as {@code records/0/kind}.
   *
   * @param metrics the metrics of the population
   * @return the table; writing it needs applicants that have values of these metrics alone
   */
  public static CsvTable<Applicant> applicants(ImmutableList<Metric> metrics) {
    ImmutableList<Pattern> patterns =
        ImmutableList.<Pattern>builder()
            .add(
                new Pattern("id", CsvColumn.Type.TEXT),
                new Pattern("name/zh", CsvColumn.Type.TEXT),
                new Pattern("name/en", CsvColumn.Type.TEXT),
                new Pattern("orderCode", CsvColumn.Type.TEXT),
                new Pattern("creditCode", CsvColumn.Type.TEXT),
                new Pattern("ownership", CsvColumn.Type.TEXT),
                new Pattern("place", CsvColumn.Type.TEXT),
                new Pattern("industry", CsvColumn.Type.TEXT),
                new Pattern("foundedOn", CsvColumn.Type.TEXT),
                new Pattern("traits/*", CsvColumn.Type.TEXT))
            .addAll(metrics.stream().map(Pattern::of).toList())
            .add(
                new Pattern("evidence", CsvColumn.Type.LIST),
                new Pattern("records/#/kind", CsvColumn.Type.TEXT),
                new Pattern("records/#/on/startsOn", CsvColumn.Type.TEXT),
                new Pattern("records/#/on/endsOn", CsvColumn.Type.TEXT),
                new Pattern("records/#/text", CsvColumn.Type.TEXT),
                new Pattern("records/#/text/zh", CsvColumn.Type.TEXT),
                new Pattern("records/#/text/en", CsvColumn.Type.TEXT))
            .build();
    ImmutableMap<MetricId, Metric> byId = Maps.uniqueIndex(metrics, Metric::id);
    return new CsvTable<>(
        JsonDocument.APPLICANT,
        ImmutableList.of("id", "name/zh"),
        patterns,
        applicant -> units(applicant, byId),
        (sheet, applicant) -> {
          sheet.addAll(
              JsonDocument.APPLICANT.record(applicant.withValues()),
              path -> isWholeCell(patterns, path));
          applicant.values().forEach(value -> MetricColumns.put(sheet, value));
        });
  }

  private static ImmutableMap<ImmutableList<String>, String> units(
      Applicant applicant, ImmutableMap<MetricId, Metric> metrics) {
    ImmutableMap.Builder<ImmutableList<String>, String> units = ImmutableMap.builder();
    for (MetricValue value : applicant.values()) {
      Metric metric = metrics.get(value.metric());
      checkArgument(
          metric != null,
          "applicant '%s' has a value of '%s'; the table has %s",
          applicant.id(),
          value.metric(),
          metrics.keySet());
      units.put(MetricColumns.heading(value), MetricColumns.unit(metric));
    }
    return units.buildOrThrow();
  }

  /**
   * Columns that a table may have.
   *
   * @param path the names on the way; {@code #} stands for a place in a list, counted from 0, and
   *     {@code *} at the end for the rest, whatever it is
   * @param type how the cells are written
   * @param unit the path of the attribute that takes the unit of the heading
   * @param metric the metric of which the cells are values, if they are
   */
  record Pattern(String path, CsvColumn.Type type, Optional<String> unit, Optional<Metric> metric) {

    Pattern(String path, CsvColumn.Type type) {
      this(path, type, Optional.empty());
    }

    Pattern(String path, CsvColumn.Type type, Optional<String> unit) {
      this(path, type, unit, Optional.empty());
    }

    static Pattern of(Metric metric) {
      return new Pattern(
          "values/" + metric.id() + "/*",
          CsvColumn.Type.READING,
          Optional.empty(),
          Optional.of(metric));
    }

    /** The attribute that takes the unit of a column of this pattern. */
    Optional<ImmutableList<String>> unitPath(ImmutableList<String> column) {
      return unit.map(
          name -> {
            ImmutableList<String> parts = ImmutableList.copyOf(SLASHES.split(name));
            boolean isOpen = name.endsWith("*");
            return isOpen ? ImmutableList.of(parts.get(0), column.get(column.size() - 1)) : parts;
          });
    }

    boolean isInList() {
      return path.contains("#");
    }

    /** The way into the value by the name of a column, if it is one of this pattern. */
    Optional<ImmutableList<String>> match(String name) {
      ImmutableList<String> expected = ImmutableList.copyOf(SLASHES.split(path));
      boolean isOpen = path.endsWith("*");
      Splitter splitter = isOpen ? SLASHES.limit(expected.size()) : SLASHES;
      ImmutableList<String> given = ImmutableList.copyOf(splitter.split(name));
      if (given.size() != expected.size()) {
        return Optional.empty();
      }
      for (int i = 0; i < given.size(); i++) {
        String part = given.get(i);
        boolean fits =
            switch (expected.get(i)) {
              case "*" -> !part.isEmpty();
              case "#" -> part.matches("0|[1-9][0-9]{0,2}");
              default -> part.equals(expected.get(i));
            };
        if (!fits) {
          return Optional.empty();
        }
      }
      return Optional.of(given);
    }
  }

  /**
   * Reads the rows of a table, one after the other. It may be packed with gzip, which its first
   * bytes tell.
   *
   * @param source the table
   * @param encoding its encoding
   * @param options how it is read; each row is a record
   * @return the rows; the caller closes it
   * @throws IOException if the bytes cannot be read
   */
  public RecordReader<T> records(JsonSource source, CsvEncoding encoding, ReadOptions options)
      throws IOException {
    Framing framing = new Framing(source, options, true);
    CsvRows<T> rows = new CsvRows<>(this, source.name(), framing, encoding, options);
    return new RecordReader<>(rows::next, framing, options);
  }

  /**
   * Writes a table with all columns that some of the values need; without values, those that must
   * be there. Text that spreadsheets would take for a formula gets an apostrophe before it.
   *
   * @param values the values
   * @param encoding the encoding
   * @return the bytes; rows end with CR LF
   * @throws IllegalArgumentException if the numbers of a column have several units
   * @throws ProblemException with {@link CsvProblem#NOT_IN_ENCODING} for each cell with a character
   *     that the encoding does not have, such as half of one; the record is the row, from 1
   */
  public byte[] table(Iterable<T> values, CsvEncoding encoding) {
    CsvSheet sheet = new CsvSheet();
    Map<ImmutableList<String>, String> unitOf = new HashMap<>();
    for (T value : values) {
      sheet.row();
      filling.accept(sheet, value);
      ImmutableMap<ImmutableList<String>, String> own = units.apply(value);
      for (ImmutableList<String> column : sheet.lastRow()) {
        String unit = own.getOrDefault(column, "");
        String before = unitOf.putIfAbsent(column, unit);
        checkArgument(
            before == null || before.equals(unit),
            "column '%s': all rows must have the same unit, but have '%s' and '%s'",
            String.join("/", column),
            before,
            unit);
      }
    }
    sheet.alignTexts();
    ImmutableSet<ImmutableList<String>> inHeadings =
        unitOf.entrySet().stream()
            .filter(unit -> !unit.getValue().isEmpty())
            .flatMap(unit -> pattern(unit.getKey()).unitPath(unit.getKey()).stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<ImmutableList<String>> ordered =
        sheet.columns().stream()
            .filter(path -> !inHeadings.contains(path))
            .sorted(new ColumnOrder(patterns))
            .collect(ImmutableList.toImmutableList());
    String text =
        sheet.text(
            ordered.isEmpty() ? neededPaths() : ordered,
            path ->
                Optional.of(unitOf.getOrDefault(path, ""))
                    .filter(unit -> !unit.isEmpty())
                    .map(ColumnUnit::heading));
    ProblemException.throwIfErrors(sheet.beyond(encoding.charset()));
    return ((encoding.isMarked() ? "\uFEFF" : "") + text).getBytes(encoding.charset());
  }

  /** How an object or list is written that makes one cell. */
  private static boolean isWholeCell(ImmutableList<Pattern> patterns, ImmutableList<String> path) {
    return patterns.stream()
        .filter(pattern -> pattern.match(String.join("/", path)).isPresent())
        .limit(1)
        .anyMatch(
            pattern ->
                pattern.type() == CsvColumn.Type.RANGE || pattern.type() == CsvColumn.Type.LIST);
  }

  private Pattern pattern(ImmutableList<String> path) {
    return patterns.stream()
        .filter(pattern -> pattern.match(String.join("/", path)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private ImmutableList<ImmutableList<String>> neededPaths() {
    return needed.stream()
        .map(name -> ImmutableList.copyOf(SLASHES.split(name)))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<String> needed() {
    return needed;
  }

  JsonDocument<T> document() {
    return document;
  }

  ImmutableList<Pattern> patterns() {
    return patterns;
  }

  /** The order of the patterns; what lists hold stays together. */
  private record ColumnOrder(ImmutableList<Pattern> patterns)
      implements Comparator<ImmutableList<String>> {

    @Override
    public int compare(ImmutableList<String> one, ImmutableList<String> other) {
      int byFirst = Integer.compare(first(one), first(other));
      if (byFirst != 0) {
        return byFirst;
      }
      int byIndex = Integer.compare(index(one), index(other));
      if (byIndex != 0) {
        return byIndex;
      }
      int byPattern = Integer.compare(pattern(one), pattern(other));
      if (byPattern != 0) {
        return byPattern;
      }
      int byKind = Integer.compare(kind(one), kind(other));
      return byKind != 0 ? byKind : String.join("/", one).compareTo(String.join("/", other));
    }

    /** Of the points of a card, the total comes first, and what it is made of behind it. */
    private static int kind(ImmutableList<String> path) {
      String key = path.get(path.size() - 1);
      return path.get(0).equals("points") ? KINDS.indexOf(SLASHES.split(key).iterator().next()) : 0;
    }

    private int first(ImmutableList<String> path) {
      return Iterables.indexOf(
          patterns,
          pattern ->
              pattern != null
                  && SLASHES.split(pattern.path()).iterator().next().equals(path.get(0)));
    }

    private int index(ImmutableList<String> path) {
      return path.size() > 2 && path.get(1).matches("[0-9]+") ? Integer.parseInt(path.get(1)) : -1;
    }

    private int pattern(ImmutableList<String> path) {
      return Iterables.indexOf(
          patterns,
          pattern -> pattern != null && pattern.match(String.join("/", path)).isPresent());
    }
  }
}

package org.chamberkit.io;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.fact.Fact;
import org.chamberkit.io.frame.Framing;
import org.chamberkit.io.table.CsvColumn;
import org.chamberkit.io.table.CsvSheet;

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
              new Pattern("invented", CsvColumn.Type.TRUE_OR_FALSE)));

  /** Facts (事实记录). The unit of {@code amount/reading} may stand in its heading. */
  public static final CsvTable<Fact> FACTS =
      new CsvTable<>(
          JsonDocument.FACT,
          ImmutableList.of(
              new Pattern("id", CsvColumn.Type.TEXT),
              new Pattern("recordedOn", CsvColumn.Type.TEXT),
              new Pattern("kind", CsvColumn.Type.TEXT),
              new Pattern("organization", CsvColumn.Type.TEXT),
              new Pattern("role", CsvColumn.Type.TEXT),
              new Pattern("when", CsvColumn.Type.TEXT),
              new Pattern("when/startsOn", CsvColumn.Type.TEXT),
              new Pattern("when/endsOn", CsvColumn.Type.TEXT),
              new Pattern("amount/reading", CsvColumn.Type.NUMBER),
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
              new Pattern("correction", CsvColumn.Type.TEXT)));

  private static final Splitter SLASHES = Splitter.on('/');

  private final JsonDocument<T> document;
  private final ImmutableList<Pattern> patterns;

  private CsvTable(JsonDocument<T> document, ImmutableList<Pattern> patterns) {
    this.document = document;
    this.patterns = patterns;
  }

  /**
   * Columns that a table may have.
   *
   * @param path the names on the way; {@code #} stands for a place in a list, counted from 0, and
   *     {@code *} at the end for the rest, whatever it is
   * @param type how the cells are written
   */
  record Pattern(String path, CsvColumn.Type type) {

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
   * Writes a table with all columns that some of the values need. Text that spreadsheets would take
   * for a formula gets an apostrophe before it.
   *
   * @param values the values
   * @param encoding the encoding
   * @return the bytes; rows end with CR LF
   */
  public byte[] table(Iterable<T> values, CsvEncoding encoding) {
    CsvSheet sheet = new CsvSheet();
    for (T value : values) {
      sheet.row();
      sheet.addAll(document.record(value), ImmutableList.of(), ImmutableSet.of("about"));
    }
    ImmutableList<ImmutableList<String>> ordered =
        sheet.columns().stream()
            .sorted(new ColumnOrder(patterns))
            .collect(ImmutableList.toImmutableList());
    return sheet.bytes(
        Iterables.isEmpty(values) ? ImmutableList.of(ImmutableList.of("id")) : ordered,
        encoding.charset());
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
      return byPattern != 0 ? byPattern : String.join("/", one).compareTo(String.join("/", other));
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

package org.chamberkit.io.table;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chamberkit.io.CsvProblem;
import org.chamberkit.io.Limits;
import org.chamberkit.io.frame.Parsers;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** A table in the making: rows of cells under the paths of their attributes. */
public final class CsvSheet {

  private static final Joiner SLASHES = Joiner.on('/');

  private final List<Map<ImmutableList<String>, String>> rows = new ArrayList<>();
  private final Set<ImmutableList<String>> columns = new LinkedHashSet<>();

  /** Begins a row. */
  public void row() {
    rows.add(new LinkedHashMap<>());
  }

  /** Puts a cell into the last row. */
  public void put(ImmutableList<String> path, String text, boolean isText) {
    columns.add(path);
    rows.get(rows.size() - 1).put(path, CsvCells.written(text, isText));
  }

  /**
   * Puts all that a JSON record says into the last row, but format and version.
   *
   * @param isCell whether an object or list makes one cell, which is a range or a list of texts
   */
  public void addAll(byte[] record, Predicate<ImmutableList<String>> isCell) {
    try (JsonParser parser =
        Parsers.of(Limits.STANDARD).createParser(ObjectReadContext.empty(), record)) {
      parser.nextToken();
      add(parser, ImmutableList.of(), isCell);
    }
  }

  private void add(
      JsonParser in, ImmutableList<String> path, Predicate<ImmutableList<String>> isCell) {
    JsonToken token = in.currentToken();
    boolean isWhole = token.isStructStart() && isCell.test(path);
    if (isWhole && token == JsonToken.START_OBJECT) {
      put(path, range(in), true);
    } else if (isWhole) {
      put(path, list(in), true);
    } else if (token == JsonToken.START_OBJECT) {
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = in.currentName();
        in.nextToken();
        if (!path.isEmpty() || (!name.equals("format") && !name.equals("version"))) {
          add(in, child(path, name), isCell);
        }
      }
    } else if (token == JsonToken.START_ARRAY) {
      for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
        add(in, child(path, Integer.toString(i)), isCell);
      }
    } else {
      put(path, in.getString(), token == JsonToken.VALUE_STRING);
    }
  }

  private static String range(JsonParser in) {
    String lowest = "";
    String highest = "";
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean isLowest = in.currentName().equals("lowest");
      in.nextToken();
      lowest = isLowest ? in.getString() : lowest;
      highest = isLowest ? highest : in.getString();
    }
    return lowest + CsvRecord.BETWEEN + highest;
  }

  private static String list(JsonParser in) {
    List<String> texts = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      texts.add(in.getString());
    }
    return String.join(" ", texts);
  }

  /** Puts texts of one language into the columns of those that other rows tell in several. */
  public void alignTexts() {
    for (ImmutableList<String> path : ImmutableList.copyOf(columns)) {
      ImmutableList<String> chinese = child(path, "zh");
      if (columns.contains(chinese)) {
        columns.remove(path);
        for (Map<ImmutableList<String>, String> row : rows) {
          String text = row.remove(path);
          if (text != null) {
            row.put(chinese, text);
          }
        }
      }
    }
  }

  private static ImmutableList<String> child(ImmutableList<String> path, String name) {
    return ImmutableList.<String>builderWithExpectedSize(path.size() + 1)
        .addAll(path)
        .add(name)
        .build();
  }

  /** The cells with a character that an encoding does not have; the record is the row, from 1. */
  public ImmutableList<Problem> beyond(Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      for (Map.Entry<ImmutableList<String>, String> cell : rows.get(i).entrySet()) {
        if (!encoder.canEncode(cell.getValue())) {
          problems.add(
              Problem.of(
                      CsvProblem.NOT_IN_ENCODING,
                      Pointer.ROOT,
                      ImmutableMap.of(
                          "encoding",
                          charset.name(),
                          "character",
                          firstBeyond(encoder, cell.getValue())))
                  .at(
                      Place.builder()
                          .record(i + 1)
                          .pointer(new Pointer(CsvColumn.pointer(cell.getKey())))
                          .build()));
        }
      }
    }
    return problems.build();
  }

  private static String firstBeyond(CharsetEncoder encoder, String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .filter(character -> !encoder.canEncode(character))
        .findFirst()
        .orElseThrow();
  }

  /** The paths of the cells of the last row. */
  public Set<ImmutableList<String>> lastRow() {
    return rows.get(rows.size() - 1).keySet();
  }

  /** The paths of all cells, in the order in which they came. */
  public Set<ImmutableList<String>> columns() {
    return columns;
  }

  /**
   * The table with these columns.
   *
   * @param units the unit in the heading of a column
   */
  public String text(
      ImmutableList<ImmutableList<String>> shown,
      Function<ImmutableList<String>, Optional<String>> units) {
    StringBuilder table = new StringBuilder();
    line(table, shown.stream().map(path -> heading(path, units.apply(path))).toList());
    for (Map<ImmutableList<String>, String> row : rows) {
      line(table, shown.stream().map(path -> row.getOrDefault(path, "")).toList());
    }
    return table.toString();
  }

  private static String heading(ImmutableList<String> path, Optional<String> unit) {
    String name = SLASHES.join(path);
    return CsvCells.written(unit.map(of -> name + " [" + of + "]").orElse(name), true);
  }

  private static void line(StringBuilder table, List<String> cells) {
    // A single empty cell would be a blank line, which is no row.
    table.append(cells.size() == 1 && cells.get(0).isEmpty() ? "\"\"" : String.join(",", cells));
    table.append("\r\n");
  }
}

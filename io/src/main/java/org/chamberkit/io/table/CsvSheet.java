package org.chamberkit.io.table;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamberkit.io.Limits;
import org.chamberkit.io.frame.Parsers;
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
   * @param under the path under which it stands
   * @param lists lists of texts that make one cell
   */
  public void addAll(byte[] record, ImmutableList<String> under, ImmutableSet<String> lists) {
    try (JsonParser parser =
        Parsers.of(Limits.STANDARD).createParser(ObjectReadContext.empty(), record)) {
      parser.nextToken();
      add(parser, under, lists);
    }
  }

  private void add(JsonParser in, ImmutableList<String> path, ImmutableSet<String> lists) {
    JsonToken token = in.currentToken();
    if (token == JsonToken.START_OBJECT) {
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = in.currentName();
        in.nextToken();
        if (!path.isEmpty() || (!name.equals("format") && !name.equals("version"))) {
          add(in, child(path, name), lists);
        }
      }
    } else if (token == JsonToken.START_ARRAY) {
      List<String> texts = new ArrayList<>();
      boolean isList = lists.contains(SLASHES.join(path));
      for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
        if (isList) {
          texts.add(in.getString());
        } else {
          add(in, child(path, Integer.toString(i)), lists);
        }
      }
      if (isList) {
        put(path, String.join(" ", texts), true);
      }
    } else {
      put(path, in.getString(), token == JsonToken.VALUE_STRING);
    }
  }

  private static ImmutableList<String> child(ImmutableList<String> path, String name) {
    return ImmutableList.<String>builderWithExpectedSize(path.size() + 1)
        .addAll(path)
        .add(name)
        .build();
  }

  /** The paths of all cells, in the order in which they came. */
  public Set<ImmutableList<String>> columns() {
    return columns;
  }

  /** The table with these columns. */
  public byte[] bytes(ImmutableList<ImmutableList<String>> shown, Charset charset) {
    StringBuilder table = new StringBuilder();
    if (charset.equals(StandardCharsets.UTF_8)) {
      table.append('\uFEFF');
    }
    line(table, shown.stream().map(path -> CsvCells.written(SLASHES.join(path), true)).toList());
    for (Map<ImmutableList<String>, String> row : rows) {
      line(table, shown.stream().map(path -> row.getOrDefault(path, "")).toList());
    }
    return table.toString().getBytes(charset);
  }

  private static void line(StringBuilder table, List<String> cells) {
    // A single empty cell would be a blank line, which is no row.
    table.append(cells.size() == 1 && cells.get(0).isEmpty() ? "\"\"" : String.join(",", cells));
    table.append("\r\n");
  }
}

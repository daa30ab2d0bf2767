package org.chamberkit.io.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chamberkit.io.frame.Frame;
import org.chamberkit.io.frame.Locator;
import org.chamberkit.io.table.CsvCells.CsvCell;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;

/** A row of a table and where its cells stand. */
public final class CsvRow implements Locator {

  /** Marks a pointer that names a cell by its number, where no attribute has a name for it. */
  private static final String CELL = "/\0";

  private final Frame frame;
  private final Charset charset;
  private final String text;
  private final ImmutableList<CsvColumn> columns;
  private final ImmutableList<CsvCell> cells;

  public CsvRow(Frame frame, Charset charset, String text, ImmutableList<CsvColumn> columns) {
    this.frame = frame;
    this.charset = charset;
    this.text = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    this.columns = columns;
    this.cells = CsvCells.of(this.text);
  }

  public ImmutableList<CsvCell> cells() {
    return cells;
  }

  /** A problem of a cell, which {@link #locate} then finds. */
  public static Problem atCell(int cell, ProblemCode code, ImmutableMap<String, String> arguments) {
    return Problem.of(code, new Pointer(CELL + cell), arguments);
  }

  @Override
  public ImmutableList<Problem> locate(ImmutableList<Problem> problems) {
    return locate((List<Problem>) problems);
  }

  public ImmutableList<Problem> locate(List<Problem> problems) {
    return problems.stream()
        .map(this::located)
        .sorted(comparingLong(problem -> problem.place().offset().orElse(0)))
        .collect(toImmutableList());
  }

  private Problem located(Problem problem) {
    String pointer = problem.place().pointer().text();
    boolean isNumbered = pointer.startsWith(CELL);
    int cell = isNumbered ? Integer.parseInt(pointer.substring(CELL.length())) : cellOf(pointer);
    String shown = isNumbered ? (cell < columns.size() ? pointer(columns.get(cell)) : "") : pointer;
    return problem.at(place(cell < 0 ? 0 : cells.get(cell).start(), new Pointer(shown)));
  }

  /**
   * The cell that gives the attribute, else the first that gives a part of it, else of its whole.
   */
  private int cellOf(String pointer) {
    for (String held = pointer; !held.isEmpty(); held = held.substring(0, held.lastIndexOf('/'))) {
      for (int i = 0; i < columns.size() && i < cells.size(); i++) {
        if (pointer(columns.get(i)).equals(held)) {
          return i;
        }
      }
      for (int i = 0; i < columns.size() && i < cells.size(); i++) {
        if (pointer(columns.get(i)).startsWith(held + "/")) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Where the value has what a column gives: in a list only those of this row are counted. */
  private String pointer(CsvColumn column) {
    if (!column.isInList()) {
      return CsvColumn.pointer(column.path());
    }
    int own = Integer.parseInt(column.path().get(1));
    Set<Integer> before = new TreeSet<>();
    for (int i = 0; i < columns.size() && i < cells.size(); i++) {
      CsvColumn other = columns.get(i);
      if (other.isInList()
          && other.path().get(0).equals(column.path().get(0))
          && !cells.get(i).text().isEmpty()
          && Integer.parseInt(other.path().get(1)) < own) {
        before.add(Integer.parseInt(other.path().get(1)));
      }
    }
    return CsvColumn.pointer(
        ImmutableList.<String>builder()
            .add(column.path().get(0), Integer.toString(before.size()))
            .addAll(column.path().subList(2, column.path().size()))
            .build());
  }

  private Place place(int start, Pointer pointer) {
    String before = text.substring(0, start);
    int lineStart = before.lastIndexOf('\n') + 1;
    Place row = frame.places().place(0, Pointer.ROOT);
    long lines = before.chars().filter(c -> c == '\n').count();
    long column = before.codePointCount(lineStart, before.length());
    return Place.builder()
        .source(row.source())
        .record(row.record())
        .line(row.line().orElse(1) + lines)
        .column(lineStart > 0 ? column + 1 : row.column().orElse(1) + column)
        .offset(row.offset().orElse(0) + before.getBytes(charset).length)
        .pointer(pointer)
        .build();
  }

  @Override
  public void spillTo(OutputStream rejects) throws IOException {
    frame.spillTo(rejects);
  }
}

package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chamberkit.applicant.Metric;
import org.chamberkit.io.frame.Encodings;
import org.chamberkit.io.frame.Fault;
import org.chamberkit.io.frame.Frame;
import org.chamberkit.io.frame.Framing;
import org.chamberkit.io.table.CsvCells.CsvCell;
import org.chamberkit.io.table.CsvColumn;
import org.chamberkit.io.table.CsvColumn.ColumnUnit;
import org.chamberkit.io.table.CsvColumn.Heading;
import org.chamberkit.io.table.CsvRecord;
import org.chamberkit.io.table.CsvRow;
import org.chamberkit.io.table.MetricColumns;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.WithProblems;

/**
 * The rows of a table as records: each is turned into the JSON record that says the same, which is
 * then read as any other.
 *
 * @param <T> the type of the values
 */
final class CsvRows<T> {

  private final CsvTable<T> table;
  private final String source;
  private final Framing framing;
  private final CsvEncoding encoding;
  private final ReadOptions options;
  private ImmutableList<CsvColumn> columns = ImmutableList.of();
  private boolean begun;
  private boolean ended;

  CsvRows(
      CsvTable<T> table,
      String source,
      Framing framing,
      CsvEncoding encoding,
      ReadOptions options) {
    this.table = table;
    this.source = source;
    this.framing = framing;
    this.encoding = encoding;
    this.options = options;
  }

  /** The next row; a heading that cannot be used is the only one. */
  Optional<Parsed<T>> next() throws IOException {
    if (!begun) {
      begun = true;
      Optional<Parsed<T>> refused = readHeading();
      if (refused.isPresent()) {
        ended = true;
        return refused;
      }
    }
    return ended ? Optional.empty() : framing.nextLine().map(this::row);
  }

  private Optional<Parsed<T>> readHeading() throws IOException {
    Optional<Frame> frame = framing.nextLine();
    if (frame.isEmpty()) {
      Frame nothing = Frame.ofAll(source, new byte[0], 0, 0);
      return Optional.of(
          refused(nothing, problem(CsvProblem.TABLE_WITHOUT_HEADING, ImmutableMap.of())));
    }
    WithProblems<CsvRow> row = decoded(frame.get());
    if (row.value().isEmpty()) {
      return Optional.of(new Parsed<>(WithProblems.refused(row.problems()), frame.get()));
    }
    List<Problem> problems = new ArrayList<>();
    framing.isNoRecord();
    CsvRow heading = row.value().get();
    columns = columns(heading, problems);
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(new Parsed<>(WithProblems.refused(heading.locate(problems)), heading));
  }

  private ImmutableList<CsvColumn> columns(CsvRow heading, List<Problem> problems) {
    ImmutableList.Builder<CsvColumn> found = ImmutableList.builder();
    Set<String> taken = new TreeSet<>();
    Set<String> onTheWay = new TreeSet<>();
    for (int i = 0; i < heading.cells().size(); i++) {
      String text = heading.cells().get(i).text();
      Optional<CsvColumn> column = column(CsvColumn.heading(text), i, problems);
      if (column.isPresent()) {
        found.add(column.get());
        if (!take(column.get(), taken, onTheWay)) {
          problems.add(CsvRow.atCell(i, CsvProblem.HEADING_TWICE, ImmutableMap.of("column", text)));
        }
      }
    }
    if (problems.isEmpty()) {
      table.needed().stream()
          .filter(name -> !taken.contains("/" + name))
          .map(name -> problem(CsvProblem.HEADING_MISSING, ImmutableMap.of("column", name)))
          .forEach(problems::add);
    }
    return found.build();
  }

  /** Marks the attributes of a column as given; false if one of them is already. */
  private static boolean take(CsvColumn column, Set<String> taken, Set<String> onTheWay) {
    boolean isNew = true;
    for (ImmutableList<String> path :
        Iterables.concat(ImmutableList.of(column.heading()), column.besides().keySet())) {
      String whole = CsvColumn.pointer(path);
      for (int length = 1; length < path.size(); length++) {
        String part = CsvColumn.pointer(path.subList(0, length));
        isNew &= !taken.contains(part);
        onTheWay.add(part);
      }
      isNew &= !onTheWay.contains(whole) && taken.add(whole);
    }
    return isNew;
  }

  private Optional<CsvColumn> column(Heading heading, int cell, List<Problem> problems) {
    Optional<ColumnUnit> unit = heading.unit().flatMap(ColumnUnit::of);
    if (heading.unit().isPresent() && unit.isEmpty()) {
      problems.add(
          CsvRow.atCell(
              cell,
              CsvProblem.HEADING_UNIT_UNKNOWN,
              ImmutableMap.of("unit", heading.unit().get())));
    }
    for (CsvTable.Pattern pattern : table.patterns()) {
      Optional<ImmutableList<String>> path = pattern.match(heading.name());
      if (path.isPresent()) {
        boolean isPoints = pattern.type() == CsvColumn.Type.RANGE;
        if (isPoints && unit.isPresent() && !unit.get().unit().equals(CsvColumn.POINTS)) {
          problems.add(
              CsvRow.atCell(
                  cell,
                  CsvProblem.HEADING_UNIT_NOT_POINTS,
                  ImmutableMap.of("column", heading.name(), "unit", heading.unit().orElseThrow())));
        }
        return pattern.metric().isPresent()
            ? ofMetric(pattern.metric().get(), path.get().get(2), heading, cell, problems)
            : Optional.of(
                CsvColumn.of(
                    path.get(),
                    pattern.type(),
                    pattern.isInList(),
                    unit,
                    pattern.unitPath(path.get())));
      }
    }
    problems.add(
        CsvRow.atCell(
            cell,
            CsvProblem.HEADING_UNKNOWN,
            ImmutableMap.of(
                "column",
                heading.name(),
                "known",
                String.join(
                    ", ", table.patterns().stream().map(CsvTable.Pattern::path).toList()))));
    return Optional.empty();
  }

  /** The column of a metric in a period, whose numbers are turned into the metric's magnitude. */
  private static Optional<CsvColumn> ofMetric(
      Metric metric, String period, Heading heading, int cell, List<Problem> problems) {
    Optional<ColumnUnit> unit = heading.unit().flatMap(ColumnUnit::of);
    if (unit.isPresent() && !unit.get().unit().equals(metric.unit().text())) {
      problems.add(
          CsvRow.atCell(
              cell,
              CsvProblem.HEADING_UNIT_DIFFERS,
              ImmutableMap.of(
                  "unit", heading.unit().orElse(""),
                  "metric", metric.id().text(),
                  "expected", metric.unit().text())));
      return Optional.empty();
    }
    Optional<Period> when = MetricColumns.period(period);
    if (when.isEmpty()) {
      problems.add(
          CsvRow.atCell(
              cell, CsvProblem.HEADING_WITHOUT_PERIOD, ImmutableMap.of("period", period)));
    }
    return when.map(known -> MetricColumns.of(metric, known, unit, cell));
  }

  private Parsed<T> row(Frame frame) {
    WithProblems<CsvRow> decoded = decoded(frame);
    if (decoded.value().isEmpty()) {
      return new Parsed<>(WithProblems.refused(decoded.problems()), frame);
    }
    CsvRow row = decoded.value().get();
    List<Problem> problems = new ArrayList<>();
    if (row.cells().size() != columns.size()) {
      problems.add(
          problem(
              CsvProblem.CELLS_DO_NOT_FIT,
              ImmutableMap.of(
                  "count",
                  Integer.toString(row.cells().size()),
                  "expected",
                  Integer.toString(columns.size()))));
      return new Parsed<>(WithProblems.refused(row.locate(problems)), row);
    }
    CsvRecord record = new CsvRecord(problems);
    for (int i = 0; i < columns.size(); i++) {
      CsvCell cell = row.cells().get(i);
      if (cell.isBroken()) {
        problems.add(CsvRow.atCell(i, CsvProblem.BROKEN_QUOTES, ImmutableMap.of()));
      }
      if (!cell.text().isEmpty()) {
        record.put(columns.get(i), i, cell.text());
      }
    }
    byte[] json = record.json(table.document().format(), DocumentReader.VERSION);
    Parsed<T> read = table.document().parse(Frame.ofAll(source, json, 0, json.length), options);
    problems.addAll(read.problems());
    ImmutableList<Problem> located = row.locate(problems);
    return located.stream().anyMatch(Problem::isError)
        ? new Parsed<>(WithProblems.refused(located), row)
        : new Parsed<>(WithProblems.of(read.orThrow(), located), row);
  }

  private WithProblems<CsvRow> decoded(Frame frame) {
    Fault fault = frame.fault();
    if (fault != null) {
      return WithProblems.refused(
          frame.locate(ImmutableList.of(problem(fault.code(), fault.arguments()))));
    }
    if (encoding != CsvEncoding.GB18030) {
      int wrong = Encodings.firstWrongByte(frame.bytes(), frame.start(), frame.length());
      if (wrong >= 0) {
        return refusedAt(frame, wrong, Encodings.problem(frame, wrong));
      }
    }
    ByteBuffer bytes = ByteBuffer.wrap(frame.bytes(), frame.start(), frame.length());
    CharBuffer text = CharBuffer.allocate(frame.length());
    CoderResult result = encoding.charset().newDecoder().decode(bytes, text, true);
    if (result.isError()) {
      return refusedAt(
          frame,
          bytes.position() - frame.start(),
          problem(CsvProblem.NOT_GB18030, ImmutableMap.of()));
    }
    return WithProblems.of(new CsvRow(frame, encoding.charset(), text.flip().toString(), columns));
  }

  private static WithProblems<CsvRow> refusedAt(Frame frame, int at, Problem problem) {
    return WithProblems.refused(
        ImmutableList.of(problem.at(frame.places().place(at, Pointer.ROOT))));
  }

  private static <T> Parsed<T> refused(Frame frame, Problem problem) {
    return new Parsed<>(WithProblems.refused(frame.locate(ImmutableList.of(problem))), frame);
  }

  private static Problem problem(ProblemCode code, ImmutableMap<String, String> arguments) {
    return Problem.of(code, Pointer.ROOT, arguments);
  }
}

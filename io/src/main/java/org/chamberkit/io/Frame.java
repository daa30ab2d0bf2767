package org.chamberkit.io;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/**
 * The bytes of one document or record, and where they stand in their source; finds the place of a
 * byte or of a pointer.
 */
final class Frame {

  private final String source;
  private final OptionalLong record;
  private final Pointer root;
  private final long firstLine;
  private final long firstColumn;
  private final long offset;
  private final byte[] bytes;
  private final int start;
  private final int end;

  private Frame(
      String source,
      OptionalLong record,
      Pointer root,
      long firstLine,
      long firstColumn,
      long offset,
      byte[] bytes,
      int start,
      int end) {
    this.source = source;
    this.record = record;
    this.root = root;
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
    this.offset = offset;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  /** All of a source. */
  static Frame ofAll(String source, byte[] bytes) {
    int start = afterByteOrderMark(bytes);
    return new Frame(
        source, OptionalLong.empty(), Pointer.ROOT, 1, 1, 0, bytes, start, bytes.length);
  }

  /** One line of a source, without its end. */
  static Frame ofLine(String source, long record, long line, long offset, byte[] bytes) {
    int start = offset == 0 ? afterByteOrderMark(bytes) : 0;
    OptionalLong number = OptionalLong.of(record);
    return new Frame(source, number, Pointer.ROOT, line, 1, offset, bytes, start, bytes.length);
  }

  /** The same bytes as one record among others. */
  Frame asRecord(long number) {
    OptionalLong ofRecord = OptionalLong.of(number);
    return new Frame(source, ofRecord, root, firstLine, firstColumn, offset, bytes, start, end);
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }

  /** Finds places; quick when they come in ascending order. */
  Places places() {
    return new Places();
  }

  /**
   * Gives every problem its place by going over the tokens once more, and brings them into the
   * order of their places. What a pointer names may not be there; then the place is that of the
   * nearest value that holds it.
   */
  ImmutableList<Problem> locate(ImmutableList<Problem> problems) {
    if (problems.isEmpty()) {
      return problems;
    }
    Map<Pointer, Long> offsets = new HashMap<>();
    for (Problem problem : problems) {
      Pointer pointer = problem.place().pointer();
      while (offsets.put(pointer, -1L) == null && !pointer.text().isEmpty()) {
        pointer = pointer.parent();
      }
    }
    JsonTokens.findOffsets(this, offsets);
    List<Problem> ordered =
        problems.stream()
            .sorted(comparingLong(problem -> nearest(problem.place().pointer(), offsets)))
            .toList();
    Places places = places();
    return ordered.stream()
        .map(
            problem -> {
              Pointer pointer = problem.place().pointer();
              return problem.at(places.place(nearest(pointer, offsets), pointer));
            })
        .collect(toImmutableList());
  }

  private static long nearest(Pointer pointer, Map<Pointer, Long> offsets) {
    Pointer known = pointer;
    while (offsets.getOrDefault(known, -1L) < 0 && !known.text().isEmpty()) {
      known = known.parent();
    }
    return Math.max(offsets.getOrDefault(known, 0L), 0);
  }

  private static int afterByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF
        ? 3
        : 0;
  }

  /** Goes along the bytes and counts lines and columns. */
  final class Places {

    private int at = start;
    private long line = firstLine;
    private long column = firstColumn;

    private Places() {}

    /** The place of a byte, counted from the first of the text. */
    Place place(long fromStart, Pointer pointer) {
      goTo(fromStart);
      return Place.builder()
          .source(source)
          .record(record)
          .line(line)
          .column(column)
          .offset(offset + at)
          .pointer(root.then(pointer))
          .build();
    }

    /** The bytes from one place to another as a record of an array. */
    Frame element(int index, long from, long to) {
      goTo(from);
      int until = start + (int) Math.min(to, length());
      OptionalLong number = OptionalLong.of(index + 1L);
      Pointer pointer = root.child(index);
      return new Frame(source, number, pointer, line, column, offset, bytes, at, until);
    }

    private void goTo(long fromStart) {
      int target = start + (int) Math.min(fromStart, length());
      if (target < at) {
        at = start;
        line = firstLine;
        column = firstColumn;
      }
      for (; at < target; at++) {
        if (bytes[at] == '\n') {
          line++;
          column = 1;
        } else if ((bytes[at] & 0xC0) != 0x80) {
          column++;
        }
      }
    }
  }
}

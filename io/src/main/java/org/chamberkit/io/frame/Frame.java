package org.chamberkit.io.frame;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one document or record, and where they stand in their source; finds the place of a
 * byte or of a pointer.
 */
public final class Frame implements Locator {

  /** Records are counted from 1. */
  private static final long NO_RECORD = 0;

  private final String source;
  private final long record;
  private final Pointer root;
  private final long firstLine;
  private final long firstColumn;
  private final long offset;
  private final byte[] bytes;
  private final int start;
  private final int end;
  private final @Nullable Fault fault;
  private final boolean isSpilled;

  private Frame(
      String source,
      long record,
      Pointer root,
      long firstLine,
      long firstColumn,
      long offset,
      byte[] bytes,
      int start,
      int end,
      @Nullable Fault fault,
      boolean isSpilled) {
    this.source = source;
    this.record = record;
    this.root = root;
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
    this.offset = offset;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.fault = fault;
    this.isSpilled = isSpilled;
  }

  /** All of a source, which are the bytes from one index to another. */
  public static Frame ofAll(String source, byte[] bytes, int from, int to) {
    int start = from + lengthOfMark(bytes, from, to);
    return new Frame(source, NO_RECORD, Pointer.ROOT, 1, 1, 0, bytes, start, to, null, false);
  }

  /** One line of a source, without its end. */
  public static Frame ofLine(String source, long record, long line, long offset, byte[] bytes) {
    int start = offset == 0 ? lengthOfMark(bytes, 0, bytes.length) : 0;
    long number = record;
    return new Frame(
        source, number, Pointer.ROOT, line, 1, offset, bytes, start, bytes.length, null, false);
  }

  /** The same bytes as one record among others. */
  public Frame asRecord(long number) {
    return new Frame(
        source, number, root, firstLine, firstColumn, offset, bytes, start, end, fault, isSpilled);
  }

  /** The same, of which is known that it is not all that the source had in mind. */
  public Frame faulty(Fault reason) {
    return new Frame(
        source, record, root, firstLine, firstColumn, offset, bytes, start, end, reason, isSpilled);
  }

  /** The same, of which the bytes are already among the rejected ones. */
  public Frame spilled() {
    return new Frame(
        source, record, root, firstLine, firstColumn, offset, bytes, start, end, fault, true);
  }

  /** Whether a byte order mark stands where the text begins, behind that of the source. */
  public boolean beginsWithMark() {
    return lengthOfMark(bytes, start, end) > 0;
  }

  public @Nullable Fault fault() {
    return fault;
  }

  /** Does nothing where that is done. */
  @Override
  public void spillTo(OutputStream rejects) throws IOException {
    if (!isSpilled) {
      rejects.write(bytes, start, end - start);
      rejects.write('\n');
    }
  }

  public byte[] bytes() {
    return bytes;
  }

  public int start() {
    return start;
  }

  public int length() {
    return end - start;
  }

  /** Finds places; quick when they come in ascending order. */
  public Places places() {
    return new Places();
  }

  /**
   * Gives every problem its place by going over the tokens once more, and brings them into the
   * order of their places. What a pointer names may not be there; then the place is that of the
   * nearest value that holds it.
   */
  @Override
  public ImmutableList<Problem> locate(ImmutableList<Problem> problems) {
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

  private static int lengthOfMark(byte[] bytes, int from, int to) {
    return to - from >= 3
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF
        ? 3
        : 0;
  }

  /** Goes along the bytes and counts lines and columns. */
  public final class Places {

    private int at = start;
    private long line = firstLine;
    private long column = firstColumn;

    private Places() {}

    /** The place of a byte, counted from the first of the text. */
    public Place place(long fromStart, Pointer pointer) {
      goTo(fromStart);
      return Place.builder()
          .source(source)
          .record(record == NO_RECORD ? OptionalLong.empty() : OptionalLong.of(record))
          .line(line)
          .column(column)
          .offset(offset + at)
          .pointer(root.then(pointer))
          .build();
    }

    /** The bytes from one place to another as a record of an array. */
    public Frame element(int index, long from, long to) {
      goTo(from);
      int until = start + (int) Math.min(to, length());
      long number = index + 1L;
      Pointer pointer = root.child(index);
      return new Frame(
          source, number, pointer, line, column, offset, bytes, at, until, null, false);
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

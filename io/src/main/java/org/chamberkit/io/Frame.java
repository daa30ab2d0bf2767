package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
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
  private final long firstLine;
  private final long firstOffset;
  private final byte[] bytes;
  private final int start;

  /**
   * Holds bytes.
   *
   * @param start where the text begins, behind a byte order mark
   */
  Frame(
      String source,
      OptionalLong record,
      long firstLine,
      long firstOffset,
      byte[] bytes,
      int start) {
    this.source = source;
    this.record = record;
    this.firstLine = firstLine;
    this.firstOffset = firstOffset;
    this.bytes = bytes;
    this.start = start;
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  int length() {
    return bytes.length - start;
  }

  /** The same bytes as one record among others. */
  Frame asRecord(long number) {
    return new Frame(source, OptionalLong.of(number), firstLine, firstOffset, bytes, start);
  }

  /** The place of a byte, counted from the first of the text. */
  Place place(long offset, Pointer pointer) {
    int end = start + (int) Math.min(offset, length());
    long line = firstLine;
    int column = 1;
    for (int i = start; i < end; i++) {
      if (bytes[i] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return Place.builder()
        .source(source)
        .record(record)
        .line(line)
        .column(column)
        .offset(firstOffset + end)
        .pointer(pointer)
        .build();
  }

  /**
   * Gives every problem its place by going over the tokens once more. What a pointer names may not
   * be there; then the place is that of the nearest value that holds it.
   */
  ImmutableList<Problem> locate(ImmutableList<Problem> problems) {
    if (problems.isEmpty()) {
      return problems;
    }
    Map<Pointer, Long> offsets = new HashMap<>();
    for (Problem problem : problems) {
      offsets.put(problem.place().pointer(), -1L);
      for (Pointer p = problem.place().pointer(); !p.text().isEmpty(); p = p.parent()) {
        offsets.put(p.parent(), -1L);
      }
    }
    JsonTokens.findOffsets(this, offsets);
    return problems.stream()
        .map(problem -> problem.at(nearest(problem.place().pointer(), offsets)))
        .collect(ImmutableList.toImmutableList());
  }

  private Place nearest(Pointer pointer, Map<Pointer, Long> offsets) {
    Pointer known = pointer;
    while (offsets.getOrDefault(known, -1L) < 0 && !known.text().isEmpty()) {
      known = known.parent();
    }
    return place(Math.max(offsets.getOrDefault(known, 0L), 0), pointer);
  }
}

package org.chamberkit.io.frame;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.JsonSource;
import org.chamberkit.io.Limit;
import org.chamberkit.io.Limits;
import org.chamberkit.io.ReadCounts;
import org.chamberkit.io.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the bytes of a source into frames before anything is parsed: one for a document or an array,
 * one for each line that is not blank for a stream of records. Unpacks gzip, which it knows by its
 * first bytes.
 */
public final class Framing implements AutoCloseable {

  /** How the values of a source lie in it. */
  public enum Shape {
    /** One value over as many lines as it takes. */
    DOCUMENT,
    /** One array of values. */
    ARRAY,
    /** One value a line. */
    STREAM
  }

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHEST_BITS = ONES << (Byte.SIZE - 1);
  private static final long LINE_FEEDS = '\n' * ONES;

  private static final int BUFFER = 64 * 1024;
  private static final int MOST_BLANKS = 64 * 1024;
  private static final Pattern STREAM_NAME = Pattern.compile("\\.(ndjson|jsonl)(\\.gz)?$");
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final boolean isTable;
  private final String source;
  private final Limits limits;
  private final @Nullable OutputStream rejects;
  private final InputStream bytes;
  private final Shape shape;
  private byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private int filled;
  private boolean ended;
  private @Nullable Fault fault;
  private boolean hasByteOrderMark;
  private long offset;
  private long line = 1;
  private long linesWithin;
  private long records;
  private long blankLines;
  private long carriageReturns;

  public Framing(JsonSource source, ReadOptions options) throws IOException {
    this(source, options, false);
  }

  /**
   * Frames the lines of a source or, of a table, its rows, in which a line may end within quotation
   * marks.
   */
  public Framing(JsonSource source, ReadOptions options, boolean isTable) throws IOException {
    this.isTable = isTable;
    this.source = source.name();
    this.limits = options.limits();
    this.rejects = options.rejects().orElse(null);
    InputStream opened = source.open().stream();
    try {
      this.bytes = unpacked(opened);
      this.shape = findShape();
    } catch (IOException e) {
      try {
        opened.close();
      } catch (IOException suppressed) {
        e.addSuppressed(suppressed);
      }
      throw e;
    }
  }

  private InputStream unpacked(InputStream opened) throws IOException {
    int first = opened.read();
    if (first < 0 && source.endsWith(".gz")) {
      // An empty file of this name was cut off; a packed one is never empty.
      return new GzipStream(opened, limits);
    }
    if (first != 0x1F) {
      return first < 0 ? opened : pushedBack(opened, first);
    }
    int second = opened.read();
    if (second < 0) {
      return pushedBack(opened, first);
    }
    PushbackInputStream whole = pushedBack(opened, first, second);
    return second == 0x8B ? new GzipStream(whole, limits) : whole;
  }

  private static PushbackInputStream pushedBack(InputStream opened, int... read)
      throws IOException {
    PushbackInputStream whole = new PushbackInputStream(opened, read.length);
    for (int i = read.length - 1; i >= 0; i--) {
      whole.unread(read[i]);
    }
    return whole;
  }

  public Shape shape() {
    return shape;
  }

  /** How many bytes are read so far. */
  public long offset() {
    return offset;
  }

  /** The last frame was no record but the heading of a table. */
  public void isNoRecord() {
    records--;
  }

  /** The counts of the records whose fate is given. */
  public ReadCounts counts(long accepted, long rejected) {
    return new ReadCounts(
        accepted + rejected, accepted, rejected, blankLines, carriageReturns, hasByteOrderMark);
  }

  /**
   * The whole of the source as one frame; where it goes beyond a limit it is cut off, with the
   * reason.
   */
  public Frame whole() throws IOException {
    Optional<String> type = FileSignature.of(buffer, at, end);
    if (type.isPresent()) {
      return given(Frame.ofAll(source, buffer, at, at), ofType(type.get()));
    }
    int most = limits.most(Limit.DOCUMENT_LIMIT);
    int mark = hasByteOrderMark ? BYTE_ORDER_MARK.length : 0;
    LimitScan scan = new LimitScan(limits);
    Optional<Fault> exceeded = scan.feed(buffer, at + mark, end - at - mark);
    while (exceeded.isEmpty() && end - at <= most && fill()) {
      exceeded = scan.feed(buffer, end - filled, filled);
    }
    if (exceeded.isEmpty() && end - at > most) {
      exceeded = Optional.of(Fault.of(Limit.DOCUMENT_LIMIT, limits));
    }
    Frame frame = Frame.ofAll(source, buffer, at, end);
    if (exceeded.isPresent()) {
      return given(frame, exceeded.get());
    }
    offset += end - at;
    letGo();
    Fault damage = fault;
    return damage == null ? frame : frame.faulty(damage.atEnd(frame.length()));
  }

  /** A frame of a source of which the rest is not read, but goes to the rejected bytes. */
  private Frame given(Frame frame, Fault reason) throws IOException {
    offset += end - at;
    if (rejects != null) {
      rejects.write(buffer, at, end - at);
      letGo();
      while (fill()) {
        offset += end - at;
        rejects.write(buffer, at, end - at);
        at = end;
      }
      rejects.write('\n');
    }
    letGo();
    ended = true;
    return frame.faulty(reason).spilled();
  }

  /** The frame has the buffer now. */
  private void letGo() {
    buffer = new byte[BUFFER];
    at = 0;
    end = 0;
  }

  /** The next line that is not blank, without its end; none at the end of the source. */
  public Optional<Frame> nextLine() throws IOException {
    if (records == 0 && offset == 0) {
      Optional<String> type = FileSignature.of(buffer, at, end);
      if (type.isPresent()) {
        records++;
        return Optional.of(given(ofLine(at, at), ofType(type.get())));
      }
    }
    while (true) {
      int lineEnd = findLineEnd();
      if (lineEnd < 0) {
        return Optional.of(overlong());
      }
      boolean isLast = lineEnd == end;
      if (isLast && at == end && fault == null) {
        return Optional.empty();
      }
      boolean isBlank = isBlank(lineEnd);
      Frame frame = isBlank && !isLast ? null : ofLine(at, lineEnd);
      carriageReturns += !isLast && lineEnd > at && buffer[lineEnd - 1] == '\r' ? 1 : 0;
      offset += lineEnd - at + (isLast ? 0 : 1);
      at = isLast ? lineEnd : lineEnd + 1;
      line += 1 + linesWithin;
      Fault damage = isLast ? fault : null;
      if (frame != null && damage != null) {
        fault = null;
        records++;
        return Optional.of(frame.faulty(damage.atEnd(frame.length())));
      }
      if (frame != null && !isBlank) {
        records++;
        return Optional.of(frame);
      }
      blankLines++;
    }
  }

  private Frame ofLine(int from, int to) {
    return Frame.ofLine(source, records + 1, line, offset, Arrays.copyOfRange(buffer, from, to));
  }

  /** Where the line ends, which is the end of the source for the last; −1 if it is too long. */
  private int findLineEnd() throws IOException {
    int most = limits.most(Limit.RECORD_LIMIT);
    int searched = 0;
    linesWithin = 0;
    RowScan row = new RowScan(offset == 0 && hasByteOrderMark ? BYTE_ORDER_MARK.length : 0);
    while (true) {
      int lineEnd = isTable ? findRowEnd(searched, row) : findLineFeed(at + searched);
      if (lineEnd >= 0) {
        return lineEnd - at > most ? -1 : lineEnd;
      }
      searched = end - at;
      if (searched > most) {
        return -1;
      }
      if (!fill()) {
        return end;
      }
    }
  }

  /** The next line feed that is there already; else −1. */
  private int findLineFeed(int from) {
    byte[] bytes = buffer;
    int i = from;
    for (; i <= end - Long.BYTES; i += Long.BYTES) {
      long other = (long) EIGHT_BYTES.get(bytes, i) ^ LINE_FEEDS;
      long found = (other - ONES) & ~other & HIGHEST_BITS; // the lowest bit is that of a byte of 0
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    for (; i < end; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Likewise of a row, behind what is searched of it. */
  private int findRowEnd(int searched, RowScan row) {
    for (int i = at + searched; i < end; i++) {
      boolean isLineFeed = buffer[i] == '\n';
      if (row.isWithinQuotes(buffer[i])) {
        linesWithin += isLineFeed ? 1 : 0;
      } else if (isLineFeed) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBlank(int lineEnd) {
    int i = at + (offset == 0 && hasByteOrderMark ? BYTE_ORDER_MARK.length : 0);
    while (i < lineEnd && (buffer[i] == ' ' || buffer[i] == '\t' || buffer[i] == '\r')) {
      i++;
    }
    return i >= lineEnd;
  }

  /** Passes over a line beyond the limit without keeping it. */
  private Frame overlong() throws IOException {
    Frame frame = ofLine(at, at).faulty(Fault.of(Limit.RECORD_LIMIT, limits)).spilled();
    records++;
    line++;
    boolean isEnded = false;
    while (!isEnded) {
      int to = at;
      while (to < end && buffer[to] != '\n') {
        to++;
      }
      isEnded = to < end;
      if (rejects != null) {
        rejects.write(buffer, at, to - at);
      }
      offset += to - at + (isEnded ? 1 : 0);
      at = isEnded ? to + 1 : to;
      isEnded |= at == end && !isEnded && !fill();
    }
    if (rejects != null) {
      rejects.write('\n');
    }
    return frame;
  }

  /**
   * The name of a source tells a stream by {@code .ndjson} or {@code .jsonl}. Otherwise the first
   * two lines that are not blank tell. A stream shows by a first line that ends with a brace, or by
   * a second line that begins with one; a document over several lines does neither.
   */
  private Shape findShape() throws IOException {
    look(FileSignature.LOOKED_AT - 1);
    hasByteOrderMark =
        end - at >= BYTE_ORDER_MARK.length
            && Arrays.equals(buffer, at, at + 3, BYTE_ORDER_MARK, 0, 3);
    if (STREAM_NAME.matcher(source).find()) {
      return Shape.STREAM;
    }
    int start = skipBlanks(hasByteOrderMark ? BYTE_ORDER_MARK.length : 0);
    int first = look(start);
    if (first == '[') {
      return Shape.ARRAY;
    }
    int last = -1;
    int i = start;
    int next = first;
    while (next >= 0 && next != '\n' && i - start < limits.most(Limit.RECORD_LIMIT)) {
      last = next == ' ' || next == '\t' || next == '\r' ? last : next;
      next = look(++i);
    }
    int second = next == '\n' ? look(skipBlanks(i)) : -1;
    return last == '}' || second == '{' ? Shape.STREAM : Shape.DOCUMENT;
  }

  private int skipBlanks(int from) throws IOException {
    int i = from;
    int next = look(i);
    while (i - from < MOST_BLANKS
        && (next == ' ' || next == '\t' || next == '\r' || next == '\n')) {
      next = look(++i);
    }
    return i;
  }

  /** A byte of the beginning of the source, while nothing of it is taken; −1 behind its end. */
  private int look(int index) throws IOException {
    while (index >= end && fill()) {
      // as often as it takes
    }
    return index < end ? buffer[index] & 0xFF : -1;
  }

  /** Gets further bytes behind those that are there; false at the end of the source. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (at > 0) {
      System.arraycopy(buffer, at, buffer, 0, end - at);
      end -= at;
      at = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    try {
      filled = bytes.read(buffer, end, buffer.length - end);
      while (filled == 0) { // which a source should never give
        filled = bytes.read(buffer, end, 1);
      }
    } catch (GzipDamage e) {
      fault = e.fault();
      filled = -1;
    }
    if (filled < 0) {
      ended = true;
      return false;
    }
    end += filled;
    return true;
  }

  private static Fault ofType(String type) {
    return new Fault(JsonProblem.OTHER_FILE_TYPE, ImmutableMap.of("type", type), 0, false);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}

package org.chamberkit.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts the bytes of a source into frames before anything is parsed: one for a document or an array,
 * one for each line that is not blank for a stream of records.
 */
final class Framing implements AutoCloseable {

  /** How the values of a source lie in it. */
  enum Shape {
    /** One value over as many lines as it takes. */
    DOCUMENT,
    /** One array of values. */
    ARRAY,
    /** One value a line. */
    STREAM
  }

  private static final int BUFFER = 64 * 1024;
  private static final Pattern STREAM_NAME = Pattern.compile("\\.(ndjson|jsonl)(\\.gz)?$");

  private final String source;
  private final InputStream bytes;
  private final Shape shape;
  private long offset;
  private long line = 1;
  private long records;

  Framing(JsonSource source) throws IOException {
    this.source = source.name();
    this.bytes = new BufferedInputStream(source.open().stream(), BUFFER);
    try {
      this.shape = findShape();
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  Shape shape() {
    return shape;
  }

  /** How many bytes are read so far. */
  long offset() {
    return offset;
  }

  /** The whole of the source as one frame; beyond the limit it is cut, which reading reports. */
  Frame whole() throws IOException {
    byte[] all = bytes.readNBytes(Limits.DOCUMENT + 1);
    offset += all.length;
    return Frame.ofAll(source, all);
  }

  /** The next line that is not blank, without its end; none at the end of the source. */
  Optional<Frame> nextLine() throws IOException {
    while (true) {
      long start = offset;
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      boolean blank = true;
      int next = bytes.read();
      while (next >= 0) {
        offset++;
        if (next == '\n') {
          break;
        }
        blank &= next == ' ' || next == '\t' || next == '\r';
        // A line beyond the limit is passed over, but not kept; reading reports it.
        if (content.size() <= Limits.RECORD) {
          content.write(next);
        }
        next = bytes.read();
      }
      long number = line++;
      if (!blank) {
        records++;
        byte[] all = content.toByteArray();
        return Optional.of(Frame.ofLine(source, records, number, start, all));
      }
      if (next < 0) {
        return Optional.empty();
      }
    }
  }

  /**
   * The name of a source tells a stream by {@code .ndjson} or {@code .jsonl}. Otherwise the first
   * two lines that are not blank tell. A stream shows by a first line that ends with a brace, or by
   * a second line that begins with one; a document over several lines does neither.
   */
  private Shape findShape() throws IOException {
    if (STREAM_NAME.matcher(source).find()) {
      return Shape.STREAM;
    }
    bytes.mark(2 * Limits.RECORD);
    int last = -1;
    int read = 0;
    int next = skipBlanks(true);
    int first = next;
    while (next >= 0 && next != '\n' && read++ < Limits.RECORD) {
      last = next == ' ' || next == '\t' || next == '\r' ? last : next;
      next = bytes.read();
    }
    int second = next == '\n' ? skipBlanks(false) : -1;
    bytes.reset();
    if (first == '[') {
      return Shape.ARRAY;
    }
    return last == '}' || second == '{' ? Shape.STREAM : Shape.DOCUMENT;
  }

  private int skipBlanks(boolean byteOrderMark) throws IOException {
    int next = bytes.read();
    for (int i = 0; i < BUFFER && isBlank(next, byteOrderMark); i++) {
      next = bytes.read();
    }
    return next;
  }

  private static boolean isBlank(int b, boolean byteOrderMark) {
    return b == ' '
        || b == '\t'
        || b == '\r'
        || b == '\n'
        || (byteOrderMark && (b == 0xEF || b == 0xBB || b == 0xBF));
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}

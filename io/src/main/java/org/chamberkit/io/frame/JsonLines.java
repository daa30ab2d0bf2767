package org.chamberkit.io.frame;

import com.google.common.base.Utf8;
import java.io.InputStream;
import java.util.function.Function;
import org.chamberkit.io.ReadOptions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads the lines of a stream with one parser for many of them, for a new one costs as much as a
 * short line. It gives the values of lines in which nothing is wrong; whatever else a line holds,
 * its own reading by {@link JsonTokens#read} tells, as if this one had not been.
 */
public final class JsonLines {

  /** After so many bytes comes a new parser, so that the names which one remembers are few. */
  private static final int MOST_BYTES = 64 * 1024;

  private final ReadOptions options;
  private @Nullable Feed feed;
  private @Nullable JsonParser parser;

  /** Begins. */
  public JsonLines(ReadOptions options) {
    this.options = options;
  }

  /**
   * Reads the object that makes a line.
   *
   * @param reading reads from the start of the object to its end
   * @return the value; null if there is something to say of the line
   */
  public <T> @Nullable T read(Frame line, Function<JsonTokens, @Nullable T> reading) {
    if (line.fault() != null || !isPlain(line)) {
      return null;
    }
    Feed lines = feed;
    if (parser == null || lines == null || lines.fed > MOST_BYTES) {
      close();
      lines = new Feed();
      feed = lines;
    }
    lines.take(line);
    try {
      JsonParser current = parser;
      if (current == null) {
        current = Parsers.of(options.limits()).createParser(ObjectReadContext.empty(), lines);
        parser = current;
      }
      JsonTokens in = new JsonTokens(line, options, current);
      T value = in.next() == JsonToken.START_OBJECT ? reading.apply(in) : null;
      if (value != null
          && in.isWithoutProblems()
          && current.currentLocation().getByteOffset() == lines.fed - blanksAtEnd(line)) {
        return value;
      }
    } catch (JacksonException e) {
      // What is wrong, the reading of this line alone reports.
      close();
      return null;
    }
    close();
    return null;
  }

  /** Lets go of the parser. */
  private void close() {
    if (parser != null) {
      parser.close();
    }
    parser = null;
    feed = null;
  }

  /** UTF-8 without a mark, and no other encoding that a parser guesses by NUL among four bytes. */
  private static boolean isPlain(Frame line) {
    byte[] bytes = line.bytes();
    int start = line.start();
    for (int i = start; i < start + Math.min(4, line.length()); i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    return !line.beginsWithMark() && Utf8.isWellFormed(bytes, start, line.length());
  }

  private static int blanksAtEnd(Frame line) {
    byte[] bytes = line.bytes();
    int end = line.start() + line.length();
    int i = end;
    while (i > line.start()
        && (bytes[i - 1] == '\r' || bytes[i - 1] == ' ' || bytes[i - 1] == '\t')) {
      i--;
    }
    return end - i;
  }

  /** Gives a parser the bytes of one line, and an end where it wants more of it. */
  private static final class Feed extends InputStream {

    private byte[] bytes = {};
    private int at;
    private int end;
    private long fed;

    void take(Frame line) {
      bytes = line.bytes();
      at = line.start();
      end = at + line.length();
      fed += line.length();
    }

    @Override
    public int read() {
      return at == end ? -1 : bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (at == end) {
        return -1;
      }
      int count = Math.min(length, end - at);
      System.arraycopy(bytes, at, target, offset, count);
      at += count;
      return count;
    }
  }
}

package org.chamberkit.io;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads records one after the other. A broken record is returned with its problems like any other,
 * and the next one is read; nothing is passed over in silence.
 *
 * <p>A stream with one record a line is read in constant memory; an array is read as a whole. Not
 * thread-safe.
 *
 * @param <T> the type of the values
 */
public final class RecordReader<T> implements AutoCloseable {

  private final DocumentReader<T> reader;
  private final Framing framing;
  private @Nullable Iterator<Parsed<T>> ofArray;
  private boolean ended;

  RecordReader(DocumentReader<T> reader, Framing framing) {
    this.reader = reader;
    this.framing = framing;
  }

  /**
   * Reads the next record.
   *
   * @return what was read, with its problems; nothing at the end
   * @throws IOException if the bytes cannot be read
   */
  public Optional<Parsed<T>> next() throws IOException {
    return switch (framing.shape()) {
      case STREAM -> framing.nextLine().map(frame -> reader.parse(frame, Limits.RECORD));
      case ARRAY -> nextOfArray();
      case DOCUMENT -> nextDocument();
    };
  }

  /** {@return how many bytes of the source are read so far} */
  public long bytesRead() {
    return framing.offset();
  }

  private Optional<Parsed<T>> nextOfArray() throws IOException {
    if (ofArray == null) {
      ofArray = reader.parseArray(framing.whole()).iterator();
    }
    return ofArray.hasNext() ? Optional.of(ofArray.next()) : Optional.empty();
  }

  private Optional<Parsed<T>> nextDocument() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    ended = true;
    return Optional.of(reader.parse(framing.whole().asRecord(1), Limits.DOCUMENT));
  }

  @Override
  public void close() throws IOException {
    framing.close();
  }
}

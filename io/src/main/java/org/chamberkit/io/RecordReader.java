package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chamberkit.io.frame.Framing;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads records one after the other. A broken record is returned with its problems like any other,
 * and the next one is read; nothing is passed over in silence.
 *
 * <p>A stream with one record a line is read in constant memory; of an array, the bytes are held as
 * a whole and the values one by one. Once reading failed, it fails again in the same way whenever
 * the next record is asked for.
 *
 * <p>Several threads may take records from one reader; each record goes to one of them.
 *
 * <pre>{@code
 * try (RecordReader<Fact> records = JsonDocument.FACT.records(source)) {
 *   records.stream().flatMap(record -> record.value().stream()).forEach(register::add);
 * }
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class RecordReader<T> implements AutoCloseable {

  private final Records<T> records;
  private final Framing framing;
  private final ReadOptions options;
  private long accepted;
  private long rejected;
  private @Nullable IOException failure;
  private @Nullable ProblemException stop;

  /** What gives the records one after the other, each once. */
  interface Records<T> {
    Optional<Parsed<T>> next() throws IOException;
  }

  RecordReader(Records<T> records, Framing framing, ReadOptions options) {
    this.records = records;
    this.framing = framing;
    this.options = options;
  }

  /**
   * Reads the next record.
   *
   * @return what was read, with its problems; nothing at the end
   * @throws IOException if the bytes cannot be read, or rejected ones not be written
   * @throws ProblemException if more records are rejected than the budget allows; it carries the
   *     problems of the last one
   */
  public synchronized Optional<Parsed<T>> next() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (stop != null) {
      throw stop;
    }
    try {
      Optional<Parsed<T>> record = records.next();
      if (record.isPresent()) {
        count(record.get());
      }
      return record;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private void count(Parsed<T> record) throws IOException {
    if (record.value().isPresent()) {
      accepted++;
    } else {
      rejected++;
      if (options.rejects().isPresent()) {
        record.spillTo(options.rejects().get());
      }
    }
    if (options.progress().isPresent()) {
      options.progress().get().at(framing.offset(), accepted + rejected);
    }
    if (record.value().isEmpty() && !options.budget().allows(counts())) {
      ImmutableList.Builder<Problem> problems = ImmutableList.builder();
      problems.addAll(record.problems());
      if (options.budget().records() > 0) {
        problems.add(tooMany());
      }
      stop = new ProblemException(problems.build());
      throw stop;
    }
  }

  private Problem tooMany() {
    return Problem.of(
        JsonProblem.TOO_MANY_REJECTED,
        Pointer.ROOT,
        ImmutableMap.of(
            "rejected", Long.toString(rejected), "framed", Long.toString(accepted + rejected)));
  }

  /**
   * Returns the rest of the records, read as they are asked for. Closing the stream closes this
   * reader.
   *
   * @return the records; where {@link #next} would throw an {@link IOException}, it throws an
   *     {@link UncheckedIOException}
   */
  public Stream<Parsed<T>> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
        .onClose(this::closeUnchecked);
  }

  /**
   * Returns the rest of the records, read as they are asked for.
   *
   * @return the records; where {@link #next} would throw an {@link IOException}, it throws an
   *     {@link UncheckedIOException}
   */
  public Iterator<Parsed<T>> iterator() {
    return new Iterator<>() {
      private Optional<Parsed<T>> next = Optional.empty();

      @Override
      public boolean hasNext() {
        if (next.isEmpty()) {
          next = nextUnchecked();
        }
        return next.isPresent();
      }

      @Override
      public Parsed<T> next() {
        if (!hasNext()) {
          throw new NoSuchElementException("there are no more records");
        }
        Parsed<T> record = next.orElseThrow();
        next = Optional.empty();
        return record;
      }
    };
  }

  /**
   * Reads the rest of the records into memory.
   *
   * @return their values and problems
   * @throws IOException if the bytes cannot be read, or rejected ones not be written
   * @throws ProblemException if more records are rejected than the budget allows; it carries the
   *     problems of all of them
   */
  public Collected<T> collect() throws IOException {
    ImmutableList.Builder<T> values = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    try {
      for (Optional<Parsed<T>> record = next(); record.isPresent(); record = next()) {
        record.get().value().ifPresent(values::add);
        problems.addAll(record.get().problems());
      }
    } catch (ProblemException e) {
      throw new ProblemException(problems.addAll(e.problems()).build());
    }
    return new Collected<>(values.build(), problems.build(), counts());
  }

  /** {@return what came of the records so far} */
  public synchronized ReadCounts counts() {
    return framing.counts(accepted, rejected);
  }

  /** {@return how many bytes of the source are read so far, unpacked} */
  public synchronized long bytesRead() {
    return framing.offset();
  }

  private Optional<Parsed<T>> nextUnchecked() {
    try {
      return next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeUnchecked() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    framing.close();
  }
}

package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.examples.cli.Progress.Measure;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.io.Parsed;
import org.chamberkit.io.RecordReader;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Language;

/** Counts records, prints their problems one a line, and knows how it all went. */
final class Tally {

  private final Console console;
  private final Language language;
  private final boolean keepsProblems;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private boolean hasErrors;
  private boolean hasFailed;

  Tally(Console console, Language language, boolean keepsProblems) {
    this.console = console;
    this.language = language;
    this.keepsProblems = keepsProblems;
  }

  /** Makes the records of a source. */
  @FunctionalInterface
  interface Opening<T> {

    RecordReader<T> records(JsonSource source) throws IOException;
  }

  /**
   * Reads the records of a file of documents, one after the other.
   *
   * @param work what is done with a record; returns all of its problems
   */
  <T> Counts read(
      DocumentReader<T> reader, Input input, Function<Parsed<T>, ImmutableList<Problem>> work) {
    return read(reader::records, input, work);
  }

  /**
   * Reads the records of a file, one after the other.
   *
   * @param work what is done with a record; returns all of its problems
   */
  <T> Counts read(
      Opening<T> opening, Input input, Function<Parsed<T>, ImmutableList<Problem>> work) {
    long read = 0;
    long rejected = 0;
    try (RecordReader<T> records = opening.records(input.source());
        Progress progress =
            new Progress(input.path().toString(), Measure.BYTES, input.size(), console)) {
      Optional<Parsed<T>> record = records.next();
      while (record.isPresent()) {
        ImmutableList<Problem> found = work.apply(record.get());
        if (!found.isEmpty()) {
          progress.makeWay(() -> report(found));
        }
        read++;
        rejected += found.stream().anyMatch(Problem::isError) ? 1 : 0;
        progress.at(records.bytesRead());
        record = records.next();
      }
      return new Counts(read, rejected);
    } catch (IOException e) {
      throw Failure.reading(input, e);
    }
  }

  /** Prints problems. */
  void report(ImmutableList<Problem> found) {
    found.forEach(problem -> console.complain(problem.line(language)));
    hasErrors |= found.stream().anyMatch(Problem::isError);
    if (keepsProblems) {
      problems.addAll(found);
    }
  }

  /** Says that something is wrong that has no place in the input. */
  void reportError(String sentence) {
    console.complain(sentence);
    hasErrors = true;
  }

  /** Says that reading or writing failed. */
  void fail(Failure failure) {
    console.complain(failure.line(language));
    hasFailed = true;
  }

  boolean hasErrors() {
    return hasErrors;
  }

  boolean hasFailed() {
    return hasFailed;
  }

  int exitStatus() {
    if (hasFailed) {
      return 3;
    }
    return hasErrors ? 1 : 0;
  }

  /** The problems that were kept, as a document. */
  byte[] document() {
    return JsonDocument.PROBLEMS.document(problems.build());
  }
}

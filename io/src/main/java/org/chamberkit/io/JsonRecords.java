package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import org.chamberkit.io.frame.Frame;
import org.chamberkit.io.frame.Framing;
import org.chamberkit.io.frame.JsonLines;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.frame.PlainText;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON source, in whatever shape they lie in it.
 *
 * @param <T> the type of the values
 */
final class JsonRecords<T> implements RecordReader.Records<T> {

  private final DocumentReader<T> reader;
  private final Framing framing;
  private final ReadOptions options;
  private final boolean isOne;
  private final PlainText plain;
  private final JsonLines lines;
  private @Nullable ArrayDeque<Frame> elements;
  private Optional<Parsed<T>> ofArray = Optional.empty();
  private boolean ended;

  JsonRecords(DocumentReader<T> reader, Framing framing, ReadOptions options, boolean isOne) {
    this.reader = reader;
    this.framing = framing;
    this.options = options;
    this.isOne = isOne;
    this.plain = new PlainText(options.limits());
    this.lines = new JsonLines(options);
  }

  @Override
  public Optional<Parsed<T>> next() throws IOException {
    if (isOne) {
      return nextDocument(framing.whole());
    }
    return switch (framing.shape()) {
      case STREAM -> framing.nextLine().map(line -> reader.parseLine(line, plain, lines, options));
      case ARRAY -> nextOfArray();
      case DOCUMENT -> ended ? Optional.empty() : nextDocument(framing.whole().asRecord(1));
    };
  }

  private Optional<Parsed<T>> nextDocument(Frame frame) {
    ended = true;
    return Optional.of(reader.parse(frame, options));
  }

  private Optional<Parsed<T>> nextOfArray() throws IOException {
    if (elements == null) {
      ArrayDeque<Frame> found = new ArrayDeque<>();
      Frame whole = framing.whole();
      ImmutableList<Problem> problems = JsonTokens.readArray(whole, options, found::add);
      // What is wrong with the array itself makes a record of its own, so that it is not lost.
      ofArray =
          problems.isEmpty()
              ? Optional.empty()
              : Optional.of(new Parsed<>(WithProblems.refused(problems), whole));
      elements = found;
    }
    Frame next = elements.poll();
    if (next != null) {
      return Optional.of(reader.parse(next, options));
    }
    Optional<Parsed<T>> last = ofArray;
    ofArray = Optional.empty();
    return last;
  }
}

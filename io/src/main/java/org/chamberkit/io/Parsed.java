package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.chamberkit.io.frame.Locator;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one document or record: the value or all that is wrong with it, and the places
 * of its parts for checks that come later.
 *
 * @param <T> the type of the value
 */
public final class Parsed<T> {

  private final WithProblems<T> result;
  private final Locator frame;
  private final @Nullable String format;

  Parsed(WithProblems<T> result, Locator frame) {
    this(result, frame, null);
  }

  Parsed(WithProblems<T> result, Locator frame, @Nullable String format) {
    this.result = result;
    this.frame = frame;
    this.format = format;
  }

  /** {@return the name of the format of the value, if there is a value} */
  public Optional<String> format() {
    return value().isPresent() ? Optional.ofNullable(format) : Optional.empty();
  }

  /** {@return the digest of the canonical form of the value, if there is a value} */
  public Optional<ContentDigest> digest() {
    return value()
        .flatMap(
            value -> format().flatMap(JsonDocument::ofFormat).map(known -> known.digestOf(value)));
  }

  /** {@return the value with warnings, or the problems, each with its place} */
  public WithProblems<T> result() {
    return result;
  }

  /** {@return the value, unless there is an error} */
  public Optional<T> value() {
    return result.value();
  }

  /** {@return what is wrong, each with its place, in the order of places} */
  public ImmutableList<Problem> problems() {
    return result.problems();
  }

  /**
   * Returns the value.
   *
   * @return the value
   * @throws ProblemException with all problems if there is none
   */
  public T orThrow() {
    return result.orThrow();
  }

  /**
   * Gives problems that a check of the value found their places in the text.
   *
   * @param problems problems with pointers into the value
   * @return the same with source, line, column, offset and record, in the order of places
   */
  public ImmutableList<Problem> locate(ImmutableList<Problem> problems) {
    return frame.locate(problems);
  }

  /** Writes the bytes as they stand, and LF. */
  void spillTo(OutputStream rejects) throws IOException {
    frame.spillTo(rejects);
  }
}

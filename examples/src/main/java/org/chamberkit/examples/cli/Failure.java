package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.chamberkit.text.Language;
import org.chamberkit.text.Quotation;

/** Thrown when reading or writing fails, which ends a command with exit status 3. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final Sentence sentence;
  private final String reason;

  private Failure(Path file, Sentence sentence, IOException cause) {
    super(cause);
    this.file = file.toString();
    this.sentence = Files.isDirectory(file) ? Sentence.IS_DIRECTORY : sentence;
    this.reason = reason(cause);
  }

  static Failure reading(Input input, IOException cause) {
    return new Failure(
        input.path(), known(cause, Sentence.NO_FILE).orElse(Sentence.NOT_READ), cause);
  }

  static Failure writing(Path file, IOException cause) {
    Path parent = file.toAbsolutePath().getParent();
    boolean hasDirectory = parent == null || Files.isDirectory(parent);
    Sentence sentence = known(cause, Sentence.NO_DIRECTORY).orElse(Sentence.NOT_WRITTEN);
    return new Failure(file, hasDirectory ? sentence : Sentence.NO_DIRECTORY, cause);
  }

  private static Optional<Sentence> known(IOException cause, Sentence ifMissing) {
    if (cause instanceof NoSuchFileException) {
      return Optional.of(ifMissing);
    }
    return cause instanceof AccessDeniedException
        ? Optional.of(Sentence.NO_ACCESS)
        : Optional.empty();
  }

  private static String reason(IOException cause) {
    String reason = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }

  /** The name of the file and the sentence. */
  String line(Language language) {
    return Quotation.of(file) + ": " + sentence.in(language, ImmutableMap.of("reason", reason));
  }
}

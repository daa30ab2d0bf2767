package org.chamberkit.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chamberkit.examples.OutputFile;

/**
 * Where the documents of a command go: a file that is complete or absent, or standard output under
 * the name {@code -}.
 */
final class Output implements AutoCloseable {

  private final Path path;
  private final OutputStream stream;
  private final Optional<Path> spool;
  private final Optional<OutputFile> file;

  private Output(Path path, OutputStream stream, Optional<Path> spool, Optional<OutputFile> file) {
    this.path = path;
    this.stream = stream;
    this.spool = spool;
    this.file = file;
  }

  /** What is written here is dropped. */
  static Output nowhere() {
    return new Output(
        Path.of(""), OutputStream.nullOutputStream(), Optional.empty(), Optional.empty());
  }

  /**
   * Begins to write.
   *
   * @param path the file, or {@code -}
   * @param allOrNothing whether standard output, too, gets nothing before all of it is there
   */
  static Output open(Path path, boolean allOrNothing, Console console) {
    OutputStream stream = new BufferedOutputStream(console.out());
    Optional<Path> spool = Optional.empty();
    try {
      if (isStandardOutput(path)) {
        if (!allOrNothing) {
          return new Output(path, stream, spool, Optional.empty());
        }
        spool = Optional.of(Files.createTempFile("chamberkit-", ".tmp"));
      }
      return new Output(path, stream, spool, Optional.of(OutputFile.create(spool.orElse(path))));
    } catch (IOException e) {
      throw Failure.writing(path, e);
    }
  }

  static boolean isStandardOutput(Path path) {
    return path.toString().equals("-");
  }

  void write(byte[] bytes) {
    try {
      if (file.isPresent()) {
        file.get().write(bytes);
      } else {
        stream.write(bytes);
      }
    } catch (IOException e) {
      throw Failure.writing(path, e);
    }
  }

  /** Lets what was written be seen; without this it is dropped. */
  void complete() {
    try {
      if (file.isPresent()) {
        file.get().complete();
      }
      if (spool.isPresent()) {
        Files.copy(spool.get(), stream);
      }
      stream.flush();
    } catch (IOException e) {
      throw Failure.writing(path, e);
    }
  }

  @Override
  public void close() {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
      if (spool.isPresent()) {
        Files.deleteIfExists(spool.get());
      }
    } catch (IOException e) {
      throw Failure.writing(path, e);
    }
  }
}

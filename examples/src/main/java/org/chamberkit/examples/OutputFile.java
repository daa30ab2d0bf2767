package org.chamberkit.examples;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * A file that is complete or absent: it is written under another name in the same directory and
 * takes its own name in the end. A file of that name from before stays until then.
 *
 * <p>A name that ends with {@code .gz} is packed. A device or a pipe is written directly.
 */
public final class OutputFile implements Closeable {

  private final Path target;
  private final Path written;
  private final OutputStream bytes;
  private boolean open = true;

  private OutputFile(Path target, Path written, OutputStream bytes) {
    this.target = target;
    this.written = written;
    this.bytes = bytes;
  }

  /**
   * Begins a file.
   *
   * @param file the file
   * @return the file, which is not there before {@link #complete}
   * @throws IOException if nothing can be written there
   */
  public static OutputFile create(Path file) throws IOException {
    boolean isDevice = Files.exists(file) && !Files.isRegularFile(file);
    // A link stays a link: what it leads to is replaced.
    Path target = Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
    Path written =
        isDevice ? target : target.resolveSibling(".chamberkit-" + UUID.randomUUID() + ".tmp");
    OutputStream bytes =
        Files.newOutputStream(
            written, isDevice ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW);
    OutputFile result =
        new OutputFile(target, written, packed(file, new BufferedOutputStream(bytes)));
    if (!isDevice) {
      written.toFile().deleteOnExit(); // when the program is interrupted
    }
    return result;
  }

  private static OutputStream packed(Path file, OutputStream bytes) throws IOException {
    return file.toString().endsWith(".gz") ? new GzipCompressorOutputStream(bytes) : bytes;
  }

  /**
   * Writes further bytes.
   *
   * @param more the bytes
   * @throws IOException if they cannot be written
   */
  public void write(byte[] more) throws IOException {
    bytes.write(more);
  }

  /**
   * Gives the file its name; nothing can be written after that.
   *
   * @throws IOException if the last bytes cannot be written
   */
  public void complete() throws IOException {
    bytes.close();
    if (!written.equals(target)) {
      Files.move(
          written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    open = false;
  }

  /** Drops the file unless it is complete. */
  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      try {
        bytes.close();
      } finally {
        if (!written.equals(target)) {
          Files.deleteIfExists(written);
        }
      }
    }
  }
}

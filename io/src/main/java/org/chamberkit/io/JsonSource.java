package org.chamberkit.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JSON text with the name by which problems call it.
 *
 * @param name the name, such as that of the file
 * @param open opens the bytes from their beginning
 */
public record JsonSource(String name, Opener open) {

  /** Opens the bytes of a source. */
  @FunctionalInterface
  public interface Opener {

    /**
     * Opens the bytes.
     *
     * @return the bytes from their beginning; the caller closes it
     * @throws IOException if they cannot be opened
     */
    InputStream stream() throws IOException;
  }

  /**
   * Obtains a file as a source, under its path as it was given.
   *
   * @param file the file
   * @return the source
   */
  public static JsonSource of(Path file) {
    return new JsonSource(file.toString(), () -> Files.newInputStream(file));
  }

  /**
   * Obtains a text as a source.
   *
   * @param name the name by which problems call it
   * @param text the text
   * @return the source
   */
  public static JsonSource ofText(String name, String text) {
    return ofBytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Obtains bytes as a source.
   *
   * @param name the name by which problems call it
   * @param bytes the bytes; they are copied
   * @return the source
   */
  public static JsonSource ofBytes(String name, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new JsonSource(name, () -> new ByteArrayInputStream(copy));
  }
}

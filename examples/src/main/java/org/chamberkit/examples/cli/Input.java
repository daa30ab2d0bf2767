package org.chamberkit.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.chamberkit.io.JsonSource;

/**
 * A file to read, which is unpacked where it is packed; the name {@code -} stands for standard
 * input.
 *
 * @param path the path as it was given
 * @param console where standard input is
 */
record Input(Path path, Console console) {

  boolean isStandardInput() {
    return path.toString().equals("-");
  }

  boolean isPacked() {
    return path.toString().endsWith(".gz");
  }

  JsonSource source() {
    return new JsonSource(path.toString(), this::open);
  }

  /** How many bytes there are to read, if that can be known. */
  OptionalLong size() {
    try {
      return isStandardInput() || isPacked() || !Files.isRegularFile(path)
          ? OptionalLong.empty()
          : OptionalLong.of(Files.size(path));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private InputStream open() throws IOException {
    if (isStandardInput()) {
      return console.in();
    }
    return Files.newInputStream(path);
  }
}

package org.chamberkit.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.chamberkit.io.JsonSource;

/**
 * A file to read, unpacked if its name ends with {@code .gz}; the name {@code -} stands for
 * standard input.
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
    InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
    if (!isPacked()) {
      return bytes;
    }
    try {
      return GzipCompressorInputStream.builder()
          .setInputStream(bytes)
          .setDecompressConcatenated(true)
          .get();
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}

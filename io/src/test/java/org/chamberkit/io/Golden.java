package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file in src/test/resources/golden that a test compares with; -Dgolden.update=true rewrites it.
 */
record Golden(Path file) {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  static Golden of(String name) {
    return new Golden(FOLDER.resolve(name));
  }

  /** The files of a folder whose names do not end in {@code .txt}, in the order of their names. */
  static List<String> inputs(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  /** The folders in a folder, in the order of their names. */
  static List<String> folders(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .filter(Files::isDirectory)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  boolean exists() {
    return Files.exists(file);
  }

  String text() throws IOException {
    return Files.readString(file);
  }

  void shouldEqual(String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).as("compared with %s", file).isEqualTo(text());
  }
}

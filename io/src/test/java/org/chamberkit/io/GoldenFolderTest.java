package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents of version 1 stay readable, so the files that show them are never edited. Their digests
 * are in {@code v1.sha256}; -Dgolden.update=true adds those of new files and changes none.
 */
class GoldenFolderTest {

  private static final Path FOLDER = Golden.of("v1").file();
  private static final Path LIST = Golden.of("v1.sha256").file();

  @Test
  void has_every_file_as_it_was_when_it_was_added() throws IOException {
    Map<String, String> files = digests();
    if (Boolean.getBoolean("golden.update")) {
      Map<String, String> all = new TreeMap<>(files);
      all.putAll(listed());
      Files.writeString(
          LIST,
          all.entrySet().stream()
              .map(file -> file.getValue() + "  " + file.getKey() + "\n")
              .collect(Collectors.joining()));
    }

    assertThat(files)
        .as("golden files of version 1; restore what was edited or removed, and add another file")
        .isEqualTo(listed());
  }

  private static Map<String, String> listed() throws IOException {
    try (Stream<String> lines = Files.lines(LIST)) {
      return lines.collect(
          Collectors.toMap(
              line -> line.substring(66),
              line -> line.substring(0, 64),
              (a, b) -> a,
              TreeMap::new));
    }
  }

  private static Map<String, String> digests() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file).replace("\r\n", "\n");
        digests.put(
            file.getFileName().toString(),
            Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
      }
    }
    return digests;
  }
}

package org.chamberkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file in src/test/resources/golden that a test compares with; -Dgolden.update=true rewrites
 * it.
 */
public record Golden(Path file) {

  public static Golden of(String name) {
    return new Golden(Path.of("src/test/resources/golden", name));
  }

  public String text() throws IOException {
    return Files.readString(file);
  }

  public void shouldEqual(String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual).as("compared with %s", file).isEqualTo(text());
  }
}

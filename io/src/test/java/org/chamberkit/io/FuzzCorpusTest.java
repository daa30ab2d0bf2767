package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The regression corpus of the fuzzers, replayed without them: what once broke a promise of
 * reading, and a few inputs to begin with, in {@code fuzz/KIND}.
 */
class FuzzCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/fuzz");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void keeps_its_promises(Path input) throws IOException {
    AnyBytes.check(input.getParent().getFileName().toString(), Files.readAllBytes(input));
  }

  @Test
  void has_inputs_of_every_kind() throws IOException {
    assertThat(inputs().stream().map(file -> file.getParent().getFileName().toString()).distinct())
        .containsExactlyInAnyOrderElementsOf(AnyBytes.kinds());
  }
}

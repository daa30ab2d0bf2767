package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the bytes of a document, reading says what is wrong and throws nothing. */
class MutationTest {

  private static final long SEED = 320_005;

  static List<String> documents() throws IOException {
    return Golden.inputs("v1");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_cut_at_any_byte_is_refused(String name) throws IOException {
    byte[] whole = Files.readAllBytes(Golden.of("v1/" + name).file());

    for (int length = 0; length < whole.length - 2; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      Parsed<Object> parsed = DocumentReader.ofAnyFormat().read(JsonSource.ofBytes("cut", cut));
      assertThat(parsed.problems()).as("cut to %s bytes", length).isNotEmpty();
      assertThat(parsed.value()).as("cut to %s bytes", length).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_changed_byte_gives_a_value_or_problems_with_places(String name) throws IOException {
    byte[] whole = Files.readAllBytes(Golden.of("v1/" + name).file());
    Random random = new Random(SEED);

    for (int i = 0; i < 3000; i++) {
      int at = random.nextInt(whole.length);
      byte[] mutant = mutant(whole, at, random);
      String told = "seed " + SEED + ", mutant " + i + " at byte " + at;
      try (RecordReader<Object> records =
          DocumentReader.ofAnyFormat().records(JsonSource.ofBytes("mutant", mutant))) {
        for (Optional<Parsed<Object>> record = records.next();
            record.isPresent();
            record = records.next()) {
          assertPlaced(record.get().problems(), told);
        }
        assertThat(records.bytesRead()).as(told).isEqualTo(mutant.length);
      }
    }
  }

  private static void assertPlaced(List<Problem> problems, String told) {
    for (Problem problem : problems) {
      assertThat(problem.place().line()).as(told).isPresent();
      for (Language language : Language.values()) {
        assertThat(problem.line(language)).as(told).doesNotContain("\n").isNotBlank();
      }
    }
  }

  private static byte[] mutant(byte[] whole, int at, Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(whole, 0, at);
    switch (random.nextInt(4)) {
      case 0 -> bytes.write(random.nextInt(256));
      case 1 -> bytes.write("{}[],:\"\\0-9.eE\n \0".getBytes(UTF_8)[random.nextInt(17)]);
      case 2 -> {
        bytes.write(random.nextInt(256));
        bytes.write(whole, at, 1);
      }
      default -> {
        // The byte is left out.
      }
    }
    bytes.write(whole, at + 1, whole.length - at - 1);
    return bytes.toByteArray();
  }
}

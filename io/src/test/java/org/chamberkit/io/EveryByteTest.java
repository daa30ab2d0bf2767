package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * At every byte of the golden files a bit is flipped, the rest is cut off and a byte is put in;
 * whatever comes of it, reading keeps what it promises. In the ordinary build large files are
 * changed at places drawn by a seed; the profile {@code thorough} leaves out none.
 */
class EveryByteTest {

  private static final long SEED = 320_081;
  private static final int EVERY_BYTE_UP_TO = 400;

  /** How many bytes are read of a large file for each kind of change. */
  private static final int READ_OF_LARGE_FILES = 20_000;

  static List<String> documents() throws IOException {
    return Golden.inputs("v1");
  }

  static List<String> refused() throws IOException {
    return Golden.inputs("refused");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void of_a_golden_document(String name) throws IOException {
    mutate("document", Files.readAllBytes(Golden.of("v1/" + name).file()));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void of_a_golden_file_that_is_refused(String name) throws IOException {
    String kind = name.endsWith(".ndjson") ? "stream" : "document";
    mutate(kind, Files.readAllBytes(Golden.of("refused/" + name).file()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stream", "gzip"})
  void of_a_stream_of_all_short_golden_documents(String kind) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : documents()) {
      String text = Golden.of("v1/" + name).text();
      lines.append(text.length() < 700 ? text.replaceAll("\n *", "") + "\n" : "");
    }
    byte[] stream = lines.toString().getBytes(UTF_8);
    mutate(kind, kind.equals("gzip") ? AnyBytes.packed(stream) : stream);
  }

  @ParameterizedTest
  @ValueSource(strings = {"candidates.csv", "candidates-wrong.csv", "facts-wrong.csv"})
  void of_a_golden_table(String name) throws IOException {
    mutate("table", Files.readAllBytes(Golden.of("csv/" + name).file()));
  }

  private static void mutate(String kind, byte[] whole) {
    Random random = new Random(SEED);
    boolean isEvery = Extent.IS_THOROUGH || whole.length <= EVERY_BYTE_UP_TO;
    int places = isEvery ? whole.length : 1 + READ_OF_LARGE_FILES / whole.length;
    for (int i = 0; i < places; i++) {
      int at = isEvery ? i : random.nextInt(whole.length);
      byte[] flipped = whole.clone();
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      check(kind, flipped, "a flipped bit", at);
      check(kind, Arrays.copyOf(whole, at), "cut off", at);
      byte[] put = {(byte) (random.nextBoolean() ? random.nextInt(256) : sign(random))};
      check(
          kind,
          Bytes.concat(Arrays.copyOf(whole, at), put, Arrays.copyOfRange(whole, at, whole.length)),
          "a byte put in",
          at);
    }
  }

  /** A sign that means something to one of the formats. */
  private static char sign(Random random) {
    String signs = "{}[],:\"\\0-9.eE\n\r \0'=";
    return signs.charAt(random.nextInt(signs.length()));
  }

  private static void check(String kind, byte[] mutant, String change, int at) {
    assertThatCode(() -> AnyBytes.check(kind, mutant))
        .as("%s, %s at byte %s, seed %s", kind, change, at, SEED)
        .doesNotThrowAnyException();
  }
}

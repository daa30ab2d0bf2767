package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.examples.Wenzhou.CHAMBERS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chamberkit.examples.Golden;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing, packed and not, and all the ways in which they fail. */
class FilesTest {

  private static final String COUNTED = "Read 12, accepted 12, rejected 0.";

  @TempDir private Path directory;

  @Test
  void reads_packed_files_with_all_of_their_members() throws IOException {
    List<String> lines = CHAMBERS.lines();
    Path evaluations = directory.resolve("evaluations.ndjson.gz");
    Path rubric = directory.resolve("rubric.json.gz");
    Files.write(rubric, gzip(Files.readString(CHAMBERS.rubricFile())));
    Files.write(
        evaluations,
        concat(
            gzip(String.join("\n", lines.subList(0, 5)) + "\n"),
            gzip(String.join("\n", lines.subList(5, 12)) + "\n")));

    score(rubric, evaluations)
        .shouldBe(
            0,
            Golden.of("table/chambers-en.txt").text(),
            evaluations + ":10:295 /answers: " + Outcome.OPEN_ANSWER,
            COUNTED);
  }

  @Test
  void writes_packed_files() throws IOException {
    Path cards = directory.resolve("cards.ndjson.gz");
    Path problems = directory.resolve("problems.json.gz");

    Outcome outcome =
        score(
            CHAMBERS.rubricFile(),
            CHAMBERS.evaluationsFile(),
            "--output",
            cards,
            "--problems",
            problems);

    assertThat(outcome.status()).isZero();
    assertThat(gunzip(cards)).isEqualTo(Golden.of("cards/chambers.ndjson").text());
    assertThat(gunzip(problems)).startsWith("{\n  \"format\": \"chamberkit.problems\",\n");
    assertThat(Outcome.of("check", cards, problems).err())
        .isEqualTo("Read 13, accepted 13, rejected 0.\n");
  }

  @Test
  void tells_what_is_wrong_with_a_packed_file_and_reads_what_comes_before() throws IOException {
    byte[] whole = gzip(Files.readString(CHAMBERS.evaluationsFile()));
    byte[] changed = whole.clone();
    changed[whole.length - 6] ^= 1;
    assertPacked(new byte[0], "GZIP_CUT_OFF", 0);
    assertPacked(Arrays.copyOf(whole, 5), "GZIP_CUT_OFF", 0);
    assertPacked(Arrays.copyOf(whole, whole.length - 1), "GZIP_CUT_OFF", 12);
    assertPacked(concat(whole, "more".getBytes(StandardCharsets.UTF_8)), "GZIP_TRAILING", 12);
    assertPacked(changed, "GZIP_DAMAGED", 12);
  }

  private void assertPacked(byte[] bytes, String code, int accepted) throws IOException {
    Path file = Files.write(directory.resolve("damaged.ndjson.gz"), bytes);

    Outcome checked = Outcome.of("check", file);
    Outcome strict =
        score(CHAMBERS.rubricFile(), file, "--strict", "--output", directory.resolve("cards"));

    assertThat(checked.err())
        .contains(": " + code + " ")
        .endsWith("Read %s, accepted %s, rejected 1.\n".formatted(accepted + 1, accepted));
    assertThat(checked.status()).isEqualTo(1);
    assertThat(strict.status()).isEqualTo(1);
    assertThat(files()).containsExactly(file);
  }

  @Test
  void says_that_there_is_no_such_file() {
    Path missing = directory.resolve("missing.json");

    score(missing, CHAMBERS.evaluationsFile())
        .shouldBe(3, "", missing + ": There is no such file.");
    score(CHAMBERS.rubricFile(), missing).shouldBe(3, "", missing + ": There is no such file.");
    score(CHAMBERS.rubricFile(), missing, "--lang", "zh").shouldBe(3, "", missing + ": 文件不存在。");
  }

  @Test
  void says_that_a_directory_is_not_a_file() {
    String sentence = directory + ": This is a directory, not a file.";

    score(directory, CHAMBERS.evaluationsFile()).shouldBe(3, "", sentence);
    score(CHAMBERS.rubricFile(), directory).shouldBe(3, "", sentence);
    score(CHAMBERS.rubricFile(), CHAMBERS.evaluationsFile(), "--output", directory)
        .shouldBe(3, "", sentence);
    score(CHAMBERS.rubricFile(), CHAMBERS.evaluationsFile(), "--problems", directory)
        .shouldBe(3, "", sentence);
  }

  @Test
  void says_that_access_is_denied() {
    // To the owner of the machine nothing is denied, so that a test cannot wait for it.
    AccessDeniedException denied = new AccessDeniedException("secret.json");

    assertThat(Failure.writing(Path.of("secret.json"), denied).line(Language.ENGLISH))
        .isEqualTo("secret.json: Access to this file is denied.");
    assertThat(Failure.writing(Path.of("secret.json"), denied).line(Language.CHINESE))
        .isEqualTo("secret.json: 无权访问此文件。");
  }

  @Test
  void says_that_there_is_no_directory_to_write_to() throws IOException {
    Path file = directory.resolve("missing/cards.ndjson");

    score(CHAMBERS.rubricFile(), CHAMBERS.evaluationsFile(), "--problems", file)
        .shouldBe(3, "", file + ": There is no such directory to write to.");
    assertThat(files()).isEmpty();
  }

  @Test
  void says_that_standard_output_cannot_be_written() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    String sentence = "-: Writing failed: No space left on device.\n";

    assertThat(errors(3, InputStream.nullInputStream(), full, "--help")).isEqualTo(sentence);
    assertThat(errors(3, InputStream.nullInputStream(), full, "check", CHAMBERS.evaluationsFile()))
        .isEqualTo(sentence);
    assertThat(errors(3, InputStream.nullInputStream(), full, "schema")).isEqualTo(sentence);
    assertThat(errors(3, InputStream.nullInputStream(), full, "schema", "chamberkit.rubric"))
        .isEqualTo(sentence);
  }

  @Test
  void says_that_standard_input_cannot_be_read() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }
        };

    assertThat(errors(3, broken, OutputStream.nullOutputStream(), "check", "-"))
        .isEqualTo("-: Reading failed: Input/output error.\nRead 0, accepted 0, rejected 0.\n");
  }

  private static String errors(int status, InputStream in, OutputStream out, Object... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(in, out, errors, () -> false, () -> 0);
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    assertThat(new Main(console).run(arguments)).isEqualTo(status);
    return err.toString(StandardCharsets.UTF_8);
  }

  private static Outcome score(Path rubric, Path evaluations, Object... options) {
    return Outcome.of(
        Stream.concat(
                Stream.of("score", "--rubric", rubric, "--evaluations", evaluations),
                Stream.of(options))
            .toArray());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String gunzip(Path file) throws IOException {
    try (InputStream bytes =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}

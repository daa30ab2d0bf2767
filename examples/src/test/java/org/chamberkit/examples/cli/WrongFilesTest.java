package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chamberkit.examples.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command with something wrong in the place of each of its files, with wrong names to write
 * to, and with wrong options: what it says is in the golden files, and nothing is left half
 * written.
 */
class WrongFilesTest {

  private static final Path MAIN = Path.of("src/main/resources");
  private static final Path CITY = MAIN.resolve("five-good-city");

  /** A command line that is right; a path is a file to read. */
  private static final ImmutableMap<String, ImmutableList<Object>> COMMANDS =
      ImmutableMap.<String, ImmutableList<Object>>builder()
          .put("check", ImmutableList.of("check", CITY.resolve("list.json")))
          .put("digest", ImmutableList.of("digest", CITY.resolve("list.json")))
          .put(
              "score",
              ImmutableList.of(
                  "score",
                  "--rubric",
                  CITY.resolve("rubric.json"),
                  "--round",
                  CITY.resolve("round.json"),
                  "--directory",
                  CITY.resolve("directory.json"),
                  "--evaluations",
                  CITY.resolve("evaluations.ndjson")))
          .put(
              "mix",
              ImmutableList.of(
                  "mix",
                  "--mixture",
                  MAIN.resolve("invented-year/mixture.json"),
                  "--cards",
                  MAIN.resolve("invented-year/cards.ndjson")))
          .put(
              "rank",
              ImmutableList.of(
                  "rank",
                  "--list",
                  CITY.resolve("list.json"),
                  "--candidates",
                  CITY.resolve("score-cards.ndjson")))
          .put(
              "compare",
              ImmutableList.of(
                  "compare",
                  MAIN.resolve("invented-top/2022.json"),
                  MAIN.resolve("invented-top/2023.json")))
          .put(
              "statistics",
              ImmutableList.of(
                  "statistics",
                  MAIN.resolve("invented-top/2022.json"),
                  MAIN.resolve("invented-top/2023.json")))
          .put(
              "publish",
              ImmutableList.of(
                  "publish",
                  "--programme",
                  MAIN.resolve("growth-project/programme.json"),
                  "--population",
                  MAIN.resolve("growth-project/population.json"),
                  "--edition",
                  "2022",
                  "--from",
                  "2022-01-01",
                  "--to",
                  "2022-12-31",
                  "--as-of",
                  "2023-04-30"))
          .put(
              "figures",
              ImmutableList.of(
                  "figures",
                  "--directory",
                  CITY.resolve("directory.json"),
                  "--facts",
                  MAIN.resolve("term-report-city/facts.ndjson"),
                  "--from",
                  "2017-01-01",
                  "--to",
                  "2021-12-31"))
          .put(
              "verify",
              ImmutableList.of(
                  "verify",
                  CITY.resolve("score-cards.ndjson"),
                  "--inputs",
                  CITY.resolve("rubric.json"),
                  "--inputs",
                  CITY.resolve("round.json"),
                  "--inputs",
                  CITY.resolve("directory.json"),
                  "--inputs",
                  CITY.resolve("evaluations.ndjson")))
          .build();

  @TempDir private Path directory;
  private Path given;
  private Path written;

  static List<String> commands() {
    return COMMANDS.keySet().asList();
  }

  @BeforeEach
  void makeDirectories() throws IOException {
    given = Files.createDirectory(directory.resolve("given"));
    written = Files.createDirectory(directory.resolve("written"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void says_what_is_wrong_with_each_file_and_leaves_nothing_half_written(String command)
      throws IOException {
    List<Object> right = COMMANDS.get(command);
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i) instanceof Path file) {
        for (Map.Entry<String, Path> wrong : wrongFiles(file).entrySet()) {
          List<Object> words = new ArrayList<>(right);
          words.set(i, wrong.getValue());
          words.addAll(
              List.of(
                  "--output", written.resolve("result"), "--problems", written.resolve("told")));
          Outcome outcome = Outcome.of(words.toArray());
          told.append("== ").append(file.getFileName()).append(": ").append(wrong.getKey());
          told.append("\n").append(outcome(outcome));
          assertThat(outcome.status())
              .as(told.toString())
              .isIn(isRight(command, file, wrong.getKey()) ? List.of(0, 1) : List.of(1, 3));
          assertThat(outcome.out()).as(told.toString()).isEmpty();
        }
      }
    }
    Golden.of("wrong-files/" + command + ".txt").shouldEqual(told.toString());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void says_what_is_wrong_with_a_command_line_and_writes_nothing(String command)
      throws IOException {
    ImmutableList<Object> right = COMMANDS.get(command);
    Path first =
        right.stream()
            .filter(Path.class::isInstance)
            .map(Path.class::cast)
            .findFirst()
            .orElseThrow();
    StringBuilder told = new StringBuilder();
    for (List<Object> more :
        List.<List<Object>>of(
            List.of("--output", directory),
            List.of("--problems", directory),
            List.of("--output", directory.resolve("missing/result")),
            List.of("--problems", directory.resolve("missing/told")),
            List.of("--output", first.resolve("result")),
            List.of("--output", first),
            List.of("--problems", first),
            List.of("--output", ""),
            List.of("--output"),
            List.of("--output", written.resolve("a"), "--output", written.resolve("b")),
            List.of("--lang", "en", "--lang", "zh"),
            List.of("--lang", "EN"),
            List.of("--strict", "--strict"),
            List.of("--strickt"),
            List.of("-x"))) {
      Outcome outcome =
          Outcome.of(Stream.concat(right.stream(), more.stream()).map(Object::toString).toArray());
      told.append("== ").append(String.join(" ", more.stream().map(Object::toString).toList()));
      told.append("\n").append(outcome(outcome));
      assertThat(outcome.status()).as(told.toString()).isIn(2, 3);
      assertThat(outcome.out()).as(told.toString()).isEmpty();
      assertThat(list(written)).isEmpty();
    }
    Golden.of("wrong-command-lines/" + command + ".txt")
        .shouldEqual(told.toString().replace(directory.toString(), "DIRECTORY"));
  }

  /** Whether it is nothing wrong: these commands read every format, and a stream may be empty. */
  private static boolean isRight(String command, Path file, String wrong) {
    return switch (wrong) {
      case "another format" -> command.equals("check") || command.equals("digest");
      case "empty", "blank" -> file.toString().endsWith(".ndjson");
      default -> false;
    };
  }

  /** What may stand in the place of a file. */
  private ImmutableMap<String, Path> wrongFiles(Path right) throws IOException {
    byte[] packed = packed(Files.readAllBytes(right));
    String suffix = right.toString().endsWith(".ndjson") ? ".ndjson" : ".json";
    return ImmutableMap.<String, Path>builder()
        .put("missing", given.resolve("missing" + suffix))
        .put("a directory", given)
        .put("empty", file("empty" + suffix))
        .put("blank", file("blank" + suffix, (byte) ' ', (byte) '\n'))
        .put("another format", Path.of("src/test/resources/golden/broken/problems.json"))
        .put("no JSON", file("words" + suffix, "Five Good".getBytes(StandardCharsets.UTF_8)))
        .put("GBK", file("gbk" + suffix, "\"联通\"".getBytes(Charset.forName("GBK"))))
        .put("a sheet", file("sheet.xlsx", (byte) 'P', (byte) 'K', (byte) 3, (byte) 4))
        .put("packed and cut off", file("cut" + suffix + ".gz", Arrays.copyOf(packed, 40)))
        .build();
  }

  private Path file(String name, byte... bytes) throws IOException {
    return Files.write(given.resolve(name), bytes);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }

  /** The exit status, what was said and which files there are then; these are taken away. */
  private String outcome(Outcome outcome) throws IOException {
    StringBuilder told = new StringBuilder();
    told.append("exit status ").append(outcome.status());
    for (Path file : list(written)) {
      told.append(", ").append(file.getFileName()).append(" written");
      Files.delete(file);
    }
    told.append("\n").append(outcome.err().replace(given.toString(), "GIVEN"));
    return told.toString();
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }
}

package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.examples.Wenzhou.CHAMBERS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chamberkit.examples.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private static final String PROGRAM = "java -jar examples/target/chamberkit.jar ";

  @ParameterizedTest(name = "help of \"{0}\"")
  @ValueSource(
      strings = {
        "",
        "check",
        "score",
        "mix",
        "rank",
        "compare",
        "statistics",
        "publish",
        "figures",
        "digest",
        "verify",
        "schema"
      })
  void shows_help_with_an_example_that_works(String command) throws IOException {
    Outcome help = Outcome.of(Stream.of(command, "--help").filter(w -> !w.isEmpty()).toArray());

    assertThat(help.err()).isEmpty();
    assertThat(help.status()).isZero();
    Golden.of("help/" + (command.isEmpty() ? "chamberkit" : command) + ".txt")
        .shouldEqual(help.out());
    String example = help.out().substring(help.out().indexOf("\nExample:\n") + 10);
    String line = example.replace("\\\n", " ").strip().replaceAll(" +", " ");
    assertThat(line).startsWith(PROGRAM + command);
    // The example is written for the root of the repository, this test runs in the module.
    Object[] words =
        Arrays.stream(line.substring(PROGRAM.length()).split(" "))
            .map(word -> word.replaceFirst("^examples/", ""))
            .toArray();
    Outcome run = Outcome.of(words);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isNotEmpty();
  }

  static List<Arguments> wrong_command_lines() {
    Path rubric = CHAMBERS.rubricFile();
    Path evaluations = CHAMBERS.evaluationsFile();
    String once = "No file can be both read and written, or written twice.";
    return List.of(
        wrong("Missing required subcommand", "chamberkit"),
        wrong("Unmatched argument at index 0: 'mark'", "chamberkit", "mark"),
        wrong("Missing required parameter: 'FILE'", "chamberkit check", "check"),
        wrong("Unknown option: '--fast'", "chamberkit check", "check", rubric, "--fast"),
        wrong(
            "Missing required option: '--evaluations=FILE'",
            "chamberkit score",
            "score",
            "--rubric",
            rubric),
        wrong(
            "Invalid value for option '--lang': must be en or zh, but was 'fr'",
            "chamberkit check",
            "check",
            rubric,
            "--lang",
            "fr"),
        wrong(
            "Invalid value for positional parameter at index 0..* (FILE): the name of a file is"
                + " empty",
            "chamberkit check",
            "check",
            ""),
        wrong(
            "Standard input can be read only once.",
            "chamberkit score",
            "score",
            "--rubric",
            "-",
            "--evaluations",
            "-"),
        wrong(
            "--problems needs the name of a file; \"-\" is for --output.",
            "chamberkit check",
            "check",
            rubric,
            "--problems",
            "-"),
        wrong(
            "--explain or --trace and --output - would both write to standard output.",
            "chamberkit score",
            "score",
            "--rubric",
            rubric,
            "--evaluations",
            evaluations,
            "--explain",
            "invented-02",
            "--output",
            "-"),
        wrong(once, "chamberkit check", "check", rubric, "--output", rubric),
        wrong(once, "chamberkit check", "check", rubric, "--problems", "target/../" + rubric),
        wrong(
            once,
            "chamberkit check",
            "check",
            rubric,
            "--output",
            "target/new.json",
            "--problems",
            "target/./new.json"));
  }

  private static Arguments wrong(String sentence, String command, Object... words) {
    return Arguments.of(sentence, command, List.of(words));
  }

  @ParameterizedTest(name = "{2}: {0}")
  @MethodSource("wrong_command_lines")
  void refuses_a_wrong_command_line(String sentence, String command, List<Object> words) {
    Outcome.of(words.toArray()).shouldBe(2, "", sentence, "Try: " + command + " --help");
  }

  @Test
  void says_what_is_wrong_in_the_language_asked_for() {
    Outcome.of("check", "-", "-", "--lang", "zh")
        .shouldBe(2, "", "标准输入只能读取一次。", "Try: chamberkit check --help");
  }

  @Test
  void takes_a_file_whose_name_begins_like_an_argument_file(@TempDir Path directory) {
    Path file = directory.resolve("@arguments");

    assertThat(Path.of("@arguments")).doesNotExist();
    Outcome.of("check", "@arguments", "--problems", file)
        .shouldBe(3, "", "@arguments: There is no such file.", "Read 0, accepted 0, rejected 0.");
    assertThat(file).doesNotExist();
  }
}

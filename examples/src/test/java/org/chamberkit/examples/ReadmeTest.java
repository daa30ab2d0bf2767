package org.chamberkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final int MOST_LINES = 15;

  /** A fenced block: its language and its text. */
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)[^\\n]*\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");

  @Test
  void sample_is_short_and_compiles_without_warnings_and_prints_what_it_should(
      @TempDir Path classes) throws IOException, InterruptedException {
    String sample = blocks("java").get(0);
    assertThat(sample.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    Matcher named = CLASS.matcher(sample);
    boolean isClass = named.find();
    String name = isClass ? named.group(1) : "Sample";
    String source = isClass ? sample : wrapped(sample);
    UserProject project = new UserProject(classes);

    assertThat(project.compile(name, source)).isEmpty();
    assertThat(project.run(name, ROOT))
        .as("the first block of text in the README")
        .isEqualTo(blocks("text").get(0));
  }

  @Test
  void names_the_two_commands_of_the_build_in_both_languages() throws IOException {
    List<String> commands =
        Files.readAllLines(ROOT.resolve(".ci/run")).stream()
            .filter(line -> line.startsWith("mvn "))
            .toList();
    assertThat(commands).hasSize(2);

    List<String> named =
        BLOCK
            .matcher(Files.readString(README))
            .results()
            .flatMap(block -> block.group(2).lines())
            .map(line -> line.startsWith("$ ") ? line.substring(2) : line)
            .filter(line -> line.startsWith("mvn "))
            .toList();

    assertThat(named)
        .as("the commands in English, then in Chinese")
        .containsExactly(commands.get(0), commands.get(1), commands.get(0), commands.get(1));
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(README))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /** A sample without a class gets one around it, behind its imports. */
  private static String wrapped(String sample) {
    Map<Boolean, String> parts =
        sample
            .lines()
            .collect(
                Collectors.partitioningBy(
                    line -> line.startsWith("import "), Collectors.joining("\n")));
    return parts.get(true)
        + "\nclass Sample {\n  public static void main(String[] arguments) throws Exception {\n"
        + parts.get(false)
        + "\n  }\n}\n";
  }
}

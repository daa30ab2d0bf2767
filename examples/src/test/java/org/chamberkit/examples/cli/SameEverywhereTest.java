package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.examples.Wenzhou.CHAMBERS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.chamberkit.examples.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same bytes whatever the language, the time zone and the charset of the machine. */
class SameEverywhereTest {

  @ParameterizedTest(name = "locale {0}, time zone {1}")
  @CsvSource({
    "tr-TR, Asia/Kathmandu",
    "ar-EG-u-nu-arab, Pacific/Apia",
    "zh-CN, Asia/Shanghai",
    "th-TH-u-ca-buddhist-nu-thai, America/St_Johns"
  })
  void gives_the_same_under_every_locale_and_time_zone(String locale, String zone)
      throws IOException {
    Locale defaultLocale = Locale.getDefault();
    TimeZone defaultZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));

      for (String language : List.of("en", "zh")) {
        Golden.of("table/chambers-" + language + ".txt")
            .shouldEqual(score("--lang", language).out());
        Golden.of("explanation/invented-02-" + language + ".txt")
            .shouldEqual(score("--lang", language, "--explain", "invented-02").out());
      }
      Golden.of("cards/chambers.ndjson").shouldEqual(score("--output", "-").out());
      Golden.of("help/score.txt").shouldEqual(Outcome.of("score", "--help").out());
    } finally {
      Locale.setDefault(defaultLocale);
      TimeZone.setDefault(defaultZone);
    }
  }

  @Test
  void gives_the_same_from_a_process_with_another_charset(@TempDir Path directory)
      throws IOException, InterruptedException {
    assertThat(process(directory, "--lang", "zh"))
        .isEqualTo(Golden.of("table/chambers-zh.txt").text());
    assertThat(Files.readString(directory.resolve("err")))
        .isEqualTo(
            CHAMBERS.evaluationsFile()
                + ":10:295 /answers: "
                + Outcome.OPEN_ANSWER_IN_CHINESE
                + "\n共读取 12 条，接受 12 条，拒绝 0 条。\n");
    assertThat(process(directory, "--output", "-"))
        .isEqualTo(Golden.of("cards/chambers.ndjson").text());
  }

  private static Outcome score(String... options) {
    return Outcome.of(words(options).toArray());
  }

  private static List<String> words(String... options) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "score",
                "--rubric",
                CHAMBERS.rubricFile().toString(),
                "--evaluations",
                CHAMBERS.evaluationsFile().toString()));
    words.addAll(List.of(options));
    return words;
  }

  /** Runs the program in a process of its own; returns its standard output. */
  private static String process(Path directory, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=GBK",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dline.separator=\r\n",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(words(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // which java would talk about
    Process process =
        builder
            .redirectOutput(directory.resolve("out").toFile())
            .redirectError(directory.resolve("err").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return new String(Files.readAllBytes(directory.resolve("out")), StandardCharsets.UTF_8);
  }
}

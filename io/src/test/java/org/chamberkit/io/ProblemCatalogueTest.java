package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chamberkit.io.quantity.ProblemForms;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;
import org.junit.jupiter.api.Test;

/** The catalogue of all problem codes, made from the code, with an input that shows each. */
class ProblemCatalogueTest {

  private static final Path CATALOGUE = Path.of("problems.md");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final List<Path> TESTS =
      List.of(Path.of("src/test/java"), Path.of("../core/src/test/java"));

  /** Tests that list codes and show none. */
  private static final Set<String> OF_ALL_CODES = Set.of("RefusalGoldenTest", "ProblemCodesTest");

  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b");
  private static final Pattern CODE = Pattern.compile("\\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+) ");

  @Test
  void lists_every_code_with_its_sentences_its_remedy_and_an_input_that_shows_it()
      throws IOException {
    Map<String, String> shown = shown();
    StringBuilder catalogue =
        new StringBuilder(
            """
            # Problem codes

            Made from the code by `ProblemCatalogueTest`; `-Dgolden.update=true` makes it anew. For each code the first line says
            what is wrong, where `{…}` stands for what it speaks of, and the second what to do about it. The last column names
            an input among the golden files of the tests that shows the code, or the test that does where no small file can.

            """);
    Class<?> room = null;
    for (ProblemCode code : ProblemForms.codes()) {
      Class<?> of = ((Enum<?>) code).getDeclaringClass();
      if (of != room) {
        room = of;
        catalogue.append("\n## ").append(of.getSimpleName()).append("\n\n");
        catalogue.append(
            "| code | severity | sentence and remedy | 问题与处置办法 | shown by |\n|---|---|---|---|---|\n");
      }
      catalogue.append("| `").append(code.name()).append("` | ");
      catalogue.append(code.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
      catalogue.append(cell(code.sentence().english(), code.remedy().english())).append(" | ");
      catalogue.append(cell(code.sentence().chinese(), code.remedy().chinese())).append(" | ");
      assertThat(shown).as("a test that shows the code").containsKey(code.name());
      catalogue.append(shown.get(code.name())).append(" |\n");
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(CATALOGUE, catalogue);
    }
    assertThat(catalogue.toString()).isEqualTo(Files.readString(CATALOGUE));
  }

  @Test
  void has_a_remedy_of_its_own_for_each_code_or_one_that_codes_share_by_intent() {
    Map<String, Template> said = new TreeMap<>();
    for (ProblemCode code : ProblemForms.codes()) {
      Template remedy = code.remedy();
      assertThat(remedy.gaps()).as(code.name()).isEmpty();
      assertThat(remedy.english()).as(code.name()).matches("[A-Z].*[^.]\\.");
      assertThat(remedy.chinese()).as(code.name()).matches(".*\\p{IsHan}.*[^。]。");
      assertThat(remedy)
          .as(code.name())
          .isSameAs(said.computeIfAbsent(remedy.english(), sentence -> remedy))
          .isSameAs(said.computeIfAbsent(remedy.chinese(), sentence -> remedy));
    }
  }

  /** The first file by its name that shows each code, else the first test that speaks of it. */
  private static Map<String, String> shown() throws IOException {
    Map<String, String> shown = new TreeMap<>();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          shown.putIfAbsent(code.group(1), GOLDEN.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    for (Path tests : TESTS) {
      try (Stream<Path> files = Files.walk(tests)) {
        for (Path file : files.filter(f -> f.toString().endsWith("Test.java")).sorted().toList()) {
          String name = file.getFileName().toString().replace(".java", "");
          if (!OF_ALL_CODES.contains(name)) {
            Matcher code = CONSTANT.matcher(Files.readString(file));
            while (code.find()) {
              shown.putIfAbsent(code.group(), "`" + name + "`");
            }
          }
        }
      }
    }
    return shown;
  }

  private static String cell(String sentence, String remedy) {
    return (sentence + "<br>" + remedy).replace("|", "\\|");
  }
}

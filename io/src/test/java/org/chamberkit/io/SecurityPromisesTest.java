package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each promise of {@code SECURITY.md} names tests that are there and run. */
class SecurityPromisesTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| [A-Z].*\\|$");

  @Test
  void each_promise_is_held_by_tests_that_run() throws IOException {
    String text = Files.readString(Path.of("../.github/SECURITY.md"));
    Matcher row = ROW.matcher(text);
    List<String> lacking = new ArrayList<>();
    int promises = 0;
    while (row.find()) {
      promises++;
      String heldBy = row.group().substring(row.group().indexOf(" | "));
      Matcher test = TEST.matcher(heldBy);
      boolean isHeld = false;
      while (test.find()) {
        isHeld = true;
        if (!isRun(test.group(1), test.group(2))) {
          lacking.add(test.group());
        }
      }
      if (!isHeld) {
        lacking.add(row.group());
      }
    }

    assertThat(lacking).isEmpty();
    assertThat(promises).isEqualTo(8);
  }

  /** Whether a class has this method as a test. */
  private static boolean isRun(String type, String method) throws IOException {
    Pattern annotated =
        Pattern.compile(
            "@(?:Test|ParameterizedTest)\\b(?:(?!\\n  [@\\w]*void )[\\s\\S])*\\n  void "
                + method
                + "\\(");
    for (Path module : List.of(Path.of("src/test/java"), Path.of("../core/src/test/java"))) {
      try (Stream<Path> files = Files.walk(module)) {
        for (Path file : files.filter(f -> f.endsWith(type + ".java")).toList()) {
          return annotated.matcher(Files.readString(file)).find();
        }
      }
    }
    return false;
  }
}

package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a command gives.
 *
 * @param status the exit status
 * @param out what it writes to standard output
 * @param err what it writes to standard error
 */
record Outcome(int status, String out, String err) {

  /** The only problem of the chambers: what follows the place in record 10. */
  static final String OPEN_ANSWER =
      "MISSING_ANSWER Item \"H3\" is not answered; its points are open.";

  /** The same in Chinese. */
  static final String OPEN_ANSWER_IN_CHINESE = "MISSING_ANSWER 评分项“H3”未作答，其得分待定。";

  /** Runs a command without anything on standard input. */
  static Outcome of(Object... arguments) {
    return ofInput(new byte[0], arguments);
  }

  /** Runs a command with something on standard input. */
  static Outcome ofInput(byte[] input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(input);
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(in, out, errors, () -> false, () -> 0);
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int status = new Main(console).run(words);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Asserts all of it; each line of standard error is given by itself. */
  void shouldBe(int expectedStatus, String expectedOut, String... expectedErrors) {
    assertThat(err).isEqualTo(lines(expectedErrors));
    assertThat(out).isEqualTo(expectedOut);
    assertThat(status).isEqualTo(expectedStatus);
  }

  private static String lines(String... lines) {
    return Arrays.stream(lines).map(line -> line + "\n").reduce("", String::concat);
  }
}

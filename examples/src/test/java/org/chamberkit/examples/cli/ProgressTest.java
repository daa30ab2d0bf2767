package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.chamberkit.examples.cli.Progress.Measure;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong clock = new AtomicLong(42);
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void shows_nothing_during_the_first_second() {
    try (Progress progress = progress(true)) {
      progress.at(100);
      clock.addAndGet(SECOND);
      progress.at(200);
    }
    assertThat(err.size()).isZero();
  }

  @Test
  void shows_nothing_where_standard_error_is_no_terminal() {
    try (Progress progress = progress(false)) {
      clock.addAndGet(10 * SECOND);
      progress.at(200);
    }
    assertThat(err.size()).isZero();
  }

  @Test
  void shows_a_bar_after_a_second_and_wipes_it_out_in_the_end() {
    try (Progress progress = progress(true)) {
      clock.addAndGet(SECOND + 1);
      progress.at(2048);
      progress.at(4096);
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("\rinvented.ndjson")
        .endsWith("\r" + " ".repeat(79) + "\r");
  }

  private Progress progress(boolean isTerminal) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            errors,
            () -> isTerminal,
            clock::get);
    return new Progress("invented.ndjson", Measure.BYTES, OptionalLong.of(4096), console);
  }
}

package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of bad input: what is said of each, in both languages, with its place, is in the golden
 * file {@code bad-input.txt}.
 */
class BadInputTest {

  static List<BadInput> inputs() {
    return BadInput.all();
  }

  @Test
  void says_of_every_input_what_is_wrong_and_where() throws IOException {
    StringBuilder told = new StringBuilder();
    for (BadInput input : BadInput.all()) {
      told.append("# ").append(input.name()).append('\n');
      List<Parsed<Object>> records = new ArrayList<>();
      JsonSource source = JsonSource.ofBytes(input.source(), input.bytes());
      try (RecordReader<Object> reader = DocumentReader.ofAnyFormat().records(source)) {
        for (Optional<Parsed<Object>> next = reader.next();
            next.isPresent();
            next = reader.next()) {
          records.add(next.get());
        }
        told.append(reader.counts().toString().replace("ReadCounts", "counts")).append('\n');
      }
      for (Language language : Language.values()) {
        for (Parsed<Object> record : records) {
          // Of thousands the first and the last are enough.
          List<Problem> problems = record.problems();
          for (int i = 0; i < problems.size(); i++) {
            if (i < 2 || i == problems.size() - 1) {
              told.append(problems.get(i).line(language)).append('\n');
            }
          }
        }
      }
    }
    Golden.of("bad-input.txt").shouldEqual(told.toString());
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void accepts_what_the_table_says_and_refuses_all_else(BadInput input) throws IOException {
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    ReadOptions options = ReadOptions.STANDARD.withRejects(rejects);

    Collected<Object> collected = collected(input, options);

    boolean isAccepted = input.name().startsWith("accepted");
    assertThat(collected.counts().rejected() == 0).isEqualTo(isAccepted);
    assertThat(collected.values()).hasSize((int) collected.counts().accepted());
    assertThat(collected.problems().stream().anyMatch(Problem::isError)).isNotEqualTo(isAccepted);
    assertThat(rejects.size() == 0).isEqualTo(isAccepted);
    for (Problem problem : collected.problems()) {
      assertThat(problem.line(Language.CHINESE)).doesNotContain("\n").hasSizeLessThan(1200);
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void reads_the_same_from_a_source_that_gives_one_byte_at_a_time(BadInput input)
      throws IOException {
    if (input.bytes().length > 3_000_000) {
      return; // bytes one by one say no more here, but take their time
    }
    JsonSource whole = JsonSource.ofBytes(input.source(), input.bytes());
    JsonSource drops = new JsonSource(input.source(), () -> new Drops(input.bytes()));
    try (RecordReader<Object> expected = DocumentReader.ofAnyFormat().records(whole);
        RecordReader<Object> actual = DocumentReader.ofAnyFormat().records(drops)) {
      assertThat(actual.collect()).isEqualTo(expected.collect());
    }
  }

  private static Collected<Object> collected(BadInput input, ReadOptions options)
      throws IOException {
    JsonSource source = JsonSource.ofBytes(input.source(), input.bytes());
    try (RecordReader<Object> reader = DocumentReader.ofAnyFormat().records(source, options)) {
      return reader.collect();
    }
  }

  /** Gives one byte at a time and says that it has none. */
  private static final class Drops extends InputStream {

    private final ByteArrayInputStream bytes;

    Drops(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return bytes.read(target, offset, Math.min(length, 1));
    }

    @Override
    public int available() {
      return 0;
    }
  }
}

package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.chamberkit.io.frame.Frame;
import org.chamberkit.io.frame.JsonLines;
import org.chamberkit.io.frame.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A line of a stream is read straight from its bytes where it is plain, else from its tokens. Both
 * give the same value and tell the same.
 */
class PlainReadingTest {

  private static final long SEED = 20_261_125;

  /** Of a document with more bytes, only so many places are changed. */
  private static final int MOST_PLACES = 30;

  /** What is put in the place of a byte, or before it. */
  private static final List<String> OTHERS =
      List.of(
          "",
          " ",
          "\t",
          "\"",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "0",
          "00",
          "9",
          "-",
          "-0",
          ".",
          "e1",
          "+",
          "a",
          "A",
          "_",
          "/",
          "\u0000",
          "\u001f",
          "\u007f",
          "é",
          "\u3000",
          "\u200b",
          "\ufeff",
          "𠮷",
          "\\u0041",
          "\\ud800",
          "null",
          "true",
          "1.0",
          "9999999999999999999");

  private static final byte[][] BROKEN = {
    {(byte) 0x80},
    {(byte) 0xC0, (byte) 0x80},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xFF}
  };

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Golden.of("v1").file())) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_golden_document_reads_the_same_as_a_line(Path file) throws IOException {
    Parsed<Object> parsed = parsed(file);

    compare(document(parsed), line(parsed));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatever_is_changed_at_a_byte_reads_the_same(Path file) throws IOException {
    Parsed<Object> parsed = parsed(file);
    JsonDocument<?> document = document(parsed);
    byte[] line = line(parsed);
    SplittableRandom random = new SplittableRandom(SEED + line.length);
    int places = Math.min(line.length, MOST_PLACES);
    for (int i = 0; i < places; i++) {
      int at = places == line.length ? i : random.nextInt(line.length);
      byte[] before = Arrays.copyOf(line, at);
      byte[] from = Arrays.copyOfRange(line, at, line.length);
      byte[] behind = Arrays.copyOfRange(line, at + 1, line.length);
      compare(document, before);
      for (String other : some(OTHERS, random)) {
        compare(document, Bytes.concat(before, other.getBytes(UTF_8), behind));
        compare(document, Bytes.concat(before, other.getBytes(UTF_8), from));
      }
      compare(document, Bytes.concat(before, BROKEN[random.nextInt(BROKEN.length)], from));
    }
  }

  private static List<String> some(List<String> all, SplittableRandom random) {
    int first = random.nextInt(all.size());
    return ImmutableList.of(
        all.get(first), all.get((first + 7) % all.size()), all.get((first + 19) % all.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"candidate.json", "counties-scored-evaluation.json", "fact.json"})
  void records_of_which_many_come_are_plain_as_they_are_written(String file) throws IOException {
    Parsed<Object> parsed = parsed(Golden.of("v1/" + file).file());

    assertThat(isPlain(document(parsed), line(parsed))).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | {"format":"chamberkit.candidate","version":1,"id":"a"}
          true  | {"format":"chamberkit.candidate","version":1,"id":"a","values":{"b":1.50,"c":-2}}
          true  | {"format":"chamberkit.candidate","version":1,"values":{"b": 1}, "id": "a"}
          true  | {"format":"chamberkit.candidate","version":1,"id":"a","values":{"b":"1/3"}}
          true  | {"format":"chamberkit.candidate","version":1,"id":"a","name":{"zh":"虚构"}}
          false | {"format":"chamberkit.candidate","version":1,"id":"a","name":{"zh":"虚\u200b构"}}
          false | {"format":"chamberkit.candidate","version":1.0,"id":"a"}
          false | {"format":"chamberkit.candidate","version":1,"id":"\\u0061"}
          false | {"format":"chamberkit.candidate","version":1,"id":"a","values":{"b":1e2}}
          false | {"format":"chamberkit.candidate","version":1,"id":"a","values":{"b":-0}}
          false | {"format":"chamberkit.candidate","version":1,"id":"a","values":{"b":01}}
          false | {"format":"chamberkit.candidate","version":1,"id":"a","values":{"b":1,"b":2}}
          false | {"format":"chamberkit.candidate","version":1,"id":"a","id":"a"}
          false | {"format":"chamberkit.candidate","version":1,"id":"a","other":1}
          false | {"format":"chamberkit.candidate","version":1,"id":"a"}{}
          """)
  void a_line_is_plain_if_there_is_nothing_to_say_of_it(boolean plain, String line) {
    byte[] bytes = line.replace("\\u200b", "\u200b").getBytes(UTF_8);

    assertThat(isPlain(JsonDocument.CANDIDATE, bytes)).isEqualTo(plain);
    compare(JsonDocument.CANDIDATE, bytes);
  }

  @Test
  void with_lower_limits_no_line_is_plain() {
    for (Limit limit : Limit.values()) {
      Limits lower = Limits.STANDARD.with(limit, limit.standard() - 1);
      byte[] bytes =
          "{\"format\":\"chamberkit.candidate\",\"version\":1,\"id\":\"a\"}".getBytes(UTF_8);

      assertThat(JsonDocument.CANDIDATE.isPlain(frame(bytes), new PlainText(lower)))
          .as("%s", limit)
          .isFalse();
    }
  }

  private static boolean isPlain(JsonDocument<?> document, byte[] line) {
    return document.isPlain(frame(line), new PlainText(Limits.STANDARD));
  }

  private static void compare(JsonDocument<?> document, byte[] line) {
    ReadOptions options = ReadOptions.STANDARD;
    Parsed<?> straight =
        document.parseLine(
            frame(line), new PlainText(options.limits()), new JsonLines(options), options);
    Parsed<?> byTokens = document.parse(frame(line), options);

    assertThat(straight.result())
        .as("seed %s: %s", SEED, new String(line, UTF_8))
        .isEqualTo(byTokens.result());
    assertThat(straight.format()).isEqualTo(byTokens.format());
  }

  private static Frame frame(byte[] line) {
    return Frame.ofLine("in.ndjson", 1, 1, 0, line);
  }

  private static Parsed<Object> parsed(Path file) throws IOException {
    return DocumentReader.ofAnyFormat().read(JsonSource.of(file));
  }

  private static JsonDocument<?> document(Parsed<?> parsed) {
    return parsed.format().flatMap(JsonDocument::ofFormat).orElseThrow();
  }

  @SuppressWarnings("unchecked") // the document is that of the value
  private static byte[] line(Parsed<Object> parsed) {
    JsonDocument<Object> document = (JsonDocument<Object>) document(parsed);
    byte[] record = document.record(Optional.of(parsed.orThrow()).get());
    int end = record[record.length - 1] == '\n' ? record.length - 1 : record.length;
    return Arrays.copyOf(record, end);
  }
}

package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bytes are let in and what is said of the others. */
class StrictReadingTest {

  private static final String RECORD =
      "{\"format\":\"chamberkit.evaluation\",\"version\":1,\"rubric\":{\"id\":\"r\",\"version\":\"1\"},"
          + "\"subject\":{\"kind\":\"organization\",\"id\":\"invented-01\"},"
          + "\"period\":{\"startsOn\":\"2012-01-01\",\"endsOn\":\"2012-12-31\"},"
          + "\"invented\":true,\"answers\":[{\"item\":\"G1\",\"value\":{\"count\":6}}]}";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a byte order mark at the start | EF BB BF | 0A       | 1
          no line feed at the end        |          |          | 1
          carriage return and line feed  |          | 0D 0A    | 1
          blank lines around             | 0A 20 0A | 0A 0D 0A | 3
          """)
  void accepts_what_editors_do_to_a_stream(String what, String before, String after, long line)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(bytes(before));
    bytes.writeBytes(RECORD.getBytes(UTF_8));
    bytes.writeBytes(bytes(after));

    List<Parsed<Evaluation>> records = read(bytes.toByteArray());

    assertThat(records).as(what).hasSize(1);
    assertThat(records.get(0).problems()).isEmpty();
    assertThat(line(records.get(0))).isEqualTo(line);
  }

  @Test
  void whole_numbers_may_be_written_with_a_point_or_an_exponent() throws IOException {
    String written = RECORD.replace("\"count\":6", "\"count\":6.0E0");

    Evaluation evaluation = read(written.getBytes(UTF_8)).get(0).orThrow();

    assertThat(evaluation).isEqualTo(read(RECORD.getBytes(UTF_8)).get(0).orThrow());
  }

  @Test
  void names_the_byte_from_which_on_a_text_is_not_utf8() throws IOException {
    byte[] gbk =
        RECORD
            .replace("\"invented-01\"", "\"invented-01\",\"name\":{\"zh\":\"联通\"}")
            .getBytes(Charset.forName("GBK"));

    assertThat(lines(gbk, Language.ENGLISH))
        .containsExactly(
            "in.ndjson:1:147: OTHER_ENCODING The text is not UTF-8 from here on; it looks like GB18030"
                + " (GBK). Save the file as UTF-8.");
    assertThat(lines(gbk, Language.CHINESE))
        .containsExactly(
            "in.ndjson:1:147: OTHER_ENCODING 自此处起不是 UTF-8 编码，看起来是 GB18030 (GBK)。请将文件另存为 UTF-8。");
  }

  @ParameterizedTest
  @CsvSource({"C0 AF", "E0 80 80", "ED A0 80", "F4 90 80 80", "E4 B8", "80", "FF"})
  void refuses_bytes_that_no_utf8_has(String wrong) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(RECORD.substring(0, 10).getBytes(UTF_8));
    bytes.writeBytes(bytes(wrong));

    assertThat(lines(bytes.toByteArray(), Language.ENGLISH))
        .containsExactly(
            "in.ndjson:1:11: NOT_UTF8 The text is not UTF-8 from here on; save the file as UTF-8.");
  }

  @Test
  void refuses_nul_bytes_and_so_every_text_in_utf16() throws IOException {
    assertThat(lines(RECORD.getBytes(UTF_16LE), Language.ENGLISH))
        .containsExactly(
            "in.ndjson:1:2: OTHER_ENCODING The text is not UTF-8 from here on; it looks like UTF-16."
                + " Save the file as UTF-8.");
    assertThat(lines("{\0}".getBytes(UTF_8), Language.CHINESE))
        .containsExactly("in.ndjson:1:2: NUL_BYTE 此处有空字节（NUL），这不是 JSON 文本。");
  }

  @ParameterizedTest
  @CsvSource({"65537", "1000000"})
  void refuses_a_text_beyond_the_limit_and_reads_the_next_record(int length) throws IOException {
    String remark = "\"count\":6},\"remark\":\"" + "x".repeat(length) + "\"";
    String broken = RECORD.replace("\"count\":6}", remark);

    List<Parsed<Evaluation>> records = read((broken + "\n" + RECORD + "\n").getBytes(UTF_8));

    assertThat(records).hasSize(2);
    assertThat(records.get(0).problems())
        .extracting(Problem::code)
        .containsExactly(Limit.TEXT_LIMIT);
    assertThat(records.get(1).problems()).isEmpty();
    assertThat(line(records.get(1))).isEqualTo(2);
  }

  @Test
  void refuses_a_record_beyond_the_limit_without_keeping_it_and_reads_the_next()
      throws IOException {
    byte[] record = (RECORD + "\n").getBytes(UTF_8);
    int length = 100_000_000;
    JsonSource source = new JsonSource("in.ndjson", () -> new Filled(record, length, record));

    List<Parsed<Evaluation>> records = new ArrayList<>();
    try (RecordReader<Evaluation> reader = JsonDocument.EVALUATION.records(source)) {
      reader.next().ifPresent(records::add);
      reader.next().ifPresent(records::add);
      reader.next().ifPresent(records::add);
      assertThat(reader.next()).isEmpty();
      assertThat(reader.bytesRead()).isEqualTo(length + 2 * record.length + 1);
    }

    assertThat(records).hasSize(3);
    assertThat(records.get(0).problems()).isEmpty();
    assertThat(records.get(1).problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "in.ndjson:2:1: RECORD_LIMIT The record has more than 1048576 bytes, which is the limit"
                + " here; the next one is read.");
    assertThat(records.get(2).problems()).isEmpty();
  }

  @Test
  void refuses_a_document_beyond_the_limit() throws IOException {
    JsonSource source =
        new JsonSource("in.json", () -> new Filled(new byte[0], 100_000_000, new byte[0]));

    assertThat(JsonDocument.RUBRIC.read(source).problems())
        .extracting(Problem::code)
        .containsExactly(Limit.DEPTH_LIMIT);
  }

  @ParameterizedTest
  @CsvSource({"1e64", "1e18", "-1e-40", "0.1234567890123456789"})
  void refuses_a_number_that_does_not_fit_and_never_rounds_it(String number) throws IOException {
    String broken = RECORD.replace("\"count\":6", "\"points\":" + number);

    assertThat(lines(broken.getBytes(UTF_8), Language.ENGLISH))
        .containsExactly(
            "in.ndjson:1:249 /answers/0/value/points: AMOUNT_OVERFLOW A number here, given or"
                + " worked out, has more than 18 digits; it cannot be kept exactly.");
  }

  @ParameterizedTest
  @CsvSource({"1e400", "1e1000000", "1E99999999999999999999", "-1e-400", "1e+65"})
  void refuses_an_exponent_beyond_the_limit(String number) throws IOException {
    String broken = RECORD.replace("\"count\":6", "\"points\":" + number);

    assertThat(lines(broken.getBytes(UTF_8), Language.ENGLISH))
        .containsExactly(
            "in.ndjson:1:249 /answers/0/value/points: EXPONENT_LIMIT The exponent of the number is"
                + " beyond 64, which is the limit here.");
  }

  @Test
  void lets_a_failing_source_out_as_the_exception_it_threw() {
    JsonSource source =
        new JsonSource(
            "in.ndjson",
            () -> {
              throw new IOException("the disk is gone");
            });

    assertThatThrownBy(() -> JsonDocument.EVALUATION.records(source))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }

  @Test
  void knows_a_stream_an_array_and_a_document_by_their_first_lines() throws IOException {
    String document =
        RECORD.replace("\"rubric\"", "\n  \"rubric\"").replace("{\"format", "{\n  \"format");

    assertThat(read(document.getBytes(UTF_8), "in.json")).hasSize(1);
    assertThat(read(("\n [\n" + document + ",\n" + RECORD + "]").getBytes(UTF_8), "in.json"))
        .hasSize(2);
    assertThat(read((RECORD + "\n" + RECORD).getBytes(UTF_8), "in.json")).hasSize(2);
    assertThat(read((RECORD.substring(0, 50) + "\n" + RECORD).getBytes(UTF_8), "in.json"))
        .extracting(record -> record.value().isPresent())
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[oops", "{\"format\":", "x\nx", "{}{}"})
  void a_broken_beginning_of_a_stream_takes_nothing_with_it(String broken) throws IOException {
    List<Parsed<Evaluation>> records = read((broken + "\n" + RECORD).getBytes(UTF_8));

    assertThat(records).hasSizeGreaterThan(1);
    assertThat(records.get(0).value()).isEmpty();
    assertThat(records.get(records.size() - 1).problems()).isEmpty();
  }

  @Test
  void a_stream_without_records_is_empty() throws IOException {
    assertThat(read(new byte[0])).isEmpty();
    assertThat(read("\n \r\n".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void an_object_where_the_format_belongs_is_passed_over_as_a_whole() throws IOException {
    String wrong = "{\"format\":{\"a\":[{}]},\"version\":1}";

    assertThat(read(("[" + wrong + "," + RECORD + "," + wrong + "]").getBytes(UTF_8), "in.json"))
        .extracting(record -> record.problems().size())
        .containsExactly(1, 0, 1);
    assertThat(lines(wrong.getBytes(UTF_8), Language.ENGLISH))
        .containsExactly(
            "in.ndjson:1:11 /format: WRONG_TYPE A value of the type string belongs here, not of the"
                + " type object.");
  }

  @Test
  void the_elements_of_an_array_have_places_of_their_own() throws IOException {
    String array = "[" + RECORD + ", 7,\n  " + RECORD.replace("6", "6.5") + "]";
    int column = RECORD.indexOf("6}") + 3;

    assertThat(read(array.getBytes(UTF_8), "in.json"))
        .extracting(
            record -> record.problems().stream().map(p -> p.place().toString()).toList(),
            record -> record.problems().stream().map(p -> p.place().record()).toList())
        .containsExactly(
            tuple(List.of(), List.of()),
            tuple(
                List.of("in.json:1:" + (RECORD.length() + 4) + " /1"), List.of(OptionalLong.of(2))),
            tuple(
                List.of("in.json:2:" + column + " /2/answers/0/value/count"),
                List.of(OptionalLong.of(3))));
  }

  @Test
  void the_time_for_an_array_with_problems_grows_with_its_length_alone() throws IOException {
    String broken = RECORD.replace("6}", "6.5}");
    // With time in the square of the length this would take hours.
    byte[] array = ("[" + (broken + ",").repeat(20_000) + RECORD + "]").getBytes(UTF_8);

    List<Parsed<Evaluation>> records = read(array, "in.json");

    assertThat(records).hasSize(20_001);
    assertThat(records.get(20_000).problems()).isEmpty();
    assertThat(records.get(19_999).problems().get(0).place().record()).hasValue(20_000);
  }

  private static List<Parsed<Evaluation>> read(byte[] bytes) throws IOException {
    return read(bytes, "in.ndjson");
  }

  private static List<Parsed<Evaluation>> read(byte[] bytes, String name) throws IOException {
    List<Parsed<Evaluation>> records = new ArrayList<>();
    JsonSource source = JsonSource.ofBytes(name, bytes);
    try (RecordReader<Evaluation> reader = JsonDocument.EVALUATION.records(source)) {
      for (Optional<Parsed<Evaluation>> next = reader.next();
          next.isPresent();
          next = reader.next()) {
        records.add(next.get());
      }
    }
    return records;
  }

  private static List<String> lines(byte[] bytes, Language language) throws IOException {
    return read(bytes).stream()
        .flatMap(record -> record.problems().stream())
        .map(problem -> problem.line(language))
        .toList();
  }

  /** The line on which a record begins. */
  private static long line(Parsed<Evaluation> record) {
    Problem somewhere = Problem.of(JsonProblem.EMPTY_DOCUMENT, Pointer.ROOT, ImmutableMap.of());
    return record.locate(ImmutableList.of(somewhere)).get(0).place().line().orElseThrow();
  }

  private static byte[] bytes(String hex) {
    return hex == null ? new byte[0] : HexFormat.ofDelimiter(" ").parseHex(hex);
  }

  /** Some bytes, then many braces and a line end, then others; a large source without memory. */
  private static final class Filled extends InputStream {

    private final byte[] before;
    private final int braces;
    private final byte[] after;
    private int at;

    Filled(byte[] before, int braces, byte[] after) {
      this.before = before;
      this.braces = braces;
      this.after = after;
    }

    /** Gives one byte at a time, as slow sources do. */
    @Override
    public int read(byte[] target, int offset, int length) {
      int next = read();
      if (next < 0 || length == 0) {
        return next < 0 ? -1 : 0;
      }
      target[offset] = (byte) next;
      return 1;
    }

    @Override
    public int read() {
      int position = at++;
      if (position < before.length) {
        return before[position];
      }
      position -= before.length;
      if (position <= braces) {
        return position == braces ? '\n' : '{';
      }
      position -= braces + 1;
      return position < after.length ? after[position] : -1;
    }
  }
}

package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chamberkit.code.Checking;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.text.IdentifierSyntax;
import org.chamberkit.text.Language;

/**
 * What reading promises whatever the bytes are: nothing leaves it but the documented exceptions,
 * every record is returned or reported, and every problem has a place and a bounded, escaped
 * sentence. Mutants, the corpus of the fuzzers and the fuzzers themselves are held against it.
 */
final class AnyBytes {

  /** A sentence quotes at most 200 characters, each at most 12 long when escaped, a few times. */
  private static final int LONGEST_LINE = 30_000;

  /** How files begin that are none of lines: packed ones, archives, sheets, PDF, objects. */
  private static final ImmutableList<byte[]> OTHER_FILES =
      Stream.of("1F8B", "504B0304", "D0CF11E0", "25504446", "ACED0005", "52617221", "377ABCAF")
          .map(HexFormat.of()::parseHex)
          .collect(ImmutableList.toImmutableList());

  private AnyBytes() {}

  /** As one document. */
  static void document(byte[] bytes) {
    Parsed<Object> read = done(() -> DocumentReader.ofAnyFormat().read(source("in.json", bytes)));
    assertReported(read);
    read.value().ifPresent(value -> assertReadsBack(read.format().orElseThrow(), value));
  }

  /** As a stream, of which every line that is not blank is a record. */
  static void stream(byte[] bytes) {
    ReadCounts counts = records("in.ndjson", bytes);
    if (isOfLines(bytes)) {
      assertThat(counts.framed()).as("lines that are not blank").isEqualTo(filledLines(bytes));
    }
    records("in", bytes);
  }

  /** As a packed stream; then packed, as a stream that unpacks to the same. */
  static void gzip(byte[] bytes) {
    records("in.ndjson.gz", bytes);
    if (isOfLines(bytes)) {
      ReadCounts plain = records("in.ndjson", bytes);
      assertThat(records("in.ndjson.gz", packed(bytes))).isEqualTo(plain);
    }
  }

  private static boolean isOfLines(byte[] bytes) {
    return OTHER_FILES.stream().noneMatch(start -> Bytes.indexOf(bytes, start) == 0);
  }

  /** As a table, in every encoding, of every kind. */
  static void table(byte[] bytes) {
    for (CsvEncoding encoding : CsvEncoding.values()) {
      for (CsvTable<?> table : List.of(CsvTable.CANDIDATES, CsvTable.FACTS)) {
        rows(table, bytes, encoding);
      }
    }
  }

  /** As an identifier, a code, a number or an interval, of which each has one way to be written. */
  static void identifiers(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    assertThat(IdentifierSyntax.matches(text)).isEqualTo(text.matches("[A-Za-z0-9][\\w.-]{0,63}"));
    for (Checking checking : Checking.values()) {
      assertCode(CreditCode.parse(text, checking), CreditCode::text, text);
    }
    assertRefusedByName(text, DivisionCode::of);
    assertRefusedByName(text, IndustryCode::of);
    assertRefusedByName(text, Decimal::parse);
    Interval.parse(text)
        .ifPresent(read -> assertThat(Interval.parse(read.toString())).contains(read));
  }

  private static void assertCode(
      WithProblems<CreditCode> read, Function<CreditCode, String> written, String text) {
    assertThat(read.value().isPresent())
        .isEqualTo(read.problems().stream().noneMatch(Problem::isError));
    read.value().ifPresent(code -> assertThat(written.apply(code)).isEqualTo(text));
    read.problems().forEach(AnyBytes::assertTold);
  }

  /** What is refused is refused by an exception that says why; what is not reads back equal. */
  private static void assertRefusedByName(String text, Function<String, ?> parse) {
    Object read;
    try {
      read = parse.apply(text);
    } catch (ProblemException e) {
      assertThat(e.problems()).isNotEmpty().allSatisfy(AnyBytes::assertTold);
      return;
    } catch (IllegalArgumentException | AmountOverflowException e) {
      assertThat(e).message().isNotBlank();
      return;
    }
    assertThat((Object) parse.apply(read.toString())).isEqualTo(read);
  }

  private static ReadCounts records(String name, byte[] bytes) {
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    ReadOptions options = ReadOptions.STANDARD.withRejects(rejects);
    return done(
        () -> {
          try (RecordReader<Object> reader =
              DocumentReader.ofAnyFormat().records(source(name, bytes), options)) {
            return counted(reader, rejects);
          }
        });
  }

  private static void rows(CsvTable<?> table, byte[] bytes, CsvEncoding encoding) {
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    ReadOptions options = ReadOptions.STANDARD.withRejects(rejects);
    done(
        () -> {
          try (RecordReader<?> reader = table.records(source("in.csv", bytes), encoding, options)) {
            return counted(reader, rejects);
          }
        });
  }

  private static <T> ReadCounts counted(RecordReader<T> reader, ByteArrayOutputStream rejects)
      throws IOException {
    long accepted = 0;
    long rejected = 0;
    for (Optional<Parsed<T>> next = reader.next(); next.isPresent(); next = reader.next()) {
      assertReported(next.get());
      accepted += next.get().value().isPresent() ? 1 : 0;
      rejected += next.get().value().isPresent() ? 0 : 1;
    }
    ReadCounts counts = reader.counts();
    assertThat(counts.accepted()).isEqualTo(accepted);
    assertThat(counts.rejected()).isEqualTo(rejected);
    assertThat(counts.framed()).isEqualTo(accepted + rejected);
    if (rejected == 0) {
      assertThat(rejects.size()).as("bytes rejected").isZero();
    }
    return counts;
  }

  private static void assertReported(Parsed<?> record) {
    boolean isRefused = record.problems().stream().anyMatch(Problem::isError);
    assertThat(record.value().isPresent()).as("%s", record.problems()).isNotEqualTo(isRefused);
    for (Problem problem : record.problems()) {
      assertThat(problem.place().source()).isPresent();
      assertThat(problem.place().line().orElse(0)).as("%s", problem).isPositive();
      assertThat(problem.place().column().orElse(0)).as("%s", problem).isPositive();
      assertThat(problem.place().offset().orElse(-1)).as("%s", problem).isNotNegative();
      assertTold(problem);
    }
  }

  private static void assertTold(Problem problem) {
    for (Language language : Language.values()) {
      String line = problem.line(language);
      assertThat(line).isNotBlank().hasSizeLessThan(LONGEST_LINE);
      for (int i = 0; i < line.length(); i++) {
        int type = Character.getType(line.charAt(i));
        assertThat(type == Character.CONTROL || type == Character.FORMAT)
            .as("character %s of %s", i, line)
            .isFalse();
      }
    }
  }

  private static void assertReadsBack(String format, Object value) {
    JsonDocument<?> document = format(format);
    byte[] written = written(document, value);
    Parsed<?> again = done(() -> document.read(source("again.json", written)));
    assertThat((Object) again.orThrow()).isEqualTo(value);
    assertThat(written(document, again.orThrow())).isEqualTo(written);
  }

  private static JsonDocument<?> format(String name) {
    return JsonDocument.all().stream()
        .filter(document -> document.format().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked") // the value was read in this format
  private static byte[] written(JsonDocument<?> document, Object value) {
    return ((JsonDocument<Object>) document).document(value);
  }

  /** Lines with anything on them but blanks; a byte order mark at the very start is none. */
  private static long filledLines(byte[] bytes) {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    boolean isMarked = Bytes.indexOf(bytes, mark) == 0;
    long filled = 0;
    boolean isFilled = false;
    for (int i = isMarked ? 3 : 0; i < bytes.length; i++) {
      isFilled |= " \t\r\n".indexOf(bytes[i]) < 0;
      if (isFilled && (bytes[i] == '\n' || i == bytes.length - 1)) {
        filled++;
        isFilled = false;
      }
    }
    return filled;
  }

  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static JsonSource source(String name, byte[] bytes) {
    return JsonSource.ofBytes(name, bytes);
  }

  /** Work over bytes in memory, which cannot fail to be read. */
  private interface Work<T> {
    T run() throws IOException;
  }

  private static <T> T done(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them, by the name of their corpus. */
  static ImmutableList<String> kinds() {
    return ImmutableList.of("document", "stream", "gzip", "table", "identifiers");
  }

  /** Holds one of them against bytes. */
  static void check(String kind, byte[] bytes) {
    switch (kind) {
      case "document" -> document(bytes);
      case "stream" -> stream(bytes);
      case "gzip" -> gzip(bytes);
      case "table" -> table(bytes);
      case "identifiers" -> identifiers(bytes);
      default -> throw new IllegalArgumentException("kind must be known, but was '" + kind + "'");
    }
  }
}

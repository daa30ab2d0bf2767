package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;

/** Records one after the other: budgets, rejected bytes, progress, failures and threads. */
class RecordReaderTest {

  private static final String GOOD = BadInput.RECORD + "\n";
  private static final String BAD = BadInput.RECORD.replace("6}", "6.5}") + "\n";

  @Test
  void gives_records_as_a_stream_that_reads_no_more_than_is_asked_for() throws IOException {
    AtomicInteger opened = new AtomicInteger();
    byte[] bytes = GOOD.repeat(10_000).getBytes(UTF_8);
    JsonSource source =
        new JsonSource(
            "in.ndjson",
            () ->
                new FilterInputStream(new ByteArrayInputStream(bytes)) {
                  @Override
                  public void close() {
                    opened.incrementAndGet();
                  }
                });

    RecordReader<Evaluation> reader = JsonDocument.EVALUATION.records(source);
    try (Stream<Parsed<Evaluation>> records = reader.stream()) {
      assertThat(records.limit(3).map(Parsed::orThrow)).hasSize(3);
      assertThat(reader.counts().framed()).isEqualTo(3);
    }

    assertThat(opened).hasValue(1);
  }

  @Test
  void a_line_is_read_as_if_it_stood_alone_whatever_stands_before_it() throws IOException {
    String good = candidate("-1.50");
    String broken = good.substring(0, good.length() - 1);
    List<String> lines =
        Stream.of(
                Stream.of(
                    good,
                    good + " \t\r",
                    good + good,
                    good + "}",
                    good + "\0",
                    good + "\u3000",
                    broken,
                    broken + "]",
                    broken + ",\"id\":\"again\"}",
                    broken + ",\"other\":1}",
                    good.replace("a", "a\0"),
                    good.replace("candidate", "fact"),
                    "[" + good + "]",
                    "1",
                    good.replace('"', '\'')),
                Stream.of(
                        "-0.0",
                        "0.1234567890123456789",
                        "0.12345678901234567",
                        "12345678901234567.8",
                        "123456789012345678.9",
                        "1.5e2",
                        "1.5e99",
                        "01.5",
                        "1.",
                        "\"13/3\"")
                    .map(RecordReaderTest::candidate))
            .flatMap(each -> each)
            .toList();

    for (String line : lines) {
      Parsed<Candidate> alone =
          JsonDocument.CANDIDATE.read(JsonSource.ofBytes("in.ndjson", line.getBytes(UTF_8)));
      for (String before : lines) {
        try (RecordReader<Candidate> reader =
            JsonDocument.CANDIDATE.records(
                JsonSource.ofText("in.ndjson", good + '\n' + before + '\n' + line + '\n'))) {
          reader.next();
          reader.next();
          Parsed<Candidate> third = reader.next().orElseThrow();
          assertThat(third.value()).as("%s behind %s", line, before).isEqualTo(alone.value());
          assertThat(sayings(third)).as("%s behind %s", line, before).isEqualTo(sayings(alone));
          assertThat(reader.counts().framed()).isEqualTo(3);
        }
      }
    }
  }

  private static String candidate(String number) {
    return "{\"format\":\"chamberkit.candidate\",\"version\":1,\"id\":\"a\",\"values\":{\"x\":"
        + number
        + "}}";
  }

  /** What is said, and of which part and column, but not of which line. */
  private static List<String> sayings(Parsed<?> parsed) {
    return parsed.problems().stream()
        .map(
            p ->
                p.place().column()
                    + " "
                    + p.place().pointer()
                    + " "
                    + p.code()
                    + " "
                    + p.sentence(Language.ENGLISH))
        .toList();
  }

  @Test
  void stops_at_the_first_record_that_is_rejected_where_the_budget_is_none() throws IOException {
    ReadOptions options = ReadOptions.STANDARD.withBudget(RejectionBudget.NONE);
    try (RecordReader<Evaluation> reader = reader(GOOD + BAD + GOOD, options)) {
      assertThat(reader.next()).isPresent();
      ProblemException stop = catchThrowableOfType(ProblemException.class, reader::next);
      assertThat(lines(stop))
          .containsExactly(
              "in.ndjson:2:248 /answers/0/value/count: NOT_A_WHOLE_NUMBER 6.5 is not a whole number"
                  + " of at most 18 digits.");
      assertThatThrownBy(reader::next).isSameAs(stop);
      assertThat(reader.counts().rejected()).isEqualTo(1);
    }
  }

  @Test
  void collects_up_to_a_number_or_a_share_whichever_is_more() throws IOException {
    RejectionBudget budget = new RejectionBudget(2, new Fraction(1, 10));
    ReadOptions options = ReadOptions.STANDARD.withBudget(budget);

    assertThat(reader(BAD + BAD, options).collect().counts().rejected()).isEqualTo(2);
    assertThat(reader(GOOD.repeat(27) + BAD + BAD + BAD, options).collect().values()).hasSize(27);
    RecordReader<Evaluation> tooMany = reader(GOOD.repeat(26) + BAD + BAD + BAD, options);
    assertThat(lines(catchThrowableOfType(ProblemException.class, tooMany::collect)))
        .hasSize(4)
        .contains(
            "TOO_MANY_REJECTED 3 of 29 records are rejected, which is more than is put up with;"
                + " reading stopped.");
    assertThat(RejectionBudget.USUAL).isEqualTo(new RejectionBudget(1000, new Fraction(1, 100)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RejectionBudget(-1, Fraction.ZERO))
        .withMessage("rejected records must not be below 0, but were -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RejectionBudget(0, new Fraction(3, 2)))
        .withMessage("share of rejected records must be from 0 to 1, but was 1.5");
  }

  @Test
  void one_bad_record_in_many_costs_that_record_alone() throws IOException {
    String text = GOOD.repeat(5000) + BAD + GOOD.repeat(5000);

    Collected<Evaluation> collected = reader(text, ReadOptions.STANDARD).collect();

    assertThat(collected.counts()).isEqualTo(new ReadCounts(10_001, 10_000, 1, 0, 0, false));
    assertThat(collected.problems().get(0).place().record()).hasValue(5001);
  }

  @Test
  void all_bad_records_are_reported_one_by_one() throws IOException {
    Collected<Evaluation> collected = reader(BAD.repeat(5000), ReadOptions.STANDARD).collect();

    assertThat(collected.counts()).isEqualTo(new ReadCounts(5000, 0, 5000, 0, 0, false));
    assertThat(collected.problems())
        .extracting(problem -> problem.place().line().orElseThrow())
        .hasSize(5000)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void gives_the_bytes_of_rejected_records_to_a_sink_as_they_stand() throws IOException {
    String strange = "{\"format\" : \t oops \r\n";
    String overlong = "x".repeat(2_000_000) + "\n";
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();

    reader(GOOD + strange + GOOD + overlong + "\n" + BAD, ReadOptions.STANDARD.withRejects(rejects))
        .collect();

    assertThat(rejects.toString(UTF_8)).isEqualTo(strange + overlong + BAD);
  }

  @Test
  void gives_rejected_elements_and_documents_to_a_sink() throws IOException {
    ByteArrayOutputStream ofArray = new ByteArrayOutputStream();
    ByteArrayOutputStream ofDocument = new ByteArrayOutputStream();
    ByteArrayOutputStream tooLarge = new ByteArrayOutputStream();
    String document = BadInput.RECORD.replaceFirst("\\{", "{\n").replace("6}", "6.5}");

    reader("[" + GOOD + ", 7 ," + GOOD + "]", ReadOptions.STANDARD.withRejects(ofArray)).collect();
    reader(document, ReadOptions.STANDARD.withRejects(ofDocument)).collect();
    ReadOptions small =
        ReadOptions.STANDARD.withLimit(Limit.DOCUMENT_LIMIT, 100).withRejects(tooLarge);
    reader(document, small).collect();

    assertThat(ofArray.toString(UTF_8)).isEqualTo("7\n");
    assertThat(ofDocument.toString(UTF_8)).isEqualTo(document + "\n");
    assertThat(tooLarge.toString(UTF_8)).isEqualTo(document + "\n");
  }

  @Test
  void tells_how_far_it_is() throws IOException {
    List<String> told = new ArrayList<>();
    ReadOptions options =
        ReadOptions.STANDARD.withProgress((bytes, records) -> told.add(records + " " + bytes));

    reader(GOOD + "\n" + GOOD, options).collect();

    int length = GOOD.length();
    assertThat(told).containsExactly("1 " + length, "2 " + (2 * length + 1));
  }

  @Test
  void passes_over_unknown_names_with_a_warning_where_that_is_chosen() throws IOException {
    String text =
        BadInput.RECORD
            .replace("\"invented\":true", "\"invented\":true,\"colour\":{\"a\":[1]}")
            .replace("\"count\":6", "\"hue\":[],\"count\":6");
    ReadOptions options = ReadOptions.STANDARD.withUnknownNames(UnknownNames.SKIPPED);

    Parsed<Evaluation> read = JsonDocument.EVALUATION.read(source(text), options);

    assertThat(read.orThrow())
        .isEqualTo(JsonDocument.EVALUATION.read(source(BadInput.RECORD)).orThrow());
    assertThat(read.problems()).noneMatch(Problem::isError).hasSize(2);
    assertThat(JsonDocument.EVALUATION.read(source(text)).value()).isEmpty();
  }

  @Test
  void a_source_that_fails_at_the_nth_read_lets_out_its_exception_and_what_came_before()
      throws IOException {
    byte[] bytes = (GOOD + BAD + GOOD).getBytes(UTF_8);
    for (String name : List.of("in.ndjson", "in")) {
      for (byte[] given : List.of(bytes, BadInput.gzip(GOOD + BAD + GOOD))) {
        for (int n = 0; n <= given.length; n++) {
          int failing = n;
          JsonSource source = new JsonSource(name, () -> new FailingSource(given, failing));
          assertFails(source, given.length);
        }
      }
    }
  }

  private static void assertFails(JsonSource source, int length) throws IOException {
    RecordReader<Evaluation> reader;
    try {
      reader = JsonDocument.EVALUATION.records(source);
    } catch (IOException e) {
      assertThat(e).hasMessage("the disk is gone");
      return;
    }
    try (reader) {
      IOException failure = catchThrowableOfType(IOException.class, reader::collect);
      assertThat(failure).as("%s bytes", length).hasMessage("the disk is gone");
      assertThatThrownBy(reader::next).isSameAs(failure);
      assertThatThrownBy(() -> reader.stream().toList())
          .isInstanceOf(UncheckedIOException.class)
          .hasCause(failure);
      assertThat(reader.counts().framed()).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void a_sink_that_fails_at_the_nth_write_lets_out_its_exception() throws IOException {
    String text = BAD + GOOD + "x".repeat(1_100_000) + "\n" + BAD;
    int writes = new FailingSink(Integer.MAX_VALUE).countOf(text);
    for (int n = 0; n < writes; n++) {
      FailingSink sink = new FailingSink(n);
      RecordReader<Evaluation> reader = reader(text, ReadOptions.STANDARD.withRejects(sink));
      IOException failure = catchThrowableOfType(IOException.class, reader::collect);
      assertThat(failure).as("write %s of %s", n, writes).hasMessage("the disk is full");
      assertThatThrownBy(reader::next).isSameAs(failure);
    }
  }

  @Test
  void several_threads_share_the_records_of_one_reader() throws Exception {
    int count = 20_000;
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (RecordReader<Evaluation> reader =
        reader((GOOD + BAD).repeat(count / 2), ReadOptions.STANDARD)) {
      Callable<List<Boolean>> work =
          () -> {
            List<Boolean> taken = new ArrayList<>();
            for (Optional<Parsed<Evaluation>> next = reader.next();
                next.isPresent();
                next = reader.next()) {
              taken.add(next.get().value().isPresent());
            }
            return taken;
          };
      List<Boolean> all = new ArrayList<>();
      for (Future<List<Boolean>> taken : threads.invokeAll(List.of(work, work, work, work))) {
        all.addAll(taken.get());
      }

      assertThat(all.stream().collect(Collectors.partitioningBy(x -> x, Collectors.counting())))
          .containsEntry(true, count / 2L)
          .containsEntry(false, count / 2L);
      assertThat(reader.counts())
          .isEqualTo(new ReadCounts(count, count / 2, count / 2, 0, 0, false));
    } finally {
      threads.shutdown();
    }
  }

  private static JsonSource source(String text) {
    return JsonSource.ofText("in.ndjson", text);
  }

  private static RecordReader<Evaluation> reader(String text, ReadOptions options)
      throws IOException {
    boolean isStream = text.indexOf('\n') > 2 && !text.startsWith("[");
    return JsonDocument.EVALUATION.records(
        JsonSource.ofText(isStream ? "in.ndjson" : "in.json", text), options);
  }

  private static List<String> lines(ProblemException e) {
    return e.problems().stream().map(problem -> problem.line(Language.ENGLISH)).toList();
  }

  /** Gives a few bytes at a time and fails once it has given so many. */
  private static final class FailingSource extends InputStream {

    private final byte[] bytes;
    private final int failing;
    private int at;

    FailingSource(byte[] bytes, int failing) {
      this.bytes = bytes;
      this.failing = failing;
    }

    @Override
    public int read() throws IOException {
      if (at >= failing) {
        throw new IOException("the disk is gone");
      }
      return bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      target[offset] = (byte) read();
      return 1;
    }
  }

  /** Fails at the n-th write. */
  private static final class FailingSink extends OutputStream {

    private final int failing;
    private int writes;

    FailingSink(int failing) {
      this.failing = failing;
    }

    int countOf(String text) throws IOException {
      reader(text, ReadOptions.STANDARD.withRejects(this)).collect();
      return writes;
    }

    @Override
    public void write(int b) throws IOException {
      if (writes++ == failing) {
        throw new IOException("the disk is full");
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      write(0);
    }
  }
}

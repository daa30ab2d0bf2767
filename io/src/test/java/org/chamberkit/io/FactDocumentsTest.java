package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Evidence;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactBuilder;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.FactRegister;
import org.chamberkit.fact.Mark;
import org.chamberkit.fact.RegisterEntry;
import org.chamberkit.fact.Role;
import org.chamberkit.fact.SameEvent;
import org.chamberkit.fact.Thing;
import org.chamberkit.fact.ThingKind;
import org.chamberkit.fact.Withdrawal;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts, withdrawals, matches and registers as documents and streams. */
class FactDocumentsTest {

  private static final long SEED = 202_105;
  private static final LocalDate DAY = LocalDate.of(2021, 5, 12);

  private static final Fact SESSION =
      Fact.builder()
          .id(FactId.of("F-990102-2021-17"))
          .recordedOn(LocalDate.of(2021, 5, 20))
          .kind(FactKind.of("training.session"))
          .organization(OrganizationId.of("F-990102"))
          .role(Role.CO_HOSTED)
          .when(new Period(DAY, DAY.plusDays(2)))
          .amount(new Amount(Reading.of(120), Unit.of("attendances")))
          .event(EventId.of("innovation-lecture-8"))
          .addAbout(
              new Thing(ThingKind.of("province"), "330000"),
              new Thing(ThingKind.of("enterprise"), "E-0002"),
              new Thing(ThingKind.of("enterprise"), "E-0001"))
          .putMark(Category.of("programme"), Mark.of("innovation"))
          .putMark(Category.of("audience"), Mark.of("young"))
          .reportedBy(OrganizationId.of("F-990100"))
          .addEvidence(
              new Evidence("虚构的签到表", Optional.of(DAY)), new Evidence("虚构的简报", Optional.empty()))
          .correction("人次误报为 210")
          .build();

  private static final Withdrawal WITHDRAWAL =
      new Withdrawal(FactId.of("F-990102-2021-18"), LocalDate.of(2021, 6, 1), "与西区重复上报");

  private static final SameEvent MATCH =
      new SameEvent(
          EventId.of("innovation-lecture-9"),
          LocalDate.of(2021, 6, 30),
          ImmutableList.of(FactId.of("F-990102-2021-19"), FactId.of("F-990103-2021-04")));

  private static final FactRegister REGISTER =
      FactRegister.builder()
          .addRecordings(
              SESSION.toBuilder()
                  .recordedOn(LocalDate.of(2021, 5, 16))
                  .correction(Optional.empty())
                  .build(),
              SESSION,
              visit("F-990102-2021-18", "F-990102"),
              WITHDRAWAL,
              visit("F-990102-2021-19", "F-990102"),
              visit("F-990103-2021-04", "F-990103"))
          .addMatches(MATCH)
          .build();

  private static Fact visit(String id, String organization) {
    return Fact.builder()
        .id(FactId.of(id))
        .recordedOn(DAY.plusDays(1))
        .kind(FactKind.of("visit"))
        .organization(OrganizationId.of(organization))
        .when(Period.ofDay(DAY))
        .build();
  }

  @Test
  void documents_of_a_register_and_of_its_parts_are_the_golden_ones() throws IOException {
    Golden.of("v1/fact.json").shouldEqual(JsonDocument.FACT.text(SESSION));
    Golden.of("v1/withdrawal.json").shouldEqual(JsonDocument.WITHDRAWAL.text(WITHDRAWAL));
    Golden.of("v1/same-event.json").shouldEqual(JsonDocument.SAME_EVENT.text(MATCH));
    Golden.of("v1/fact-register.json").shouldEqual(JsonDocument.FACT_REGISTER.text(REGISTER));

    assertReadsBack(JsonDocument.FACT, SESSION);
    assertReadsBack(JsonDocument.WITHDRAWAL, WITHDRAWAL);
    assertReadsBack(JsonDocument.SAME_EVENT, MATCH);
    assertReadsBack(JsonDocument.FACT_REGISTER, REGISTER);
    assertReadsBack(JsonDocument.FACT_REGISTER, FactRegister.builder().build());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120                                        | 120
          1E+1                                       | 10
          -0.50                                      | -0.5
          "unknown"                                  | "unknown"
          "withheld"                                 | "withheld"
          "notApplicable"                            | "notApplicable"
          {"masked":{"digits":3}}                    | {"masked":{"digits":3}}
          {"approximate":{"least":1201,"most":1299}} | {"approximate":{"least":1201,"most":1299}}
          """)
  void a_reading_is_a_number_a_word_or_what_is_known_of_it(String written, String canonical)
      throws IOException {
    String fact = record(JsonDocument.FACT, SESSION);

    Fact read =
        JsonDocument.FACT
            .read(
                JsonSource.ofText(
                    "fact", fact.replace("\"reading\":120", "\"reading\":" + written)))
            .orThrow();

    assertThat(record(JsonDocument.FACT, read))
        .isEqualTo(fact.replace("\"reading\":120", "\"reading\":" + canonical));
  }

  @Test
  void a_period_of_one_day_is_written_as_that_day() throws IOException {
    String fact = record(JsonDocument.FACT, SESSION.toBuilder().when(Period.ofDay(DAY)).build());
    String longer =
        fact.replace(
            "\"when\":\"2021-05-12\"",
            "\"when\":{\"startsOn\":\"2021-05-12\",\"endsOn\":\"2021-05-12\"}");

    assertThat(longer).isNotEqualTo(fact);
    assertThat(
            record(
                JsonDocument.FACT,
                JsonDocument.FACT.read(JsonSource.ofText("fact", longer)).orThrow()))
        .isEqualTo(fact);
  }

  @Test
  void a_stream_gives_the_register_whatever_the_kind_of_its_records() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.writeBytes(JsonDocument.SAME_EVENT.record(MATCH));
    for (var recording : REGISTER.recordings()) {
      stream.writeBytes(
          recording instanceof Fact fact
              ? JsonDocument.FACT.record(fact)
              : JsonDocument.WITHDRAWAL.record((Withdrawal) recording));
    }

    FactRegister.Builder register = FactRegister.builder();
    try (RecordReader<RegisterEntry> entries =
        DocumentReader.ofRegisterEntries()
            .records(JsonSource.ofBytes("facts.ndjson", stream.toByteArray()))) {
      for (Optional<Parsed<RegisterEntry>> entry = entries.next();
          entry.isPresent();
          entry = entries.next()) {
        register.add(entry.get().orThrow());
      }
    }

    assertThat(register.build()).isEqualTo(REGISTER);
  }

  @Test
  void a_stream_of_something_else_is_no_register() throws IOException {
    Parsed<RegisterEntry> read =
        DocumentReader.ofRegisterEntries()
            .read(JsonSource.ofText("round.json", Golden.of("v1/counties-round.json").text()));

    assertThat(read.problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "round.json:2:13 /format: OTHER_FORMAT The format is \"chamberkit.round\"; read is"
                + " \"chamberkit.fact, chamberkit.withdrawal, chamberkit.same-event\".");
  }

  @Test
  void a_stream_of_facts_is_read_without_being_held() throws IOException {
    byte[] line = JsonDocument.FACT.record(SESSION);
    int lines = 100_000;

    int read = 0;
    try (RecordReader<RegisterEntry> entries =
        DocumentReader.ofRegisterEntries()
            .records(new JsonSource("facts.ndjson", () -> new Repeated(line, lines)))) {
      while (entries.next().isPresent()) {
        read++;
        assertThat(entries.bytesRead() - (long) read * line.length).isBetween(0L, 1L << 20);
      }
    }

    assertThat(read).isEqualTo(lines);
  }

  /** A line again and again. */
  private static final class Repeated extends InputStream {

    private final byte[] line;
    private final long end;
    private long at;

    Repeated(byte[] line, int times) {
      this.line = line;
      this.end = (long) line.length * times;
    }

    @Override
    public int read() {
      return at < end ? line[(int) (at++ % line.length)] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (at == end) {
        return -1;
      }
      int start = (int) (at % line.length);
      int count = Math.min(length, line.length - start);
      System.arraycopy(line, start, target, offset, count);
      at += count;
      return count;
    }
  }

  @Test
  void what_should_be_looked_at_is_told_with_its_place() throws IOException {
    FactRegister early =
        FactRegister.builder()
            .addRecordings(
                visit("F-1", "F-990102").toBuilder().recordedOn(DAY.minusDays(1)).build())
            .build();

    Parsed<FactRegister> read =
        JsonDocument.FACT_REGISTER.read(
            JsonSource.ofText("register.json", JsonDocument.FACT_REGISTER.text(early)));

    assertThat(read.orThrow()).isEqualTo(early);
    assertThat(read.problems())
        .noneMatch(Problem::isError)
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "register.json:8:23 /recordings/0/fact/recordedOn: RECORDED_AHEAD Fact \"F-1\" is about"
                + " 2021-05-12/2021-05-12, but was recorded on 2021-05-11 already.");
  }

  @Test
  void what_is_written_reads_back_equal() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 1000; i++) {
      assertReadsBack(JsonDocument.FACT, fact(random));
    }
  }

  private static Fact fact(Random random) {
    FactBuilder fact = Fact.builder();
    fact.id(FactId.of("F" + random.nextInt(99)))
        .recordedOn(DAY.plusDays(random.nextInt(99)))
        .kind(FactKind.of("kind." + random.nextInt(9)))
        .organization(OrganizationId.of("O" + random.nextInt(9)))
        .role(any(random, Role.values()))
        .when(new Period(DAY, DAY.plusDays(random.nextInt(3))))
        .amount(
            any(random, new Reading[] {reading(random)})
                .map(reading -> new Amount(reading, Unit.of("yuan"))))
        .event(any(random, new EventId[] {EventId.of("e-1")}))
        .correction(any(random, new String[] {"更正 \"\\\u2028😀"}));
    for (int i = random.nextInt(4); i > 0; i--) {
      fact.addAbout(new Thing(ThingKind.of("k" + random.nextInt(3)), "T" + random.nextInt(3)));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      fact.putMark(Category.of("c" + i), Mark.of("m" + random.nextInt(3)));
    }
    return fact.build();
  }

  private static Reading reading(Random random) {
    long number = random.nextInt(2000) - 1000L;
    return switch (random.nextInt(4)) {
      case 0 -> Reading.of(number);
      case 1 -> new Reading.Approximate(Decimal.of(number), Decimal.of(number + 1));
      case 2 -> new Reading.Masked(1 + random.nextInt(17));
      default -> any(random, Reading.Lack.values()).orElse(Reading.Lack.UNKNOWN);
    };
  }

  private static <T> Optional<T> any(Random random, T[] values) {
    int at = random.nextInt(values.length + 1);
    return at == values.length ? Optional.empty() : Optional.of(values[at]);
  }

  private static <T> String record(JsonDocument<T> format, T value) {
    return new String(format.record(value), UTF_8);
  }

  private static <T> void assertReadsBack(JsonDocument<T> format, T value) throws IOException {
    byte[] document = format.document(value);
    T read = format.read(JsonSource.ofBytes("document", document)).orThrow();
    assertThat(read).as("seed %s", SEED).isEqualTo(value);
    assertThat(format.document(read)).as("seed %s", SEED).isEqualTo(document);
    assertThat(format.read(JsonSource.ofBytes("record", format.record(value))).orThrow())
        .as("seed %s", SEED)
        .isEqualTo(value);
  }
}

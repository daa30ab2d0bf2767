package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.applicant.AdverseRecord;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.EvidenceKind;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.MetricValue;
import org.chamberkit.applicant.Population;
import org.chamberkit.applicant.RecordKind;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.fact.Fact;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of comma-separated values, in and out. */
class CsvTableTest {

  private static final long SEED = 320_051;
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Money in ten thousands of yuan, in yuan, and what is not money. */
  private static final ImmutableList<Metric> METRICS =
      ImmutableList.of(
          metric("revenue", "yuan", Magnitude.WAN),
          metric("tax", "yuan", Magnitude.ONE),
          metric("staff", "persons", Magnitude.ONE),
          metric("output", "tons", Magnitude.WAN));

  private static final CsvTable<Applicant> APPLICANTS = CsvTable.applicants(METRICS);

  private static final ImmutableMap<String, CsvTable<?>> TABLES =
      ImmutableMap.of(
          "candidates", CsvTable.CANDIDATES,
          "facts", CsvTable.FACTS,
          "scores", CsvTable.SCORES,
          "editions", CsvTable.EDITIONS,
          "applicants", APPLICANTS,
          "control-links", CsvTable.CONTROL_LINKS);

  private static Metric metric(String id, String unit, Magnitude magnitude) {
    return new Metric(MetricId.of(id), Name.ofChinese("虚构指标"), Unit.of(unit), magnitude);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "candidates.csv",
        "candidates-wrong.csv",
        "candidates-wrong-heading.csv",
        "candidates-without-id.csv",
        "candidates-empty.csv",
        "candidates-gaps.csv",
        "facts-wrong.csv",
        "scores-wrong.csv",
        "scores-wrong-heading.csv",
        "scores-without-rubric.csv",
        "editions-wrong.csv",
        "applicants.csv",
        "applicants-wrong.csv",
        "applicants-wrong-heading.csv",
        "control-links.csv"
      })
  void says_of_every_row_what_is_wrong_and_where(String name) throws IOException {
    Golden input = Golden.of("csv/" + name);
    CsvTable<?> table = TABLES.get(name.replaceFirst("-(wrong|without|empty|gaps).*|\\.csv", ""));
    JsonSource source = JsonSource.ofBytes(name, Files.readAllBytes(input.file()));

    StringBuilder told = new StringBuilder();
    for (Language language : Language.values()) {
      try (RecordReader<?> rows = table.records(source, CsvEncoding.UTF_8, ReadOptions.STANDARD)) {
        Collected<?> collected = rows.collect();
        told.append(collected.counts().toString().replace("ReadCounts", "counts")).append('\n');
        collected.problems().forEach(p -> told.append(p.line(language)).append('\n'));
        collected
            .problems()
            .forEach(
                p ->
                    told.append("  record ")
                        .append(p.place().record().orElse(0))
                        .append(" at byte ")
                        .append(p.place().offset().orElse(-1))
                        .append('\n'));
        if (language == Language.ENGLISH) {
          collected.values().forEach(value -> told.append(value).append('\n'));
        }
      }
    }
    Golden.of("csv/" + name + ".txt").shouldEqual(told.toString());
  }

  @Test
  void gives_exact_numbers_in_the_unit_of_the_heading() throws IOException {
    List<Candidate> candidates =
        read(CsvTable.CANDIDATES, Golden.of("csv/candidates.csv").text().getBytes(UTF_8)).values();

    assertThat(candidates)
        .extracting(
            candidate -> candidate.values().get(ValueKey.of("revenue")),
            candidate -> candidate.values().get(ValueKey.of("growth")))
        .containsExactly(
            tuple(Fraction.of(Decimal.of(150_000_000)), Fraction.of(Decimal.parse("0.125"))),
            tuple(Fraction.of(Decimal.of(100)), Fraction.of(Decimal.parse("-0.03"))));
  }

  @ParameterizedTest(name = "{0} with {1} is {2} in the magnitude of the metric")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          values/revenue/2022 [万元]                 | 1545000.5     | 1545000.5
          values/revenue/2022 [亿元]                 | 154.50005     | 1545000.5
          values/revenue/2022 [元]                   | 15450005000   | 1545000.5
          values/revenue/2022                        | 1545000.5     | 1545000.5
          values/tax/2022 [亿元]                     | 0.00000001    | 1
          values/tax/2022-01-01/2022-12-31 [万元]    | 1.5           | 15000
          values/staff/2022 [persons]                | 12            | 12
          values/output/2022 [tons]                  | 12            | 0.0012
          values/output/2022                         | 12            | 12
          values/revenue/2022 [万元]                 | **            | **
          values/revenue/2022 [亿元]                 | **            | [100000, 990000]
          values/revenue/2022 [万元]                 | 1201..1299    | [1201, 1299]
          values/revenue/2022 [亿元]                 | 0.5..0.7      | [5000, 7000]
          values/revenue/2022                        | unknown       | unknown
          values/revenue/2022 [万元]                 | withheld      | withheld
          values/revenue/2022 [万元]                 | notApplicable | notApplicable
          values/revenue/2022 [万元]                 | 0             | 0
          values/revenue/2022 [万元]                 | ''            | unknown
          """)
  void gives_values_in_the_magnitude_of_their_metric(String heading, String cell, String expected)
      throws IOException {
    String table = "id,name/zh," + heading + "\ninvented-01,虚构甲,\"" + cell + "\"\n";

    Applicant applicant = allOf(APPLICANTS, table.getBytes(UTF_8)).get(0);

    MetricId metric = MetricId.of(Splitter.on('/').splitToList(heading).get(1));
    assertThat(applicant.reading(metric, Period.ofYear(2022))).hasToString(expected);
    assertThat(applicant.values()).hasSize(cell.isEmpty() ? 0 : 1);
  }

  @Test
  void applicants_that_are_written_read_back_equal() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      ImmutableList<Applicant> applicants =
          Stream.generate(() -> applicant(random))
              .limit(random.nextInt(4))
              .collect(ImmutableList.toImmutableList());

      byte[] table = APPLICANTS.table(applicants, CsvEncoding.UTF_8);

      assertThat(allOf(APPLICANTS, table)).as("seed %s, table %s", SEED, i).isEqualTo(applicants);
    }
  }

  /** An applicant whose values stand in the order of the metrics, as the columns do. */
  private static Applicant applicant(Random random) {
    Applicant.Builder applicant =
        Applicant.builder()
            .id(CandidateId.of("a" + random.nextInt(1000)))
            .name(Name.of("虚构,\"甲\"", "=Invented"));
    for (Metric metric : METRICS) {
      for (Period period : List.of(Period.ofYear(2022), new Period(day(2022), day(2023)))) {
        if (random.nextBoolean()) {
          applicant.addValue(new MetricValue(metric.id(), period, reading(random)));
        }
      }
    }
    if (random.nextBoolean()) {
      applicant.addRecord(
          new AdverseRecord(RecordKind.SAFETY, Validity.ALWAYS, Name.of("虚构", "invented")));
    }
    for (String kind : List.of("statements", "audit")) {
      if (random.nextBoolean()) {
        applicant.evidence(ImmutableSortedSet.of(EvidenceKind.of(kind)));
      }
    }
    return applicant.build();
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 3, 1);
  }

  private static final ImmutableList<Reading> LACKS = ImmutableList.copyOf(Reading.Lack.values());

  private static Reading reading(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> LACKS.get(random.nextInt(LACKS.size()));
      case 1 -> new Reading.Masked(1 + random.nextInt(17));
      case 2 -> new Reading.Approximate(Decimal.of(-random.nextInt(9)), new Decimal(15, 1));
      default -> Reading.of(new Decimal(random.nextInt(100_000) - 50_000, random.nextInt(5)));
    };
  }

  @Test
  void writes_no_value_of_a_metric_that_the_table_has_not() {
    Applicant applicant =
        applicant(new Random(SEED))
            .withValues(new MetricValue(MetricId.of("other"), Period.ofYear(2022), Reading.of(1)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> APPLICANTS.table(ImmutableList.of(applicant), CsvEncoding.UTF_8))
        .withMessage(
            "applicant '%s' has a value of 'other'; the table has [revenue, tax, staff, output]",
            applicant.id());
  }

  @Test
  void reads_gb18030_when_asked_and_only_then() throws IOException {
    String text = "id,name/zh,values/total\n" + "invented-01,虚构甲有限公司,5\ninvented-02,虚构乙,x\n";
    byte[] bytes = text.getBytes(GB18030);

    Collected<Candidate> asked =
        CsvTable.CANDIDATES
            .records(source(bytes), CsvEncoding.GB18030, ReadOptions.STANDARD)
            .collect();
    assertThat(asked.values().get(0).name()).contains(Name.ofChinese("虚构甲有限公司"));
    assertThat(lines(asked.problems()))
        .containsExactly(
            "in.csv:3:17 /values/total: NOT_A_VALUE \"x\" is not a value; a number without end is"
                + " written as a fraction such as 13/3.");
    assertThat(asked.problems().get(0).place().offset())
        .hasValue(text.substring(0, text.indexOf('x')).getBytes(GB18030).length);

    assertThat(lines(read(CsvTable.CANDIDATES, bytes).problems()))
        .first()
        .isEqualTo(
            "in.csv:2:13: OTHER_ENCODING The text is not UTF-8 from here on; it looks like GB18030"
                + " (GBK). Save the file as UTF-8.");
    byte[] broken = "id,name/zh\ninvented-01,\u00e9\n".getBytes(ISO_8859_1);
    assertThat(
            lines(
                CsvTable.CANDIDATES
                    .records(source(broken), CsvEncoding.GB18030, ReadOptions.STANDARD)
                    .collect()
                    .problems()))
        .containsExactly(
            "in.csv:2:13: NOT_GB18030 The text is not GB18030 from here on, which is the encoding"
                + " asked for.");
  }

  @Test
  void gives_rejected_rows_to_a_sink_as_they_stand() throws IOException {
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    String bad = "\"invented \n02\",\"a \"\"b\"\"\"\r\n";
    byte[] bytes = ("id,name/zh\r\ninvented-01,甲\r\n" + bad + "invented-03,乙\r\n").getBytes(UTF_8);

    Collected<Candidate> collected =
        CsvTable.CANDIDATES
            .records(source(bytes), CsvEncoding.UTF_8, ReadOptions.STANDARD.withRejects(rejects))
            .collect();

    assertThat(collected.counts()).isEqualTo(new ReadCounts(3, 2, 1, 0, 4, false));
    assertThat(rejects.toString(UTF_8)).isEqualTo(bad);
    assertThat(lines(collected.problems()))
        .singleElement()
        .asString()
        .startsWith("in.csv:3:1 /id: NOT_AN_IDENTIFIER \"invented \\u000a02\" is not");
  }

  @Test
  void what_would_be_a_formula_is_none_in_the_table_and_comes_back_as_it_was() throws IOException {
    for (String text :
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "''=1", "'a", "＝1", "a=1")) {
      Candidate candidate =
          Candidate.builder().id(CandidateId.of("invented-01")).orderCode(text).build();

      byte[] table = CsvTable.CANDIDATES.table(ImmutableList.of(candidate), CsvEncoding.UTF_8);

      String cell =
          new String(table, UTF_8)
              .lines()
              .skip(1)
              .findFirst()
              .orElseThrow()
              .replaceFirst("[^,]*,", "");
      assertThat(cell.replace("\"", "")).doesNotMatch("[=+\\-@\t＝].*");
      assertThat(read(CsvTable.CANDIDATES, table).values()).containsExactly(candidate);
    }
  }

  @Test
  void what_is_written_reads_back_equal() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      ImmutableList<Candidate> candidates =
          Stream.generate(() -> candidate(random))
              .limit(random.nextInt(4))
              .collect(ImmutableList.toImmutableList());
      for (CsvEncoding encoding : CsvEncoding.values()) {
        byte[] table = CsvTable.CANDIDATES.table(candidates, encoding);
        Collected<Candidate> read =
            CsvTable.CANDIDATES.records(source(table), encoding, ReadOptions.STANDARD).collect();
        assertThat(read.problems()).as("seed %s, table %s", SEED, i).noneMatch(Problem::isError);
        assertThat(read.values()).as("seed %s, table %s", SEED, i).isEqualTo(candidates);
        assertThat(CsvTable.CANDIDATES.table(read.values(), encoding)).isEqualTo(table);
      }
    }
  }

  @Test
  void the_golden_facts_and_candidates_read_back_equal() throws IOException {
    Fact fact = JsonDocument.FACT.read(JsonSource.of(Golden.of("v1/fact.json").file())).orThrow();
    Candidate candidate =
        JsonDocument.CANDIDATE.read(JsonSource.of(Golden.of("v1/candidate.json").file())).orThrow();

    byte[] facts = CsvTable.FACTS.table(ImmutableList.of(fact), CsvEncoding.UTF_8);
    byte[] candidates = CsvTable.CANDIDATES.table(ImmutableList.of(candidate), CsvEncoding.UTF_8);

    assertThat(read(CsvTable.FACTS, facts).values()).containsExactly(fact);
    assertThat(read(CsvTable.CANDIDATES, candidates).values()).containsExactly(candidate);
    Golden.of("csv/written.txt")
        .shouldEqual((new String(facts, UTF_8) + new String(candidates, UTF_8)).replace("\r", ""));
  }

  @Test
  void the_golden_population_reads_back_equal_from_tables() throws IOException {
    Population population = Programmes.population();
    CsvTable<Applicant> table = CsvTable.applicants(population.metrics());

    byte[] applicants = table.table(population.applicants(), CsvEncoding.UTF_8);
    byte[] waivers = CsvTable.WAIVERS.table(population.waivers(), CsvEncoding.UTF_8);
    byte[] links = CsvTable.CONTROL_LINKS.table(population.controls(), CsvEncoding.UTF_8);

    assertThat(allOf(table, applicants))
        .extracting(CsvTableTest::inOrder)
        .isEqualTo(population.applicants().stream().map(CsvTableTest::inOrder).toList());
    assertThat(allOf(CsvTable.CONTROL_LINKS, links)).isEqualTo(population.controls());
    assertThat(allOf(CsvTable.WAIVERS, waivers)).isEqualTo(population.waivers());
    Golden.of("csv/population.txt")
        .shouldEqual(
            Stream.of(applicants, links, waivers)
                .map(bytes -> new String(bytes, UTF_8).replace("\r", ""))
                .collect(joining()));
  }

  @Test
  void a_changed_byte_gives_a_row_or_problems_with_places_and_loses_nothing() throws IOException {
    byte[] whole = Files.readAllBytes(Golden.of("csv/candidates-wrong.csv").file());
    Random random = new Random(SEED);
    for (int i = 0; i < 5000; i++) {
      byte[] mutant = whole.clone();
      mutant[random.nextInt(whole.length)] =
          (byte)
              (random.nextBoolean() ? random.nextInt(256) : "\",\n\r['=".charAt(random.nextInt(7)));
      Collected<Candidate> read = read(CsvTable.CANDIDATES, mutant);
      assertThat(read.counts().accepted()).isEqualTo(read.values().size());
      for (Problem problem : read.problems()) {
        assertThat(problem.place().line()).isPresent();
        assertThat(problem.line(Language.CHINESE)).doesNotContain("\n").doesNotContain("\\u0000");
      }
    }
  }

  private static Candidate candidate(Random random) {
    String[] texts = {"虚构甲", " a,\"b\"", "=x", "'+", "第一\n第二", "-", "1", "true"};
    Candidate.Builder candidate =
        Candidate.builder()
            .id(CandidateId.of("c" + random.nextInt(1000)))
            .invented(random.nextBoolean());
    if (random.nextBoolean()) {
      candidate.name(
          new Name(
              texts[random.nextInt(texts.length)],
              Optional.of(texts[random.nextInt(texts.length)]).filter(t -> random.nextBoolean())));
    }
    if (random.nextBoolean()) {
      candidate.orderCode(texts[random.nextInt(texts.length)]);
    }
    for (String key : List.of("2023", "perspective/superior", "total")) {
      if (random.nextBoolean()) {
        candidate.putValue(
            ValueKey.of(key), new Fraction(random.nextInt(2000) - 1000, 1 + random.nextInt(30)));
      }
    }
    return candidate.build();
  }

  private static JsonSource source(byte[] bytes) {
    return JsonSource.ofBytes("in.csv", bytes);
  }

  private static <T> Collected<T> read(CsvTable<T> table, byte[] bytes) throws IOException {
    return table.records(source(bytes), CsvEncoding.UTF_8, ReadOptions.STANDARD).collect();
  }

  /** All rows, of which none may be rejected. */
  private static <T> List<T> allOf(CsvTable<T> table, byte[] bytes) throws IOException {
    Collected<T> read = read(table, bytes);
    assertThat(lines(read.problems())).isEmpty();
    return read.values();
  }

  /** The same applicant with its values in an order that does not depend on columns. */
  private static Applicant inOrder(Applicant applicant) {
    return applicant.withValues(
        ImmutableList.sortedCopyOf(comparing(MetricValue::toString), applicant.values()));
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(problem -> problem.line(Language.ENGLISH)).toList();
  }
}

package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.fact.Fact;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of comma-separated values, in and out. */
class CsvTableTest {

  private static final long SEED = 320_051;
  private static final Charset GB18030 = Charset.forName("GB18030");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "candidates.csv",
        "candidates-wrong.csv",
        "candidates-wrong-heading.csv",
        "candidates-without-id.csv",
        "candidates-empty.csv",
        "facts-wrong.csv",
        "scores-wrong.csv",
        "scores-wrong-heading.csv",
        "scores-without-rubric.csv",
        "editions-wrong.csv"
      })
  void says_of_every_row_what_is_wrong_and_where(String name) throws IOException {
    Golden input = Golden.of("csv/" + name);
    CsvTable<?> table =
        switch (name.substring(0, name.indexOf('-') < 0 ? name.indexOf('.') : name.indexOf('-'))) {
          case "facts" -> CsvTable.FACTS;
          case "scores" -> CsvTable.SCORES;
          case "editions" -> CsvTable.EDITIONS;
          default -> CsvTable.CANDIDATES;
        };
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

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(problem -> problem.line(Language.ENGLISH)).toList();
  }
}

package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranking lists and editions as documents; the city and its districts are invented. */
class RankingDocumentsTest {

  private static final long SEED = 1224;

  @Test
  void a_list_is_written_as_it_was_read() throws IOException {
    assertThat(JsonDocument.RANKING_LIST.text(list()))
        .isEqualTo(Golden.of("v1/ranking-list.json").text());
  }

  @Test
  void the_document_of_an_edition_is_the_golden_one_and_is_written_as_it_was_read()
      throws IOException {
    Edition edition = Ranking.rank(list(), districts()).orThrow().withId(EditionId.of("2023"));
    Golden golden = Golden.of("v1/edition.json");

    golden.shouldEqual(JsonDocument.EDITION.text(edition));
    Edition read = JsonDocument.EDITION.read(JsonSource.of(golden.file())).orThrow();
    assertThat(read).isEqualTo(edition);
    assertThat(JsonDocument.EDITION.text(read)).isEqualTo(golden.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"edition-with-cut", "edition-by-groups"})
  void an_edition_with_all_parts_is_written_as_it_was_read(String name) throws IOException {
    Golden golden = Golden.of("v1/" + name + ".json");

    Edition read = JsonDocument.EDITION.read(JsonSource.of(golden.file())).orThrow();

    assertThat(JsonDocument.EDITION.text(read)).isEqualTo(golden.text());
  }

  @Test
  void a_candidate_is_written_as_it_was_read() throws IOException {
    Golden golden = Golden.of("v1/candidate.json");

    Candidate read = JsonDocument.CANDIDATE.read(JsonSource.of(golden.file())).orThrow();

    assertThat(JsonDocument.CANDIDATE.text(read)).isEqualTo(golden.text());
  }

  static List<String> lists() throws IOException {
    return Golden.folders("lists");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void says_what_is_wrong_when_candidates_do_not_fit_their_list(String name) throws IOException {
    String folder = "lists/" + name + "/";
    ListDefinition list =
        JsonDocument.RANKING_LIST
            .read(JsonSource.of(Golden.of(folder + "list.json").file()))
            .orThrow();
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    JsonSource source = JsonSource.of(Golden.of(folder + "candidates.json").file());
    try (RecordReader<Candidate> records = JsonDocument.CANDIDATE.records(source)) {
      for (Optional<Parsed<Candidate>> record = records.next();
          record.isPresent();
          record = records.next()) {
        candidates.add(record.get().orThrow());
      }
    }

    WithProblems<Edition> ranked = Ranking.rank(list, candidates.build());
    StringBuilder told = new StringBuilder(ranked.value().isPresent() ? "ranked\n" : "refused\n");
    for (Language language : Language.values()) {
      ranked.problems().forEach(problem -> told.append(problem.line(language)).append('\n'));
    }

    Golden.of(folder + "told.txt").shouldEqual(told.toString());
  }

  @Test
  void what_is_written_reads_back_equal() throws IOException {
    ListDefinition list = list();
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
      int count = random.nextInt(12);
      for (int id = 0; id < count; id++) {
        candidates.add(candidate(list, "c" + id, random));
      }
      Edition edition = Ranking.rank(list, candidates.build()).orThrow();

      byte[] record = JsonDocument.EDITION.record(edition);
      Edition read = JsonDocument.EDITION.read(JsonSource.ofBytes("record", record)).orThrow();
      assertThat(read).as("seed %s, edition %s", SEED, i).isEqualTo(edition);
      assertThat(JsonDocument.EDITION.record(read)).as("seed %s", SEED).isEqualTo(record);
    }
  }

  @ParameterizedTest(name = "{0} over {1} is written as {2}")
  @CsvSource(
      textBlock =
          """
          5,                   2,                   2.5
          -1,                  3,                   '"-1/3"'
          9223372036854775807, 1,                   '"9223372036854775807/1"'
          1,                   9223372036854775807, '"1/9223372036854775807"'
          1,                   1000000000000000000, 0.000000000000000001
          """)
  void a_value_is_a_number_or_a_fraction_and_always_exact(
      long numerator, long denominator, String written) throws IOException {
    ListDefinition list = list();
    list = list.withKeys(list.keys().get(0));
    Fraction value = new Fraction(numerator, denominator);
    Candidate candidate =
        Candidate.builder().id(CandidateId.of("a")).putValue(ValueKey.of("total"), value).build();
    Edition edition = Ranking.rank(list, ImmutableList.of(candidate)).orThrow();

    String text = JsonDocument.EDITION.text(edition);

    assertThat(text.replaceAll("\\s", "")).contains("\"values\":{\"total\":" + written + "}");
    assertThat(JsonDocument.EDITION.read(JsonSource.ofText("edition", text)).orThrow())
        .isEqualTo(edition);
  }

  private static ListDefinition list() throws IOException {
    JsonSource source = JsonSource.of(Golden.of("v1/ranking-list.json").file());
    return JsonDocument.RANKING_LIST.read(source).orThrow();
  }

  /**
   * Two tied on the total and parted by the chain, two tied to the end, and three without place.
   */
  private static ImmutableList<Candidate> districts() {
    Exclusion veto =
        new Exclusion(
            "veto-dishonesty",
            Name.of("一票否决", "Veto"),
            "虚构：重大失信",
            Optional.of(LocalDate.of(2023, 5, 1)));
    Exclusion provisional =
        new Exclusion(
            "provisional", Name.of("总分暂定", "Provisional total"), "虚构：缺 1 项答案", Optional.empty());
    return ImmutableList.of(
        district("甲", "01", 925, 200, new Fraction(13, 3), 0),
        district("乙", "02", 925, 195, new Fraction(5, 1), 0),
        district("丙", "03", 880, 180, new Fraction(4, 1), 10).withOrderCode("2"),
        district("丁", "04", 880, 180, new Fraction(4, 1), 10).withOrderCode("1"),
        district("戊", "05", 855, 180, new Fraction(4, 1), 5),
        district("己", "06", 970, 200, new Fraction(5, 1), 0).withExclusions(veto, provisional),
        Candidate.builder()
            .id(CandidateId.of("invented-07"))
            .orderCode("1")
            .putValue(ValueKey.of("total"), Fraction.ONE)
            .putValue(ValueKey.of("dimension/role"), Fraction.ONE)
            .build());
  }

  private static Candidate district(
      String chinese, String number, int total, int role, Fraction superior, int deductions) {
    return Candidate.builder()
        .id(CandidateId.of("invented-" + number))
        .name(Name.of("虚构" + chinese + "区", "Invented District " + number))
        .putValue(ValueKey.of("total"), new Fraction(total, 10))
        .putValue(ValueKey.of("dimension/role"), new Fraction(role, 10))
        .putValue(ValueKey.of("perspective/superior"), superior)
        .putValue(ValueKey.of("step/deductions"), new Fraction(deductions, 10))
        .invented(true)
        .build();
  }

  /** A candidate of few values, so that many are equal; about one in six is excluded. */
  private static Candidate candidate(ListDefinition list, String id, Random random) {
    ImmutableMap.Builder<ValueKey, Fraction> values = ImmutableMap.builder();
    for (SortKey key : list.keys()) {
      values.put(key.key(), new Fraction(random.nextInt(3), 1L + random.nextInt(3)));
    }
    Candidate candidate =
        Candidate.builder().id(CandidateId.of(id)).values(values.buildOrThrow()).build();
    Exclusion gate =
        new Exclusion("gate", Name.ofChinese("虚构 \"门槛\" 😀"), "虚构\\", Optional.empty());
    return switch (random.nextInt(6)) {
      case 0 -> candidate.withExclusions(gate);
      case 1 -> candidate.withOrderCode("虚构");
      default -> candidate;
    };
  }
}

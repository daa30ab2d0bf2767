package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.label.LabelStyle;
import org.chamberkit.label.Labels;
import org.chamberkit.label.PlaceBand;
import org.chamberkit.label.PlaceLabel;
import org.chamberkit.place.Direction;
import org.chamberkit.place.Ntile;
import org.chamberkit.place.PercentRank;
import org.chamberkit.place.TieScheme;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Unit;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.ranking.ValueColumn;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.sheet.EditionRow;
import org.chamberkit.sheet.ScoreRow;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of score cards and of editions, out and in. */
class SheetTableTest {

  private static final long SEED = 320_052;
  private static final ValueKey REVENUE = ValueKey.of("revenue");
  private static final ValueKey TAX = ValueKey.of("tax");
  private static final Grouping PROVINCE = new Grouping("province");

  static List<String> cards() throws IOException {
    return Golden.inputs("v1").stream().filter(name -> name.endsWith("score-card.json")).toList();
  }

  static List<String> editions() throws IOException {
    return Golden.inputs("v1").stream()
        .filter(name -> name.matches("edition(-with-cut|-by-groups)?[.]json"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cards")
  void a_score_card_reads_back_from_a_table_with_its_points_grade_and_exclusions(String name)
      throws IOException {
    ScoreCard card = golden(JsonDocument.SCORE_CARD, name);
    ScoreRow row = ScoreRow.of(card);

    for (CsvEncoding encoding : CsvEncoding.values()) {
      byte[] table = CsvTable.SCORES.table(ImmutableList.of(row), encoding);
      List<ScoreRow> read = read(CsvTable.SCORES, table, encoding);

      assertThat(read).containsExactly(row);
      assertThat(Optional.ofNullable(read.get(0).points().get(ValueKey.of("total"))))
          .isEqualTo(card.total());
      assertThat(CsvTable.SCORES.table(read, encoding)).isEqualTo(table);
    }
  }

  @ParameterizedTest
  @MethodSource("cards")
  void what_is_exact_in_a_row_is_what_the_card_ranks_by(String name) throws IOException {
    ScoreCard card = golden(JsonDocument.SCORE_CARD, name);
    ScoreRow row = ScoreRow.of(card);

    Map<ValueKey, Fraction> exact = new TreeMap<>();
    row.points()
        .forEach(
            (key, points) ->
                points.exact().ifPresent(one -> exact.put(key, Fraction.of(one.value()))));
    row.means().forEach((part, mean) -> exact.put(ValueKey.of("perspective/" + part), mean));

    Map<ValueKey, Fraction> ranked = new TreeMap<>(card.candidate().values());
    // Where places go by the total before its rounding, the row has the total as it is published.
    card.total()
        .flatMap(PointsRange::exact)
        .ifPresent(total -> ranked.replace(ValueKey.of("total"), Fraction.of(total.value())));
    assertThat(exact).isEqualTo(ranked);
    assertThat(row.exclusions()).isEqualTo(card.candidate().exclusions());
  }

  @Test
  void all_score_cards_stand_in_one_table() throws IOException {
    List<ScoreRow> rows = new ArrayList<>();
    for (String name : cards()) {
      rows.add(ScoreRow.of(golden(JsonDocument.SCORE_CARD, name)));
    }

    byte[] table = CsvTable.SCORES.table(rows, CsvEncoding.UTF_8_WITHOUT_MARK);

    assertThat(read(CsvTable.SCORES, table, CsvEncoding.UTF_8)).isEqualTo(rows);
    Golden.of("csv/written-scores.txt").shouldEqual(new String(table, UTF_8).replace("\r", ""));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void an_edition_reads_back_from_a_table_with_its_labels_places_and_values(String name)
      throws IOException {
    ImmutableList<EditionRow> rows = EditionRow.of(golden(JsonDocument.EDITION, name));

    byte[] table = CsvTable.EDITIONS.table(rows, CsvEncoding.UTF_8);

    assertThat(read(CsvTable.EDITIONS, table, CsvEncoding.UTF_8)).isEqualTo(rows);
    Golden.of("csv/written-" + name.replace(".json", ".txt"))
        .shouldEqual(new String(table, UTF_8).replace("\r", ""));
  }

  @Test
  void a_label_that_would_be_a_formula_is_none_and_comes_back() throws IOException {
    Edition edition =
        Ranking.rank(
                list(Labels.builder().style(LabelStyle.EQUALS).build(), TieScheme.COMPETITION),
                ImmutableList.of(candidate("invented-01", 5), candidate("invented-02", 5)))
            .orThrow();

    String table =
        new String(
            CsvTable.EDITIONS.table(EditionRow.of(edition), CsvEncoding.UTF_8_WITHOUT_MARK), UTF_8);

    assertThat(table.lines().toList())
        .containsExactly(
            "list,part,label,place,sharedBy,candidate,values/revenue [元],quantiles/0,quantiles/1",
            "invented-top,listed,'=1,1,2,invented-01,5,0,1",
            "invented-top,listed,'=1,1,2,invented-02,5,0,2");
    EditionRow first = read(CsvTable.EDITIONS, table.getBytes(UTF_8), CsvEncoding.UTF_8).get(0);
    assertThat(first.label()).contains("=1");
    assertThat(first.parsedLabel()).contains(new PlaceLabel.At(Decimal.ONE, true));
    assertThat(first.units()).containsExactly(Map.entry(REVENUE, Unit.of("yuan")));
  }

  @ParameterizedTest
  @EnumSource(LabelStyle.class)
  void rows_of_random_editions_read_back_equal(LabelStyle style) throws IOException {
    Map<ValueKey, Fraction> both = Map.of(REVENUE, new Fraction(1, 1), TAX, new Fraction(1, 3));
    Random random = new Random(SEED);
    for (int i = 0; i < 60; i++) {
      Labels.Builder labels = Labels.builder().style(style).addOutsideRules("late");
      if (random.nextBoolean()) {
        labels.addBands(new PlaceBand(3, 4), new PlaceBand(5, 9));
      }
      List<TieScheme> schemes =
          List.of(TieScheme.COMPETITION, TieScheme.MODIFIED, TieScheme.DENSE, TieScheme.AVERAGE);
      ListDefinition list =
          list(labels.build(), schemes.get(random.nextInt(schemes.size())))
              .withWithin(PROVINCE)
              .withColumns(new ValueColumn(TAX, Optional.empty(), Optional.of(Unit.of("tonnes"))))
              .withCut(new FirstEntries(5, LineTies.WITH_TIES))
              .withReserve(2);
      List<Candidate> candidates = new ArrayList<>();
      candidates.add(candidate("invented-all", 1).withValues(both));
      for (int c = 0; c < random.nextInt(20); c++) {
        candidates.add(random(c, random));
      }
      Edition edition = Ranking.rank(list, ImmutableList.copyOf(candidates)).orThrow();
      ImmutableList<EditionRow> rows = EditionRow.of(edition);
      for (CsvEncoding encoding : CsvEncoding.values()) {
        byte[] table = CsvTable.EDITIONS.table(rows, encoding);
        assertThat(read(CsvTable.EDITIONS, table, encoding))
            .as("seed %s, edition %s", SEED, i)
            .isEqualTo(rows);
      }
    }
  }

  @Test
  void points_that_are_open_keep_the_ends_that_are_known() throws IOException {
    ScoreRow card = ScoreRow.of(golden(JsonDocument.SCORE_CARD, "chambers-score-card.json"));
    for (PointsRange range :
        List.of(
            PointsRange.UNBOUNDED,
            PointsRange.atLeast(points("-3")),
            PointsRange.atLeast(points("62.5")).negated(),
            PointsRange.between(points("-3"), points("-2.25")),
            PointsRange.exactly(points("-0.5")))) {
      ScoreRow row = card.withPoints(Map.of(ValueKey.of("dimension/G"), range));

      byte[] table = CsvTable.SCORES.table(ImmutableList.of(row), CsvEncoding.UTF_8);

      assertThat(read(CsvTable.SCORES, table, CsvEncoding.UTF_8)).containsExactly(row);
    }
  }

  @Test
  void values_in_other_units_come_in_as_yuan() throws IOException {
    String table =
        "list,part,place,sharedBy,candidate,values/revenue [亿元]\n"
            + "invented-top,listed,1,1,invented-01,2.5\n"
            + "invented-top,listed,2,1,invented-02,\n";

    List<EditionRow> rows = read(CsvTable.EDITIONS, table.getBytes(UTF_8), CsvEncoding.UTF_8);

    assertThat(rows.get(0).values())
        .containsExactly(Map.entry(REVENUE, Fraction.of(Decimal.parse("250000000"))));
    assertThat(rows.get(0).units()).containsExactly(Map.entry(REVENUE, Unit.of("yuan")));
    assertThat(rows.get(1).units()).isEmpty();
  }

  @Test
  void a_column_has_one_unit() {
    EditionRow row =
        EditionRow.of(
                Ranking.rank(
                        list(Labels.PLAIN, TieScheme.COMPETITION),
                        ImmutableList.of(candidate("invented-01", 5)))
                    .orThrow())
            .get(0);
    EditionRow other = row.withUnits(Map.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvTable.EDITIONS.table(ImmutableList.of(row, other), CsvEncoding.UTF_8))
        .withMessage(
            "column 'values/revenue': all rows must have the same unit, but have 'yuan' and ''");
  }

  @Test
  void a_table_without_rows_has_the_columns_that_must_be_there() throws IOException {
    byte[] table = CsvTable.SCORES.table(ImmutableList.of(), CsvEncoding.UTF_8_WITHOUT_MARK);

    assertThat(new String(table, UTF_8))
        .isEqualTo(
            "rubric/id,rubric/version,subject/kind,subject/id,period/startsOn,period/endsOn\r\n");
    assertThat(read(CsvTable.SCORES, table, CsvEncoding.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(CsvEncoding.class)
  void every_character_is_written_but_half_of_one_is_a_problem_of_its_cell(CsvEncoding encoding)
      throws IOException {
    ImmutableList.Builder<Candidate> whole = ImmutableList.builder();
    for (int block = 0; block < 0x1100; block++) {
      String text =
          "甲"
              + IntStream.range(256 * block, 256 * block + 256)
                  .filter(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF))
                  .mapToObj(Character::toString)
                  .collect(Collectors.joining())
              + "乙";
      whole.add(candidate("c" + block, 1).withOrderCode(text));
    }
    byte[] table = CsvTable.CANDIDATES.table(whole.build(), encoding);
    assertThat(read(CsvTable.CANDIDATES, table, encoding)).isEqualTo(whole.build());

    Candidate half = candidate("half", 1).withOrderCode("甲\uD83D");
    Candidate other = half.withOrderCode("甲").withName(Name.of("\uDE00\uD83D", "b"));
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                CsvTable.CANDIDATES.table(
                    ImmutableList.of(candidate("whole", 1), half, other), encoding));

    String name = encoding == CsvEncoding.GB18030 ? "GB18030" : "UTF-8";
    assertThat(refused.problems())
        .extracting(problem -> problem.place().record().orElse(0), p -> p.line(Language.ENGLISH))
        .containsExactly(
            tuple(
                2L,
                "/orderCode: NOT_IN_ENCODING The text of the cell cannot be written in "
                    + name
                    + ", which has no character \\ud83d."),
            tuple(
                3L,
                "/name/zh: NOT_IN_ENCODING The text of the cell cannot be written in "
                    + name
                    + ", which has no character \\ude00."));
  }

  private static ListDefinition list(Labels labels, TieScheme ties) {
    return ListDefinition.builder()
        .id(ListId.of("invented-top"))
        .name(Name.ofChinese("虚构榜单"))
        .addKey(SortKey.of(REVENUE, Direction.HIGHEST_FIRST).withUnit(Unit.of("yuan")))
        .ties(ties)
        .addQuantiles(new PercentRank(), new Ntile(2))
        .labels(labels)
        .build();
  }

  private static Candidate candidate(String id, long revenue) {
    return Candidate.builder()
        .id(CandidateId.of(id))
        .putValue(REVENUE, new Fraction(revenue, 1))
        .build();
  }

  private static Candidate random(int number, Random random) {
    Candidate.Builder candidate =
        Candidate.builder().id(CandidateId.of("invented-" + number)).invented(true);
    if (random.nextInt(5) > 0) {
      candidate.putValue(REVENUE, new Fraction(random.nextInt(6) - 2, 1 + random.nextInt(3)));
    }
    if (random.nextBoolean()) {
      candidate.putValue(TAX, new Fraction(random.nextInt(9), 7));
    }
    if (random.nextBoolean()) {
      candidate.putGroup(PROVINCE, new GroupCode("3" + random.nextInt(2)));
    }
    if (random.nextInt(6) == 0) {
      candidate.addExclusion(
          new Exclusion(
              random.nextBoolean() ? "late" : "veto",
              Name.of("-迟报", "=late"),
              Name.of("虚构", "invented, \"late\""),
              Optional.empty()));
    }
    return candidate.build();
  }

  private static Points points(String text) {
    return Points.parse(text);
  }

  private static <T> T golden(JsonDocument<T> document, String name) throws IOException {
    return document.read(JsonSource.of(Golden.of("v1/" + name).file())).orThrow();
  }

  private static <T> List<T> read(CsvTable<T> table, byte[] bytes, CsvEncoding encoding)
      throws IOException {
    try (RecordReader<T> rows =
        table.records(JsonSource.ofBytes("in.csv", bytes), encoding, ReadOptions.STANDARD)) {
      Collected<T> collected = rows.collect();
      assertThat(collected.problems().stream().filter(Problem::isError)).isEmpty();
      return collected.values();
    }
  }
}

package org.chamberkit.examples.ranking;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.place.ByCode;
import org.chamberkit.place.CumulativeDistribution;
import org.chamberkit.place.Direction;
import org.chamberkit.place.Ntile;
import org.chamberkit.place.PercentRank;
import org.chamberkit.place.TieScheme;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Places, quantile columns and cuts beside the window functions of a database, over thousands of
 * small lists that are drawn: one to three keys with ties and unknown values, in groups or not.
 */
class WindowFunctionsTest {

  private static final int SEEDS = 2000;

  /** Seeds that follow each other begin alike, so they are spread. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final Grouping GROUP = Grouping.of("g");
  private static final List<String> KEYS = List.of("a", "b", "c");

  private static Connection database;

  @BeforeAll
  static void open() throws SQLException {
    database = DriverManager.getConnection("jdbc:h2:mem:");
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "CREATE TABLE candidate (id VARCHAR PRIMARY KEY, g VARCHAR, a DECIMAL(9, 2), b DECIMAL(9,"
              + " 2), c DECIMAL(9, 2))");
    }
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  @Test
  void places_and_quantiles_are_those_of_window_functions() throws SQLException {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      drawn.store();
      Map<String, String> expected = drawn.windows();

      Map<String, String> places = new TreeMap<>();
      for (TieScheme ties : TieScheme.values()) {
        Edition edition = Ranking.rank(drawn.list.withTies(ties), drawn.candidates).orThrow();
        for (Placing entry : edition.entries()) {
          places.merge(
              entry.candidate().text(),
              entry.place().toString(),
              (one, other) -> one + " " + other);
        }
      }
      for (Placing entry : Ranking.rank(drawn.list, drawn.candidates).orThrow().entries()) {
        places.merge(
            entry.candidate().text(), told(entry.quantiles()), (one, other) -> one + " " + other);
      }

      assertThat(places).as("seed %s, %s", seed, drawn.order()).isEqualTo(expected);
    }
  }

  @Test
  void first_entries_are_those_that_are_fetched_with_ties() throws SQLException {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Drawn drawn = new Drawn(seed);
      drawn.store();
      int count = 1 + drawn.random.nextInt(6);
      ListDefinition list =
          drawn
              .list
              .withPartition(Optional.empty())
              .withCut(new FirstEntries(count, LineTies.WITH_TIES));

      Edition edition = Ranking.rank(list, drawn.candidates).orThrow();

      assertThat(edition.entries().stream().map(entry -> entry.candidate().text()))
          .as("seed %s, %s of %s", seed, count, drawn.order())
          .containsExactlyInAnyOrderElementsOf(
              drawn.ids(
                  "SELECT id FROM candidate ORDER BY "
                      + drawn.order()
                      + " FETCH FIRST "
                      + count
                      + " ROWS WITH TIES"));
    }
  }

  private static String told(ImmutableList<Fraction> quantiles) {
    return quantiles.get(0).numerator() * 1.0 / quantiles.get(0).denominator()
        + " "
        + quantiles.get(1).numerator() * 1.0 / quantiles.get(1).denominator()
        + " "
        + quantiles.get(2);
  }

  /**
   * A list of few values, so that many are equal, and candidates of whom some values are unknown.
   */
  private static final class Drawn {

    private final Random random;
    private final ListDefinition list;
    private final ImmutableList<Candidate> candidates;

    Drawn(long seed) {
      random = new Random(seed * SPREAD);
      ListDefinition.Builder builder =
          ListDefinition.builder()
              .id(ListId.of("invented"))
              .name(Name.ofChinese("虚构榜单"))
              .lastKey(new ByCode())
              .ties(TieScheme.COMPETITION)
              .addQuantiles(
                  new PercentRank(),
                  new CumulativeDistribution(),
                  new Ntile(1 + random.nextInt(5)));
      int keys = 1 + random.nextInt(3);
      for (String key : KEYS.subList(0, keys)) {
        builder.addKey(
            SortKey.of(
                    ValueKey.of(key),
                    random.nextBoolean() ? Direction.HIGHEST_FIRST : Direction.LOWEST_FIRST)
                .withUnknownValues(
                    random.nextBoolean() ? UnknownValues.FIRST : UnknownValues.LAST));
      }
      if (random.nextBoolean()) {
        builder.partition(GROUP);
      }
      list = builder.build();
      int count = 1 + random.nextInt(12);
      ImmutableList.Builder<Candidate> drawn = ImmutableList.builder();
      drawn.add(candidate(0, 0));
      for (int i = 1; i < count; i++) {
        drawn.add(candidate(i, 5));
      }
      candidates = drawn.build();
    }

    /**
     * One in so many values is unknown; none if it is 0, so that every key is known of somebody.
     */
    private Candidate candidate(int number, int unknown) {
      Candidate.Builder candidate =
          Candidate.builder()
              .id(CandidateId.of("x%02d".formatted(number)))
              .putGroup(GROUP, GroupCode.of("g" + random.nextInt(3)));
      for (SortKey key : list.keys()) {
        Fraction value = Fraction.of(new Decimal(random.nextInt(4) - 1L, random.nextInt(3)));
        if (unknown == 0 || random.nextInt(unknown) > 0) {
          candidate.putValue(key.key(), value);
        }
      }
      return candidate.build();
    }

    void store() throws SQLException {
      try (Statement statement = database.createStatement()) {
        statement.execute("DELETE FROM candidate");
      }
      try (PreparedStatement insert =
          database.prepareStatement("INSERT INTO candidate VALUES (?, ?, ?, ?, ?)")) {
        for (Candidate candidate : candidates) {
          insert.setString(1, candidate.id().text());
          insert.setString(2, candidate.groups().get(GROUP).text());
          for (int i = 0; i < KEYS.size(); i++) {
            insert.setBigDecimal(3 + i, value(candidate, KEYS.get(i)));
          }
          insert.execute();
        }
      }
    }

    private static BigDecimal value(Candidate candidate, String key) {
      Fraction value = candidate.values().get(ValueKey.of(key));
      return value == null ? null : value.exactDecimal().orElseThrow().toBigDecimal();
    }

    String order() {
      return list.keys().stream()
          .map(
              key ->
                  key.key()
                      + (key.direction() == Direction.HIGHEST_FIRST ? " DESC" : " ASC")
                      + (key.unknownValues() == UnknownValues.FIRST
                          ? " NULLS FIRST"
                          : " NULLS LAST"))
          .collect(joining(", "));
    }

    /**
     * By identifier what the window functions say of a row. There is none for 1334 and for the mean
     * of places; both follow from the rank and from how many are equal.
     */
    Map<String, String> windows() throws SQLException {
      String by = list.partition().isPresent() ? "PARTITION BY g " : "";
      String level = " OVER (" + by + "ORDER BY " + order() + ")";
      String equal =
          " OVER (PARTITION BY "
              + (by.isEmpty() ? "" : "g, ")
              + list.keys().stream().map(key -> key.key().text()).collect(joining(", "))
              + ")";
      String last = " OVER (" + by + "ORDER BY " + order() + ", id)";
      long groups = ((Ntile) list.quantiles().get(2)).groups();
      Map<String, String> windows = new TreeMap<>();
      try (Statement statement = database.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  """
                  SELECT id, RANK()%1$s, RANK()%1$s + COUNT(*)%4$s - 1, DENSE_RANK()%1$s,
                  ROW_NUMBER()%2$s, 2 * RANK()%1$s + COUNT(*)%4$s - 1, PERCENT_RANK()%1$s,
                  CUME_DIST()%1$s, NTILE(%3$s)%2$s FROM candidate"""
                      .formatted(level, last, groups, equal))) {
        while (rows.next()) {
          windows.put(
              rows.getString(1),
              rows.getLong(2)
                  + " "
                  + rows.getLong(3)
                  + " "
                  + rows.getLong(4)
                  + " "
                  + rows.getLong(5)
                  + " "
                  + new Fraction(rows.getLong(6), 2)
                  + " "
                  + rows.getDouble(7)
                  + " "
                  + rows.getDouble(8)
                  + " "
                  + rows.getLong(9));
        }
      }
      return windows;
    }

    ImmutableList<String> ids(String query) throws SQLException {
      List<String> ids = new ArrayList<>();
      try (Statement statement = database.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
      return ids.stream().collect(toImmutableList());
    }
  }
}

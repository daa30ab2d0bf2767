package org.chamberkit.industry;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTableTest {

  private static final long SEED = 2017;
  private static final SizeTable TABLE = SizeTable.statistics2017();
  private static final ImmutableMap<SizeClass, SizeClass> BELOW =
      ImmutableMap.of(
          SizeClass.LARGE, SizeClass.MEDIUM,
          SizeClass.MEDIUM, SizeClass.SMALL,
          SizeClass.SMALL, SizeClass.MICRO);
  private static final Decimal STEP = Decimal.parse("0.01");

  /** The rows as they are printed: the bounds of large, medium and small of each measure. */
  private static final String ROWS =
      """
      agriculture: revenue 20000 500 50
      industry: staff 1000 300 20, revenue 40000 2000 300
      construction: revenue 80000 6000 300, assets 80000 5000 300
      wholesale: staff 200 20 5, revenue 40000 5000 1000
      retail: staff 300 50 10, revenue 20000 500 100
      transport: staff 1000 300 20, revenue 30000 3000 200
      storage: staff 200 100 20, revenue 30000 1000 100
      post: staff 1000 300 20, revenue 30000 2000 100
      accommodation: staff 300 100 10, revenue 10000 2000 100
      catering: staff 300 100 10, revenue 10000 2000 100
      information: staff 2000 100 10, revenue 100000 1000 100
      software: staff 300 100 10, revenue 10000 1000 50
      real-estate: revenue 200000 1000 100, assets 10000 5000 2000
      property: staff 1000 300 100, revenue 5000 1000 500
      leasing: staff 300 100 10, assets 120000 8000 100
      other: staff 300 100 10
      """;

  @Test
  void has_the_rows_of_the_rule() {
    StringBuilder rows = new StringBuilder();
    for (SizeIndustry industry : TABLE.industries()) {
      List<String> bounds = new ArrayList<>();
      for (SizeBounds bound : industry.bounds()) {
        bounds.add(
            bound.measure().word()
                + " "
                + bound.large()
                + " "
                + bound.medium()
                + " "
                + bound.small());
      }
      rows.append(industry.id()).append(": ").append(String.join(", ", bounds)).append('\n');
    }

    assertThat(rows).hasToString(ROWS);
  }

  @Test
  void a_bound_belongs_to_its_class_and_one_step_below_it_decides() {
    for (SizeIndustry industry : TABLE.industries()) {
      for (SizeClass sizeClass : BELOW.keySet()) {
        SizeFacts facts = exactly(industry, sizeClass);

        assertThat(TABLE.classify(industry.id(), facts).sizeClass())
            .as("%s at the bounds of %s", industry.id(), sizeClass)
            .contains(sizeClass);
        for (SizeBounds bounds : industry.bounds()) {
          Decimal least = bounds.of(sizeClass);
          SizeFinding finding =
              TABLE.classify(industry.id(), facts.with(bounds.measure(), least.minus(STEP)));

          assertThat(finding.sizeClass())
              .as("%s below %s of %s", industry.id(), bounds.measure(), sizeClass)
              .contains(BELOW.get(sizeClass));
          assertThat(finding.deciding())
              .containsExactly(
                  new SizeComparison(
                      sizeClass, bounds.measure(), least, Optional.of(least.minus(STEP))));
        }
      }
    }
  }

  @Test
  void many_people_with_little_revenue_are_small() {
    SizeFinding finding = TABLE.classify(IndustryCode.of("26"), facts("1500", "1500", null));

    assertThat(finding.sizeClass()).contains(SizeClass.SMALL);
    assertThat(finding.highest()).isEqualTo(finding.lowest());
    assertThat(finding.sentence(Language.ENGLISH))
        .isEqualTo(
            "Mining, manufacturing and energy: Small, for not every bound of Medium is reached:"
                + " Revenue 1500 < 2000.");
    assertThat(finding.sentence(Language.CHINESE)).isEqualTo("工业：小型，未达到中型的全部下限：营业收入 1500 < 2000。");
    assertThat(finding.comparisons()).hasSize(6);
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void a_large_enterprise_reaches_every_bound() {
    SizeFinding finding = TABLE.classify(IndustryCode.of("52"), facts("300", "20000", null));

    assertThat(finding.sizeClass()).contains(SizeClass.LARGE);
    assertThat(finding.deciding()).hasSize(2).allMatch(SizeComparison::isMet);
    assertThat(finding.sentence(Language.ENGLISH))
        .isEqualTo(
            "Retail: Large, for every bound is reached: Staff 300 >= 300, Revenue 20000 >= 20000.");
    assertThat(finding.sentence(Language.CHINESE))
        .isEqualTo("零售业：大型，达到全部下限：从业人员 300 >= 300, 营业收入 20000 >= 20000。");
  }

  @ParameterizedTest(name = "staff {0}, revenue {1}: from {2} to {3}, missing {4}")
  @CsvSource(
      textBlock =
          """
          # what is known settles it
          ,     299,   MICRO,  MICRO,  ''
          19,   ,      MICRO,  MICRO,  ''
          # it does not
          ,     ,      MICRO,  LARGE,  STAFF REVENUE
          20,   ,      MICRO,  SMALL,  REVENUE
          299,  ,      MICRO,  SMALL,  REVENUE
          1000, ,      MICRO,  LARGE,  REVENUE
          ,     300,   MICRO,  SMALL,  STAFF
          ,     40000, MICRO,  LARGE,  STAFF
          """)
  void what_is_not_known_is_not_zero(
      String staff, String revenue, SizeClass lowest, SizeClass highest, String missing) {
    SizeFinding finding = TABLE.classify(IndustryCode.of("C"), facts(staff, revenue, null));

    assertThat(finding.lowest()).contains(lowest);
    assertThat(finding.highest()).contains(highest);
    assertThat(finding.sizeClass())
        .isEqualTo(lowest == highest ? Optional.of(lowest) : Optional.empty());
    assertThat(finding.missing())
        .isEqualTo(
            Stream.of(missing.split(" "))
                .filter(word -> !word.isEmpty())
                .map(SizeMeasure::valueOf)
                .collect(toImmutableSet()));
    assertThat(finding.deciding().isEmpty()).isEqualTo(lowest != highest);
  }

  @Test
  void what_is_missing_is_told() {
    SizeFinding finding = TABLE.classify(IndustryCode.of("C"), facts("299", null, null));

    assertThat(finding.sentence(Language.ENGLISH))
        .isEqualTo("Mining, manufacturing and energy: from Micro to Small; Revenue must be known.");
    assertThat(finding.sentence(Language.CHINESE)).isEqualTo("工业：介于微型与小型之间，尚缺 营业收入。");
  }

  @Test
  void what_is_possible_is_what_any_value_of_the_unknown_gives() {
    Random random = new Random(SEED);
    for (int run = 0; run < 2_000; run++) {
      SizeIndustry industry = any(TABLE.industries(), random);
      SizeFacts facts = SizeFacts.UNKNOWN;
      for (SizeMeasure measure : SizeMeasure.values()) {
        facts = random.nextBoolean() ? facts : facts.with(measure, value(industry, random));
      }

      SizeFinding finding = TABLE.classify(industry.id(), facts);

      ImmutableSet<SizeClass> possible = possible(industry, facts);
      assertThat(finding.highest())
          .as("seed %s, run %s", SEED, run)
          .isEqualTo(possible.stream().sorted().findFirst());
      assertThat(finding.lowest())
          .as("seed %s, run %s", SEED, run)
          .isEqualTo(possible.stream().sorted().reduce((earlier, later) -> later));
      assertThat(finding.missing().isEmpty()).isEqualTo(possible.size() == 1);
    }
  }

  @ParameterizedTest(name = "{0} belongs to {1}")
  @CsvSource(
      textBlock =
          """
          A,  agriculture
          05, agriculture
          06, industry
          43, industry
          D,  industry
          E,  construction
          51, wholesale
          52, retail
          54, transport
          58, transport
          60, post
          61, accommodation
          62, catering
          63, information
          64, information
          65, software
          71, leasing
          L,  leasing
          M,  other
          85, other
          90, other
          """)
  void an_industry_settles_its_row(String code, String industry) {
    assertThat(TABLE.classify(IndustryCode.of(code), SizeFacts.UNKNOWN).industry())
        .map(row -> row.id().text())
        .contains(industry);
  }

  @ParameterizedTest(name = "{0} belongs to one of {1}")
  @CsvSource(
      textBlock =
          """
          59, transport storage
          70, real-estate property other
          F,  wholesale retail
          H,  accommodation catering
          Q,  other
          """)
  void where_the_code_does_not_settle_it_the_row_must_be_stated(String code, String rows) {
    SizeFinding finding = TABLE.classify(IndustryCode.of(code), facts("9", "9", "9"));

    assertThat(finding.industry()).isEmpty();
    assertThat(finding.sizeClass()).isEmpty();
    assertThat(finding.highest()).isEmpty();
    assertThat(finding.lowest()).isEmpty();
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.deciding()).isEmpty();
    assertThat(finding.candidates())
        .extracting(SizeIndustryId::text)
        .containsExactly(rows.split(" "));
    assertThat(finding.sentence(Language.ENGLISH))
        .isEqualTo(
            "The code of the industry does not settle it; state one of %s.",
            rows.replace(" ", ", "));
  }

  @ParameterizedTest
  @CsvSource({"53", "J", "66", "P", "83", "84", "S", "91", "T", "97"})
  void finance_education_and_health_are_not_in_the_table(String code) {
    SizeFinding finding = TABLE.classify(IndustryCode.of(code), facts("9", "9", "9"));

    assertThat(finding.sizeClass()).isEmpty();
    assertThat(finding.candidates()).isEmpty();
    assertThat(finding.sentence(Language.ENGLISH))
        .isEqualTo("The table has no size classes for this industry.");
    assertThat(finding.sentence(Language.CHINESE)).isEqualTo("划型表未列该行业，不划分规模。");
  }

  @Test
  void a_stated_row_must_be_in_the_table() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.classify(SizeIndustryId.of("finance"), SizeFacts.UNKNOWN))
        .withMessage("size table has no industry 'finance'");
  }

  @Test
  void facts_are_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facts("-1", null, null))
        .withMessage("staff must not be negative, but was -1");
  }

  @Test
  void a_table_tells_all_that_is_wrong_at_once() {
    SizeIndustry trade = row("trade").withIndustries(IndustryCode.of("F"));
    SizeIndustry same = row("trade").withPartsOf(IndustryCode.of("51"));
    SizeIndustry other = row("other").withIndustries(IndustryCode.of("52"));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                SizeTable.builder()
                    .name(Name.ofChinese("虚构划型表"))
                    .source("虚构")
                    .addIndustries(trade, same, other)
                    .build())
        .withMessage(
            """
            /industries/1/id: SIZE_INDUSTRY_TWICE The size industry "trade" stands more than once\
             in this table.
            /industries/1: SIZE_DIVISION_TWICE The division 51 belongs to both size industries\
             "trade" and "trade"; it can be shared only in part.
            /industries/2: SIZE_DIVISION_TWICE The division 52 belongs to both size industries\
             "trade" and "other"; it can be shared only in part.""");
  }

  @Test
  void a_row_needs_bounds_each_measure_once() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> row("trade").withBounds())
        .withMessage(
            "NO_SIZE_BOUNDS The size industry \"trade\" has no bounds; it needs at least one"
                + " measure.");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                row("trade")
                    .withBounds(
                        SizeBounds.of(SizeMeasure.STAFF, 3, 2, 1),
                        SizeBounds.of(SizeMeasure.STAFF, 30, 20, 10)))
        .withMessage(
            "/bounds/1: SIZE_MEASURE_TWICE The size industry \"trade\" has the measure \"staff\""
                + " more than once.");
  }

  @ParameterizedTest
  @CsvSource({"3, 3, 1", "3, 1, 2", "3, 2, 0", "3, 2, -1", "1, 2, 3"})
  void bounds_fall_from_class_to_class_and_stay_above_zero(long large, long medium, long small) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> SizeBounds.of(SizeMeasure.STAFF, large, medium, small))
        .withMessage(
            "SIZE_BOUNDS_ORDER The bounds of \"staff\" must fall from class to class and stay"
                + " above 0, but are %s, %s and %s.",
            large, medium, small);
  }

  private static SizeIndustry row(String id) {
    return SizeIndustry.builder()
        .id(SizeIndustryId.of(id))
        .name(Name.ofChinese("虚构业"))
        .addBounds(SizeBounds.of(SizeMeasure.STAFF, 3, 2, 1))
        .build();
  }

  private static SizeFacts facts(String staff, String revenue, String assets) {
    return new SizeFacts(decimal(staff), decimal(revenue), decimal(assets));
  }

  private static Optional<Decimal> decimal(String text) {
    return Optional.ofNullable(text).map(Decimal::parse);
  }

  private static SizeFacts exactly(SizeIndustry industry, SizeClass sizeClass) {
    SizeFacts facts = SizeFacts.UNKNOWN;
    for (SizeBounds bounds : industry.bounds()) {
      facts = facts.with(bounds.measure(), bounds.of(sizeClass));
    }
    return facts;
  }

  /** The classes that some values of what is not known give. */
  private static ImmutableSet<SizeClass> possible(SizeIndustry industry, SizeFacts facts) {
    List<SizeFacts> known = new ArrayList<>(List.of(facts));
    for (SizeBounds bounds : industry.bounds()) {
      if (facts.of(bounds.measure()).isEmpty()) {
        known =
            known.stream()
                .flatMap(
                    some ->
                        Stream.of(Decimal.ZERO, bounds.small(), bounds.medium(), bounds.large())
                            .map(value -> some.with(bounds.measure(), value)))
                .toList();
      }
    }
    return known.stream().map(some -> classOf(industry, some)).collect(toImmutableSet());
  }

  private static SizeClass classOf(SizeIndustry industry, SizeFacts facts) {
    return Stream.of(SizeClass.LARGE, SizeClass.MEDIUM, SizeClass.SMALL)
        .filter(
            sizeClass ->
                industry.bounds().stream()
                    .allMatch(
                        bounds ->
                            facts.of(bounds.measure()).orElseThrow().compareTo(bounds.of(sizeClass))
                                >= 0))
        .findFirst()
        .orElse(SizeClass.MICRO);
  }

  /** A value at, just below or far above some bound of the row. */
  private static Decimal value(SizeIndustry industry, Random random) {
    SizeBounds bounds = any(industry.bounds(), random);
    Decimal bound = any(ImmutableList.of(bounds.large(), bounds.medium(), bounds.small()), random);
    return random.nextBoolean() ? bound : bound.minus(STEP);
  }

  private static <T> T any(ImmutableList<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}

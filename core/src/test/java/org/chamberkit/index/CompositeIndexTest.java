package org.chamberkit.index;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Better;
import org.chamberkit.scale.Beyond;
import org.chamberkit.scale.Curve;
import org.chamberkit.scale.Deviation;
import org.chamberkit.scale.Normalizer;
import org.chamberkit.scale.UnitId;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** A small index of invented districts. */
class CompositeIndexTest {

  private static final Normalizer TO_HUNDRED = new Normalizer.MinMax(Decimal.ZERO, Decimal.of(100));

  @Test
  void explains_a_total_from_the_numbers_up_to_the_place() {
    CompositeResult result = index().compute(table()).orThrow();

    assertThat(IndexExplanation.of(result, UnitId.of("b"), Language.ENGLISH))
        .contains(
            """
            Vitality (vitality): District B (b)
            Definition: invented for tests
            All data of this table are invented.
                  30 × 1000 ÷ 4000 (enterprises) = 7.5
                Rate of founding (founded), weight 2, min–max: 100 × (7.5 − 2.5) ÷ (10 − 2.5) = 66.67
                Days to answer (days), weight 1, min–max: 100 × (8 − 4) ÷ (8 − 4) = 100
              Service (service), weight 3, weighted mean: (2 × 66.67 + 1 × 100) ÷ 3 = 77.78
              Members (members), weight 1, min–max: 100 × (250 − 100) ÷ (400 − 100) = 50
            Total, weighted mean: (3 × 77.78 + 1 × 50) ÷ 4 = 70.835, rounded to 70.8
            Place 2 of 3, by the totals before rounding.
            """);
    assertThat(IndexExplanation.of(result, UnitId.of("d"), Language.CHINESE))
        .contains(
            """
            活力指数（vitality）：d（d）
            定义出处：invented for tests
            本数据表的全部数据均为虚构。
                  7 × 1000 ÷ 0（enterprises）= ?
                设立率（founded），权重 2：缺失，7
                答复天数（days），权重 1：缺失，unknown
              服务（service），权重 3：缺失，因组成部分缺失
              会员（members），权重 1，极差法：100 × (100 − 100) ÷ (400 − 100) = 0
            总值：缺失，因组成部分缺失
            无总值，不排名次。
            """);
    assertThat(IndexExplanation.of(result, UnitId.of("nobody"), Language.ENGLISH)).isEmpty();
  }

  @Test
  void warns_of_a_denominator_of_zero_and_does_without_what_is_missing() {
    WithProblems<CompositeResult> computed = index().compute(table());
    CompositeResult result = computed.orThrow();

    assertThat(computed.problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/units/3/numbers: ZERO_DENOMINATOR \"enterprises\" of unit \"d\" is 0, so \"founded\""
                + " is missing.");
    assertThat(result.units().stream().map(UnitResult::unit).map(UnitId::text))
        .containsExactly("c", "b", "a", "d");
    assertThat(result.placed()).isEqualTo(3);
    // Of c the days are unknown, so that its service is the rate of founding alone.
    assertThat(result.unit(UnitId.of("c")).orElseThrow().dimensions())
        .isEqualTo(ImmutableSortedMap.of(IndexPartId.of("service"), Fraction.of(Decimal.of(100))));
    assertThat(result.place(3)).isEmpty();
    assertThat(result.total(3)).isEmpty();
  }

  @Test
  void applies_the_parameters_of_one_year_to_the_numbers_of_another() {
    FittedIndex fitted = index().fit(table()).orThrow();
    IndexTable later = table(List.of("e 20 1000 5 700", "b 30 4000 4 250"));

    CompositeResult result = fitted.apply(later).orThrow();

    assertThat(result.unit(UnitId.of("b")).orElseThrow().normalized())
        .isEqualTo(
            index().compute(table()).orThrow().unit(UnitId.of("b")).orElseThrow().normalized());
    assertThat(result.unit(UnitId.of("e")).orElseThrow().normalized())
        .containsEntry(IndexPartId.of("founded"), Decimal.parse("233.33"))
        .containsEntry(IndexPartId.of("members"), Decimal.of(200));
  }

  @Test
  void keeps_dimensions_exact_if_no_rounding_is_declared_and_can_rank_on_what_is_printed() {
    CompositeIndex index =
        index()
            .withRounding(
                new StageRoundings(
                    Optional.empty(), Rounding.halfUp(2), Optional.empty(), Rounding.halfUp(0)))
            .withRankOn(RankOn.ROUNDED);
    IndexTable table = table(List.of("a 30 3000 2 1", "b 30 3000 2 3", "c 31 3000 3 2"));

    CompositeResult result = index.compute(table).orThrow();

    UnitResult third = result.unit(UnitId.of("c")).orElseThrow();
    assertThat(third.dimensions().values().stream().map(Fraction::toString))
        .containsExactly("200/3");
    assertThat(third.exact().map(Fraction::toString)).contains("62.5");
    assertThat(third.total()).contains(Decimal.of(63));
  }

  @Test
  void names_all_that_is_wrong_with_an_index() {
    Indicator mean =
        indicator("mean", "1")
            .withNormalizer(new Normalizer.ZScore(Deviation.SAMPLE, Decimal.ZERO, Decimal.ONE));
    Dimension empty =
        Dimension.builder()
            .id(IndexPartId.of("empty"))
            .name(Name.ofChinese("空"))
            .combination(new Combination.GeometricMean(Rounding.halfUp(4)))
            .missing(MissingParts.REFUSE)
            .build();
    Dimension weakest =
        Dimension.builder()
            .id(IndexPartId.of("weakest"))
            .name(Name.ofChinese("短板"))
            .combination(new Combination.Minimum())
            .missing(MissingParts.REFUSE)
            .addParts(indicator("days", "2"), mean)
            .build();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                CompositeIndex.builder()
                    .from(index())
                    .combination(new Combination.GeometricMean(Rounding.halfUp(2)))
                    .parts(ImmutableList.of(empty, weakest, indicator("days", "1")))
                    .build())
        .withMessage(
            """
            /combination: ROUNDED_TWICE "vitality" would be rounded twice: its method and its stage declare different roundings.
            /parts/0/dimension/parts: NO_INDEX_PARTS "empty" has no parts.
            /parts/0/dimension/combination: ROUNDED_TWICE "empty" would be rounded twice: its method and its stage declare different roundings.
            /parts/1/dimension/parts/0/indicator/weight: WEIGHT_WITHOUT_EFFECT The weight 2 of "days" has no effect, for the method "minimum" does not weigh.
            /parts/1/dimension/parts/1/indicator/normalizer: NO_PARAMETER_ROUNDING "mean" takes a mean from the data, so the index must say how parameters are rounded.
            /parts/2/indicator/id: INDEX_PART_TWICE The identifier "days" is used more than once in this index.
            /rankOn: NO_EXACT_TOTAL The method "geometricMean" has no exact total; rank on rounded totals, of more places if need be."""
                .strip());
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> indicator("days", "0"))
        .withMessage("/weight: PART_WEIGHT A weight must be above 0, but is 0.");
  }

  @Test
  void names_all_that_is_wrong_with_a_table() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                IndexTable.builder()
                    .addColumns(IndexPartId.of("x"), IndexPartId.of("x"))
                    .addUnits(unit("a 1 2"), unit("a 1"))
                    .build())
        .withMessage(
            """
            /columns/1: COLUMN_TWICE The column "x" stands more than once.
            /units/1/id: UNIT_TWICE The unit "a" stands more than once.
            /units/1/numbers: NUMBERS_DO_NOT_FIT Unit "a" must have a number for each of 2 columns, but has 1."""
                .strip());
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                IndexTable.builder()
                    .addColumns(IndexPartId.of("x"))
                    .addUnits(unit("a 999999999999999999"), unit("b 0.25"))
                    .build())
        .withMessage(
            "/columns/0: AMOUNT_OVERFLOW A number here, given or worked out, has more than 18"
                + " digits; it cannot be kept exactly.");
  }

  @Test
  void says_why_a_table_has_no_result() {
    IndexTable narrow =
        IndexTable.builder().addColumns(IndexPartId.of("founded")).addUnits(unit("a 1")).build();
    CompositeIndex negative =
        index()
            .withCombination(new Combination.HarmonicMean())
            .withParts(
                indicator("members", "1")
                    .withNormalizer(
                        new Normalizer.Goalposts(
                            Decimal.of(200),
                            Decimal.of(300),
                            Beyond.KEEP,
                            Curve.LINEAR,
                            Decimal.ZERO,
                            Decimal.ONE)));

    assertThat(lines(index().fit(narrow)))
        .containsExactly(
            "/parts/0/dimension/parts/0/indicator/denominator/by: MISSING_COLUMN The table has no"
                + " column \"enterprises\", which the index needs.",
            "/parts/0/dimension/parts/1/indicator/id: MISSING_COLUMN The table has no column"
                + " \"days\", which the index needs.",
            "/parts/1/indicator/id: MISSING_COLUMN The table has no column \"members\", which the"
                + " index needs.");
    assertThat(lines(index().fit(table()).orThrow().apply(narrow))).hasSize(3);
    assertThat(lines(index().compute(table(List.of("a 1 1 1 5", "b 2 1 1 9")))))
        .containsExactly(
            "/parts/0/dimension/parts/1/indicator/normalizer: NO_SPREAD The"
                + " normalizer \"minMax\" has nothing to divide by: 1 and 1 leave no distance.");
    assertThat(lines(negative.compute(table())))
        .containsExactly(
            "/units/0: NEGATIVE_PART The method \"harmonicMean\" takes no number below 0, but one"
                + " is -1.",
            "/units/3: NEGATIVE_PART The method \"harmonicMean\" takes no number below 0, but one"
                + " is -1.");
  }

  @Test
  void a_result_that_does_not_follow_cannot_be_made() {
    CompositeResult result = index().compute(table()).orThrow();
    ImmutableList<UnitResult> stated = ImmutableList.copyOf(result.units());

    assertThat(CompositeResult.ofStated(result.fitted(), result.table(), stated))
        .isEqualTo(result)
        .hasSameHashCodeAs(result);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () ->
                CompositeResult.ofStated(
                    result.fitted(),
                    result.table(),
                    ImmutableList.of(
                        stated.get(0).withTotal(Decimal.ONE).withPlace(3),
                        stated.get(2),
                        stated.get(1))))
        .withMessage(
            """
            /units/0/total: RESULT_DIFFERS "total" of unit "c" is 100, but 1 is stated.
            /units/0/place: RESULT_DIFFERS "place" of unit "c" is 1, but 3 is stated.
            /units/1/unit: UNITS_DIFFER Here unit "b" should stand, but it is "a".
            /units/2/unit: UNITS_DIFFER Here unit "a" should stand, but it is "b".
            /units: UNITS_DIFFER Here unit "d" should stand, but it is "-"."""
                .strip());
  }

  private static List<String> lines(WithProblems<?> result) {
    return result.problems().stream().map(problem -> problem.line(Language.ENGLISH)).toList();
  }

  private static CompositeIndex index() {
    Dimension service =
        Dimension.builder()
            .id(IndexPartId.of("service"))
            .name(Name.of("服务", "Service"))
            .weight(Decimal.of(3))
            .combination(new Combination.WeightedMean())
            .missing(MissingParts.DROP)
            .addParts(
                indicator("founded", "2")
                    .withName(Name.of("设立率", "Rate of founding"))
                    .withDenominator(
                        new Denominator(
                            IndexPartId.of("enterprises"), Decimal.of(1000), Rounding.halfUp(4))),
                indicator("days", "1")
                    .withName(Name.of("答复天数", "Days to answer"))
                    .withBetter(Better.LOWER))
            .build();
    return CompositeIndex.builder()
        .id(IndexId.of("vitality"))
        .name(Name.of("活力指数", "Vitality"))
        .source("invented for tests")
        .combination(new Combination.WeightedMean())
        .missing(MissingParts.REFUSE)
        .addParts(service, indicator("members", "1").withName(Name.of("会员", "Members")))
        .rounding(
            new StageRoundings(
                Optional.empty(),
                Rounding.halfUp(2),
                Optional.of(Rounding.halfUp(2)),
                Rounding.halfUp(1)))
        .rankOn(RankOn.EXACT)
        .build();
  }

  private static Indicator indicator(String id, String weight) {
    return Indicator.builder()
        .id(IndexPartId.of(id))
        .name(Name.ofChinese(id))
        .weight(Decimal.parse(weight))
        .better(Better.HIGHER)
        .normalizer(TO_HUNDRED)
        .build();
  }

  private static IndexTable table() {
    return table(List.of("a 10 4000 8 100", "b 30 4000 4 250", "c 20 2000 ? 400", "d 7 0 ? 100"))
        .withInvented(true);
  }

  private static IndexTable table(List<String> rows) {
    return IndexTable.builder()
        .addColumns(
            IndexPartId.of("founded"),
            IndexPartId.of("enterprises"),
            IndexPartId.of("days"),
            IndexPartId.of("members"))
        .units(rows.stream().map(CompositeIndexTest::unit).toList())
        .build();
  }

  private static IndexUnit unit(String row) {
    List<String> words = Splitter.on(' ').splitToList(row);
    return new IndexUnit(
        UnitId.of(words.get(0)),
        words.get(0).equals("b") ? Optional.of(Name.of("乙区", "District B")) : Optional.empty(),
        words.subList(1, words.size()).stream()
            .map(word -> word.equals("?") ? Reading.Lack.UNKNOWN : Reading.of(Decimal.parse(word)))
            .collect(toImmutableList()));
  }
}

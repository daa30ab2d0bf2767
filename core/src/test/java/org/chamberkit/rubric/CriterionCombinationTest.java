package org.chamberkit.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.composite.Combination;
import org.chamberkit.fact.EvidenceMethod;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.subtotal.Roundings;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How criteria combine, bound and pass on their parts, as far as the rubric alone tells. */
class CriterionCombinationTest {

  private static final Rounding TWO = Rounding.halfUp(2);

  @ParameterizedTest(name = "{0} of 100 weighing {1} and 100 weighing {2}: worth {3}, range {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum           | 0.7 | 0.3 | 100 | [0, 100]
          sum           | 1   | 0.5 | 150 | [0, 150]
          weightedMean  | 2   | 1   | 100 | [0, 100]
          geometricMean | 1   | 1   | 100 | [0, 100]
          harmonicMean  | 1   | 3   | 100 | [0, 100]
          powerMean     | 1   | 1   | 100 | [0, 100]
          minimum       | 1   | 1   | 100 | [0, 100]
          """)
  void is_worth_what_its_parts_combine_to(
      String word, String one, String other, String worth, String range) {
    Criterion criterion =
        Sample.criterion("A", weighted("A1", one), weighted("A2", other))
            .combination(combination(word))
            .build();

    assertThat(criterion.worth()).hasToString(worth);
    assertThat(criterion.range(Roundings.ofItems(TWO))).hasToString(range);
  }

  @Test
  void is_worth_no_more_than_its_cap_and_earns_no_less_than_its_floor() {
    Criterion criterion =
        Sample.criterion("A", Sample.judged("A1", 20), Sample.judged("A2", 10))
            .maximum(Points.of(25))
            .cap(Points.of(25))
            .floor(Points.of(5))
            .build();

    assertThat(criterion.worth()).isEqualTo(Points.of(25));
    assertThat(criterion.range(Roundings.NONE)).hasToString("[5, 25]");
  }

  @Test
  void makes_a_mean_only_of_parts_that_are_worth_the_same() {
    Criterion.Builder criterion =
        Sample.criterion("A", Sample.judged("A1", 20), Sample.judged("A2", 10))
            .combination(new Combination.Minimum());

    assertThat(Sample.problems(criterion::build, Language.ENGLISH))
        .isEqualTo(
            "/combination: SCALES_DIFFER \"A\" makes a mean of its parts, so all of them must be"
                + " worth the same, but they are worth 20, 10.");
  }

  @Test
  void takes_no_points_below_0_into_a_mean_that_divides_by_them() {
    PerOccurrence faults =
        new PerOccurrence(
            Points.ZERO,
            Points.of(-1),
            Optional.empty(),
            Optional.of(Points.of(-5)),
            Optional.empty());
    Item below = Sample.item("A1", faults).maximum(Points.of(10)).build();
    Rubric.Builder rubric =
        Sample.rubric(
                Sample.criterion("A", below, Sample.judged("A2", 10))
                    .combination(new Combination.HarmonicMean())
                    .build())
            .rounding(TWO);

    assertThat(Sample.problems(rubric::build, Language.ENGLISH))
        .isEqualTo(
            "/dimensions/0/parts/0/item: PART_BELOW_ZERO "
                + "\"A1\" can earn points below 0, which \"A\" cannot combine.");
    assertThat(Sample.problems(rubric::build, Language.CHINESE))
        .isEqualTo("/dimensions/0/parts/0/item: PART_BELOW_ZERO “A1”可能得负分，“A”的合成方法不接受负分。");
  }

  @Test
  void splits_its_points_by_the_method_of_evidence_too() {
    Item file = Sample.judged("A1", 50).withMethod(EvidenceMethod.FILE);
    Item site = Sample.judged("A2", 20).withMethod(EvidenceMethod.SITE);
    Item more = Sample.judged("B1", 10).withMethod(EvidenceMethod.FILE);
    Rubric rubric =
        Sample.rubric(
                Sample.criterion("A", file, site).build(),
                Sample.criterion("B", more, Sample.judged("B2", 5)).build())
            .build();

    assertThat(rubric.pointsByMethod()).hasToString("{file=60, site=20}");
  }

  @Test
  void raises_in_the_criterion_above_what_one_below_passes_on() {
    Item excluded = Sample.judged("C1", 20).withMissing(MissingPolicy.EXCLUDE);
    Criterion below =
        Sample.criterion("C", excluded, Sample.judged("C2", 30))
            .notApplicable(NotApplicablePolicy.PASS)
            .build();
    Criterion above =
        Sample.criterion("A", below, Sample.judged("A2", 50))
            .notApplicable(NotApplicablePolicy.REBASE)
            .build();

    assertThat(below.mayNotApply()).isFalse();
    assertThat(above.range(Roundings.ofItems(TWO))).hasToString("[0, 100]");
    assertThat(Sample.problems(() -> Sample.rubric(below).rounding(TWO).build(), Language.ENGLISH))
        .isEqualTo(
            "/dimensions/0/notApplicable: PASSES_TO_NOBODY \"C\" passes on what does not apply, but"
                + " nothing above it raises the rest.");
  }

  @Test
  void orders_grades_by_their_totals() {
    Grade low = new Grade(PartId.of("low"), Sample.judged("x", 1).name());
    Grade high = new Grade(PartId.of("high"), low.name());
    GradeScale scale =
        new GradeScale(
            PartId.of("g"),
            low.name(),
            ImmutableList.of(
                new GradeBand(Sample.interval("[60, 100]"), high),
                new GradeBand(Sample.interval("[0, 60)"), low)));

    assertThat(scale.ascending()).containsExactly(low, high);
    assertThat(scale.below(high)).contains(low);
    assertThat(scale.below(low)).isEmpty();
    assertThat(scale.lower(high, low)).isEqualTo(low);
    assertThat(scale.find(PartId.of("high"))).contains(high);
  }

  private static Item weighted(String id, String weight) {
    return Sample.judged(id, 100).withWeight(Decimal.parse(weight));
  }

  static Combination combination(String word) {
    return switch (word) {
      case "sum" -> new Combination.Sum();
      case "weightedMean" -> new Combination.WeightedMean();
      case "geometricMean" -> new Combination.GeometricMean(TWO);
      case "harmonicMean" -> new Combination.HarmonicMean();
      case "powerMean" -> new Combination.PowerMean(new Fraction(1, 2), TWO);
      default -> new Combination.Minimum();
    };
  }
}

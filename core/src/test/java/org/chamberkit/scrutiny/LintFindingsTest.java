package org.chamberkit.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chamberkit.composite.Combination;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeRule;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.MissingPolicy;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rubric.Step;
import org.chamberkit.rubric.TotalStep;
import org.chamberkit.rule.Banded;
import org.chamberkit.rule.Choice;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Linear;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.Options;
import org.chamberkit.rule.Share;
import org.chamberkit.rule.Told;
import org.chamberkit.rule.YesNo;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each thing that a look over a rubric finds, error or warning: a rubric that has it beside one
 * that is the same but for it, of which nothing is said.
 */
class LintFindingsTest {

  static Stream<Arguments> findings() {
    return Stream.of(
        finding(
            "a sum that differs",
            "/maximum: SUM_DIFFERS",
            () -> rubric(half("A").maximum(Points.of(40)).build()),
            () -> rubric(half("A").maximum(Points.of(50)).build())),
        finding(
            "a gap between bands of points",
            "/bands/1: BAND_GAP",
            () -> rubric(item("A1", 50, banded("[0, 5) 10; (5, ..) 50"))),
            () -> rubric(item("A1", 50, banded("[0, 5) 10; [5, ..) 50")))),
        finding(
            "bands of points that overlap",
            "/bands/1: BAND_OVERLAP",
            () -> rubric(item("A1", 50, banded("[0, 5] 10; [5, ..) 50"))),
            () -> rubric(item("A1", 50, banded("[0, 5) 10; [5, ..) 50")))),
        finding(
            "a gap between grades",
            "/steps/0/gradeScale/bands/0: BAND_GAP",
            () -> rubric(grades("[60, 100]", "[0, 59]")),
            () -> rubric(grades("[60, 100]", "[0, 60)"))),
        finding(
            "grades that overlap",
            "/steps/0/gradeScale/bands/0: BAND_OVERLAP",
            () -> rubric(grades("[60, 100]", "[0, 60]")),
            () -> rubric(grades("[60, 100]", "[0, 60)"))),
        finding(
            "a grade that nobody can get",
            "/steps/0/gradeScale/bands/0: GRADE_OUT_OF_REACH",
            () -> rubric(grades("(100, 110]", "[0, 100]")),
            () -> rubric(grades("[100, 110]", "[0, 100)"))),
        finding(
            "a cap that never acts",
            "/steps/0/limit/most: CAP_NEVER_ACTS",
            () -> rubric(limit(100)),
            () -> rubric(limit(99))),
        finding(
            "a floor of a criterion that never acts",
            "/dimensions/0/floor: FLOOR_NEVER_ACTS",
            () -> rubric(half("A").floor(Points.ZERO).build()),
            () -> rubric(half("A").floor(Points.of(5)).build())),
        finding(
            "a rule about grades that never acts",
            "/steps/1/gradeCap/condition/earned: RULE_NEVER_ACTS",
            () -> rubric(grades("[60, 100]", "[0, 60)"), cap("(50, ..)")),
            () -> rubric(grades("[60, 100]", "[0, 60)"), cap("[0, 20)"))),
        finding(
            "a dimension worth more than half",
            "/dimensions/0/maximum: WEIGHT_OVER_HALF",
            () -> two(51, 49),
            () -> two(50, 50)),
        finding(
            "a part of a mean that weighs more than half",
            "/dimensions/0/parts/0/item/weight: WEIGHT_OVER_HALF",
            () -> mean("0.6", "0.4"),
            () -> mean("0.5", "0.5")),
        finding(
            "a perspective that weighs more than half",
            "/perspectives/0/weight: WEIGHT_OVER_HALF",
            () -> perspectives("0.6", "0.4"),
            () -> perspectives("0.5", "0.5")),
        finding(
            "an item that cannot vary",
            "/dimensions/0/parts/0/item/rule: ITEM_DOES_NOT_VARY",
            () -> rubric(item("A1", 50, options(50, 50))),
            () -> rubric(item("A1", 50, options(50, 49)))),
        finding(
            "a division without a declared rounding",
            "/dimensions/0/parts/0/item/rule: MISSING_ROUNDING",
            () -> rubric(item("A1", 50, linear())),
            () -> rounded(item("A1", 50, linear()))),
        finding(
            "a mean without a declared rounding",
            "/dimensions/0/combination: MISSING_ROUNDING",
            () -> rubric(halves(new Combination.WeightedMean()).build()),
            () ->
                Sample.rubric(halves(new Combination.WeightedMean()).build(), half("B").build())
                    .rounding(Rounding.halfUp(2))
                    .build()),
        finding(
            "no policy for an item that may not apply",
            "MISSING_POLICY",
            () -> rounded(item("A1", 50, new Share(ZeroDenominator.NOT_APPLICABLE))),
            () ->
                Sample.rubric(
                        Sample.criterion(
                                "A", item("A1", 50, new Share(ZeroDenominator.NOT_APPLICABLE)))
                            .notApplicable(NotApplicablePolicy.REBASE)
                            .build(),
                        half("B").build())
                    .rounding(Rounding.halfUp(2))
                    .build()),
        finding(
            "no policy for an item that is not answered",
            "/dimensions/0/parts/0/item: SILENCE_NOT_STATED",
            () -> rubric(Sample.judged("A1", 50)),
            () -> rubric(Sample.judged("A1", 50).withMissing(MissingPolicy.ZERO))),
        finding(
            "an identifier that is used twice",
            "/dimensions/1/parts/0/item/id: DUPLICATE_PART",
            () -> rubric(item("B1", 50, new YesNo())),
            () -> rubric(item("A1", 50, new YesNo()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("findings")
  void finds_what_is_wrong_and_nothing_where_it_is_not(
      String name, String expected, Supplier<Rubric> wrong, Supplier<Rubric> right) {
    assertThat(found(wrong)).containsExactly(expected);
    assertThat(found(right)).isEmpty();
  }

  /** What keeps a rubric from being built, or what the linter says of it, without the sentences. */
  private static List<String> found(Supplier<Rubric> rubric) {
    ImmutableList<Problem> problems;
    try {
      problems = RubricLinter.check(rubric.get());
    } catch (ProblemException e) {
      problems = e.problems();
    }
    return problems.stream()
        .map(
            problem -> {
              String pointer = problem.place().pointer().toString();
              return (pointer.isEmpty() ? "" : pointer + ": ") + problem.code().name();
            })
        .toList();
  }

  private static Arguments finding(
      String name, String expected, Supplier<Rubric> wrong, Supplier<Rubric> right) {
    return Arguments.of(name, expected, wrong, right);
  }

  /** Two dimensions worth 50 each; the given one, or one with the given item, is the first. */
  private static Rubric rubric(Criterion first) {
    return Sample.rubric(first, half("B").build()).build();
  }

  private static Rubric rubric(Item item) {
    return rubric(Sample.criterion("A", item).build());
  }

  private static Rubric rubric(Step... steps) {
    return Sample.rubric(half("A").build(), half("B").build()).addSteps(steps).build();
  }

  private static Rubric rounded(Item item) {
    return Sample.rubric(Sample.criterion("A", item).build(), half("B").build())
        .rounding(Rounding.halfUp(2))
        .build();
  }

  private static Rubric two(long first, long second) {
    return Sample.rubric(
            Sample.criterion("A", item("A1", first, new YesNo())).build(),
            Sample.criterion("B", item("B1", second, new YesNo())).build())
        .build();
  }

  private static Rubric mean(String first, String second) {
    return Sample.rubric(
            Sample.criterion(
                    "A",
                    item("A1", 50, new YesNo()).withWeight(Decimal.parse(first)),
                    item("A2", 50, new YesNo()).withWeight(Decimal.parse(second)))
                .build(),
            half("B").build())
        .build();
  }

  private static Rubric perspectives(String first, String second) {
    return rubric(half("A").build())
        .withPerspectives(perspective("one", first), perspective("other", second));
  }

  private static Perspective perspective(String id, String weight) {
    return new Perspective(PartId.of(id), Name.ofChinese(id), Decimal.parse(weight));
  }

  private static Criterion.Builder half(String id) {
    return Sample.criterion(id, item(id + "1", 50, new YesNo()));
  }

  private static Criterion.Builder halves(Combination combination) {
    return Sample.criterion("A", item("A1", 50, new YesNo()), item("A2", 50, new YesNo()))
        .combination(combination);
  }

  private static Item item(String id, long maximum, ItemRule rule) {
    return Sample.item(id, rule)
        .maximum(Points.of(maximum))
        .missing(MissingPolicy.PROVISIONAL)
        .build();
  }

  private static ItemRule banded(String bands) {
    return new Banded(Measure.COUNT, Told.bands(bands));
  }

  private static ItemRule linear() {
    return new Linear(Measure.COUNT, Decimal.ZERO, Decimal.of(3));
  }

  private static ItemRule options(long first, long second) {
    return new Options(
        ImmutableList.of(
            new Choice(PartId.of("one"), Name.ofChinese("一"), Points.of(first)),
            new Choice(PartId.of("other"), Name.ofChinese("二"), Points.of(second))));
  }

  private static Step grades(String better, String worse) {
    return new GradeScale(
        PartId.of("grades"),
        Name.ofChinese("等级"),
        ImmutableList.of(band("good", better), band("fair", worse)));
  }

  private static GradeBand band(String id, String range) {
    return new GradeBand(
        Interval.parse(range).orElseThrow(), new Grade(PartId.of(id), Name.ofChinese(id)));
  }

  private static Step limit(long most) {
    return new TotalStep.Limit(
        PartId.of("limit"),
        Name.ofChinese("封顶"),
        Optional.empty(),
        Optional.of(Points.of(most)),
        Optional.empty());
  }

  private static Step cap(String points) {
    return new GradeRule.Cap(
        PartId.of("cap"),
        Name.ofChinese("限制"),
        Optional.empty(),
        new GradeRule.Condition.Earned(PartId.of("A"), Interval.parse(points).orElseThrow()),
        PartId.of("fair"));
  }
}

package org.chamberkit.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.rubric.Sample.interval;
import static org.chamberkit.rubric.Sample.problems;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rule.Banded;
import org.chamberkit.rule.Checklist;
import org.chamberkit.rule.Choice;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.Options;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.Share;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rubric is checked for that rounds, re-bases and mixes perspectives. */
class RubricOfRoundsTest {

  private static final Criterion JUDGED =
      Sample.criterion("J", Sample.judged("J1", 60), Sample.judged("J2", 40)).build();

  /** An item of 10 points that divides and may not apply. */
  private static final Item SHARE = Sample.item("S1", new Share()).maximum(Points.of(10)).build();

  private static final Item RATED =
      Sample.item(
              "R1",
              new GradedJudgement(
                  ImmutableList.of(
                      new Mark(PartId.of("good"), Name.ofChinese("好"), Decimal.ONE),
                      new Mark(PartId.of("bad"), Name.ofChinese("差"), Decimal.ZERO))))
          .maximum(Points.of(5))
          .build();

  @Test
  void says_how_it_rounds_where_it_divides() {
    Criterion raised =
        Sample.criterion("S", SHARE).notApplicable(NotApplicablePolicy.REBASE).build();
    Item divided =
        Sample.item("B2", new RatioToTarget(Optional.empty())).maximum(Points.of(3)).build();
    Rubric.Builder rubric =
        Sample.rubric(JUDGED, raised)
            .addStep(Sample.adjustment(AdjustmentKind.BONUS, "more", divided).build());

    assertThat(problems(rubric::build, Language.ENGLISH))
        .isEqualTo(
            """
            /dimensions/1/notApplicable: MISSING_ROUNDING \
            "S" divides, so the rubric must say how it rounds.
            /dimensions/1/parts/0/item/rule: MISSING_ROUNDING \
            "S1" divides, so the rubric must say how it rounds.
            /steps/0/bonus/items/0/rule: MISSING_ROUNDING \
            "B2" divides, so the rubric must say how it rounds.""");
    assertThat(problems(rubric::build, Language.CHINESE))
        .startsWith("/dimensions/1/notApplicable: MISSING_ROUNDING “S”涉及除法，评分细则必须规定如何修约。\n");
    assertThat(rubric.rounding(Rounding.halfUp(2)).build().range()).hasToString("[0, ..)");
  }

  @Test
  void says_what_becomes_of_the_points_of_what_may_not_apply() {
    Criterion inner =
        Sample.criterion("I", SHARE.withId(PartId.of("S2")))
            .notApplicable(NotApplicablePolicy.REBASE)
            .build();
    Criterion.Builder criterion = Sample.criterion("S", SHARE, Sample.judged("S3", 5), inner);

    assertThat(problems(criterion::build, Language.ENGLISH))
        .isEqualTo(
            """
            MISSING_POLICY "S1" may not apply, so "S" must say what becomes of its points.
            MISSING_POLICY "I" may not apply, so "S" must say what becomes of its points.""");
    assertThat(problems(criterion::build, Language.CHINESE))
        .startsWith("MISSING_POLICY “S1”可能不适用，“S”必须规定不适用时如何计分。\n");
    // One that keeps its points applies whatever is below it.
    assertThat(inner.mayNotApply()).isTrue();
    assertThat(inner.withNotApplicable(NotApplicablePolicy.ZERO).mayNotApply()).isFalse();
    assertThat(criterion.notApplicable(NotApplicablePolicy.REBASE).build().mayNotApply()).isFalse();
  }

  @Test
  void has_perspectives_where_a_rule_mixes_them() {
    Rubric.Builder rubric =
        Sample.rubric(JUDGED, Sample.criterion("R", RATED).build())
            .addStep(
                Sample.adjustment(AdjustmentKind.BONUS, "more", RATED.withId(PartId.of("R2")))
                    .build());

    assertThat(problems(rubric::build, Language.ENGLISH))
        .isEqualTo(
            """
            /dimensions/1/parts/0/item/rule: MISSING_PERSPECTIVES \
            Item "R1" is rated by perspectives, but the rubric has none.
            /steps/0/bonus/items/0/rule: MISSING_PERSPECTIVES \
            Item "R2" is rated by perspectives, but the rubric has none.""");
    assertThat(problems(rubric::build, Language.CHINESE))
        .startsWith(
            "/dimensions/1/parts/0/item/rule: MISSING_PERSPECTIVES "
                + "评分项“R1”由各评价方评定，但评分细则没有规定评价方。\n");
    assertThat(rubric.addPerspective(perspective("self 1")).build().perspectives()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # perspectives                   | sum
          self 0.2, peers 0.2, superior 0.7 | 1.1
          self 0.333, peers 0.333, all 0.333 | 0.999
          self 0.5                         | 0.5
          self 100                         | 100
          """)
  void has_weights_that_add_up_to_1(String perspectives, String sum) {
    Rubric.Builder rubric = Sample.rubric(JUDGED).addAllPerspectives(perspectives(perspectives));

    assertThat(problems(rubric::build, Language.ENGLISH))
        .isEqualTo(
            "/perspectives: WEIGHTS_DIFFER The weights of the perspectives add up to "
                + sum
                + ", not 1.");
    assertThat(problems(rubric::build, Language.CHINESE))
        .isEqualTo("/perspectives: WEIGHTS_DIFFER 各评价方的权重合计为 " + sum + "，不是 1。");
  }

  @Test
  void has_weights_above_0_and_each_perspective_once() {
    Rubric.Builder rubric =
        Sample.rubric(JUDGED).addAllPerspectives(perspectives("self 1.5, peers -0.5, self 0"));

    assertThat(problems(rubric::build, Language.ENGLISH))
        .isEqualTo(
            """
            /perspectives/1/weight: WEIGHT_NOT_POSITIVE \
            The weight of perspective "peers" must be above 0, but is -0.5.
            /perspectives/2/id: DUPLICATE_PART \
            The identifier "self" is used more than once in this rubric.
            /perspectives/2/weight: WEIGHT_NOT_POSITIVE \
            The weight of perspective "self" must be above 0, but is 0.""");
    assertThat(problems(rubric::build, Language.CHINESE))
        .startsWith("/perspectives/1/weight: WEIGHT_NOT_POSITIVE 评价方“peers”的权重必须大于 0，现为 -0.5。\n");
  }

  @Test
  void refuses_weights_that_are_too_long_to_be_added_up() {
    Rubric.Builder rubric =
        Sample.rubric(JUDGED)
            .addAllPerspectives(perspectives("self 999999999999999999, peers 0.1"));

    assertThat(problems(rubric::build, Language.ENGLISH))
        .isEqualTo(
            "/perspectives: AMOUNT_OVERFLOW A number here, given or worked out, has more than 18"
                + " digits; it cannot be kept exactly.");
  }

  @Test
  void has_items_whose_points_come_to_their_maximum() {
    Choice yes = new Choice(PartId.of("a"), Name.ofChinese("甲"), Points.of(3));
    Choice no = new Choice(PartId.of("b"), Name.ofChinese("乙"), Points.of(1));
    ImmutableList<PointsBand> bands =
        ImmutableList.of(
            new PointsBand(interval("[0.5, 1]"), Points.of(5)),
            new PointsBand(interval("[0, 0.5)"), Points.ZERO));

    assertThat(
            problems(
                Sample.item("I1", new Options(ImmutableList.of(no, yes))).maximum(Points.of(4))
                    ::build,
                Language.ENGLISH))
        .isEqualTo(
            "/rule/options/options: POINTS_DIFFER The points that the rule lists come to 3, "
                + "but the maximum of the item is 4.");
    assertThat(
            problems(
                Sample.item("I1", new Checklist(ImmutableList.of(no, yes))).maximum(Points.of(5))
                    ::build,
                Language.CHINESE))
        .isEqualTo("/rule/checklist/entries: POINTS_DIFFER 规则所列分值为 4 分，评分项的分值为 5 分。");
    assertThat(
            problems(
                Sample.item("I1", new Banded(Measure.SHARE, bands)).maximum(Points.of(6))::build,
                Language.ENGLISH))
        .isEqualTo(
            "/rule/banded/bands: POINTS_DIFFER The points that the rule lists come to 5, "
                + "but the maximum of the item is 6.");
    assertThat(Sample.item("I1", new Banded(Measure.SHARE, bands)).build().maximum()).isEmpty();
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # policy | other item     | range
          # One that earns at least 1 of 3 and always applies, beside one that may not.
          REBASE | always           | [1, 13]
          ZERO   | always           | [1, 13]
          # Silence counts as none, though any answer earns at least 1.
          REBASE | silent           | [0, 13]
          ZERO   | silent           | [0, 13]
          """)
  void reaches_from_the_lowest_to_the_highest_total(
      NotApplicablePolicy policy, String other, String range) {
    Item options =
        Sample.item(
                "O1",
                new Options(
                    ImmutableList.of(
                        new Choice(PartId.of("a"), Name.ofChinese("甲"), Points.of(3)),
                        new Choice(PartId.of("b"), Name.ofChinese("乙"), Points.of(1)))))
            .maximum(Points.of(3))
            .missing(other.equals("silent") ? MissingPolicy.ZERO : MissingPolicy.PROVISIONAL)
            .build();
    Rubric rubric =
        Sample.rubric(Sample.criterion("S", SHARE, options).notApplicable(policy).build())
            .rounding(Rounding.halfUp(2))
            .build();

    assertThat(rubric.range()).hasToString(range);
  }

  @Test
  void rounds_the_ends_of_its_range() {
    Item options =
        Sample.item(
                "O1",
                new Options(
                    ImmutableList.of(
                        new Choice(PartId.of("a"), Name.ofChinese("甲"), Points.of(3)),
                        new Choice(PartId.of("b"), Name.ofChinese("乙"), Points.parse("0.4")))))
            .maximum(Points.of(3))
            .build();
    Criterion criterion =
        Sample.criterion("S", SHARE, options).notApplicable(NotApplicablePolicy.REBASE).build();

    // 0.4 of 13, or 0.4 × 13 ÷ 3 = 1.733…
    assertThat(criterion.range(Optional.of(Rounding.halfUp(2)))).hasToString("[0.4, 13]");
    assertThat(criterion.range(Optional.of(Rounding.halfUp(0)))).hasToString("[0, 13]");
    Criterion certain = Sample.criterion("T", options).build();
    assertThat(certain.range(Optional.empty())).hasToString("[0.4, 3]");
  }

  private static ImmutableList<Perspective> perspectives(String text) {
    return Splitter.on(", ")
        .splitToStream(text)
        .map(RubricOfRoundsTest::perspective)
        .collect(toImmutableList());
  }

  /** A perspective and its weight, such as {@code self 0.2}. */
  private static Perspective perspective(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    return new Perspective(
        PartId.of(words.get(0)), Name.ofChinese(words.get(0)), Decimal.parse(words.get(1)));
  }
}

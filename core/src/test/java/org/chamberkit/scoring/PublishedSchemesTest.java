package org.chamberkit.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.IncidentsAnswer;
import org.chamberkit.answer.PlaceAnswer;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.comparison.OverCompletion;
import org.chamberkit.comparison.RankBased;
import org.chamberkit.comparison.RatioToTarget;
import org.chamberkit.comparison.Shortfall;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.PerOccurrence;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.Told;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published numbers and formulas, each with its source, by the rules that make them. */
class PublishedSchemesTest {

  /**
   * A published result notice of investment targets: a rate of 96 % of 0.5 points is 0.48, one of
   * 120 % is 0.60, where the cap seems to be 120 %.
   */
  @ParameterizedTest(name = "{0} % is {1}")
  @CsvSource({"96, 0.48", "120, 0.6", "125, 0.6"})
  void the_rate_of_an_investment_target_counts_up_to_a_hundred_and_twenty_percent(
      long percent, String points) {
    Item item = item("0.5", RatioToTarget.upTo(Decimal.parse("1.2")));

    assertThat(points(item, new RatioAnswer(percent, 100))).isEqualTo(points);
  }

  /**
   * The same notice: [(28/27) × ½ + (177.7/54) × ½] × 0.5 comes to 1.08, but 0.5 is given: capped
   * at full points.
   */
  @Test
  void two_rates_together_count_up_to_full_points() {
    RatioToTarget half = new RatioToTarget(Optional.empty());
    Fraction projects = exact(item("0.25", half), new RatioAnswer(28, 27));
    Fraction amount = exact(item("0.25", half), new RatioAnswer(1_777, 540));
    Award.Counted both = Award.of(projects.plus(amount));

    assertThat(both.points().rounded(Rounding.halfUp(2))).hasToString("1.08");
    assertThat(both.cappedAt(Optional.of(Points.parse("0.5"))).points()).hasToString("0.5");
  }

  /** The same notice: each missing project −0.1; overdue 1 × 0.1 and fraud 0 × 0.2 deducted. */
  @Test
  void missing_projects_and_overdue_matters_are_taken_off() {
    Item missing = item("0.5", new Shortfall(Shortfall.Unit.ONE, Points.parse("0.1"), Points.ZERO));
    Item overdue = item(null, Sample.perOccurrence("0.1", null));
    Item fraud = item(null, Sample.perOccurrence("0.2", null));

    assertThat(points(missing, new RatioAnswer(26, 27))).isEqualTo("0.4");
    assertThat(points(overdue, new CountAnswer(1))).isEqualTo("0.1");
    assertThat(points(fraud, new CountAnswer(0))).isEqualTo("0");
  }

  /**
   * Wenzhou supervision-and-assessment site, 2013: ranked by accumulated ÷ standard points, the
   * first gets full marks, each rank down 0.5 less. How many points are full is invented.
   */
  @Test
  void wenzhou_2013_gives_half_a_point_less_for_each_place() {
    Item item = item("10", new RankBased(Points.parse("0.5"), Points.ZERO));

    assertThat(Stream.of(1, 2, 3, 4, 11).map(place -> points(item, new PlaceAnswer(place, 11))))
        .containsExactly("10", "9.5", "9", "8.5", "5");
  }

  /**
   * The Luohe draft: 0.6, 0.3, 0.2 or 0.1 for each percentage point above the target, by the size
   * of the base. The sizes are invented, and which of them earns most.
   */
  @Test
  void luohe_grades_the_points_of_over_completion_by_the_size_of_the_base() {
    OverCompletion rule =
        new OverCompletion(
            Told.bands("(0, 100) 0.1; [100, 500) 0.2; [500, 1000) 0.3; [1000, ..) 0.6"),
            OverCompletion.Counting.WHOLE,
            Optional.empty(),
            ZeroDenominator.NOT_APPLICABLE);
    Item item = item(null, rule);

    assertThat(
            Stream.of(50, 100, 500, 1000)
                .map(base -> points(item, new RatioAnswer(base * 104L / 100, base))))
        .containsExactly("0.4", "0.8", "1.2", "2.4");
  }

  /**
   * Work-assessment sheet of Party branches: within an item worth 2, no leading group −1, each
   * missing meeting −0.5.
   */
  @ParameterizedTest
  @CsvSource({"0, 2", "3, 0.5", "4, 0", "9, 0"})
  void a_work_assessment_sheet_takes_half_a_point_off_for_each_meeting(long missing, String left) {
    Item item = item("2", PerOccurrence.takingOff(Points.of(2), Points.parse("0.5")));

    assertThat(points(item, new CountAnswer(missing))).isEqualTo(left);
  }

  /**
   * Shaanxi provincial civilised units, 2017: negative events not reported, but found otherwise,
   * are deducted double. What one costs is invented.
   */
  @Test
  void shaanxi_deducts_double_what_was_not_reported() {
    PerOccurrence rule =
        new PerOccurrence(
            Points.ZERO,
            Points.of(3),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Decimal.of(2)));

    assertThat(points(item(null, rule), new IncidentsAnswer(1, 0))).isEqualTo("3");
    assertThat(points(item(null, rule), new IncidentsAnswer(0, 1))).isEqualTo("6");
    assertThat(points(item(null, rule), new IncidentsAnswer(2, 1))).isEqualTo("12");
  }

  /** National city civility index: score = broadcasts ÷ 4 × points. Each one short is a share. */
  @Test
  void broadcasts_are_counted_as_a_share_of_four() {
    assertThat(points(item("16", RatioToTarget.upTo(Decimal.ONE)), new RatioAnswer(3, 4)))
        .isEqualTo("12");
    assertThat(
            points(
                item("16", new Shortfall(Shortfall.Unit.ONE, Points.of(4), Points.ZERO)),
                new RatioAnswer(3, 4)))
        .isEqualTo("12");
  }

  /**
   * A 360° assessment with grades in sub-steps: excellent 100/95/90, competent 85/80/75, basic
   * 70/65/60, not 55; factors 德15 能10 勤30 绩30 廉15; assessors 60 %, and of the other 40 % self 10 %,
   * own office 55 %, whole bureau 35 %. The marks given are invented.
   */
  @Test
  void grades_in_sub_steps_are_weighed_over_the_four_groups_of_raters() {
    ImmutableList<Mark> marks =
        Stream.of("1", "0.95", "0.9", "0.85", "0.8", "0.75", "0.7", "0.65", "0.6", "0.55")
            .map(of -> new Mark(PartId.of("m" + of), Name.ofChinese(of), Decimal.parse(of)))
            .collect(toImmutableList());
    ImmutableList<Perspective> groups =
        ImmutableList.of(
            perspective("assessors", "0.6"),
            perspective("self", "0.04"),
            perspective("office", "0.22"),
            perspective("bureau", "0.14"));
    RuleContext context = new RuleContext(Period.ofYear(2013), groups, ImmutableMap.of());
    List<String> given = List.of("0.95", "1", "0.9", "0.85");
    RatingsAnswer ratings =
        new RatingsAnswer(
            Streams.zip(
                    groups.stream(),
                    given.stream(),
                    (group, mark) -> new Rating(group.id(), PartId.of("m" + mark)))
                .collect(toImmutableList()));

    // 0.6 × 95 + 0.04 × 100 + 0.22 × 90 + 0.14 × 85 = 92.7 of a hundred, in each factor.
    assertThat(
            Stream.of(15, 10, 30, 30, 15)
                .map(factor -> item(Integer.toString(factor), new GradedJudgement(marks)))
                .map(item -> Told.award(item.rule().award(item, ratings, context))))
        .containsExactly("13.905", "9.27", "27.81", "27.81", "13.905");
  }

  private static Perspective perspective(String id, String weight) {
    return new Perspective(PartId.of(id), Name.ofChinese(id), Decimal.parse(weight));
  }

  private static Item item(String maximum, ItemRule rule) {
    return Sample.item("item", rule).maximum(Sample.points(maximum)).build();
  }

  private static Fraction exact(Item item, AnswerValue answer) {
    assertThat(item.check(answer, Sample.CONTEXT)).isEmpty();
    return ((Award.Counted) item.rule().award(item, answer, Sample.CONTEXT)).points();
  }

  private static String points(Item item, AnswerValue answer) {
    return exact(item, answer).toString();
  }
}

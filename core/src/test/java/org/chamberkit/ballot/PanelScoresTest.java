package org.chamberkit.ballot;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.answer.ScoresAnswer.Score;
import org.chamberkit.award.Award;
import org.chamberkit.award.PanelLine;
import org.chamberkit.composite.Averaging;
import org.chamberkit.composite.Panel;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.Told;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelScoresTest {

  private static final PartId SUPERIOR = PartId.of("superior");
  private static final RuleContext ONE = context("superior 1");

  @ParameterizedTest(name = "{0} give {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Assessment scheme in a document library: with more than 5 raters one highest and one
          # lowest are dropped, with 5 or fewer the mean is plain.
          90 80 70 60 50       | 70
          100 90 80 70 60 0    | 75
          95 95 80 80 60 60    | 78.75
          88                   | 88
          100 100 100 90 80 0 0 | 74
          """)
  void drops_the_extremes_only_above_five_raters(String scores, String points) {
    assertThat(Told.award(award(trimmed(1), scores(SUPERIOR, scores), ONE))).isEqualTo(points);
  }

  @Test
  void does_not_count_void_scores_and_drops_nothing_when_five_are_left() {
    List<Score> scores = new ArrayList<>(scores(SUPERIOR, "100 90 80 70 60"));
    scores.add(
        new Score(
            SUPERIOR,
            PartId.of("r9"),
            Decimal.ZERO,
            Decimal.ONE,
            Optional.of("all scores on the paper are equal")));

    PanelLine line = trimmed(1).panels(new ScoresAnswer(ImmutableList.copyOf(scores)), ONE).get(0);

    assertThat(line)
        .isEqualTo(
            new PanelLine(
                SUPERIOR,
                6,
                5,
                ImmutableList.of(),
                Optional.of(new Fraction(80, 1)),
                Optional.of(Decimal.of(60)),
                Optional.of(Decimal.of(100)),
                Optional.of(Decimal.parse("14.14"))));
  }

  @Test
  void says_who_was_dropped_and_how_far_scores_lie_apart() {
    ScoresAnswer answer =
        new ScoresAnswer(ImmutableList.copyOf(scores(SUPERIOR, "100 90 80 70 60 0")));

    assertThat(trimmed(1).panels(answer, ONE).get(0).dropped())
        .containsExactly(PartId.of("r1"), PartId.of("r6"));
    assertThat(Told.details(trimmed(1), answer, ONE, Language.ENGLISH))
        .isEqualTo(
            "superior: trimmed mean 75 of 6 valid scores of 6, from 0 to 100. Not counted: r1, r6."
                + " Standard deviation: 32.49.");
    assertThat(Told.details(trimmed(1), answer, ONE, Language.CHINESE))
        .isEqualTo(
            "superior：共 6 个评分，有效 6 个，最低 0，最高 100，去掉最高分和最低分后的平均分 75。" + "不计入：r1、r6。标准差：32.49。");
  }

  @Test
  void tells_the_deviation_of_a_sample_where_the_rule_says_so() {
    PanelScores sample =
        new PanelScores(
            Decimal.of(100),
            ImmutableList.of(),
            Optional.of(new Dispersion(Dispersion.Of.SAMPLE, Rounding.halfUp(2))));

    // Squares of 2, 4, 4, 4, 5, 5, 7, 9 about 5 make 32: over 8 it is 2, over 7 it is 2.1381.
    assertThat(line(sample, "2 4 4 4 5 5 7 9").deviation()).contains(Decimal.parse("2.14"));
    assertThat(line(sample, "5").deviation()).isEmpty();
    assertThat(line(trimmed(1), "2 4 4 4 5 5 7 9").deviation()).contains(Decimal.of(2));
    assertThat(line(trimmed(1), "5").deviation()).contains(Decimal.ZERO);
  }

  @Test
  void mixes_self_members_and_superior_as_in_jiuquan() {
    // Jiuquan, county federations 2022: self 20 %, executive members 20 %, federation 60 %
    // (Jiuquan federation, 2023-01-20); the scores are invented.
    RuleContext jiuquan = context("self 0.2", "members 0.2", "superior 0.6");

    List<Score> scores = new ArrayList<>(scores(PartId.of("self"), "95"));
    scores.addAll(scores(PartId.of("members"), "80 90 94"));
    scores.addAll(scores(SUPERIOR, "85 87"));

    // 0.2 × 95 + 0.2 × 88 + 0.6 × 86
    assertThat(Told.award(award(trimmed(1), scores, jiuquan))).isEqualTo("88.2");
  }

  @Test
  void mixes_assessors_with_self_office_and_bureau_as_a_full_circle() {
    // 360° weighting of an assessment scheme in a document library: assessors 60 %; self 10 %,
    // own office 55 % and whole bureau 35 % make the other 40 % together; the scores are invented.
    RuleContext circle = context("assessors 0.6", "self 0.04", "office 0.22", "bureau 0.14");

    List<Score> scores = new ArrayList<>(scores(PartId.of("assessors"), "90 80"));
    scores.addAll(scores(PartId.of("self"), "100"));
    scores.addAll(scores(PartId.of("office"), "95 85 75"));
    scores.addAll(scores(PartId.of("bureau"), "70 80 70 80"));

    // 0.6 × 85 + 0.4 × (0.1 × 100 + 0.55 × 85 + 0.35 × 75)
    assertThat(Told.award(award(trimmed(1), scores, circle))).isEqualTo("84.2");
  }

  @Test
  void keeps_the_points_open_while_there_are_too_few_raters() {
    RuleContext two = context("self 0.4", "superior 0.6");
    List<Score> scores = new ArrayList<>(scores(PartId.of("self"), "50"));
    scores.addAll(scores(SUPERIOR, "80 90"));
    ScoresAnswer answer = new ScoresAnswer(ImmutableList.copyOf(scores));

    assertThat(Told.award(award(trimmed(3), scores, two))).isEqualTo("open 20 to 80");
    assertThat(Told.problems(trimmed(3).check(item(trimmed(3)), answer, two), Language.ENGLISH))
        .isEqualTo(
            "/scores: TOO_FEW_RATERS Item \"judged\" has 2 valid scores of \"superior\", but 3 are"
                + " needed; its points are open.");
    assertThat(Told.details(trimmed(3), answer, two, Language.ENGLISH))
        .isEqualTo(
            "self: mean 50 of 1 valid scores of 1, from 50 to 50. Standard deviation: 0."
                + " superior: 2 valid scores of 2 are too few; 3 are needed.");
  }

  @Test
  void weighs_raters_where_the_panel_says_so_and_takes_the_median_where_it_says_that() {
    ImmutableList<Score> scores =
        ImmutableList.of(
            new Score(SUPERIOR, PartId.of("r1"), Decimal.of(90), Decimal.of(3), Optional.empty()),
            Score.of(SUPERIOR, PartId.of("r2"), Decimal.of(50)),
            Score.of(SUPERIOR, PartId.of("r3"), Decimal.of(60)));

    assertThat(Told.award(award(rule(new Averaging.WeightedMean(), 1), scores, ONE)))
        .isEqualTo("76");
    assertThat(Told.award(award(rule(new Averaging.Median(), 1), scores, ONE))).isEqualTo("60");
  }

  @Test
  void says_all_that_is_wrong_with_scores_at_once() {
    ScoresAnswer answer =
        new ScoresAnswer(
            ImmutableList.of(
                Score.of(PartId.of("guests"), PartId.of("r1"), Decimal.of(50)),
                Score.of(SUPERIOR, PartId.of("r1"), Decimal.of(101)),
                new Score(
                    SUPERIOR, PartId.of("r1"), Decimal.of(-1), Decimal.ZERO, Optional.empty())));

    assertThat(Told.problems(trimmed(1).check(item(trimmed(1)), answer, ONE), Language.ENGLISH))
        .isEqualTo(
            """
            /scores/0/perspective: UNKNOWN_PERSPECTIVE Item "judged" is rated by "guests"; the \
            perspectives are superior.
            /scores/1/score: POINTS_OUT_OF_RANGE Item "judged" allows 0 to 100 points, but 101 are \
            given.
            /scores/2/rater: GIVEN_TWICE "r1" is given more than once in the answer to item "judged".
            /scores/2/score: POINTS_OUT_OF_RANGE Item "judged" allows 0 to 100 points, but -1 are \
            given.
            /scores/2/weight: PART_WEIGHT A weight must be above 0, but is 0.""");
  }

  @Test
  void does_not_depend_on_the_order_of_raters_and_lies_between_the_extremes() {
    long seed = 360_001;
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      List<Score> scores = new ArrayList<>();
      int raters = 1 + random.nextInt(12);
      for (int r = 0; r < raters; r++) {
        scores.add(Score.of(SUPERIOR, PartId.of("r" + r), new Decimal(random.nextInt(1001), 1)));
      }
      PanelLine line =
          trimmed(1).panels(new ScoresAnswer(ImmutableList.copyOf(scores)), ONE).get(0);
      Collections.shuffle(scores, random);
      PanelLine other =
          trimmed(1).panels(new ScoresAnswer(ImmutableList.copyOf(scores)), ONE).get(0);

      assertThat(other.score()).as("seed %s", seed).isEqualTo(line.score());
      assertThat(other.deviation()).as("seed %s", seed).isEqualTo(line.deviation());
      assertThat(line.score().orElseThrow())
          .as("seed %s", seed)
          .isBetween(
              Fraction.of(line.lowest().orElseThrow()), Fraction.of(line.highest().orElseThrow()));
    }
  }

  @Test
  void refuses_a_scale_without_width_and_two_panels_of_a_perspective() {
    PerspectivePanel panel = new PerspectivePanel(SUPERIOR, new Panel(new Averaging.Mean(), 1));

    assertThatThrownBy(
            () -> new PanelScores(Decimal.ZERO, ImmutableList.of(panel, panel), Optional.empty()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("/full: NOT_ABOVE_ZERO")
        .hasMessageContaining(
            "/panels/1/perspective: LISTED_TWICE \"superior\" is listed more than once in this"
                + " rule.");
  }

  private static PanelScores trimmed(long quorum) {
    return rule(new Averaging.TrimmedMean(5), quorum);
  }

  private static PanelScores rule(Averaging averaging, long quorum) {
    return new PanelScores(
        Decimal.of(100),
        ImmutableList.of(new PerspectivePanel(SUPERIOR, new Panel(averaging, quorum))),
        Optional.of(new Dispersion(Dispersion.Of.POPULATION, Rounding.halfUp(2))));
  }

  private static PanelLine line(PanelScores rule, String scores) {
    return rule.panels(new ScoresAnswer(ImmutableList.copyOf(scores(SUPERIOR, scores))), ONE)
        .get(0);
  }

  private static Award award(PanelScores rule, List<Score> scores, RuleContext context) {
    return rule.award(item(rule), new ScoresAnswer(ImmutableList.copyOf(scores)), context);
  }

  private static Item item(PanelScores rule) {
    return Sample.item("judged", rule).maximum(Points.of(100)).build();
  }

  private static List<Score> scores(PartId perspective, String scores) {
    List<String> given = Splitter.on(' ').splitToList(scores);
    List<Score> all = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      all.add(Score.of(perspective, PartId.of("r" + (i + 1)), Decimal.parse(given.get(i))));
    }
    return all;
  }

  /** Perspectives such as {@code self 0.2}. */
  private static RuleContext context(String... perspectives) {
    return new RuleContext(
        Period.ofYear(2022),
        Stream.of(perspectives)
            .map(text -> text.split(" "))
            .map(
                words ->
                    new Perspective(
                        PartId.of(words[0]), Name.ofChinese(words[0]), Decimal.parse(words[1])))
            .collect(toImmutableList()),
        ImmutableMap.of());
  }
}

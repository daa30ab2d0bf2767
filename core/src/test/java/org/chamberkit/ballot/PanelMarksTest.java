package org.chamberkit.ballot;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chamberkit.answer.MarksAnswer;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.answer.RatedOccurrencesAnswer;
import org.chamberkit.answer.RatingsAnswer;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.composite.Averaging;
import org.chamberkit.composite.Panel;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;
import org.chamberkit.rating.Rating;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.GradedJudgement;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.JudgedRange;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raters who give marks, and raters who give points for each occurrence; all invented. */
class PanelMarksTest {

  private static final ImmutableList<Mark> MARKS =
      ImmutableList.of(mark("1"), mark("0.8"), mark("0.6"), mark("0.3"));
  private static final ImmutableList<Perspective> JIUQUAN =
      ImmutableList.of(
          perspective("self", "0.2"),
          perspective("members", "0.2"),
          perspective("superior", "0.6"));
  private static final RuleContext CONTEXT =
      new RuleContext(Period.ofYear(2022), JIUQUAN, ImmutableMap.of());

  @ParameterizedTest(name = "{0} of the members: {1}")
  @CsvSource({
    "1 1 0.3, mean, 9.5333",
    "1 1 0.3, median, 10",
    "1 0.8 0.6 0.3, median, 9.4",
    "1 0.8 0.6 0.3, trimmed, 9.4",
    "1 0.3, trimmed, '[8.6, 10]'"
  })
  void a_panel_makes_one_value_of_marks(String members, String averaging, String points) {
    PanelMarks rule =
        new PanelMarks(
            MARKS,
            ImmutableList.of(new PerspectivePanel(PartId.of("members"), panel(averaging))),
            Optional.empty());
    List<String> told = Splitter.on(' ').splitToList(members);
    ImmutableList<MarksAnswer.Marked> marks =
        Stream.concat(
                IntStream.range(0, told.size())
                    .mapToObj(i -> marked("members", "r" + i, told.get(i))),
                Stream.of(marked("self", "s", "1"), marked("superior", "s", "1")))
            .collect(toImmutableList());

    Award award = rule.award(item(rule), new MarksAnswer(marks), CONTEXT);

    assertThat(told(award)).isEqualTo(points);
  }

  /** With one rater each, marks count as in a judgement by perspectives. */
  @Test
  void one_rater_of_each_perspective_judges_as_the_perspective() {
    PanelMarks panels = new PanelMarks(MARKS, ImmutableList.of(), Optional.empty());
    GradedJudgement judgement = new GradedJudgement(MARKS);
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      ImmutableList<Rating> ratings =
          JIUQUAN.stream()
              .filter(one -> random.nextInt(4) > 0)
              .map(one -> new Rating(one.id(), MARKS.get(random.nextInt(4)).id()))
              .collect(toImmutableList());
      MarksAnswer marks =
          new MarksAnswer(
              ratings.stream()
                  .map(one -> MarksAnswer.Marked.of(one.perspective(), PartId.of("r"), one.mark()))
                  .collect(toImmutableList()));

      assertThat(panels.award(item(panels), marks, CONTEXT))
          .as("seed %s", seed)
          .isEqualTo(judgement.award(item(judgement), new RatingsAnswer(ratings), CONTEXT));
      assertThat(panels.ratings(marks))
          .as("seed %s", seed)
          .isEqualTo(judgement.ratings(new RatingsAnswer(ratings)));
    }
  }

  /** A single rater gives points for occurrences as a judge does. */
  @Test
  void one_rater_gives_points_within_the_range_as_a_judge() {
    RuleContext alone =
        new RuleContext(
            Period.ofYear(2022), ImmutableList.of(perspective("a", "1")), ImmutableMap.of());
    Optional<Points> cap = Optional.of(Points.of(9));
    PanelRange panels =
        new PanelRange(Points.of(3), Points.of(5), cap, ImmutableList.of(), Optional.empty());
    JudgedRange judged = new JudgedRange(Points.of(3), Points.of(5), cap);
    for (long seed = 1; seed <= 100; seed++) {
      ImmutableList<Integer> points =
          new Random(seed).ints(seed % 4, 30, 51).boxed().collect(toImmutableList());
      RatedOccurrencesAnswer rated =
          new RatedOccurrencesAnswer(
              points.stream()
                  .map(
                      tenths ->
                          new RatedOccurrencesAnswer.Rated(
                              "invented",
                              ImmutableList.of(
                                  ScoresAnswer.Score.of(
                                      PartId.of("a"), PartId.of("r"), new Decimal(tenths, 1)))))
                  .collect(toImmutableList()));
      OccurrencesAnswer occurrences =
          new OccurrencesAnswer(
              points.stream()
                  .map(tenths -> new Occurrence("invented", new Points(new Decimal(tenths, 1))))
                  .collect(toImmutableList()));

      assertThat(panels.award(item(panels), rated, alone))
          .as("seed %s", seed)
          .isEqualTo(judged.award(item(judged), occurrences, alone));
    }
  }

  private static String told(Award award) {
    if (award instanceof Award.Open open) {
      return "[" + open.lowest() + ", " + open.highest() + "]";
    }
    return ((Award.Counted) award).points().rounded(Rounding.halfUp(4)).toString();
  }

  private static Panel panel(String averaging) {
    return switch (averaging) {
      case "mean" -> new Panel(new Averaging.Mean(), 1);
      case "median" -> new Panel(new Averaging.Median(), 1);
      default -> new Panel(new Averaging.TrimmedMean(3), 3);
    };
  }

  private static Item item(ItemRule rule) {
    Item.Builder item = Sample.item("item", rule);
    return item.maximum(Points.of(10)).build();
  }

  private static Mark mark(String value) {
    return new Mark(PartId.of("m" + value), Name.ofChinese(value), Decimal.parse(value));
  }

  private static MarksAnswer.Marked marked(String perspective, String rater, String value) {
    return MarksAnswer.Marked.of(PartId.of(perspective), PartId.of(rater), PartId.of("m" + value));
  }

  private static Perspective perspective(String id, String weight) {
    return new Perspective(PartId.of(id), Name.ofChinese(id), Decimal.parse(weight));
  }
}

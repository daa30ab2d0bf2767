package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.Told;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule of a caller's own among those of the library. */
class OwnRuleTest {

  private static final Item MEMBERS =
      Sample.item("members", new EachDoubling(Points.of(2))).maximum(Points.of(6)).build();
  private static final Rubric RUBRIC =
      Sample.rubric(Sample.criterion("A", MEMBERS, Sample.judged("work", 4)).build()).build();

  @ParameterizedTest(name = "from {0} to {1} members earn {2}")
  @CsvSource(
      textBlock =
          """
          # before, now, total
          100,      199, 4
          100,      200, 6
          100,      850, '10'
          100,      90000, '10'
          """)
  void is_scored_and_explained_like_any_other(long before, long now, String total) {
    ScoreCard card = Scorer.of(RUBRIC).score(evaluation(before, now)).orThrow();

    assertThat(card.total()).contains(PointsRange.exactly(Points.parse(total)));
    assertThat(RUBRIC.range()).hasToString("[0, 10]");
  }

  @Test
  void tells_how_it_reckons() {
    ScoreCard card = Scorer.of(RUBRIC).score(evaluation(100, 850)).orThrow();

    assertThat(Explanation.of(RUBRIC, card, Language.ENGLISH))
        .contains(
            """
              members (members): 3 × 2 = 6, maximum 6
                100 became 850: 3 doublings.
              work (work): 4, maximum 4
            """);
    assertThat(Explanation.of(RUBRIC, card, Language.CHINESE)).contains("由 100 增至 850，翻番 3 次。");
  }

  @Test
  void refuses_answers_in_its_own_way() {
    Evaluation evaluation = evaluation(0, 5);

    assertThat(Told.problems(Scorer.of(RUBRIC).score(evaluation).problems(), Language.ENGLISH))
        .isEqualTo(
            "/answers/0/value/series: SERIES_LENGTH "
                + "Item \"members\" takes the numbers of 2 years, but 0 are given.");
  }

  private static Evaluation evaluation(long before, long now) {
    ImmutableLongArray series =
        before == 0 ? ImmutableLongArray.of() : ImmutableLongArray.of(before, now);
    return Evaluation.builder()
        .rubric(RUBRIC.key())
        .subject(new Subject(SubjectKind.ENTERPRISE, SubjectId.of("E-1"), Optional.empty()))
        .period(Period.ofYear(2012))
        .addAnswers(
            Wenzhou.answer("members", new SeriesAnswer(series)), Wenzhou.points("work", "4"))
        .build();
  }

  /**
   * Points for each time that a number has doubled, up to the maximum: invented here.
   *
   * @param each the points for each doubling
   */
  private record EachDoubling(Points each) implements ItemRule {

    private static final Template DOUBLED =
        new Template(
            "{before} became {now}: {doublings} doublings.",
            "由 {before} 增至 {now}，翻番 {doublings} 次。");

    @Override
    public String word() {
      return "eachDoubling";
    }

    @Override
    public AnswerKind answerKind() {
      return AnswerKind.SERIES;
    }

    @Override
    public boolean needsMaximum() {
      return true;
    }

    @Override
    public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
      RuleChecks checks = new RuleChecks();
      int given = values(answer).length();
      if (given != 2) {
        checks.add(
            AnswerProblem.SERIES_LENGTH,
            Pointer.to("series"),
            ImmutableMap.of(
                "item", item.id().text(), "expected", "2", "given", Integer.toString(given)));
      }
      return checks.problems();
    }

    @Override
    public Award award(Asked item, AnswerValue answer, RuleContext context) {
      return Award.of(each.times(Decimal.of(doublings(answer)))).cappedAt(item.maximum());
    }

    @Override
    public String working(Asked item, AnswerValue answer, RuleContext context) {
      return doublings(answer) + " × " + each + " = ";
    }

    @Override
    public ImmutableList<String> details(
        AnswerValue answer, RuleContext context, Language language) {
      return ImmutableList.of(
          DOUBLED.fill(
              language,
              ImmutableMap.of(
                  "before", Long.toString(values(answer).get(0)),
                  "now", Long.toString(values(answer).get(1)),
                  "doublings", Integer.toString(doublings(answer)))));
    }

    @Override
    public PointsRange range(Optional<Points> maximum) {
      return PointsRange.between(Points.ZERO, maximum.orElseThrow());
    }

    private static int doublings(AnswerValue answer) {
      int doublings = 0;
      for (long reached = values(answer).get(0);
          2 * reached <= values(answer).get(1);
          reached *= 2) {
        doublings++;
      }
      return doublings;
    }

    private static ImmutableLongArray values(AnswerValue answer) {
      return ((SeriesAnswer) answer).values();
    }
  }
}

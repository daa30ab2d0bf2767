package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chamberkit.scoring.Expected.exactly;
import static org.chamberkit.scoring.Expected.lines;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.aggregation.RollUp;
import org.chamberkit.aggregation.TracedFigures;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.LackingAnswer;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.answer.ShareAnswer;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.FigureAnswers;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.FactKind;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureKind;
import org.chamberkit.figure.FigureMethod;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.figure.FigureMethod.ZeroRule;
import org.chamberkit.figure.Measure;
import org.chamberkit.figure.OverTime;
import org.chamberkit.figure.Selection;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.FederationLevel;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.quantity.Unit;
import org.chamberkit.rating.PartId;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.rubric.FigureSource;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rubric.Standing;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.Judged;
import org.chamberkit.rule.Share;
import org.chamberkit.rule.YesNo;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** Items that are answered by figures; the district and all that it reports are invented. */
class FigureAnswersTest {

  private static final Period PERIOD = Period.ofYears(2022, 2023);
  private static final String DISTRICT = "F-990101";
  private static final Optional<LocalDate> KNOWN_ON = Optional.of(LocalDate.of(2024, 1, 31));

  private static final TracedFigures FIGURES =
      RollUp.builder()
          .catalogue(
              FigureCatalogue.builder()
                  .name(Name.ofChinese("虚构指标目录"))
                  .addFigures(
                      figure("visits", amounts("visit", OverTime.SUM)),
                      figure("covered", amounts("covered", OverTime.LAST)),
                      figure("streets", amounts("street", OverTime.LAST)),
                      figure(
                          "coverage",
                          new RatioOf(
                              FigureId.of("covered"),
                              FigureId.of("streets"),
                              ZeroRule.NOT_APPLICABLE)))
                  .build())
          .directory(
              Directory.builder()
                  .name(Name.ofChinese("虚构名录"))
                  .invented(true)
                  .addOrganizations(
                      Federation.builder()
                          .id(OrganizationId.of(DISTRICT))
                          .level(FederationLevel.COUNTY)
                          .name(Name.ofChinese("虚构区工商联"))
                          .build())
                  .build())
          .addRelations(RelationKind.GUIDES)
          .addPeriods(PERIOD, Period.ofYear(2022), Period.ofYear(2023))
          .build()
          .trace(
              ImmutableList.of(
                  fact("v1", "visit", "2022-05-10", Reading.of(3)),
                  fact("v2", "visit", "2023-03-01", Reading.of(4)),
                  fact("v3", "visit", "2023-11-30", Reading.of(4)),
                  fact("c1", "covered", "2023-12-31", Reading.of(51)),
                  fact("s1", "street", "2023-12-31", Reading.of(60))));

  private static final Rubric RUBRIC =
      Rubric.builder()
          .key(new RubricKey("invented", "1"))
          .name(Name.ofChinese("虚构细则"))
          .standing(Standing.ILLUSTRATIVE)
          .rounding(Rounding.halfUp(2))
          .addDimensions(
              Sample.criterion(
                      "D",
                      item("visits", Sample.perOccurrence("0.5", "6"), "visits"),
                      item("coverage", new Share(), "coverage"),
                      item("visited", new YesNo(), "visits"))
                  .notApplicable(NotApplicablePolicy.ZERO)
                  .build())
          .build();

  private static final Evaluation EVALUATION =
      Evaluation.builder()
          .rubric(RUBRIC.key())
          .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of(DISTRICT), Optional.empty()))
          .period(PERIOD)
          .invented(true)
          .build();

  @Test
  void answers_with_the_numbers_of_figures_and_their_facts() {
    WithProblems<Evaluation> answered = answer(RUBRIC, EVALUATION);

    assertThat(answered.problems()).isEmpty();
    assertThat(answered.orThrow().answers())
        .extracting(Answer::value)
        .containsExactly(new CountAnswer(11), new ShareAnswer(51, 60), new YesNoAnswer(true));
    assertThat(answered.orThrow().answers().get(0).origin())
        .contains(
            new Origin.OfFigure(
                FigureId.of("visits"),
                Unit.of("items"),
                ImmutableList.of(PERIOD),
                KNOWN_ON,
                ids("v1", "v2", "v3"),
                Optional.empty()));
    assertThat(answered.orThrow().answers().get(1).origin().map(Origin.OfFigure.class::cast))
        .map(Origin.OfFigure::facts)
        .contains(ids("c1", "s1"));
  }

  @Test
  void lets_a_score_be_followed_down_to_the_facts() {
    ScoreCard card = Scorer.of(RUBRIC).score(answer(RUBRIC, EVALUATION).orThrow()).orThrow();

    assertThat(card.total()).contains(exactly("24"));
    assertThat(card.lines().get(0).origin().map(Origin.OfFigure.class::cast))
        .map(Origin.OfFigure::facts)
        .contains(ids("v1", "v2", "v3"));
    assertThat(Explanation.of(RUBRIC, card, Language.ENGLISH))
        .contains(
            "    From figure visits (items) for 2022-01-01/2023-12-31: 3 facts, as known on"
                + " 2024-01-31\n");
    assertThat(Explanation.of(RUBRIC, card, Language.CHINESE))
        .contains("取自指标 visits（items），2022-01-01/2023-12-31：依据事实记录 3 条，以 2024-01-31 所知为准");
  }

  @Test
  void compares_what_was_typed_in_with_the_figure_and_counts_the_figure() {
    Evaluation typed =
        EVALUATION.withAnswers(
            typed("visits", new CountAnswer(12)), typed("coverage", new ShareAnswer(51, 60)));

    WithProblems<Evaluation> answered = answer(RUBRIC, typed);

    assertThat(lines(answered, Language.ENGLISH))
        .isEqualTo(
            "/answers/0/value: FIGURE_DIFFERS The answer to item \"visits\" was typed in as 12, but"
                + " figure \"visits\" gives 11, which counts.");
    assertThat(lines(answered, Language.CHINESE))
        .isEqualTo("/answers/0/value: FIGURE_DIFFERS 评分项“visits”填报为 12，指标“visits”的数值为 11，以指标为准。");
    Answer visits = answered.orThrow().answers().get(0);
    assertThat(visits.value()).isEqualTo(new CountAnswer(11));
    assertThat(visits.origin().flatMap(Origin::typed)).contains(new CountAnswer(12));
    assertThat(answered.orThrow().answers().get(1).origin().flatMap(Origin::typed)).isEmpty();
    ScoreCard card = Scorer.of(RUBRIC).score(answered.orThrow()).orThrow();
    assertThat(Explanation.of(RUBRIC, card, Language.ENGLISH)).contains("; typed in was 12\n");
  }

  @Test
  void takes_a_figure_for_each_year_of_a_series() {
    Item series =
        Sample.item("growth", ruleOf("T2"))
            .maximum(Points.of(5))
            .figure(new FigureSource(FigureId.of("visits"), Optional.empty(), Optional.of(2L)))
            .build();

    WithProblems<Evaluation> answered =
        FigureAnswers.of(FIGURES.figures(), Optional.empty())
            .answer(ImmutableList.of(series), EVALUATION);

    Answer answer = answered.orThrow().answers().get(0);
    assertThat(answer.value()).isEqualTo(new SeriesAnswer(ImmutableLongArray.of(3, 8)));
    assertThat(answer.origin().map(Origin.OfFigure.class::cast))
        .map(Origin.OfFigure::periods)
        .contains(ImmutableList.of(Period.ofYear(2022), Period.ofYear(2023)));
  }

  @Test
  void takes_a_ratio_by_its_two_counts() {
    Item ratio =
        Sample.item("ratio", ruleOf("C2"))
            .maximum(Points.of(5))
            .figure(FigureSource.of(FigureId.of("coverage")))
            .build();

    assertThat(
            FigureAnswers.of(FIGURES, Optional.empty())
                .answer(ImmutableList.of(ratio), EVALUATION)
                .orThrow()
                .answers())
        .extracting(Answer::value)
        .containsExactly(new RatioAnswer(51, 60));
  }

  @Test
  void says_what_is_known_of_a_figure_that_is_not_exact_and_keeps_what_was_typed_in() {
    TracedFigures figures =
        FIGURES
            .put(
                fact(
                    "v3",
                    "visit",
                    "2023-11-30",
                    new Reading.Approximate(Decimal.of(4), Decimal.of(6))))
            .figures();
    FigureAnswers answers = FigureAnswers.of(figures, Optional.empty());
    ImmutableList<Item> items = Questionnaire.of(RUBRIC).items().subList(0, 1);

    WithProblems<Evaluation> unanswered = answers.answer(items, EVALUATION);
    WithProblems<Evaluation> typed =
        answers.answer(items, EVALUATION.withAnswers(typed("visits", new CountAnswer(12))));

    assertThat(lines(unanswered, Language.ENGLISH))
        .isEqualTo(
            "/answers: FIGURE_NOT_KNOWN The figure of item \"visits\" is not known: visits F-990101"
                + " 2022-01-01/2023-12-31: [11, 13].");
    assertThat(unanswered.orThrow().answers().get(0).value())
        .isEqualTo(
            new LackingAnswer(
                new Reading.Approximate(Decimal.of(11), Decimal.of(13)), Optional.empty()));
    assertThat(typed.orThrow().answers().get(0)).isEqualTo(typed("visits", new CountAnswer(12)));
    assertThat(typed.problems()).hasSize(1);
  }

  @Test
  void says_that_a_figure_is_not_at_hand_or_is_no_answer() {
    Item elsewhere =
        Sample.item("elsewhere", Sample.perOccurrence("1", null))
            .maximum(Points.of(5))
            .figure(
                new FigureSource(
                    FigureId.of("visits"), Optional.of(Period.ofYear(2021)), Optional.empty()))
            .build();
    Item rate =
        Sample.item("rate", Sample.perOccurrence("1", null))
            .maximum(Points.of(5))
            .figure(FigureSource.of(FigureId.of("coverage")))
            .build();

    WithProblems<Evaluation> answered =
        FigureAnswers.of(FIGURES, Optional.empty())
            .answer(ImmutableList.of(elsewhere, rate), EVALUATION);

    assertThat(lines(answered, Language.ENGLISH))
        .isEqualTo(
            "/answers: FIGURE_NOT_AT_HAND Item \"elsewhere\" is answered by figure \"visits\", but"
                + " there is none of \"F-990101\" for 2021-01-01/2021-12-31.\n"
                + "/answers: FIGURE_DOES_NOT_FIT The figure of item \"rate\" cannot be an answer of"
                + " the kind \"count\": coverage F-990101 2022-01-01/2023-12-31: 0.85.");
  }

  @Test
  void cannot_be_asked_of_a_rule_whose_answer_no_figure_gives() {
    assertThatThrownBy(() -> item("judged", new Judged(), "visits"))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "/figure/figure: NO_ANSWER_OF_FIGURE Item \"judged\" takes an answer of the kind"
                + " \"points\", which no figure gives; a figure gives a count, share, ratio, series,"
                + " number, or yes or no.");
    assertThatThrownBy(() -> item("growth", ruleOf("T2"), "visits"))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "/rule/relativeToReference/bands: POINTS_DIFFER The points that the rule lists come to"
                + " 5, but the maximum of the item is 10.\n"
                + "/figure: YEARS_OF_FIGURE The figure of item \"growth\" must say for how many years it is"
                + " asked, from 2 to 100, if the answer is a series, and only then.");
  }

  /** The rule of an item of the illustrative rubric of Five Good. */
  private static ItemRule ruleOf(String item) {
    return FiveGoodRubric.RUBRIC.dimensions().stream()
        .flatMap(dimension -> dimension.parts().stream())
        .filter(part -> part.id().text().equals(item))
        .map(part -> ((Item) part).rule())
        .findFirst()
        .orElseThrow();
  }

  private static WithProblems<Evaluation> answer(Rubric rubric, Evaluation evaluation) {
    return FigureAnswers.of(FIGURES, KNOWN_ON).answer(Questionnaire.of(rubric).items(), evaluation);
  }

  private static Item item(String id, ItemRule rule, String figure) {
    return Sample.item(id, rule)
        .maximum(Points.of(10))
        .figure(FigureSource.of(FigureId.of(figure)))
        .build();
  }

  private static Answer typed(String item, AnswerValue value) {
    return Answer.builder().item(PartId.of(item)).value(value).build();
  }

  private static ImmutableList<FactId> ids(String... ids) {
    return ImmutableList.copyOf(ids).stream()
        .map(FactId::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static FromFacts amounts(String kind, OverTime overTime) {
    return new FromFacts(
        Selection.of(FactKind.of(kind)),
        Measure.Amounts.AMOUNT,
        overTime,
        AcrossUnits.SUM,
        Optional.empty());
  }

  private static FigureDefinition figure(String id, FigureMethod method) {
    return FigureDefinition.builder()
        .id(FigureId.of(id))
        .name(Name.ofChinese("虚构指标"))
        .kind(
            method instanceof RatioOf
                ? FigureKind.COVERAGE
                : id.equals("visits") ? FigureKind.FLOW : FigureKind.STOCK)
        .unit(Unit.of("items"))
        .method(method)
        .build();
  }

  private static Fact fact(String id, String kind, String day, Reading reading) {
    Period when = Period.ofDay(LocalDate.parse(day));
    return Fact.builder()
        .id(FactId.of(id))
        .recordedOn(when.endsOn().plusDays(10))
        .kind(FactKind.of(kind))
        .organization(OrganizationId.of(DISTRICT))
        .when(when)
        .amount(new Amount(reading, Unit.of("items")))
        .build();
  }
}

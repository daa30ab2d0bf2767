package org.chamberkit.io;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.Award;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written: the same bytes for the same value, and read back the same value. */
class WritingTest {

  private static final long SEED = 20121231;

  @ParameterizedTest
  @ValueSource(strings = {"chambers-rubric.json", "departments-rubric.json"})
  void a_rubric_is_written_as_it_was_read(String name) throws IOException {
    assertThat(JsonDocument.RUBRIC.text(rubric(name))).isEqualTo(Golden.of("v1/" + name).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"chambers", "departments"})
  void the_document_of_a_value_is_the_golden_one(String name) throws IOException {
    Rubric rubric = rubric(name + "-rubric.json");
    Evaluation evaluation = evaluations(rubric, new Random(SEED), 1).get(0);
    ScoreCard card = Scorer.of(rubric).score(evaluation).orThrow();

    Golden.of("v1/" + name + "-evaluation.json")
        .shouldEqual(JsonDocument.EVALUATION.text(evaluation));
    Golden.of("v1/" + name + "-score-card.json").shouldEqual(JsonDocument.SCORE_CARD.text(card));
  }

  @Test
  void a_list_of_problems_is_the_golden_one() throws IOException {
    JsonSource broken = JsonSource.of(Golden.of("refused/rubric-all-at-once.json").file());
    JsonSource named = new JsonSource("rubric-all-at-once.json", broken.open());
    ImmutableList<Problem> problems = JsonDocument.RUBRIC.read(named).problems();

    String text = JsonDocument.PROBLEMS.text(problems);

    Golden.of("v1/problems.json").shouldEqual(text);
    assertThat(JsonDocument.PROBLEMS.read(JsonSource.ofText("p", text)).orThrow())
        .isEqualTo(problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chambers-rubric.json", "departments-rubric.json"})
  void what_is_written_reads_back_equal(String name) throws IOException {
    Rubric rubric = rubric(name);
    Scorer scorer = Scorer.of(rubric);
    for (Evaluation evaluation : evaluations(rubric, new Random(SEED), 500)) {
      ScoreCard card = scorer.score(evaluation).orThrow();

      assertReadsBack(JsonDocument.EVALUATION, evaluation);
      assertReadsBack(JsonDocument.SCORE_CARD, card);
    }
  }

  @Test
  void locale_and_time_zone_do_not_show() throws IOException {
    Rubric rubric = rubric("chambers-rubric.json");
    Evaluation evaluation = evaluations(rubric, new Random(SEED), 1).get(0);
    ScoreCard card = Scorer.of(rubric).score(evaluation).orThrow();
    byte[] expected = JsonDocument.SCORE_CARD.document(card);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr", "ar-u-nu-arab", "th-TH-u-ca-buddhist", "zh")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(JsonDocument.SCORE_CARD.document(card)).as(tag).isEqualTo(expected);
        assertReadsBack(JsonDocument.EVALUATION, evaluation);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void a_record_is_one_line() throws IOException {
    Evaluation evaluation = evaluations(rubric("chambers-rubric.json"), new Random(SEED), 1).get(0);

    String record = new String(JsonDocument.EVALUATION.record(evaluation), StandardCharsets.UTF_8);

    assertThat(record).endsWith("}\n").containsOnlyOnce("\n");
  }

  @Test
  void a_rule_of_the_callers_own_cannot_be_written() throws IOException {
    Rubric rubric = rubric("chambers-rubric.json");
    Item item = (Item) rubric.dimensions().get(0).parts().get(0);
    Rubric own =
        rubric.withDimensions(
            rubric.dimensions().get(0).withParts(item.withRule(new FiveAlways())),
            rubric.dimensions().get(1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonDocument.RUBRIC.document(own))
        .withMessage(
            "'fiveAlways' is no kind that a document has; it has perOccurrence, judged, judgedRange");
  }

  private static <T> void assertReadsBack(JsonDocument<T> format, T value) throws IOException {
    byte[] document = format.document(value);
    T fromDocument = format.read(JsonSource.ofBytes("document", document)).orThrow();
    T fromRecord = format.read(JsonSource.ofBytes("record", format.record(value))).orThrow();
    assertThat(fromDocument).as("seed %s", SEED).isEqualTo(value);
    assertThat(fromRecord).as("seed %s", SEED).isEqualTo(value);
    assertThat(format.document(fromRecord)).as("seed %s", SEED).isEqualTo(document);
  }

  private static Rubric rubric(String name) throws IOException {
    return JsonDocument.RUBRIC.read(JsonSource.of(Golden.of("v1/" + name).file())).orThrow();
  }

  /** Invented evaluations that fit a rubric; about one item in eight is left out. */
  private static List<Evaluation> evaluations(Rubric rubric, Random random, int count) {
    List<Evaluation> evaluations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Subject subject =
          new Subject(
              SubjectKind.ORGANIZATION,
              SubjectId.of("invented-" + i),
              Optional.of(Name.ofChinese("虚构商会 \"" + i + "\" \\ \u2028 😀")));
      evaluations.add(
          Evaluation.builder()
              .rubric(rubric.key())
              .subject(subject)
              .period(Period.ofYear(2012))
              .invented(true)
              .answers(
                  Questionnaire.of(rubric).items().stream()
                      .filter(item -> random.nextInt(8) > 0)
                      .map(item -> answer(item, random))
                      .collect(toImmutableList()))
              .build());
    }
    return evaluations;
  }

  private static Answer answer(Item item, Random random) {
    AnswerValue value =
        switch (item.rule().answerKind()) {
          case COUNT -> new CountAnswer(random.nextInt(12));
          case POINTS -> new PointsAnswer(hundredths(random.nextInt(701)));
          case OCCURRENCES ->
              new OccurrencesAnswer(
                  random
                      .ints(random.nextInt(4), 300, 501)
                      .mapToObj(points -> new Occurrence("虚构", hundredths(points)))
                      .collect(toImmutableList()));
        };
    return Answer.builder().item(item.id()).value(value).build();
  }

  private static Points hundredths(int number) {
    return new Points(new Decimal(number, 2));
  }

  /** A rule that no document can name. */
  private record FiveAlways() implements ItemRule {

    @Override
    public String word() {
      return "fiveAlways";
    }

    @Override
    public AnswerKind answerKind() {
      return AnswerKind.COUNT;
    }

    @Override
    public boolean needsMaximum() {
      return false;
    }

    @Override
    public ImmutableList<Problem> check(Asked item, AnswerValue answer) {
      return ImmutableList.of();
    }

    @Override
    public Award award(Asked item, AnswerValue answer) {
      return Award.capped(Points.of(5), Optional.empty());
    }

    @Override
    public String working(AnswerValue answer) {
      return "5";
    }

    @Override
    public PointsRange range(Optional<Points> maximum) {
      return PointsRange.exactly(Points.of(5));
    }
  }
}

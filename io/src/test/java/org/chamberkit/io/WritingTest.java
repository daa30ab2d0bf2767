package org.chamberkit.io;

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
import org.chamberkit.award.Award;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.text.Language;
import org.chamberkit.variant.RubricVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written: the same bytes for the same value, and read back the same value. */
class WritingTest {

  private static final long SEED = 20121231;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chambers-rubric.json",
        "departments-rubric.json",
        "counties-rubric.json",
        "associations-rubric.json"
      })
  void a_rubric_is_written_as_it_was_read(String name) throws IOException {
    assertThat(JsonDocument.RUBRIC.text(rubric(name))).isEqualTo(Golden.of("v1/" + name).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"chambers", "departments"})
  void the_document_of_a_value_is_the_golden_one(String name) throws IOException {
    Rubric rubric = rubric(name + "-rubric.json");
    Evaluation evaluation = Invented.evaluations(rubric, new Random(SEED), 1).get(0);
    ScoreCard card = Scorer.of(rubric).score(evaluation).orThrow();

    Golden.of("v1/" + name + "-evaluation.json")
        .shouldEqual(JsonDocument.EVALUATION.text(evaluation));
    Golden.of("v1/" + name + "-score-card.json").shouldEqual(JsonDocument.SCORE_CARD.text(card));
  }

  @Test
  void a_round_and_its_directory_are_written_as_they_were_read() throws IOException {
    assertThat(JsonDocument.ROUND.text(Counties.round()))
        .isEqualTo(Golden.of("v1/counties-round.json").text());
    assertThat(JsonDocument.DIRECTORY.text(Counties.directory()))
        .isEqualTo(Golden.of("v1/counties-directory.json").text());
  }

  @ParameterizedTest
  @FieldSource("org.chamberkit.io.Counties#CASES")
  void the_card_of_an_evaluation_is_the_golden_one(String name) throws IOException {
    Evaluation evaluation = Counties.evaluation(name);
    ScoreCard card = Counties.scorer().score(evaluation).orThrow();

    assertThat(JsonDocument.EVALUATION.text(evaluation))
        .isEqualTo(Golden.of("v1/counties-" + name + "-evaluation.json").text());
    Golden.of("v1/counties-" + name + "-score-card.json")
        .shouldEqual(JsonDocument.SCORE_CARD.text(card));
    assertReadsBack(JsonDocument.SCORE_CARD, card);
  }

  @ParameterizedTest
  @FieldSource("org.chamberkit.io.Associations#CASES")
  void the_card_of_an_association_is_the_golden_one(String name) throws IOException {
    Evaluation evaluation = Associations.evaluation(name);
    ScoreCard card = Scorer.of(Associations.rubric()).score(evaluation).orThrow();

    assertThat(JsonDocument.EVALUATION.text(evaluation))
        .isEqualTo(Golden.of("v1/associations-" + name + "-evaluation.json").text());
    Golden.of("v1/associations-" + name + "-score-card.json")
        .shouldEqual(JsonDocument.SCORE_CARD.text(card));
    assertReadsBack(JsonDocument.SCORE_CARD, card);
    for (Language language : Language.values()) {
      Golden.of("explained/associations-" + name + "." + language.tag() + ".txt")
          .shouldEqual(Explanation.of(Associations.rubric(), card, language));
    }
  }

  @Test
  void a_variant_is_written_as_it_was_read_and_makes_a_rubric() throws IOException {
    Golden golden = Golden.of("v1/associations-variant.json");
    RubricVariant variant =
        JsonDocument.RUBRIC_VARIANT.read(JsonSource.of(golden.file())).orThrow();
    Rubric made = variant.applyTo(Associations.rubric()).orThrow();

    assertThat(JsonDocument.RUBRIC_VARIANT.text(variant)).isEqualTo(golden.text());
    assertThat(made.key()).hasToString("invented-associations-north 2025");
    assertThat(made.sumOfMaxima()).hasToString("900");
    assertReadsBack(JsonDocument.RUBRIC, made);
  }

  @Test
  void a_rubric_is_the_same_bytes_in_whatever_order_its_names_are_given() throws IOException {
    String text = Golden.of("v1/associations-rubric.json").text();
    Random random = new Random(SEED);
    for (int i = 0; i < 50; i++) {
      String shuffled = ShuffledJson.of(text, random);
      Rubric read = JsonDocument.RUBRIC.read(JsonSource.ofText("shuffled", shuffled)).orThrow();

      assertThat(shuffled).isNotEqualTo(text);
      assertThat(JsonDocument.RUBRIC.text(read)).as("seed %s", SEED).isEqualTo(text);
      assertThat(read).as("seed %s", SEED).isEqualTo(Associations.rubric());
    }
  }

  @Test
  void cards_are_open_gated_or_vetoed_as_their_names_say() throws IOException {
    Scorer scorer = Counties.scorer();
    List<String> states = new ArrayList<>();
    for (String name : Counties.CASES) {
      ScoreCard card = scorer.score(Counties.evaluation(name)).orThrow();
      String grade = card.grade().map(line -> line.grade().id().text()).orElse("none");
      String total = card.total().map(PointsRange::toString).orElse("none");
      states.add(name + ": total " + total + ", grade " + grade + ", " + card.vetoes().size());
    }

    assertThat(states)
        .containsExactly(
            "scored: total 93.1, grade good, 0",
            "provisional: total [56.17, 77.06], grade none, 0",
            "floored: total 20, grade weak, 0",
            "gated: total none, grade none, 0",
            "vetoed: total 93.1, grade none, 2");
  }

  @Test
  void what_is_written_of_a_round_reads_back_equal() throws IOException {
    Rubric rubric = Counties.rubric();
    Scorer scorer = Counties.scorer();
    Questionnaire questionnaire =
        Questionnaire.of(rubric, Optional.of(Counties.round()), Optional.of(Counties.directory()));
    Invented invented = new Invented(rubric, Counties.round().period(), new Random(SEED));
    for (int i = 0; i < 500; i++) {
      Evaluation evaluation =
          invented.evaluation(questionnaire.items(), SubjectId.of("F-990105"), Optional.empty());

      assertReadsBack(JsonDocument.EVALUATION, evaluation);
      WithProblems<ScoreCard> card = scorer.score(evaluation);
      if (card.value().isPresent()) {
        assertReadsBack(JsonDocument.SCORE_CARD, card.value().get());
      }
    }
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
    for (Evaluation evaluation : Invented.evaluations(rubric, new Random(SEED), 500)) {
      ScoreCard card = scorer.score(evaluation).orThrow();

      assertReadsBack(JsonDocument.EVALUATION, evaluation);
      assertReadsBack(JsonDocument.SCORE_CARD, card);
    }
  }

  @Test
  void locale_and_time_zone_do_not_show() throws IOException {
    Rubric rubric = rubric("chambers-rubric.json");
    Evaluation evaluation = Invented.evaluations(rubric, new Random(SEED), 1).get(0);
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
    Evaluation evaluation =
        Invented.evaluations(rubric("chambers-rubric.json"), new Random(SEED), 1).get(0);

    String record = new String(JsonDocument.EVALUATION.record(evaluation), StandardCharsets.UTF_8);

    assertThat(record).endsWith("}\n").containsOnlyOnce("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fiveAlways", "perOccurrence"})
  void a_rule_of_the_callers_own_cannot_be_written_even_under_a_word_of_the_library(String word)
      throws IOException {
    Rubric rubric = rubric("chambers-rubric.json");
    Item item = (Item) rubric.dimensions().get(0).parts().get(0);
    Rubric own =
        rubric.withDimensions(
            rubric.dimensions().get(0).withParts(item.withRule(new FiveAlways(word))),
            rubric.dimensions().get(1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonDocument.RUBRIC.document(own))
        .withMessage(
            "rule '%s' is the caller's own, of class org.chamberkit.io.WritingTest$FiveAlways;"
                + " a document can name only the rules of the library",
            word);
  }

  @Test
  void a_card_of_a_rule_of_the_callers_own_can_be_written() throws IOException {
    Rubric rubric = rubric("chambers-rubric.json");
    Item item = (Item) rubric.dimensions().get(0).parts().get(0);
    Rubric own =
        rubric.withDimensions(
            rubric.dimensions().get(0).withParts(item.withRule(new FiveAlways("fiveAlways"))),
            rubric.dimensions().get(1));
    Evaluation evaluation = Invented.evaluations(rubric, new Random(SEED), 1).get(0);

    assertReadsBack(JsonDocument.SCORE_CARD, Scorer.of(own).score(evaluation).orThrow());
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

  /** A rule that no document can name, whatever its word. */
  private record FiveAlways(String word) implements ItemRule {

    @Override
    public AnswerKind answerKind() {
      return AnswerKind.COUNT;
    }

    @Override
    public boolean needsMaximum() {
      return false;
    }

    @Override
    public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
      return ImmutableList.of();
    }

    @Override
    public Award award(Asked item, AnswerValue answer, RuleContext context) {
      return Award.of(Points.of(5));
    }

    @Override
    public String working(Asked item, AnswerValue answer, RuleContext context) {
      return "5";
    }

    @Override
    public PointsRange range(Optional<Points> maximum) {
      return PointsRange.exactly(Points.of(5));
    }
  }
}

package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.ballot.BallotBox;
import org.chamberkit.evaluation.BallotAnswers;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rubric with every rule that compares, counts votes or takes off, and what is scored by it. */
class RuleDocumentsTest {

  private static final long SEED = 20241231;

  @Test
  void documents_are_written_as_they_were_read() throws IOException {
    assertThat(JsonDocument.RUBRIC.text(rubric()))
        .isEqualTo(Golden.of("v1/rules-rubric.json").text());
    assertThat(JsonDocument.ROUND.text(round())).isEqualTo(Golden.of("v1/rules-round.json").text());
    assertThat(JsonDocument.EVALUATION.text(evaluation()))
        .isEqualTo(Golden.of("v1/rules-evaluation.json").text());
  }

  @Test
  void a_ballot_box_is_written_as_it_was_read_and_its_count_is_told() throws IOException {
    BallotBox box = read(JsonDocument.BALLOT_BOX, "ballot-box.json");

    assertThat(JsonDocument.BALLOT_BOX.text(box)).isEqualTo(Golden.of("v1/ballot-box.json").text());
    assertThat(box.count().explain(Language.ENGLISH))
        .containsExactly(
            "Papers cast: 7, valid: 3, void: 4.",
            "Paper 2 is void: every score is the full 100.",
            "Paper 3 is void: all scores are the same.",
            "Paper 5 is void: more than 3 scores lie in [90, ..).",
            "Paper 6 is void: fewer than 2 scores lie in (.., 70).");
    assertThat(box.count().explain(Language.CHINESE))
        .contains("收回测评票 7 张，有效 3 张，废票 4 张。", "第 5 张为废票：[90, ..) 区间的评分多于 3 个。");
  }

  /** The vote is of the members; what self and superior gave stays beside it. */
  @Test
  void a_vote_answers_an_item_and_stays_in_the_card_and_its_explanation() throws IOException {
    BallotBox box = read(JsonDocument.BALLOT_BOX, "ballot-box.json");
    Evaluation panels = read(JsonDocument.EVALUATION, "panels-evaluation.json");
    Subject candidate =
        new Subject(SubjectKind.ORGANIZATION, SubjectId.of("U-1"), Optional.empty());
    Rubric rubric = read(JsonDocument.RUBRIC, "panels-rubric.json");

    Evaluation answered = BallotAnswers.of(box).answer(panels.withSubject(candidate)).orThrow();
    ScoreCard card = Scorer.of(rubric).score(answered).orThrow();

    Golden.of("v1/voted-evaluation.json").shouldEqual(JsonDocument.EVALUATION.text(answered));
    Golden.of("v1/voted-score-card.json").shouldEqual(JsonDocument.SCORE_CARD.text(card));
    assertThat(read(JsonDocument.SCORE_CARD, "voted-score-card.json")).isEqualTo(card);
    for (Language language : Language.values()) {
      Golden.of("explained/voted-" + language.name().toLowerCase(Locale.ROOT) + ".txt")
          .shouldEqual(Explanation.of(rubric, card, language));
    }
  }

  @Test
  void the_card_is_the_golden_one() throws IOException {
    ScoreCard card = card();

    Golden.of("v1/rules-score-card.json").shouldEqual(JsonDocument.SCORE_CARD.text(card));
    assertThat(read(JsonDocument.SCORE_CARD, "rules-score-card.json")).isEqualTo(card);
  }

  @ParameterizedTest
  @EnumSource
  void the_card_is_explained_in_both_languages(Language language) throws IOException {
    String name = "explained/rules-" + language.name().toLowerCase(Locale.ROOT) + ".txt";

    Golden.of(name).shouldEqual(Explanation.of(rubric(), card(), language));
  }

  @Test
  void what_is_written_reads_back_equal() throws IOException {
    Rubric rubric = rubric();
    Scorer scorer = Scorer.builder(rubric).round(round()).build();
    Questionnaire questionnaire = Questionnaire.of(rubric, Optional.of(round()), Optional.empty());
    Invented invented = new Invented(rubric, round().period(), new Random(SEED));
    for (int i = 0; i < 500; i++) {
      Evaluation evaluation =
          invented.evaluation(questionnaire.items(), SubjectId.of("I-" + i), Optional.empty());
      assertReadsBack(JsonDocument.EVALUATION, evaluation);
      ScoreCard card = scorer.score(evaluation).orThrow();
      assertReadsBack(JsonDocument.SCORE_CARD, card);
      assertThat(rubric.range().contains(card.total().orElseThrow())).as("seed %s", SEED).isTrue();
      for (Language language : Language.values()) {
        assertThat(Explanation.of(rubric, card, language)).isNotEmpty();
      }
    }
  }

  private static <T> void assertReadsBack(JsonDocument<T> format, T value) throws IOException {
    byte[] document = format.document(value);
    assertThat(format.read(JsonSource.ofBytes("document", document)).orThrow())
        .as("seed %s", SEED)
        .isEqualTo(value);
  }

  private static ScoreCard card() throws IOException {
    return Scorer.builder(rubric()).round(round()).build().score(evaluation()).orThrow();
  }

  private static Rubric rubric() throws IOException {
    return read(JsonDocument.RUBRIC, "rules-rubric.json");
  }

  private static Round round() throws IOException {
    return read(JsonDocument.ROUND, "rules-round.json");
  }

  private static Evaluation evaluation() throws IOException {
    return read(JsonDocument.EVALUATION, "rules-evaluation.json");
  }

  private static <T> T read(JsonDocument<T> format, String name) throws IOException {
    return format.read(JsonSource.of(Golden.of("v1/" + name).file())).orThrow();
  }
}

package org.chamberkit.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.ballot.BallotBox;
import org.chamberkit.ballot.BallotItem;
import org.chamberkit.ballot.BallotPaper;
import org.chamberkit.ballot.BallotScore;
import org.chamberkit.ballot.PaperUse;
import org.chamberkit.ballot.ScoreBand;
import org.chamberkit.ballot.VoidRule;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Votes;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;

/** The papers of a vote as the answer to an item; invented. */
class BallotAnswersTest {

  private static final PaperUse MARKS =
      new PaperUse.Marks(ImmutableList.of(band("good", "[70, 100]"), band("poor", "[0, 70)")));
  private static final PaperUse SCORES = new PaperUse.Scores(PartId.of("staff"));

  /** Paper 2 is void; paper 4 abstains from A. */
  private static final BallotBox BOX =
      BallotBox.builder()
          .name(Name.of("年度测评", "Vote of the year"))
          .invented(true)
          .scale(Interval.closed(Decimal.ZERO, Decimal.of(100)))
          .addCandidates(CandidateId.of("A"), CandidateId.of("B"))
          .addVoidRules(new VoidRule.AllEqual())
          .answers(new BallotItem(PartId.of("vote"), MARKS))
          .addPapers(
              paper("A 90", "B 60"),
              paper("A 95", "B 95"),
              paper("A 65", "B 70"),
              paper("B 50"),
              paper("A 70", "B 80"))
          .build();

  @Test
  void counts_scores_as_votes_for_marks_with_the_void_papers_as_invalid() {
    Evaluation answered = BallotAnswers.of(BOX).answer(evaluation("A")).orThrow();

    assertThat(answered.answers())
        .containsExactly(
            Answer.builder()
                .item(PartId.of("vote"))
                .value(votes(5, 1, 2, 1))
                .origin(origin(Optional.empty()))
                .build());
  }

  @Test
  void takes_each_paper_as_a_rater_and_keeps_why_one_is_void() {
    BallotBox box = BOX.withAnswers(new BallotItem(PartId.of("vote"), SCORES));

    Answer answer = BallotAnswers.of(box).answer(evaluation("A")).orThrow().answers().get(0);

    assertThat(((ScoresAnswer) answer.value()).scores())
        .extracting(score -> score.rater() + " " + score.score() + " " + score.voided().orElse(""))
        .containsExactly(
            "paper-1 90 ",
            "paper-2 95 各项评分完全相同 / all scores are the same",
            "paper-3 65 ",
            "paper-5 70 ");
    assertThat(answer.origin()).contains(origin(Optional.empty()));
  }

  @Test
  void leaves_the_scores_of_other_perspectives_beside_the_vote() {
    BallotBox box = BOX.withAnswers(new BallotItem(PartId.of("vote"), SCORES));
    Evaluation typed =
        evaluation(
            "B",
            new ScoresAnswer(
                ImmutableList.of(score("office", "r1", 88), score("staff", "r1", 70))));

    WithProblems<Evaluation> answered = BallotAnswers.of(box).answer(typed);

    assertThat(answered.orThrow().answers().get(0).value().text())
        .isEqualTo(
            "office r1: 88, staff paper-1: 60, staff paper-2: 95, staff paper-3: 70,"
                + " staff paper-4: 50, staff paper-5: 80");
    assertThat(answered.orThrow().answers().get(0).origin())
        .contains(
            origin(Optional.of(new ScoresAnswer(ImmutableList.of(score("staff", "r1", 70))))));
    assertThat(answered.problems()).hasSize(1);
  }

  private static ScoresAnswer.Score score(String perspective, String rater, long score) {
    return ScoresAnswer.Score.of(PartId.of(perspective), PartId.of(rater), Decimal.of(score));
  }

  @Test
  void counts_the_vote_where_something_else_was_typed_in_and_tells_both() {
    Evaluation typed = evaluation("A", votes(5, 0, 3, 1));

    WithProblems<Evaluation> answered = BallotAnswers.of(BOX).answer(typed);

    assertThat(answered.orThrow().answers().get(0).value()).isEqualTo(votes(5, 1, 2, 1));
    assertThat(answered.orThrow().answers().get(0).origin())
        .contains(origin(Optional.of(votes(5, 0, 3, 1))));
    assertThat(lines(answered))
        .isEqualTo(
            "/answers/0/value: VOTE_DIFFERS The answer to item \"vote\" was typed in as good: 3,"
                + " poor: 1 (5, 0), but the vote gives good: 2, poor: 1 (5, 1), which counts.");
    assertThat(BallotAnswers.of(BOX).answer(evaluation("A", votes(5, 1, 2, 1))).problems())
        .isEmpty();
  }

  @Test
  void leaves_an_evaluation_alone_whose_subject_is_not_voted_on() {
    WithProblems<Evaluation> answered = BallotAnswers.of(BOX).answer(evaluation("C"));

    assertThat(answered.orThrow()).isEqualTo(evaluation("C"));
    assertThat(lines(answered))
        .isEqualTo(
            "/subject/id: NOT_VOTED_ON \"C\" was not voted on, so the vote does not answer its item"
                + " \"vote\".");
  }

  @Test
  void answers_nothing_by_a_vote_that_names_no_item_and_takes_no_bands_with_a_gap() {
    assertThatThrownBy(() -> BallotAnswers.of(BOX.withAnswers(Optional.empty())))
        .isInstanceOf(ProblemException.class)
        .hasMessage("ANSWERS_NO_ITEM This ballot box does not say which item it answers.");
    PaperUse gap =
        new PaperUse.Marks(ImmutableList.of(band("good", "[70, 100]"), band("poor", "[0, 60)")));
    assertThatThrownBy(() -> BOX.withAnswers(new BallotItem(PartId.of("vote"), gap)))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("/answers/use/marks/");
  }

  private static Origin origin(Optional<AnswerValue> typed) {
    return new Origin.OfBallots(
        BOX.name(), 5, ImmutableList.of(new Origin.VoidVote(2, new VoidRule.AllEqual())), typed);
  }

  private static BallotsAnswer votes(long voters, long invalid, long good, long poor) {
    return new BallotsAnswer(
        voters,
        invalid,
        ImmutableList.of(new Votes(PartId.of("good"), good), new Votes(PartId.of("poor"), poor)));
  }

  private static Evaluation evaluation(String subject, AnswerValue... values) {
    return Evaluation.builder()
        .rubric(new RubricKey("invented", "1"))
        .subject(new Subject(SubjectKind.ORGANIZATION, SubjectId.of(subject), Optional.empty()))
        .period(Period.ofYear(2023))
        .invented(true)
        .addAllAnswers(
            Stream.of(values)
                .map(value -> Answer.builder().item(PartId.of("vote")).value(value).build())
                .toList())
        .build();
  }

  private static BallotPaper paper(String... scores) {
    return new BallotPaper(
        Stream.of(scores)
            .map(text -> text.split(" "))
            .map(words -> new BallotScore(CandidateId.of(words[0]), Decimal.parse(words[1])))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ScoreBand band(String mark, String scores) {
    return new ScoreBand(PartId.of(mark), Interval.parse(scores).orElseThrow());
  }

  private static String lines(WithProblems<?> result) {
    return result.problems().stream()
        .map(problem -> problem.line(Language.ENGLISH))
        .collect(joining("\n"));
  }
}

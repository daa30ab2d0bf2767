package org.chamberkit.ballot;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Votes;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Sample;
import org.chamberkit.rule.Mark;
import org.chamberkit.rule.Told;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The void papers of an assessment notice: all full marks, all equal, more than 3 scores of 90 or
 * more, fewer than 2 below 70; and its bands [90, 100], [70, 90), [60, 70), [0, 60). The papers are
 * invented.
 */
class BallotBoxTest {

  private static final ImmutableList<VoidRule> NOTICE =
      ImmutableList.of(
          new VoidRule.AllFull(Decimal.of(100)),
          new VoidRule.AllEqual(),
          new VoidRule.MoreThan(3, interval("[90, ..)")),
          new VoidRule.FewerThan(2, interval("(.., 70)")));

  private static final ImmutableList<ScoreBand> BANDS =
      Stream.of("excellent [90, 100]", "good [70, 90)", "fair [60, 70)", "poor [0, 60)")
          .map(text -> text.split(" ", 2))
          .map(of -> new ScoreBand(PartId.of(of[0]), interval(of[1])))
          .collect(toImmutableList());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          95 92 85 78 65 60         | valid
          90 90 90 80 69.5 50       | valid
          100 100 100 100 100 100   | every score is the full 100
          100.0 100                 | every score is the full 100
          60 60 60 60 60 60         | all scores are the same
          90 90 90 90 60 50         | more than 3 scores lie in [90, ..)
          95 80 80 70 70 69         | fewer than 2 scores lie in (.., 70)
          95                        | fewer than 2 scores lie in (.., 70)
          50                        | fewer than 2 scores lie in (.., 70)
          50 49                     | valid
          """)
  void a_paper_is_void_by_the_first_rule_that_fits(String scores, String reason) {
    BallotCount count = box(scores).count();

    assertThat(
            count.voids().stream()
                .map(paper -> paper.rule().reason(Language.ENGLISH))
                .findFirst()
                .orElse("valid"))
        .isEqualTo(reason);
    assertThat(count.valid()).hasSize(reason.equals("valid") ? 1 : 0);
  }

  @Test
  void what_is_void_counts_neither_above_nor_below_the_line() {
    BallotBox box = box("95 65 60", "100 100 100", "88 60 40.5", "90 - 69");
    BallotCount count = box.withVoidRules(NOTICE.subList(0, 2)).count();

    assertThat(count.scores(candidate(1)))
        .extracting(Decimal::toString)
        .containsExactly("95", "88", "90");
    assertThat(count.mean(candidate(1))).contains(new Fraction(91, 1));
    assertThat(count.mean(candidate(2))).contains(new Fraction(125, 2));
    assertThat(count.mean(candidate(9))).isEmpty();
    assertThat(count.explain(Language.CHINESE))
        .containsExactly("收回测评票 4 张，有效 3 张，废票 1 张。", "第 2 张为废票：各项评分均为满分 100 分。");
  }

  @Test
  void scores_become_votes_for_the_marks_of_their_bands_and_earn_points() {
    BallotBox box = box("95 65 60", "100 100 100", "88 60 40.5", "90 69 69");
    BallotsAnswer votes =
        box.withVoidRules(NOTICE.subList(0, 2)).count().votes(candidate(1), BANDS);

    assertThat(votes)
        .isEqualTo(
            new BallotsAnswer(
                4,
                1,
                ImmutableList.of(
                    new Votes(PartId.of("excellent"), 2),
                    new Votes(PartId.of("good"), 1),
                    new Votes(PartId.of("fair"), 0),
                    new Votes(PartId.of("poor"), 0))));
    Ballots rule =
        new Ballots(
            ImmutableList.of(
                mark("excellent", 100), mark("good", 80), mark("fair", 60), mark("poor", 40)));
    Item item = Sample.item("vote", rule).maximum(Points.of(30)).build();
    assertThat(item.check(votes, Sample.CONTEXT)).isEmpty();
    assertThat(Told.award(rule.award(item, votes, Sample.CONTEXT))).isEqualTo("28");
  }

  @Test
  void bands_must_hold_each_score_of_the_scale() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> box("95 65").count().votes(candidate(1), BANDS.subList(0, 3)))
        .withMessageContaining("BAND_GAP");
  }

  @Test
  void refuses_candidates_and_scores_that_do_not_fit() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> box("100 1").withVoidRules().withCandidates(candidate(1), candidate(1)))
        .withMessage(
            """
            /candidates/1: CANDIDATE_LISTED_TWICE Candidate "U-1" is listed more than once.
            /papers/0/1/candidate: UNKNOWN_CANDIDATE A paper scores "U-2", who is not voted on.""");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> box("101 -1"))
        .withMessage(
            """
            /papers/0/0/score: SCORE_OUTSIDE_SCALE The score of "U-1" is 101; scores lie in [0, 100].
            /papers/0/1/score: SCORE_OUTSIDE_SCALE \
            The score of "U-2" is -1; scores lie in [0, 100].""");
  }

  @Test
  void refuses_scores_that_do_not_add_up() {
    BallotBox box = box().withScale(Interval.NOT_NEGATIVE);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> box.withPapers(paper("999999999999999999 1 2"), paper("999999999999999999 1 2")))
        .withMessageContaining("/papers: AMOUNT_OVERFLOW");
  }

  private static BallotBox box(String... papers) {
    return BallotBox.builder()
        .name(Name.ofChinese("虚构测评"))
        .invented(true)
        .scale(Interval.closed(Decimal.ZERO, Decimal.of(100)))
        .addAllCandidates(IntStream.rangeClosed(1, 6).mapToObj(BallotBoxTest::candidate).toList())
        .addAllVoidRules(NOTICE)
        .addAllPapers(Stream.of(papers).map(BallotBoxTest::paper).toList())
        .build();
  }

  /** The scores of the candidates in their order; a hyphen is an abstention. */
  private static BallotPaper paper(String scores) {
    String[] of = scores.split(" ", -1);
    return new BallotPaper(
        IntStream.range(0, of.length)
            .filter(i -> !of[i].equals("-"))
            .mapToObj(i -> new BallotScore(candidate(i + 1), Decimal.parse(of[i])))
            .collect(toImmutableList()));
  }

  private static CandidateId candidate(int number) {
    return CandidateId.of("U-" + number);
  }

  private static Mark mark(String id, long value) {
    return new Mark(PartId.of(id), Name.ofChinese(id), Decimal.of(value));
  }

  private static Interval interval(String text) {
    return Interval.parse(text).orElseThrow();
  }
}

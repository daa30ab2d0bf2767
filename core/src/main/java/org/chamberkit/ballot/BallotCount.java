package org.chamberkit.ballot;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Iterator;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.BallotsAnswer;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.answer.ScoresAnswer.Score;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Bands;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Votes;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * What the papers of a vote give (计票结果): the valid ones, and each void one with the reason.
 *
 * @param scale the scores that a paper may give
 * @param valid the valid papers, in the order they were given
 * @param voids the void papers, in the order they were given
 */
public record BallotCount(
    Interval scale, ImmutableList<BallotPaper> valid, ImmutableList<VoidPaper> voids) {

  private static final Template COUNT =
      new Template(
          "Papers cast: {cast}, valid: {valid}, void: {voids}.",
          "收回测评票 {cast} 张，有效 {valid} 张，废票 {voids} 张。");
  private static final Template VOID =
      new Template("Paper {number} is void: {reason}.", "第 {number} 张为废票：{reason}。");

  /**
   * A paper that does not count.
   *
   * @param number which of the papers it is, from 1 on
   * @param rule the rule by which it is void
   * @param paper the paper
   */
  public record VoidPaper(int number, VoidRule rule, BallotPaper paper) {}

  /**
   * Returns the scores that count for a candidate.
   *
   * @param candidate the candidate
   * @return its scores on valid papers, in their order; abstentions are left out
   */
  public ImmutableList<Decimal> scores(CandidateId candidate) {
    return valid.stream()
        .flatMap(paper -> paper.scores().stream())
        .filter(score -> score.candidate().equals(candidate))
        .map(BallotScore::score)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the mean score of a candidate.
   *
   * @param candidate the candidate
   * @return the exact mean over the valid papers that score it; absent if there is none
   * @throws AmountOverflowException if a number does not fit
   */
  public Optional<Fraction> mean(CandidateId candidate) {
    ImmutableList<Decimal> scores = scores(candidate);
    return scores.isEmpty()
        ? Optional.empty()
        : Optional.of(mean(scores.stream().reduce(Decimal.ZERO, Decimal::plus), scores.size()));
  }

  static Fraction mean(Decimal sum, int scores) {
    return Fraction.of(sum).dividedBy(new Fraction(scores, 1));
  }

  /**
   * Turns the scores of a candidate into votes for marks, as an answer to an item of {@link
   * Ballots}.
   *
   * @param candidate the candidate
   * @param bands the scores of each mark; together they hold each score of the scale once
   * @return the votes, a mark for each band, void papers as invalid
   * @throws ProblemException if the bands leave a gap or overlap
   */
  public BallotsAnswer votes(CandidateId candidate, ImmutableList<ScoreBand> bands) {
    ProblemException.throwIfErrors(
        Bands.check(ImmutableList.copyOf(Lists.transform(bands, ScoreBand::scores)), scale));
    ImmutableList<Decimal> scores = scores(candidate);
    ImmutableList.Builder<Votes> votes = ImmutableList.builder();
    long counted = 0;
    for (ScoreBand band : bands) {
      long count =
          scores.stream().filter(score -> band.scores().contains(Fraction.of(score))).count();
      counted += count;
      votes.add(new Votes(band.mark(), count));
    }
    checkArgument(
        counted == scores.size(), "scores of '%s' must lie in the scale %s", candidate, scale);
    return new BallotsAnswer((long) valid.size() + voids.size(), voids.size(), votes.build());
  }

  /**
   * Makes the answer to an item out of the scores of a candidate.
   *
   * @param candidate the candidate
   * @param use how
   * @return the answer; abstentions are left out
   * @throws ProblemException if bands of scores leave a gap or overlap
   */
  public AnswerValue answer(CandidateId candidate, PaperUse use) {
    if (use instanceof PaperUse.Marks marks) {
      return votes(candidate, marks.bands());
    }
    return raters(candidate, ((PaperUse.Scores) use).perspective());
  }

  /** Each paper as a rater, by its number among all that were cast. */
  private ScoresAnswer raters(CandidateId candidate, PartId perspective) {
    ImmutableList.Builder<Score> scores = ImmutableList.builder();
    Iterator<BallotPaper> counting = valid.iterator();
    Iterator<VoidPaper> others = voids.iterator();
    Optional<VoidPaper> next = others.hasNext() ? Optional.of(others.next()) : Optional.empty();
    for (int number = 1; number <= valid.size() + voids.size(); number++) {
      PartId rater = PartId.of("paper-" + number);
      if (next.isPresent() && next.get().number() == number) {
        Optional<String> reason = Optional.of(bothLanguages(next.get().rule()));
        next.get()
            .paper()
            .score(candidate)
            .ifPresent(
                score -> scores.add(new Score(perspective, rater, score, Decimal.ONE, reason)));
        next = others.hasNext() ? Optional.of(others.next()) : Optional.empty();
      } else {
        counting
            .next()
            .score(candidate)
            .ifPresent(score -> scores.add(Score.of(perspective, rater, score)));
      }
    }
    return new ScoresAnswer(scores.build());
  }

  /** The reason stays on record in an answer, which has one text for all readers. */
  private static String bothLanguages(VoidRule rule) {
    return rule.reason(Language.CHINESE) + " / " + rule.reason(Language.ENGLISH);
  }

  /**
   * Tells which papers are void, and why.
   *
   * @param language the language
   * @return the sentences, how many papers there are first
   */
  public ImmutableList<String> explain(Language language) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(
        COUNT.fill(
            language,
            ImmutableMap.of(
                "cast", Integer.toString(valid.size() + voids.size()),
                "valid", Integer.toString(valid.size()),
                "voids", Integer.toString(voids.size()))));
    for (VoidPaper paper : voids) {
      lines.add(
          VOID.fill(
              language,
              ImmutableMap.of(
                  "number", Integer.toString(paper.number()),
                  "reason", paper.rule().reason(language))));
    }
    return lines.build();
  }
}

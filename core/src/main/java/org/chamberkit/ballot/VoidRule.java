package org.chamberkit.ballot;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * When a ballot paper is void as a whole (废票认定), so that none of its scores count.
 *
 * <p>Source: an assessment notice by which papers with all full marks or all scores equal are void,
 * and a paper may hold at most 3 scores of 90 or more and must hold at least 2 below 70.
 */
public sealed interface VoidRule {

  /** {@return the word for the rule in documents, such as {@code allEqual}} */
  String word();

  /**
   * Tells whether a paper is void by this rule.
   *
   * @param paper the paper
   * @return true if none of its scores count
   */
  boolean voids(BallotPaper paper);

  /**
   * Says why a paper is void by this rule.
   *
   * @param language the language
   * @return the reason, without a full stop
   */
  String reason(Language language);

  /**
   * Every score is the full one (全部满分); a paper without a score is not void by it.
   *
   * @param full the full score
   */
  record AllFull(Decimal full) implements VoidRule {

    private static final Template REASON =
        new Template("every score is the full {full}", "各项评分均为满分 {full} 分");

    @Override
    public String word() {
      return "allFull";
    }

    @Override
    public boolean voids(BallotPaper paper) {
      return !paper.scores().isEmpty()
          && paper.scores().stream().allMatch(score -> score.score().equals(full));
    }

    @Override
    public String reason(Language language) {
      return REASON.fill(language, ImmutableMap.of("full", full.toString()));
    }
  }

  /** All scores are the same (全部同分); a paper with fewer than two scores is not void by it. */
  record AllEqual() implements VoidRule {

    private static final Template REASON = new Template("all scores are the same", "各项评分完全相同");

    @Override
    public String word() {
      return "allEqual";
    }

    @Override
    public boolean voids(BallotPaper paper) {
      return paper.scores().size() > 1
          && paper.scores().stream().map(BallotScore::score).distinct().count() == 1;
    }

    @Override
    public String reason(Language language) {
      return REASON.fill(language, ImmutableMap.of());
    }
  }

  /**
   * More scores lie in an interval than a paper may hold of them (高分超额).
   *
   * @param most how many a paper may hold, not below 0
   * @param scores the interval, such as {@code [90, ..)}
   */
  record MoreThan(long most, Interval scores) implements VoidRule {

    private static final Template REASON =
        new Template("more than {most} scores lie in {scores}", "{scores} 区间的评分多于 {most} 个");

    /**
     * Checks the number.
     *
     * @param most how many a paper may hold
     * @param scores the interval
     * @throws ProblemException if the number is below 0
     */
    public MoreThan {
      check("most", most);
    }

    @Override
    public String word() {
      return "moreThan";
    }

    @Override
    public boolean voids(BallotPaper paper) {
      return count(paper, scores) > most;
    }

    @Override
    public String reason(Language language) {
      return REASON.fill(
          language, ImmutableMap.of("most", Long.toString(most), "scores", scores.toString()));
    }
  }

  /**
   * Fewer scores lie in an interval than a paper must hold of them (低分不足).
   *
   * @param fewest how many a paper must hold, not below 0
   * @param scores the interval, such as {@code (.., 70)}
   */
  record FewerThan(long fewest, Interval scores) implements VoidRule {

    private static final Template REASON =
        new Template("fewer than {fewest} scores lie in {scores}", "{scores} 区间的评分少于 {fewest} 个");

    /**
     * Checks the number.
     *
     * @param fewest how many a paper must hold
     * @param scores the interval
     * @throws ProblemException if the number is below 0
     */
    public FewerThan {
      check("fewest", fewest);
    }

    @Override
    public String word() {
      return "fewerThan";
    }

    @Override
    public boolean voids(BallotPaper paper) {
      return count(paper, scores) < fewest;
    }

    @Override
    public String reason(Language language) {
      return REASON.fill(
          language, ImmutableMap.of("fewest", Long.toString(fewest), "scores", scores.toString()));
    }
  }

  private static void check(String attribute, long number) {
    new RuleChecks().notNegative(attribute, Pointer.ROOT, Decimal.of(number)).throwIfErrors();
  }

  private static long count(BallotPaper paper, Interval scores) {
    return paper.scores().stream()
        .filter(score -> scores.contains(Fraction.of(score.score())))
        .count();
  }
}

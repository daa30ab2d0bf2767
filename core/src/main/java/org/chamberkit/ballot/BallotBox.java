package org.chamberkit.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Bands;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * The papers of one vote on several candidates (票箱), with the rules by which a paper is void.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * BallotBox box = BallotBox.builder()
 *     .name(Name.of("年度测评", "Vote of the year"))
 *     .scale(Interval.closed(Decimal.ZERO, Decimal.of(100)))
 *     .addCandidates(CandidateId.of("U-1"), CandidateId.of("U-2"))
 *     .addVoidRule(new VoidRule.AllEqual())
 *     .addPaper(new BallotPaper(scores))
 *     .build();
 * BallotCount count = box.count();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class BallotBox implements WithBallotBox permits ImmutableBallotBox {

  BallotBox() {}

  /** {@return what the vote is called} */
  public abstract Name name();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the scores that a paper may give} */
  public abstract Interval scale();

  /** {@return who is voted on, at least one, each once} */
  public abstract ImmutableList<CandidateId> candidates();

  /** {@return when a paper is void; the first that fits is the reason} */
  public abstract ImmutableList<VoidRule> voidRules();

  /** {@return which item of a rubric the vote answers, if it answers one} */
  public abstract Optional<BallotItem> answers();

  /** {@return all papers that were cast, in any order} */
  public abstract ImmutableList<BallotPaper> papers();

  /**
   * Counts the papers.
   *
   * @return which papers are void and why, and what the others give
   */
  public final BallotCount count() {
    ImmutableList.Builder<BallotCount.VoidPaper> voids = ImmutableList.builder();
    ImmutableList.Builder<BallotPaper> valid = ImmutableList.builder();
    for (int i = 0; i < papers().size(); i++) {
      BallotPaper paper = papers().get(i);
      int number = i + 1;
      voidRules().stream()
          .filter(rule -> rule.voids(paper))
          .findFirst()
          .ifPresentOrElse(
              rule -> voids.add(new BallotCount.VoidPaper(number, rule, paper)),
              () -> valid.add(paper));
    }
    return new BallotCount(scale(), valid.build(), voids.build());
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Pointer list = Pointer.to("candidates");
    if (candidates().isEmpty()) {
      problems.add(Problem.of(BallotProblem.NO_CANDIDATES, list, ImmutableMap.of()));
    }
    problems.addAll(
        Repetitions.check(
            list,
            candidates(),
            candidate -> candidate,
            (candidate, entry) -> problem(BallotProblem.CANDIDATE_LISTED_TWICE, candidate, entry)));
    answers().ifPresent(item -> check(item, problems));
    ImmutableSet<CandidateId> known = ImmutableSet.copyOf(candidates());
    for (int i = 0; i < papers().size(); i++) {
      check(papers().get(i), known, Pointer.to("papers").child(i), problems);
    }
    ProblemException.throwIfErrors(problems.build());
    ProblemException.throwIfErrors(checkMeans());
  }

  /** The valid scores of each candidate must add up and have a mean. */
  private ImmutableList<Problem> checkMeans() {
    Map<CandidateId, Decimal> sums = new HashMap<>();
    Map<CandidateId, Integer> counts = new HashMap<>();
    try {
      for (BallotPaper paper : count().valid()) {
        for (BallotScore score : paper.scores()) {
          sums.merge(score.candidate(), score.score(), Decimal::plus);
          counts.merge(score.candidate(), 1, Integer::sum);
        }
      }
      sums.forEach((id, sum) -> BallotCount.mean(sum, counts.getOrDefault(id, 1)));
    } catch (AmountOverflowException e) {
      return ImmutableList.of(e.problem(Pointer.to("papers")));
    }
    return ImmutableList.of();
  }

  /** Where scores become marks, each score of the scale must stand for one. */
  private void check(BallotItem item, ImmutableList.Builder<Problem> problems) {
    if (item.use() instanceof PaperUse.Marks marks) {
      Pointer bands = Pointer.to("answers").child("use").child("marks");
      Bands.check(ImmutableList.copyOf(Lists.transform(marks.bands(), ScoreBand::scores)), scale())
          .forEach(problem -> problems.add(problem.within(bands)));
    }
  }

  private void check(
      BallotPaper paper,
      ImmutableSet<CandidateId> known,
      Pointer pointer,
      ImmutableList.Builder<Problem> problems) {
    Set<CandidateId> met = new HashSet<>();
    for (int i = 0; i < paper.scores().size(); i++) {
      BallotScore score = paper.scores().get(i);
      Pointer entry = pointer.child(i);
      if (!known.contains(score.candidate())) {
        problems.add(
            problem(BallotProblem.UNKNOWN_CANDIDATE, score.candidate(), entry.child("candidate")));
      } else if (!met.add(score.candidate())) {
        problems.add(
            problem(BallotProblem.SCORED_TWICE, score.candidate(), entry.child("candidate")));
      }
      if (!scale().contains(Fraction.of(score.score()))) {
        problems.add(
            Problem.of(
                BallotProblem.SCORE_OUTSIDE_SCALE,
                entry.child("score"),
                ImmutableMap.of(
                    "candidate", score.candidate().text(),
                    "score", score.score().toString(),
                    "scale", scale().toString())));
      }
    }
  }

  private static Problem problem(BallotProblem code, CandidateId candidate, Pointer pointer) {
    return Problem.of(code, pointer, ImmutableMap.of("candidate", candidate.text()));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a ballot box; name, scale and candidates are required. */
  public static final class Builder extends ImmutableBallotBox.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.cohort.CohortResult;
import org.chamberkit.cohort.CohortScorer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Submission;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;

/**
 * Collects the evaluations of a cohort as they come from a reader, and scores them together, so
 * that what is wrong with one of them has its place in the text.
 *
 * <p>Places and means rest on everybody: where one evaluation is refused nobody is scored, but all
 * that is wrong with the others is told.
 */
public final class CohortRecords {

  /** What was read, and the evaluation that it gave. */
  private record Entry(Parsed<?> record, Submission submission, Evaluation evaluation) {}

  /**
   * How it came out.
   *
   * @param result the result, if every record was accepted
   * @param problems what is wrong with the records together, each with its place
   */
  public record Scored(Optional<CohortResult> result, ImmutableList<Problem> problems) {}

  private final CohortScorer scorer;
  private final Parsed<?> rubric;
  private final Parsed<?> cohort;
  private final Answerings answerings;
  private final List<Entry> entries = new ArrayList<>();
  private boolean isComplete = true;

  /**
   * Begins with no evaluation.
   *
   * @param scorer the rubric and the cohort, made ready
   * @param rubric the document of the rubric
   * @param cohort the document of the cohort, in which stands who is missing
   * @param answerings what answers items beside what was typed in, but for figures
   */
  public CohortRecords(
      CohortScorer scorer, Parsed<?> rubric, Parsed<?> cohort, Answerings answerings) {
    this.scorer = scorer;
    this.rubric = rubric;
    this.cohort = cohort;
    this.answerings = answerings;
  }

  /**
   * Adds a record.
   *
   * @param record what was read
   * @param submission its value, if there is one
   * @return what is wrong with it by itself, with its place
   */
  public ImmutableList<Problem> add(Parsed<?> record, Optional<? extends Submission> submission) {
    WithProblems<Evaluation> made = answerings.answer(record, submission);
    if (made.value().isPresent()) {
      entries.add(new Entry(record, submission.orElseThrow(), made.value().get()));
    } else {
      isComplete = false;
    }
    return made.problems();
  }

  /** {@return what comes out for all records together} */
  public Scored score() {
    WithProblems<CohortResult> scored =
        scorer.score(
            entries.stream().map(Entry::evaluation).collect(ImmutableList.toImmutableList()));
    ImmutableList<Problem> problems =
        scored.problems().stream()
            .flatMap(problem -> located(problem).stream())
            .collect(ImmutableList.toImmutableList());
    return new Scored(scored.value().filter(result -> isComplete), problems);
  }

  /** Pointers begin with what they go into. */
  private ImmutableList<Problem> located(Problem problem) {
    ImmutableList<String> steps = problem.place().pointer().steps();
    return switch (steps.get(0)) {
      case "rubric" -> rubric.locate(ImmutableList.of(without(1, problem)));
      case "cohort" -> cohort.locate(ImmutableList.of(without(1, problem)));
      default -> {
        if (steps.size() < 2) {
          yield ImmutableList.of(problem);
        }
        Entry entry = entries.get(Integer.parseInt(steps.get(1)));
        yield entry
            .record()
            .locate(
                entry
                    .submission()
                    .pointBack(entry.evaluation(), ImmutableList.of(without(2, problem))));
      }
    };
  }

  private static Problem without(int first, Problem problem) {
    Pointer rest = Pointer.ROOT;
    ImmutableList<String> steps = problem.place().pointer().steps();
    for (String step : steps.subList(first, steps.size())) {
      rest = rest.child(step);
    }
    return problem.at(problem.place().withPointer(rest));
  }
}

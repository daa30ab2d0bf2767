package org.chamberkit.cohort;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.FigureAnswers;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.InForce;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.Rubric;

/**
 * A rubric and a cohort made ready to score the evaluations of all subjects together (参评对象评分器).
 *
 * <p>First, answers are taken from figures and completed by targets, and the means of the cohort
 * are taken. Then all are scored without places; from what that gives, the places follow, and all
 * are scored again with them. Where one ranking rests on points that another one gives, this goes
 * on until no further place becomes certain. What was typed in where the cohort gives an answer is
 * compared with it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * CohortResult result = CohortScorer.builder(rubric, cohort)
 *     .directory(directory)
 *     .build()
 *     .score(evaluations)
 *     .orThrow();
 * }</pre>
 */
public final class CohortScorer {

  private final Rubric rubric;
  private final Cohort cohort;
  private final Optional<Directory> directory;
  private final Optional<FigureAnswers> figures;
  private final ImmutableList<Item> items;

  private CohortScorer(Builder builder, ImmutableList<Item> items) {
    this.rubric = builder.rubric;
    this.cohort = builder.cohort;
    this.directory = builder.directory;
    this.figures = builder.figures;
    this.items = items;
  }

  /**
   * Begins to make a rubric and a cohort ready.
   *
   * @param rubric the rubric
   * @param cohort the cohort
   * @return a new builder
   */
  public static Builder builder(Rubric rubric, Cohort cohort) {
    return new Builder(rubric, cohort);
  }

  /** Builds a scorer. */
  public static final class Builder {

    private final Rubric rubric;
    private final Cohort cohort;
    private Optional<Directory> directory = Optional.empty();
    private Optional<FigureAnswers> figures = Optional.empty();

    private Builder(Rubric rubric, Cohort cohort) {
      this.rubric = rubric;
      this.cohort = cohort;
    }

    /**
     * Sets the directory: organizations that are evaluated must be in it, and gates ask it.
     *
     * @param given the directory
     * @return this builder
     */
    public Builder directory(Directory given) {
      directory = Optional.of(given);
      return this;
    }

    /**
     * Sets the figures: items that name one are answered by it.
     *
     * @param given the figures
     * @return this builder
     */
    public Builder figures(FigureAnswers given) {
      figures = Optional.of(given);
      return this;
    }

    /**
     * Builds the scorer.
     *
     * @return the scorer
     * @throws ProblemException with pointers into the cohort, if it names items that the rubric
     *     does not have or that take other answers
     */
    public CohortScorer build() {
      ImmutableList<Item> items = Questionnaire.itemsOf(inForce());
      ProblemException.throwIfErrors(CohortNeeds.check(cohort, rubric, items, figures.isPresent()));
      return new CohortScorer(this, items);
    }

    /** The rules for the round; all where the rubric is not in force, as is told later. */
    private Rubric inForce() {
      return rubric.inForceOn(cohort.round().period().endsOn()).map(InForce::rubric).orElse(rubric);
    }
  }

  /** {@return the rubric} */
  public Rubric rubric() {
    return rubric;
  }

  /** {@return the cohort} */
  public Cohort cohort() {
    return cohort;
  }

  /**
   * Scores the evaluations of a cohort.
   *
   * @param evaluations the evaluations, one for each subject
   * @return the result, with all that should be looked at; or all that is wrong. Pointers begin
   *     with what they go into: {@code /evaluations/3/answers}, {@code /cohort/means}, {@code
   *     /rubric/dimensions}
   */
  public WithProblems<CohortResult> score(ImmutableList<Evaluation> evaluations) {
    return new CohortPass(this, evaluations).result();
  }

  Optional<Directory> directory() {
    return directory;
  }

  Optional<FigureAnswers> figures() {
    return figures;
  }

  ImmutableList<Item> items() {
    return items;
  }
}

package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rating.PartId;
import org.immutables.value.Value;

/**
 * The files about one subject (评价卷宗): its own, those of peers, of the superior and of others, to be
 * merged into one evaluation.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.builder()
 *     .addPrecedence(PartId.of("superior"), PartId.of("self"))
 *     .addFiles(new DossierFile(PartId.of("self"), own), new DossierFile(PartId.of("superior"), theirs))
 *     .build();
 * Evaluation merged = dossier.merged().orThrow();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Dossier implements WithDossier, Submission permits ImmutableDossier {

  Dossier() {}

  /**
   * {@return whose answer counts where files answer differently, the foremost first; a difference
   * between others must be settled before the files can be merged}
   */
  public abstract ImmutableList<PartId> precedence();

  /** {@return the files, at least one, each of another source} */
  public abstract ImmutableList<DossierFile> files();

  /**
   * Merges the files into one evaluation.
   *
   * <p>Facts are answered once: where files differ, the foremost counts, and both answers are told.
   * An answer that is not known or withheld gives way to one that is. Ratings, scores and polls of
   * all files are put together. Each answer says which files it comes from. Findings that agree all
   * stay on record; of those that contradict, the foremost counts, and both are told. An overriding
   * that several files hold is one.
   *
   * @return the evaluation, with a warning for each difference that was settled; or all that keeps
   *     the files from being merged. Pointers go into the dossier
   */
  public final WithProblems<Evaluation> merged() {
    return new DossierMerge(this).merged();
  }

  @Override
  public final WithProblems<Evaluation> toEvaluation() {
    return merged();
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (files().isEmpty()) {
      problems.add(Problem.of(EvaluationProblem.NO_FILES, Pointer.to("files"), ImmutableMap.of()));
    }
    problems.addAll(
        Repetitions.check(
            Pointer.to("files"), files(), DossierFile::source, (id, entry) -> twice(id, entry)));
    problems.addAll(
        Repetitions.check(
            Pointer.to("precedence"), precedence(), id -> id, (id, entry) -> twice(id, entry)));
    ProblemException.throwIfErrors(problems.build());
  }

  private static Problem twice(PartId source, Pointer pointer) {
    return Problem.of(
        EvaluationProblem.FILE_TWICE, pointer, ImmutableMap.of("file", source.text()));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a dossier; at least one file is required. */
  public static final class Builder extends ImmutableDossier.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

package org.chamberkit.standing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.RankingProblem;
import org.immutables.value.Value;

/**
 * Who stands where on one edition of a list (名次表).
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Standings standings = Standings.of(edition);
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Standings implements WithStandings permits ImmutableStandings {

  Standings() {}

  /** {@return the list} */
  public abstract ListDefinition list();

  /** {@return which edition of the list, if it has been said} */
  public abstract Optional<EditionId> edition();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return who stands on the list, in the order of print} */
  public abstract ImmutableList<Standing> entries();

  /**
   * Takes the places from an edition.
   *
   * @param edition the edition
   * @return those who have a place, and where
   */
  public static Standings of(Edition edition) {
    return builder()
        .list(edition.list())
        .edition(edition.id())
        .invented(edition.invented())
        .entries(edition.entries().stream().map(Standings::standing).collect(toImmutableList()))
        .build();
  }

  private static Standing standing(Placing entry) {
    return new Standing(
        entry.candidate(),
        entry.name(),
        Fraction.of(entry.place()),
        entry.values(),
        entry.groups());
  }

  /** {@return how many stand on the list} */
  public final long size() {
    return entries().size();
  }

  /** {@return who stands where, by identifier} */
  public final ImmutableMap<CandidateId, Standing> byCandidate() {
    return entries().stream().collect(toImmutableMap(Standing::candidate, entry -> entry));
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(
        Repetitions.check(
            Pointer.to("entries"),
            entries(),
            Standing::candidate,
            (candidate, entry) ->
                Problem.of(
                    RankingProblem.CANDIDATE_TWICE,
                    entry.child("candidate"),
                    ImmutableMap.of("candidate", candidate.text()))));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds places; the list is required. */
  public static final class Builder extends ImmutableStandings.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

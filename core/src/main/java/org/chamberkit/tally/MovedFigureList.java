package org.chamberkit.tally;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;
import org.chamberkit.fact.FactId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.tally.FigureList.Line;
import org.chamberkit.text.Name;

/**
 * Which figures a changed fact moves, as it is handed on (变动指标表): each with what it was and what it
 * is.
 *
 * @param catalogue the name of the catalogue that defines the figures
 * @param fact the fact that was added, corrected or withdrawn
 * @param moved the figures that it moves, in their order, each once; empty if it moves none
 */
public record MovedFigureList(Name catalogue, FactId fact, ImmutableList<Moved> moved) {

  private static final Pointer MOVED = Pointer.to("moved");

  /**
   * A figure that moved.
   *
   * @param before what it was
   * @param after what it is
   */
  public record Moved(Line before, Line after) {

    /**
     * Checks that it is one figure, and that it moved.
     *
     * @param before what it was
     * @param after what it is
     * @throws ProblemException if they are not of the same figure, organization and period, or are
     *     the same
     */
    public Moved {
      Optional<TallyProblem> problem =
          !before.key().equals(after.key())
              ? Optional.of(TallyProblem.MOVED_TO_ANOTHER)
              : before.equals(after) ? Optional.of(TallyProblem.NOT_MOVED) : Optional.empty();
      ProblemException.throwIfErrors(
          problem
              .map(code -> Problem.of(code, Pointer.to("after"), before.key().arguments()))
              .stream()
              .collect(toImmutableList()));
    }

    /**
     * Obtains what is handed on of a figure that moved.
     *
     * @param figure the figure
     * @return the same, without those that it is computed from
     */
    public static Moved of(MovedFigure figure) {
      return new Moved(Line.of(figure.before()), Line.of(figure.after()));
    }
  }

  /**
   * Checks that no figure is there twice.
   *
   * @param catalogue the name of the catalogue
   * @param fact the fact
   * @param moved the figures
   * @throws ProblemException if a figure of an organization and a period is listed twice
   */
  public MovedFigureList {
    ProblemException.throwIfErrors(
        Repetitions.check(
            MOVED,
            moved,
            figure -> figure.before().key(),
            (key, pointer) ->
                Problem.of(TallyProblem.FIGURE_LISTED_TWICE, pointer, key.arguments())));
  }

  /**
   * Obtains the list of what a fact moves.
   *
   * @param catalogue the name of the catalogue that defines the figures
   * @param fact the fact
   * @param moved the figures
   * @return the list
   */
  public static MovedFigureList of(Name catalogue, FactId fact, Iterable<MovedFigure> moved) {
    return new MovedFigureList(
        catalogue, fact, Streams.stream(moved).map(Moved::of).collect(toImmutableList()));
  }
}

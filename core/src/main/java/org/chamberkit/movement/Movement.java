package org.chamberkit.movement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.chamberkit.movement.Shift.Moved;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListId;
import org.chamberkit.standing.Standings;
import org.immutables.value.Value;

/**
 * What moved on a list since the edition before (位次变化).
 *
 * <p>Who stands on both editions is found by identifier, never by name. A movement whose parts do
 * not add up cannot be built: up, down, unchanged and new make the size; new less dropped make the
 * change of size.
 *
 * <p>This type is immutable and thread-safe; {@link #between} and {@link #over} make it, and
 * readers of documents through {@link #builder}.
 */
@Value.Immutable
public abstract sealed class Movement implements WithMovement permits ImmutableMovement {

  private static final Comparator<Move> BY_PLACE =
      comparing(Move::place).thenComparing(Move::candidate);

  Movement() {}

  /** {@return the list} */
  public abstract ListId list();

  /** {@return which edition moved, if it has been said} */
  public abstract Optional<EditionId> edition();

  /** {@return which edition is the one before, if it has been said} */
  public abstract Optional<EditionId> before();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return how many moved in which way} */
  public abstract MovementCounts counts();

  /** {@return who stands on the list, in the order of print} */
  public abstract ImmutableList<Move> entries();

  /** {@return who dropped out, in the order of the edition before} */
  public abstract ImmutableList<Dropped> dropped();

  /**
   * Compares an edition with the one before.
   *
   * @param before the edition before
   * @param edition the edition
   * @return the movement; or what is wrong if they are not of one list
   */
  public static WithProblems<Movement> between(Standings before, Standings edition) {
    return over(ImmutableList.of(before, edition));
  }

  /**
   * Compares an edition with the one before, and with earlier ones: who came back, and who stands
   * on the list or at place 1 since when.
   *
   * @param editions all editions, the earliest first; the last one is compared with the one before
   * @return the movement; or what is wrong if there are fewer than two, they are not of one list,
   *     or it is not said which they are where there are more than two
   */
  public static WithProblems<Movement> over(ImmutableList<Standings> editions) {
    return MovementPass.over(editions);
  }

  /**
   * Returns who rose most.
   *
   * @param most how many to return; whoever rose as much as the last of them is returned too
   * @return those who rose, the one that rose most first, equal ones in the order of places
   */
  public final ImmutableList<Move> risers(int most) {
    return first(most, comparing(Movement::change).reversed().thenComparing(BY_PLACE), 1);
  }

  /**
   * Returns who fell most.
   *
   * @param most how many to return; whoever fell as much as the last of them is returned too
   * @return those who fell, the one that fell most first, equal ones in the order of places
   */
  public final ImmutableList<Move> fallers(int most) {
    return first(most, comparing(Movement::change).thenComparing(BY_PLACE), -1);
  }

  private ImmutableList<Move> first(int most, Comparator<Move> order, int sign) {
    ImmutableList<Move> moved =
        entries().stream()
            .filter(move -> move.shift() instanceof Moved && change(move).signum() == sign)
            .sorted(order)
            .collect(toImmutableList());
    int end = Math.min(Math.max(most, 0), moved.size());
    while (end > 0
        && end < moved.size()
        && change(moved.get(end)).equals(change(moved.get(end - 1)))) {
      end++;
    }
    return moved.subList(0, end);
  }

  private static Fraction change(Move move) {
    return move.shift().rise().orElse(Fraction.ZERO);
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(MovementCheck.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a movement; the list and the counts are required. */
  public static final class Builder extends ImmutableMovement.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}

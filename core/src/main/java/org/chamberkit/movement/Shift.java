package org.chamberkit.movement;

import java.util.Optional;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.EditionId;

/** How one who stands on the list came to its place. */
public sealed interface Shift {

  /** {@return the word for this kind in documents, such as {@code moved}} */
  String word();

  /** {@return by how many places it rose, below 0 if it fell; absent if it was not on the list} */
  default Optional<Fraction> rise() {
    return Optional.empty();
  }

  /**
   * It stood on the edition before (上期在榜).
   *
   * @param previousPlace the place there
   * @param change by how many places it rose, below 0 if it fell, 0 if it kept its place
   */
  record Moved(Fraction previousPlace, Fraction change) implements Shift {

    @Override
    public String word() {
      return "moved";
    }

    @Override
    public Optional<Fraction> rise() {
      return Optional.of(change);
    }
  }

  /** It stands on none of the editions before that were looked at (新上榜). */
  record Newcomer() implements Shift {

    @Override
    public String word() {
      return "newcomer";
    }
  }

  /**
   * It did not stand on the edition before, but on an earlier one (重新上榜).
   *
   * @param lastEdition the last edition on which it stood
   * @param lastPlace the place there
   */
  record Reentry(EditionId lastEdition, Fraction lastPlace) implements Shift {

    @Override
    public String word() {
      return "reentry";
    }
  }
}

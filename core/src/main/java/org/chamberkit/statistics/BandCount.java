package org.chamberkit.statistics;

import java.util.Optional;
import org.chamberkit.quantity.Interval;

/**
 * How many grew how much (增幅分档家数).
 *
 * @param band the growths that are counted, as shares
 * @param count how many; those of whom it is not known are in no band
 * @param before how many did on the edition before, if there is one that knows of a growth
 */
public record BandCount(Interval band, long count, Optional<Long> before) {

  /** {@return the number beside that of the edition before} */
  public Compared compared() {
    return Compared.of(count, before);
  }
}

package org.chamberkit.answer;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.chamberkit.rating.PartId;

/**
 * An honour (荣誉).
 *
 * @param matter for what it was awarded, not blank; the same words mean the same matter, whatever
 *     white space is between or around them
 * @param level the level that awarded it, such as {@code national}
 * @param awardedOn the day of the award
 */
public record Honour(String matter, PartId level, LocalDate awardedOn) {

  /**
   * Checks that the matter is not blank.
   *
   * @param matter for what it was awarded
   * @param level the level that awarded it
   * @param awardedOn the day of the award
   */
  public Honour {
    checkArgument(!matter.isBlank(), "matter of an honour must not be blank");
  }
}

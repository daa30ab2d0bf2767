package org.chamberkit.fact;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document or record that supports an answer or a fact (佐证材料).
 *
 * @param title what it is, not blank
 * @param datedOn its day, if known
 */
public record Evidence(String title, Optional<LocalDate> datedOn) {

  /**
   * Checks that the title is not blank.
   *
   * @param title what it is
   * @param datedOn its day, if known
   */
  public Evidence {
    checkArgument(!title.isBlank(), "title of evidence must not be blank");
  }
}

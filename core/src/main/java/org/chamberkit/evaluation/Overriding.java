package org.chamberkit.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;

/**
 * That an answer, or the points for it, was overridden (改判); what was answered before stays on
 * record.
 *
 * @param item the item
 * @param ruling what counts instead
 * @param by the office or panel that ruled, not blank; no personal data
 * @param ruledOn the day
 * @param reason why, in a few words, not blank
 */
public record Overriding(PartId item, Ruling ruling, String by, LocalDate ruledOn, String reason) {

  /**
   * Checks that author and reason are told.
   *
   * @param item the item
   * @param ruling what counts instead
   * @param by the office or panel that ruled
   * @param ruledOn the day
   * @param reason why
   */
  public Overriding {
    checkArgument(!by.isBlank(), "author of the overriding of '%s' must not be blank", item);
    checkArgument(!reason.isBlank(), "reason of the overriding of '%s' must not be blank", item);
  }

  /** {@return the points that count, if it is points that were put in the place of an answer} */
  public Optional<Points> points() {
    return ruling instanceof Ruling.Awarded awarded
        ? Optional.of(awarded.points())
        : Optional.empty();
  }
}

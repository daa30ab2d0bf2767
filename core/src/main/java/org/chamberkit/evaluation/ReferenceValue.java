package org.chamberkit.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;

/**
 * A value that is the same for all subjects of a round and that rules compare with (参照值), such as a
 * national mean growth rate.
 *
 * @param id the identifier by which rules name it
 * @param value the value; a rate as a share, 0.06 for 6 %
 * @param origin where it comes from, not blank, if known
 */
public record ReferenceValue(PartId id, Decimal value, Optional<String> origin) {

  /**
   * Checks that the origin is not blank.
   *
   * @param id the identifier
   * @param value the value
   * @param origin where it comes from, if known
   */
  public ReferenceValue {
    checkArgument(
        origin.isEmpty() || !origin.get().isBlank(),
        "origin of reference value '%s' must not be blank; leave it out",
        id);
  }
}

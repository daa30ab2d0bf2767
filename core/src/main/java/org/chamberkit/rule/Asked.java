package org.chamberkit.rule;

import java.util.Optional;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;

/** What a rule must know of the item that it works for. */
public interface Asked {

  /** {@return the identifier of the item, for problems} */
  PartId id();

  /** {@return the points printed beside the item (分值), if it states them} */
  Optional<Points> maximum();
}

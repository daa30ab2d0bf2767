package org.chamberkit.rubric;

import org.chamberkit.answer.PartId;
import org.chamberkit.text.Name;

/**
 * A gate (准入条件): who was not in existence for the whole period is not scored. Who existed when is
 * told by a directory; a day of founding or dissolution that it does not know holds nobody back,
 * and the explanation says that it is not known.
 *
 * @param id the identifier, unique in the rubric
 * @param name what the gate is called
 */
public record ExistenceGate(PartId id, Name name) implements Step {

  @Override
  public String word() {
    return "existenceGate";
  }
}

package org.chamberkit.rubric;

import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * A gate (准入条件): who was not in existence for the whole period is not scored. Who existed when is
 * told by a directory; a day of founding or dissolution that it does not know holds nobody back,
 * and the explanation says that it is not known.
 *
 * @param id the identifier, unique in the rubric
 * @param name what the gate is called
 * @param clause the clause of the source that the gate comes from, if known
 * @param effective from which day to which day it is in force
 */
public record ExistenceGate(PartId id, Name name, Optional<String> clause, Validity effective)
    implements Gate {

  /**
   * Creates a gate of which no clause is known.
   *
   * @param id the identifier, unique in the rubric
   * @param name what the gate is called
   */
  public ExistenceGate(PartId id, Name name) {
    this(id, name, Optional.empty(), Validity.ALWAYS);
  }

  @Override
  public String word() {
    return "existenceGate";
  }
}

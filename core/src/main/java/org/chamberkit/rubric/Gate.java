package org.chamberkit.rubric;

import java.util.Optional;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/** A gate (准入条件): who does not pass it is not scored. */
public sealed interface Gate extends Step permits ExistenceGate, Gate.Qualification {

  /**
   * A condition that is looked into for each subject (资格条件), such as that it holds the title of the
   * lower tier, or passed the last inspection. The finding says whether it is met; while that is
   * not known, the subject is scored and its card says that the gate is open.
   *
   * @param id the identifier, unique in the rubric; findings name it
   * @param name what must be so
   * @param clause the clause of the source that the gate comes from, if known
   */
  record Qualification(PartId id, Name name, Optional<String> clause) implements Gate {

    @Override
    public String word() {
      return "qualification";
    }
  }
}

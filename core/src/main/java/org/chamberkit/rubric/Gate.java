package org.chamberkit.rubric;

import java.util.Optional;
import org.chamberkit.period.Validity;
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
   * @param effective from which day to which day it is in force
   */
  record Qualification(PartId id, Name name, Optional<String> clause, Validity effective)
      implements Gate {

    /**
     * Creates a gate that is always in force.
     *
     * @param id the identifier, unique in the rubric; findings name it
     * @param name what must be so
     * @param clause the clause of the source that the gate comes from, if known
     */
    public Qualification(PartId id, Name name, Optional<String> clause) {
      this(id, name, clause, Validity.ALWAYS);
    }

    @Override
    public String word() {
      return "qualification";
    }
  }
}

package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * A veto (一票否决): whoever is found to have met one of the grounds has no grade and no place; the
 * points stay on record.
 *
 * @param id the identifier, unique in the rubric
 * @param name what the veto is called
 * @param clause the clause of the source that the veto comes from, if known
 * @param effective from which day to which day it is in force
 * @param grounds the grounds, at least one
 */
public record Veto(
    PartId id,
    Name name,
    Optional<String> clause,
    Validity effective,
    ImmutableList<Ground> grounds)
    implements Step {

  /**
   * A ground of a veto (否决情形).
   *
   * @param id the identifier, unique in the rubric
   * @param name what it is called
   * @param clause the clause of the source that the ground comes from, if known
   * @param effective from which day to which day it is in force
   */
  public record Ground(PartId id, Name name, Optional<String> clause, Validity effective) {

    /**
     * Creates a ground of which no clause is known.
     *
     * @param id the identifier, unique in the rubric
     * @param name what it is called
     */
    public Ground(PartId id, Name name) {
      this(id, name, Optional.empty());
    }

    /**
     * Creates a ground that is always in force.
     *
     * @param id the identifier, unique in the rubric
     * @param name what it is called
     * @param clause the clause of the source that the ground comes from, if known
     */
    public Ground(PartId id, Name name, Optional<String> clause) {
      this(id, name, clause, Validity.ALWAYS);
    }
  }

  /**
   * Checks that there are grounds.
   *
   * @param id the identifier
   * @param name what the veto is called
   * @param clause the clause of the source that the veto comes from, if known
   * @param effective from which day to which day it is in force
   * @param grounds the grounds
   * @throws ProblemException with {@link RubricProblem#NO_PARTS} if there is none
   */
  public Veto {
    if (grounds.isEmpty()) {
      throw new ProblemException(ImmutableList.of(RubricCheck.noParts(id.text(), "grounds")));
    }
  }

  /**
   * Creates a veto of which no clause is known.
   *
   * @param id the identifier
   * @param name what the veto is called
   * @param grounds the grounds
   * @throws ProblemException with {@link RubricProblem#NO_PARTS} if there is none
   */
  public Veto(PartId id, Name name, ImmutableList<Ground> grounds) {
    this(id, name, Optional.empty(), grounds);
  }

  /**
   * Creates a veto that is always in force.
   *
   * @param id the identifier
   * @param name what the veto is called
   * @param clause the clause of the source that the veto comes from, if known
   * @param grounds the grounds
   * @throws ProblemException with {@link RubricProblem#NO_PARTS} if there is none
   */
  public Veto(PartId id, Name name, Optional<String> clause, ImmutableList<Ground> grounds) {
    this(id, name, clause, Validity.ALWAYS, grounds);
  }

  @Override
  public String word() {
    return "veto";
  }
}

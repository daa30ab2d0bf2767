package org.chamberkit.rubric;

import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Interval;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/** A step that holds the grade down, whatever the total. */
public sealed interface GradeRule extends Step {

  /** What a rule about grades asks for (等级附加条件). */
  sealed interface Condition {

    /**
     * Something that is found out about the subject, such as that it has no Party organization, or
     * that it carried out an innovation project. What nobody found is not so; a finding may also
     * say that it is not known.
     *
     * @param id the identifier, unique in the rubric; findings name it
     * @param name what is so when it is found
     */
    record Found(PartId id, Name name) implements Condition {}

    /**
     * That the points of a part lie within bounds.
     *
     * @param part the item, criterion or dimension, as the tree of the rubric names it
     * @param points the points, as they stand in the score card
     */
    record Earned(PartId part, Interval points) implements Condition {}
  }

  /** {@return what is asked} */
  Condition condition();

  /** {@return whether the rule acts where the condition is met, or where it is not} */
  boolean actsWhenMet();

  /**
   * Returns the best grade that is left where the rule acts.
   *
   * @param scale the grades
   * @return the grade; absent if the scale does not have it
   */
  Optional<Grade> best(GradeScale scale);

  /**
   * A grade cap (等级上限): no Party organization, no top grade.
   *
   * @param id the identifier, unique in the rubric
   * @param name what the rule is called
   * @param clause the clause of the source that the rule comes from, if known
   * @param effective from which day to which day it is in force
   * @param condition what holds the grade down where it is met
   * @param atMost the best grade that is then left
   */
  record Cap(
      PartId id,
      Name name,
      Optional<String> clause,
      Validity effective,
      Condition condition,
      PartId atMost)
      implements GradeRule {

    /**
     * Creates a rule that is always in force.
     *
     * @param id the identifier, unique in the rubric
     * @param name what the rule is called
     * @param clause the clause of the source that the rule comes from, if known
     * @param condition what holds the grade down where it is met
     * @param atMost the best grade that is then left
     */
    public Cap(PartId id, Name name, Optional<String> clause, Condition condition, PartId atMost) {
      this(id, name, clause, Validity.ALWAYS, condition, atMost);
    }

    @Override
    public boolean actsWhenMet() {
      return true;
    }

    @Override
    public Optional<Grade> best(GradeScale scale) {
      return scale.find(atMost);
    }

    @Override
    public String word() {
      return "gradeCap";
    }
  }

  /**
   * A condition on a grade (等级条件): five stars need 90 points and an innovation project. Whoever
   * does not meet it gets the next grade below.
   *
   * @param id the identifier, unique in the rubric
   * @param name what the rule is called
   * @param clause the clause of the source that the rule comes from, if known
   * @param effective from which day to which day it is in force
   * @param condition what must be met
   * @param grade the grade that needs it, and with it all better ones; not the lowest
   */
  record Requirement(
      PartId id,
      Name name,
      Optional<String> clause,
      Validity effective,
      Condition condition,
      PartId grade)
      implements GradeRule {

    /**
     * Creates a rule that is always in force.
     *
     * @param id the identifier, unique in the rubric
     * @param name what the rule is called
     * @param clause the clause of the source that the rule comes from, if known
     * @param condition what must be met
     * @param grade the grade that needs it, and with it all better ones; not the lowest
     */
    public Requirement(
        PartId id, Name name, Optional<String> clause, Condition condition, PartId grade) {
      this(id, name, clause, Validity.ALWAYS, condition, grade);
    }

    @Override
    public boolean actsWhenMet() {
      return false;
    }

    @Override
    public Optional<Grade> best(GradeScale scale) {
      return scale.find(grade).flatMap(scale::below);
    }

    @Override
    public String word() {
      return "gradeRequirement";
    }
  }
}

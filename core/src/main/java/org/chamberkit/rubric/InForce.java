package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.rating.PartId;

/**
 * The rules of a rubric that are in force on the same days (现行规则): the rubric that they make by
 * themselves, and those that are left out.
 *
 * <p>This type is immutable and thread-safe; {@link Rubric#inForceOn} gives it.
 */
public final class InForce {

  private final Rubric whole;
  private final Validity days;
  private final LocalDate day;
  private final Rubric rubric;
  private final ImmutableList<RuleDays> others;
  private final ImmutableMap<PartId, Validity> left;

  InForce(Rubric whole, Validity days, LocalDate day) {
    this.whole = whole;
    this.days = days;
    this.day = day;
    Leaving leaving = new Leaving(whole, day);
    this.rubric = leaving.rubric();
    this.others = leaving.others();
    this.left = leaving.left();
  }

  /** {@return the days on which just these rules are in force} */
  public Validity days() {
    return days;
  }

  /** {@return the rubric that the rules in force make, none of which has days of its own} */
  public Rubric rubric() {
    return rubric;
  }

  /** {@return the rules that are not in force, in the order of the rubric} */
  public ImmutableList<RuleDays> others() {
    return others;
  }

  /**
   * {@return all that is not in force, with what stands below it: items, and whatever findings
   * name, by identifier, with the days of the rule that is not}
   */
  public ImmutableMap<PartId, Validity> left() {
    return left;
  }

  /**
   * Finds what a pointer into the rubric of the rules in force means in the whole one.
   *
   * @param pointer a pointer into {@link #rubric()}
   * @return the pointer to the same in the rubric with all rules
   */
  public Pointer inWhole(Pointer pointer) {
    return new WholePointer(whole, day).of(pointer);
  }
}

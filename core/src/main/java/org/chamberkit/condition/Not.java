package org.chamberkit.condition;

/**
 * A condition does not hold (不得). What is unknown stays so.
 *
 * @param condition the condition
 */
public record Not(Condition condition) implements Condition {

  @Override
  public String word() {
    return "not";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    return condition.ask(inquiry).negated();
  }
}

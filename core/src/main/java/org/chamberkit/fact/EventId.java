package org.chamberkit.fact;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies an event (活动) that several organizations may report, each by a fact of its own.
 *
 * @param text the identifier
 */
public record EventId(String text) implements Comparable<EventId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public EventId {
    IdentifierSyntax.check("event id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static EventId of(String text) {
    return new EventId(text);
  }

  @Override
  public int compareTo(EventId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}

package org.chamberkit.fact;

import java.util.Comparator;
import org.chamberkit.text.IdentifierSyntax;

/**
 * Something that a fact is about (涉及对象): an enterprise that was visited, a province from which a
 * delegation came. It is told by a code, never by a name, so that it is counted once however often
 * it is met.
 *
 * @param kind the kind
 * @param id the identifier, unique within the kind
 */
public record Thing(ThingKind kind, String id) implements Comparable<Thing> {

  private static final Comparator<Thing> ORDER =
      Comparator.comparing(Thing::kind).thenComparing(Thing::id);

  /**
   * Checks the form.
   *
   * @param kind the kind
   * @param id the identifier
   * @throws IllegalArgumentException if the identifier is not of the form of {@link
   *     IdentifierSyntax}
   */
  public Thing {
    IdentifierSyntax.check("thing id", id);
  }

  /** Compares by kind, then by identifier. */
  @Override
  public int compareTo(Thing other) {
    return ORDER.compare(this, other);
  }

  /** {@return kind and identifier with a slash} */
  @Override
  public String toString() {
    return kind + "/" + id;
  }
}

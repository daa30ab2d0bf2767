package org.chamberkit.candidate;

import com.google.common.base.Splitter;
import org.chamberkit.text.IdentifierSyntax;
import org.chamberkit.text.Quotation;

/**
 * Says which value of a candidate is meant: one or more identifiers with a slash between, such as
 * {@code total} or {@code dimension/G}.
 *
 * <p>Whoever makes candidates says which keys there are and what they mean.
 *
 * @param text the key
 */
public record ValueKey(String text) implements Comparable<ValueKey> {

  private static final Splitter PARTS = Splitter.on('/');

  /**
   * Checks the form.
   *
   * @param text the key
   * @throws IllegalArgumentException if a part is not of the form of {@link IdentifierSyntax}
   */
  public ValueKey {
    if (!matches(text)) {
      throw new IllegalArgumentException(
          "key must be one or more identifiers with a slash between, but was '"
              + Quotation.of(text)
              + "'");
    }
  }

  /**
   * Obtains a key.
   *
   * @param text the key
   * @return the key
   * @throws IllegalArgumentException if a part is not of the form of {@link IdentifierSyntax}
   */
  public static ValueKey of(String text) {
    return new ValueKey(text);
  }

  /**
   * Tells whether the text has the form of a key.
   *
   * @param text the text
   * @return true if it can be a key
   */
  public static boolean matches(String text) {
    return text.indexOf('/') < 0
        ? IdentifierSyntax.matches(text)
        : PARTS.splitToStream(text).allMatch(IdentifierSyntax::matches);
  }

  @Override
  public int compareTo(ValueKey other) {
    return text.compareTo(other.text);
  }

  /** As the text has it, and as quickly, for keys are looked up for every candidate. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the key} */
  @Override
  public String toString() {
    return text;
  }
}

package org.chamberkit.text;

/**
 * The form that all identifiers of documents share: 1 to 64 characters, each an ASCII letter, a
 * digit, a hyphen, a dot or a low line, the first a letter or digit. Case counts.
 *
 * <p>So an identifier looks the same in every font, sorts the same everywhere and can stand in a
 * file name.
 */
public final class IdentifierSyntax {

  private static final int LONGEST = 64;

  private IdentifierSyntax() {}

  /**
   * Tells whether the text has the form of an identifier.
   *
   * @param text the text
   * @return true if it can be an identifier
   */
  public static boolean matches(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '-' && c != '.' && c != '_') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the text if it has the form of an identifier.
   *
   * @param noun what the text identifies, for the message
   * @param text the text
   * @return the text
   * @throws IllegalArgumentException if it has not
   */
  public static String check(String noun, String text) {
    // Not in the usual form of a check, for a quotation costs more than all else here.
    if (!matches(text)) {
      throw new IllegalArgumentException(
          noun
              + " must be 1 to 64 ASCII letters, digits, hyphens, dots or low lines, beginning with a"
              + " letter or digit, but was '"
              + Quotation.of(text)
              + "'");
    }
    return text;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

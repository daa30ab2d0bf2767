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
  private static final long LOW = bits(0);
  private static final long HIGH = bits(Long.SIZE);

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
    boolean matches = true;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      // One bit for each of the first 128 characters, so that there is nothing to guess.
      matches &= c < 128 && ((c < Long.SIZE ? LOW : HIGH) >>> c & 1) == 1;
    }
    return matches;
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

  /** The bits of the characters from one on that may stand behind the first. */
  private static long bits(int from) {
    long bits = 0;
    for (int i = 0; i < Long.SIZE; i++) {
      char c = (char) (from + i);
      bits |= isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' ? 1L << i : 0;
    }
    return bits;
  }
}

package org.chamberkit.text;

/** Makes text from outside fit to be quoted in a sentence, on a terminal or in a log. */
public final class Quotation {

  /** How many characters of a text are quoted; the rest is cut off and marked by "…". */
  public static final int LONGEST = 200;

  private Quotation() {}

  /**
   * Returns the text, escaped and at most {@value #LONGEST} characters of it.
   *
   * <p>Control characters, line ends, unpaired surrogates and characters that are invisible or turn
   * the writing direction come out as {@code \}{@code u} and four hexadecimal digits for each
   * UTF-16 unit.
   *
   * @param text the text
   * @return the quotation
   */
  public static String of(String text) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int width = Character.charCount(character);
      String piece = isPrintable(character) ? text.substring(i, i + width) : escape(text, i, width);
      if (quoted.length() + piece.length() > LONGEST) {
        return quoted.append('…').toString();
      }
      quoted.append(piece);
      i += width;
    }
    return quoted.toString();
  }

  private static boolean isPrintable(int character) {
    if (isIgnorable(character)) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /**
   * Tells whether the character shows nothing though it counts as a letter or an accent (Unicode
   * 15.0, property Default_Ignorable_Code_Point, without those of the type FORMAT).
   */
  private static boolean isIgnorable(int character) {
    return character == 0x034F
        || (character >= 0x115F && character <= 0x1160)
        || (character >= 0x17B4 && character <= 0x17B5)
        || (character >= 0x180B && character <= 0x180F)
        || character == 0x3164
        || (character >= 0xFE00 && character <= 0xFE0F)
        || character == 0xFFA0
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  private static String escape(String text, int start, int width) {
    StringBuilder escaped = new StringBuilder();
    for (int i = start; i < start + width; i++) {
      String digits = Integer.toHexString(text.charAt(i));
      escaped.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
    }
    return escaped.toString();
  }
}

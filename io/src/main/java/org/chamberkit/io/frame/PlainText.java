package org.chamberkit.io.frame;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import java.util.Arrays;
import org.chamberkit.io.Limit;
import org.chamberkit.io.Limits;
import org.chamberkit.quantity.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record of plain JSON straight from its bytes: names and strings without escapes, numbers
 * of few digits without an exponent, no blanks but spaces. It gives up on whatever else it meets,
 * right or wrong; then {@link JsonTokens} reads the record from its start and tells what there is
 * to tell. So it must take nothing that they refuse or warn of, and make the same of what it takes.
 *
 * <p>It is for one record after the other and for one thread.
 */
public final class PlainText {

  /** One less than every long holds, so that no sum of digits needs a look at overflow. */
  private static final int MOST_DIGITS = Decimal.MOST_DIGITS - 1;

  private final boolean isUsable;
  private byte[] bytes = {};
  private int at;
  private int end;
  private int depth;
  private boolean isAscii;
  private long number;
  private int scale;

  /** Begins; with limits below the standard ones it gives up on every record. */
  public PlainText(Limits limits) {
    this.isUsable =
        Arrays.stream(Limit.values()).allMatch(limit -> limits.most(limit) >= limit.standard());
  }

  /** A name of an object as it stands in a text, with the colon behind it. */
  public static byte[] name(String name) {
    return ('"' + name + "\":").getBytes(UTF_8);
  }

  /** Goes to the start of a record; false if it is none to be read so. */
  public boolean begin(Frame record) {
    bytes = record.bytes();
    at = record.start();
    end = at + record.length();
    depth = 0;
    return isUsable && record.fault() == null && !record.beginsWithMark();
  }

  /** The same, one object deeper. */
  public PlainText inside() {
    depth++;
    return this;
  }

  /** Whether nothing but the end of the line is left. */
  public boolean isDone() {
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\r')) {
      at++;
    }
    return at == end && depth == 0;
  }

  /** Passes over a character of ASCII, and over spaces before it; false if another one follows. */
  public boolean take(char character) {
    if (!isAt(character)) {
      return false;
    }
    at++;
    return true;
  }

  /** Passes over spaces. */
  public PlainText passBlanks() {
    while (at < end && bytes[at] == ' ') {
      at++;
    }
    return this;
  }

  /** Whether a character of ASCII follows, behind spaces at most. */
  public boolean isAt(char character) {
    passBlanks();
    return at < end && bytes[at] == character;
  }

  /** Passes over the character that begins an object or an array. */
  public boolean open(char character) {
    return take(character) && ++depth <= Limit.DEPTH_LIMIT.standard();
  }

  /** Passes over the character that ends it. */
  public boolean close(char character) {
    depth--;
    return take(character);
  }

  /** Passes over some bytes, if they follow at once. */
  public boolean take(byte[] word) {
    int behind = at + word.length;
    // Names mostly differ in their first letter, which stands behind a quotation mark.
    if (behind > end
        || bytes[at + 1] != word[1]
        || !Arrays.equals(bytes, at, behind, word, 0, word.length)) {
      return false;
    }
    at = behind;
    return true;
  }

  /** The next string; null if it is not plain. */
  public @Nullable String text() {
    int from = at + 1;
    return takeString()
        ? new String(bytes, from, at - 1 - from, isAscii ? ISO_8859_1 : UTF_8)
        : null;
  }

  /** The value of the next string, as an interner has it; null if it is not plain or has none. */
  public <T> @Nullable T interned(PlainInterner<T> values) {
    int from = at + 1;
    return takeString() ? values.get(bytes, from, at - 1) : null;
  }

  private boolean takeString() {
    if (at >= end || bytes[at] != '"') {
      return false;
    }
    int from = at + 1;
    int i = from;
    int all = 0;
    while (i < end && bytes[i] != '"') {
      byte b = bytes[i++];
      if (b == '\\' || (b >= 0 && b < ' ')) {
        return false;
      }
      all |= b;
    }
    if (i == end
        || i - from > Limit.TEXT_LIMIT.standard()
        || (all < 0 && !Utf8.isWellFormed(bytes, from, i - from))) {
      return false;
    }
    isAscii = all >= 0;
    at = i + 1;
    return true;
  }

  /** Passes over a number; false if it is not plain. */
  public boolean takeNumber() {
    int i = at;
    boolean isBelow = i < end && bytes[i] == '-';
    i += isBelow ? 1 : 0;
    int first = i;
    int point = -1;
    long digits = 0;
    for (; i < end; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
        if (i - first > MOST_DIGITS) {
          return false;
        }
      } else if (bytes[i] == '.' && point < 0) {
        point = i;
      } else {
        break;
      }
    }
    int whole = (point < 0 ? i : point) - first;
    boolean isNumber =
        whole > 0
            && (whole == 1 || bytes[first] != '0')
            && point != i - 1
            && (digits != 0 || !isBelow)
            && i < end
            && (bytes[i] == ',' || bytes[i] == '}' || bytes[i] == ']' || bytes[i] == ' ');
    number = isBelow ? -digits : digits;
    scale = point < 0 ? 0 : i - 1 - point;
    at = i;
    return isNumber;
  }

  /** The number passed over. */
  public Decimal decimal() {
    return scale == 0 ? Decimal.of(number) : new Decimal(number, scale);
  }

  /** The number passed over, without its point. */
  public long unscaled() {
    return number;
  }

  /** Whether the number passed over has no point. */
  public boolean isWhole() {
    return scale == 0;
  }
}

package org.chamberkit.quantity;

import org.chamberkit.text.Quotation;

/** Reads one decimal; holds the place in the text and the digits met so far. */
final class DecimalParser {

  /** Beyond any exponent that could bring a number of a text's length into range. */
  private static final long FAR = 1L << 40;

  private final String text;
  private int at;
  private long significand;
  private int digits;
  private long pendingZeros;
  private boolean overflown;

  DecimalParser(String text) {
    this.text = text;
  }

  Decimal parse() {
    boolean negative = take('-');
    takeDigits();
    int places = take('.') ? takeDigits() : 0;
    long exponent = take('e') || take('E') ? takeExponent() : 0;
    if (at != text.length()) {
      throw notANumber();
    }
    if (overflown) {
      throw tooManyDigits();
    }
    if (significand == 0) {
      return Decimal.ZERO;
    }
    long power = exponent + pendingZeros - places;
    if (power < -Decimal.MOST_DIGITS || digits + Math.max(power, 0) > Decimal.MOST_DIGITS) {
      throw tooManyDigits();
    }
    long unscaled = power > 0 ? significand * Decimal.powerOfTen((int) power) : significand;
    return new Decimal(negative ? -unscaled : unscaled, (int) Math.max(-power, 0));
  }

  /** Reads digits into the significand, zeros only once another digit follows. */
  private int takeDigits() {
    int start = at;
    for (; at < text.length() && isDigit(text.charAt(at)); at++) {
      int digit = text.charAt(at) - '0';
      if (digit != 0) {
        append(digit);
      } else if (significand != 0) {
        pendingZeros++;
      }
    }
    if (at == start) {
      throw notANumber();
    }
    return at - start;
  }

  private void append(int digit) {
    if (significand == 0) {
      digits = 1;
      significand = digit;
      return;
    }
    if (digits + pendingZeros + 1 > Decimal.MOST_DIGITS) {
      // Said only once the rest is known to be a number.
      overflown = true;
      return;
    }
    digits += (int) pendingZeros + 1;
    significand = significand * Decimal.powerOfTen((int) pendingZeros + 1) + digit;
    pendingZeros = 0;
  }

  private long takeExponent() {
    boolean negative = take('-');
    if (!negative) {
      take('+');
    }
    int start = at;
    long exponent = 0;
    for (; at < text.length() && isDigit(text.charAt(at)); at++) {
      exponent = Math.min(exponent * 10 + (text.charAt(at) - '0'), FAR);
    }
    if (at == start) {
      throw notANumber();
    }
    return negative ? -exponent : exponent;
  }

  private boolean take(char expected) {
    boolean found = at < text.length() && text.charAt(at) == expected;
    at += found ? 1 : 0;
    return found;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private NumberFormatException notANumber() {
    return new NumberFormatException("not a number: '" + Quotation.of(text) + "'");
  }

  private AmountOverflowException tooManyDigits() {
    return Decimal.overflow(Quotation.of(text));
  }
}

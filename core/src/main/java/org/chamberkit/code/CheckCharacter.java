package org.chamberkit.code;

import com.google.common.primitives.ImmutableIntArray;

/**
 * How the check character (校验码) of a code is worked out: each symbol counts as its place in the
 * alphabet, times the weight of its position; the sum decides.
 */
enum CheckCharacter {
  /** GB 32100-2015: 31 less the rest of the sum by 31; the weights are the powers of 3. */
  CREDIT_CODE(
      "0123456789ABCDEFGHJKLMNPQRTUWXY",
      ImmutableIntArray.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28),
      31,
      "0123456789ABCDEFGHJKLMNPQRTUWXY"),
  /** GB 11714: 11 less the rest of the sum by 11; X stands for 10. */
  ORGANIZATION_CODE(
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
      ImmutableIntArray.of(3, 7, 9, 10, 5, 8, 4, 2),
      11,
      "0123456789X");

  private final String alphabet;
  private final ImmutableIntArray weights;
  private final int modulus;
  private final String checks;

  CheckCharacter(String alphabet, ImmutableIntArray weights, int modulus, String checks) {
    this.alphabet = alphabet;
    this.weights = weights;
    this.modulus = modulus;
    this.checks = checks;
  }

  /** The symbols of the code, each at the place of its value. */
  String alphabet() {
    return alphabet;
  }

  /** The symbols that a check character can be. */
  String checks() {
    return checks;
  }

  /** The weighted sum of the symbols before the check character, all of the alphabet. */
  int sum(String symbols) {
    int sum = 0;
    for (int i = 0; i < weights.length(); i++) {
      sum += weights.get(i) * alphabet.indexOf(symbols.charAt(i));
    }
    return sum;
  }

  /** The check character of a sum. */
  char of(int sum) {
    return checks.charAt((modulus - sum % modulus) % modulus);
  }
}

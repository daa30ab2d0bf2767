package org.chamberkit.comparison;

import org.chamberkit.quantity.Exact;

/** How a number is set beside the one that it is compared with. */
public enum Comparing {
  /** The number less the other (差额). */
  DIFFERENCE,
  /** The number less the other, divided by the other (增幅). */
  GROWTH;

  /** The number beside the other, which is not 0 where it is divided by. */
  Compared compare(Exact number, Exact other) {
    Exact difference = number.minus(other);
    return new Compared(this == DIFFERENCE ? difference : difference.dividedBy(other));
  }

  /** The same in numbers and signs. */
  String working(String number, String other) {
    return this == DIFFERENCE
        ? number + " − " + other
        : "(" + number + " − " + other + ") ÷ " + other;
  }
}

package org.chamberkit.io;

import static com.google.common.base.Preconditions.checkArgument;

import org.chamberkit.quantity.Fraction;

/**
 * How many records of a source may be rejected before reading stops (容错额度): a number or a share of
 * those read so far, whichever allows more.
 *
 * @param records how many, at least 0
 * @param share which share of the records read so far, from 0 to 1
 */
public record RejectionBudget(long records, Fraction share) {

  /** Reading goes to the end, whatever is rejected (不限). */
  public static final RejectionBudget UNLIMITED = new RejectionBudget(Long.MAX_VALUE, Fraction.ONE);

  /** Reading stops at the first record that is rejected (遇错即停). */
  public static final RejectionBudget NONE = new RejectionBudget(0, Fraction.ZERO);

  /** 1,000 records or 1 %, whichever is more. */
  public static final RejectionBudget USUAL = new RejectionBudget(1000, new Fraction(1, 100));

  /**
   * Checks the range.
   *
   * @param records how many, at least 0
   * @param share which share of the records read so far, from 0 to 1
   */
  public RejectionBudget {
    checkArgument(records >= 0, "rejected records must not be below 0, but were %s", records);
    checkArgument(
        share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0,
        "share of rejected records must be from 0 to 1, but was %s",
        share);
  }

  /** Whether so many rejected of so many framed are still within. */
  boolean allows(ReadCounts counts) {
    return counts.rejected() <= records
        || new Fraction(counts.rejected(), counts.framed()).compareTo(share) <= 0;
  }
}

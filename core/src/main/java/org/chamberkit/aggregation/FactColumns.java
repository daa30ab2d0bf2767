package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Facts as columns (事实列), for callers that have many and keep them in arrays: each row is a known
 * number of one figure, one organization and one day. The arrays are not copied and must not change
 * while they are taken up.
 *
 * @param figures the position of each figure, by {@link RollUp#figurePosition}
 * @param organizations the position of each organization, by {@link RollUp#organizationPosition}
 * @param days the last day that each fact is about, as days since 1 January 1970
 * @param numbers the number of each, whole at the scale
 * @param scale how many digits of the numbers stand behind the point
 */
@SuppressWarnings("ArrayRecordComponent")
public record FactColumns(
    int[] figures, int[] organizations, int[] days, long[] numbers, int scale) {

  /**
   * Checks the lengths.
   *
   * @param figures the position of each figure
   * @param organizations the position of each organization
   * @param days the last day that each fact is about
   * @param numbers the number of each
   * @param scale how many digits of the numbers stand behind the point, 0 to 18
   * @throws IllegalArgumentException if the columns are not of the same length, or the scale is
   *     none
   */
  public FactColumns {
    checkArgument(
        figures.length == organizations.length
            && figures.length == days.length
            && figures.length == numbers.length,
        "columns have %s figures, %s organizations, %s days and %s numbers",
        figures.length,
        organizations.length,
        days.length,
        numbers.length);
    checkArgument(scale >= 0 && scale <= 18, "scale %s is not from 0 to 18", scale);
  }

  /** {@return how many rows there are} */
  public int size() {
    return figures.length;
  }
}

package org.chamberkit.io;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What came of the records of a source so far (读取统计). Accepted and rejected make framed: no record
 * gets lost.
 *
 * @param framed how many records there were
 * @param accepted how many of them became a value
 * @param rejected how many of them have an error
 * @param blankLines how many lines between records were blank
 * @param carriageReturns how many lines ended with CR LF
 * @param hasByteOrderMark whether the source began with a byte order mark
 */
public record ReadCounts(
    long framed,
    long accepted,
    long rejected,
    long blankLines,
    long carriageReturns,
    boolean hasByteOrderMark) {

  /**
   * Checks that no record is lost.
   *
   * @param framed how many records there were
   * @param accepted how many of them became a value
   * @param rejected how many of them have an error
   * @param blankLines how many lines between records were blank
   * @param carriageReturns how many lines ended with CR LF
   * @param hasByteOrderMark whether the source began with a byte order mark
   */
  public ReadCounts {
    checkArgument(
        accepted + rejected == framed,
        "accepted and rejected must add up to framed, but %s and %s are not %s",
        accepted,
        rejected,
        framed);
  }
}

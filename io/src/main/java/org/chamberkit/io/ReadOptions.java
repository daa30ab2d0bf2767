package org.chamberkit.io;

import java.io.OutputStream;
import java.util.Optional;

/**
 * How a source is read (读取选项).
 *
 * <pre>{@code
 * ReadOptions options =
 *     ReadOptions.STANDARD.withBudget(RejectionBudget.USUAL).withRejects(rejects);
 * }</pre>
 *
 * @param limits how large the text and its parts may be
 * @param unknownNames what is done with names that an object does not have
 * @param budget how many records may be rejected before reading stops
 * @param rejects takes the bytes of each rejected record as they stand, unpacked, each with LF
 *     behind it; it is not closed
 * @param progress is told how far reading is
 */
public record ReadOptions(
    Limits limits,
    UnknownNames unknownNames,
    RejectionBudget budget,
    Optional<OutputStream> rejects,
    Optional<ReadProgress> progress) {

  /** The standard limits; unknown names refused; reading goes to the end, whatever is rejected. */
  public static final ReadOptions STANDARD =
      new ReadOptions(
          Limits.STANDARD,
          UnknownNames.REFUSED,
          RejectionBudget.UNLIMITED,
          Optional.empty(),
          Optional.empty());

  /**
   * Returns these options with one limit changed.
   *
   * @param limit which one
   * @param most what it allows
   * @return the options
   * @throws IllegalArgumentException if the limit cannot be set so
   */
  public ReadOptions withLimit(Limit limit, int most) {
    return withLimits(limits.with(limit, most));
  }

  /**
   * Returns these options with other limits.
   *
   * @param other how large the text and its parts may be
   * @return the options
   */
  public ReadOptions withLimits(Limits other) {
    return new ReadOptions(other, unknownNames, budget, rejects, progress);
  }

  /**
   * Returns these options with another way to treat unknown names.
   *
   * @param other what is done with names that an object does not have
   * @return the options
   */
  public ReadOptions withUnknownNames(UnknownNames other) {
    return new ReadOptions(limits, other, budget, rejects, progress);
  }

  /**
   * Returns these options with another budget.
   *
   * @param other how many records may be rejected before reading stops
   * @return the options
   */
  public ReadOptions withBudget(RejectionBudget other) {
    return new ReadOptions(limits, unknownNames, other, rejects, progress);
  }

  /**
   * Returns these options with a place for rejected records.
   *
   * @param sink takes their bytes as they stand, each with LF behind it; it is not closed
   * @return the options
   */
  public ReadOptions withRejects(OutputStream sink) {
    return new ReadOptions(limits, unknownNames, budget, Optional.of(sink), progress);
  }

  /**
   * Returns these options with somebody to tell how far reading is.
   *
   * @param told is told after each record
   * @return the options
   */
  public ReadOptions withProgress(ReadProgress told) {
    return new ReadOptions(limits, unknownNames, budget, rejects, Optional.of(told));
  }
}

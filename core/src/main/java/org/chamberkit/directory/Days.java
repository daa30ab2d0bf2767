package org.chamberkit.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.chamberkit.period.Validity;

/**
 * From which day to which day each of a list holds, as numbers of days; an open end is the least or
 * the greatest number there is. Where the first lies after the last there is no such day.
 */
final class Days {

  private static final long OPEN_START = Long.MIN_VALUE;
  private static final long OPEN_END = Long.MAX_VALUE;

  private final long[] first;
  private final long[] last;

  /** Begins with no day for any. */
  Days(int size) {
    first = new long[size];
    last = new long[size];
    Arrays.fill(last, -1);
  }

  void set(int index, Validity validity) {
    first[index] = first(validity);
    last[index] = last(validity);
  }

  /** Holds no more than another does. */
  void intersect(int index, Days other, int otherIndex) {
    first[index] = Math.max(first[index], other.first[otherIndex]);
    last[index] = Math.min(last[index], other.last[otherIndex]);
  }

  long first(int index) {
    return first[index];
  }

  long last(int index) {
    return last[index];
  }

  boolean isEmpty(int index) {
    return first[index] > last[index];
  }

  boolean holdsOn(int index, long day) {
    return first[index] <= day && day <= last[index];
  }

  /** Whether all days of a validity that it names lie in these; an open end of it always does. */
  boolean includesNamed(int index, Validity validity) {
    return namesOnly(validity, first[index], last[index]);
  }

  /** Whether all days that a validity names lie from a first to a last day. */
  static boolean namesOnly(Validity validity, long first, long last) {
    long startsOn = first(validity);
    long endsOn = last(validity);
    return (startsOn == OPEN_START || (first <= startsOn && startsOn <= last))
        && (endsOn == OPEN_END || (first <= endsOn && endsOn <= last));
  }

  /** The days as a validity; there must be some. */
  Validity get(int index) {
    return validity(first[index], last[index]);
  }

  static Validity validity(long first, long last) {
    return first == OPEN_START && last == OPEN_END
        ? Validity.ALWAYS
        : new Validity(
            first == OPEN_START ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first)),
            last == OPEN_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last)));
  }

  static long first(Validity validity) {
    return validity.startsOn().isPresent() ? validity.startsOn().get().toEpochDay() : OPEN_START;
  }

  static long last(Validity validity) {
    return validity.endsOn().isPresent() ? validity.endsOn().get().toEpochDay() : OPEN_END;
  }
}

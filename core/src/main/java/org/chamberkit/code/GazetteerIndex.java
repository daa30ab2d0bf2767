package org.chamberkit.code;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chamberkit.problem.Problem;

/**
 * The entries of a gazetteer in the order of codes and first days, and what the check found. Days
 * are numbers of days, so that an open end is the least or greatest number.
 *
 * <p>Nothing here hashes a code: whoever chooses the codes cannot make look-ups slow.
 */
final class GazetteerIndex {

  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::code)
          .thenComparingLong(row -> row.entry().first())
          .thenComparingLong(row -> row.entry().last())
          .thenComparing(row -> row.entry().toString());

  private final ImmutableList<Row> rows;
  private final ImmutableList<Problem> problems;

  /**
   * An entry.
   *
   * @param position the place in the gazetteer's list of entries, from 0
   */
  record Row(int position, GazetteerEntry entry) {

    DivisionCode code() {
      return entry.code();
    }

    boolean holdsOn(long day) {
      return entry.first() <= day && day <= entry.last();
    }
  }

  private GazetteerIndex(ImmutableList<GazetteerEntry> entries) {
    this.rows =
        IntStream.range(0, entries.size())
            .mapToObj(i -> new Row(i, entries.get(i)))
            .sorted(ORDER)
            .collect(toImmutableList());
    this.problems = GazetteerCheck.of(this);
  }

  static GazetteerIndex of(ImmutableList<GazetteerEntry> entries) {
    return new GazetteerIndex(entries);
  }

  /** The entries in the order of codes, first and last days. */
  ImmutableList<Row> rows() {
    return rows;
  }

  ImmutableList<Problem> problems() {
    return problems;
  }

  /** The entry of a code that holds on a day; of several that do, which is an error, any. */
  Optional<Row> find(DivisionCode code, long day) {
    return latest(code, day).filter(row -> row.holdsOn(day));
  }

  /** The entry of a code that begins last, but not after a day. */
  Optional<Row> latest(DivisionCode code, long day) {
    int count = countUpTo(code, day);
    return count > 0 && rows.get(count - 1).code().equals(code)
        ? Optional.of(rows.get(count - 1))
        : Optional.empty();
  }

  /** The entry of a code that begins first. */
  Optional<Row> earliest(DivisionCode code) {
    int first = countBefore(code);
    return first < rows.size() && rows.get(first).code().equals(code)
        ? Optional.of(rows.get(first))
        : Optional.empty();
  }

  ImmutableList<GazetteerEntry> validOn(long day) {
    return rows.stream().filter(row -> row.holdsOn(day)).map(Row::entry).collect(toImmutableList());
  }

  Optional<Row> above(DivisionCode code, long day) {
    Optional<DivisionCode> above = code.parent();
    while (above.isPresent()) {
      Optional<Row> row = find(above.get(), day);
      if (row.isPresent()) {
        return row;
      }
      above = above.get().parent();
    }
    return Optional.empty();
  }

  ImmutableList<GazetteerEntry> below(DivisionCode code, long day) {
    ImmutableList.Builder<GazetteerEntry> below = ImmutableList.builder();
    for (int i = countBefore(code); i < rows.size() && rows.get(i).code().isWithin(code); i++) {
      if (rows.get(i).holdsOn(day) && isDirectlyBelow(rows.get(i).code(), code, day)) {
        below.add(rows.get(i).entry());
      }
    }
    return below.build();
  }

  private boolean isDirectlyBelow(DivisionCode lower, DivisionCode code, long day) {
    Optional<DivisionCode> above = lower.parent();
    while (above.isPresent() && !above.get().equals(code)) {
      if (find(above.get(), day).isPresent()) {
        return false;
      }
      above = above.get().parent();
    }
    return above.isPresent();
  }

  ImmutableSortedSet<DivisionCode> follow(DivisionCode code, long day, long later) {
    ImmutableSortedSet.Builder<DivisionCode> codes = ImmutableSortedSet.naturalOrder();
    Set<Integer> met = new HashSet<>();
    Deque<Row> open = new ArrayDeque<>();
    find(code, day).ifPresent(open::add);
    while (!open.isEmpty()) {
      Row row = open.remove();
      if (row.holdsOn(later)) {
        codes.add(row.code());
      } else if (met.add(row.position())) {
        for (Succession succession : row.entry().successors()) {
          find(succession.code(), row.entry().last() + 1).ifPresent(open::add);
        }
      }
    }
    return codes.build();
  }

  /** How many entries have a lesser code. */
  private int countBefore(DivisionCode code) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).code().compareTo(code) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many entries have a lesser code, or this one and a first day that is not after the day. */
  private int countUpTo(DivisionCode code, long day) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = rows.get(middle).code().compareTo(code);
      if (order < 0 || (order == 0 && rows.get(middle).entry().first() <= day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.chamberkit.ranking;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.cut.Cut;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.cut.UpToPlace;
import org.chamberkit.cut.WithinValues;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;

/**
 * Where a sequence is cut.
 *
 * @param listed how many stand before the cut
 * @param reserved how many stand before the end of the reserve
 * @param tied how many are level at the line, before and behind it
 * @param refusal what is wrong, if nobody may be level there
 */
record Line(int listed, int reserved, int tied, Optional<Problem> refusal) {

  static Line of(Sequence sequence) {
    Cut cut = sequence.list().cut().orElse(null);
    int size = sequence.size();
    if (cut instanceof FirstEntries entries && entries.count() < size) {
      return ofEntries(sequence, entries);
    }
    int listed = size;
    if (cut instanceof UpToPlace places) {
      listed = upToPlace(sequence, places);
    } else if (cut instanceof WithinValues values) {
      listed = withinValues(sequence, values);
    }
    return new Line(listed, reserved(sequence, listed), 0, Optional.empty());
  }

  private static Line ofEntries(Sequence sequence, FirstEntries entries) {
    int count = (int) entries.count();
    int first = sequence.blocks().first(count - 1);
    int next = sequence.blocks().next(count - 1);
    if (next == count) {
      return new Line(count, reserved(sequence, count), 0, Optional.empty());
    }
    int listed =
        switch (entries.ties()) {
          case EXACTLY -> count;
          case WITH_TIES -> next;
          case WITHOUT_TIES, REFUSED -> first;
        };
    Optional<Problem> refusal =
        entries.ties() == LineTies.REFUSED
            ? Optional.of(tied(sequence, count, first, next))
            : Optional.empty();
    return new Line(listed, reserved(sequence, listed), next - first, refusal);
  }

  private static Problem tied(Sequence sequence, int count, int first, int next) {
    return Problem.of(
        RankingProblem.TIED_AT_LINE,
        Pointer.to("cut").child("entries").child("ties"),
        ImmutableMap.of(
            "count", Integer.toString(count),
            "tied", Integer.toString(next - first),
            "first", sequence.entrant(first).id.text(),
            "last", sequence.entrant(next - 1).id.text()));
  }

  private static int upToPlace(Sequence sequence, UpToPlace places) {
    Decimal last = Decimal.of(places.last());
    int listed = 0;
    while (listed < sequence.size() && sequence.place(listed).compareTo(last) <= 0) {
      listed++;
    }
    return listed;
  }

  private static int withinValues(Sequence sequence, WithinValues values) {
    int listed = 0;
    while (listed < sequence.size()
        && sequence.entrant(listed).value(0).filter(values.within()::contains).isPresent()) {
      listed++;
    }
    return listed;
  }

  /** Where the reserve ends: with all who are level at its end, unless a last key decides. */
  private static int reserved(Sequence sequence, int listed) {
    long reserve = sequence.list().reserve();
    if (reserve >= sequence.size() - listed) {
      return sequence.size();
    }
    int end = listed + (int) reserve;
    return reserve == 0 || sequence.list().lastKey().isPresent()
        ? end
        : sequence.blocks().next(end - 1);
  }
}

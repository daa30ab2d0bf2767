package org.chamberkit.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which recordings of a register are of the same fact. It is made for registers of millions of
 * facts of which few are ever recorded anew: those that are alone cost no more than a number each.
 */
final class Histories {

  private final ImmutableList<Recording> recordings;
  private final BitSet shared = new BitSet();
  private final List<ImmutableIntArray> histories = new ArrayList<>();

  private Histories(ImmutableList<Recording> recordings) {
    this.recordings = recordings;
  }

  static Histories of(ImmutableList<Recording> recordings) {
    Histories all = new Histories(recordings);
    long[] byHash = new long[recordings.size()];
    for (int i = 0; i < byHash.length; i++) {
      byHash[i] = (long) recordings.get(i).id().hashCode() << Integer.SIZE | i;
    }
    Arrays.sort(byHash);
    int start = 0;
    for (int end = 1; end <= byHash.length; end++) {
      if (end == byHash.length || hash(byHash[end]) != hash(byHash[start])) {
        if (end - start > 1) {
          all.addThoseOfOneHash(Arrays.stream(byHash, start, end).mapToObj(key -> (int) key));
        }
        start = end;
      }
    }
    all.histories.sort(Comparator.comparing(Histories::first));
    return all;
  }

  private static int hash(long key) {
    return (int) (key >> Integer.SIZE);
  }

  private void addThoseOfOneHash(Stream<Integer> positions) {
    List<Integer> sorted =
        positions
            .sorted(
                Comparator.comparing((Integer position) -> recordings.get(position).id())
                    .thenComparing(position -> recordings.get(position).recordedOn())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    int start = 0;
    for (int end = 1; end <= sorted.size(); end++) {
      if (end == sorted.size() || !id(sorted.get(end)).equals(id(sorted.get(start)))) {
        if (end - start > 1) {
          add(ImmutableIntArray.copyOf(sorted.subList(start, end)));
        }
        start = end;
      }
    }
  }

  private void add(ImmutableIntArray history) {
    histories.add(history);
    history.forEach(shared::set);
  }

  private FactId id(int position) {
    return recordings.get(position).id();
  }

  /** The earliest position in the register. */
  private static int first(ImmutableIntArray history) {
    return history.stream().min().orElseThrow();
  }

  /** Whether a fact is recorded only once, at the position. */
  boolean isAlone(int position) {
    return !shared.get(position);
  }

  /**
   * The positions of the recordings of each fact that is recorded more than once, by day; in the
   * order of their first recordings.
   */
  ImmutableList<ImmutableIntArray> ofSeveral() {
    return ImmutableList.copyOf(histories);
  }

  /**
   * The positions of the facts that hold by what was known on a day, or by all that was recorded;
   * in the order of the first recordings by then.
   */
  ImmutableIntArray holding(Optional<LocalDate> day) {
    int[] last = new int[recordings.size()];
    for (int i = 0; i < last.length; i++) {
      last[i] = isAlone(i) && isKnown(i, day) ? i : -1;
    }
    for (ImmutableIntArray history : histories) {
      int[] known = history.stream().filter(position -> isKnown(position, day)).toArray();
      if (known.length > 0) {
        last[Arrays.stream(known).min().orElseThrow()] = known[known.length - 1];
      }
    }
    ImmutableIntArray.Builder holding = ImmutableIntArray.builder();
    for (int position : last) {
      if (position >= 0 && recordings.get(position) instanceof Fact) {
        holding.add(position);
      }
    }
    return holding.build();
  }

  private boolean isKnown(int position, Optional<LocalDate> day) {
    return day.isEmpty() || !recordings.get(position).recordedOn().isAfter(day.get());
  }
}

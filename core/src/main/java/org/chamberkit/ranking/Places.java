package org.chamberkit.ranking;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.chamberkit.quantity.Fraction;

/**
 * The places of candidates that stand in their order, and why each stands behind the one before.
 */
final class Places {

  private final ImmutableList<Reason> reasons;
  private final long[] places;
  private final long[] sharedBy;

  private Places(ImmutableList<Reason> reasons) {
    this.reasons = reasons;
    this.places = new long[reasons.size()];
    this.sharedBy = new long[reasons.size()];
    int first = 0;
    for (int next = 1; next <= reasons.size(); next++) {
      if (next == reasons.size() || !(reasons.get(next) instanceof LevelWith)) {
        Arrays.fill(places, first, next, first + 1);
        Arrays.fill(sharedBy, first, next, next - first);
        first = next;
      }
    }
  }

  static Places of(
      ImmutableList<SortKey> keys,
      List<CandidateId> candidates,
      List<ImmutableList<Fraction>> values) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (int i = 0; i < candidates.size(); i++) {
      reasons.add(
          i == 0
              ? new Leads()
              : reason(keys, candidates.get(i - 1), values.get(i - 1), values.get(i)));
    }
    return new Places(reasons.build());
  }

  private static Reason reason(
      ImmutableList<SortKey> keys,
      CandidateId before,
      ImmutableList<Fraction> valuesBefore,
      ImmutableList<Fraction> values) {
    for (int i = 0; i < keys.size(); i++) {
      if (!values.get(i).equals(valuesBefore.get(i))) {
        return new PartedFrom(before, keys.get(i).key(), valuesBefore.get(i), values.get(i));
      }
    }
    return new LevelWith(before);
  }

  long place(int index) {
    return places[index];
  }

  long sharedBy(int index) {
    return sharedBy[index];
  }

  Reason reason(int index) {
    return reasons.get(index);
  }
}

package org.chamberkit.ranking;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.PrintOrder;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.place.Draw;
import org.chamberkit.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/** One who is ranked, with all that its place depends on; {@code source} says who it was. */
final class Entrant {

  final int source;
  final CandidateId id;
  final PrintOrder print;
  final ImmutableMap<Grouping, GroupCode> groups;

  /** The value of each key as it is compared, in the order of the list; null if it is not known. */
  final @Nullable Fraction[] values;

  private @Nullable String lot;

  private Entrant(
      ListDefinition list,
      int source,
      PrintOrder print,
      ImmutableMap<Grouping, GroupCode> groups,
      Map<ValueKey, Fraction> values) {
    this.source = source;
    this.id = print.candidate();
    this.print = print;
    this.groups = groups;
    this.values = new Fraction[list.keys().size()];
    for (int i = 0; i < this.values.length; i++) {
      SortKey key = list.keys().get(i);
      Fraction exact = values.get(key.key());
      this.values[i] = exact == null ? null : key.compared(exact);
    }
  }

  static Entrant of(ListDefinition list, Candidate candidate, int source) {
    return new Entrant(
        list, source, candidate.printOrder(), candidate.groups(), candidate.values());
  }

  static Entrant of(ListDefinition list, Placing entry, int source) {
    return new Entrant(list, source, entry.printOrder(), entry.groups(), entry.values());
  }

  Optional<Fraction> value(int key) {
    return Optional.ofNullable(values[key]);
  }

  /** The group in which it is ranked; absent if the list ranks all together. */
  Optional<GroupCode> partition(ListDefinition list) {
    return list.partition().flatMap(by -> Optional.ofNullable(groups.get(by)));
  }

  String lot(Draw draw) {
    String drawn = lot;
    if (drawn == null) {
      drawn = draw.lot(id.text());
      lot = drawn;
    }
    return drawn;
  }
}

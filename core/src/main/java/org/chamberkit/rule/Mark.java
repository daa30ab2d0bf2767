package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.chamberkit.answer.PartId;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Name;

/**
 * A mark that a judge or voter can give (等次), such as 优, 良, 中, 差.
 *
 * @param id the identifier, unique in its rule
 * @param name what it is called
 * @param value what it counts, not below 0
 */
public record Mark(PartId id, Name name, Decimal value) {

  static ImmutableList<PartId> ids(ImmutableList<Mark> marks) {
    return ImmutableList.copyOf(Lists.transform(marks, Mark::id));
  }

  /** The one with an identifier that is listed. */
  static Mark of(ImmutableList<Mark> marks, PartId id) {
    return marks.stream().filter(mark -> mark.id().equals(id)).findFirst().orElseThrow();
  }

  static Decimal lowest(ImmutableList<Mark> marks) {
    return marks.stream().map(Mark::value).min(Decimal::compareTo).orElseThrow();
  }

  static Decimal highest(ImmutableList<Mark> marks) {
    return marks.stream().map(Mark::value).max(Decimal::compareTo).orElseThrow();
  }
}

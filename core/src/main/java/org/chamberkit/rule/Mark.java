package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * A mark that a judge or voter can give (等次), such as 优, 良, 中, 差.
 *
 * @param id the identifier, unique in its rule
 * @param name what it is called
 * @param value what it counts, not below 0
 */
public record Mark(PartId id, Name name, Decimal value) {

  /**
   * Returns the identifiers of marks.
   *
   * @param marks the marks
   * @return their identifiers, in the same order
   */
  public static ImmutableList<PartId> ids(ImmutableList<Mark> marks) {
    return ImmutableList.copyOf(Lists.transform(marks, Mark::id));
  }

  /**
   * Finds a mark.
   *
   * @param marks the marks
   * @param id the identifier of one of them
   * @return the mark
   */
  public static Mark of(ImmutableList<Mark> marks, PartId id) {
    return marks.stream().filter(mark -> mark.id().equals(id)).findFirst().orElseThrow();
  }

  /**
   * Returns what the worst mark counts.
   *
   * @param marks the marks, at least one
   * @return the lowest value
   */
  public static Decimal lowest(ImmutableList<Mark> marks) {
    return marks.stream().map(Mark::value).min(Decimal::compareTo).orElseThrow();
  }

  /**
   * Returns what the best mark counts.
   *
   * @param marks the marks, at least one
   * @return the highest value
   */
  public static Decimal highest(ImmutableList<Mark> marks) {
    return marks.stream().map(Mark::value).max(Decimal::compareTo).orElseThrow();
  }
}

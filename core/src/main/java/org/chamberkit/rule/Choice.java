package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * Something that a rule lists with its points: an option, an entry of a checklist, a level of
 * honours.
 *
 * @param id the identifier, unique in its rule
 * @param name what it is called
 * @param points the points, not below 0
 */
public record Choice(PartId id, Name name, Points points) {

  static ImmutableList<PartId> ids(ImmutableList<Choice> choices) {
    return ImmutableList.copyOf(Lists.transform(choices, Choice::id));
  }

  /** The one with an identifier that is listed. */
  static Choice of(ImmutableList<Choice> choices, PartId id) {
    return choices.stream().filter(choice -> choice.id().equals(id)).findFirst().orElseThrow();
  }

  static Points sum(ImmutableList<Choice> choices) {
    return choices.stream().map(Choice::points).reduce(Points.ZERO, Points::plus);
  }

  static Points most(ImmutableList<Choice> choices) {
    return choices.stream().map(Choice::points).max(Points::compareTo).orElseThrow();
  }
}

package org.chamberkit.standing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.cut.WithinValues;
import org.chamberkit.place.Direction;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/**
 * The value of the first key that would have brought one on the list who is not on it (差多少入围), all
 * else being equal: its other values, and the values of the others.
 *
 * @param key the first key of the list
 * @param value the value
 * @param reached whether the value itself would have been enough, by the further keys, the tie
 *     scheme and the cut; if not, any that is better
 */
public record EntryBar(SortKey key, Fraction value, boolean reached) {

  private static final Template REACHED_HIGH =
      new Template("{key} of {value} or more would have entered.", "{key}达到 {value} 及以上即可入围。");
  private static final Template REACHED_LOW =
      new Template("{key} of {value} or less would have entered.", "{key}为 {value} 及以下即可入围。");
  private static final Template PASSED_HIGH =
      new Template("{key} of more than {value} would have entered.", "{key}超过 {value} 即可入围。");
  private static final Template PASSED_LOW =
      new Template("{key} of less than {value} would have entered.", "{key}低于 {value} 即可入围。");

  /**
   * Finds the value that would have been enough. Ranks the candidates anew for it, so that every
   * rule of the list has its say.
   *
   * @param edition the edition
   * @param candidate one who has a place, but is not on the list
   * @return the value; absent if the candidate is on the list, has no place or no value of the
   *     first key, if no value would have been enough, or if values of the key are compared as they
   *     are displayed, so that the line lies between two of them
   */
  public static Optional<EntryBar> of(Edition edition, CandidateId candidate) {
    return Stream.concat(edition.reserve().stream(), edition.beyond().stream())
        .filter(entry -> entry.candidate().equals(candidate))
        .findFirst()
        .flatMap(entry -> new Search(edition, entry).bar());
  }

  /**
   * Tells the value in words.
   *
   * @param language the language
   * @return a sentence, such as "revenue of 100 or more would have entered."
   */
  public String tell(Language language) {
    boolean isHigh = key.direction() == Direction.HIGHEST_FIRST;
    Template template =
        reached ? (isHigh ? REACHED_HIGH : REACHED_LOW) : (isHigh ? PASSED_HIGH : PASSED_LOW);
    return template.fill(
        language, ImmutableMap.of("key", key.label(language), "value", value.toString()));
  }

  /** Tries the values at which somebody else stands, from the one's own upwards. */
  private static final class Search {

    private final Edition edition;
    private final Placing own;
    private final SortKey key;
    private final Direction direction;
    private final ListDefinition bare;

    Search(Edition edition, Placing own) {
      this.edition = edition;
      this.own = own;
      this.key = edition.list().keys().get(0);
      this.direction = key.direction();
      this.bare =
          edition
              .list()
              .withColumns(ImmutableList.of())
              .withQuantiles(ImmutableList.of())
              .withWithin(ImmutableList.of());
    }

    Optional<EntryBar> bar() {
      Optional<Fraction> value = Optional.ofNullable(own.values().get(key.key()));
      if (value.isEmpty() || key.compared().isPresent()) {
        return Optional.empty();
      }
      List<Fraction> steps = steps(value.get());
      for (int i = 0; i < steps.size(); i++) {
        Fraction step = steps.get(i);
        Fraction next = i + 1 < steps.size() ? steps.get(i + 1) : better(step);
        if (enters(step)) {
          return Optional.of(new EntryBar(key, step, true));
        }
        if (enters(step.plus(next).dividedBy(new Fraction(2, 1)))) {
          return Optional.of(new EntryBar(key, step, false));
        }
      }
      return Optional.empty();
    }

    /** The values of those around the line that are at least as good as the own one, best last. */
    private List<Fraction> steps(Fraction value) {
      List<Fraction> steps = new ArrayList<>();
      if (edition.list().cut().orElse(null) instanceof WithinValues cut) {
        Stream.of(cut.within().from(), cut.within().to())
            .flatMap(Optional::stream)
            .map(Interval.End::at)
            .forEach(end -> steps.add(Fraction.of(end)));
      }
      Optional<GroupCode> group = group(own);
      ImmutableList<Fraction> listed = values(edition.entries(), group);
      listed.stream().max(direction::compare).ifPresent(steps::add);
      Stream.of(edition.reserve(), edition.beyond())
          .flatMap(entries -> values(entries, group).stream())
          .forEach(steps::add);
      return steps.stream()
          .filter(step -> direction.compare(step, value) <= 0)
          .distinct()
          .sorted((one, other) -> direction.compare(other, one))
          .toList();
    }

    private ImmutableList<Fraction> values(
        ImmutableList<Placing> entries, Optional<GroupCode> group) {
      ValueKey first = key.key();
      return entries.stream()
          .filter(entry -> group(entry).equals(group))
          .flatMap(entry -> Optional.ofNullable(entry.values().get(first)).stream())
          .collect(toImmutableList());
    }

    private Optional<GroupCode> group(Placing entry) {
      return edition.list().partition().map(by -> entry.groups().get(by));
    }

    private Fraction better(Fraction value) {
      return direction == Direction.HIGHEST_FIRST
          ? value.plus(Fraction.ONE)
          : value.minus(Fraction.ONE);
    }

    private boolean enters(Fraction value) {
      ImmutableList<Candidate> candidates =
          edition.ranked().stream()
              .map(entry -> entry.candidate().equals(own.candidate()) ? with(value) : as(entry))
              .collect(toImmutableList());
      return Ranking.rank(bare, candidates)
          .value()
          .map(Edition::entries)
          .orElse(ImmutableList.of())
          .stream()
          .anyMatch(entry -> entry.candidate().equals(own.candidate()));
    }

    private Candidate with(Fraction value) {
      ImmutableMap.Builder<ValueKey, Fraction> values = ImmutableMap.builder();
      values.putAll(own.values()).put(key.key(), value);
      return as(own).withValues(values.buildKeepingLast());
    }

    private static Candidate as(Placing entry) {
      return Candidate.builder()
          .id(entry.candidate())
          .name(entry.name())
          .orderCode(entry.orderCode())
          .groups(entry.groups())
          .values(entry.values())
          .build();
    }
  }
}

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
import org.chamberkit.quantity.Decimal;
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
 * @param value the value; as it is displayed, if that is how values of the key are compared
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
   * Finds the value that would have been enough. Ranks the candidates anew for some values, a few
   * dozen at most, so that every rule of the list has its say.
   *
   * @param edition the edition
   * @param candidate one who has a place, but is not on the list
   * @return the value; absent if the candidate is on the list, has no place or no value of the
   *     first key, or if no value would have been enough
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

  /**
   * Tries values at which somebody else stands, and values just ahead of them. Whoever enters with
   * a value enters with any better one up to the better end of the cut, so halving finds the line.
   */
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
      List<Fraction> steps = value.map(exact -> steps(compared(exact))).orElse(ImmutableList.of());
      int out = -1;
      int in = 2 * steps.size();
      while (in - out > 1) {
        int tried = (out + in) / 2;
        if (enters(tried(steps, tried))) {
          in = tried;
        } else {
          out = tried;
        }
      }
      return in == 2 * steps.size()
          ? Optional.empty()
          : Optional.of(new EntryBar(key, steps.get(in / 2), in % 2 == 0));
    }

    /** What is tried: each step, and behind it what is better than it, but not as the next one. */
    private Fraction tried(List<Fraction> steps, int index) {
      Fraction step = steps.get(index / 2);
      if (index % 2 == 0) {
        return step;
      }
      if (key.compared().isPresent()) {
        return better(step, Fraction.of(new Decimal(1, key.compared().get().places())));
      }
      return index / 2 + 1 < steps.size()
          ? step.plus(steps.get(index / 2 + 1)).dividedBy(new Fraction(2, 1))
          : better(step, Fraction.ONE);
    }

    /** The values at which the line may lie, at least as good as the own one, best last. */
    private List<Fraction> steps(Fraction value) {
      List<Fraction> steps = new ArrayList<>();
      if (edition.list().cut().orElse(null) instanceof WithinValues cut) {
        (direction == Direction.HIGHEST_FIRST ? cut.within().from() : cut.within().to())
            .map(Interval.End::at)
            .map(Fraction::of)
            .ifPresent(steps::add);
      } else {
        Optional<GroupCode> group = group(own);
        Stream.of(edition.entries(), edition.reserve(), edition.beyond())
            .flatMap(entries -> values(entries, group).stream())
            .map(this::compared)
            .forEach(steps::add);
      }
      return steps.stream()
          .filter(step -> direction.compare(step, value) <= 0)
          .distinct()
          .sorted((one, other) -> direction.compare(other, one))
          .toList();
    }

    private Fraction compared(Fraction exact) {
      return key.compared().map(rounding -> Fraction.of(exact.rounded(rounding))).orElse(exact);
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

    private Fraction better(Fraction value, Fraction by) {
      return direction == Direction.HIGHEST_FIRST ? value.plus(by) : value.minus(by);
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

package org.chamberkit.publication;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.place.TieScheme;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.Placing;
import org.chamberkit.standing.Standing;
import org.chamberkit.standing.Standings;

/**
 * Who stands on a list while it is published, as the order of an edition gives it. Those whose
 * place was left empty are numbered along, so that nobody behind them moves.
 */
final class Roll {

  private final Edition edition;
  private final ImmutableList<Placing> ranked;
  private final Set<CandidateId> listed = new HashSet<>();
  private final Set<CandidateId> gaps = new HashSet<>();

  /** Those of the reserve who have come on the list, even if they were taken off again. */
  private final Set<CandidateId> called = new HashSet<>();

  Roll(Edition edition) {
    this.edition = edition;
    this.ranked = edition.ranked();
    edition.entries().forEach(entry -> listed.add(entry.candidate()));
  }

  Edition edition() {
    return edition;
  }

  boolean lists(CandidateId candidate) {
    return listed.contains(candidate);
  }

  /** Takes one off that is on the list; false if its place cannot be filled. */
  boolean takeOff(CandidateId candidate, Vacancy vacancy) {
    if (vacancy == Vacancy.FILL) {
      Optional<CandidateId> next = firstOfReserve(candidate);
      if (next.isEmpty()) {
        return false;
      }
      listed.add(next.get());
      called.add(next.get());
    }
    listed.remove(candidate);
    if (vacancy == Vacancy.LEAVE_GAP) {
      gaps.add(candidate);
    }
    return true;
  }

  /** Who comes next in the reserve of the group. */
  private Optional<CandidateId> firstOfReserve(CandidateId candidate) {
    Optional<GroupCode> group =
        ranked.stream()
            .filter(entry -> entry.candidate().equals(candidate))
            .findFirst()
            .flatMap(this::group);
    return edition.reserve().stream()
        .filter(entry -> group(entry).equals(group))
        .map(Placing::candidate)
        .filter(next -> !called.contains(next))
        .findFirst();
  }

  private Optional<GroupCode> group(Placing entry) {
    return edition.list().partition().map(by -> entry.groups().get(by));
  }

  Standings standings() {
    return Standings.of(edition)
        .withEntries(
            places(listed).stream()
                .map(
                    held ->
                        new Standing(
                            held.entry().candidate(),
                            held.entry().name(),
                            Fraction.of(held.place()),
                            held.entry().values(),
                            held.entry().groups()))
                .collect(toImmutableList()));
  }

  ImmutableList<VersionPlace> entries() {
    return versionPlaces(listed);
  }

  ImmutableList<VersionPlace> gaps() {
    return versionPlaces(gaps);
  }

  private ImmutableList<VersionPlace> versionPlaces(Set<CandidateId> whom) {
    return places(whom).stream()
        .map(held -> new VersionPlace(held.entry().candidate(), Fraction.of(held.place())))
        .collect(toImmutableList());
  }

  private record Held(Placing entry, Decimal place) {}

  /** The places of some, among all who are on the list or left a gap. */
  private List<Held> places(Set<CandidateId> whom) {
    List<Held> places = new ArrayList<>();
    List<Placing> group = new ArrayList<>();
    for (Placing entry : ranked) {
      if (listed.contains(entry.candidate()) || gaps.contains(entry.candidate())) {
        if (!group.isEmpty() && !group(entry).equals(group(group.get(0)))) {
          number(group, places);
          group.clear();
        }
        group.add(entry);
      }
    }
    number(group, places);
    return places.stream().filter(held -> whom.contains(held.entry().candidate())).toList();
  }

  /** Numbers a group; those who were level in the edition are level now. */
  private void number(List<Placing> group, List<Held> places) {
    TieScheme ties = edition.list().ties();
    long block = 0;
    for (int first = 0, next; first < group.size(); first = next) {
      next = first + 1;
      while (next < group.size() && group.get(next).place().equals(group.get(first).place())) {
        next++;
      }
      block++;
      for (int i = first; i < next; i++) {
        places.add(new Held(group.get(i), ties.place(first + 1L, next, i + 1L, block)));
      }
    }
  }
}

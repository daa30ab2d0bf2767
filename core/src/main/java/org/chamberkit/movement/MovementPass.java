package org.chamberkit.movement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.movement.Shift.Moved;
import org.chamberkit.movement.Shift.Newcomer;
import org.chamberkit.movement.Shift.Reentry;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.standing.Standing;
import org.chamberkit.standing.Standings;

/** One comparison of the last of several editions with those before. */
final class MovementPass {

  private final Standings edition;
  private final Standings before;

  /** The editions before the last, the latest first. */
  private final ImmutableList<Earlier> earlier;

  private record Earlier(Standings standings, ImmutableMap<CandidateId, Standing> byCandidate) {}

  private MovementPass(ImmutableList<Standings> editions) {
    this.edition = editions.get(editions.size() - 1);
    this.earlier =
        editions.subList(0, editions.size() - 1).reverse().stream()
            .map(standings -> new Earlier(standings, standings.byCandidate()))
            .collect(toImmutableList());
    this.before = earlier.get(0).standings();
  }

  static WithProblems<Movement> over(ImmutableList<Standings> editions) {
    ImmutableList<Problem> problems = problems(editions);
    return problems.isEmpty()
        ? WithProblems.of(new MovementPass(editions).movement())
        : WithProblems.refused(problems);
  }

  private static ImmutableList<Problem> problems(ImmutableList<Standings> editions) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    int count = editions.size();
    if (count < 2) {
      problems.add(
          Problem.of(
              MovementProblem.NO_EDITION_BEFORE,
              Pointer.ROOT,
              ImmutableMap.of("count", Integer.toString(count))));
    }
    Set<EditionId> met = new HashSet<>();
    for (int i = 0; i < count; i++) {
      Standings standings = editions.get(i);
      Pointer pointer = Pointer.ROOT.child(i);
      ImmutableMap<String, String> number = ImmutableMap.of("number", Integer.toString(i + 1));
      Standings last = editions.get(count - 1);
      if (!standings.list().id().equals(last.list().id())) {
        problems.add(
            Problem.of(
                MovementProblem.OTHER_LIST,
                pointer.child("list").child("id"),
                ImmutableMap.<String, String>builder()
                    .putAll(number)
                    .put("other", standings.list().id().text())
                    .put("list", last.list().id().text())
                    .buildOrThrow()));
      }
      Optional<EditionId> id = standings.edition();
      if (id.isEmpty() && count > 2) {
        problems.add(Problem.of(MovementProblem.EDITION_WITHOUT_ID, pointer, number));
      } else if (id.isPresent() && !met.add(id.get())) {
        problems.add(
            Problem.of(
                MovementProblem.EDITION_TWICE,
                pointer.child("id"),
                ImmutableMap.of("edition", id.get().text())));
      }
    }
    return problems.build();
  }

  private Movement movement() {
    ImmutableMap<CandidateId, Standing> now = edition.byCandidate();
    Movement.Builder movement =
        Movement.builder()
            .list(edition.list().id())
            .edition(edition.edition())
            .before(before.edition())
            .invented(
                edition.invented() || earlier.stream().anyMatch(e -> e.standings().invented()));
    ImmutableList<Move> entries =
        edition.entries().stream().map(this::move).collect(toImmutableList());
    ImmutableList<Dropped> dropped =
        before.entries().stream()
            .filter(entry -> !now.containsKey(entry.candidate()))
            .map(entry -> new Dropped(entry.candidate(), entry.name(), entry.place()))
            .collect(toImmutableList());
    return movement
        .entries(entries)
        .dropped(dropped)
        .counts(counts(entries, dropped.size()))
        .build();
  }

  /** The size before is that of the edition, so that the check compares it with the parts. */
  private MovementCounts counts(ImmutableList<Move> entries, long dropped) {
    long up = entries.stream().filter(move -> sign(move) > 0).count();
    long down = entries.stream().filter(move -> sign(move) < 0).count();
    long stayed = entries.stream().filter(move -> move.shift() instanceof Moved).count();
    long reentries = entries.stream().filter(move -> move.shift() instanceof Reentry).count();
    return new MovementCounts(
        before.size(),
        edition.size(),
        up,
        down,
        stayed - up - down,
        entries.size() - stayed,
        reentries,
        dropped);
  }

  private static int sign(Move move) {
    return move.shift().rise().map(Fraction::signum).orElse(0);
  }

  private Move move(Standing entry) {
    long onList = 1;
    boolean isTop = entry.place().equals(Fraction.ONE);
    long atTop = isTop ? 1 : 0;
    for (Earlier past : earlier) {
      Standing then = past.byCandidate().get(entry.candidate());
      if (then == null) {
        break;
      }
      onList++;
      isTop &= then.place().equals(Fraction.ONE);
      atTop += isTop ? 1 : 0;
    }
    return new Move(entry.candidate(), entry.name(), entry.place(), shift(entry), onList, atTop);
  }

  private Shift shift(Standing entry) {
    for (int i = 0; i < earlier.size(); i++) {
      Earlier past = earlier.get(i);
      Standing then = past.byCandidate().get(entry.candidate());
      if (then != null) {
        return i == 0
            ? new Moved(then.place(), then.place().minus(entry.place()))
            : new Reentry(past.standings().edition().orElseThrow(), then.place());
      }
    }
    return new Newcomer();
  }
}

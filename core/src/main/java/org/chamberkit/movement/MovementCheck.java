package org.chamberkit.movement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.movement.Shift.Moved;
import org.chamberkit.movement.Shift.Reentry;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.RankingProblem;

/** Checks that the parts of a movement add up. */
final class MovementCheck {

  private final Movement movement;
  private final Set<CandidateId> met = new HashSet<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private MovementCheck(Movement movement) {
    this.movement = movement;
  }

  static ImmutableList<Problem> check(Movement movement) {
    MovementCheck check = new MovementCheck(movement);
    for (int i = 0; i < movement.entries().size(); i++) {
      check.entry(movement.entries().get(i), Pointer.to("entries").child(i));
    }
    for (int i = 0; i < movement.dropped().size(); i++) {
      check.meet(movement.dropped().get(i).candidate(), Pointer.to("dropped").child(i));
    }
    check.counts();
    return check.problems.build();
  }

  private void entry(Move move, Pointer pointer) {
    meet(move.candidate(), pointer);
    if (move.shift() instanceof Moved moved) {
      Fraction change = moved.previousPlace().minus(move.place());
      if (!moved.change().equals(change)) {
        problems.add(
            Problem.of(
                MovementProblem.CHANGE_OF_PLACE_DIFFERS,
                pointer.child("shift").child("moved").child("change"),
                ImmutableMap.of(
                    "candidate", move.candidate().text(),
                    "from", moved.previousPlace().toString(),
                    "place", move.place().toString(),
                    "change", change.toString(),
                    "stated", moved.change().toString())));
      }
    }
    boolean wasOnList = move.shift() instanceof Moved;
    boolean isFirst = move.place().equals(Fraction.ONE);
    if (wasOnList != (move.onList() > 1)
        || move.onList() < 1
        || isFirst != (move.atTop() > 0)
        || move.atTop() > move.onList()) {
      problems.add(
          Problem.of(
              MovementProblem.STREAK_DIFFERS,
              pointer,
              ImmutableMap.of(
                  "candidate", move.candidate().text(),
                  "onList", Long.toString(move.onList()),
                  "atTop", Long.toString(move.atTop()))));
    }
  }

  private void meet(CandidateId candidate, Pointer pointer) {
    if (!met.add(candidate)) {
      problems.add(
          Problem.of(
              RankingProblem.CANDIDATE_TWICE,
              pointer.child("candidate"),
              ImmutableMap.of("candidate", candidate.text())));
    }
  }

  /** Counts that follow from the entries; so up, down, unchanged and new always make the size. */
  private void counts() {
    MovementCounts stated = movement.counts();
    MovementCounts counted = counted(movement);
    count("sizeBefore", stated.sizeBefore(), counted.sizeBefore());
    count("size", stated.size(), counted.size());
    count("up", stated.up(), counted.up());
    count("down", stated.down(), counted.down());
    count("same", stated.same(), counted.same());
    count("newcomers", stated.newcomers(), counted.newcomers());
    count("reentries", stated.reentries(), counted.reentries());
    count("dropped", stated.dropped(), counted.dropped());
  }

  /** The counts of entries and dropped; the size before is what stayed and what dropped out. */
  static MovementCounts counted(Movement movement) {
    long[] bySign = new long[3];
    long reentries = 0;
    for (Move move : movement.entries()) {
      move.shift().rise().ifPresent(rise -> bySign[rise.signum() + 1]++);
      reentries += move.shift() instanceof Reentry ? 1 : 0;
    }
    long size = movement.entries().size();
    long stayed = bySign[0] + bySign[1] + bySign[2];
    long dropped = movement.dropped().size();
    return new MovementCounts(
        stayed + dropped, size, bySign[2], bySign[0], bySign[1], size - stayed, reentries, dropped);
  }

  private void count(String name, long stated, long counted) {
    if (stated != counted) {
      problems.add(
          Problem.of(
              MovementProblem.MOVEMENT_COUNT_DIFFERS,
              Pointer.to("counts").child(name),
              ImmutableMap.of(
                  "name", name,
                  "count", Long.toString(counted),
                  "stated", Long.toString(stated))));
    }
  }
}

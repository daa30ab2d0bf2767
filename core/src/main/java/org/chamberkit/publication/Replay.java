package org.chamberkit.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.publication.Act.Change;
import org.chamberkit.publication.Act.Correct;
import org.chamberkit.publication.Act.DecideObjection;
import org.chamberkit.publication.Act.OpenNotice;
import org.chamberkit.publication.Act.Publish;
import org.chamberkit.publication.Act.RaiseObjection;
import org.chamberkit.publication.Act.TakeBack;
import org.chamberkit.publication.Act.TakeOff;
import org.chamberkit.ranking.Edition;
import org.chamberkit.standing.Standings;

/** Goes through a journal from its beginning, and makes the versions of the list. */
final class Replay {

  private Roll roll;
  private PublicationStatus status = PublicationStatus.DRAFT;
  private Optional<Period> window = Optional.empty();
  private final Set<Long> objections = new HashSet<>();
  private final TreeSet<Long> open = new TreeSet<>();
  private final Set<CandidateId> takenOff = new HashSet<>();
  private final List<Version> versions = new ArrayList<>();
  private final List<Standings> standings = new ArrayList<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private Replay(Edition edition) {
    this.roll = new Roll(edition);
    version(Optional.empty());
  }

  static Replay of(Edition edition, ImmutableList<JournalEntry> journal) {
    Replay replay = new Replay(edition);
    Optional<LocalDate> before = Optional.empty();
    for (int i = 0; i < journal.size(); i++) {
      JournalEntry entry = journal.get(i);
      Pointer pointer = Pointer.to("journal").child(i);
      if (before.isPresent() && entry.day().isBefore(before.get())) {
        replay.report(
            PublicationProblem.JOURNAL_OUT_OF_ORDER,
            pointer.child("day"),
            "day",
            entry.day(),
            "before",
            before.get());
      }
      before = Optional.of(entry.day());
      replay.act(entry, i, pointer.child("act").child(entry.act().word()));
    }
    return replay;
  }

  ImmutableList<Problem> problems() {
    return problems.build();
  }

  PublicationStatus status() {
    return status;
  }

  ImmutableList<Version> versions() {
    return ImmutableList.copyOf(versions);
  }

  ImmutableList<Standings> standings() {
    return ImmutableList.copyOf(standings);
  }

  private void act(JournalEntry entry, int index, Pointer pointer) {
    Act act = entry.act();
    if (!isPossible(act)) {
      report(
          PublicationProblem.ACT_NOT_POSSIBLE, pointer, "act", act.word(), "status", status.word());
    } else if (act instanceof OpenNotice notice) {
      status = PublicationStatus.PUBLIC_NOTICE;
      window = Optional.of(notice.window());
    } else if (act instanceof Publish) {
      publish(entry.day(), pointer);
    } else if (act instanceof RaiseObjection raised) {
      raise(raised, entry.day(), pointer);
    } else if (act instanceof DecideObjection decided) {
      decide(decided, index, pointer);
    } else if (act instanceof Change change) {
      change(change, index, pointer);
    } else if (act instanceof TakeBack) {
      status = PublicationStatus.WITHDRAWN;
    }
  }

  private boolean isPossible(Act act) {
    if (act instanceof OpenNotice) {
      return status == PublicationStatus.DRAFT;
    }
    if (act instanceof Publish) {
      return status == PublicationStatus.DRAFT || status == PublicationStatus.PUBLIC_NOTICE;
    }
    return act instanceof RaiseObjection
        ? status == PublicationStatus.PUBLIC_NOTICE
        : status != PublicationStatus.WITHDRAWN;
  }

  private void publish(LocalDate day, Pointer pointer) {
    window
        .map(Period::endsOn)
        .filter(end -> !day.isAfter(end))
        .ifPresent(
            end -> report(PublicationProblem.NOTICE_NOT_OVER, pointer, "day", day, "end", end));
    for (Long objection : open) {
      report(PublicationProblem.OBJECTION_NOT_DECIDED, pointer, "objection", objection);
    }
    status = PublicationStatus.PUBLISHED;
  }

  private void raise(RaiseObjection raised, LocalDate day, Pointer pointer) {
    if (window.isPresent() && !window.get().contains(day)) {
      report(
          PublicationProblem.OBJECTION_OUTSIDE_NOTICE,
          pointer,
          "objection",
          raised.objection(),
          "day",
          day,
          "window",
          window.get().asValidity());
    }
    raised
        .candidate()
        .filter(candidate -> !roll.lists(candidate))
        .ifPresent(candidate -> notOnList(candidate, pointer));
    if (objections.add(raised.objection())) {
      open.add(raised.objection());
    } else {
      report(
          PublicationProblem.OBJECTION_TWICE,
          pointer.child("objection"),
          "objection",
          raised.objection());
    }
  }

  private void decide(DecideObjection decided, int index, Pointer pointer) {
    if (!open.remove(decided.objection())) {
      report(
          PublicationProblem.NO_OPEN_OBJECTION,
          pointer.child("objection"),
          "objection",
          decided.objection());
    }
    decided
        .effect()
        .ifPresent(effect -> change(effect, index, pointer.child("effect").child(effect.word())));
  }

  private void change(Change change, int index, Pointer pointer) {
    if (change instanceof TakeOff off) {
      takeOff(off, pointer);
    } else if (change instanceof Correct correct) {
      correct(correct.edition(), pointer.child("edition"));
    }
    status = status.changed();
    version(Optional.of((long) index));
  }

  private void takeOff(TakeOff off, Pointer pointer) {
    if (!roll.lists(off.candidate())) {
      notOnList(off.candidate(), pointer);
    } else if (!roll.takeOff(off.candidate(), off.vacancy())) {
      report(
          PublicationProblem.RESERVE_EMPTY, pointer.child("vacancy"), "candidate", off.candidate());
    } else {
      takenOff.add(off.candidate());
    }
  }

  private void correct(Edition edition, Pointer pointer) {
    if (!edition.list().id().equals(roll.edition().list().id())) {
      report(
          PublicationProblem.CORRECTION_OF_OTHER_LIST,
          pointer.child("list").child("id"),
          "other",
          edition.list().id(),
          "list",
          roll.edition().list().id());
    }
    for (int i = 0; i < edition.entries().size(); i++) {
      CandidateId candidate = edition.entries().get(i).candidate();
      if (takenOff.contains(candidate)) {
        report(
            PublicationProblem.TAKEN_OFF_RETURNS,
            pointer.child("entries").child(i).child("candidate"),
            "candidate",
            candidate);
      }
    }
    roll = new Roll(edition);
  }

  private void version(Optional<Long> madeBy) {
    versions.add(new Version(versions.size() + 1L, madeBy, roll.entries(), roll.gaps()));
    standings.add(roll.standings());
  }

  private void notOnList(CandidateId candidate, Pointer pointer) {
    report(PublicationProblem.NOT_ON_LIST, pointer.child("candidate"), "candidate", candidate);
  }

  /** Reports with arguments given as names and values in turn. */
  private void report(PublicationProblem code, Pointer pointer, Object... arguments) {
    ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i].toString(), arguments[i + 1].toString());
    }
    problems.add(Problem.of(code, pointer, named.buildOrThrow()));
  }
}

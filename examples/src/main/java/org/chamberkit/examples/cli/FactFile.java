package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactRegister;
import org.chamberkit.fact.RegisterEntry;
import org.chamberkit.fact.SameEvent;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/** The facts, withdrawals and matches of a file, and where each stands in it. */
final class FactFile {

  /** An entry that was accepted, and where it stands in its source. */
  private record Entry(Parsed<RegisterEntry> record, RegisterEntry value) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Counts counts;

  /**
   * Reads a file and reports what is wrong with its records.
   *
   * @param organizations the directory that the facts must fit, unless it could not be read
   */
  FactFile(Input input, Optional<Directory> organizations, Tally tally) {
    counts =
        tally.read(
            DocumentReader.ofRegisterEntries(), input, record -> accept(record, organizations));
  }

  Counts counts() {
    return counts;
  }

  /** Keeps an entry unless it does not fit the directory; returns all that is wrong with it. */
  private ImmutableList<Problem> accept(
      Parsed<RegisterEntry> record, Optional<Directory> organizations) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(record.problems());
    if (record.value().isPresent()) {
      RegisterEntry entry = record.value().get();
      ImmutableList<Problem> ofFact =
          entry instanceof Fact fact && organizations.isPresent()
              ? record.locate(fact.checkAgainst(organizations.get()))
              : ImmutableList.of();
      problems.addAll(ofFact);
      if (ofFact.isEmpty()) {
        entries.add(new Entry(record, entry));
      }
    }
    return problems.build();
  }

  /**
   * Makes a register of all entries; reports what is wrong with it.
   *
   * @param day the day by whose knowledge to go; by all that was recorded if absent
   * @return the facts that hold; nothing if the entries make no register
   */
  Optional<ImmutableList<Fact>> knownOn(Optional<LocalDate> day, Tally tally) {
    FactRegister.Builder builder = FactRegister.builder();
    entries.forEach(entry -> builder.add(entry.value()));
    try {
      FactRegister register = builder.build();
      tally.report(ofRegister(register.warnings()));
      return Optional.of(day.map(register::asKnownOn).orElseGet(register::current));
    } catch (ProblemException e) {
      tally.report(ofRegister(e.problems()));
      return Optional.empty();
    }
  }

  /** Pointers of a register go into its recordings or its matches, each in their order. */
  private ImmutableList<Problem> ofRegister(ImmutableList<Problem> problems) {
    Map<Pointer, Parsed<RegisterEntry>> records = new HashMap<>();
    int recordings = 0;
    int matches = 0;
    for (Entry entry : entries) {
      Pointer pointer =
          entry.value() instanceof SameEvent
              ? Pointer.to("matches").child(matches++)
              : Pointer.to("recordings").child(recordings++);
      records.put(pointer, entry.record());
    }
    ImmutableList.Builder<Problem> located = ImmutableList.builder();
    for (Problem problem : problems) {
      Pointer pointer = problem.place().pointer();
      while (!pointer.equals(Pointer.ROOT) && !records.containsKey(pointer)) {
        pointer = pointer.parent();
      }
      located.addAll(atRecord(problem, Optional.ofNullable(records.get(pointer))));
    }
    return located.build();
  }

  /** Problems of a roll-up name the fact; the last recording of it holds. */
  ImmutableList<Problem> ofFacts(ImmutableList<Problem> problems) {
    Map<String, Parsed<RegisterEntry>> records = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.value() instanceof Fact fact) {
        records.put(fact.id().text(), entry.record());
      }
    }
    ImmutableList.Builder<Problem> located = ImmutableList.builder();
    for (Problem problem : problems) {
      Optional<String> fact = Optional.ofNullable(problem.arguments().get("fact"));
      located.addAll(atRecord(problem, fact.map(records::get)));
    }
    return located.build();
  }

  private static ImmutableList<Problem> atRecord(
      Problem problem, Optional<Parsed<RegisterEntry>> record) {
    ImmutableList<Problem> one =
        ImmutableList.of(problem.at(problem.place().withPointer(Pointer.ROOT)));
    return record.map(found -> found.locate(one)).orElse(one);
  }
}

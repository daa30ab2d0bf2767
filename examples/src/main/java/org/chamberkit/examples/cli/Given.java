package org.chamberkit.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactRegister;
import org.chamberkit.fact.RegisterEntry;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Problem;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.publication.Publication;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.standing.Standings;

/**
 * What results come from: the records of all inputs, of any format.
 *
 * @param records the records that were accepted, in the order of the inputs
 * @param knownOn the day by whose knowledge of facts to go, if it is not all that was recorded
 * @param tally what takes up problems of the inputs
 */
record Given(ImmutableList<Parsed<?>> records, Optional<LocalDate> knownOn, Tally tally) {

  /** Thrown when the inputs lack what a result is made of, or leave open which one it is. */
  static final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Sentence sentence;
    private final String format;

    Unfit(Sentence sentence, JsonDocument<?> format) {
      this.sentence = sentence;
      this.format = format.format();
    }

    Sentence sentence() {
      return sentence;
    }

    String format() {
      return format;
    }
  }

  /** All values of a type. */
  <T> ImmutableList<T> all(Class<T> type) {
    return records.stream()
        .flatMap(record -> record.value().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .collect(toImmutableList());
  }

  /** All records whose values are of a type. */
  <T> ImmutableList<Parsed<T>> records(Class<T> type) {
    ImmutableList.Builder<Parsed<T>> found = ImmutableList.builder();
    for (Parsed<?> record : records) {
      if (record.value().filter(type::isInstance).isPresent()) {
        @SuppressWarnings("unchecked") // the value is of the type, and a record only gives it
        Parsed<T> ofType = (Parsed<T>) record;
        found.add(ofType);
      }
    }
    return found.build();
  }

  /** The value of a type, of which there is at most one. */
  <T> Optional<T> find(Class<T> type, JsonDocument<T> format) {
    ImmutableList<T> all = all(type);
    if (all.size() > 1) {
      throw new Unfit(Sentence.INPUT_TWICE, format);
    }
    return all.stream().findFirst();
  }

  /** The value of a type, of which there must be one. */
  <T> T one(Class<T> type, JsonDocument<T> format) {
    return find(type, format).orElseThrow(() -> new Unfit(Sentence.INPUT_LACKING, format));
  }

  /** The directory, which must be there. */
  Directory directory() {
    return one(Directory.class, JsonDocument.DIRECTORY);
  }

  boolean hasFacts() {
    return !all(RegisterEntry.class).isEmpty() || !all(FactRegister.class).isEmpty();
  }

  /** The facts that hold, of those that fit the directory; the others are reported. */
  ImmutableList<Fact> facts() {
    List<RegisterEntry> entries = new ArrayList<>();
    for (Parsed<RegisterEntry> record : records(RegisterEntry.class)) {
      RegisterEntry entry = record.orThrow();
      ImmutableList<Problem> problems =
          entry instanceof Fact fact
              ? record.locate(fact.checkAgainst(directory()))
              : ImmutableList.of();
      tally.report(problems);
      if (problems.isEmpty()) {
        entries.add(entry);
      }
    }
    for (FactRegister register : all(FactRegister.class)) {
      entries.addAll(register.recordings());
      entries.addAll(register.matches());
    }
    FactRegister.Builder register = FactRegister.builder();
    entries.forEach(register::add);
    FactRegister all = register.build();
    return knownOn.map(all::asKnownOn).orElseGet(all::current);
  }

  /** Who stands where in all editions of a list that are given, in the order of the inputs. */
  ImmutableList<Standings> standings(ListId list) {
    ImmutableList.Builder<Standings> found = ImmutableList.builder();
    for (Parsed<?> record : records) {
      Object value = record.orThrow();
      if (value instanceof Edition edition) {
        found.add(Standings.of(edition));
      } else if (value instanceof Publication publication) {
        found.add(publication.standings());
      } else if (value instanceof ProgrammeEdition programme) {
        programme.find(list).ifPresent(one -> found.add(Standings.of(one.edition())));
      }
    }
    ImmutableList<Standings> all =
        found.build().stream()
            .filter(standings -> standings.list().id().equals(list))
            .collect(toImmutableList());
    if (all.isEmpty()) {
      throw new Unfit(Sentence.INPUT_LACKING, JsonDocument.EDITION);
    }
    return all;
  }
}

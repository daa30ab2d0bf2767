package org.chamberkit.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.ControlLink;
import org.chamberkit.applicant.Population;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.io.CsvEncoding;
import org.chamberkit.io.CsvTable;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.Parsed;
import org.chamberkit.io.ReadOptions;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * A population of which a document tells the metrics, and of which further applicants, control
 * links and waivers may stand in tables or streams.
 */
final class PopulationFiles {

  private final Parsed<Population> document;
  private final Population told;
  private final CsvEncoding encoding;
  private final Console console;
  private final Tally tally;
  private final List<Part<?>> parts = new ArrayList<>();
  private Counts counts = Counts.NONE;

  /**
   * Begins with the document.
   *
   * @param document what was read
   * @param told the population in it
   */
  PopulationFiles(
      Parsed<Population> document,
      Population told,
      CsvEncoding encoding,
      Console console,
      Tally tally) {
    this.document = document;
    this.told = told;
    this.encoding = encoding;
    this.console = console;
    this.tally = tally;
  }

  /**
   * Records that go on where a list of the document ends.
   *
   * @param list where the list stands in the population
   * @param before how many the document tells itself
   * @param records those that were accepted
   */
  private record Part<T>(Pointer list, int before, List<Parsed<T>> records) {

    /** The record that a pointer into the population goes into, if it is one of this part. */
    Optional<Parsed<T>> record(Pointer pointer) {
      Integer index =
          pointer.parent().equals(list)
              ? Ints.tryParse(pointer.text().substring(list.text().length() + 1))
              : null;
      return index == null || index < before
          ? Optional.empty()
          : Optional.of(records.get(index - before));
    }
  }

  /** The population of all files; absent if they do not fit together, which is reported. */
  Optional<Population> read(
      Optional<Path> applicants, Optional<Path> controlLinks, Optional<Path> waivers) {
    CsvTable<Applicant> table = CsvTable.applicants(told.metrics());
    List<Applicant> all = new ArrayList<>(told.applicants());
    List<ControlLink> links = new ArrayList<>(told.controls());
    List<Waiver> waived = new ArrayList<>(told.waivers());
    applicants.ifPresent(file -> add(file, "applicants", JsonDocument.APPLICANT, table, all));
    controlLinks.ifPresent(
        file -> add(file, "controls", JsonDocument.CONTROL_LINK, CsvTable.CONTROL_LINKS, links));
    waivers.ifPresent(file -> add(file, "waivers", JsonDocument.WAIVER, CsvTable.WAIVERS, waived));
    try {
      Population.Builder whole = Population.builder();
      whole.from(told).applicants(all).controls(links).waivers(waived);
      return Optional.of(whole.build());
    } catch (ProblemException e) {
      e.problems().forEach(problem -> tally.report(locate(problem)));
      return Optional.empty();
    }
  }

  private <T> void add(
      Path file, String list, JsonDocument<T> format, CsvTable<T> table, List<T> values) {
    Part<T> part = new Part<>(Pointer.to(list), values.size(), new ArrayList<>());
    parts.add(part);
    Input input = new Input(file, console);
    counts =
        counts.plus(
            tally.read(
                source ->
                    TableOptions.isTable(file)
                        ? table.records(source, encoding, ReadOptions.STANDARD)
                        : format.records(source),
                input,
                record -> {
                  if (record.value().isPresent()) {
                    part.records().add(record);
                    values.add(record.value().get());
                  }
                  return record.problems();
                }));
  }

  /** How many records stood in further files. */
  Counts counts() {
    return counts;
  }

  /** Gives a problem of the population its place in the file that holds what it is about. */
  ImmutableList<Problem> locate(Problem problem) {
    Pointer whole = problem.place().pointer();
    for (Pointer at = whole; !at.equals(Pointer.ROOT); at = at.parent()) {
      for (Part<?> part : parts) {
        Optional<? extends Parsed<?>> record = part.record(at);
        if (record.isPresent()) {
          Pointer rest = new Pointer(whole.text().substring(at.text().length()));
          return record
              .get()
              .locate(ImmutableList.of(problem.at(problem.place().withPointer(rest))));
        }
      }
    }
    return document.locate(ImmutableList.of(problem));
  }
}

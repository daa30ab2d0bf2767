package org.chamberkit.examples.term;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.chamberkit.directory.Directory;
import org.chamberkit.fact.FactRegister;
import org.chamberkit.fact.RegisterEntry;
import org.chamberkit.figure.TargetPlan;
import org.chamberkit.io.DocumentReader;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.io.Parsed;
import org.chamberkit.io.RecordReader;
import org.chamberkit.problem.Problem;

/** Reads the documents of the example. */
final class TermResources {

  private TermResources() {}

  static Directory directory() throws IOException {
    return JsonDocument.DIRECTORY.read(resource("/five-good-city/directory.json")).orThrow();
  }

  static TargetPlan targets() throws IOException {
    return JsonDocument.TARGET_PLAN.read(resource("/term-report-city/targets.json")).orThrow();
  }

  /** The register of all records that can be read; what is wrong with the others is reported. */
  static FactRegister register(Consumer<Problem> report) throws IOException {
    FactRegister.Builder register = FactRegister.builder();
    try (RecordReader<RegisterEntry> records =
        DocumentReader.ofRegisterEntries().records(resource("/term-report-city/facts.ndjson"))) {
      Optional<Parsed<RegisterEntry>> record = records.next();
      while (record.isPresent()) {
        record.get().problems().forEach(report);
        record.get().value().ifPresent(register::add);
        record = records.next();
      }
    }
    return register.build();
  }

  private static JsonSource resource(String name) {
    return new JsonSource(
        name.substring(name.lastIndexOf('/') + 1),
        () -> requireNonNull(TermResources.class.getResourceAsStream(name)));
  }
}

package org.chamberkit.examples.term;

import java.io.IOException;
import java.nio.file.Path;
import org.chamberkit.directory.Directory;
import org.chamberkit.examples.OutputFile;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.RegisterEntry;
import org.chamberkit.fact.SameEvent;
import org.chamberkit.fact.Withdrawal;
import org.chamberkit.io.JsonDocument;

/** Writes the invented facts of the term as a stream, one record a line. */
public final class GenerateTerm {

  private GenerateTerm() {}

  /**
   * Runs the generator.
   *
   * @param arguments the file to write; if none is given, {@code examples/target/facts.ndjson}
   * @throws IOException if it cannot be written
   */
  public static void main(String... arguments) throws IOException {
    Path target = Path.of(arguments.length > 0 ? arguments[0] : "examples/target/facts.ndjson");
    write(TermResources.directory(), target);
  }

  static void write(Directory directory, Path target) throws IOException {
    try (OutputFile file = OutputFile.create(target)) {
      for (RegisterEntry entry : InventedTerm.of(directory)) {
        file.write(record(entry));
      }
      file.complete();
    }
  }

  private static byte[] record(RegisterEntry entry) {
    if (entry instanceof Fact fact) {
      return JsonDocument.FACT.record(fact);
    }
    return entry instanceof Withdrawal withdrawal
        ? JsonDocument.WITHDRAWAL.record(withdrawal)
        : JsonDocument.SAME_EVENT.record((SameEvent) entry);
  }
}

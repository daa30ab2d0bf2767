package org.chamberkit.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.io.CsvEncoding;
import picocli.CommandLine.Option;

/** How a command reads and writes tables, which are known by the ends of their names. */
final class TableOptions {

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of .csv tables: ${COMPLETION-CANDIDATES}; if not given, UTF_8.")
  private Optional<CsvEncoding> encoding = Optional.empty();

  CsvEncoding encoding() {
    return encoding.orElse(CsvEncoding.UTF_8);
  }

  /** What is wrong if an encoding is given and none of the files is a table. */
  Optional<Sentence> contradiction(Stream<Path> files) {
    return encoding.isPresent() && files.noneMatch(TableOptions::isTable)
        ? Optional.of(Sentence.ENCODING_NEEDS_TABLE)
        : Optional.empty();
  }

  static boolean isTable(Path file) {
    String name = file.toString();
    return name.endsWith(".csv") || name.endsWith(".csv.gz");
  }
}

package org.chamberkit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.io.Parsed;
import org.chamberkit.io.RecordReader;
import org.chamberkit.rubric.Rubric;

/** The example documents: the rubrics of Wenzhou 2012 and invented evaluations. */
public enum Wenzhou {
  CHAMBERS("chambers"),
  DEPARTMENTS("departments");

  private static final Path DIRECTORY = Path.of("src/main/resources/wenzhou-2012");

  private final String word;

  Wenzhou(String word) {
    this.word = word;
  }

  /** The word that names of files begin with. */
  public String word() {
    return word;
  }

  public Path rubricFile() {
    return DIRECTORY.resolve(word + "-rubric.json");
  }

  public Path evaluationsFile() {
    return DIRECTORY.resolve(word + "-evaluations.ndjson");
  }

  public Rubric rubric() throws IOException {
    return JsonDocument.RUBRIC.read(JsonSource.of(rubricFile())).orThrow();
  }

  public List<Evaluation> evaluations() throws IOException {
    List<Evaluation> evaluations = new ArrayList<>();
    try (RecordReader<Evaluation> records =
        JsonDocument.EVALUATION.records(JsonSource.of(evaluationsFile()))) {
      for (Optional<Parsed<Evaluation>> record = records.next();
          record.isPresent();
          record = records.next()) {
        evaluations.add(record.get().orThrow());
      }
    }
    return evaluations;
  }

  /** The evaluations as they stand in their file, one a line. */
  public List<String> lines() throws IOException {
    return Files.readAllLines(evaluationsFile());
  }
}

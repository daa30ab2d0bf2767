package org.chamberkit.io;

import java.io.IOException;
import java.util.List;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Round;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.Scorer;

/**
 * The golden documents of an invented evaluation of county federations, which has every rule, step
 * and option.
 */
final class Counties {

  /** The evaluations; each has a card. */
  static final List<String> CASES = List.of("scored", "provisional", "floored", "gated", "vetoed");

  private Counties() {}

  static Rubric rubric() throws IOException {
    return read(JsonDocument.RUBRIC, "counties-rubric.json");
  }

  static Round round() throws IOException {
    return read(JsonDocument.ROUND, "counties-round.json");
  }

  static Directory directory() throws IOException {
    return read(JsonDocument.DIRECTORY, "counties-directory.json");
  }

  static Evaluation evaluation(String name) throws IOException {
    return read(JsonDocument.EVALUATION, "counties-" + name + "-evaluation.json");
  }

  static Scorer scorer() throws IOException {
    return Scorer.builder(rubric()).round(round()).directory(directory()).build();
  }

  private static <T> T read(JsonDocument<T> format, String name) throws IOException {
    return format.read(JsonSource.of(Golden.of("v1/" + name).file())).orThrow();
  }
}

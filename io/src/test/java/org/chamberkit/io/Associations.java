package org.chamberkit.io;

import java.io.IOException;
import java.util.List;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.rubric.Rubric;

/**
 * The golden documents of an invented assessment of trade associations, which combines parts in
 * every way, passes on what does not apply, converts and rounds its total, and limits grades.
 */
final class Associations {

  /** The evaluations; each has a card. */
  static final List<String> CASES = List.of("scored", "open", "held", "refused");

  private Associations() {}

  static Rubric rubric() throws IOException {
    return read(JsonDocument.RUBRIC, "associations-rubric.json");
  }

  static Evaluation evaluation(String name) throws IOException {
    return read(JsonDocument.EVALUATION, "associations-" + name + "-evaluation.json");
  }

  private static <T> T read(JsonDocument<T> format, String name) throws IOException {
    return format.read(JsonSource.of(Golden.of("v1/" + name).file())).orThrow();
  }
}
